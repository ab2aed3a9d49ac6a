// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/units.h"

#include <vector>

namespace eplan
{
  /// A position on WGS 84, in degrees.
  struct LonLat
  {
      double longitude = 0;
      double latitude = 0;
      bool operator==( const LonLat & ) const = default;
  };

  /// On the flat, good to a hundredth over Thailand.
  Metres distanceBetween( LonLat a, LonLat b );

  /// The first position is repeated at the end.
  using LonLatRing = std::vector<LonLat>;
  /// Outer ring first, then holes.
  using LonLatPolygon = std::vector<LonLatRing>;

  /// A box of degrees.
  struct LonLatBox
  {
      double west = 180;
      double south = 90;
      double east = -180;
      double north = -90;

      bool contains( LonLat position ) const
      {
        return position.longitude >= west && position.longitude <= east && position.latitude >= south && position.latitude <= north;
      }
      void include( LonLat position );
      /// Zero within.
      Metres distanceTo( LonLat position ) const;
  };
} // namespace eplan
