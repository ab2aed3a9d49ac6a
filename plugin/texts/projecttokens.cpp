// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/projecttokens.h"

#include "texts/landarea.h"

namespace eplan
{
  namespace
  {
    using Type = ProjectToken::Type;

    ProjectToken tokenAt( QStringView text, int at )
    {
      ProjectToken token;
      token.start = at;
      token.end = at + 1;
      const QChar c = text.at( at );
      if ( c.isSpace() )
        token.type = Type::Blank;
      else if ( isDigit( c ) )
      {
        const Figure figure = figureAt( text, at );
        const std::optional<LandArea> land = landAreaAt( text, at );
        token.type = Type::Figure;
        token.figure = text.mid( at, figure.end - at );
        token.isLand = land.has_value();
        token.value = land ? land->squareMetres : figure.value;
        token.form = figure.form;
        token.end = land ? land->end : figure.end;
      }
      else if ( const auto match = projectWords().longestAt( text, at ) )
      {
        token.type = Type::Word;
        token.word = match->meaning;
        token.end = at + match->length;
      }
      else if ( c.isLetter() || c.isMark() )
        token.type = Type::Other;
      else
      {
        token.type = Type::Sign;
        token.sign = c;
      }
      return token;
    }

    /// Whether a name that began is over with \a token.
    bool endsName( const ProjectToken &token, bool hasBegun )
    {
      switch ( token.type )
      {
        case Type::Blank:
          return hasBegun;
        case Type::Figure:
        case Type::Sign:
          return true;
        case Type::Word:
          return token.is( Topic::Verb ) || token.is( Topic::Dredging ) || token.is( Topic::Village ) || token.is( Topic::Width ) ||
                 token.is( Topic::Length ) || token.is( Topic::To );
        default:
          return false;
      }
    }
  } // namespace

  ProjectTokens projectTokens( QStringView text )
  {
    ProjectTokens tokens;
    tokens.reserve( static_cast<std::size_t>( text.size() / 3 + 8 ) );
    bool isName = false;
    bool hasBegun = false;
    for ( int at = 0; at < text.size(); )
    {
      ProjectToken token = tokenAt( text, at );
      at = token.end;
      isName = isName && !endsName( token, hasBegun );
      hasBegun = hasBegun || token.type != Type::Blank;
      token.isName = isName;
      const bool continues = !tokens.empty() && token.type == tokens.back().type && token.isName == tokens.back().isName;
      if ( continues && ( token.type == Type::Other || token.type == Type::Blank ) )
        tokens.back().end = token.end;
      else
        tokens.push_back( token );
      if ( token.is( Topic::Place ) && !isName )
      {
        isName = true;
        hasBegun = false;
      }
    }
    return tokens;
  }
} // namespace eplan
