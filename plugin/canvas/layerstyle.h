// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/placeshape.h"

class QgsVectorLayer;

namespace eplan
{
  /// Makes a layer of the workspace look as the office reads it: signs by kind and state, labels when close, map tips, and no form
  /// that asks for what the workspace fills in by itself.
  void applyStyle( QgsVectorLayer &layer, PlaceShape shape );

  /// So many rows of a layer QGIS can keep while it draws them, and some more.
  constexpr long long MOST_IN_ORDER = 20000;

  /// Draws what asks for work above what does not, where the layer has no more rows than \a most: QGIS keeps all of them for that until the
  /// last one is read, which takes as long as drawing them and 3 KB each. To be called after applyStyle(), and when rows have come or gone;
  /// does nothing to a style that is not ours.
  void keepOrder( QgsVectorLayer &layer, long long most = MOST_IN_ORDER );
} // namespace eplan
