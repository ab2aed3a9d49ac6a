// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/places.h"

#include <ogr_api.h>

namespace eplan
{
  /// A geometry of a file as QGIS has it, in two dimensions and with straight lines; what it lost is added to \a dropped. Null for null.
  QgsGeometry toQgs( OGRGeometryH geometry, DroppedParts &dropped );

  qint64 vertexCount( OGRGeometryH geometry );
} // namespace eplan
