// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

namespace eplan::bench
{
  /**
   * What eplan-bench does when it is started by itself to feel how long the panel stands still; returns the exit code.
   *
   *     panel ADDRESS USER PASSWORD FOLDER YEAR N   signs in, loads the year, searches, scrolls and walks through its list, places N
   *                                                 projects, sends them, and opens the year again
   *     drawn ADDRESS USER PASSWORD FOLDER YEAR     signs in and loads the year until all of it is drawn; prints the seconds
   *
   * The real panel beside a real map and layer tree, with all rows, works and labels in sight. The first prints stallLine() for each step.
   */
  bool isPanelJob( const QString &name );
  int runPanel( const QStringList &arguments );
} // namespace eplan::bench
