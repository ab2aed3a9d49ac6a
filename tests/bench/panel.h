// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

namespace eplan::bench
{
  /**
   * What eplan-bench does when it is started by itself to feel how long the panel stands still; returns the exit code.
   *
   *     panel ADDRESS USER PASSWORD FOLDER YEAR N   signs in, loads the year, searches and scrolls its list, places N projects, sends them
   *
   * The real panel beside a real map, with all its rows, layers and labels. Prints a line "stall WHAT W C" for each step: for how many
   * milliseconds the main thread's event loop stood still at most, and how many of them the thread was at work itself. What is missing
   * between the two, other programs of this machine took.
   */
  int runPanel( const QStringList &arguments );
} // namespace eplan::bench
