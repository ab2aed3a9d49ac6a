// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/boxtree.h"
#include "duplicates/mercator.h"
#include "duplicates/work.h"

#include <span>

namespace eplan
{
  /// A section of a line, or a single point.
  struct TracePart
  {
      std::uint32_t first = 0;
      std::uint32_t count = 0;
      /// Metres on the ground from the beginning of the work to the section's, and the section's own.
      double start = 0;
      double length = 0;
      double end() const { return start + length; }
  };

  /// A few segments that follow each other, or a single point: what is looked up together.
  struct TraceChunk
  {
      static constexpr std::uint32_t LONGEST = 8;

      std::uint32_t first = 0;
      std::uint32_t segments = 0;
      std::uint32_t work = 0;
      std::uint32_t part = 0;
      double start = 0;
      /// Metres on the ground for each on the map.
      double scale = 1;
  };

  /// Where in the arrays a work is.
  struct TraceShape
  {
      std::uint32_t firstVertex = 0;
      std::uint32_t firstPart = 0;
      std::uint32_t firstChunk = 0;
      std::uint32_t parts = 0;
      std::uint32_t chunks = 0;
      bool isLine = false;
      double length = 0;
      double scale = 1;
  };

  /// The way a line runs, there or back: 65,536 to half a turn, so that the difference of two wraps round as angles do.
  using Heading = std::uint16_t;
  constexpr double HEADINGS_PER_DEGREE = 65536.0 / 180;
  bool headAlike( Heading a, Heading b );

  /**
   * Where all works are, in a few flat arrays: eighteen bytes a vertex, and nothing to follow.
   *
   * Vertices less than a third of a metre from the one before are left out, lines without any length become points, and a trace with a
   * vertex that is no position, or cut into parts that do not add up, becomes empty.
   */
  class Traces
  {
    public:
      /// Empties the traces of \a works as it goes.
      Traces( std::vector<Work> &works, int threads );

      std::span<const TraceShape> shapes() const { return mShapes; }
      const TraceShape &shape( std::uint32_t work ) const { return mShapes[work]; }
      const TraceChunk &chunk( std::uint32_t index ) const { return mChunks[index]; }
      const TracePart &part( std::uint32_t index ) const { return mParts[index]; }
      MapPoint vertex( std::uint32_t index ) const { return mVertices[index]; }
      /// Of the segment that begins at a vertex: over 50 m where it is shorter, so that the zigzag of a receiver does not count.
      Heading heading( std::uint32_t vertex ) const { return mHeadings[vertex]; }

      std::span<const TracePart> partsOf( std::uint32_t work ) const;
      std::span<const TraceChunk> chunksOf( std::uint32_t work ) const;
      /// Around each chunk, counted from origin().
      const std::vector<Box> &chunkBoxes() const { return mBoxes; }
      Box boxOf( std::uint32_t work ) const;
      /// Somewhere among the works, so that a box fits into small numbers.
      MapPoint origin() const { return mOrigin; }

    private:
      void reserve( const std::vector<Work> &works );
      void fill( const Work &work, TraceShape &shape, std::uint32_t number );
      void fillPart( std::span<const LonLat> positions, TracePart &part );
      void cutChunk( std::span<const LonLat> positions, std::uint32_t begin, std::uint32_t partIndex, TraceChunk &chunk );
      Box boxAround( const TraceChunk &chunk ) const;
      void smoothHeadings( const TracePart &part, double scale );

      std::vector<MapPoint> mVertices;
      std::vector<Heading> mHeadings;
      std::vector<TracePart> mParts;
      std::vector<TraceChunk> mChunks;
      std::vector<Box> mBoxes;
      std::vector<TraceShape> mShapes;
      MapPoint mOrigin;
  };
} // namespace eplan
