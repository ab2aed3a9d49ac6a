// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgscoordinatetransform.h>
#include <qgsgeometry.h>

#include <QList>

#include <memory>

class QgsFeedback;
class QgsVectorLayer;
class QgsVectorLayerFeatureSource;

namespace eplan
{
  /// A feature of somebody's layer, as far as works are concerned.
  struct LayerFeature
  {
      /// By the layer's own display name; may be empty.
      QString name;
      /// EPSG:4326.
      QgsGeometry wgs84;
  };

  /// A layer of the QGIS project as it is now, edits included, to be read by a worker. Made on the main thread.
  class LayerSnapshot
  {
    public:
      /// Null where \a layer is none.
      static std::shared_ptr<const LayerSnapshot> of( QgsVectorLayer *layer );
      explicit LayerSnapshot( QgsVectorLayer *layer );
      ~LayerSnapshot();

      /// Any thread, one at a time. What has no place on the Earth is left out; ends early where \a feedback is canceled.
      QList<LayerFeature> read( QgsFeedback &feedback ) const;

    private:
      std::unique_ptr<QgsVectorLayerFeatureSource> mSource;
      QgsCoordinateTransform mToWgs84;
      int mNameField = -1;
  };
} // namespace eplan
