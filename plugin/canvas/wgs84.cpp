// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/wgs84.h"

#include <qgsmapcanvas.h>

namespace eplan
{
  QgsCoordinateTransform wgs84ToMap( const QgsMapCanvas &canvas )
  {
    const QgsMapSettings &map = canvas.mapSettings();
    const QgsCoordinateReferenceSystem wgs84( QStringLiteral( "EPSG:4326" ) );
    return QgsCoordinateTransform( wgs84, map.destinationCrs(), map.transformContext() );
  }
} // namespace eplan
