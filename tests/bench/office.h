// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "bench.h"

namespace eplan::bench
{
  /// What a person waits for at the panel: a placement to be in the file, a key to be searched for.
  void benchWaiting( const Bench &bench );

  /// The panel may not stand still for longer than a person notices.
  void benchPanel( const Bench &bench, int placements );
} // namespace eplan::bench
