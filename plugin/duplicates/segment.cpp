// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/segment.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    /// A vertex this far from the end shows which way a section goes.
    constexpr std::uint32_t INWARD_VERTICES = 8;

    /// The shares of a segment, from \a start along \a way, in a circle round \a centre.
    std::optional<Shares> stretchInCircle( MapPoint start, MapPoint way, MapPoint centre, double radius )
    {
      const MapPoint toStart = start - centre;
      const double a = dot( way, way );
      const double half = dot( way, toStart );
      const double under = half * half - a * ( dot( toStart, toStart ) - radius * radius );
      if ( !( under >= 0 ) || a <= 0 )
        return std::nullopt;
      const double root = std::sqrt( under );
      return Shares { ( -half - root ) / a, ( -half + root ) / a };
    }

    /// The shares at which low ≤ value + share * slope ≤ high.
    std::optional<Shares> stretchBetween( double value, double slope, double low, double high )
    {
      if ( slope == 0 )
        return value >= low && value <= high ? std::optional( Shares { -INFINITY, INFINITY } ) : std::nullopt;
      const double a = ( low - value ) / slope;
      const double b = ( high - value ) / slope;
      return Shares { std::min( a, b ), std::max( a, b ) };
    }

    /// The shares of a segment in the rectangle along \a other, \a reach to either side.
    std::optional<Shares> stretchBeside( MapPoint start, MapPoint way, const TraceSegment &other, double reach )
    {
      const MapPoint along = other.to - other.from;
      const MapPoint toStart = start - other.from;
      const double square = dot( along, along );
      const double band = reach * std::sqrt( square );
      const std::optional<Shares> sideways = stretchBetween( cross( along, toStart ), cross( along, way ), -band, band );
      const std::optional<Shares> lengthways = stretchBetween( dot( along, toStart ), dot( along, way ), 0, square );
      if ( !sideways || !lengthways )
        return std::nullopt;
      const Shares both { std::max( sideways->from, lengthways->from ), std::min( sideways->to, lengthways->to ) };
      return both.from <= both.to ? std::optional( both ) : std::nullopt;
    }

    std::optional<Shares> onSegment( Shares shares )
    {
      const Shares clipped { std::max( shares.from, 0.0 ), std::min( shares.to, 1.0 ) };
      return clipped.from < clipped.to ? std::optional( clipped ) : std::nullopt;
    }
  } // namespace

  std::optional<Shares> stretchWithin( const TraceSegment &segment, const TraceSegment &other, double reach )
  {
    const MapPoint way = segment.to - segment.from;
    Shares all { INFINITY, -INFINITY };
    for ( const std::optional<Shares> &some :
          { stretchBeside( segment.from, way, other, reach ), stretchInCircle( segment.from, way, other.from, reach ),
            stretchInCircle( segment.from, way, other.to, reach ) } )
    {
      if ( some )
        all = { std::min( all.from, some->from ), std::max( all.to, some->to ) };
    }
    return onSegment( all );
  }

  std::optional<Shares> stretchInside( const TraceSegment &segment, Shares shares, const EndLine &line )
  {
    const double value = dot( segment.from - line.end, line.inward );
    const double slope = dot( segment.to - segment.from, line.inward );
    const std::optional<Shares> inside = stretchBetween( value, slope, 0, INFINITY );
    if ( !inside )
      return std::nullopt;
    return onSegment( { std::max( shares.from, inside->from ), std::min( shares.to, inside->to ) } );
  }

  MapPoint nearestOn( MapPoint from, MapPoint to, MapPoint point )
  {
    const MapPoint way = to - from;
    const double square = dot( way, way );
    const double share = square > 0 ? dot( point - from, way ) / square : 0;
    return between( from, to, std::clamp( share, 0.0, 1.0 ) );
  }

  double distanceBetween( MapPoint a, MapPoint b )
  {
    return std::sqrt( dot( b - a, b - a ) );
  }

  double distanceBetween( const TraceSegment &a, const TraceSegment &b )
  {
    if ( crossingOf( a, b ) )
      return 0;
    const auto apart = []( MapPoint point, const TraceSegment &segment )
    { return distanceBetween( point, nearestOn( segment.from, segment.to, point ) ); };
    return std::min( { apart( a.from, b ), apart( a.to, b ), apart( b.from, a ), apart( b.to, a ) } );
  }

  std::optional<double> crossingOf( const TraceSegment &a, const TraceSegment &b )
  {
    const MapPoint wayA = a.to - a.from;
    const MapPoint wayB = b.to - b.from;
    const double turn = cross( wayA, wayB );
    if ( turn == 0 )
      return std::nullopt;
    const double onA = cross( b.from - a.from, wayB ) / turn;
    const double onB = cross( b.from - a.from, wayA ) / turn;
    return onA >= 0 && onA <= 1 && onB >= 0 && onB <= 1 ? std::optional( onA ) : std::nullopt;
  }

  EndLine endLineOf( const Traces &traces, const TracePart &part, bool isBeginning )
  {
    const std::uint32_t last = part.first + part.count - 1;
    const std::uint32_t steps = std::min( INWARD_VERTICES, part.count - 1 );
    const MapPoint end = traces.vertex( isBeginning ? part.first : last );
    const MapPoint inner = traces.vertex( isBeginning ? part.first + steps : last - steps );
    const double angle = traces.heading( isBeginning ? part.first : last - 1 ) * M_PI / 65536;
    const MapPoint way { std::cos( angle ), std::sin( angle ) };
    const bool pointsInward = dot( way, inner - end ) >= 0;
    return { end, pointsInward ? way : MapPoint { -way.x, -way.y } };
  }
} // namespace eplan
