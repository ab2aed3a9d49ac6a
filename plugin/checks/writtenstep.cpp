// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/writtenstep.h"

#include "coordinates/datum.h"

#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double METRES_PER_DEGREE = 110900;
    /// What a service that rounds to six decimals takes away.
    constexpr double ROUNDED_DEGREES = 6e-7;
    constexpr double ROUNDED_METRES = 0.12;
    /// In degrees, coarsest first: degrees, their decimals, minutes, tenths of minutes, seconds.
    constexpr std::array DEGREE_STEPS { 1.0, 0.1, 1.0 / 60, 0.01, 1.0 / 600, 0.001, 1.0 / 3600 };
    constexpr std::array METRE_STEPS { 1000.0, 100.0 };

    bool isOn( double value, double step, double tolerance )
    {
      return std::abs( std::remainder( value, step ) ) <= tolerance;
    }

    std::optional<Metres> degreeStep( LonLat position )
    {
      for ( const double step : DEGREE_STEPS )
      {
        if ( isOn( position.longitude, step, ROUNDED_DEGREES ) && isOn( position.latitude, step, ROUNDED_DEGREES ) )
          return Metres { step * METRES_PER_DEGREE };
      }
      return std::nullopt;
    }

    std::optional<Metres> gridStep( LonLat position, Datum datum )
    {
      const UtmPosition grid = utmPosition( position, zoneAtLongitude( position.longitude ), datum );
      for ( const double step : METRE_STEPS )
      {
        if ( isOn( grid.easting, step, ROUNDED_METRES ) && isOn( grid.northing, step, ROUNDED_METRES ) )
          return Metres { step };
      }
      return std::nullopt;
    }
  } // namespace

  std::optional<Metres> writtenStep( LonLat position )
  {
    std::optional<Metres> step = degreeStep( position );
    for ( const Datum datum : { Datum::Wgs84, Datum::Indian1975 } )
    {
      if ( !step )
        step = gridStep( position, datum );
    }
    return step;
  }
} // namespace eplan
