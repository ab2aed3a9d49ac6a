// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/versions.h"

namespace eplan
{
  bool saysTheSame( const Placement &a, const Placement &b, Metres tolerance )
  {
    if ( !samePlace( a.geometry, b.geometry, tolerance ) || a.justified != b.justified )
      return false;
    if ( !a.isPlaced() )
      return true;
    return a.how == b.how && a.from == b.from && a.datum == b.datum && a.accuracy == b.accuracy && a.note == b.note &&
           a.accepted == b.accepted;
  }
} // namespace eplan
