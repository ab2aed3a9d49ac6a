// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/selectedfeature.h"

#include "exchange/places.h"

#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    Error nothingSelected()
    {
      return {
        ErrorCode::NotFound,
        QCoreApplication::translate( "SelectedFeature", "Nothing is selected. Select a point or a line in a layer of QGIS first." ), {} };
    }

    Reference referenceOf( const QgsCoordinateReferenceSystem &crs )
    {
      return { crs.authid().startsWith( QLatin1String( "EPSG:" ) ) ? crs.authid() : crs.toWkt( QgsCoordinateReferenceSystem::WKT_PREFERRED ) };
    }
  } // namespace

  Result<PlaceCandidate> selectedPlace( const QgsVectorLayer *layer )
  {
    if ( !layer || layer->selectedFeatureCount() == 0 )
      return nothingSelected();
    if ( !layer->crs().isValid() )
      return Error { ErrorCode::InvalidData,
                     QCoreApplication::translate( "SelectedFeature", "The layer “%1” has no CRS. Set it in the layer's properties." )
                       .arg( layer->name() ),
                     layer->source() };
    QVector<QgsGeometry> parts;
    Origin origin { layer->name(), {}, 0 };
    QgsFeature feature;
    QgsFeatureIterator features = layer->getSelectedFeatures();
    while ( features.nextFeature( feature ) )
    {
      origin.feature = feature.id();
      parts << feature.geometry().asGeometryCollection();
    }
    Result<PlaceCandidate> place =
      readPlace( parts.size() == 1 ? parts.first() : QgsGeometry::collectGeometry( parts ), referenceOf( layer->crs() ), origin );
    if ( !place )
      return place;
    PlaceCandidate copied = *place;
    copied.how = PlacedHow::Copied;
    return copied;
  }
} // namespace eplan
