// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/qgiscompat.h"

#include <qgsfields.h>

#include <QStringList>

namespace eplan
{
  // What the files that algorithms write need to be told.

  /// Where a table with geometries of \a type can be written: a temporary layer of QGIS holds one type only, a file holds them all.
  QString writableDestination( const QString &destination, compat::WkbType type );
  /// Options for the driver; empty: the usual ones.
  QStringList layerOptionsFor( const QString &destination, const QgsFields &fields, compat::WkbType type );
  /// A sentence where \a destination cannot hold points and lines together.
  QString complaintAboutMixedShapes( const QString &destination );
} // namespace eplan
