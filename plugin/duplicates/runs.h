// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/segment.h"

#include <functional>
#include <vector>

namespace eplan
{
  /// A stretch of a segment of one work that lies within reach of a segment of the other; segments by their first vertices.
  struct RunPiece
  {
      double from = 0;
      double to = 0;
      double ownStart = 0;
      float ownLength = 0;
      float scale = 1;
      std::uint32_t own = 0;
      std::uint32_t ownPart = 0;
      std::uint32_t other = 0;
  };

  /// A stretch of a work, from and to in metres along it, that runs together with another.
  struct Run
  {
      double from = 0;
      double to = 0;
      double length() const { return to - from; }
  };

  /// What all runs of a work with another come to. Metres on the ground.
  struct RunSum
  {
      std::vector<Run> runs;
      double length = 0;
      double meanDistance = 0;
      double largestDistance = 0;
  };

  /// What counts as running together.
  struct RunRules
  {
      /// Metres on the ground.
      double tolerance = 15;
      /// Shorter runs are the traces of crossings.
      double shortest = 25;
      const Traces *own = nullptr;
      const Traces *other = nullptr;
      /// Whether a line ends near a place on a piece: there a run is whole, whereas elsewhere its lines part.
      std::function<bool( const RunPiece &, double along, MapPoint )> endsAt;

      MapPoint at( const RunPiece &piece, double along ) const;
  };

  /**
   * Puts pieces together to runs, over short gaps that noise tears. Where lines part, the run ends before they begin to; lines that only
   * pass through each other at a shallow angle, or meet in a bend and part again, never run together.
   *
   * \a pieces are sorted in passing. Scratch memory is kept from call to call: one object for each thread.
   */
  class RunBuilder
  {
    public:
      RunSum build( std::vector<RunPiece> &pieces, const RunRules &rules );

    private:
      /// A place along a run and how far, to the left or (negative) to the right, the other line is.
      struct Sample
      {
          double at = 0;
          double offset = 0;
          double distance = 0;
          const RunPiece *piece = nullptr;
      };

      void join( const std::vector<RunPiece> &pieces, double gap );
      void sample( const std::vector<RunPiece> &pieces, const RunRules &rules, Run run );
      void measure( const RunPiece &piece, const RunRules &rules, Sample &sample ) const;
      bool partsAt( const Sample &end, const RunRules &rules ) const;
      /// Whether lines that part at both ends ran alike only because they bend.
      bool onlyMeets( const RunRules &rules ) const;
      /// Returns whether the lines came from one side and left to the other.
      bool trim( const RunRules &rules );
      bool passesThrough( double lengthBefore, bool changesSides, double tolerance ) const;
      void add( RunSum &sum ) const;

      std::vector<Run> mRuns;
      std::vector<Sample> mSamples;
      std::vector<double> mDistances;
  };
} // namespace eplan
