// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

namespace eplan::bench
{
  /// What the program does when it is called as `find-duplicates`, `write-works`, `draw-live` or `find-planted`; returns its exit code.
  int runDuplicates( const QStringList &arguments );

  /// The finder of duplicate works beside PostGIS, what it costs to ask while drawing, and how often it is right.
  void benchDuplicates();
} // namespace eplan::bench
