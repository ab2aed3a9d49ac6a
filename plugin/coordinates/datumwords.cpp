// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/datumwords.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int MOST_JOINTS = 8;
    /// No code of the EPSG register.
    constexpr int UNKNOWN = 0;

    bool isJoint( const Token &token )
    {
      switch ( token.kind )
      {
        case TokenKind::Colon:
        case TokenKind::Punctuation:
        case TokenKind::Dash:
        case TokenKind::Semicolon:
        case TokenKind::MinuteMark:
          return true;
        default:
          return token.is( Term::Zone ) || token.is( Term::Ordinal ) || token.is( Term::Filler );
      }
    }

    /// The year of a datum may be called one.
    std::size_t behindYearWords( const std::vector<Token> &tokens, std::size_t at )
    {
      for ( int i = 0; i < MOST_JOINTS && ( isJoint( tokens[at] ) || tokens[at].is( Term::Counter ) || tokens[at].is( Term::Amount ) );
            ++i )
        ++at;
      return at;
    }

    /// The year that tells the Indian datums apart, in the Common or the Buddhist Era.
    std::optional<Datum> indianOf( const Token &year )
    {
      if ( !year.isInteger() )
        return std::nullopt;
      switch ( static_cast<int>( std::min( year.value, 1e6 ) ) )
      {
        case 75:
        case 1975:
        case 2518:
          return Datum::Indian1975;
        case 54:
        case 1954:
        case 2497:
          return Datum::Indian1954;
        default:
          return std::nullopt;
      }
    }

    std::optional<Datum> worldOf( const Token &year )
    {
      return year.isInteger() && ( year.value == 84 || year.value == 1984 ) ? std::optional( Datum::Wgs84 ) : std::nullopt;
    }

    /// ID75, as the menu of a handheld has it.
    bool isIndianMenu( QStringView text, const std::vector<Token> &tokens, std::size_t at )
    {
      const Token &word = tokens[at];
      return word.is( Term::Amount ) && tokens[at + 1].isGlued && indianOf( tokens[at + 1] ) &&
             text.mid( word.begin, word.end - word.begin ).compare( QLatin1String( "id" ), Qt::CaseInsensitive ) == 0;
    }

    std::size_t takeNamed( const std::vector<Token> &tokens, std::size_t at, Term term, Sheet &sheet )
    {
      const std::size_t year = behindYearWords( tokens, at + 1 );
      const std::optional<Datum> datum = term == Term::Indian ? indianOf( tokens[year] ) : worldOf( tokens[year] );
      if ( datum )
        sheet.datums.push_back( *datum );
      else if ( term == Term::Wgs )
        sheet.datums.push_back( Datum::Wgs84 );
      else if ( term == Term::Indian )
        sheet.isDatumOpen = true;
      return datum ? year + 1 : at + 1;
    }

    std::size_t takeSeries( const std::vector<Token> &tokens, std::size_t at, Sheet &sheet )
    {
      const Token &number = tokens[at + 1];
      if ( !number.isInteger() || ( number.value != 7017 && number.value != 7018 ) )
        return at;
      sheet.datums.push_back( number.value == 7017 ? Datum::Indian1975 : Datum::Wgs84 );
      return at + 2;
    }

    std::size_t takeCode( const std::vector<Token> &tokens, std::size_t at, Sheet &sheet )
    {
      const std::size_t code = behindJoints( tokens, at + 1 );
      if ( !tokens[code].isInteger() )
        return at + 1;
      sheet.crs.push_back( static_cast<int>( std::min( tokens[code].value, 1e8 ) ) );
      return code + 1;
    }
  } // namespace

  std::size_t behindJoints( const std::vector<Token> &tokens, std::size_t at )
  {
    for ( int i = 0; i < MOST_JOINTS && isJoint( tokens[at] ); ++i )
      ++at;
    return at;
  }

  std::size_t takeDatumAt( QStringView text, const std::vector<Token> &tokens, std::size_t at, Sheet &sheet )
  {
    if ( isIndianMenu( text, tokens, at ) )
      return takeNamed( tokens, at, Term::Indian, sheet );
    switch ( tokens[at].term )
    {
      case Term::Wgs:
      case Term::Indian:
      case Term::Crs:
        return takeNamed( tokens, at, tokens[at].term, sheet );
      case Term::Sheet:
        return takeSeries( tokens, at, sheet );
      case Term::Epsg:
        return takeCode( tokens, at, sheet );
      case Term::OtherDatum:
        sheet.crs.push_back( UNKNOWN );
        return at + ( tokens[at + 1].isInteger() && tokens[at + 1].digits == 2 ? 2 : 1 );
      default:
        return at;
    }
  }
} // namespace eplan
