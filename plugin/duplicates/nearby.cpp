// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/nearby.h"

#include "duplicates/stretchgeometry.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    void turnRound( std::span<ChunkPair> pairs )
    {
      for ( ChunkPair &pair : pairs )
        std::swap( pair.a, pair.b );
      std::ranges::sort( pairs );
    }

    constexpr std::uint64_t FEW = 4096;

    void appendNear( const Traces &traces, std::uint32_t a, std::uint32_t b, double reach, std::vector<ChunkPair> &pairs )
    {
      const TraceShape &others = traces.shape( b );
      std::uint32_t own = traces.shape( a ).firstChunk;
      for ( const TraceChunk &chunk : traces.chunksOf( a ) )
      {
        const Box box = traces.chunkBoxes()[own].grown( reach / chunk.scale );
        for ( std::uint32_t i = others.firstChunk; i < others.firstChunk + others.chunks; ++i )
        {
          if ( box.meets( traces.chunkBoxes()[i] ) )
            pairs.push_back( { b, own, i } );
        }
        ++own;
      }
    }

    /// The first of a pair is the work, the second the reference; else the one that came first.
    bool comesFirst( const WorksIndex &index, std::uint32_t a, std::uint32_t b )
    {
      if ( index.work( a ).isReference != index.work( b ).isReference )
        return index.work( b ).isReference;
      return a < b;
    }
  } // namespace

  Nearby::Nearby( const WorksIndex &index, FindingRules rules )
      : mIndex( index )
      , mRules( rules )
      , mJudge( rules )
  {
  }

  void Nearby::findAll( const WorksIndex &other, std::uint32_t number, std::vector<WorkPair> &found )
  {
    mPairs.clear();
    mIndex.findNear( other, number, mRules.reach(), -1, mPairs );
    judgeEach( other, number, found );
  }

  std::optional<WorkPair> Nearby::judgeOne( const WorksIndex &other, std::uint32_t number, std::span<ChunkPair> pairs )
  {
    const std::uint32_t work = pairs.front().work;
    if ( &other != &mIndex || comesFirst( mIndex, number, work ) )
      return mJudge.judge( other, number, mIndex, work, pairs );
    turnRound( pairs );
    return mJudge.judge( mIndex, work, mIndex, number, pairs );
  }

  void Nearby::judgeEach( const WorksIndex &other, std::uint32_t number, std::vector<WorkPair> &found )
  {
    std::ranges::sort( mPairs );
    for ( auto begin = mPairs.begin(); begin != mPairs.end(); )
    {
      const auto end = std::find_if( begin, mPairs.end(), [begin]( const ChunkPair &pair ) { return pair.work != begin->work; } );
      if ( const std::optional<WorkPair> pair = judgeOne( other, number, std::span( begin, end ) ) )
        found.push_back( *pair );
      begin = end;
    }
  }

  /// All chunks with all where they are few; else by the index, looking up the work that has fewer.
  void Nearby::findBetween( std::uint32_t a, std::uint32_t b )
  {
    const Traces &traces = mIndex.traces();
    mPairs.clear();
    if ( std::uint64_t( traces.shape( a ).chunks ) * traces.shape( b ).chunks <= FEW )
      return appendNear( traces, a, b, mRules.reach(), mPairs );
    const bool isBehind = traces.shape( b ).chunks < traces.shape( a ).chunks;
    mIndex.findNear( mIndex, isBehind ? b : a, mRules.reach(), -1, mPairs );
    std::erase_if( mPairs, [wanted = isBehind ? a : b]( const ChunkPair &pair ) { return pair.work != wanted; } );
    std::ranges::sort( mPairs );
    if ( isBehind )
      turnRound( mPairs );
  }

  std::optional<WorkPair> Nearby::judge( std::uint32_t a, std::uint32_t b )
  {
    findBetween( a, b );
    return mPairs.empty() ? std::nullopt : mJudge.judge( mIndex, a, mIndex, b, mPairs );
  }

  QgsGeometry Nearby::sharedStretch( const WorkPair &pair )
  {
    return judge( pair.a, pair.b ) ? stretchOf( mIndex, pair ) : QgsGeometry();
  }

  QgsGeometry Nearby::sharedStretch( const WorksIndex &other, const WorkPair &pair )
  {
    mPairs.clear();
    mIndex.findNear( other, pair.a, mRules.reach(), -1, mPairs );
    std::erase_if( mPairs, [&pair]( const ChunkPair &chunks ) { return chunks.work != pair.b; } );
    std::ranges::sort( mPairs );
    return !mPairs.empty() && mJudge.judge( other, pair.a, mIndex, pair.b, mPairs ) ? stretchOf( other, pair ) : QgsGeometry();
  }

  /// Of the pair that was judged last; its a is a work of \a indexA.
  QgsGeometry Nearby::stretchOf( const WorksIndex &indexA, const WorkPair &pair ) const
  {
    if ( !mJudge.sharedStretches().empty() )
      return stretchGeometry( indexA.traces(), pair.a, mJudge.sharedStretches() );
    return nearestPlace( indexA.traces(), mIndex.traces(), mPairs );
  }
} // namespace eplan
