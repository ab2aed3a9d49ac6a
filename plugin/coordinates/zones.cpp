// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/zones.h"

#include "coordinates/mgrs.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr int MOST_SQUARE_DIGITS = 5;

    const Token &tokenAt( const std::vector<Token> &tokens, std::size_t i )
    {
      return tokens[std::min( i, tokens.size() - 1 )];
    }

    bool isLatin( QStringView text, const Token &token )
    {
      return ( token.is( TokenKind::Letters ) || token.is( TokenKind::Known ) ) && text.at( token.begin ).unicode() < 0x80;
    }

    QStringView lettersOf( QStringView text, const Token &token )
    {
      return isLatin( text, token ) ? text.mid( token.begin, token.end - token.begin ) : QStringView();
    }

    /// A single letter, in upper case; null for anything else.
    QChar letterAt( QStringView text, const std::vector<Token> &tokens, std::size_t i )
    {
      const QStringView letters = lettersOf( text, tokenAt( tokens, i ) );
      return letters.size() == 1 ? letters.at( 0 ).toUpper() : QChar();
    }

    bool isGridNumber( const Token &token )
    {
      return token.is( TokenKind::Number ) && token.significant >= 5;
    }

    bool isAxis( const Token &token )
    {
      return token.is( Term::North ) || token.is( Term::East );
    }

    /// A large number comes next, with or without its label.
    bool isBeforeGridNumber( const std::vector<Token> &tokens, std::size_t i )
    {
      while ( tokenAt( tokens, i ).is( TokenKind::Punctuation ) || tokenAt( tokens, i ).is( TokenKind::Colon ) ||
              tokenAt( tokens, i ).is( TokenKind::Comma ) || isAxis( tokenAt( tokens, i ) ) )
        ++i;
      return isGridNumber( tokenAt( tokens, i ) );
    }

    /// In "48 N 1658148 E 187846" the N is a label, in "48 N 187846 E 1658148 N" the zone's: labels come in pairs.
    bool isLabelsOwn( const std::vector<Token> &tokens, std::size_t letter )
    {
      constexpr std::size_t PAIR = 12;
      const auto from = tokens.begin() + static_cast<std::ptrdiff_t>( letter ) + 1;
      const auto to = tokens.begin() + static_cast<std::ptrdiff_t>( std::min( letter + PAIR, tokens.size() ) );
      const auto norths = std::count_if( from, to, []( const Token &token ) { return token.is( Term::North ); } );
      const auto easts = std::count_if( from, to, []( const Token &token ) { return token.is( Term::East ); } );
      const bool isNorth = tokens[letter].is( Term::North );
      return isNorth ? easts > norths : true;
    }

    /// The letter of a band behind the number of a zone.
    bool isBandOf( QStringView text, const std::vector<Token> &tokens, std::size_t letter )
    {
      const QChar c = letterAt( text, tokens, letter );
      const Token &token = tokenAt( tokens, letter );
      if ( c.isNull() || !isBandLetter( c ) )
        return false;
      if ( token.isGlued )
        return c != 'M' || isBeforeGridNumber( tokens, letter + 1 );
      if ( c == 'P' || c == 'Q' )
        return true;
      return ( c == 'N' || c == 'S' ) && isBeforeGridNumber( tokens, letter + 1 ) && !isLabelsOwn( tokens, letter );
    }

    bool isZoneNumber( const Token &token )
    {
      return token.isInteger() && token.digits <= 2 && token.value >= 1 && token.value <= 60 && !token.hasTrailingPoint;
    }

    /// The digits of one number as metres within the square.
    double metres( double digits, int count )
    {
      return digits * std::pow( 10.0, MOST_SQUARE_DIGITS - count );
    }

    /// The digits behind a square's letters.
    class SquareDigits
    {
      public:
        SquareDigits( const std::vector<Token> &tokens, std::size_t at )
            : mFirst( tokenAt( tokens, at ) )
            , mSecond( tokenAt( tokens, at + 1 ) )
            , mAt( at )
        {
        }

        bool isPair() const
        {
          return isWhole( mFirst ) && isWhole( mSecond ) && mFirst.digits == mSecond.digits && mFirst.digits <= MOST_SQUARE_DIGITS;
        }

        bool isSingle() const
        {
          return isWhole( mFirst ) && mFirst.digits % 2 == 0 && mFirst.digits <= 2 * MOST_SQUARE_DIGITS && !isGridNumber( mSecond );
        }
        bool areAny() const { return isWhole( mFirst ); }

        int count() const { return isPair() ? mFirst.digits : mFirst.digits / 2; }

        std::size_t writeTo( SquareReference &reference ) const
        {
          const double scale = std::pow( 10.0, mFirst.digits / 2 );
          const double easting = isPair() ? mFirst.value : std::floor( mFirst.value / scale );
          const double northing = isPair() ? mSecond.value : std::fmod( mFirst.value, scale );
          reference.easting = metres( easting, count() );
          reference.northing = metres( northing, count() );
          reference.side = metres( 1, count() );
          return mAt + ( isPair() ? 2 : 1 );
        }

      private:
        static bool isWhole( const Token &token ) { return token.is( TokenKind::Number ) && token.decimals == 0; }

        const Token &mFirst;
        const Token &mSecond;
        std::size_t mAt;
    };

    bool isUpper( QStringView letters )
    {
      return std::all_of( letters.begin(), letters.end(), []( QChar c ) { return c >= 'A' && c <= 'Z'; } );
    }

    struct SquareLetters
    {
        QChar band;
        QStringView square;
        std::size_t next = 0;
    };

    /// QNV or Q NV behind a zone, NV alone.
    std::optional<SquareLetters> squareLetters( QStringView text, const std::vector<Token> &tokens, std::size_t at, bool hasZone )
    {
      const QStringView first = lettersOf( text, tokenAt( tokens, at ) );
      if ( hasZone && first.size() == 3 && isBandLetter( first.at( 0 ).toUpper() ) )
        return SquareLetters { first.at( 0 ).toUpper(), first.mid( 1 ), at + 1 };
      const QStringView second = lettersOf( text, tokenAt( tokens, at + 1 ) );
      if ( hasZone && first.size() == 1 && isBandLetter( first.at( 0 ).toUpper() ) && second.size() == 2 )
        return SquareLetters { first.at( 0 ).toUpper(), second, at + 2 };
      return first.size() == 2 ? std::optional( SquareLetters { {}, first, at + 1 } ) : std::nullopt;
    }

    /// Without a zone two letters and some digits are a square only where nothing about them is odd: a road's name looks much alike.
    bool isSquareWithoutZone( const SquareLetters &letters, const SquareDigits &digits, const Token &token )
    {
      const bool isKnown = token.is( TokenKind::Known );
      const bool isRight = zoneOfColumn( letters.square.at( 0 ).toUpper() ) && isRowLetter( letters.square.at( 1 ).toUpper() );
      const int fewest = isUpper( letters.square ) && !isKnown ? 2 : 4;
      return isRight && ( digits.isPair() || ( digits.isSingle() && !isKnown ) ) && digits.count() >= fewest;
    }
  } // namespace

  Surroundings surroundingsOf( const std::vector<Token> &tokens )
  {
    return { std::any_of( tokens.begin(), tokens.end(), isGridNumber ),
             std::any_of( tokens.begin(), tokens.end(),
                          []( const Token &token ) { return token.is( TokenKind::DegreeMark ) || token.is( Term::DegreeWord ); } ) };
  }

  std::optional<Taken<ZoneMark>> zoneAt( QStringView text, const std::vector<Token> &tokens, std::size_t at, const Surroundings &around,
                                         bool isNamed )
  {
    const Token &number = tokens[at];
    if ( !isZoneNumber( number ) )
      return std::nullopt;
    const ZoneMark zone { static_cast<int>( number.value ), {}, !isNamed };
    const bool isOurs = utmZone( zone.number ).has_value();
    if ( !isNamed && ( around.hasDegreeMarks || !around.hasGridNumbers ) )
      return std::nullopt;
    const bool mayHaveBand = isNamed || isOurs || tokenAt( tokens, at + 1 ).isGlued;
    if ( mayHaveBand && isBandOf( text, tokens, at + 1 ) )
      return Taken<ZoneMark> { { zone.number, letterAt( text, tokens, at + 1 ), false }, at + 2 };
    if ( isNamed || ( isOurs && isBeforeGridNumber( tokens, at + 1 ) ) )
      return Taken<ZoneMark> { zone, at + 1 };
    return std::nullopt;
  }

  std::optional<Taken<SquareReference>> squareAt( QStringView text, const std::vector<Token> &tokens, std::size_t at )
  {
    const bool hasZone = isZoneNumber( tokens[at] );
    const std::optional<SquareLetters> letters = squareLetters( text, tokens, hasZone ? at + 1 : at, hasZone );
    if ( !letters )
      return std::nullopt;
    const bool areLetters = isColumnLetter( letters->square.at( 0 ).toUpper() ) && isRowLetter( letters->square.at( 1 ).toUpper() );
    const SquareDigits digits( tokens, letters->next );
    const bool isComplete = !letters->band.isNull() && ( !tokens[letters->next - 1].is( TokenKind::Known ) || digits.isPair() );
    if ( !isComplete && !isSquareWithoutZone( *letters, digits, tokens[letters->next - 1] ) )
      return std::nullopt;
    SquareReference reference;
    reference.zone = hasZone ? std::optional( static_cast<int>( tokens[at].value ) ) : std::nullopt;
    reference.band = letters->band;
    reference.column = letters->square.at( 0 ).toUpper();
    reference.row = letters->square.at( 1 ).toUpper();
    reference.side = 0;
    if ( !areLetters || !( digits.isPair() || digits.isSingle() ) )
      return Taken<SquareReference> { reference, letters->next + ( digits.areAny() ? 1 : 0 ) };
    const std::size_t next = digits.writeTo( reference );
    return Taken<SquareReference> { reference, next };
  }
} // namespace eplan
