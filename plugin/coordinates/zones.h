// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/angles.h"

namespace eplan
{
  // Zones and squares of the grid among the tokens.

  /// What a text has elsewhere, which decides whether 47 N is a zone or a latitude.
  struct Surroundings
  {
      /// A number of five digits and more is in the text.
      bool hasGridNumbers = false;
      bool hasDegreeMarks = false;
  };

  Surroundings surroundingsOf( const std::vector<Token> &tokens );

  /// A zone at this number: 47P, 47 P, 47N, or a bare 47 or 48 before a pair. \a isNamed where the word zone or UTM stands before it.
  std::optional<Taken<ZoneMark>> zoneAt( QStringView text, const std::vector<Token> &tokens, std::size_t at, const Surroundings &around,
                                         bool isNamed );

  /// A square with its digits, from its zone on or from its letters on; without a side where the digits make no reference.
  std::optional<Taken<SquareReference>> squareAt( QStringView text, const std::vector<Token> &tokens, std::size_t at );
} // namespace eplan
