// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/flatplace.h"

#include <cstddef>
#include <vector>

namespace eplan
{
  /// So near to each other two vertices are one, drawn twice.
  constexpr Metres SAME_VERTEX { 0.1 };

  // The vertices of a line that remain, by their places, when something is taken out. First and last always do.

  /// Without vertices that lie on the one before.
  std::vector<std::size_t> withoutDoubled( const FlatPart &line );
  /// Without the tips of spikes: turns by more than 170° between two stretches of 3 m or more. A hairpin has two corners, or a wider one.
  std::vector<std::size_t> withoutSpikes( const FlatPart &line );
} // namespace eplan
