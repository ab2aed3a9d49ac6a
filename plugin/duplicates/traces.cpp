// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/traces.h"

#include "base/blocks.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double HALF_WINDOW = 25;
    /// Where a line turns back within the window, the ends of the window say nothing.
    constexpr double STRAIGHT_ENOUGH = 0.3;
    constexpr double ALIKE_DEGREES = 30;
    constexpr std::size_t WORKS_A_BLOCK = 4096;

    double distance( MapPoint a, MapPoint b )
    {
      return std::sqrt( ( b.x - a.x ) * ( b.x - a.x ) + ( b.y - a.y ) * ( b.y - a.y ) );
    }

    Heading headingFrom( MapPoint a, MapPoint b )
    {
      const double halfTurns = std::atan2( b.y - a.y, b.x - a.x ) / M_PI;
      return static_cast<Heading>( std::lround( halfTurns * 65536 ) & 0xffff );
    }

    bool isPosition( LonLat position )
    {
      return std::abs( position.longitude ) <= 180 && std::abs( position.latitude ) <= NORTHERNMOST;
    }

    bool isSound( const WorkTrace &trace )
    {
      std::uint32_t begin = 0;
      for ( const std::uint32_t end : trace.ends )
      {
        if ( end <= begin || ( !trace.isLine && end != begin + 1 ) )
          return false;
        begin = end;
      }
      return begin == trace.vertices.size() && std::ranges::all_of( trace.vertices, isPosition );
    }

    /// Less than about a third of a metre apart, which nobody means.
    bool isNoStep( LonLat from, LonLat to )
    {
      constexpr double degrees = 3e-6;
      return std::abs( to.longitude - from.longitude ) < degrees && std::abs( to.latitude - from.latitude ) < degrees;
    }

    /// Or has sections of a single vertex. Two sections may meet, which is no repetition: then nothing comes of looking again.
    bool repeats( const WorkTrace &trace )
    {
      std::uint32_t begin = 0;
      for ( const std::uint32_t end : trace.ends )
      {
        if ( end < begin + 2 )
          return true;
        begin = end;
      }
      return std::ranges::adjacent_find( trace.vertices, isNoStep ) != trace.vertices.end();
    }

    /// Without vertices that repeat the one before, but for the last of a section, and without sections that thereby have only one.
    WorkTrace withoutRepetitions( const WorkTrace &trace )
    {
      WorkTrace clean { {}, {}, true };
      std::uint32_t begin = 0;
      for ( const std::uint32_t end : trace.ends )
      {
        const std::size_t before = clean.vertices.size();
        for ( std::uint32_t i = begin; i < end; ++i )
        {
          const bool isFirst = clean.vertices.size() == before;
          const bool isLast = i + 1 == end && !isFirst && !( trace.vertices[i] == clean.vertices.back() );
          if ( isFirst || isLast || !isNoStep( clean.vertices.back(), trace.vertices[i] ) )
            clean.vertices.push_back( trace.vertices[i] );
        }
        if ( clean.vertices.size() < before + 2 )
          clean.vertices.resize( before );
        else
          clean.ends.push_back( static_cast<std::uint32_t>( clean.vertices.size() ) );
        begin = end;
      }
      if ( clean.ends.empty() && !trace.vertices.empty() )
        return { { trace.vertices.front() }, { 1 }, false };
      return clean;
    }

    void makeSound( WorkTrace &trace )
    {
      if ( !isSound( trace ) )
        trace = {};
      else if ( trace.isLine && repeats( trace ) )
        trace = withoutRepetitions( trace );
    }

    std::uint32_t chunksFor( std::uint32_t vertices )
    {
      return vertices == 1 ? 1 : ( vertices - 1 + TraceChunk::LONGEST - 1 ) / TraceChunk::LONGEST;
    }
  } // namespace

  bool headAlike( Heading a, Heading b )
  {
    const auto difference = static_cast<std::int16_t>( static_cast<Heading>( a - b ) );
    return std::abs( int( difference ) ) <= static_cast<int>( ALIKE_DEGREES * HEADINGS_PER_DEGREE );
  }

  Traces::Traces( std::vector<Work> &works, int threads )
  {
    const auto eachBlock = [threads, &works]( const BlockWorker &worker )
    {
      workOnBlocks(
        works.size(), WORKS_A_BLOCK, threads, [&worker] { return worker; }, nullptr );
    };
    eachBlock(
      [&works]( const Block &block )
      {
        for ( std::size_t i = block.begin; i < block.end; ++i )
          makeSound( works[i].trace );
      } );
    reserve( works );
    eachBlock(
      [this, &works]( const Block &block )
      {
        for ( std::size_t i = block.begin; i < block.end; ++i )
        {
          fill( works[i], mShapes[i], static_cast<std::uint32_t>( i ) );
          works[i].trace = {};
        }
      } );
  }

  void Traces::reserve( const std::vector<Work> &works )
  {
    std::uint32_t vertices = 0;
    std::uint32_t parts = 0;
    std::uint32_t chunks = 0;
    mShapes.reserve( works.size() );
    for ( const Work &work : works )
    {
      TraceShape &shape = mShapes.emplace_back( TraceShape { vertices, parts, chunks } );
      std::uint32_t begin = 0;
      for ( const std::uint32_t end : work.trace.ends )
      {
        shape.chunks += chunksFor( end - begin );
        begin = end;
      }
      shape.parts = static_cast<std::uint32_t>( work.trace.ends.size() );
      shape.isLine = work.trace.isLine;
      vertices += begin;
      parts += shape.parts;
      chunks += shape.chunks;
    }
    mVertices.resize( vertices );
    mHeadings.resize( vertices );
    mParts.resize( parts );
    mChunks.resize( chunks );
    mBoxes.resize( chunks );
    const auto placed = std::ranges::find_if( works, []( const Work &work ) { return !work.trace.isEmpty(); } );
    if ( placed != works.end() )
      mOrigin = onMap( placed->trace.vertices.front() );
  }

  void Traces::fill( const Work &work, TraceShape &shape, std::uint32_t number )
  {
    if ( work.trace.isEmpty() )
      return;
    shape.scale = groundScale( work.trace.vertices.front().latitude );
    std::uint32_t begin = 0;
    std::uint32_t chunk = shape.firstChunk;
    for ( std::uint32_t i = 0; i < shape.parts; ++i )
    {
      const std::uint32_t end = work.trace.ends[i];
      TracePart &part = mParts[shape.firstPart + i];
      part = { shape.firstVertex + begin, end - begin, shape.length, 0 };
      fillPart( std::span( work.trace.vertices ).subspan( begin, end - begin ), part );
      for ( std::uint32_t done = 0; done == 0 || done + 1 < part.count; done += TraceChunk::LONGEST )
      {
        mChunks[chunk].work = number;
        cutChunk( work.trace.vertices, begin + done, shape.firstPart + i, mChunks[chunk] );
        mBoxes[chunk] = boxAround( mChunks[chunk] );
        ++chunk;
      }
      shape.length = part.end();
      begin = end;
    }
  }

  /// On the map; across the cut in the Atlantic a line goes on beyond the edge.
  void Traces::fillPart( std::span<const LonLat> positions, TracePart &part )
  {
    const double world = onMap( { 90, 0 } ).x * 4;
    for ( std::uint32_t i = 0; i < part.count; ++i )
    {
      MapPoint point = onMap( positions[i] );
      if ( i > 0 )
        point.x += world * std::round( ( mVertices[part.first + i - 1].x - point.x ) / world );
      mVertices[part.first + i] = point;
    }
    smoothHeadings( part, groundScale( positions.front().latitude ) );
  }

  /// The next piece of a section, from the vertex \a begin of \a positions on.
  void Traces::cutChunk( std::span<const LonLat> positions, std::uint32_t begin, std::uint32_t partIndex, TraceChunk &chunk )
  {
    TracePart &part = mParts[partIndex];
    chunk.first = mShapes[chunk.work].firstVertex + begin;
    chunk.segments = std::min( part.first + part.count - 1 - chunk.first, TraceChunk::LONGEST );
    chunk.part = partIndex;
    chunk.start = part.end();
    chunk.scale = groundScale( ( positions[begin].latitude + positions[begin + chunk.segments].latitude ) / 2 );
    for ( std::uint32_t i = chunk.first; i < chunk.first + chunk.segments; ++i )
      part.length += chunk.scale * distance( vertex( i ), vertex( i + 1 ) );
  }

  /// Two points walk along the line with the window, so that a line of a million vertices takes a million steps.
  void Traces::smoothHeadings( const TracePart &part, double scale )
  {
    const std::span<const MapPoint> line = std::span( mVertices ).subspan( part.first, part.count );
    std::vector<double> along( line.size() );
    for ( std::size_t i = 1; i < line.size(); ++i )
      along[i] = along[i - 1] + scale * distance( line[i - 1], line[i] );
    std::size_t tail = 0;
    std::size_t head = 0;
    const auto at = [&line, &along]( double where, std::size_t &segment )
    {
      while ( segment + 2 < line.size() && along[segment + 1] < where )
        ++segment;
      const double length = along[segment + 1] - along[segment];
      return between( line[segment], line[segment + 1], length > 0 ? ( where - along[segment] ) / length : 0 );
    };
    for ( std::size_t i = 0; i + 1 < line.size(); ++i )
    {
      const double middle = ( along[i] + along[i + 1] ) / 2;
      const double from = std::max( 0.0, std::min( middle - HALF_WINDOW, along.back() - 2 * HALF_WINDOW ) );
      const double to = std::min( along.back(), from + 2 * HALF_WINDOW );
      const MapPoint a = at( from, tail );
      const MapPoint b = at( to, head );
      const bool isOwn = along[i + 1] - along[i] > to - from || scale * distance( a, b ) < STRAIGHT_ENOUGH * ( to - from );
      mHeadings[part.first + i] = isOwn ? headingFrom( line[i], line[i + 1] ) : headingFrom( a, b );
    }
  }

  std::span<const TracePart> Traces::partsOf( std::uint32_t work ) const
  {
    return std::span( mParts ).subspan( mShapes[work].firstPart, mShapes[work].parts );
  }

  std::span<const TraceChunk> Traces::chunksOf( std::uint32_t work ) const
  {
    return std::span( mChunks ).subspan( mShapes[work].firstChunk, mShapes[work].chunks );
  }

  Box Traces::boxAround( const TraceChunk &chunk ) const
  {
    Box box;
    for ( std::uint32_t i = chunk.first; i <= chunk.first + chunk.segments; ++i )
    {
      const auto x = static_cast<float>( mVertices[i].x - mOrigin.x );
      const auto y = static_cast<float>( mVertices[i].y - mOrigin.y );
      box.include( { x, y, x, y } );
    }
    return box;
  }

  Box Traces::boxOf( std::uint32_t work ) const
  {
    const TraceShape &shape = mShapes[work];
    Box box;
    for ( std::uint32_t i = shape.firstChunk; i < shape.firstChunk + shape.chunks; ++i )
      box.include( mBoxes[i] );
    return box;
  }
} // namespace eplan
