// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace eplan
{
  /// How QGIS opens the table at \a path: GDAL refuses CSV files of a single column, which slips of coordinates often are. Anything else
  /// stays.
  QString tableSource( const QString &path );
} // namespace eplan
