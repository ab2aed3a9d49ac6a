// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/worksindex.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr std::size_t MOST_PAIRS = 4000000;

    Box shifted( const Box &box, MapPoint by )
    {
      const auto x = static_cast<float>( by.x );
      const auto y = static_cast<float>( by.y );
      return { box.west + x, box.south + y, box.east + x, box.north + y };
    }

    std::vector<std::uint32_t> mapOrder( const Traces &traces )
    {
      std::vector<Box> boxes;
      boxes.reserve( traces.shapes().size() );
      for ( std::uint32_t i = 0; i < traces.shapes().size(); ++i )
        boxes.push_back( traces.shape( i ).parts > 0 ? traces.boxOf( i ) : Box { 0, 0, 0, 0 } );
      return hilbertOrder( boxes );
    }

    std::vector<std::uint32_t> inverse( const std::vector<std::uint32_t> &order )
    {
      std::vector<std::uint32_t> ranks( order.size() );
      for ( std::uint32_t i = 0; i < order.size(); ++i )
        ranks[order[i]] = i;
      return ranks;
    }

    BoxTree treeOf( const Traces &traces, const std::vector<std::uint32_t> &ranks )
    {
      const std::vector<Box> &boxes = traces.chunkBoxes();
      std::vector<std::uint32_t> chunkRanks;
      chunkRanks.reserve( boxes.size() );
      for ( std::uint32_t i = 0; i < boxes.size(); ++i )
        chunkRanks.push_back( ranks[traces.chunk( i ).work] );
      return BoxTree( boxes, chunkRanks );
    }
  } // namespace

  WorksIndex::WorksIndex( std::vector<Work> works, int threads )
      : mWorks( std::move( works ) )
      , mTraces( mWorks, threads )
      , mMeanings( mWorks.size() )
      , mOrder( mapOrder( mTraces ) )
      , mRanks( inverse( mOrder ) )
      , mTree( treeOf( mTraces, mRanks ) )
  {
  }

  void WorksIndex::findNear( const WorksIndex &index, std::uint32_t number, double reach, std::int64_t above,
                             std::vector<ChunkPair> &pairs ) const
  {
    const bool isSame = &index == this;
    const bool isReference = index.work( number ).isReference;
    const MapPoint shift = index.traces().origin() - mTraces.origin();
    std::uint32_t own = index.traces().shape( number ).firstChunk;
    for ( const TraceChunk &chunk : index.traces().chunksOf( number ) )
    {
      const Box box = shifted( index.traces().chunkBoxes()[own], shift ).grown( reach / chunk.scale );
      mTree.visit( box, above,
                   [&]( std::uint32_t found )
                   {
                     const std::uint32_t work = mTraces.chunk( found ).work;
                     const bool isItself = isSame && work == number;
                     if ( !isItself && !( isReference && mWorks[work].isReference ) && pairs.size() < MOST_PAIRS )
                       pairs.push_back( { work, own, found } );
                   } );
      ++own;
    }
  }
} // namespace eplan
