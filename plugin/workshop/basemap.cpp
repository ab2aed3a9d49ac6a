// SPDX-License-Identifier: GPL-2.0-or-later
#include "workshop/basemap.h"

#include "base/qgiscompat.h"

#include <qgscoordinatetransform.h>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgspallabeling.h>
#include <qgsproject.h>
#include <qgsprojectviewsettings.h>
#include <qgsreferencedgeometry.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssnappingconfig.h>
#include <qgstextbuffersettings.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace eplan
{
  namespace
  {
    constexpr double ZONE_BORDER_DEGREES_EAST = 102;
    constexpr double SNAP_PIXELS = 12;

    /// One layer of the base map, from the bottom of the map upwards.
    struct BaseLayer
    {
        /// In the base map's file, or shipped with this program as a file of its own.
        const char *table;
        bool isShipped;
        const char *title;
        const char *labelField;
        double labelMinimumScale;
        bool snapsTo;
        QgsSymbol *( *symbol )();
    };

    /// createSimple() gives a plain pointer in QGIS 3.22 and a unique one later.
    template <typename Made>
    QgsSymbol *owned( Made &&made )
    {
      return std::unique_ptr<QgsSymbol>( std::forward<Made>( made ) ).release();
    }

    QgsSymbol *outline()
    {
      return owned( QgsFillSymbol::createSimple( { { "color", "#f7f4ec" }, { "outline_color", "#a89f8c" }, { "outline_width", "0.3" } } ) );
    }

    QgsSymbol *line( const char *colour, const char *width )
    {
      return owned( QgsLineSymbol::createSimple(
        { { "line_color", colour }, { "line_width", width }, { "capstyle", "round" }, { "joinstyle", "round" } } ) );
    }

    constexpr BaseLayer BASE_LAYERS[] {
      { "provinces", true, QT_TRANSLATE_NOOP( "BaseMap", "Provinces (Natural Earth)" ), "name_th", 0, false, outline },
      { "rivers", true, QT_TRANSLATE_NOOP( "BaseMap", "Rivers (Natural Earth)" ), nullptr, 0, false,
        [] { return line( "#9cc4e4", "0.7" ); } },
      { "streams", false, QT_TRANSLATE_NOOP( "BaseMap", "Practice streams" ), "name", 50000, true,
        [] { return line( "#6aa9d8", "0.5" ); } },
      { "roads", false, QT_TRANSLATE_NOOP( "BaseMap", "Practice roads" ), "name", 50000, true, [] { return line( "#8c8c8c", "0.6" ); } },
    };

    void addLabels( QgsVectorLayer &layer, const BaseLayer &definition )
    {
      QgsPalLayerSettings labels;
      labels.fieldName = QString::fromLatin1( definition.labelField );
      labels.placement = layer.geometryType() != compat::LineGeometry ? QgsPalLayerSettings::Horizontal : QgsPalLayerSettings::Curved;
      labels.scaleVisibility = definition.labelMinimumScale > 0;
      labels.minimumScale = definition.labelMinimumScale;
      QgsTextFormat format;
      format.setFont( QFont( QStringLiteral( "Loma" ) ) );
      format.setSize( 8 );
      format.setColor( QColor( 110, 104, 92 ) );
      QgsTextBufferSettings halo;
      halo.setEnabled( true );
      format.setBuffer( halo );
      labels.setFormat( format );
      layer.setLabeling( new QgsVectorLayerSimpleLabeling( labels ) );
      layer.setLabelsEnabled( true );
    }

    /// Where QGIS finds the layer; what is shipped is laid beside the project first.
    QString sourceOf( const BaseLayer &definition, const QString &baseMap, const QDir &projectFolder )
    {
      if ( !definition.isShipped )
        return QStringLiteral( "%1|layername=%2" ).arg( baseMap, definition.table );
      const QString name = QStringLiteral( "%1.geojson" ).arg( QLatin1String( definition.table ) );
      QFile::copy( QStringLiteral( ":/eplan/workshop/" ) + name, projectFolder.filePath( name ) );
      return projectFolder.filePath( name );
    }

    std::unique_ptr<QgsVectorLayer> openLayer( const QString &source, const BaseLayer &definition )
    {
      const QString title = QCoreApplication::translate( "BaseMap", definition.title );
      auto layer = std::make_unique<QgsVectorLayer>( source, title, QStringLiteral( "ogr" ) );
      if ( !layer->isValid() )
        return nullptr;
      layer->setRenderer( new QgsSingleSymbolRenderer( definition.symbol() ) );
      layer->setReadOnly( true );
      if ( definition.labelField )
        addLabels( *layer, definition );
      return layer;
    }

    void snapTo( QgsProject &project, const QList<QgsVectorLayer *> &layers )
    {
      QgsSnappingConfig snapping( &project );
      snapping.setEnabled( true );
      snapping.setMode( QgsSnappingConfig::AdvancedConfiguration );
      const QgsSnappingConfig::IndividualLayerSettings onLine( true, QgsSnappingConfig::VertexFlag | QgsSnappingConfig::SegmentFlag,
                                                               SNAP_PIXELS, QgsTolerance::Pixels, 0, 0 );
      for ( QgsVectorLayer *layer : layers )
        snapping.setIndividualLayerSettings( layer, onLine );
      project.setSnappingConfig( snapping );
    }

    void lookAt( QgsProject &project, const QgsRectangle &areaWgs84 )
    {
      const bool isWest = areaWgs84.center().x() < ZONE_BORDER_DEGREES_EAST;
      const QgsCoordinateReferenceSystem utm( isWest ? QStringLiteral( "EPSG:32647" ) : QStringLiteral( "EPSG:32648" ) );
      project.setCrs( utm, true );
      const QgsCoordinateTransform toMap( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), utm, project.transformContext() );
      project.viewSettings()->setDefaultViewExtent( QgsReferencedRectangle( toMap.transformBoundingBox( areaWgs84 ), utm ) );
    }
  } // namespace

  Result<void> writeBaseMapProject( const QString &baseMap, const QString &projectFile )
  {
    QgsProject project;
    QList<QgsVectorLayer *> snapped;
    QgsRectangle area;
    for ( const BaseLayer &definition : BASE_LAYERS )
    {
      std::unique_ptr<QgsVectorLayer> layer = openLayer( sourceOf( definition, baseMap, QFileInfo( projectFile ).dir() ), definition );
      if ( !layer )
        return Error { ErrorCode::StorageFailed,
                       QCoreApplication::translate( "BaseMap", "The base map “%1” lacks a layer; make it anew." ).arg( baseMap ),
                       QString::fromLatin1( definition.table ) };
      if ( definition.snapsTo )
      {
        snapped.append( layer.get() );
        area.combineExtentWith( layer->extent() );
      }
      project.addMapLayer( layer.release() );
    }
    lookAt( project, area );
    snapTo( project, snapped );
    if ( !project.write( projectFile ) )
      return Error { ErrorCode::StorageFailed,
                     QCoreApplication::translate( "BaseMap", "The QGIS project file “%1” could not be written. Choose another folder." )
                       .arg( projectFile ),
                     project.error() };
    return {};
  }
} // namespace eplan
