// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/trial.h"

namespace eplan
{
  /// Leaves of all ways in which a text can be taken the one that the text, the context, the organisation's area and Thailand's borders
  /// leave; or asks; or refuses and names the likely slip.
  Reading choose( const Candidates &candidates, const Evidence &evidence, const ReadingContext &context );

  /// Why none of the candidates lies in Thailand, with what was most likely meant.
  Refusal slipOf( const Candidates &candidates, const Evidence &evidence, const ReadingContext &context, Datum datum );

  /// Whether two readings of the same text put it at the same places.
  bool samePlaces( const Placed &a, const Placed &b, Metres tolerance );
} // namespace eplan
