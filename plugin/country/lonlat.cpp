// SPDX-License-Identifier: GPL-2.0-or-later
#include "country/lonlat.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace eplan
{
  namespace
  {
    constexpr double METRES_PER_DEGREE = 111195.0;
  }

  Metres distanceBetween( LonLat a, LonLat b )
  {
    const double shrink = std::cos( ( a.latitude + b.latitude ) / 2 * std::numbers::pi / 180 );
    const double x = ( a.longitude - b.longitude ) * shrink;
    const double y = a.latitude - b.latitude;
    return { METRES_PER_DEGREE * std::sqrt( x * x + y * y ) };
  }

  void LonLatBox::include( LonLat position )
  {
    west = std::min( west, position.longitude );
    east = std::max( east, position.longitude );
    south = std::min( south, position.latitude );
    north = std::max( north, position.latitude );
  }

  Metres LonLatBox::distanceTo( LonLat position ) const
  {
    if ( west > east || south > north )
      return { INFINITY };
    return distanceBetween( position, { std::clamp( position.longitude, west, east ), std::clamp( position.latitude, south, north ) } );
  }
} // namespace eplan
