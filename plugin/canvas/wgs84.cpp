// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/wgs84.h"

#include <qgsexception.h>
#include <qgsmapcanvas.h>

namespace eplan
{
  QgsCoordinateTransform wgs84ToMap( const QgsMapCanvas &canvas )
  {
    const QgsMapSettings &map = canvas.mapSettings();
    const QgsCoordinateReferenceSystem wgs84( QStringLiteral( "EPSG:4326" ) );
    return QgsCoordinateTransform( wgs84, map.destinationCrs(), map.transformContext() );
  }

  std::optional<QgsRectangle> seenOfWgs84( const QgsMapCanvas &canvas )
  {
    try
    {
      return wgs84ToMap( canvas ).transformBoundingBox( canvas.extent(), Qgis::TransformDirection::Reverse );
    }
    catch ( const QgsCsException & )
    {
      return std::nullopt;
    }
  }

  std::optional<QgsPointXY> mapToWgs84( const QgsMapCanvas &canvas, const QgsPointXY &map )
  {
    try
    {
      return wgs84ToMap( canvas ).transform( map, Qgis::TransformDirection::Reverse );
    }
    catch ( const QgsCsException & )
    {
      return std::nullopt;
    }
  }
} // namespace eplan
