// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "duplicates/worksindex.h"

class QgsFeedback;

namespace eplan
{
  /// Many works with one and the same extent, as when an office gives the place of its own house for all it does.
  struct Crowd
  {
      LonLat where;
      int works = 0;
  };

  /// All pairs of works that have to do with each other.
  struct Findings
  {
      /// By a, then b.
      std::vector<WorkPair> pairs;
      /// The largest first.
      std::vector<Crowd> crowds;
  };

  /**
   * Holds all works of an index against each other, on \a threads threads (0: all that the machine has); the same works give the same
   * pairs, however many threads there are. Fails with ErrorCode::Canceled only.
   *
   * Of a crowd, more than a hundred works on one spot, each is held against the first one that means the same, and only the first hundred
   * that mean something of their own against all others: ten thousand works on one spot are ten thousand pairs, not fifty million.
   */
  Result<Findings> findPairs( const WorksIndex &index, const FindingRules &rules, QgsFeedback &feedback, int threads = 0 );
} // namespace eplan
