// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

class QgsGeometry;

namespace eplan
{
  /// Why a geometry can be no position, whatever the project.
  enum class PlaceFlaw
  {
    OtherShape, ///< A polygon, a collection, a curve.
    ShortPart,  ///< An empty part, or a line of fewer than two vertices.
    OffEarth,   ///< A coordinate that is not finite, or beyond 180 or 90 degrees.
  };

  /// Nothing where \a geometry can be a position (Placement::geometry); a null one can.
  std::optional<PlaceFlaw> flawOf( const QgsGeometry &geometry );
} // namespace eplan
