// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "country/lonlat.h"
#include "domain/category.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace eplan
{
  /// Where a work is: one or more points, or one or more sections of a line, one behind the other in one array.
  struct WorkTrace
  {
      std::vector<LonLat> vertices;
      /// For each part one past its last vertex.
      std::vector<std::uint32_t> ends;
      bool isLine = false;

      bool isEmpty() const { return vertices.empty(); }
  };

  /// A work as the finder of duplicates sees it: one of any office, year and kind of budget, or what the office says is there already.
  struct Work
  {
      QString id;
      QString organisation;
      QString title;
      /// As told besides the title; nothing is known of an empty one.
      QString village;
      WorkTrace trace;
      /// Nothing: not told.
      std::optional<Metres> accuracy;
      /// Buddhist Era; 0: not told.
      int fiscalYear = 0;
      /// Nothing: the title has to say.
      std::optional<Kind> kind;
      Category category = Category::Unknown;
      /// Of a layer of what is there already: never held against another of these.
      bool isReference = false;
  };

  /// A placed project as the finder sees it; nothing of one that is not placed is near anything.
  Work workOf( const Project &project );

  /**
   * Reads points and lines, longitude and latitude on WGS 84; curves as their chords.
   *
   * Fails with ErrorCode::InvalidData, and a sentence, on anything that eplan::normalized() refuses, and within a degree of the poles. A
   * null geometry gives an empty trace.
   */
  Result<WorkTrace> traceOf( const QgsGeometry &geometry );
} // namespace eplan
