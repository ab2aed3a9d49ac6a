// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/comparison.h"

class QgsGeometry;

namespace eplan
{
  /// Stretches of a line as longitude and latitude on WGS 84: a line of several sections.
  QgsGeometry stretchGeometry( const Traces &traces, std::uint32_t work, const std::vector<Run> &runs );
  /// All of a work; null where nothing is known of its place.
  QgsGeometry wholeGeometry( const Traces &traces, std::uint32_t work );
  /// The point of the first works' chunks, in \a tracesA, that is nearest to the second ones', in \a tracesB.
  QgsGeometry nearestPlace( const Traces &tracesA, const Traces &tracesB, std::span<const ChunkPair> pairs );
} // namespace eplan
