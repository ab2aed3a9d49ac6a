// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/selectedfeature.h"

#include "base/qgiscompat.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    Error noPosition( const QgsVectorLayer &layer )
    {
      return { ErrorCode::InvalidData,
               QCoreApplication::translate( "SelectedFeature",
                                            "The selected feature of “%1” is an area or has no shape. Select points or lines." )
                 .arg( layer.name() ),
               layer.source() };
    }

    Result<QgsGeometry> partsOfSelection( const QgsVectorLayer &layer )
    {
      QVector<QgsGeometry> parts;
      QgsFeature feature;
      QgsFeatureIterator features = layer.getSelectedFeatures();
      while ( features.nextFeature( feature ) )
      {
        const QgsGeometry shape = feature.geometry();
        const bool isPosition = shape.type() == compat::PointGeometry || shape.type() == compat::LineGeometry;
        if ( shape.isNull() || !isPosition || ( !parts.isEmpty() && parts.first().type() != shape.type() ) )
          return noPosition( layer );
        // Arcs become short straight pieces.
        parts << QgsGeometry( shape.constGet()->segmentize() ).asGeometryCollection();
      }
      if ( parts.isEmpty() )
        return nothingSelected();
      return parts.size() == 1 ? parts.first() : QgsGeometry::collectGeometry( parts );
    }

    Result<void> toWgs84( QgsGeometry &geometry, const QgsVectorLayer &layer )
    {
      try
      {
        const QgsCoordinateReferenceSystem wgs84( QStringLiteral( "EPSG:4326" ) );
        geometry.transform( QgsCoordinateTransform( layer.crs(), wgs84, QgsProject::instance() ) );
        return {};
      }
      catch ( const QgsCsException &exception )
      {
        return Error { ErrorCode::InvalidData,
                       QCoreApplication::translate( "SelectedFeature",
                                                    "The CRS of “%1” leads to no place on the Earth. Set the layer's CRS to the right one." )
                         .arg( layer.name() ),
                       exception.what() };
      }
    }
  } // namespace

  Error nothingSelected()
  {
    return { ErrorCode::NotFound, QCoreApplication::translate( "SelectedFeature", "Nothing is selected. Select a point or a line in a layer of QGIS first." ), {} };
  }

  Result<Placement> placementOfSelection( const QgsVectorLayer &layer )
  {
    Result<QgsGeometry> parts = partsOfSelection( layer );
    if ( !parts )
      return parts.error();
    QgsGeometry geometry = *parts;
    if ( !layer.crs().isValid() )
      return Error { ErrorCode::InvalidData,
                     QCoreApplication::translate( "SelectedFeature", "The layer “%1” has no CRS. Set it in the layer's properties." ).arg( layer.name() ),
                     layer.source() };
    if ( const Result<void> transformed = toWgs84( geometry, layer ); !transformed )
      return transformed.error();
    const Result<QgsGeometry> position = normalized( geometry );
    if ( !position )
      return position.error();
    Placement placement;
    placement.geometry = *position;
    placement.how = PlacedHow::Copied;
    placement.from = QStringLiteral( "%1 (%2)" ).arg( layer.name(), layer.crs().authid() );
    placement.datum = QStringLiteral( "WGS 84" );
    return placement;
  }
} // namespace eplan
