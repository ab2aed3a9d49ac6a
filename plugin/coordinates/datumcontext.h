// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QgsCoordinateTransformContext;

namespace eplan
{
  /// Writes datumOperations() into a table of transformations, but for what a person chose there. Whether anything was added.
  bool addDatumOperations( QgsCoordinateTransformContext &context );
} // namespace eplan
