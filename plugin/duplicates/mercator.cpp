// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/mercator.h"

#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double EQUATOR = 6378137;
    constexpr double FLATTENING = 1 / 298.257223563;
    constexpr double ECCENTRICITY_2 = FLATTENING * ( 2 - FLATTENING );
    constexpr double RADIANS = M_PI / 180;
    constexpr double CUT = -30;

    /// e·artanh( e·s ), by its series: the next term is below a hundredth of a millimetre.
    double flattened( double s )
    {
      const double e2s2 = ECCENTRICITY_2 * s * s;
      return ECCENTRICITY_2 * s * ( 1 + e2s2 * ( 1.0 / 3 + e2s2 * ( 1.0 / 5 + e2s2 / 7 ) ) );
    }
  } // namespace

  MapPoint onMap( LonLat position )
  {
    const double east = position.longitude < CUT ? position.longitude + 360 : position.longitude;
    const double s = std::sin( position.latitude * RADIANS );
    return { EQUATOR * RADIANS * east, EQUATOR * ( 0.5 * std::log( ( 1 + s ) / ( 1 - s ) ) - flattened( s ) ) };
  }

  LonLat onEarth( MapPoint point )
  {
    const double isometric = point.y / EQUATOR;
    double s = std::tanh( isometric );
    // Each round is closer by the square of the eccentricity.
    for ( int round = 0; round < 7; ++round )
      s = std::tanh( isometric + flattened( s ) );
    const double east = point.x / ( EQUATOR * RADIANS );
    return { std::remainder( east, 360 ), std::asin( s ) / RADIANS };
  }

  double groundScale( double latitude )
  {
    const double s = std::sin( latitude * RADIANS );
    return std::cos( latitude * RADIANS ) / std::sqrt( 1 - ECCENTRICITY_2 * s * s );
  }
} // namespace eplan
