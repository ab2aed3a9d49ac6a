// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/dateparts.h"

namespace eplan
{
  namespace
  {
    constexpr int BUDDHIST_ERA = 543;
    constexpr int FIRST_BUDDHIST_YEAR = 2300;
    constexpr int FIRST_YEAR = 1900;
    constexpr int LAST_YEAR = 2157;
    /// Two digits that can only be of the Buddhist Era: 2540 to 2585.
    constexpr int FIRST_SHORT_YEAR = 40;
    constexpr int LAST_SHORT_YEAR = 85;

    YearReading ofShortYear( const WrittenYear &year )
    {
      if ( year.era == Era::Common )
        return 2000 + year.value;
      const bool isClear = year.era == Era::Buddhist || ( year.value >= FIRST_SHORT_YEAR && year.value <= LAST_SHORT_YEAR );
      return isClear ? YearReading( 2500 + year.value - BUDDHIST_ERA ) : YearReading( DateRefusal::Ambiguous );
    }

    DateReading stretch( DateForm form, QDate first, QDate last )
    {
      if ( first > last )
        return DateRefusal::ReversedRange;
      return WrittenDates { form, first, last, std::nullopt, {} };
    }

    WrittenDay dayOfMonth( const WrittenDay &month )
    {
      WrittenDay day = month;
      day.day = 1;
      return day;
    }

    /// What \a first leaves out, as in \a last; nothing where that makes no days.
    std::optional<DateRefusal> complete( WrittenDay &first, const WrittenDay &last )
    {
      const bool lacksYear = !first.year;
      const bool hadMonth = first.month.has_value();
      first.month = first.month ? first.month : last.month;
      first.year = first.year ? first.year : last.year;
      const DayReading end = dayOf( last );
      const DayReading begin = dayOf( first );
      if ( const auto *refusal = std::get_if<DateRefusal>( &end ) )
        return *refusal;
      const auto *day = std::get_if<QDate>( &begin );
      if ( day && lacksYear && hadMonth && *day > std::get<QDate>( end ) )
        first.year = WrittenYear { day->year() - 1, 4, Era::Common };
      return std::nullopt;
    }
  } // namespace

  YearReading gregorianYear( const WrittenYear &year )
  {
    if ( year.digits == 2 )
      return ofShortYear( year );
    if ( year.digits != 4 )
      return DateRefusal::ImplausibleYear;
    const bool isBuddhist = year.value >= FIRST_BUDDHIST_YEAR;
    const int gregorian = isBuddhist ? year.value - BUDDHIST_ERA : year.value;
    if ( gregorian < FIRST_YEAR || gregorian > LAST_YEAR )
      return DateRefusal::ImplausibleYear;
    if ( year.era != Era::Unsaid && ( year.era == Era::Buddhist ) != isBuddhist )
      return DateRefusal::EraDisagrees;
    return gregorian;
  }

  DayReading dayOf( const WrittenDay &written )
  {
    if ( !written.year || !written.month )
      return DateRefusal::NoYear;
    const YearReading year = gregorianYear( *written.year );
    if ( *written.month < 1 || *written.month > 12 )
      return DateRefusal::NoSuchMonth;
    if ( written.day < 1 || written.day > 31 )
      return DateRefusal::NoSuchDay;
    if ( const auto *refusal = std::get_if<DateRefusal>( &year ) )
      return *refusal;
    const QDate day( std::get<int>( year ), *written.month, written.day );
    return day.isValid() ? DayReading( day ) : DateRefusal::NoSuchDay;
  }

  DateReading daysBetween( WrittenDay first, const WrittenDay &last )
  {
    if ( const std::optional<DateRefusal> refusal = complete( first, last ) )
      return *refusal;
    const DayReading begin = dayOf( first );
    if ( const auto *refusal = std::get_if<DateRefusal>( &begin ) )
      return *refusal;
    return stretch( DateForm::Days, std::get<QDate>( begin ), std::get<QDate>( dayOf( last ) ) );
  }

  DateReading monthsBetween( WrittenDay first, const WrittenDay &last )
  {
    const bool isOne = first.month == last.month && !first.year;
    const DateReading days = daysBetween( dayOfMonth( first ), dayOfMonth( last ) );
    const auto *read = std::get_if<WrittenDates>( &days );
    return read ? stretch( isOne ? DateForm::Month : DateForm::Days, read->first, read->last.addMonths( 1 ).addDays( -1 ) ) : days;
  }

  DateReading fiscalYears( const WrittenYear &first, const WrittenYear &last )
  {
    const YearReading begin = gregorianYear( first );
    const YearReading end = gregorianYear( last );
    for ( const YearReading *year : { &begin, &end } )
    {
      if ( const auto *refusal = std::get_if<DateRefusal>( year ) )
        return *refusal;
    }
    return stretch( DateForm::FiscalYear, FiscalYear( std::get<int>( begin ) + BUDDHIST_ERA ).firstDay(),
                    FiscalYear( std::get<int>( end ) + BUDDHIST_ERA ).lastDay() );
  }

  DateReading partOfFiscalYear( const WrittenYear &year, int part, int months )
  {
    const DateReading whole = fiscalYears( year, year );
    const auto *read = std::get_if<WrittenDates>( &whole );
    if ( !read )
      return whole;
    const QDate first = read->first.addMonths( ( part - 1 ) * months );
    return stretch( DateForm::FiscalQuarter, first, first.addMonths( months ).addDays( -1 ) );
  }

  DateReading calendarYears( const WrittenYear &first, const WrittenYear &last )
  {
    const WrittenDay begin { 1, 1, first };
    const WrittenDay end { 31, 12, last };
    const DateReading days = daysBetween( begin, end );
    const auto *read = std::get_if<WrittenDates>( &days );
    return read ? stretch( DateForm::CalendarYear, read->first, read->last ) : days;
  }
} // namespace eplan
