// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/comparison.h"

class QgsGeometry;

namespace eplan
{
  /// Stretches of a line as longitude and latitude on WGS 84: a line of several sections.
  QgsGeometry stretchGeometry( const Traces &traces, std::uint32_t work, const std::vector<Run> &runs );
  /// The point of the first works' chunks that is nearest to the second ones'.
  QgsGeometry nearestPlace( const Traces &traces, std::span<const ChunkPair> pairs );
} // namespace eplan
