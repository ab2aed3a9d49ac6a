// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/stretchgeometry.h"

#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgspoint.h>

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    void append( QgsLineString &line, MapPoint point )
    {
      const LonLat position = onEarth( point );
      line.addVertex( QgsPoint( position.longitude, position.latitude ) );
    }

    /// What of a chunk lies on a run; false once the run is behind it.
    void appendChunk( QgsLineString &line, const Traces &traces, const TraceChunk &chunk, const Run &run )
    {
      double start = chunk.start;
      for ( std::uint32_t i = chunk.first; i < chunk.first + chunk.segments; ++i )
      {
        const MapPoint from = traces.vertex( i );
        const MapPoint to = traces.vertex( i + 1 );
        const double length = chunk.scale * distanceBetween( from, to );
        const double begin = std::max( run.from, start );
        const double end = std::min( run.to, start + length );
        if ( begin < end && line.isEmpty() )
          append( line, between( from, to, ( begin - start ) / length ) );
        if ( begin < end )
          append( line, between( from, to, ( end - start ) / length ) );
        start += length;
      }
    }

    /// One line for each section that the run touches.
    void appendRun( QgsMultiLineString &lines, const Traces &traces, std::uint32_t work, const Run &run )
    {
      const std::span<const TraceChunk> chunks = traces.chunksOf( work );
      auto chunk = std::ranges::upper_bound( chunks, run.from, {}, &TraceChunk::start );
      chunk = chunk == chunks.begin() ? chunk : std::prev( chunk );
      while ( chunk != chunks.end() && chunk->start < run.to )
      {
        auto line = std::make_unique<QgsLineString>();
        for ( const std::uint32_t part = chunk->part; chunk != chunks.end() && chunk->part == part; ++chunk )
          appendChunk( *line, traces, *chunk, run );
        if ( line->numPoints() > 1 )
          lines.addGeometry( line.release() );
      }
    }

    std::vector<std::pair<MapPoint, MapPoint>> segmentsOf( const Traces &traces, const TraceChunk &chunk )
    {
      std::vector<std::pair<MapPoint, MapPoint>> segments;
      for ( std::uint32_t i = 0; i < std::max( chunk.segments, 1U ); ++i )
        segments.emplace_back( traces.vertex( chunk.first + i ), traces.vertex( chunk.first + std::min( i + 1, chunk.segments ) ) );
      return segments;
    }

    /// The nearest point to \a b on \a a.
    MapPoint nearestOf( const TraceSegment &a, const TraceSegment &b )
    {
      if ( const std::optional<double> meeting = crossingOf( a, b ) )
        return between( a.from, a.to, *meeting );
      const std::array candidates { a.from, a.to, nearestOn( a.from, a.to, b.from ), nearestOn( a.from, a.to, b.to ) };
      return *std::ranges::min_element( candidates, {},
                                        [&b]( MapPoint point ) { return distanceBetween( point, nearestOn( b.from, b.to, point ) ); } );
    }
  } // namespace

  QgsGeometry stretchGeometry( const Traces &traces, std::uint32_t work, const std::vector<Run> &runs )
  {
    auto lines = std::make_unique<QgsMultiLineString>();
    for ( const Run &run : runs )
      appendRun( *lines, traces, work, run );
    return QgsGeometry( std::move( lines ) );
  }

  QgsGeometry wholeGeometry( const Traces &traces, std::uint32_t work )
  {
    const TraceShape &shape = traces.shape( work );
    if ( shape.parts == 0 )
      return {};
    if ( shape.isLine )
      return stretchGeometry( traces, work, { Run { 0, shape.length } } );
    QgsMultiPointXY points;
    for ( const TracePart &part : traces.partsOf( work ) )
    {
      const LonLat position = onEarth( traces.vertex( part.first ) );
      points << QgsPointXY( position.longitude, position.latitude );
    }
    return QgsGeometry::fromMultiPointXY( points );
  }

  QgsGeometry nearestPlace( const Traces &tracesA, const Traces &tracesB, std::span<const ChunkPair> pairs )
  {
    double least = INFINITY;
    MapPoint place;
    for ( const ChunkPair &pair : pairs )
    {
      for ( const auto &[from, to] : segmentsOf( tracesA, tracesA.chunk( pair.a ) ) )
      {
        for ( const auto &[otherFrom, otherTo] : segmentsOf( tracesB, tracesB.chunk( pair.b ) ) )
        {
          const MapPoint point = nearestOf( { from, to }, { otherFrom, otherTo } );
          const double distance = distanceBetween( point, nearestOn( otherFrom, otherTo, point ) );
          if ( distance < least )
          {
            least = distance;
            place = point;
          }
        }
      }
    }
    const LonLat position = onEarth( place );
    return QgsGeometry( std::make_unique<QgsPoint>( position.longitude, position.latitude ) );
  }
} // namespace eplan
