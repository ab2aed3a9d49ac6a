// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/flatplace.h"

#include <optional>

namespace eplan
{
  /// Where the parts of a position fall apart into two groups that are farthest from each other.
  struct PartGap
  {
      Metres width;
      /// A vertex on the far side.
      FlatVertex beyond;
  };

  /**
   * The widest gap: parts whose boxes meet have none, others are as far apart as the ends of the one are from the other. Of more than 32
   * parts only gaps that show from the south or from the west count, so that time grows with the number of vertices only.
   *
   * Nothing for a single part.
   */
  std::optional<PartGap> widestGap( const std::vector<FlatPart> &parts );
} // namespace eplan
