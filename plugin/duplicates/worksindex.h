// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/judge.h"
#include "duplicates/traces.h"

namespace eplan
{
  /**
   * All works that may have to do with each other, so laid out that what is near a work is found at once. Never changed; read from any
   * thread.
   */
  class WorksIndex
  {
    public:
      /// On \a threads threads, 0: all that the machine has.
      explicit WorksIndex( std::vector<Work> works, int threads = 0 );

      std::uint32_t size() const { return static_cast<std::uint32_t>( mWorks.size() ); }
      /// Its trace is empty: it lies in traces().
      const Work &work( std::uint32_t number ) const { return mWorks[number]; }
      const WorkMeaning &meaning( std::uint32_t number ) const { return mMeanings.of( number, mWorks[number] ); }
      const Traces &traces() const { return mTraces; }

      /// The works one after the other as they lie on the map, neighbours near each other.
      const std::vector<std::uint32_t> &order() const { return mOrder; }
      std::uint32_t rank( std::uint32_t number ) const { return mRanks[number]; }

      /**
       * Appends to \a pairs the chunks, within \a reach metres of a chunk of a work, of works of a rank above \a above (-1: of all).
       *
       * The work is the one \a number of \a index, which may be this one. No more than a few million: a line that winds through one spot
       * for hundreds of kilometres is judged by a part of it.
       */
      void findNear( const WorksIndex &index, std::uint32_t number, double reach, std::int64_t above, std::vector<ChunkPair> &pairs ) const;

    private:
      std::vector<Work> mWorks;
      Traces mTraces;
      Meanings mMeanings;
      std::vector<std::uint32_t> mOrder;
      std::vector<std::uint32_t> mRanks;
      BoxTree mTree;
  };
} // namespace eplan
