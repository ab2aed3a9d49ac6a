// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace eplan::bench
{
  /// How costs grow with the number of projects: a table of its own. Returns the exit code.
  int benchGrowth();
} // namespace eplan::bench
