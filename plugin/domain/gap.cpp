// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/gap.h"

#include <qgsdistancearea.h>
#include <qgsgeometry.h>

namespace eplan
{
  namespace
  {
    /// The vertex of \a from that is farthest from \a to. The nearest place is looked for in degrees: where the two run within a few
    /// kilometres of each other it is the same, and its distance is measured on the ellipsoid.
    void widen( std::optional<Gap> &widest, const QgsGeometry &from, const QgsGeometry &to, const QgsDistanceArea &ellipsoid )
    {
      for ( auto vertex = from.vertices_begin(); vertex != from.vertices_end(); ++vertex )
      {
        const QgsPointXY place( *vertex );
        const QgsGeometry nearest = to.nearestPoint( QgsGeometry::fromPointXY( place ) );
        if ( nearest.isNull() )
          continue;
        const Metres length { ellipsoid.measureLine( place, nearest.asPoint() ) };
        if ( !widest || length > widest->length )
          widest = Gap { place, nearest.asPoint(), length };
      }
    }
  } // namespace

  std::optional<Gap> largestGap( const QgsGeometry &a, const QgsGeometry &b )
  {
    if ( a.isNull() || b.isNull() )
      return std::nullopt;
    QgsDistanceArea ellipsoid;
    ellipsoid.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
    std::optional<Gap> widest;
    widen( widest, a, b, ellipsoid );
    widen( widest, b, a, ellipsoid );
    return widest;
  }
} // namespace eplan
