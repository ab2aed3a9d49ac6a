// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/dateparser.h"

#include <QLatin1Char>

#include <algorithm>

namespace eplan
{
  namespace
  {
    using Type = DateToken::Type;

    constexpr int ENGLISH = 100;

    bool isShort( const DateToken &token )
    {
      return token.digits() == 1 || token.digits() == 2;
    }

    bool isYearLike( const DateToken &token )
    {
      return token.digits() == 2 || token.digits() == 4;
    }

    DateWord wordFor( Era era )
    {
      return era == Era::Common ? DateWord::Common : DateWord::Buddhist;
    }
  } // namespace

  const DateToken &DateParser::token( int ahead ) const
  {
    static const DateToken missing { Type::Other, DateWord::Day, 0, {}, -1, -2 };
    const int at = mAt + ahead;
    return at >= 0 && at < static_cast<int>( mTokens.size() ) ? mTokens[static_cast<std::size_t>( at )] : missing;
  }

  bool DateParser::skip( DateWord word )
  {
    const bool has = token().is( word );
    mAt += has ? 1 : 0;
    return has;
  }

  bool DateParser::skip( char sign )
  {
    const bool has = token().is( sign );
    mAt += has ? 1 : 0;
    return has;
  }

  void DateParser::skipAny( std::initializer_list<DateWord> words )
  {
    constexpr int MOST = 3;
    const auto isOne = [this, words]
    { return std::any_of( words.begin(), words.end(), [this]( DateWord word ) { return skip( word ); } ); };
    for ( int i = 0; i < MOST && isOne(); ++i )
      continue;
  }

  bool DateParser::skipTo()
  {
    const bool has = skip( DateWord::To ) || skip( '-' ) || skip( '~' );
    if ( has )
      skipAny( { DateWord::Day, DateWord::MonthIs } );
    return has;
  }

  std::optional<DateReading> DateParser::at( int at )
  {
    using Rule = std::optional<DateReading> ( DateParser::* )();
    for ( const Rule rule : { &DateParser::negativeYear, &DateParser::numeric, &DateParser::spelled, &DateParser::months,
                              &DateParser::quarter, &DateParser::years } )
    {
      mAt = at;
      if ( std::optional<DateReading> reading = ( this->*rule )() )
        return reading;
    }
    mAt = at + 1;
    return std::nullopt;
  }

  /// "30/11/-0001", "-0001-11-30": what databases make of no date.
  std::optional<DateReading> DateParser::negativeYear()
  {
    const bool isFirst =
      token().is( '-' ) && token( 1 ).digits() == 4 && token( 1 ).value < 1000 && token( 2 ).is( '-' ) && isShort( token( 3 ) );
    const bool isLast = isShort( token() ) && ( token( 1 ).is( '/' ) || token( 1 ).is( '-' ) ) && isShort( token( 2 ) ) &&
                        token( 3 ).sign == token( 1 ).sign && token( 4 ).is( '-' ) && token( 5 ).digits() >= 4;
    if ( !isFirst && !isLast )
      return std::nullopt;
    mAt += 6;
    return DateReading( DateRefusal::NegativeYear );
  }

  /// Three numbers with the same sign between them.
  std::optional<WrittenDay> DateParser::numericDay()
  {
    const QChar sign = token( 1 ).sign;
    const bool isSigned = ( token( 1 ).is( '/' ) || token( 1 ).is( '-' ) || token( 1 ).is( '.' ) ) && token( 3 ).sign == sign;
    const bool isGluedTogether = isGlued( 1 ) && isGlued( 2 ) && isGlued( 3 ) && isGlued( 4 );
    if ( !isSigned || !isShort( token( 2 ) ) || ( sign != '/' && !isGluedTogether ) )
      return std::nullopt;
    const bool isYearFirst = token().digits() == 4 && isShort( token( 4 ) );
    const bool isYearLast = isShort( token() ) && isYearLike( token( 4 ) );
    const bool isLand = token( 5 ).is( DateWord::Land );
    if ( ( !isYearFirst && !isYearLast ) || isLand )
      return std::nullopt;
    const DateToken &year = token( isYearFirst ? 0 : 4 );
    const WrittenDay day { token( isYearFirst ? 4 : 0 ).value, token( 2 ).value, WrittenYear { year.value, year.digits(), Era::Unsaid } };
    mAt += 5;
    return day;
  }

