// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/flatplace.h"

#include "base/qgiscompat.h"

#include <qgsgeometry.h>
#include <qgslinestring.h>
#include <qgspoint.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace eplan
{
  namespace
  {
    // WGS 84 (NGA.STND.0036 §3.4.1).
    constexpr double SEMI_MAJOR_AXIS = 6378137.0;
    constexpr double ECCENTRICITY_SQUARED = 6.69437999014e-3;
    constexpr double RADIANS = std::numbers::pi / 180;
    /// At the poles a degree of longitude is nothing.
    constexpr double NARROWEST_DEGREE = 1e-6;
    constexpr std::size_t BETWEEN = 4;

    /// Degrees of longitude the shorter way round.
    double around( double degrees )
    {
      return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    std::vector<LonLat> positionsOf( const QgsAbstractGeometry &part )
    {
      std::vector<LonLat> positions;
      if ( const auto *line = qgsgeometry_cast<const QgsLineString *>( &part ) )
      {
        positions.resize( static_cast<std::size_t>( line->numPoints() ) );
        for ( std::size_t i = 0; i < positions.size(); ++i )
          positions[i] = { line->xAt( static_cast<int>( i ) ), line->yAt( static_cast<int>( i ) ) };
      }
      else if ( const auto *point = qgsgeometry_cast<const QgsPoint *>( &part ) )
        positions.push_back( { point->x(), point->y() } );
      return positions;
    }
  } // namespace

  double distanceBetween( FlatVertex a, FlatVertex b )
  {
    return std::hypot( a.east - b.east, a.north - b.north );
  }

  double lengthOf( const FlatPart &part )
  {
    double length = 0;
    for ( std::size_t i = 1; i < part.size(); ++i )
      length += distanceBetween( part[i - 1], part[i] );
    return length;
  }

  FlatPlace::FlatPlace( const QgsGeometry &geometry )
      : mIsLine( geometry.type() == compat::LineGeometry )
  {
    for ( auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part )
    {
      const std::vector<LonLat> positions = positionsOf( **part );
      if ( mParts.empty() && !positions.empty() )
      {
        mOrigin = positions.front();
        const double sine = std::sin( mOrigin.latitude * RADIANS );
        const double root = std::sqrt( 1 - ECCENTRICITY_SQUARED * sine * sine );
        mNorth = RADIANS * SEMI_MAJOR_AXIS * ( 1 - ECCENTRICITY_SQUARED ) / ( root * root * root );
        mEast = std::max( NARROWEST_DEGREE, RADIANS * SEMI_MAJOR_AXIS / root * std::cos( mOrigin.latitude * RADIANS ) );
      }
      FlatPart &flat = mParts.emplace_back();
      flat.reserve( positions.size() );
      for ( const LonLat &position : positions )
        flat.push_back( { around( position.longitude - mOrigin.longitude ) * mEast, ( position.latitude - mOrigin.latitude ) * mNorth } );
    }
  }

  std::size_t FlatPlace::vertexCount() const
  {
    std::size_t count = 0;
    for ( const FlatPart &part : mParts )
      count += part.size();
    return count;
  }

  LonLat FlatPlace::lonLat( FlatVertex vertex ) const
  {
    return { around( mOrigin.longitude + vertex.east / mEast ), mOrigin.latitude + vertex.north / mNorth };
  }

  QgsGeometry FlatPlace::pointAt( FlatVertex vertex ) const
  {
    const LonLat position = lonLat( vertex );
    return QgsGeometry::fromPointXY( { position.longitude, position.latitude } );
  }

  std::vector<FlatVertex> FlatPlace::tellingVertices() const
  {
    std::vector<FlatVertex> all;
    for ( const FlatPart &part : mParts )
      all.insert( all.end(), part.begin(), part.end() );
    if ( all.size() <= BETWEEN )
      return all;
    const auto [west, east] = std::minmax_element( all.begin(), all.end(), []( auto a, auto b ) { return a.east < b.east; } );
    const auto [south, north] = std::minmax_element( all.begin(), all.end(), []( auto a, auto b ) { return a.north < b.north; } );
    std::vector<FlatVertex> telling { all.front(), all.back(), *west, *east, *south, *north };
    for ( std::size_t i = 1; i <= BETWEEN; ++i )
      telling.push_back( all[i * ( all.size() - 1 ) / ( BETWEEN + 1 )] );
    return telling;
  }
} // namespace eplan
