// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/qgiscompat.h"

#include <QStringList>

class QgsFields;
class QgsMapLayer;

namespace eplan
{
  // The file that an algorithm writes.

  bool isFileOf( const QgsMapLayer &layer, const QString &destination );

  /// Where a table with geometries of \a type can be written: a temporary layer of QGIS holds one type only, a file holds them all.
  QString writableDestination( const QString &destination, compat::WkbType type );
  /// A sentence where \a destination cannot hold points and lines together; else empty.
  QString complaintAboutMixedShapes( const QString &destination );
  /// How GDAL is to make a layer with such columns and geometries, by what the name of the file ends in; empty: as usual.
  QStringList layerOptionsFor( const QString &destination, const QgsFields &fields, compat::WkbType type );
} // namespace eplan
