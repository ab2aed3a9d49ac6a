// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/placeshape.h"

class QgsVectorLayer;

namespace eplan
{
  /// Makes a layer of the workspace look as the office reads it: signs by kind and state, labels when close, map tips, and no form
  /// that asks for what the workspace fills in by itself.
  void applyStyle( QgsVectorLayer &layer, PlaceShape shape );
} // namespace eplan
