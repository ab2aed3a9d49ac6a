// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace eplan
{
  /**
   * Writes a QGIS project that needs no internet: province outlines, rivers, and the practice roads and streams to draw and snap on.
   *
   * \a baseMap is the GeoPackage that `eplan-practice --base-map` wrote; \a projectFile ends in .qgz and is replaced. The map is in UTM
   * zone 47N or 48N (EPSG:32647, 32648), whichever holds its middle.
   */
  Result<void> writeBaseMapProject( const QString &baseMap, const QString &projectFile );
} // namespace eplan
