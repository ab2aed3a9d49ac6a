// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/ground.h"

#include <qgsgeometry.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace eplan
{
  namespace
  {
    constexpr double RADIANS = std::numbers::pi / 180;

    struct Ellipsoid
    {
        double axis;
        double flattening;
        double squaredEccentricity() const { return flattening * ( 2 - flattening ); }
        /// Of curvature, across the meridian.
        double primeVertical( double latitude ) const
        {
          const double sine = std::sin( latitude );
          return axis / std::sqrt( 1 - squaredEccentricity() * sine * sine );
        }
        double meridian( double latitude ) const
        {
          const double sine = std::sin( latitude );
          const double factor = 1 - squaredEccentricity() * sine * sine;
          return axis * ( 1 - squaredEccentricity() ) / ( factor * std::sqrt( factor ) );
        }
    };

    constexpr Ellipsoid WGS84 { 6378137, 1 / 298.257223563 };
    /// Everest 1830, 1937 adjustment.
    constexpr Ellipsoid EVEREST { 6377276.345, 1 / 300.8017 };

    double eastMetres( double latitude )
    {
      return WGS84.primeVertical( latitude * RADIANS ) * std::cos( latitude * RADIANS ) * RADIANS;
    }

    double northMetres( double latitude )
    {
      return WGS84.meridian( latitude * RADIANS ) * RADIANS;
    }

    Spot between( Spot a, Spot b, double share )
    {
      return { a.longitude + ( b.longitude - a.longitude ) * share, a.latitude + ( b.latitude - a.latitude ) * share };
    }

    /// From WGS 84 to Indian 1975 on the surface of the Earth.
    Spot onIndian1975( Spot spot )
    {
      const double longitude = spot.longitude * RADIANS;
      const double latitude = spot.latitude * RADIANS;
      const double radius = WGS84.primeVertical( latitude );
      const double x = radius * std::cos( latitude ) * std::cos( longitude ) - 204.4798;
      const double y = radius * std::cos( latitude ) * std::sin( longitude ) - 837.8940;
      const double z = radius * ( 1 - WGS84.squaredEccentricity() ) * std::sin( latitude ) - 294.7765;
      const double across = std::hypot( x, y );
      double shifted = latitude;
      for ( int i = 0; i < 4; ++i )
        shifted = std::atan2( z + EVEREST.squaredEccentricity() * EVEREST.primeVertical( shifted ) * std::sin( shifted ), across );
      return { std::atan2( y, x ) / RADIANS, shifted / RADIANS };
    }

    /// Krüger's series to the third order of the third flattening.
    GridPosition utm( Spot spot, const Ellipsoid &ellipsoid )
    {
      const int zone = static_cast<int>( std::floor( spot.longitude / 6 ) ) + 31;
      const double latitude = spot.latitude * RADIANS;
      const double longitude = ( spot.longitude - ( zone * 6 - 183 ) ) * RADIANS;
      const double n = ellipsoid.flattening / ( 2 - ellipsoid.flattening );
      const double radius = ellipsoid.axis / ( 1 + n ) * ( 1 + n * n / 4 );
      const double alpha[] { n / 2 - 2 * n * n / 3 + 5 * n * n * n / 16, 13 * n * n / 48 - 3 * n * n * n / 5, 61 * n * n * n / 240 };
      const double eccentricity = std::sqrt( ellipsoid.squaredEccentricity() );
      const double sine = std::sin( latitude );
      const double t = std::sinh( std::atanh( sine ) - eccentricity * std::atanh( eccentricity * sine ) );
      const double xi = std::atan2( t, std::cos( longitude ) );
      const double eta = std::atanh( std::sin( longitude ) / std::sqrt( 1 + t * t ) );
      double x = eta;
      double y = xi;
      for ( int i = 1; i <= 3; ++i )
      {
        x += alpha[i - 1] * std::cos( 2 * i * xi ) * std::sinh( 2 * i * eta );
        y += alpha[i - 1] * std::sin( 2 * i * xi ) * std::cosh( 2 * i * eta );
      }
      return { zone, 500000 + 0.9996 * radius * x, 0.9996 * radius * y };
    }

    Path ringOf( const QgsPolylineXY &line )
    {
      Path ring;
      for ( const QgsPointXY &point : line )
        ring.push_back( { point.x(), point.y() } );
      return ring;
    }
  } // namespace

  double distance( Spot a, Spot b )
  {
    const double latitude = ( a.latitude + b.latitude ) / 2;
    return std::hypot( ( b.longitude - a.longitude ) * eastMetres( latitude ), ( b.latitude - a.latitude ) * northMetres( latitude ) );
  }

  Spot moved( Spot from, double east, double north )
  {
    return { from.longitude + east / eastMetres( from.latitude ), from.latitude + north / northMetres( from.latitude ) };
  }

  double lengthOf( const Path &path )
  {
    double length = 0;
    for ( std::size_t i = 1; i < path.size(); ++i )
      length += distance( path[i - 1], path[i] );
    return length;
  }

  Path partOf( const Path &path, double from, double to )
  {
    Path part;
    double passed = 0;
    for ( std::size_t i = 1; i < path.size() && passed < to; ++i )
    {
      const double step = distance( path[i - 1], path[i] );
      if ( passed + step > from && part.empty() )
        part.push_back( between( path[i - 1], path[i], ( from - passed ) / step ) );
      if ( passed + step > from )
        part.push_back( passed + step <= to ? path[i] : between( path[i - 1], path[i], ( to - passed ) / step ) );
      passed += step;
    }
    return part;
  }

  Path drawn( const Path &path, double deviation, Randomness &randomness )
  {
    Path drawing;
    for ( const Spot spot : path )
    {
      const double east = randomness.bell( deviation );
      drawing.push_back( moved( spot, east, randomness.bell( deviation ) ) );
    }
    return drawing;
  }

  Path winding( Spot a, Spot b, double spacing, double waviness, Randomness &randomness )
  {
    Path path { a, b };
    for ( double length = distance( a, b ); length > spacing; length /= 2 )
    {
      Path finer { a };
      for ( std::size_t i = 1; i < path.size(); ++i )
      {
        const double east = randomness.bell( length * waviness );
        finer.push_back( moved( between( path[i - 1], path[i], 0.5 ), east, randomness.bell( length * waviness ) ) );
        finer.push_back( path[i] );
      }
      path = std::move( finer );
    }
    return path;
  }

  Area::Area( const QgsGeometry &geometry )
  {
    for ( const QgsGeometry &part : geometry.asGeometryCollection() )
    {
      for ( const QgsPolylineXY &ring : part.asPolygon() )
        mRings.push_back( ringOf( ring ) );
    }
    const QgsRectangle box = geometry.boundingBox();
    mSouthWest = { box.xMinimum(), box.yMinimum() };
    mNorthEast = { box.xMaximum(), box.yMaximum() };
  }

  bool Area::contains( Spot spot ) const
  {
    bool isInside = false;
    for ( const Path &ring : mRings )
    {
      for ( std::size_t i = 1; i < ring.size(); ++i )
      {
        const Spot a = ring[i - 1];
        const Spot b = ring[i];
        if ( ( a.latitude > spot.latitude ) != ( b.latitude > spot.latitude )
             && spot.longitude
                  < a.longitude + ( spot.latitude - a.latitude ) / ( b.latitude - a.latitude ) * ( b.longitude - a.longitude ) )
          isInside = !isInside;
      }
    }
    return isInside;
  }

  Spot Area::somewhere( Randomness &randomness ) const
  {
    constexpr int TRIES = 10000;
    Spot spot;
    for ( int i = 0; i < TRIES; ++i )
    {
      spot.longitude = randomness.real( mSouthWest.longitude, mNorthEast.longitude );
      spot.latitude = randomness.real( mSouthWest.latitude, mNorthEast.latitude );
      if ( contains( spot ) )
        break;
    }
    return spot;
  }

  double Area::lengthWithin( const Path &path ) const
  {
    double length = 0;
    for ( std::size_t i = 0; i < path.size() && contains( path[i] ); ++i )
      length += i > 0 ? distance( path[i - 1], path[i] ) : 0;
    return length;
  }

  GridPosition gridPosition( Spot spot, PaperDatum datum )
  {
    return datum == PaperDatum::Wgs84 ? utm( spot, WGS84 ) : utm( onIndian1975( spot ), EVEREST );
  }
} // namespace eplan
