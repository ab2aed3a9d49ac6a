// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/sheet.h"
#include "coordinates/tokens.h"

namespace eplan
{
  /// What a run of tokens was taken for, and the token behind it.
  template <typename T>
  struct Taken
  {
      T value;
      std::size_t next = 0;
  };

  // Each looks at the token \a at, a number, and those behind it.

  /// An angle with marks or words behind its parts: 14°58'47.64", 14 องศา 58 ลิปดา, 14d58m.
  std::optional<Taken<Quantity>> markedAngleAt( QStringView text, const std::vector<Token> &tokens, std::size_t at );
  /// Whole numbers chained without blanks by colons, hyphens or slashes, of which the last may have decimals: 14:58:47.64, 14-58-47,
  /// but also telephone numbers, dates and times, which come back as Form::Broken.
  std::optional<Taken<Quantity>> chainAt( const std::vector<Token> &tokens, std::size_t at );
  /// 14.58.47 as Form::Doubtful, anything else as Form::Broken. The token is a broken number.
  Quantity dottedAngle( QStringView text, const Token &token );

  Quantity plainQuantity( const Token &number );
  /// Form by the number of parts; faults where minutes or seconds are 60 and more, or not the last part has decimals.
  Quantity angleOf( const std::vector<Token> &parts );
} // namespace eplan
