// SPDX-License-Identifier: GPL-2.0-or-later
#include "country/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace eplan
{
  namespace
  {
    constexpr double METRES_PER_DEGREE = 111195.0;

    /// Counts the crossings of a ray to the east: odd within.
    bool crossesOdd( const LonLatRing &ring, LonLat p )
    {
      bool odd = false;
      for ( std::size_t i = 1; i < ring.size(); ++i )
      {
        const LonLat a = ring[i - 1];
        const LonLat b = ring[i];
        if ( ( a.latitude > p.latitude ) != ( b.latitude > p.latitude ) &&
             p.longitude < a.longitude + ( p.latitude - a.latitude ) * ( b.longitude - a.longitude ) / ( b.latitude - a.latitude ) )
          odd = !odd;
      }
      return odd;
    }

    bool isIn( const LonLatPolygon &polygon, LonLat position )
    {
      bool odd = false;
      for ( const LonLatRing &ring : polygon )
        odd ^= crossesOdd( ring, position );
      return odd;
    }

    /// The square of the distance in degrees of latitude, with longitudes shrunk to the same size.
    double nearestSquared( const LonLatRing &ring, LonLat p, double shrink, double best )
    {
      for ( std::size_t i = 1; i < ring.size(); ++i )
      {
        const double ax = ( ring[i - 1].longitude - p.longitude ) * shrink;
        const double ay = ring[i - 1].latitude - p.latitude;
        const double dx = ( ring[i].longitude - ring[i - 1].longitude ) * shrink;
        const double dy = ring[i].latitude - ring[i - 1].latitude;
        const double length = dx * dx + dy * dy;
        const double along = length > 0 ? std::clamp( -( ax * dx + ay * dy ) / length, 0.0, 1.0 ) : 0.0;
        const double x = ax + along * dx;
        const double y = ay + along * dy;
        best = std::min( best, x * x + y * y );
      }
      return best;
    }
  } // namespace

  Outline::Outline( std::vector<LonLatPolygon> polygons )
      : mPolygons( std::move( polygons ) )
  {
    for ( const LonLatPolygon &polygon : mPolygons )
    {
      LonLatBox box;
      for ( const LonLatRing &ring : polygon )
      {
        for ( const LonLat &position : ring )
          box.include( position );
      }
      mBoxes.push_back( box );
      mBox.include( { box.west, box.south } );
      mBox.include( { box.east, box.north } );
    }
  }

  bool Outline::contains( LonLat position ) const
  {
    if ( !mBox.contains( position ) )
      return false;
    for ( std::size_t i = 0; i < mPolygons.size(); ++i )
    {
      if ( mBoxes[i].contains( position ) && isIn( mPolygons[i], position ) )
        return true;
    }
    return false;
  }

  Metres Outline::distanceTo( LonLat position, Metres limit ) const
  {
    if ( contains( position ) )
      return { 0 };
    Metres nearest = limit;
    if ( !( mBox.distanceTo( position ) < limit ) )
      return nearest;
    const double shrink = std::cos( position.latitude * std::numbers::pi / 180 );
    for ( std::size_t i = 0; i < mPolygons.size(); ++i )
    {
      if ( !( mBoxes[i].distanceTo( position ) < nearest ) )
        continue;
      double best = INFINITY;
      for ( const LonLatRing &ring : mPolygons[i] )
        best = nearestSquared( ring, position, shrink, best );
      nearest = std::min( nearest, Metres { std::sqrt( best ) * METRES_PER_DEGREE } );
    }
    return nearest;
  }
} // namespace eplan
