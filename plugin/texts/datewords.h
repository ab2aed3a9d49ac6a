// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/lexicon.h"

#include <QStringView>

#include <vector>

namespace eplan
{
  /// What a word is in a date.
  enum class DateWord
  {
    Month,
    Day,     ///< วันที่ and the names of weekdays.
    MonthIs, ///< เดือน: a month follows.
    Year,    ///< ปี
    Fiscal,  ///< A fiscal year follows.
    Calendar,
    Quarter,
    Half,
    Buddhist,
    Common,
    To,
    Time,  ///< เวลา
    Clock, ///< น. behind a time
    Land,  ///< ไร่: what looked like a date was an area.
  };

  /// A word, a run of digits or a sign of a folded text.
  struct DateToken
  {
      enum class Type
      {
        Word,
        Number,
        Sign,
        Other, ///< Letters that mean nothing here.
      };

      Type type = Type::Other;
      DateWord word = DateWord::Day;
      /// Of a month 1 to 12, English months from 101; of a number at most 99999.
      int value = 0;
      QChar sign;
      int start = 0;
      int end = 0;

      bool is( DateWord what ) const { return type == Type::Word && word == what; }
      bool is( char what ) const { return type == Type::Sign && sign == QLatin1Char( what ); }
      int digits() const { return type == Type::Number ? end - start : 0; }
  };

  /// Blanks are left out: positions tell where they were.
  std::vector<DateToken> dateTokens( QStringView text );
} // namespace eplan
