// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/placecandidate.h"

class QgsVectorLayer;

namespace eplan
{
  /// The position that the selected features of a layer make: points or lines, several as parts. Read as a file would be, by our choice
  /// between the datums. Fails with a sentence where nothing is selected, or what is selected is no position.
  Result<PlaceCandidate> selectedPlace( const QgsVectorLayer *layer );
} // namespace eplan
