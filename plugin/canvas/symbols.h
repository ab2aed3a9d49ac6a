// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/placeshape.h"
#include "domain/workstate.h"

#include <memory>

class QgsSymbol;

namespace eplan
{
  /**
   * The sign of one work on the map.
   *
   * Tells the kind by its outline (road: circle or plain line, water: diamond or line with diamonds, other: square) and the state by
   * colour and by a mark inside, so that neither needs colour to be told. A white rim keeps it readable on dark maps and on images.
   */
  std::unique_ptr<QgsSymbol> symbolOf( PlaceShape shape, Kind kind, WorkState state );

  /// For a row that belongs to no project of the workspace, or whose kind or state a newer version wrote.
  std::unique_ptr<QgsSymbol> unknownSymbol( PlaceShape shape );
} // namespace eplan
