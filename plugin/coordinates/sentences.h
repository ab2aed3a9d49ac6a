// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/area.h"
#include "coordinates/reading.h"

namespace eplan
{
  // What the reader decided, in whole sentences of the language that is spoken. Nothing is ever decided on them.

  QString wordFor( Notation notation );
  QString wordFor( Datum datum );

  /// One line: "UTM zone 47, E 661235 N 1520577, Indian 1975".
  QString understood( const Placed &placed );
  /// What tells this choice from the others: "Zone 47: E 470000 N 1830000 lies in Tak".
  QString choiceText( const Question &question, const Placed &choice );

  QString sentenceFor( Warning warning );
  QString sentenceFor( Distinction distinction );
  QString sentenceFor( Reason reason );
  /// All that a person should be told; empty for what is placed without a word.
  QString sentenceFor( const Reading &reading );

  /// "inside your area", "214 km outside your area"; the province.
  QString standingText( const Standing &standing );
} // namespace eplan
