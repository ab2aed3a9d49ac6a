// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/traces.h"

#include <optional>

namespace eplan
{
  /// A straight piece of a work, and where along the work it begins.
  struct TraceSegment
  {
      MapPoint from;
      MapPoint to;
      /// Metres on the ground from the beginning of the work.
      double start = 0;
      double length = 0;
      /// Metres on the ground for each on the map.
      double scale = 1;
      Heading heading = 0;
      std::uint32_t vertex = 0;
      std::uint32_t part = 0;
  };

  /// A stretch of a segment, as shares of it.
  struct Shares
  {
      double from = 0;
      double to = 1;
  };

  /// The line across the end of a section: what lies beyond runs no longer beside the section.
  struct EndLine
  {
      MapPoint end;
      /// Of any length.
      MapPoint inward;
  };

  inline MapPoint operator-( MapPoint a, MapPoint b )
  {
    return { a.x - b.x, a.y - b.y };
  }

  inline double dot( MapPoint a, MapPoint b )
  {
    return a.x * b.x + a.y * b.y;
  }

  /// Positive where \a b is to the left of \a a.
  inline double cross( MapPoint a, MapPoint b )
  {
    return a.x * b.y - a.y * b.x;
  }

  /// The stretch of \a segment from which \a other is no farther than \a reach, metres on the map: one stretch, as the distance from a
  /// straight line to a straight line only falls and then rises.
  std::optional<Shares> stretchWithin( const TraceSegment &segment, const TraceSegment &other, double reach );
  /// What of \a shares lies on the inner side of \a line.
  std::optional<Shares> stretchInside( const TraceSegment &segment, Shares shares, const EndLine &line );

  MapPoint nearestOn( MapPoint from, MapPoint to, MapPoint point );
  /// Metres on the map.
  double distanceBetween( MapPoint a, MapPoint b );
  double distanceBetween( const TraceSegment &a, const TraceSegment &b );

  /// Where on \a a, as a share of it, \a a and \a b cross: each has its ends on both sides of the other.
  std::optional<double> crossingOf( const TraceSegment &a, const TraceSegment &b );

  /// The end line of the section \a part of \a traces at its beginning or its end.
  EndLine endLineOf( const Traces &traces, const TracePart &part, bool isBeginning );
} // namespace eplan
