// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/comparison.h"
#include "duplicates/meaning.h"
#include "duplicates/relation.h"

#include <bitset>
#include <optional>

namespace eplan
{
  class WorksIndex;

  /// What counts as the same place.
  struct FindingRules
  {
      /// How far apart the same thing may have been drawn; the accuracies of two works widen it, to no more than twice.
      Metres tolerance { 15 };
      /// A shared stretch that is shorter says nothing, unless it is most of a work.
      Metres minimumOverlap { 50 };
      /// Which relations are worth a line, by their numbers.
      std::bitset<RELATIONS> shown = std::bitset<RELATIONS>().set();

      bool shows( Relation relation ) const { return shown.test( static_cast<std::size_t>( relation ) ); }
      /// Works farther from each other have nothing to do with each other.
      double reach() const { return 2 * tolerance.value; }
  };

  /**
   * Says what two works are to each other, as an office would: by where they are, and where that leaves a doubt by what they are called.
   *
   * Lines: a duplicate shares most of both, an overlap at least the minimum, on stretches where each runs beside the other, heading alike.
   * What is drawn aside strays beyond the tolerance now and then: where a good part of both is shared, and most of both with half as much
   * again, while the mean distance stays well within it, the whole is a duplicate.
   * Works of different purposes on the same stretch are parallel. Points: a duplicate is within the tolerance, for the same purpose, and
   * not of another village or name; within twice that, only if both say by number and name that they are the same. A point is never more
   * than near a line. Works of different kinds are never near. One object for each thread.
   */
  class Judge
  {
    public:
      explicit Judge( FindingRules rules )
          : mRules( rules )
      {
      }

      /// \a pairs: chunks of both within reach, in order. Nothing where the two have nothing to do with each other, or nothing to be shown.
      std::optional<WorkPair> judge( const WorksIndex &indexA, std::uint32_t a, const WorksIndex &indexB, std::uint32_t b,
                                     std::span<const ChunkPair> pairs );
      /// The stretches of \a a that judge() found shared, in metres along it.
      const std::vector<Run> &sharedStretches() const { return mStretches; }

    private:
      struct Meeting;

      bool judgeLines( const Meeting &meeting, WorkPair &pair );
      bool judgeShared( const Meeting &meeting, const LineComparison &shared, WorkPair &pair );
      /// What the two share where one is the other's copy that strays beyond the tolerance; \a within: what they share within it.
      std::optional<LineComparison> strayingCopy( const Meeting &meeting, const WorkPair &within );
      bool judgeBeside( const Meeting &meeting, WorkPair &pair );
      bool judgePoints( const Meeting &meeting, WorkPair &pair );
      bool judgeNear( const Meeting &meeting, WorkPair &pair );
      void describe( const Meeting &meeting, const LineComparison &shared, WorkPair &pair );

      FindingRules mRules;
      Comparer mComparer;
      std::vector<Run> mStretches;
  };
} // namespace eplan
