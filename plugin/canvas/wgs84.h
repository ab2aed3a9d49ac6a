// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgscoordinatetransform.h>

#include <optional>

class QgsMapCanvas;

namespace eplan
{
  /// From EPSG:4326, in which placements are kept, to the map's CRS, by the transformations chosen for the project.
  QgsCoordinateTransform wgs84ToMap( const QgsMapCanvas &canvas );

  /// What the map shows, in EPSG:4326; nothing where its CRS does not reach there.
  std::optional<QgsRectangle> seenOfWgs84( const QgsMapCanvas &canvas );

  /// A place on the map in EPSG:4326; nothing where it has none there.
  std::optional<QgsPointXY> mapToWgs84( const QgsMapCanvas &canvas, const QgsPointXY &map );
} // namespace eplan
