// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "geopackage/creation.h"

namespace eplan
{
  /// The tables of the service's file: one for each collection, and the accounts.
  QList<TableDefinition> practiceTables();
  /// The tables of the base map: roads and streams to draw along and snap to.
  QList<TableDefinition> baseMapTables();
  /// What makes ids unique, pages quick and filters cheap; run once the tables are filled.
  QString practiceIndexes();
} // namespace eplan
