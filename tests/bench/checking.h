// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace eplan::bench
{
  /// All rules over the projects of a province, beside GEOS's verdict on their drawings alone.
  void benchChecking( int runs, int projects );
} // namespace eplan::bench
