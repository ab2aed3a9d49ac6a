// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstddef>
#include <vector>

namespace eplan
{
  /// A stretch of a text, in UTF-16 units.
  struct Span
  {
      int start = 0;
      int length = 0;
      bool operator==( const Span & ) const = default;
  };

  /**
   * What a person wrote, in the one spelling that the readers know, and where each character of it came from.
   *
   * Folding takes away what looks alike but is not the same: digits, letters and punctuation of Thai and full width become ASCII, all
   * blanks a space, line ends \n, curly quotes and primes ' and ", small rings °, dashes and minus signs a hyphen. Thai marks come
   * in the order of the standard (vowel, then tone), sara am in one piece, and the private characters of old fonts become Thai again.
   * Invisible characters, control characters and halves of surrogates vanish. Tabs stay. Folding twice is folding once.
   */
  struct FoldedText
  {
      QString text;
      /// For each character of `text` where it began in the original, and behind them the original's length.
      std::vector<int> origins;

      /// Where the characters from \a start up to \a end are in the original.
      Span original( int start, int end ) const;
  };

  /// Any thread; time grows with the length of \a text only.
  FoldedText foldedText( QStringView text );
  /// The text alone.
  QString folded( QStringView text );
} // namespace eplan
