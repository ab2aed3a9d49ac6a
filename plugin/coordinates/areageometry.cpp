// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/area.h"

#include <qgsgeometry.h>

namespace eplan
{
  namespace
  {
    LonLatPolygon polygonOf( const QgsPolygonXY &rings )
    {
      LonLatPolygon polygon;
      for ( const QgsPolylineXY &ring : rings )
      {
        LonLatRing positions;
        for ( const QgsPointXY &point : ring )
          positions.push_back( { point.x(), point.y() } );
        polygon.push_back( std::move( positions ) );
      }
      return polygon;
    }
  } // namespace

  OrganisationArea OrganisationArea::ofBoundary( const QgsGeometry &boundary, QStringView provinceCode )
  {
    std::vector<LonLatPolygon> polygons;
    for ( const QgsGeometry &part : boundary.asGeometryCollection() )
    {
      if ( QgsWkbTypes::flatType( part.wkbType() ) == QgsWkbTypes::Polygon )
        polygons.push_back( polygonOf( part.asPolygon() ) );
    }
    return { Outline( std::move( polygons ) ), findProvince( provinceCode ) };
  }
} // namespace eplan