  std::optional<DateReading> DateParser::numericRange( const WrittenDay &first )
  {
    const int begin = mAt;
    const std::optional<WrittenDay> last = skipTo() ? numericDay() : std::nullopt;
    if ( last )
      return daysBetween( first, *last );
    mAt = begin;
    return std::nullopt;
  }

  std::optional<DateReading> DateParser::numeric()
  {
    if ( token().type != Type::Number )
      return std::nullopt;
    if ( const std::optional<WrittenDay> day = numericDay() )
    {
      const std::optional<DateReading> range = numericRange( *day );
      return range ? range : withTime( *day );
    }
    // "1-5/10/2567"
    const WrittenDay first { token().value, std::nullopt, std::nullopt };
    const bool isRange = isShort( token() ) && token( 1 ).is( '-' ) && token( 3 ).is( '/' );
    ++mAt;
    return isRange ? numericRange( first ) : std::nullopt;
  }

  std::optional<WrittenYear> DateParser::year()
  {
    skipAny( { DateWord::Year, DateWord::Day } );
    Era era = Era::Unsaid;
    for ( const Era said : { Era::Buddhist, Era::Common } )
      era = skip( wordFor( said ) ) ? said : era;
    if ( token().type != Type::Number )
      return std::nullopt;
    const WrittenYear year { token().value, token().digits(), era };
    ++mAt;
    return year;
  }

  /// A number behind a month is its year, unless it is the hour.
  std::optional<WrittenYear> DateParser::yearOfMonth()
  {
    const int begin = mAt;
    skip( ',' );
    const std::optional<WrittenYear> found = year();
    const bool isHour =
      found && found->digits <= 2 && found->era == Era::Unsaid &&
      ( ( token().is( ':' ) && isGlued( 0 ) ) || ( token().is( '.' ) && isGlued( 0 ) && token( 1 ).digits() == 2 && isGlued( 1 ) ) );
    if ( found && !isHour )
      return found;
    mAt = begin;
    return std::nullopt;
  }

  /// "Oct 1, 2024"
  std::optional<WrittenDay> DateParser::englishDay()
  {
    if ( !token().is( DateWord::Month ) || token().value < ENGLISH || !isShort( token( 1 ) ) )
      return std::nullopt;
    const int comma = token( 2 ).is( ',' ) ? 1 : 0;
    const DateToken &year = token( 2 + comma );
    if ( year.digits() != 4 )
      return std::nullopt;
    const WrittenDay day { token( 1 ).value, token().value - ENGLISH, WrittenYear { year.value, 4, Era::Unsaid } };
    mAt += 3 + comma;
    return day;
  }

  /// A day and its month, and perhaps its year.
  std::optional<WrittenDay> DateParser::spelledDay()
  {
    if ( std::optional<WrittenDay> day = englishDay() )
      return day;
    skipAny( { DateWord::Day } );
    if ( !isShort( token() ) )
      return std::nullopt;
    WrittenDay day { token().value, std::nullopt, std::nullopt };
    ++mAt;
    const bool isHyphened = token().is( '-' ) && token( 1 ).is( DateWord::Month );
    mAt += isHyphened ? 1 : 0;
    skip( DateWord::MonthIs );
    if ( !token().is( DateWord::Month ) )
      return std::nullopt;
    day.month = token().value % ENGLISH;
    ++mAt;
    mAt += isHyphened && token().is( '-' ) ? 1 : 0;
    day.year = yearOfMonth();
    return day;
  }

