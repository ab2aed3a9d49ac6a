// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"
#include "domain/fiscalyear.h"
#include "texts/folding.h"

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>
#include <variant>
#include <vector>

namespace eplan
{
  /// Why a text gives no date.
  enum class DateRefusal
  {
    Empty,
    NotADate,
    NoSuchMonth,
    NoSuchDay,
    NoSuchTime,
    NoYear,          ///< Day and month, and no year anywhere.
    NegativeYear,    ///< The zero date of a database.
    ImplausibleYear, ///< Of no era in which an office plans.
    Ambiguous,       ///< Two digits of a year that may be of either era.
    EraDisagrees,    ///< พ.ศ. before a year of the Common Era, or the other way round.
    ReversedRange,
  };

  template <>
  struct EnumText<DateRefusal>
  {
      static constexpr std::array texts {
        QLatin1String( "EMPTY" ),         QLatin1String( "NOT_A_DATE" ),       QLatin1String( "NO_SUCH_MONTH" ),
        QLatin1String( "NO_SUCH_DAY" ),   QLatin1String( "NO_SUCH_TIME" ),     QLatin1String( "NO_YEAR" ),
        QLatin1String( "NEGATIVE_YEAR" ), QLatin1String( "IMPLAUSIBLE_YEAR" ), QLatin1String( "AMBIGUOUS" ),
        QLatin1String( "ERA_DISAGREES" ), QLatin1String( "REVERSED_RANGE" ) };
  };

  /// What a text gives a date of.
  enum class DateForm
  {
    Day,
    DayAndTime,
    Days, ///< From a first to a last day.
    Month,
    FiscalQuarter,
    FiscalYear, ///< One or several. A bare ปี or พ.ศ. is taken for one.
    CalendarYear,
  };

  /// A stretch of days as an office writes it.
  struct WrittenDates
  {
      DateForm form = DateForm::Day;
      /// Gregorian; the same for a single day.
      QDate first;
      QDate last;
      /// Of the first day, as the clock on the wall showed it.
      std::optional<QTime> time;
      /// In the text as it was written.
      Span where;

      /// The fiscal year that holds all the days; nothing where they touch two.
      std::optional<FiscalYear> fiscalYear() const;
  };

  using DateReading = std::variant<WrittenDates, DateRefusal>;

  /**
   * Reads the first date of \a text: "๒๖ ตุลาคม ๒๕๕๓", "12–14 ต.ค. 67", "31/12/2567", "2024-10-01 08:30", "ไตรมาสที่ 1 ปีงบประมาณ 2568".
   *
   * A year of four digits from 2300 on is of the Buddhist Era, others of the Common Era. Two digits are of the Buddhist Era where that
   * falls between 1997 and 2042, otherwise ambiguous. Slashes and points mean day, month, year, unless the year comes first. Any thread.
   */
  DateReading readDates( QStringView text );

  /// What a person is told.
  QString sentenceFor( DateRefusal refusal );
} // namespace eplan
