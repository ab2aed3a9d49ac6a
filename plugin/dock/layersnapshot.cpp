// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/layersnapshot.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsfeedback.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerfeatureiterator.h>

namespace eplan
{
  std::shared_ptr<const LayerSnapshot> LayerSnapshot::of( QgsVectorLayer *layer )
  {
    return layer && layer->isValid() && layer->isSpatial() ? std::make_shared<const LayerSnapshot>( layer ) : nullptr;
  }

  LayerSnapshot::LayerSnapshot( QgsVectorLayer *layer )
      : mSource( std::make_unique<QgsVectorLayerFeatureSource>( layer ) )
      , mToWgs84( layer->crs(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsProject::instance() )
      , mNameField( layer->fields().lookupField( layer->displayField() ) )
  {
  }

  LayerSnapshot::~LayerSnapshot() = default;

  QList<LayerFeature> LayerSnapshot::read( QgsFeedback &feedback ) const
  {
    QList<LayerFeature> features;
    QgsFeatureRequest request;
    request.setSubsetOfAttributes( mNameField < 0 ? QgsAttributeList() : QgsAttributeList { mNameField } );
    QgsFeatureIterator iterator = mSource->getFeatures( request );
    QgsFeature feature;
    while ( !feedback.isCanceled() && iterator.nextFeature( feature ) )
    {
      QgsGeometry wgs84 = feature.geometry();
      try
      {
        if ( !wgs84.isNull() && wgs84.transform( mToWgs84 ) == Qgis::GeometryOperationResult::Success )
          features << LayerFeature { mNameField < 0 ? QString() : feature.attribute( mNameField ).toString(), wgs84 };
      }
      catch ( const QgsCsException & )
      {
        // Off the layer's own system.
      }
    }
    return features;
  }
} // namespace eplan
