// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/timestamp.h"

#include <charconv>
#include <optional>

namespace eplan
{
  namespace
  {
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
      const bool hasMilliseconds = text.size() == 24 && text[19] == '.';
      const bool hasShape = ( text.size() == 20 || hasMilliseconds ) && text[4] == '-' && text[7] == '-' && text[10] == 'T'
                            && text[13] == ':' && text[16] == ':' && text.back() == 'Z';
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
  } // namespace

  QDateTime parseTimestamp( std::string_view text )
  {
    const QDateTime usual = usualForm( text );
    if ( usual.isValid() )
      return usual;
    QDateTime time = QDateTime::fromString( QString::fromUtf8( text.data(), static_cast<int>( text.size() ) ), Qt::ISODateWithMs );
    if ( time.timeSpec() == Qt::LocalTime )
      time.setTimeSpec( Qt::UTC );
    return time.toUTC();
  }

  QString toTimestamp( const QDateTime &time )
  {
    return time.toUTC().toString( Qt::ISODateWithMs );
  }
} // namespace eplan
