// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace eplan
{
  class Database;

  /// Builds the R-tree of one layer of a GeoPackage (OGC 12-128r18 annex F.3) anew from all its rows, packed (Leutenegger, Lopez and
  /// Edgington 1997: STR): several times faster than row by row. For a
  /// caller who has begun a transaction, after rows were added with TriggersOff.
  Result<void> packSpatialIndex( Database &database, const QString &layer );
} // namespace eplan
