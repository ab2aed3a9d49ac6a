// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "checks/finding.h"

namespace eplan
{
  /// What takes a finding of \a rule away.
  Remedy remedyFor( Rule rule );

  /**
   * \a geometry, a position in EPSG:4326, after a remedy: the vertices and parts that stay are exactly as they were. What has nothing to
   * mend comes back as it is.
   *
   * Fails with ErrorCode::InvalidData where the geometry can be no position, and where nothing would be left of it.
   */
  Result<QgsGeometry> mend( const QgsGeometry &geometry, Remedy remedy );
} // namespace eplan
