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

    /// "ก.4 ม. ย.300 ม. น.0.15 ม.": the first letters of wide, long and thick. One alone may be anything; in a row they are sizes.
    class ShortLabels
    {
      public:
        ShortLabels( QStringView text, ProjectTokens &tokens )
            : mText( text )
            , mTokens( tokens )
        {
        }

        void name()
        {
          for ( std::size_t at = 0; at < mTokens.size(); ++at )
          {
            const std::size_t length = isLabel( at, u'ก' ) ? next( at, u'ย' ) : 0;
            if ( length == 0 )
              continue;
            setLabel( at, Topic::Width );
            setLabel( length, Topic::Length );
            for ( const char16_t thick : { u'น', u'ห' } )
            {
              if ( const std::size_t thickness = next( length, thick ) )
                setLabel( thickness, Topic::Thickness );
            }
          }
        }

      private:
        /// A figure, its unit and the blanks around them.
        static constexpr std::size_t FARTHEST = 6;

        bool hasAt( std::size_t at, Type type ) const { return at < mTokens.size() && mTokens[at].type == type; }

        /// The letter by itself, its full stop, and then a figure.
        bool isLabel( std::size_t at, char16_t letter ) const
        {
          const bool isLetter = hasAt( at, Type::Other ) && mTokens[at].end == mTokens[at].start + 1 && mText.at( mTokens[at].start ) == letter;
          if ( !isLetter || !hasAt( at + 1, Type::Sign ) || mTokens[at + 1].sign != QLatin1Char( '.' ) )
            return false;
          return hasAt( at + 2, Type::Figure ) || ( hasAt( at + 2, Type::Blank ) && hasAt( at + 3, Type::Figure ) );
        }

        /// The next label after the one at \a at and its figure; zero: there is none.
        std::size_t next( std::size_t at, char16_t letter ) const
        {
          for ( std::size_t later = at + 3; later <= at + 3 + FARTHEST; ++later )
          {
            if ( isLabel( later, letter ) )
              return later;
          }
          return 0;
        }

        void setLabel( std::size_t at, Topic topic )
        {
          mTokens[at].type = Type::Word;
          mTokens[at].word = { topic };
          mTokens[at + 1].type = Type::Blank;
        }

        QStringView mText;
        ProjectTokens &mTokens;
    };
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
    ShortLabels( text, tokens ).name();
    return tokens;
  }
} // namespace eplan
