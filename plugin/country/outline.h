// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "country/lonlat.h"

namespace eplan
{
  /// An area on the map that answers at once whether a position is in it, and how far from it. Immutable, so any thread may ask.
  class Outline
  {
    public:
      Outline() = default;
      explicit Outline( std::vector<LonLatPolygon> polygons );

      const std::vector<LonLatPolygon> &polygons() const { return mPolygons; }
      const LonLatBox &box() const { return mBox; }
      bool isEmpty() const { return mPolygons.empty(); }

      bool contains( LonLat position ) const;
      /// Zero within; \a limit where it is farther than that, which saves looking.
      Metres distanceTo( LonLat position, Metres limit ) const;

    private:
      std::vector<LonLatPolygon> mPolygons;
      std::vector<LonLatBox> mBoxes;
      LonLatBox mBox;
  };
} // namespace eplan
