// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/fiscalyear.h"
#include "exchange/projectlist.h"

namespace eplan
{
  // What a list that was read comes to, before it is opened.

  QList<Project> projectsOf( const ProjectList &list, FiscalYear year );
  /// How many projects of the year there are, of which kinds, and what was left out.
  QString summaryOf( const ProjectList &list, FiscalYear year );
} // namespace eplan
