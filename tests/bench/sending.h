// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "bench.h"

namespace eplan::bench
{
  /// Sending beside the same requests bare: over loopback, from far away, and over a narrow line that breaks.
  void benchSending( const Bench &bench, int placements );
} // namespace eplan::bench
