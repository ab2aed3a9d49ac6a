// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/comparison.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    /// A run that stops this many tolerances from the end of a line stops because the line does.
    constexpr double AT_AN_END = 1.5;

    bool areNear( const TraceSegment &a, const TraceSegment &b, double reach )
    {
      const auto apart = [reach]( double a1, double a2, double b1, double b2 )
      { return std::min( a1, a2 ) > std::max( b1, b2 ) + reach || std::max( a1, a2 ) < std::min( b1, b2 ) - reach; };
      return !apart( a.from.x, a.to.x, b.from.x, b.to.x ) && !apart( a.from.y, a.to.y, b.from.y, b.to.y );
    }

    /// No chunk of a line is near more chunks of another, unless that one winds through one spot without end: the rest of it is left out.
    constexpr std::size_t TANGLE = 64;
    /// Segments this short, in metres, are the steps of a receiver: one piece of each will do.
    constexpr double SHORT = 5;
    /// As many as a chunk has segments.
    constexpr std::ptrdiff_t LOOK_BACK = TraceChunk::LONGEST;

    /// Puts \a piece into what is known of the same short segment already; the nearer of the other work's segments stays.
    bool mergePiece( std::vector<RunPiece> &pieces, const RunPiece &piece, const TraceSegment &own, const TraceSegment &other,
                     const Traces &otherTraces )
    {
      const auto oldest = std::prev( pieces.end(), std::min( LOOK_BACK, std::ssize( pieces ) ) );
      const auto known = std::find_if( oldest, pieces.end(), [&piece]( const RunPiece &each ) { return each.own == piece.own; } );
      if ( known == pieces.end() )
        return false;
      const MapPoint middle = between( own.from, own.to, 0.5 );
      const double before =
        distanceBetween( middle, nearestOn( otherTraces.vertex( known->other ), otherTraces.vertex( known->other + 1 ), middle ) );
      if ( distanceBetween( middle, nearestOn( other.from, other.to, middle ) ) < before )
        known->other = piece.other;
      known->from = std::min( known->from, piece.from );
      known->to = std::max( known->to, piece.to );
      return true;
    }

    std::array<MapPoint, 2> endsOf( PairedWork side )
    {
      const TracePart &first = side.parts().front();
      const TracePart &last = side.parts().back();
      return { side.traces->vertex( first.first ), side.traces->vertex( last.first + last.count - 1 ) };
    }

    /// The diagonal of a box around all.
    TraceSegment extentOf( const std::vector<TraceSegment> &segments )
    {
      TraceSegment extent { segments.front().from, segments.front().from };
      for ( const TraceSegment &segment : segments )
      {
        extent.from = { std::min( extent.from.x, segment.to.x ), std::min( extent.from.y, segment.to.y ) };
        extent.to = { std::max( extent.to.x, segment.to.x ), std::max( extent.to.y, segment.to.y ) };
      }
      return extent;
    }

    bool isNearAnEnd( PairedWork side, MapPoint point, double reach )
    {
      return std::ranges::any_of( side.parts(),
                                  [&]( const TracePart &part )
                                  {
                                    const MapPoint first = side.traces->vertex( part.first );
                                    const MapPoint last = side.traces->vertex( part.first + part.count - 1 );
                                    return distanceBetween( first, point ) <= reach || distanceBetween( last, point ) <= reach;
                                  } );
    }
  } // namespace

  void Comparer::load( Segments &segments, const Traces &traces, std::uint32_t chunkIndex )
  {
    const TraceChunk &chunk = traces.chunk( chunkIndex );
    segments.clear();
    double start = chunk.start;
    for ( std::uint32_t i = chunk.first; i < chunk.first + std::max( chunk.segments, 1U ); ++i )
    {
      const MapPoint to = traces.vertex( chunk.segments > 0 ? i + 1 : i );
      const double length = chunk.scale * distanceBetween( traces.vertex( i ), to );
      segments.push_back( { traces.vertex( i ), to, start, length, chunk.scale, traces.heading( i ), i, chunk.part } );
      start += length;
    }
  }

  template <typename Visitor>
  void Comparer::visitNear( PairedWork a, PairedWork b, std::span<const ChunkPair> pairs, double reach, const Visitor &visitor )
  {
    std::size_t first = 0;
    for ( std::size_t i = 0; i < pairs.size(); ++i )
    {
      if ( i == 0 || pairs[i].a != pairs[first].a )
      {
        load( mSegmentsA, *a.traces, pairs[i].a );
        first = i;
      }
      if ( i - first >= TANGLE )
        continue;
      load( mSegmentsB, *b.traces, pairs[i].b );
      const double onMap = reach / mSegmentsA.front().scale;
      const TraceSegment around = extentOf( mSegmentsB );
      for ( const TraceSegment &mine : mSegmentsA )
      {
        if ( !areNear( mine, around, onMap ) )
          continue;
        for ( const TraceSegment &others : mSegmentsB )
        {
          if ( areNear( mine, others, onMap ) )
            visitor( mine, others );
        }
      }
    }
  }

  void Comparer::addPiece( std::vector<RunPiece> &pieces, const TraceSegment &own, const TraceSegment &other, const PairedWork &otherSide,
                           double tolerance )
  {
    std::optional<Shares> shares = stretchWithin( own, other, tolerance / own.scale );
    if ( !shares )
      return;
    const TracePart &part = otherSide.traces->part( other.part );
    if ( other.start < part.start + 2 * tolerance )
      shares = stretchInside( own, *shares, endLineOf( *otherSide.traces, part, true ) );
    if ( shares && other.start + other.length > part.end() - 2 * tolerance )
      shares = stretchInside( own, *shares, endLineOf( *otherSide.traces, part, false ) );
    if ( !shares )
      return;
    RunPiece piece { own.start + shares->from * own.length, own.start + shares->to * own.length };
    piece.ownStart = own.start;
    piece.ownLength = static_cast<float>( own.length );
    piece.scale = static_cast<float>( own.scale );
    piece.own = own.vertex;
    piece.ownPart = own.part;
    piece.other = other.vertex;
    if ( own.length > SHORT || !mergePiece( pieces, piece, own, other, *otherSide.traces ) )
      pieces.push_back( piece );
  }

  bool Comparer::isInside( PairedWork side, std::uint32_t partIndex, double along, double margin )
  {
    const TracePart &part = side.traces->part( partIndex );
    return along > part.start + margin && along < part.end() - margin;
  }

  RunSum Comparer::runsOf( std::vector<RunPiece> &pieces, PairedWork own, PairedWork other, double tolerance, double shortest )
  {
    if ( pieces.empty() )
      return {};
    RunRules rules;
    rules.tolerance = tolerance;
    rules.shortest = shortest;
    rules.own = own.traces;
    rules.other = other.traces;
    rules.endsAt = [own, other, tolerance]( const RunPiece &piece, double along, MapPoint point )
    {
      return !isInside( own, piece.ownPart, along, AT_AN_END * tolerance ) ||
             isNearAnEnd( other, point, AT_AN_END * tolerance / piece.scale );
    };
    return mBuilder.build( pieces, rules );
  }

  LineComparison Comparer::compareLines( PairedWork a, PairedWork b, std::span<const ChunkPair> pairs, double tolerance, double shortest )
  {
    LineComparison result;
    mPiecesA.clear();
    mPiecesB.clear();
    visitNear( a, b, pairs, tolerance,
               [&]( const TraceSegment &mine, const TraceSegment &others )
               {
                 const std::optional<double> meeting = result.crosses ? std::nullopt : crossingOf( mine, others );
                 if ( meeting )
                 {
                   const double onB = others.start + others.scale * distanceBetween( others.from, between( mine.from, mine.to, *meeting ) );
                   result.crosses =
                     isInside( a, mine.part, mine.start + *meeting * mine.length, tolerance ) && isInside( b, others.part, onB, tolerance );
                 }
                 if ( !headAlike( mine.heading, others.heading ) )
                   return;
                 addPiece( mPiecesA, mine, others, b, tolerance );
                 addPiece( mPiecesB, others, mine, a, tolerance );
               } );
    result.onA = runsOf( mPiecesA, a, b, tolerance, shortest );
    result.onB = runsOf( mPiecesB, b, a, tolerance, shortest );
    return result;
  }

  double Comparer::distanceWithin( PairedWork a, PairedWork b, std::span<const ChunkPair> pairs, double reach )
  {
    double least = INFINITY;
    visitNear( a, b, pairs, reach,
               [&least]( const TraceSegment &mine, const TraceSegment &others )
               { least = std::min( least, mine.scale * distanceBetween( mine, others ) ); } );
    return least;
  }

  double Comparer::distanceTo( MapPoint point, PairedWork side, std::span<const ChunkPair> pairs, std::uint32_t ChunkPair::*chunk )
  {
    double least = INFINITY;
    for ( const ChunkPair &pair : pairs )
    {
      load( mSegmentsA, *side.traces, pair.*chunk );
      for ( const TraceSegment &segment : mSegmentsA )
        least = std::min( least, segment.scale * distanceBetween( point, nearestOn( segment.from, segment.to, point ) ) );
    }
    return least;
  }

  std::optional<double> Comparer::endToEnd( PairedWork a, PairedWork b, std::span<const ChunkPair> pairs, double tolerance, double common )
  {
    double least = INFINITY;
    for ( const MapPoint mine : endsOf( a ) )
    {
      for ( const MapPoint others : endsOf( b ) )
      {
        const double distance = a.shape().scale * distanceBetween( mine, others );
        const bool meet =
          distance <= tolerance || ( distance <= tolerance + common && distanceTo( mine, b, pairs, &ChunkPair::b ) <= tolerance &&
                                     distanceTo( others, a, pairs, &ChunkPair::a ) <= tolerance );
        least = meet ? std::min( least, distance ) : least;
      }
    }
    return least < INFINITY ? std::optional( least ) : std::nullopt;
  }
} // namespace eplan
