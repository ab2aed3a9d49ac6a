// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/roadmaker.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double STEP = 5;
    constexpr double RADIANS = M_PI / 180;

    double gap( Spot a, Spot b )
    {
      return std::hypot( b.east - a.east, b.north - a.north );
    }

    Spot mixed( Spot a, Spot b, double share )
    {
      return { a.east + share * ( b.east - a.east ), a.north + share * ( b.north - a.north ) };
    }
  } // namespace

  double Dice::normal()
  {
    return std::sqrt( -2 * std::log( between( 1e-9, 1 ) ) ) * std::cos( between( 0, 2 * M_PI ) );
  }

  double Dice::length( double shortest, double longest )
  {
    return shortest * std::pow( longest / shortest, between( 0, 1 ) );
  }

  Road makeRoad( Dice &dice, double length )
  {
    double heading = dice.between( 0, 2 * M_PI );
    double bend = 0;
    Road road { { 0, 0 } };
    for ( double along = STEP; along <= length; along += STEP )
    {
      // A radius of 150 m at the least, but for a corner every other kilometre.
      bend = std::clamp( bend + dice.normal() * 0.004, -STEP / 150, STEP / 150 );
      heading += dice.chance( STEP / 2000 ) ? dice.between( -1.4, 1.4 ) : bend;
      road.push_back( { road.back().east + STEP * std::sin( heading ), road.back().north + STEP * std::cos( heading ) } );
      // Nobody builds in circles.
      bend *= 0.98;
    }
    return road;
  }

  Road turned( const Road &road, double degrees, Spot around )
  {
    const double c = std::cos( degrees * RADIANS );
    const double s = std::sin( degrees * RADIANS );
    Road result;
    for ( const Spot spot : road )
    {
      const double east = spot.east - around.east;
      const double north = spot.north - around.north;
      result.push_back( { around.east + c * east - s * north, around.north + s * east + c * north } );
    }
    return result;
  }

  Road moved( const Road &road, Spot by )
  {
    Road result;
    for ( const Spot spot : road )
      result.push_back( { spot.east + by.east, spot.north + by.north } );
    return result;
  }

  Road beside( const Road &road, double offset )
  {
    Road result;
    for ( std::size_t i = 0; i < road.size(); ++i )
    {
      const Spot before = road[i > 0 ? i - 1 : i];
      const Spot after = road[std::min( i + 1, road.size() - 1 )];
      const double length = gap( before, after );
      result.push_back( { road[i].east - offset * ( after.north - before.north ) / length,
                          road[i].north + offset * ( after.east - before.east ) / length } );
    }
    return result;
  }

  double lengthOf( const Road &road )
  {
    double length = 0;
    for ( std::size_t i = 1; i < road.size(); ++i )
      length += gap( road[i - 1], road[i] );
    return length;
  }

  Road stretchOf( const Road &road, double from, double to )
  {
    Road result;
    double along = 0;
    for ( std::size_t i = 1; i < road.size(); ++i )
    {
      const double step = gap( road[i - 1], road[i] );
      const double begin = std::clamp( ( from - along ) / step, 0.0, 1.0 );
      const double end = std::clamp( ( to - along ) / step, 0.0, 1.0 );
      along += step;
      if ( begin >= end )
        continue;
      if ( result.empty() )
        result.push_back( mixed( road[i - 1], road[i], begin ) );
      result.push_back( mixed( road[i - 1], road[i], end ) );
    }
    return result;
  }

  Road reversed( Road road )
  {
    std::ranges::reverse( road );
    return road;
  }

  Hand anyHand( Dice &dice )
  {
    return { dice.between( 12, 60 ), dice.between( 0.5, 3 ), dice.between( 0, 1 ) };
  }

  Hand receiver( Dice &dice )
  {
    return { dice.between( 5, 12 ), dice.between( 1.5, 3 ), dice.between( 1, 2.5 ) };
  }

  Road drawn( Dice &dice, const Road &road, Hand hand )
  {
    Road result;
    Spot drift { dice.normal() * hand.drift, dice.normal() * hand.drift };
    const double length = lengthOf( road );
    const int steps = std::max( 1, static_cast<int>( std::ceil( length / hand.spacing ) ) );
    // Over a hundred metres the drift is forgotten.
    const double kept = std::exp( -length / steps / 100 );
    const double fresh = hand.drift * std::sqrt( 1 - kept * kept );
    double along = 0;
    std::size_t segment = 1;
    for ( int i = 0; i <= steps; ++i )
    {
      const double target = length * i / steps;
      while ( segment + 1 < road.size() && along + gap( road[segment - 1], road[segment] ) < target )
      {
        along += gap( road[segment - 1], road[segment] );
        ++segment;
      }
      const double share = std::clamp( ( target - along ) / gap( road[segment - 1], road[segment] ), 0.0, 1.0 );
      const Spot spot = mixed( road[segment - 1], road[segment], share );
      result.push_back( { spot.east + drift.east + dice.normal() * hand.jitter, spot.north + drift.north + dice.normal() * hand.jitter } );
      drift = { drift.east * kept + dice.normal() * fresh, drift.north * kept + dice.normal() * fresh };
    }
    return result;
  }

  std::vector<LonLat> onGround( const Road &spots, LonLat centre )
  {
    // Radii of curvature of WGS 84 in the meridian and across it.
    constexpr double axis = 6378137;
    constexpr double e2 = 0.00669437999014;
    const double s = std::sin( centre.latitude * RADIANS );
    const double across = axis / std::sqrt( 1 - e2 * s * s );
    const double meridian = across * ( 1 - e2 ) / ( 1 - e2 * s * s );
    std::vector<LonLat> positions;
    for ( const Spot spot : spots )
      positions.push_back( { centre.longitude + spot.east / ( across * std::cos( centre.latitude * RADIANS ) ) / RADIANS,
                             centre.latitude + spot.north / meridian / RADIANS } );
    return positions;
  }
} // namespace eplan
