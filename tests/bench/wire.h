// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "bench.h"

namespace eplan::bench
{
  /// Loading a year beside curl, ogr2ogr and QGIS's own provider.
  void benchLoading( const Bench &bench );

  /// Loading again what little changed, beside the one request that brings it.
  void benchRefreshing( const Bench &bench );

  /// The practice service beside SQLite's own reading of its rows.
  void benchService( const Bench &bench );

  /// Loading and refreshing ten times as much, beside \a bench.
  void benchMillion( const Bench &bench );
} // namespace eplan::bench
