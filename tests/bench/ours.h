// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

namespace eplan::bench
{
  /**
   * What eplan-bench does when it is started by itself as the program to be measured; returns the exit code.
   *
   *     load ADDRESS USER PASSWORD WORKSPACE YEAR          loads the year into a new workspace
   *     send ADDRESS USER PASSWORD WORKSPACE YEAR FIRST N  places N projects from the FIRST one on in that workspace, and sends them
   *     bare ADDRESS USER PASSWORD WORKSPACE YEAR FIRST N  writes the same to them, and does nothing else
   *
   * Prints "seconds S" for the use case alone.
   */
  int runOurs( const QStringList &arguments );
} // namespace eplan::bench
