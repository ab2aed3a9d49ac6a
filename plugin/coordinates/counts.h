// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/tokens.h"

namespace eplan
{
  // Numbers among the tokens that count something else than a position.

  /// What the words before a number say about it.
  enum class Expecting
  {
    Anything,
    /// Not a coordinate, unless it is as long as one.
    Other,
    /// Not a coordinate, however long.
    Amount,
    /// A count, where it is small.
    Count,
  };

  /// By the words before it and the unit behind it.
  bool isCount( const std::vector<Token> &tokens, std::size_t at, Expecting expecting );
  /// Telephone, procurement and identity numbers.
  bool isIdentifier( const Token &number );
  /// 12.05.2567
  bool isDate( QStringView digits );

  /// Metres, but not a village: ม.4 has its number behind it.
  bool isMetre( const std::vector<Token> &tokens, std::size_t at );
  bool isUnit( const std::vector<Token> &tokens, std::size_t at );
  /// Latin letters glued to the token before that are neither axis nor unit: 16581l8.
  bool isGluedName( QStringView text, const std::vector<Token> &tokens, std::size_t at );

  // The token behind, or \a at where there is none.

  /// Chainage along a road: 0+500.
  std::size_t behindStation( const std::vector<Token> &tokens, std::size_t at );
  /// Sizes: 4.00 x 500 x 0.15.
  std::size_t behindProduct( QStringView text, const std::vector<Token> &tokens, std::size_t at );
} // namespace eplan