  std::optional<DateReading> DateParser::unknownMonth() const
  {
    constexpr int SHORTEST = 4;
    const bool isNamed = isShort( token() ) && token( 1 ).type == Type::Other && token( 1 ).end - token( 1 ).start >= SHORTEST;
    const bool isYear = token( 2 ).digits() == 4 && std::holds_alternative<int>( gregorianYear( { token( 2 ).value, 4, Era::Unsaid } ) );
    return isNamed && isYear && token().value <= 31 ? std::optional( DateReading( DateRefusal::NoSuchMonth ) ) : std::nullopt;
  }

  std::optional<DateReading> DateParser::spelledRange( const WrittenDay &first )
  {
    const int begin = mAt;
    const std::optional<WrittenDay> last = skipTo() ? spelledDay() : std::nullopt;
    if ( last && last->year )
      return daysBetween( first, *last );
    mAt = begin;
    return std::nullopt;
  }

  std::optional<DateReading> DateParser::spelled()
  {
    const int begin = mAt;
    if ( const std::optional<WrittenDay> day = spelledDay() )
    {
      if ( std::optional<DateReading> range = spelledRange( *day ) )
        return range;
      return withTime( *day );
    }
    mAt = begin;
    skipAny( { DateWord::Day } );
    const WrittenDay first { token().value, std::nullopt, std::nullopt };
    const std::optional<DateReading> unknown = unknownMonth();
    const bool isShortNumber = isShort( token() );
    mAt += unknown ? 3 : 1;
    return unknown ? unknown : isShortNumber ? spelledRange( first ) : std::nullopt;
  }

  std::optional<WrittenDay> DateParser::month()
  {
    skip( DateWord::MonthIs );
    if ( !token().is( DateWord::Month ) )
      return std::nullopt;
    WrittenDay month { 1, token().value % ENGLISH, std::nullopt };
    ++mAt;
    month.year = yearOfMonth();
    return month;
  }

  /// "ตุลาคม 2567", "ต.ค. 67 - ก.ย. 68"
  std::optional<DateReading> DateParser::months()
  {
    const std::optional<WrittenDay> first = month();
    if ( !first )
      return std::nullopt;
    const int begin = mAt;
    const std::optional<WrittenDay> last = skipTo() ? month() : std::nullopt;
    if ( last && last->year )
      return monthsBetween( *first, *last );
    mAt = begin;
    if ( !first->year )
      return std::nullopt;
    return monthsBetween( { 1, first->month, std::nullopt }, *first );
  }

  std::optional<DateReading> DateParser::quarter()
  {
    const bool isQuarter = token().is( DateWord::Quarter ) && token( 1 ).digits() == 1;
    if ( !isQuarter && !token().is( DateWord::Half ) )
      return std::nullopt;
    const int part = isQuarter ? token( 1 ).value : token().value;
    mAt += isQuarter ? 2 : 1;
    skip( '/' );
    skip( '(' );
    // "of the fiscal year"
    mAt += token().type == Type::Other && ( token( 1 ).is( DateWord::Fiscal ) || token( 1 ).is( DateWord::Year ) ) ? 1 : 0;
    skipAny( { DateWord::Fiscal, DateWord::Year } );
    const std::optional<WrittenYear> of = year();
    if ( !of )
      return DateReading( DateRefusal::NoYear );
    if ( isQuarter && ( part < 1 || part > 4 ) )
      return DateReading( DateRefusal::NotADate );
    return partOfFiscalYear( *of, part, isQuarter ? 3 : 6 );
  }

  std::optional<DateReading> DateParser::years()
  {
    const DateToken &word = token();
    const bool isYears = word.is( DateWord::Fiscal ) || word.is( DateWord::Calendar ) || word.is( DateWord::Year ) ||
                         word.is( DateWord::Buddhist ) || word.is( DateWord::Common );
    // "5 ปี 60 โครงการ" counts years.
    if ( !isYears || ( word.is( DateWord::Year ) && token( -1 ).type == Type::Number ) )
      return std::nullopt;
    const DateWord kind = word.word;
    const bool isBudget = kind == DateWord::Fiscal && word.value == 1;
    const bool isEra = kind == DateWord::Buddhist || kind == DateWord::Common;
    mAt += isEra ? 0 : 1;
    const bool isFiscal = skip( DateWord::Fiscal );
    const std::optional<WrittenYear> first = year();
    const bool isAmount = first && ( token().is( ',' ) || token().is( '.' ) ) && isGlued( 0 ) && token( 1 ).digits() > 0 && isGlued( 1 );
    if ( !first || isAmount || ( first->digits != 4 && ( first->digits != 2 || isBudget ) ) )
      return std::nullopt;
    return yearsFrom( *first, isFiscal                                                ? DateWord::Fiscal
                              : first->era == Era::Common && kind != DateWord::Fiscal ? DateWord::Common
                                                                                      : kind );
  }

