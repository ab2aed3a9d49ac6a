// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/timestamp.h"

#include <charconv>

namespace eplan
{
  namespace
  {
    constexpr std::size_t WITH_SECONDS = 20;
    constexpr std::size_t WITH_MILLISECONDS = 24;

    std::optional<int> digits( std::string_view text, std::size_t from, std::size_t count )
    {
      int number = 0;
      const char *first = text.data() + from;
      const auto [end, error] = std::from_chars( first, first + count, number );
      return error == std::errc() && end == first + count && *first != '-' ? std::optional( number ) : std::nullopt;
    }

    /// "2026-11-22T08:30:00Z", or with ".125" before the Z.
    QDateTime usualForm( std::string_view text )
    {
      const bool hasMilliseconds = text.size() == WITH_MILLISECONDS && text[19] == '.';
      const bool hasShape = ( text.size() == WITH_SECONDS || hasMilliseconds ) && text[4] == '-' && text[7] == '-' && text[10] == 'T' &&
                            text[13] == ':' && text[16] == ':' && text.back() == 'Z';
      if ( !hasShape )
        return {};
      const auto year = digits( text, 0, 4 ), month = digits( text, 5, 2 ), day = digits( text, 8, 2 );
      const auto hour = digits( text, 11, 2 ), minute = digits( text, 14, 2 ), second = digits( text, 17, 2 );
      const auto millisecond = hasMilliseconds ? digits( text, 20, 3 ) : std::optional( 0 );
      if ( !year || !month || !day || !hour || !minute || !second || !millisecond )
        return {};
      // QDateTime would take an impossible time for midnight.
      const QTime time( *hour, *minute, *second, *millisecond );
      return time.isValid() ? QDateTime( QDate( *year, *month, *day ), time, Qt::UTC ) : QDateTime();
    }

    /// Any other form of ISO 8601 that Qt knows.
    QDateTime otherForm( std::string_view text )
    {
      QDateTime time = QDateTime::fromString( QString::fromUtf8( text.data(), static_cast<int>( text.size() ) ), Qt::ISODateWithMs );
      if ( time.timeSpec() == Qt::LocalTime )
        time.setTimeSpec( Qt::UTC );
      return time.toUTC();
    }
  } // namespace

  QDateTime parseTimestamp( std::string_view text )
  {
    const QDateTime usual = usualForm( text );
    return usual.isValid() ? usual : otherForm( text );
  }

  std::optional<std::string_view> spellTimestamp( std::string_view text, std::string &spelling )
  {
    if ( text.size() == WITH_MILLISECONDS && usualForm( text ).isValid() )
      return text;
    const QDateTime time = parseTimestamp( text );
    if ( !time.isValid() )
      return std::nullopt;
    spelling = writeTimestamp( time );
    return spelling;
  }

  std::string writeTimestamp( const QDateTime &time )
  {
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    const int ms = utc.time().msecsSinceStartOfDay();
    std::string text( "0000-00-00T00:00:00.000Z" );
    const auto put = [&text]( std::size_t last, int digits, int number )
    {
      for ( ; digits > 0; --digits, --last, number /= 10 )
        text[last] = static_cast<char>( '0' + number % 10 );
    };
    put( 3, 4, date.year() );
    put( 6, 2, date.month() );
    put( 9, 2, date.day() );
    put( 12, 2, ms / 3600000 );
    put( 15, 2, ms / 60000 % 60 );
    put( 18, 2, ms / 1000 % 60 );
    put( 22, 3, ms % 1000 );
    return text;
  }

  QString toTimestamp( const QDateTime &time )
  {
    return QString::fromStdString( writeTimestamp( time ) );
  }
} // namespace eplan
