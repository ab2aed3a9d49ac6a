// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>
#include <qgsrectangle.h>

#include <QByteArray>

#include <optional>

namespace eplan
{
  /// Encodes a geometry in EPSG:4326 as a GeoPackage blob (OGC 12-128r18 §2.1.3), with its envelope unless it is a point. Null gives an
  /// empty array, which Statement::bind stores as NULL.
  QByteArray toGeometryBlob( const QgsGeometry &geometry );

  /// Decodes a GeoPackage blob as QGIS, GDAL or we write it; an empty array and an empty geometry give a null geometry. Nothing where the
  /// bytes are no GeoPackage geometry of points, lines or polygons.
  std::optional<QgsGeometry> fromGeometryBlob( const QByteArray &blob );

  /// The envelope that a GeoPackage blob says it has, or that of its geometry where it says none; nothing where fromGeometryBlob() finds no
  /// geometry.
  std::optional<QgsRectangle> envelopeOf( const QByteArray &blob );

  /// The well-known binary inside a GeoPackage blob, not copied; empty where there is none. Valid as long as \a blob is.
  QByteArray wellKnownBinaryOf( const QByteArray &blob );
} // namespace eplan
