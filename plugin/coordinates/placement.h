// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/reading.h"
#include "domain/placement.h"

namespace eplan
{
  /// As placements have it: a point, several, or one line.
  QgsGeometry geometryOf( const Placed &placed );

  /// What placing it says of a project; \a asWritten is kept word for word. `by` and `at` are left to the workspace.
  Placement placementOf( const Placed &placed, const QString &asWritten );
} // namespace eplan
