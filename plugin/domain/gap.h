// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/units.h"

#include <qgspointxy.h>

#include <optional>

class QgsGeometry;

namespace eplan
{
  /// Where two positions lie farthest apart: a vertex of one and the place on the other that is nearest to it. EPSG:4326.
  struct Gap
  {
      QgsPointXY from;
      QgsPointXY to;
      /// On the WGS 84 ellipsoid.
      Metres length;
  };

  /// The largest gap between two placed positions, points or lines (the Hausdorff distance by vertices); nothing where one is null.
  std::optional<Gap> largestGap( const QgsGeometry &a, const QgsGeometry &b );
} // namespace eplan
