// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/dateparts.h"
#include "texts/datewords.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace eplan
{
  /// Finds the dates in the tokens of one text, trying each place with a bounded look ahead.
  class DateParser
  {
    public:
      explicit DateParser( const std::vector<DateToken> &tokens )
          : mTokens( tokens )
      {
      }

      /// What begins at token \a at; nothing where no date does. Afterwards end() is behind it.
      std::optional<DateReading> at( int at );
      int end() const { return mAt; }

    private:
      /// A missing token, for reading past the end.
      const DateToken &token( int ahead = 0 ) const;
      bool isGlued( int ahead ) const { return token( ahead ).start == token( ahead - 1 ).end; }
      bool skip( DateWord word );
      bool skip( char sign );
      /// A few of \a words, in any order.
      void skipAny( std::initializer_list<DateWord> words );
      bool skipTo();

      std::optional<DateReading> numeric();
      std::optional<DateReading> numericRange( const WrittenDay &first );
      std::optional<WrittenDay> numericDay();
      std::optional<DateReading> negativeYear();
      std::optional<DateReading> spelled();
      std::optional<DateReading> spelledRange( const WrittenDay &first );
      std::optional<WrittenDay> spelledDay();
      std::optional<WrittenDay> englishDay();
      std::optional<DateReading> unknownMonth() const;
      std::optional<DateReading> months();
      std::optional<WrittenDay> month();
      std::optional<DateReading> years();
      std::optional<DateReading> yearsFrom( const WrittenYear &first, DateWord word );
      std::optional<DateReading> quarter();
      std::optional<WrittenYear> year();
      std::optional<WrittenYear> yearOfMonth();
      DateReading withTime( const WrittenDay &day );
      /// Nothing where no time is told.
      std::optional<std::variant<QTime, DateRefusal>> time();

      const std::vector<DateToken> &mTokens;
      int mAt = 0;
  };
} // namespace eplan
