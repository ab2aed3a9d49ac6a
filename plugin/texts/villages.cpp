// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/villages.h"

#include <algorithm>
#include <optional>

namespace eplan
{
  namespace
  {
    using Type = ProjectToken::Type;
    constexpr int LARGEST = 99;

    class VillageReader
    {
      public:
        explicit VillageReader( const ProjectTokens &tokens )
            : mTokens( tokens )
        {
        }

        std::vector<VillageNumber> read()
        {
          for ( mAt = 0; mAt < mTokens.size(); ++mAt )
          {
            if ( isVillageWord() )
              readList( mAt + 1 );
          }
          return std::move( mVillages );
        }

      private:
        /// หมู่ที่; or ม. with a number behind it that is no unit of a figure before.
        bool isVillageWord() const
        {
          const ProjectToken &token = mTokens[mAt];
          if ( token.is( Topic::Village ) )
            return true;
          const bool hasFigureBehind = mAt + 1 < mTokens.size() && mTokens[skipBlanks( mAt + 1 )].type == Type::Figure;
          return token.is( Topic::Metre ) && hasFigureBehind && token.end - token.start == 2 && !isUnitHere();
        }

        bool isUnitHere() const
        {
          std::size_t before = mAt;
          while ( before > 0 && mTokens[before - 1].type == Type::Blank )
            --before;
          const bool hasFigure = before > 0 && mTokens[before - 1].type == Type::Figure;
          const bool isGlued = mTokens[mAt + 1].type == Type::Figure;
          return hasFigure && ( !isGlued || isSize( before - 1 ) );
        }

        /// Whether a word for a size stands before the figure at \a figure.
        bool isSize( std::size_t figure ) const
        {
          for ( std::size_t back = 1; back <= 4 && back <= figure; ++back )
          {
            const ProjectToken &token = mTokens[figure - back];
            if ( token.is( Topic::Width ) || token.is( Topic::Length ) || token.is( Topic::Thickness ) || token.is( Topic::Depth ) ||
                 token.is( Topic::OtherSize ) || token.is( Topic::Times ) )
              return true;
          }
          return false;
        }

        std::size_t skipBlanks( std::size_t at ) const
        {
          while ( at + 1 < mTokens.size() && ( mTokens[at].type == Type::Blank || mTokens[at].sign == QLatin1Char( '.' ) ) )
            ++at;
          return at;
        }

        /// Numbers with commas, "and" or hyphens between them.
        void readList( std::size_t at )
        {
          bool isRange = false;
          for ( at = skipBlanks( at ); at < mTokens.size() && mTokens[at].type == Type::Figure; at = skipBlanks( at ) )
          {
            const bool isTaken = isRange ? addRange( mTokens[at] ) : addFigure( mTokens[at] );
            if ( !isTaken )
              return;
            mAt = at;
            const std::size_t between = skipBlanks( at + 1 );
            if ( between >= mTokens.size() )
              return;
            isRange = mTokens[between].sign == QLatin1Char( '-' );
            if ( !isRange && !mTokens[between].is( Topic::And ) )
              return;
            at = between + 1;
          }
        }

        /// One number, or several that commas ran together: "1,3,4".
        bool addFigure( const ProjectToken &token )
        {
          int number = 0;
          bool isGood = !token.isLand;
          for ( const QChar c : token.figure )
          {
            if ( isDigit( c ) )
              number = std::min( number * 10 + c.digitValue(), LARGEST + 1 );
            else
            {
              isGood = isGood && add( number, token );
              number = 0;
            }
          }
          return isGood && add( number, token );
        }

        bool addRange( const ProjectToken &token )
        {
          const double last = token.value.toDouble();
          const int first = mVillages.empty() ? 0 : mVillages.back().number;
          if ( token.value.decimals() > 0 || last > LARGEST || last <= first )
            return false;
          for ( int number = first + 1; number <= static_cast<int>( last ); ++number )
            add( number, token );
          return true;
        }

        bool add( int number, const ProjectToken &token )
        {
          if ( number < 1 || number > LARGEST )
            return false;
          const auto isIt = [number]( const VillageNumber &village ) { return village.number == number; };
          if ( std::none_of( mVillages.begin(), mVillages.end(), isIt ) )
            mVillages.push_back( { number, { token.start, token.end - token.start } } );
          return true;
        }

        const ProjectTokens &mTokens;
        std::size_t mAt = 0;
        std::vector<VillageNumber> mVillages;
    };
  } // namespace

  std::vector<VillageNumber> villagesIn( const ProjectTokens &tokens )
  {
    return VillageReader( tokens ).read();
  }
} // namespace eplan
