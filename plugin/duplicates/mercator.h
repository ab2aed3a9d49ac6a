// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "country/lonlat.h"

namespace eplan
{
  /**
   * A position on the map on which works are compared: the ellipsoidal Mercator projection of WGS 84 (Snyder, Map Projections, USGS 1395,
   * equation 7-7), in metres of the equator.
   *
   * It keeps angles, so that a single factor turns what is measured on it into metres on the ground: exact where the factor is taken,
   * and wrong by less than 0.01 % for each kilometre north or south of there, in all of Thailand. The map is cut along 30° west, in the
   * Atlantic: the antimeridian is a line like any other.
   */
  struct MapPoint
  {
      double x = 0;
      double y = 0;
  };

  /// Farther north or south the map has no end; nobody budgets works there.
  constexpr double NORTHERNMOST = 89;

  MapPoint onMap( LonLat position );
  LonLat onEarth( MapPoint point );
  /// Metres on the ground for each metre on the map.
  double groundScale( double latitude );

  inline MapPoint between( MapPoint a, MapPoint b, double share )
  {
    return { a.x + share * ( b.x - a.x ), a.y + share * ( b.y - a.y ) };
  }
} // namespace eplan
