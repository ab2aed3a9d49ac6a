// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/work.h"

namespace eplan
{
  QString projectIdOf( int index );

  /// Where an engineer put a work: nearly where it is, typed, drawn, measured or imported; with \a mayBeWrong now and then in a wrong place
  /// or with a wrong length, as in real data.
  Placement placementOf( const Work &work, bool mayBeWrong, Randomness &randomness );
} // namespace eplan
