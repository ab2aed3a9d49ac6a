// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/ogrgeometry.h"

#include "exchange/ogrhandles.h"

namespace eplan
{
  namespace
  {
    QgsGeometry fromWkb( OGRGeometryH geometry )
    {
      QByteArray wkb( OGR_G_WkbSize( geometry ), Qt::Uninitialized );
      if ( OGR_G_ExportToIsoWkb( geometry, wkbNDR, reinterpret_cast<unsigned char *>( wkb.data() ) ) != OGRERR_NONE )
        return {};
      QgsGeometry read;
      read.fromWkb( wkb );
      return read;
    }
  } // namespace

  QgsGeometry toQgs( OGRGeometryH geometry, DroppedParts &dropped )
  {
    if ( !geometry || OGR_G_IsEmpty( geometry ) )
      return {};
    if ( OGR_G_Is3D( geometry ) )
      dropped |= Dropped::Heights;
    if ( OGR_G_IsMeasured( geometry ) )
      dropped |= Dropped::Measures;
    if ( OGR_G_HasCurveGeometry( geometry, TRUE ) )
      dropped |= Dropped::Curves;
    const ogr::Geometry flat( OGR_G_GetLinearGeometry( geometry, 0, nullptr ) );
    OGR_G_FlattenTo2D( flat.get() );
    return fromWkb( flat.get() );
  }

  qint64 vertexCount( OGRGeometryH geometry )
  {
    if ( !geometry )
      return 0;
    const int parts = OGR_G_GetGeometryCount( geometry );
    qint64 count = parts ? 0 : OGR_G_GetPointCount( geometry );
    for ( int i = 0; i < parts; ++i )
      count += vertexCount( OGR_G_GetGeometryRef( geometry, i ) );
    return count;
  }
} // namespace eplan
