// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/mapoverlay.h"

#include <QList>

namespace eplan
{
  /// A place on the map that something is to be said about.
  struct PointedPlace
  {
      /// EPSG:4326, not null.
      QgsGeometry wgs84;
      /// A word beside it; may be empty.
      QString label;
      /// The work that lies there already, as against what is wrong with this one.
      bool isOther = false;
  };

  /// Findings over the map: what is wrong in red, what lies there already dashed in blue. Gone when it is cleared or deleted.
  class PointedOut
  {
    public:
      explicit PointedOut( QgsMapCanvas *canvas );

      /// Leaves the map where it is.
      void show( const QList<PointedPlace> &places );
      void clear() { mOverlay.clear(); }
      bool isShown() const { return !mOverlay.isEmpty(); }
      /// Moves the map there, unless all of it is well in sight already.
      void bringIntoSight();

      static QColor inkOfFault() { return QColor( 0xb0, 0x1e, 0x28 ); }
      static QColor inkOfOther() { return QColor( 0x1f, 0x4e, 0x9c ); }

    private:
      MapOverlay mOverlay;
  };
} // namespace eplan
