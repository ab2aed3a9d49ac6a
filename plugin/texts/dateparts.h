// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/thaidates.h"

#include <optional>
#include <variant>

namespace eplan
{
  enum class Era
  {
    Unsaid,
    Buddhist,
    Common,
  };

  /// A year as it was written.
  struct WrittenYear
  {
      int value = 0;
      int digits = 0;
      Era era = Era::Unsaid;
  };

  using YearReading = std::variant<int, DateRefusal>;

  /// The Gregorian year that was meant.
  YearReading gregorianYear( const WrittenYear &year );

  /// A day as it was written, perhaps without its month or year.
  struct WrittenDay
  {
      int day = 0;
      std::optional<int> month;
      std::optional<WrittenYear> year;
  };

  using DayReading = std::variant<QDate, DateRefusal>;

  DayReading dayOf( const WrittenDay &written );
  /// From \a first to \a last; what \a first leaves out is as in \a last, and a first day in December of no year belongs to the year before
  /// a last day in January.
  DateReading daysBetween( WrittenDay first, const WrittenDay &last );
  /// Whole months, of which the first may lack its year.
  DateReading monthsBetween( WrittenDay first, const WrittenDay &last );
  /// Whole fiscal years.
  DateReading fiscalYears( const WrittenYear &first, const WrittenYear &last );
  /// So many months of a fiscal year: a quarter (three) or a half (six), counted from one.
  DateReading partOfFiscalYear( const WrittenYear &year, int part, int months );
  DateReading calendarYears( const WrittenYear &first, const WrittenYear &last );
} // namespace eplan
