// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/placement.h"

namespace eplan
{
  QgsGeometry geometryOf( const Placed &placed )
  {
    QgsPolylineXY vertices;
    for ( const LonLat &position : placed.positions )
      vertices.append( QgsPointXY( position.longitude, position.latitude ) );
    if ( placed.shape == Shape::Line && vertices.size() > 1 )
      return QgsGeometry::fromPolylineXY( vertices );
    return vertices.size() == 1 ? QgsGeometry::fromPointXY( vertices.first() ) : QgsGeometry::fromMultiPointXY( vertices );
  }

  Placement placementOf( const Placed &placed, const QString &asWritten )
  {
    Placement placement;
    placement.geometry = geometryOf( placed );
    placement.how = PlacedHow::Typed;
    placement.from = asWritten;
    placement.datum = toText( placed.datum );
    if ( placed.accuracy > Metres { 0 } )
      placement.accuracy = placed.accuracy;
    return placement;
  }
} // namespace eplan
