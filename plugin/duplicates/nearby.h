// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/worksindex.h"

class QgsGeometry;

namespace eplan
{
  /// Finds and judges, one work at a time, what has to do with it. One object for each thread.
  class Nearby
  {
    public:
      Nearby( const WorksIndex &index, FindingRules rules );

      /// Appends to \a found the pairs of a work of the index with works of a higher rank that \a isWanted; the one that came first is a.
      template <typename Wanted>
      void findAbove( std::uint32_t number, const Wanted &isWanted, std::vector<WorkPair> &found )
      {
        mPairs.clear();
        mIndex.findNear( mIndex, number, mRules.reach(), mIndex.rank( number ), mPairs );
        std::erase_if( mPairs, [&isWanted]( const ChunkPair &pair ) { return !isWanted( pair.work ); } );
        judgeEach( mIndex, number, found );
      }

      /// Appends to \a found the pairs of the work \a number of another index, which is a, with all works of this one.
      void findAll( const WorksIndex &other, std::uint32_t number, std::vector<WorkPair> &found );
      /// Judges two works of the index, wherever they are.
      std::optional<WorkPair> judge( std::uint32_t a, std::uint32_t b );
      /// What a pair of the index shares, on a: for lines that run together the stretches, else the place of a that is nearest to b.
      QgsGeometry sharedStretch( const WorkPair &pair );
      /// The same of a pair that findAll() found with a work of \a other.
      QgsGeometry sharedStretch( const WorksIndex &other, const WorkPair &pair );

    private:
      void findBetween( std::uint32_t a, std::uint32_t b );
      void judgeEach( const WorksIndex &other, std::uint32_t number, std::vector<WorkPair> &found );
      QgsGeometry stretchOf( const WorksIndex &indexA, const WorkPair &pair ) const;
      std::optional<WorkPair> judgeOne( const WorksIndex &other, std::uint32_t number, std::span<ChunkPair> pairs );

      const WorksIndex &mIndex;
      FindingRules mRules;
      Judge mJudge;
      std::vector<ChunkPair> mPairs;
  };
} // namespace eplan
