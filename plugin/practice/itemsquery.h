// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/collection.h"
#include "practice/condition.h"
#include "practice/reply.h"
#include "practice/wellknownbinary.h"

#include <QList>

#include <map>
#include <optional>
#include <string>

namespace eplan
{
  /// Where a walk through the pages stands. Rows are taken in the order of their numbers, which never change, so a walk meets each row once
  /// whatever is written meanwhile.
  struct PageMark
  {
      qint64 afterRow = 0;
      /// Counted once, on the first page.
      qint64 matched = 0;
      /// Milliseconds since 1970 UTC: what changed from then on may be missing from the walk.
      qint64 asOf = 0;

      /// Opaque to clients.
      std::string token() const;
      static std::optional<PageMark> fromToken( const std::string &token );
  };

  /// What a request for items asks for.
  struct ItemsQuery
  {
      int limit = 100;
      /// Which rows, without the page mark.
      Condition rows;
      /// Only properties of the plan decide which rows: nobody writes those here.
      bool isByPlan = false;
      /// Absent on the first page.
      std::optional<PageMark> mark;
  };

  using QueryParameters = std::multimap<std::string, std::string>;

  constexpr int MOST_PER_PAGE = 10000;
  constexpr int USUAL_PER_PAGE = 100;

  /// Reads the parameters of OGC API – Features (17-069r4 §7.15, 18-058r1 §6.2) and the collection's filters; refuses with 400 whatever it
  /// does not know.
  OrRefusal<ItemsQuery> parseItemsQuery( const Collection &collection, const QueryParameters &parameters );

  /// Reads a date and time of RFC 3339 as milliseconds since 1970 UTC; a finer fraction is cut off.
  std::optional<qint64> timeOf( const std::string &text );

  /// The only reference system in which the service speaks: longitude, latitude, WGS 84.
  constexpr char CRS84[] = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
} // namespace eplan
