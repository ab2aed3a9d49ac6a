// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/finding.h"
#include "duplicates/relation.h"

#include <QString>

namespace eplan
{
  // What a rule is called where one is chosen.

  QString nameFor( Rule rule );
  QString nameFor( Relation relation );
} // namespace eplan
