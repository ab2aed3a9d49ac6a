// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/counts.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    const Token &tokenAt( const std::vector<Token> &tokens, std::size_t i )
    {
      return tokens[std::min( i, tokens.size() - 1 )];
    }

    bool isSize( const Token &token )
    {
      return token.is( TokenKind::Number ) && token.significant <= 4 && token.decimals <= 2;
    }

    bool isTimes( QStringView text, const Token &token )
    {
      const bool isOne = token.end == token.begin + 1;
      return isOne &&
             ( text.at( token.begin ).toLower() == 'x' || text.at( token.begin ) == '*' || text.at( token.begin ) == QChar( 0x00d7 ) );
    }
  } // namespace

  bool isCount( const std::vector<Token> &tokens, std::size_t at, Expecting expecting )
  {
    const Token &number = tokens[at];
    const Token &behind = tokenAt( tokens, at + 1 );
    const bool isLong = number.decimals >= 4 || number.significant >= 6;
    if ( expecting == Expecting::Amount || ( expecting == Expecting::Other && !isLong ) )
      return true;
    if ( expecting == Expecting::Count && number.isInteger() && number.digits <= 3 )
      return true;
    if ( isMetre( tokens, at + 1 ) )
      return number.significant < 6;
    const bool isCounted = behind.is( Term::Counter ) && !isLong;
    return isCounted || behind.is( Term::Unit ) || behind.is( Term::Month ) || behind.is( TokenKind::Percent );
  }

  bool isIdentifier( const Token &number )
  {
    constexpr int FEWEST = 9;
    return number.digits >= FEWEST;
  }

  bool isDate( QStringView digits )
  {
    constexpr int YEAR = 4;
    const qsizetype first = digits.indexOf( QLatin1Char( '.' ) );
    const qsizetype second = digits.indexOf( QLatin1Char( '.' ), first + 1 );
    return first >= 0 && second == digits.lastIndexOf( QLatin1Char( '.' ) ) && digits.size() - second - 1 == YEAR;
  }

  bool isMetre( const std::vector<Token> &tokens, std::size_t at )
  {
    const Token &behind = tokenAt( tokens, at + 1 );
    return tokenAt( tokens, at ).is( Term::Metre ) && !( behind.isGlued && behind.is( TokenKind::Number ) );
  }

  bool isUnit( const std::vector<Token> &tokens, std::size_t at )
  {
    return tokenAt( tokens, at ).is( Term::Unit ) || tokenAt( tokens, at ).is( Term::Counter ) || isMetre( tokens, at );
  }

  bool isGluedName( QStringView text, const std::vector<Token> &tokens, std::size_t at )
  {
    const Token &token = tokenAt( tokens, at );
    if ( !token.isGlued || text.size() <= token.begin || text.at( token.begin ).unicode() >= 0x80 )
      return false;
    return token.is( TokenKind::Letters ) || token.is( Term::Sheet ) || token.is( Term::Ordinal ) || token.is( Term::Label ) ||
           token.is( Term::Amount );
  }

  std::size_t behindStation( const std::vector<Token> &tokens, std::size_t at )
  {
    const Token &plus = tokenAt( tokens, at + 1 );
    const Token &metres = tokenAt( tokens, at + 2 );
    const bool isStation = tokens[at].isInteger() && tokens[at].digits <= 4 && plus.is( TokenKind::Plus ) && plus.isGlued &&
                           metres.isGlued && metres.digits == 3 && metres.is( TokenKind::Number );
    return isStation ? at + 3 : at;
  }

  std::size_t behindProduct( QStringView text, const std::vector<Token> &tokens, std::size_t at )
  {
    std::size_t behind = at;
    for ( std::size_t i = at;
          isSize( tokenAt( tokens, i ) ) && isTimes( text, tokenAt( tokens, i + 1 ) ) && isSize( tokenAt( tokens, i + 2 ) ); i += 2 )
      behind = i + 3;
    return behind;
  }
} // namespace eplan
