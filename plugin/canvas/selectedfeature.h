// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "domain/placement.h"

class QgsVectorLayer;

namespace eplan
{
  /// A placement where the selected features of a layer are: points or lines, several as parts. Heights and measures are left out.
  /// InvalidData, with a sentence, for areas, where nothing is selected, and where the layer's CRS leads nowhere.
  Result<Placement> placementOfSelection( const QgsVectorLayer &layer );
  /// The error of having nothing selected.
  Error nothingSelected();
} // namespace eplan
