// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/thaidates.h"

#include "texts/dateparser.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    /// A year that is the whole text, or a first and a last one: of a plan.
    std::optional<DateReading> bareYears( const std::vector<DateToken> &tokens )
    {
      const bool isRange = tokens.size() == 3 && ( tokens[1].is( '-' ) || tokens[1].is( DateWord::To ) );
      if ( tokens.size() != 1 && !isRange )
        return std::nullopt;
      for ( const DateToken *year : { &tokens.front(), &tokens.back() } )
      {
        if ( year->digits() != 4 || year->value < 2500 || year->value > 2599 )
          return std::nullopt;
      }
      return fiscalYears( { tokens.front().value, 4, Era::Unsaid }, { tokens.back().value, 4, Era::Unsaid } );
    }

    /// Day and month alone say too little; a later date may say more.
    bool isFinal( const DateReading &reading )
    {
      const auto *refusal = std::get_if<DateRefusal>( &reading );
      return !refusal || *refusal != DateRefusal::NoYear;
    }

    DateReading located( DateReading reading, const FoldedText &text, int start, int end )
    {
      if ( auto *dates = std::get_if<WrittenDates>( &reading ) )
        dates->where = text.original( start, end );
      return reading;
    }
  } // namespace

  std::optional<FiscalYear> WrittenDates::fiscalYear() const
  {
    const auto of = FiscalYear::of( first );
    return of == FiscalYear::of( last ) ? std::optional( of ) : std::nullopt;
  }

  DateReading readDates( QStringView text )
  {
    const FoldedText known = foldedText( text );
    const std::vector<DateToken> tokens = dateTokens( known.text );
    if ( tokens.empty() )
      return DateRefusal::Empty;
    if ( const std::optional<DateReading> years = bareYears( tokens ) )
      return located( *years, known, tokens.front().start, tokens.back().end );
    DateParser parser( tokens );
    DateReading answer = DateRefusal::NotADate;
    for ( int at = 0; at < static_cast<int>( tokens.size() ); )
    {
      const int begin = at;
      std::optional<DateReading> reading = parser.at( at );
      at = std::max( begin + 1, std::min( parser.end(), static_cast<int>( tokens.size() ) ) );
      if ( !reading )
        continue;
      answer = located( *reading, known, tokens[static_cast<std::size_t>( begin )].start, tokens[static_cast<std::size_t>( at ) - 1].end );
      if ( isFinal( answer ) )
        return answer;
    }
    return answer;
  }

  QString sentenceFor( DateRefusal refusal )
  {
    switch ( refusal )
    {
      case DateRefusal::Empty:
        return QCoreApplication::translate( "Texts", "There is no text." );
      case DateRefusal::NotADate:
        return QCoreApplication::translate( "Texts", "There is no date. Write day, month and year, or a fiscal year." );
      case DateRefusal::NoSuchMonth:
        return QCoreApplication::translate( "Texts", "There is no such month. Dates are day, month, year." );
      case DateRefusal::NoSuchDay:
        return QCoreApplication::translate( "Texts", "That month has no such day." );
      case DateRefusal::NoSuchTime:
        return QCoreApplication::translate( "Texts", "There is no such time of day." );
      case DateRefusal::NoYear:
        return QCoreApplication::translate( "Texts", "The year is missing." );
      case DateRefusal::NegativeYear:
        return QCoreApplication::translate( "Texts", "The year is below zero: a database wrote this where it had no date." );
      case DateRefusal::ImplausibleYear:
        return QCoreApplication::translate( "Texts", "The year cannot be right. Write it with four digits." );
      case DateRefusal::Ambiguous:
        return QCoreApplication::translate( "Texts", "Two digits leave open which era the year is of. Write it with four digits." );
      case DateRefusal::EraDisagrees:
        return QCoreApplication::translate( "Texts", "The year does not go with its era: Buddhist years are 543 more than Common ones." );
      case DateRefusal::ReversedRange:
        return QCoreApplication::translate( "Texts", "The last day is before the first." );
    }
    return {};
  }
} // namespace eplan
