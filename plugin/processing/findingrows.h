// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/finding.h"

class QgsFeature;
class QgsFields;

namespace eplan
{
  // Findings as rows of a layer of points in EPSG:4326, which every format holds.

  QgsFields findingColumns();
  /// At the middle of a line, and at the first of several places.
  QgsFeature findingRow( const Finding &finding );
} // namespace eplan
