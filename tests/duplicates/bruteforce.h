// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/work.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace eplan
{
  /// How much of one line runs beside another, found the slow and simple way: a step along the line every metre, and from there the
  /// distance to every segment of the other. Written without anything of the finder.
  class BruteForce
  {
    public:
      /// Metres of \a a that lie within \a tolerance of \a b. Latitude as at \a a; flat.
      static double lengthBeside( const Work &a, const Work &b, double tolerance )
      {
        const LonLat centre = a.trace.vertices.front();
        const auto lines = linesOf( b, centre );
        double length = 0;
        for ( const auto &line : linesOf( a, centre ) )
        {
          for ( std::size_t i = 1; i < line.size(); ++i )
          {
            const double whole = std::hypot( line[i].first - line[i - 1].first, line[i].second - line[i - 1].second );
            const int steps = std::max( 1, static_cast<int>( whole ) );
            for ( int step = 0; step < steps; ++step )
              length += distance( mixed( line[i - 1], line[i], ( step + 0.5 ) / steps ), lines ) <= tolerance ? whole / steps : 0;
          }
        }
        return length;
      }

      /// The least distance of the vertices and metre steps of \a a to \a b.
      static double leastDistance( const Work &a, const Work &b )
      {
        const LonLat centre = a.trace.vertices.front();
        const auto lines = linesOf( b, centre );
        double least = INFINITY;
        for ( const auto &line : linesOf( a, centre ) )
        {
          least = std::min( least, distance( line.front(), lines ) );
          for ( std::size_t i = 1; i < line.size(); ++i )
          {
            const int steps = static_cast<int>( std::hypot( line[i].first - line[i - 1].first, line[i].second - line[i - 1].second ) ) + 1;
            for ( int step = 1; step <= steps; ++step )
              least = std::min( least, distance( mixed( line[i - 1], line[i], double( step ) / steps ), lines ) );
          }
        }
        return least;
      }

    private:
      using Place = std::pair<double, double>;
      using Line = std::vector<Place>;

      static Place mixed( Place a, Place b, double share )
      {
        return { a.first + share * ( b.first - a.first ), a.second + share * ( b.second - a.second ) };
      }

      static std::vector<Line> linesOf( const Work &work, LonLat centre )
      {
        // Radii of curvature of WGS 84 at the latitude of Korat are near enough everywhere the tests go.
        const double north = 110650;
        const double east = 111320 * std::cos( centre.latitude * M_PI / 180 ) * 1.0002;
        std::vector<Line> lines( 1 );
        std::uint32_t done = 0;
        for ( const LonLat position : work.trace.vertices )
        {
          lines.back().emplace_back( ( position.longitude - centre.longitude ) * east, ( position.latitude - centre.latitude ) * north );
          if ( ++done == work.trace.ends[lines.size() - 1] && done < work.trace.vertices.size() )
            lines.emplace_back();
        }
        return lines;
      }

      static double distance( Place p, Place a, Place b )
      {
        const double x = b.first - a.first;
        const double y = b.second - a.second;
        const double square = x * x + y * y;
        const double share = square > 0 ? std::clamp( ( ( p.first - a.first ) * x + ( p.second - a.second ) * y ) / square, 0.0, 1.0 ) : 0;
        return std::hypot( p.first - a.first - share * x, p.second - a.second - share * y );
      }

      static double distance( Place p, const std::vector<Line> &lines )
      {
        double least = INFINITY;
        for ( const Line &line : lines )
        {
          least = std::min( least, distance( p, line.front(), line.front() ) );
          for ( std::size_t i = 1; i < line.size(); ++i )
            least = std::min( least, distance( p, line[i - 1], line[i] ) );
        }
        return least;
      }
  };
} // namespace eplan
