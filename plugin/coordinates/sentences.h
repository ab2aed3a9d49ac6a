// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/area.h"
#include "coordinates/reading.h"

namespace eplan
{
  // What the reader decided, in whole sentences of the language that is spoken. Nothing is ever decided on them.

  QString wordFor( Notation notation );
  /// The same in every language: "Indian 1975".
  QString wordFor( Datum datum );

  /// One line: "UTM zone 47, E 661235 N 1520577, Indian 1975".
  QString understood( const Placed &placed );
  /// How a zone, an order or a datum was known that the text does not say; empty where the text says all.
  QString basisText( const Placed &placed );
  /// What tells this choice from the others: "Zone 47, in Tak".
  QString choiceText( const Question &question, const Placed &choice );

  QString sentenceFor( Warning warning );
  QString sentenceFor( Distinction distinction );
  QString sentenceFor( Reason reason );
  /// All that a person should be told; empty for what is placed without a word.
  QString sentenceFor( const Reading &reading );

  /// "214 km", "850 m".
  QString distanceText( Metres distance );
  /// "in Nakhon Ratchasima, inside your area", "in Chiang Mai, 457 km outside your area".
  QString standingText( const Standing &standing );
} // namespace eplan
