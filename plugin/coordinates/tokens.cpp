// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/tokens.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    bool isDigit( QChar c )
    {
      return c >= '0' && c <= '9';
    }

    bool isLatin( QChar c )
    {
      return ( c >= 'a' && c <= 'z' ) || ( c >= 'A' && c <= 'Z' );
    }

    bool isThai( QChar c )
    {
      return c.unicode() >= 0x0e01 && c.unicode() <= 0x0e4e;
    }

    /// Walks over a folded text once.
    class Tokenizer
    {
      public:
        Tokenizer( QStringView text, CommaRole role )
            : mText( text )
            , mRole( role )
        {
          mTokens.reserve( 32 );
        }

        std::vector<Token> take()
        {
          while ( mAt < mText.size() )
            step();
          finish( TokenKind::Finish, mAt );
          return std::move( mTokens );
        }

      private:
        QChar at( int i ) const { return i < mText.size() && i >= 0 ? mText.at( i ) : QChar(); }
        bool isDigitAt( int i ) const { return isDigit( at( i ) ); }

        void step()
        {
          const QChar c = at( mAt );
          if ( c == ' ' )
            ++mAt;
          else if ( isDigit( c ) )
            takeNumber();
          else if ( isLatin( c ) )
            takeLatin();
          else if ( isThai( c ) )
            takeThai();
          else if ( c == '.' && isDigitAt( mAt + 1 ) && !isAbbreviation() )
            takeLonePoint();
          else if ( c == '\'' && at( mAt + 1 ) == '\'' )
            finish( TokenKind::SecondMark, mAt + 2 );
          else
            finish( markKind( c ), mAt + 1 );
        }

        /// Lat.14.9799
        bool isAbbreviation() const { return isLatin( at( mAt - 1 ) ) || isThai( at( mAt - 1 ) ); }

        TokenKind markKind( QChar c ) const
        {
          switch ( c.unicode() )
          {
            case u'°':
              return TokenKind::DegreeMark;
            case u'\'':
              return isQuote() ? TokenKind::Punctuation : TokenKind::MinuteMark;
            case u'"':
              return isQuote() ? TokenKind::Punctuation : TokenKind::SecondMark;
            case u',':
              return TokenKind::Comma;
            case u';':
            case u'|':
            case u'~':
            case u'_':
              return TokenKind::Semicolon;
            case u'/':
            case u'\\':
              return TokenKind::Slash;
            case u':':
              return TokenKind::Colon;
            case u'-':
              return TokenKind::Dash;
            case u'+':
              return TokenKind::Plus;
            case u'±':
              return TokenKind::PlusMinus;
            case u'%':
              return TokenKind::Percent;
            case u'\t':
              return TokenKind::Tab;
            case u'\n':
              return TokenKind::Newline;
            case u'>':
              return TokenKind::Semicolon;
            default:
              return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ? TokenKind::Word : TokenKind::Punctuation;
          }
        }

        /// Quotes around a cell or a value are no marks of minutes or seconds: those follow a number that no quote opened.
        bool isQuote() const
        {
          if ( mTokens.empty() )
            return true;
          const Token &last = mTokens.back();
          const bool isBehindNumber = last.is( TokenKind::Number );
          if ( !isBehindNumber )
            return true;
          const QChar quote = at( mAt );
          return last.isGlued && mTokens.size() > 1 && mTokens[mTokens.size() - 2].is( TokenKind::Punctuation ) &&
                 at( mTokens[mTokens.size() - 2].begin ) == quote;
        }

        Token &finish( TokenKind kind, int end )
        {
          Token token;
          token.kind = kind;
          token.begin = mAt;
          token.end = end;
          token.isGlued = !mTokens.empty() && mTokens.back().end == mAt;
          mTokens.push_back( token );
          mAt = std::max( end, mAt );
          return mTokens.back();
        }

        int digitsFrom( int i ) const
        {
          int end = i;
          while ( isDigitAt( end ) )
            ++end;
          return end;
        }

        /// Behind 1–3 digits at the current place: the end of the groups of three that follow, or the current end.
        int groupsEnd( int end ) const
        {
          int groups = end;
          while ( at( groups ) == ',' && digitsFrom( groups + 1 ) == groups + 4 )
            groups += 4;
          return groups;
        }

        bool isDecimalComma( int comma ) const
        {
          if ( at( comma ) != ',' || !isDigitAt( comma + 1 ) )
            return false;
          const QChar behind = at( digitsFrom( comma + 1 ) );
          return behind != ',' || !isDigitAt( digitsFrom( comma + 1 ) + 1 );
        }

        /// Digits, and their point or comma and decimals.
        void takeNumber()
        {
          const int start = mAt;
          int end = digitsFrom( start );
          if ( mRole == CommaRole::Groups && end - start <= 3 && at( start - 1 ) != ',' )
            end = groupsEnd( end );
          const int wholeEnd = end;
          int point = -1;
          if ( at( end ) == '.' && isDigitAt( end + 1 ) )
            point = end;
          else if ( mRole == CommaRole::Decimal && isDecimalComma( end ) && at( start - 1 ) != ',' )
            point = end;
          if ( point >= 0 )
            end = digitsFrom( point + 1 );
          const bool isBroken = ( point >= 0 && at( end ) == '.' && isDigitAt( end + 1 ) ) || isExponent( end );
          isBroken ? takeBroken( end ) : finishNumber( wholeEnd, end );
        }

        /// 1e2, but not 187846E1658148 and not 102.1E14.9.
        bool isExponent( int letter ) const
        {
          if ( at( letter ) != 'e' && at( letter ) != 'E' )
            return false;
          const int digits = at( letter + 1 ) == '+' || at( letter + 1 ) == '-' ? letter + 2 : letter + 1;
          const int end = digitsFrom( digits );
          return end > digits && end - digits <= 3 && at( end ) != '.';
        }

        void takeBroken( int end )
        {
          while ( isDigitAt( end ) || ( isDigitAt( end + 1 ) && ( at( end ) == '.' || at( end ) == 'e' || at( end ) == 'E' ) ) ||
                  ( isDigitAt( end + 2 ) && ( at( end + 1 ) == '-' || at( end + 1 ) == '+' ) && ( at( end ) == 'e' || at( end ) == 'E' ) ) )
            ++end;
          finish( TokenKind::BrokenNumber, end );
        }

        /// .5 is as likely the rest of a number that a blank broke.
        void takeLonePoint() { finish( TokenKind::BrokenNumber, digitsFrom( mAt + 1 ) ); }

        void finishNumber( int wholeEnd, int end )
        {
          double value = 0;
          int digits = 0;
          int significant = 0;
          for ( int i = mAt; i < wholeEnd; ++i )
          {
            if ( !isDigitAt( i ) )
              continue;
            value = value * 10 + at( i ).digitValue();
            ++digits;
            significant += significant > 0 || at( i ) != '0' ? 1 : 0;
          }
          Token &number = finish( TokenKind::Number, end );
          number.digits = digits;
          number.significant = significant;
          number.decimals = std::max( end - wholeEnd - 1, 0 );
          number.value = value + fraction( wholeEnd + 1, end );
          number.hasTrailingPoint = at( end ) == '.' && !isThai( at( end + 1 ) );
        }

        double fraction( int start, int end ) const
        {
          constexpr int MOST = 15;
          double digits = 0;
          const int last = std::min( end, start + MOST );
          for ( int i = start; i < last; ++i )
            digits = digits * 10 + at( i ).digitValue();
          return last > start ? digits / std::pow( 10.0, last - start ) : 0;
        }

        void takeLatin()
        {
          int end = mAt;
          while ( isLatin( at( end ) ) )
            ++end;
          const std::optional<Term> term = latinTerm( mText.mid( mAt, end - mAt ) );
          Token &word = finish( term ? TokenKind::Known : TokenKind::Letters, end );
          word.term = term.value_or( Term::Filler );
        }

        void takeThai()
        {
          if ( const std::optional<KnownWord> known = thaiTerm( mText.mid( mAt ) ) )
          {
            finish( TokenKind::Known, mAt + known->length ).term = known->term;
            return;
          }
          if ( !mTokens.empty() && mTokens.back().is( TokenKind::Word ) && mTokens.back().end == mAt )
            mTokens.back().end = ++mAt;
          else
            finish( TokenKind::Word, mAt + 1 );
        }

        QStringView mText;
        CommaRole mRole;
        int mAt = 0;
        std::vector<Token> mTokens;
    };
  } // namespace

  std::vector<Token> tokensOf( QStringView text, CommaRole role )
  {
    return Tokenizer( text, role ).take();
  }

  bool hasOpenComma( QStringView text )
  {
    for ( qsizetype i = text.indexOf( QLatin1Char( ',' ), 1 ); i > 0 && i + 1 < text.size(); i = text.indexOf( QLatin1Char( ',' ), i + 1 ) )
    {
      if ( isDigit( text.at( i - 1 ) ) && isDigit( text.at( i + 1 ) ) )
        return true;
    }
    return false;
  }
} // namespace eplan
