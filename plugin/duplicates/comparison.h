// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/runs.h"

#include <span>

namespace eplan
{
  /// One of two works that are compared, in its index.
  struct PairedWork
  {
      const Traces *traces = nullptr;
      std::uint32_t work = 0;

      const TraceShape &shape() const { return traces->shape( work ); }
      std::span<const TracePart> parts() const { return traces->partsOf( work ); }
  };

  /// A chunk of the one work and a chunk of the other whose boxes are within reach of each other.
  struct ChunkPair
  {
      std::uint32_t work = 0;
      std::uint32_t a = 0;
      std::uint32_t b = 0;
      auto operator<=>( const ChunkPair & ) const = default;
  };

  /// Two lines held against each other, whichever way they were drawn. Metres on the ground.
  struct LineComparison
  {
      RunSum onA;
      RunSum onB;
      /// They cross, and not at the end of one.
      bool crosses = false;

      double sharedLength() const { return std::min( onA.length, onB.length ); }
  };

  /// Compares the traces of two works by the chunks that are near each other. One object for each thread.
  class Comparer
  {
    public:
      /// Where \a a and \a b run together within \a tolerance, in runs of at least \a shortest.
      LineComparison compareLines( PairedWork a, PairedWork b, std::span<const ChunkPair> pairs, double tolerance, double shortest );
      /// The least distance, exact where it is no more than \a reach.
      double distanceWithin( PairedWork a, PairedWork b, std::span<const ChunkPair> pairs, double reach );
      /// The least distance of an end of one line to an end of the other, where they meet end to end: the ends lie within \a tolerance of
      /// each other, or each within it of the other line with no more than \a common metres between them.
      std::optional<double> endToEnd( PairedWork a, PairedWork b, std::span<const ChunkPair> pairs, double tolerance, double common );

    private:
      using Segments = std::vector<TraceSegment>;

      double distanceTo( MapPoint point, PairedWork side, std::span<const ChunkPair> pairs, std::uint32_t ChunkPair::*chunk );
      static void load( Segments &segments, const Traces &traces, std::uint32_t chunk );
      template <typename Visitor>
      void visitNear( PairedWork a, PairedWork b, std::span<const ChunkPair> pairs, double reach, const Visitor &visitor );
      static void addPiece( std::vector<RunPiece> &pieces, const TraceSegment &own, const TraceSegment &other, const PairedWork &otherSide,
                            double tolerance );
      static bool isInside( PairedWork side, std::uint32_t part, double along, double margin );
      RunSum runsOf( std::vector<RunPiece> &pieces, PairedWork own, PairedWork other, double tolerance, double shortest );

      Segments mSegmentsA;
      Segments mSegmentsB;
      std::vector<RunPiece> mPiecesA;
      std::vector<RunPiece> mPiecesB;
      RunBuilder mBuilder;
  };
} // namespace eplan
