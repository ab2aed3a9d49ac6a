// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDateTime>

#include <optional>
#include <string>
#include <string_view>

namespace eplan
{
  // Points in time as text: RFC 3339 in UTC, to the millisecond, "2026-11-22T08:30:00.125Z", which is GeoPackage's DATETIME too (OGC
  // 12-128r18 table 1). A year's load holds several hundred thousand of them, and Qt is twenty times as slow on this one form.

  /// Reads a time of RFC 3339 as UTC; invalid for anything else. A time without a zone is taken as UTC.
  QDateTime parseTimestamp( std::string_view text );

  /// \a text in the form that is written here, all texts of which sort as their times do; nothing where it is no time. A text that has to be
  /// written anew is kept in \a spelling.
  std::optional<std::string_view> spellTimestamp( std::string_view text, std::string &spelling );

  /// Writes a time. Years of the Gregorian calendar, 0 to 9999.
  std::string writeTimestamp( const QDateTime &time );
  QString toTimestamp( const QDateTime &time );
} // namespace eplan
