// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/angles.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double SEXAGESIMAL = 60;

    double halfUnit( int decimals )
    {
      return 0.5 / std::pow( 10.0, std::min( decimals, 15 ) );
    }

    bool isLetter( QStringView text, const Token &token, char16_t letter )
    {
      return token.isGlued && token.end == token.begin + 1 && ( text.at( token.begin ).unicode() | 0x20 ) == letter;
    }

    /// Walks behind the first part of an angle, part by part.
    class MarkedAngle
    {
      public:
        MarkedAngle( QStringView text, const std::vector<Token> &tokens, std::size_t at )
            : mText( text )
            , mTokens( tokens )
            , mAt( at )
        {
        }

        std::optional<Taken<Quantity>> take()
        {
          mParts.push_back( mTokens[mAt++] );
          if ( !takeDegreeMark() )
            return std::nullopt;
          if ( mParts.front().decimals == 0 && takePart( &MarkedAngle::isMinuteMark ) && mParts.back().decimals == 0 )
            takePart( &MarkedAngle::isSecondMark );
          return Taken<Quantity> { angleOf( mParts ), mAt };
        }

      private:
        const Token &token( std::size_t i ) const { return mTokens[std::min( i, mTokens.size() - 1 )]; }

        bool isDegreeMark( std::size_t i ) const
        {
          return token( i ).is( TokenKind::DegreeMark ) || token( i ).is( Term::DegreeWord ) || isDegreeLetter( i );
        }

        /// 14d58m47s, 14o58'
        bool isDegreeLetter( std::size_t i ) const
        {
          const bool isD = isLetter( mText, token( i ), u'd' );
          const bool isO = isLetter( mText, token( i ), u'o' ) && token( i + 2 ).is( TokenKind::MinuteMark );
          return ( isD || isO ) && token( i + 1 ).is( TokenKind::Number );
        }

        bool takeDegreeMark()
        {
          if ( !isDegreeMark( mAt ) )
            return false;
          mHasLetters = isLetter( mText, token( mAt ), u'd' );
          ++mAt;
          return true;
        }

        bool isMinuteMark( std::size_t i ) const
        {
          return token( i ).is( TokenKind::MinuteMark ) || token( i ).is( Term::MinuteWord ) ||
                 ( mHasLetters && isLetter( mText, token( i ), u'm' ) );
        }

        bool isSecondMark( std::size_t i ) const
        {
          return token( i ).is( TokenKind::SecondMark ) || token( i ).is( TokenKind::MinuteMark ) || token( i ).is( Term::SecondWord ) ||
                 ( mHasLetters && isLetter( mText, token( i ), u's' ) );
        }

        /// The last part may go without its mark; a number that has the mark of degrees begins the next angle.
        bool takePart( bool ( MarkedAngle::*isMark )( std::size_t ) const )
        {
          std::size_t number = mAt;
          const bool hasDash = token( number ).is( TokenKind::Dash ) && token( number ).isGlued;
          number += hasDash ? 1 : 0;
          if ( !token( number ).is( TokenKind::Number ) || isDegreeMark( number + 1 ) )
            return false;
          const bool hasMark = ( this->*isMark )( number + 1 );
          if ( !hasMark && ( hasDash || !isUnmarked( number ) ) )
            return false;
          mParts.push_back( token( number ) );
          mAt = number + ( hasMark ? 2 : 1 );
          return true;
        }

        bool isUnmarked( std::size_t number ) const
        {
          const Token &behind = token( number + 1 );
          return !behind.is( Term::Unit ) && !behind.is( Term::Counter ) && !behind.is( Term::Metre ) && !behind.is( TokenKind::Colon );
        }

        QStringView mText;
        const std::vector<Token> &mTokens;
        std::size_t mAt;
        std::vector<Token> mParts;
        bool mHasLetters = false;
    };

    bool isLink( const Token &token )
    {
      return token.isGlued && ( token.is( TokenKind::Colon ) || token.is( TokenKind::Dash ) || token.is( TokenKind::Slash ) );
    }

    /// Whether the parts can be those of an angle at all; hours, dates and telephone numbers mostly cannot.
    bool looksLikeAngle( const std::vector<Token> &parts, TokenKind link )
    {
      const auto isSexagesimal = []( const Token &part ) { return part.digits <= 2; };
      const bool isWhole = std::all_of( parts.begin(), parts.end() - 1, []( const Token &part ) { return part.decimals == 0; } );
      const std::size_t fewest = link == TokenKind::Colon ? 2 : 3;
      return link != TokenKind::Slash && parts.size() >= fewest && parts.size() <= 3 && isWhole && parts.front().digits <= 3 &&
             std::all_of( parts.begin() + 1, parts.end(), isSexagesimal );
    }

    /// Two numbers joined by one hyphen or slash are a range or a pair, unless both are short and whole.
    bool isChain( const std::vector<Token> &parts, TokenKind link )
    {
      constexpr int SHORT = 4;
      const auto isShort = []( const Token &part ) { return part.digits <= SHORT; };
      if ( parts.size() < 2 )
        return false;
      if ( link == TokenKind::Colon )
        return true;
      const bool isWhole = std::all_of( parts.begin(), parts.end() - 1, []( const Token &part ) { return part.decimals == 0; } );
      const bool isPhone = parts.front().digits > parts.front().significant && parts.front().digits <= 3 && link == TokenKind::Dash;
      return isWhole &&
             ( parts.size() > 2 || isPhone || ( std::all_of( parts.begin(), parts.end(), isShort ) && parts.back().decimals == 0 ) );
    }
  } // namespace

  Quantity plainQuantity( const Token &number )
  {
    Quantity quantity;
    quantity.value = number.value;
    quantity.half = halfUnit( number.decimals );
    quantity.digits = number.digits;
    quantity.significant = number.significant;
    quantity.decimals = number.decimals;
    quantity.hasTrailingPoint = number.hasTrailingPoint;
    return quantity;
  }

  Quantity angleOf( const std::vector<Token> &parts )
  {
    Quantity angle = plainQuantity( parts.front() );
    angle.form = static_cast<Form>( static_cast<int>( Form::Degrees ) + static_cast<int>( parts.size() ) - 1 );
    double unit = 1;
    for ( std::size_t i = 1; i < parts.size(); ++i )
    {
      unit *= SEXAGESIMAL;
      angle.value += parts[i].value / unit;
      if ( parts[i].value >= SEXAGESIMAL )
        angle.fault = i == 1 ? Reason::MinutesRange : Reason::SecondsRange;
      if ( parts[i - 1].decimals > 0 )
        angle.fault = Reason::Malformed;
    }
    angle.decimals = parts.back().decimals;
    angle.half = halfUnit( parts.back().decimals ) / unit;
    angle.hasTrailingPoint = false;
    return angle;
  }

  std::optional<Taken<Quantity>> markedAngleAt( QStringView text, const std::vector<Token> &tokens, std::size_t at )
  {
    return MarkedAngle( text, tokens, at ).take();
  }

  std::optional<Taken<Quantity>> chainAt( const std::vector<Token> &tokens, std::size_t at )
  {
    if ( !isLink( tokens[at + 1] ) )
      return std::nullopt;
    const TokenKind link = tokens[at + 1].kind;
    std::vector<Token> parts { tokens[at] };
    std::size_t next = at + 1;
    while ( tokens[next].is( link ) && tokens[next].isGlued && tokens[next + 1].is( TokenKind::Number ) && tokens[next + 1].isGlued )
    {
      parts.push_back( tokens[next + 1] );
      next += 2;
    }
    if ( !isChain( parts, link ) )
      return std::nullopt;
    if ( looksLikeAngle( parts, link ) )
      return Taken<Quantity> { angleOf( parts ), next };
    Quantity broken = plainQuantity( parts.front() );
    broken.form = Form::Broken;
    return Taken<Quantity> { broken, next };
  }

  Quantity dottedAngle( QStringView text, const Token &token )
  {
    const QStringView digits = text.mid( token.begin, token.end - token.begin );
    std::vector<Token> parts;
    bool isAngle = true;
    for ( const QStringView part : digits.split( QLatin1Char( '.' ) ) )
    {
      bool isNumber = false;
      Token number = token;
      number.value = part.toInt( &isNumber );
      number.digits = static_cast<int>( part.size() );
      isAngle = isAngle && isNumber && part.size() <= ( parts.empty() ? 3 : 2 );
      parts.push_back( number );
    }
    Quantity angle = plainQuantity( token );
    if ( isAngle && parts.size() == 3 )
      angle = angleOf( parts );
    angle.form = isAngle && parts.size() == 3 && !angle.fault ? Form::Doubtful : Form::Broken;
    return angle;
  }
} // namespace eplan
