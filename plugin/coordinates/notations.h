// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/bound.h"
#include "coordinates/candidate.h"

namespace eplan
{
  // What each notation makes of the numbers of a text. Empty where the text has nothing of it.

  /// Decimal degrees, degrees and minutes, degrees, minutes and seconds.
  Candidates degreeCandidates( const BoundNumbers &numbers );
  /// Degrees, minutes and seconds in one number, and NMEA's degrees and minutes in one number.
  Candidates packedCandidates( const BoundNumbers &numbers );
  /// Eastings and northings.
  Candidates gridCandidates( const BoundNumbers &numbers );
  /// Squares of the Military Grid Reference System.
  Candidates squareCandidates( const Sheet &sheet );

  /// What several positions make, by the words and marks between them: \a before are the gaps before each.
  Shape shapeOf( const std::vector<const NumberGap *> &before );
  /// One position where the words name two.
  bool lacksEnd( const std::vector<const NumberGap *> &before, const NumberGap &tail );
} // namespace eplan
