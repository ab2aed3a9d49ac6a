// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "geopackage/creation.h"
#include "geopackage/database.h"

namespace eplan
{
  /// Before the names of the columns that hold how ours came about, and of those in the journal that hold what was before an edit.
  inline constexpr QLatin1String OURS_PREFIX( "ours_" );
  inline constexpr QLatin1String OLD_PREFIX( "old_" );
  /// What was after an edit, kept when it is taken back.
  inline constexpr QLatin1String NEW_PREFIX( "new_" );

  /// The tables of a new workspace: as version 1 had them, with all columns of projects that there are by now.
  QList<TableDefinition> workspaceTables();

  /// The indexes and triggers of version 1. The triggers call nothing but SQLite's own functions, so that they run in any program.
  Result<void> addIndexesAndTriggers( Database &database );

  /// Brings a file whose projects had fewer fields up to those there are: columns, and the triggers that fill them.
  Result<void> addMissingFields( Database &database );
} // namespace eplan
