// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/roadcode.h"

#include "texts/decimal.h"

#include <optional>

namespace eplan
{
  namespace
  {
    constexpr char16_t THO_THUNG = 0x0e16;
    constexpr int LONGEST_NUMBER = 5;

    bool isConsonant( QChar c )
    {
      return c >= QChar( 0x0e01 ) && c <= QChar( 0x0e2e );
    }

    bool isThaiLetter( QChar c )
    {
      return c >= QChar( 0x0e01 ) && c <= QChar( 0x0e4e );
    }

    QChar charAt( QStringView text, int at )
    {
      return at >= 0 && at < text.size() ? text.at( at ) : QChar();
    }

    /// Past at most one dot and one blank on each side of it.
    int skipGap( QStringView text, int at )
    {
      at += charAt( text, at ) == ' ' ? 1 : 0;
      at += charAt( text, at ) == '.' ? 1 : 0;
      return at + ( charAt( text, at ) == ' ' ? 1 : 0 );
    }

    int skipGapBack( QStringView text, int at )
    {
      at -= charAt( text, at ) == ' ' ? 1 : 0;
      at -= charAt( text, at ) == '.' ? 1 : 0;
      return at - ( charAt( text, at ) == ' ' ? 1 : 0 );
    }

    QStringView digitsAt( QStringView text, int at )
    {
      int end = at;
      while ( isDigit( charAt( text, end ) ) && end - at <= LONGEST_NUMBER )
        ++end;
      return end - at > LONGEST_NUMBER ? QStringView() : text.mid( at, end - at );
    }

    /// Where the province's two letters begin that stand before the ถ at \a at; -1: none do.
    int provinceBefore( QStringView text, int at )
    {
      int last = skipGapBack( text, at - 1 );
      const bool isApart = last < at - 1;
      int first = last - 1;
      if ( charAt( text, first ) == '.' )
        --first;
      if ( !isConsonant( charAt( text, last ) ) || !isConsonant( charAt( text, first ) ) )
        return -1;
      // Without a dot, letters before would make it the end of a word.
      return isApart || !isThaiLetter( charAt( text, first - 1 ) ) ? first : -1;
    }

    std::optional<RoadCode> codeAround( QStringView text, int at )
    {
      const int first = provinceBefore( text, at );
      if ( first < 0 )
        return std::nullopt;
      const int number = skipGap( text, at + 1 );
      const QStringView organisation = digitsAt( text, number );
      int dash = number + static_cast<int>( organisation.size() );
      dash += charAt( text, dash ) == ' ' ? 1 : 0;
      if ( organisation.isEmpty() || organisation.size() > 3 || charAt( text, dash ) != '-' )
        return std::nullopt;
      const int road = dash + 1 + ( charAt( text, dash + 1 ) == ' ' ? 1 : 0 );
      const QStringView roadNumber = digitsAt( text, road );
      if ( roadNumber.size() < 2 )
        return std::nullopt;
      QString code = text.mid( first, 1 ).toString() + text.at( skipGapBack( text, at - 1 ) );
      const int end = road + static_cast<int>( roadNumber.size() );
      code += QStringLiteral( ".ถ." ) + organisation.toString() + QLatin1Char( '-' ) + roadNumber.toString();
      return RoadCode { code, { first, end - first } };
    }
  } // namespace

  std::vector<RoadCode> roadCodesIn( QStringView text )
  {
    std::vector<RoadCode> codes;
    for ( qsizetype at = text.indexOf( QChar( THO_THUNG ) ); at >= 0; at = text.indexOf( QChar( THO_THUNG ), at + 1 ) )
    {
      const std::optional<RoadCode> code = codeAround( text, static_cast<int>( at ) );
      const bool isNew = code && ( codes.empty() || codes.back().text != code->text );
      if ( isNew )
        codes.push_back( *code );
    }
    return codes;
  }
} // namespace eplan
