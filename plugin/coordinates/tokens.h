// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/lexicon.h"

#include <vector>

namespace eplan
{
  /// What a comma between two digits is taken for.
  enum class CommaRole
  {
    /// 14.9799,102.0978
    Separates,
    /// 1,658,148
    Groups,
    /// 14,9799
    Decimal,
  };

  enum class TokenKind
  {
    Number,
    /// Digits that are no plain number: 14.97.99, 1e2, .5
    BrokenNumber,
    /// Latin letters that are no known word.
    Letters,
    /// Thai or other letters that are no known word.
    Word,
    Known,
    DegreeMark,
    MinuteMark,
    SecondMark,
    Comma,
    Semicolon,
    Slash,
    Colon,
    Dash,
    Plus,
    PlusMinus,
    Percent,
    /// Brackets, equals signs, and whatever says nothing.
    Punctuation,
    Tab,
    Newline,
    /// The end of the text.
    Finish,
  };

  struct Token
  {
      TokenKind kind = TokenKind::Finish;
      /// Of a known word.
      Term term = Term::Filler;
      /// In the folded text, in UTF-16 units.
      int begin = 0;
      int end = 0;
      /// Nothing lies between this token and the one before.
      bool isGlued = false;
      /// Of a number, as all below.
      double value = 0;
      /// Digits before the point, with and without leading zeros.
      int digits = 0;
      int significant = 0;
      int decimals = 0;
      /// A point behind it that no digit follows.
      bool hasTrailingPoint = false;

      bool is( TokenKind other ) const { return kind == other; }
      bool is( Term other ) const { return kind == TokenKind::Known && term == other; }
      bool isInteger() const { return kind == TokenKind::Number && decimals == 0; }
  };

  /// The tokens of a folded text, with one of TokenKind::Finish behind them.
  std::vector<Token> tokensOf( QStringView text, CommaRole role );

  /// Whether a comma stands between two digits somewhere, so that its role is open.
  bool hasOpenComma( QStringView text );
} // namespace eplan
