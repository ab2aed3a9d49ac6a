// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/subject.h"

namespace eplan
{
  /// The one shape that a work can sensibly be drawn in; nothing where either may be, as of a pond, a bridge or a row of lamps, and where
  /// what is said of the work differs.
  std::optional<WorkShape> onlyShapeOf( const CheckSubject &subject );

  /// Whether the length that is stated is that of the line on the map: not of a pond, nor of a building.
  bool statesLineLength( const CheckSubject &subject );
} // namespace eplan
