// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/judge.h"

#include "duplicates/worksindex.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    /// Nearly all of a work.
    constexpr double MOST = 0.8;
    /// A run shorter than this share of what is needed is none: sums of crossings are no overlap.
    constexpr double SHORTEST_RUN = 0.5;
    /// A copy that lies aside strays beyond the tolerance where noise adds to that: so many times as far, over no more than the rest of
    /// the work, and not on the mean.
    constexpr double STRAYING = 1.5;
    constexpr double NOT_STRAYED = 0.4;
    constexpr double STRAYING_MEAN = 0.75;
    /// What relations other than duplicate and overlap can reach at most.
    constexpr double WEAK = 0.25;
  } // namespace

  /// Two works, what there is to know of them, and what follows.
  struct Judge::Meeting
  {
      const WorksIndex &indexA;
      const WorksIndex &indexB;
      PairedWork a;
      PairedWork b;
      std::span<const ChunkPair> pairs;
      double tolerance = 0;
      double needed = 0;

      const WorkMeaning &meaningA() const { return indexA.meaning( a.work ); }
      const WorkMeaning &meaningB() const { return indexB.meaning( b.work ); }
      bool areOfOneKind() const
      {
        const std::optional<Kind> kindA = indexA.work( a.work ).kind;
        const std::optional<Kind> kindB = indexB.work( b.work ).kind;
        return kindA && kindB ? *kindA == *kindB : sameKind( meaningA(), meaningB() );
      }
      /// How close, 1 to 0 at twice the tolerance.
      double closeness( double distance ) const { return std::clamp( 1 - distance / ( 2 * tolerance ), 0.0, 1.0 ); }
  };

  namespace
  {
    /// Two standard deviations of the distance of two positions of the same thing, within bounds.
    double toleranceFor( const Work &a, const Work &b, double least )
    {
      const double mine = a.accuracy ? a.accuracy->value : 0;
      const double others = b.accuracy ? b.accuracy->value : 0;
      const double both = 2 * std::hypot( mine, others );
      return std::isfinite( both ) ? std::clamp( both, least, 2 * least ) : least;
    }

    double shareOf( const RunSum &shared, const TraceShape &shape )
    {
      return shape.length > 0 ? std::min( shared.length / shape.length, 1.0 ) : 0;
    }

    double meanDistance( const LineComparison &shared )
    {
      return ( shared.onA.meanDistance + shared.onB.meanDistance ) / 2;
    }

    double neededOf( const TraceShape &a, const TraceShape &b, double minimum )
    {
      return std::min( minimum, MOST * std::min( a.length, b.length ) );
    }
  } // namespace

  std::optional<WorkPair> Judge::judge( const WorksIndex &indexA, std::uint32_t a, const WorksIndex &indexB, std::uint32_t b,
                                        std::span<const ChunkPair> pairs )
  {
    Meeting meeting { indexA, indexB, { &indexA.traces(), a }, { &indexB.traces(), b }, pairs };
    meeting.tolerance = toleranceFor( indexA.work( a ), indexB.work( b ), mRules.tolerance.value );
    WorkPair pair { a, b };
    mStretches.clear();
    const bool isLineA = meeting.a.shape().isLine;
    const bool isLineB = meeting.b.shape().isLine;
    const bool isFound = isLineA && isLineB   ? judgeLines( meeting, pair )
                         : isLineA != isLineB ? judgeNear( meeting, pair )
                                              : judgePoints( meeting, pair );
    return isFound && mRules.shows( pair.relation ) ? std::optional( pair ) : std::nullopt;
  }

  bool Judge::judgeLines( const Meeting &found, WorkPair &pair )
  {
    Meeting meeting = found;
    meeting.needed = neededOf( meeting.a.shape(), meeting.b.shape(), mRules.minimumOverlap.value );
    const LineComparison shared =
      mComparer.compareLines( meeting.a, meeting.b, meeting.pairs, meeting.tolerance, SHORTEST_RUN * meeting.needed );
    if ( shared.sharedLength() >= meeting.needed )
      return judgeShared( meeting, shared, pair );
    const std::optional<double> ends = mComparer.endToEnd( meeting.a, meeting.b, meeting.pairs, meeting.tolerance, meeting.needed );
    if ( ends && meeting.areOfOneKind() )
    {
      pair.relation = Relation::Adjacent;
      pair.distance = static_cast<float>( *ends );
      pair.score = static_cast<float>( WEAK * meeting.closeness( *ends ) );
      return true;
    }
    if ( shared.crosses )
    {
      pair.relation = Relation::Crossing;
      pair.score = static_cast<float>( WEAK );
      return true;
    }
    return judgeBeside( meeting, pair );
  }

  void Judge::describe( const Meeting &meeting, const LineComparison &shared, WorkPair &pair )
  {
    pair.distance = static_cast<float>( meanDistance( shared ) );
    pair.largestDistance = static_cast<float>( std::max( shared.onA.largestDistance, shared.onB.largestDistance ) );
    pair.overlapA = static_cast<float>( shared.onA.length );
    pair.overlapB = static_cast<float>( shared.onB.length );
    pair.shareA = static_cast<float>( shareOf( shared.onA, meeting.a.shape() ) );
    pair.shareB = static_cast<float>( shareOf( shared.onB, meeting.b.shape() ) );
    mStretches = shared.onA.runs;
  }

  std::optional<LineComparison> Judge::strayingCopy( const Meeting &meeting, const WorkPair &within )
  {
    const float least = std::min( within.shareA, within.shareB );
    if ( least >= MOST || least < NOT_STRAYED )
      return std::nullopt;
    const double farther = std::min( STRAYING * meeting.tolerance, mRules.reach() );
    LineComparison shared = mComparer.compareLines( meeting.a, meeting.b, meeting.pairs, farther, SHORTEST_RUN * meeting.needed );
    const bool isCopy = shareOf( shared.onA, meeting.a.shape() ) >= MOST && shareOf( shared.onB, meeting.b.shape() ) >= MOST &&
                        meanDistance( shared ) <= STRAYING_MEAN * meeting.tolerance;
    return isCopy ? std::optional( std::move( shared ) ) : std::nullopt;
  }

  bool Judge::judgeShared( const Meeting &meeting, const LineComparison &shared, WorkPair &pair )
  {
    describe( meeting, shared, pair );
    if ( !samePurpose( meeting.meaningA(), meeting.meaningB() ) )
    {
      pair.relation = Relation::Parallel;
      pair.score = static_cast<float>( WEAK * meeting.closeness( pair.distance ) );
      return true;
    }
    if ( const std::optional<LineComparison> copy = strayingCopy( meeting, pair ) )
      describe( meeting, *copy, pair );
    const double closeness = meeting.closeness( pair.distance );
    const double least = std::min( pair.shareA, pair.shareB );
    pair.relation = least >= MOST ? Relation::Duplicate : Relation::Overlap;
    pair.score = static_cast<float>( 0.3 + 0.4 * least + 0.2 * closeness + 0.1 * likeness( meeting.meaningA(), meeting.meaningB() ) );
    return true;
  }

  /// Neither shared nor met: side by side beyond the tolerance, or near at one place.
  bool Judge::judgeBeside( const Meeting &meeting, WorkPair &pair )
  {
    const LineComparison beside =
      mComparer.compareLines( meeting.a, meeting.b, meeting.pairs, mRules.reach(), SHORTEST_RUN * meeting.needed );
    if ( beside.sharedLength() < meeting.needed )
      return judgeNear( meeting, pair );
    describe( meeting, beside, pair );
    pair.relation = Relation::Parallel;
    pair.score = static_cast<float>( WEAK * meeting.closeness( pair.distance ) );
    return true;
  }

  bool Judge::judgeNear( const Meeting &meeting, WorkPair &pair )
  {
    const double distance = mComparer.distanceWithin( meeting.a, meeting.b, meeting.pairs, meeting.tolerance );
    // In this order: a title is read only where it matters.
    if ( distance > meeting.tolerance || !meeting.areOfOneKind() )
      return false;
    pair.relation = Relation::Near;
    pair.distance = static_cast<float>( distance );
    pair.score = static_cast<float>( WEAK * meeting.closeness( distance ) * likeness( meeting.meaningA(), meeting.meaningB() ) );
    return true;
  }

  bool Judge::judgePoints( const Meeting &meeting, WorkPair &pair )
  {
    const double distance = mComparer.distanceWithin( meeting.a, meeting.b, meeting.pairs, mRules.reach() );
    if ( distance > mRules.reach() )
      return false;
    const WorkMeaning &mine = meeting.meaningA();
    const WorkMeaning &others = meeting.meaningB();
    const bool isClose = distance <= meeting.tolerance && !contradict( mine, others );
    if ( !samePurpose( mine, others ) || !( isClose || agree( mine, others ) ) )
      return judgeNear( meeting, pair );
    pair.relation = Relation::Duplicate;
    pair.distance = pair.largestDistance = static_cast<float>( distance );
    pair.score = static_cast<float>( 0.5 + 0.3 * meeting.closeness( distance ) + 0.2 * likeness( mine, others ) );
    return true;
  }
} // namespace eplan
