// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgscoordinatetransform.h>

class QgsMapCanvas;

namespace eplan
{
  /// From EPSG:4326, in which placements are kept, to the map's CRS, by the transformations chosen for the project.
  QgsCoordinateTransform wgs84ToMap( const QgsMapCanvas &canvas );
} // namespace eplan
