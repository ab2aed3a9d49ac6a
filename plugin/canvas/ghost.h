// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/mapoverlay.h"

namespace eplan
{
  /// One position that may be taken, and what stands beside it.
  struct GhostShape
  {
      /// EPSG:4326, not null.
      QgsGeometry wgs84;
      QString label;
  };

  /// Where a position would be before it is placed: one, or those to choose from. Gone when it is cleared or deleted.
  class Ghost
  {
    public:
      explicit Ghost( QgsMapCanvas *canvas );

      /// Moves the map there where it shows something else.
      void show( const QList<GhostShape> &shapes );
      void clear() { mOverlay.clear(); }
      bool isShown() const { return !mOverlay.isEmpty(); }

    private:
      MapOverlay mOverlay;
  };
} // namespace eplan