  std::optional<DateReading> DateParser::yearsFrom( const WrittenYear &first, DateWord word )
  {
    const int begin = mAt;
    std::optional<WrittenYear> last = skipTo() ? year() : std::nullopt;
    const bool isRange = last && ( last->digits == 4 || last->digits == 2 ) && !token().is( '/' );
    mAt = isRange ? mAt : begin;
    last = isRange ? last : first;
    if ( !isRange && ( token().is( DateWord::Quarter ) && token( 1 ).digits() == 1 && token( 1 ).value >= 1 && token( 1 ).value <= 4 ) )
    {
      mAt += 2;
      return partOfFiscalYear( first, token( -1 ).value, 3 );
    }
    const YearReading gregorian = gregorianYear( first );
    const bool isShortGuess = first.digits == 2 && std::holds_alternative<DateRefusal>( gregorian );
    if ( word == DateWord::Year && isShortGuess )
      return std::nullopt;
    const bool isCommon = word == DateWord::Common || ( word == DateWord::Year && first.digits == 4 && first.value < 2300 );
    return isCommon || word == DateWord::Calendar ? calendarYears( first, *last ) : fiscalYears( first, *last );
  }

  std::optional<std::variant<QTime, DateRefusal>> DateParser::time()
  {
    using Answer = std::optional<std::variant<QTime, DateRefusal>>;
    const int begin = mAt;
    skip( ',' );
    const bool isTold = skip( DateWord::Time );
    const bool isIso = token().type == Type::Other && token().end - token().start == 1 && isGlued( 0 ) && isGlued( 1 );
    mAt += isIso ? 1 : 0;
    const bool isPoint = token( 1 ).is( '.' );
    const bool hasMinutes =
      isShort( token() ) && ( isPoint || token( 1 ).is( ':' ) ) && token( 2 ).digits() == 2 && isGlued( 1 ) && isGlued( 2 );
    const bool hasSeconds = hasMinutes && token( 3 ).sign == token( 1 ).sign && token( 4 ).digits() == 2 && isGlued( 3 ) && isGlued( 4 );
    const DateToken &behind = token( hasSeconds ? 5 : 3 );
    const bool isRange = behind.is( '-' ) || behind.is( DateWord::To );
    if ( !hasMinutes || ( isPoint && !isTold && !isRange && !behind.is( DateWord::Clock ) ) )
    {
      mAt = begin;
      return std::nullopt;
    }
    const QTime time( token().value, token( 2 ).value, hasSeconds ? token( 4 ).value : 0 );
    mAt += hasSeconds ? 5 : 3;
    skip( DateWord::Clock );
    return time.isValid() ? Answer( time ) : Answer( DateRefusal::NoSuchTime );
  }

  /// Midnight to the second is how databases write a day.
  DateReading DateParser::withTime( const WrittenDay &written )
  {
    const DayReading day = dayOf( written );
    if ( const auto *refusal = std::get_if<DateRefusal>( &day ) )
      return *refusal;
    const QDate date = std::get<QDate>( day );
    const auto told = time();
    if ( told && std::holds_alternative<DateRefusal>( *told ) )
      return std::get<DateRefusal>( *told );
    const bool isMidnight = told && std::get<QTime>( *told ) == QTime( 0, 0 );
    if ( !told || isMidnight )
      return WrittenDates { DateForm::Day, date, date, std::nullopt, {} };
    return WrittenDates { DateForm::DayAndTime, date, date, std::get<QTime>( *told ), {} };
  }
} // namespace eplan
