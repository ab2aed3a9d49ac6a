// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "measure.h"
#include "practiceservice.h"

namespace eplan::bench
{
  /// The addresses of all pages of a year, found by following the links.
  QStringList pagesOf( const PracticeService &service, const PracticeAccount &account, int year, int pageSize );

  /// curl fetches these pages over one connection and throws them away.
  Result<Cost> fetchWithCurl( const QStringList &pages, const PracticeAccount &account, bool compressed );

  /// ogr2ogr reads the year through GDAL's OGC API – Features driver into a new GeoPackage.
  Result<Cost> fetchWithOgr( const PracticeService &service, const PracticeAccount &account, int year, const QString &target );

  /// curl sends conditional requests over six connections, one placement each, to \a ids at their first revision.
  Result<Cost> sendWithCurl( const PracticeService &service, const PracticeAccount &account, const QStringList &ids );

  /// The ids of the last \a count projects of a year that nobody has changed, straight from the service's file.
  QStringList unchangedIdsOf( const PracticeService &service, int year, int count );

  /// SQLite's own reading of every column of the year's rows.
  Result<Cost> readWithSqlite( const PracticeService &service, int year );
} // namespace eplan::bench
