// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/flatplace.h"

#include <optional>

namespace eplan
{
  /**
   * A place where a line runs across itself. That its end lies on it, as of a lane that comes back to itself, is no crossing, nor is
   * running back along itself.
   *
   * Time grows little faster than the number of vertices. A line so tangled that it would take longer is left when that time is over: then
   * nothing is found.
   */
  std::optional<FlatVertex> selfCrossing( const FlatPart &line );
} // namespace eplan
