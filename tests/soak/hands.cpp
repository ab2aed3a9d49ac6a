// SPDX-License-Identifier: GPL-2.0-or-later
#include "hands.h"

#include "base/qgiscompat.h"
#include "geopackage/geometryblob.h"
#include "position.h"

#include <qgsvectorlayer.h>

#include <gdal.h>
#include <ogr_api.h>

namespace eplan::soak
{
  namespace
  {
    QLatin1String layerOf( const QgsGeometry &geometry )
    {
      return toText( geometry.type() == compat::LineGeometry ? PlacementLayer::Lines : PlacementLayer::Points );
    }

    std::shared_ptr<QgsVectorLayer> openLayer( const QString &path, PlacementLayer layer )
    {
      const QString source = QStringLiteral( "%1|layername=%2" ).arg( path, toText( layer ) );
      return std::make_shared<QgsVectorLayer>( source, toText( layer ), QStringLiteral( "ogr" ) );
    }

    Error refused( const QString &why )
    {
      return { ErrorCode::StorageFailed, why, why };
    }

    struct CloseDataset
    {
        void operator()( void *dataset ) const { GDALClose( dataset ); }
    };
    using Dataset = std::unique_ptr<void, CloseDataset>;

    struct DestroyFeature
    {
        void operator()( OGRFeatureH feature ) const { OGR_F_Destroy( feature ); }
    };
    using Feature = std::unique_ptr<std::remove_pointer_t<OGRFeatureH>, DestroyFeature>;

    OGRErr writeFeature( OGRLayerH layer, const QString &project, const QgsGeometry &geometry )
    {
      OGR_L_SetAttributeFilter( layer, QStringLiteral( "project='%1'" ).arg( project ).toUtf8().constData() );
      Feature feature( OGR_L_GetNextFeature( layer ) );
      const bool isNew = !feature;
      if ( isNew )
        feature.reset( OGR_F_Create( OGR_L_GetLayerDefn( layer ) ) );
      // Else the open cursor would keep the file locked.
      OGR_L_ResetReading( layer );
      const QByteArray wkb = geometry.asWkb();
      OGRGeometryH drawn = nullptr;
      OGR_G_CreateFromWkb( wkb.constData(), OGR_L_GetSpatialRef( layer ), &drawn, wkb.size() );
      OGR_F_SetGeometryDirectly( feature.get(), drawn );
      OGR_F_SetFieldString( feature.get(), OGR_F_GetFieldIndex( feature.get(), "project" ), project.toUtf8().constData() );
      return isNew ? OGR_L_CreateFeature( layer, feature.get() ) : OGR_L_SetFeature( layer, feature.get() );
    }
  } // namespace

  Hands::Hands( Workspace workspace, Database file )
      : mWorkspace( std::move( workspace ) )
      , mFile( std::move( file ) )
      , mPoints( openLayer( mWorkspace.path(), PlacementLayer::Points ) )
      , mLines( openLayer( mWorkspace.path(), PlacementLayer::Lines ) )
  {
  }

  Result<Hands> Hands::on( const QString &path, const WorkspaceKey &key )
  {
    Result<Workspace> workspace = Workspace::open( path, key );
    if ( !workspace )
      return workspace.error();
    Result<Database> file = Database::open( path );
    if ( !file )
      return file.error();
    return Hands( *std::move( workspace ), *std::move( file ) );
  }

  QString Hands::positionOf( const ProjectId &id ) const
  {
    const Result<Versions> versions = mWorkspace.versions( id );
    return versions ? positionText( versions->ours.geometry ) : QString();
  }

  Result<void> Hands::place( const ProjectId &id, const QgsGeometry &geometry )
  {
    Placement placement;
    placement.geometry = geometry;
    placement.how = PlacedHow::Typed;
    placement.datum = QStringLiteral( "WGS 84" );
    placement.note = QStringLiteral( "สะพาน" );
    return mWorkspace.place( id, placement );
  }

  QgsVectorLayer &Hands::layer( const QgsGeometry &geometry )
  {
    return geometry.type() == compat::LineGeometry ? *mLines : *mPoints;
  }

  Result<void> Hands::drawInQgis( const ProjectId &id, const QgsGeometry &geometry )
  {
    QgsVectorLayer &edited = layer( geometry );
    QgsFeature feature;
    edited.getFeatures( QStringLiteral( "\"project\"='%1'" ).arg( id.text ) ).nextFeature( feature );
    if ( !feature.isValid() )
    {
      feature = QgsFeature( edited.fields() );
      feature.setAttribute( QStringLiteral( "project" ), id.text );
    }
    return draw( edited, feature, geometry );
  }

  Result<void> Hands::drawLoose( const QgsGeometry &geometry )
  {
    QgsFeature feature( layer( geometry ).fields() );
    return draw( layer( geometry ), feature, geometry );
  }

  Result<void> Hands::draw( QgsVectorLayer &layer, QgsFeature &feature, const QgsGeometry &geometry )
  {
    if ( !layer.startEditing() )
      return refused( QStringLiteral( "QGIS cannot edit the layer" ) );
    QgsGeometry drawn = geometry;
    feature.setGeometry( drawn );
    const bool isDrawn = FID_IS_NULL( feature.id() ) ? layer.addFeature( feature ) : layer.changeGeometry( feature.id(), drawn );
    return isDrawn ? commit( layer ) : refused( QStringLiteral( "QGIS did not take the shape" ) );
  }

  Result<void> Hands::commit( QgsVectorLayer &layer )
  {
    if ( layer.commitChanges() )
      return {};
    const QString why = layer.commitErrors().join( QStringLiteral( "; " ) );
    layer.rollBack();
    return refused( why );
  }

  Result<void> Hands::drawWithGdal( const ProjectId &id, const QgsGeometry &geometry )
  {
    const Dataset dataset(
      GDALOpenEx( mWorkspace.path().toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr ) );
    if ( !dataset )
      return refused( QStringLiteral( "GDAL cannot open the file" ) );
    const OGRLayerH edited = GDALDatasetGetLayerByName( dataset.get(), layerOf( geometry ).data() );
    return edited && writeFeature( edited, id.text, geometry ) == OGRERR_NONE ? Result<void>()
                                                                              : refused( QStringLiteral( "GDAL did not write" ) );
  }

  Result<void> Hands::drawWithSql( const ProjectId &id, const QgsGeometry &geometry )
  {
    const QVariantList bindings { toGeometryBlob( geometry ), id.text };
    const Result<void> updated = mFile.run( QStringLiteral( "UPDATE %1 SET geom=? WHERE project=?" ).arg( layerOf( geometry ) ), bindings );
    if ( !updated || mFile.changes() > 0 )
      return updated;
    return mFile.run( QStringLiteral( "INSERT INTO %1( geom, project ) VALUES( ?, ? )" ).arg( layerOf( geometry ) ), bindings );
  }
} // namespace eplan::soak
