// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/sheet.h"

#include "coordinates/counts.h"
#include "coordinates/datumwords.h"
#include "coordinates/zones.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// Walks over the tokens once and sorts them.
    class SheetMaker
    {
      public:
        SheetMaker( QStringView text, const std::vector<Token> &tokens )
            : mText( text )
            , mTokens( tokens )
            , mAround( surroundingsOf( tokens ) )
        {
        }

        Sheet take()
        {
          while ( !here().is( TokenKind::Finish ) )
            step();
          return std::move( mSheet );
        }

      private:
        const Token &token( std::size_t i ) const { return mTokens[std::min( i, mTokens.size() - 1 )]; }
        const Token &here() const { return token( mAt ); }
        /// One of TokenKind::Newline before the first.
        Token before( std::size_t back = 1 ) const
        {
          Token start;
          start.kind = TokenKind::Newline;
          return mAt >= back ? mTokens[mAt - back] : start;
        }
        NumberGap &gap() { return mSheet.gaps.back(); }
        QStringView textOf( const Token &token ) const { return mText.mid( token.begin, token.end - token.begin ); }

        void step()
        {
          switch ( here().kind )
          {
            case TokenKind::Number:
              return takeNumber();
            case TokenKind::BrokenNumber:
              return takeBroken();
            case TokenKind::Known:
              return takeKnown();
            case TokenKind::Letters:
              return takeLetters();
            default:
              takeMark();
          }
        }

        void takeMark()
        {
          switch ( here().kind )
          {
            case TokenKind::PlusMinus:
              mExpecting = Expecting::Amount;
              break;
            case TokenKind::DegreeMark:
            case TokenKind::MinuteMark:
            case TokenKind::SecondMark:
              mSheet.isBroken = true;
              break;
            case TokenKind::Word:
              takeWord();
              break;
            case TokenKind::Colon:
              gap().hasPause = true;
              break;
            case TokenKind::Punctuation:
              gap().hasPause = gap().hasPause || mText.at( here().begin ) == ')' || mText.at( here().begin ) == ']';
              break;
            default:
              gap().separator = std::max( gap().separator, separatorOf( here().kind ) );
              mExpecting = here().is( TokenKind::Newline ) ? Expecting::Anything : mExpecting;
          }
          ++mAt;
        }

        void takeWord()
        {
          gap().hasWord = true;
          mExpecting = Expecting::Anything;
          // Digits of other scripts beside ours are one number that is read in half.
          const QChar c = mText.at( here().begin );
          const bool isThai = c.unicode() >= 0x0e00 && c.unicode() < 0x0e80;
          const bool touches = ( here().isGlued && before().is( TokenKind::Number ) ) ||
                               ( token( mAt + 1 ).isGlued && token( mAt + 1 ).is( TokenKind::Number ) );
          if ( !isThai && touches )
            mSheet.isBroken = true;
        }

        // Words

        void takeKnown()
        {
          if ( takeSquare() )
            return;
          if ( takeDatum() )
            return;
          switch ( here().term )
          {
            case Term::North:
              return takeAxis( Axis::North, false );
            case Term::South:
              return takeAxis( Axis::North, true );
            case Term::East:
              return takeAxis( Axis::East, false );
            case Term::West:
              return takeAxis( Axis::East, true );
            case Term::Start:
              return mark( Marker::Start );
            case Term::End:
              return mark( Marker::End );
            case Term::To:
              return mark( Marker::To );
            case Term::Separate:
              mark( Marker::Separate );
              return expect( Expecting::Count );
            case Term::Ordinal:
              return takeOrdinal();
            case Term::Zone:
              return takeZoneWord();
            case Term::Sheet:
              return takeLetters();
            case Term::Label:
            case Term::Unit:
            case Term::Counter:
            case Term::Metre:
              ++mAt;
              return expect( Expecting::Other );
            case Term::Amount:
            case Term::Month:
              ++mAt;
              return expect( Expecting::Amount );
            case Term::DegreeWord:
            case Term::MinuteWord:
            case Term::SecondWord:
            case Term::Wgs:
            case Term::Indian:
            case Term::Crs:
            case Term::Epsg:
            case Term::OtherDatum:
              break;
            case Term::Filler:
              gap().hasPause = true;
              break;
          }
          ++mAt;
        }

        void expect( Expecting expecting ) { mExpecting = expecting; }

        void mark( Marker marker )
        {
          gap().hasEmptyEnd = gap().hasEmptyEnd || ( gap().marker == Marker::Start && marker == Marker::End && !gap().hasOther );
          // The first word says more than a "to" behind it.
          if ( gap().marker == Marker::None || gap().marker == Marker::To )
            gap().marker = marker;
          mExpecting = Expecting::Anything;
          ++mAt;
        }

        void takeOrdinal()
        {
          if ( mExpecting == Expecting::Anything && !gap().hasLabel() )
            mExpecting = Expecting::Count;
          ++mAt;
        }

        /// The direction at the end of a village's name is no label.
        void takeAxis( Axis axis, bool isNegative )
        {
          const bool isThai = mText.at( here().begin ).unicode() >= 0x0e00;
          if ( isThai && here().isGlued && before().is( TokenKind::Word ) )
            return takeMark();
          AxisLabel label { axis, isNegative, here().isGlued, token( mAt + 1 ).isGlued };
          gap().add( label );
          mExpecting = Expecting::Anything;
          ++mAt;
        }

        // Zones, squares, datums

        void takeZoneWord()
        {
          ++mAt;
          const std::size_t start = mAt;
          mAt = behindJoints( mTokens, mAt );
          mExpecting = Expecting::Anything;
          if ( here().is( TokenKind::Number ) && takeZone( true ) )
            return;
          mAt = start;
        }

        bool takeZone( bool isNamed )
        {
          const std::optional<Taken<ZoneMark>> zone = zoneAt( mText, mTokens, mAt, mAround, isNamed );
          if ( !zone )
            return false;
          mAt = zone->next;
          mZoneEnd = mAt;
          // Zone 47/48 names none.
          const bool isEither = ( here().is( TokenKind::Slash ) || here().is( TokenKind::Dash ) || here().is( TokenKind::Comma ) ) &&
                                token( mAt + 1 ).isInteger() && token( mAt + 1 ).digits == 2 &&
                                utmZone( static_cast<int>( token( mAt + 1 ).value ) );
          if ( isEither )
            mAt += 2;
          else
            gap().zone = zone->value;
          return true;
        }

        bool takeSquare()
        {
          const bool isGluedToWord = here().isGlued && ( before().is( TokenKind::Letters ) || before().is( TokenKind::Number ) );
          if ( isGluedToWord )
            return false;
          const std::optional<Taken<SquareReference>> square = squareAt( mText, mTokens, mAt );
          if ( !square )
            return false;
          mSheet.squares.push_back( square->value );
          mSheet.squares.back().place = mSheet.numbers.size();
          mAt = square->next;
          // An elevation may follow.
          mExpecting = Expecting::Other;
          return true;
        }

        bool takeDatum()
        {
          const std::size_t next = takeDatumAt( mText, mTokens, mAt, mSheet );
          if ( next == mAt )
            return false;
          mAt = next;
          mExpecting = Expecting::Anything;
          return true;
        }

        void takeLetters()
        {
          if ( takeSquare() )
            return;
          gap().hasWord = true;
          mExpecting = Expecting::Anything;
          ++mAt;
        }

        // Numbers

        bool isGluedToLetters() const
        {
          const Token last = before();
          const bool isName = last.is( TokenKind::Letters ) || last.is( Term::Sheet ) || last.is( Term::Label ) || last.is( Term::Amount );
          // BM-12
          const Token name = before( 2 );
          const bool isHyphened =
            last.is( TokenKind::Dash ) && last.isGlued && name.is( TokenKind::Letters ) && here().isInteger() && here().digits <= 4;
          return here().isGlued && ( isHyphened || ( isName && mAt != mZoneEnd && mText.at( last.begin ).unicode() < 0x80 ) );
        }

        void takeNumber()
        {
          if ( takeSquare() )
            return;
          const bool mayBeZone = mExpecting == Expecting::Anything || ( mExpecting == Expecting::Count && token( mAt + 1 ).isGlued );
          if ( mayBeZone && !isGluedToLetters() && takeZone( false ) )
            return;
          if ( const std::size_t behind = std::max( behindStation( mTokens, mAt ), behindProduct( mText, mTokens, mAt ) ); behind > mAt )
            return leaveOut( behind );
          if ( const std::optional<Taken<Quantity>> angle = markedAngleAt( mText, mTokens, mAt ) )
            return keep( angle->value, angle->next );
          if ( const std::optional<Taken<Quantity>> chain = chainAt( mTokens, mAt ) )
            return takeChain( *chain );
          takePlain();
        }

        void takeChain( const Taken<Quantity> &chain )
        {
          const Token &behind = token( chain.next );
          const bool isTime = behind.is( Term::Unit ) || behind.is( Term::Counter ) || isGluedToLetters() ||
                              mExpecting == Expecting::Amount || mExpecting == Expecting::Other;
          if ( isTime || chain.value.form == Form::Broken )
            leaveOut( chain.next );
          else
            keep( chain.value, chain.next );
        }

        void takePlain()
        {
          const Token &number = here();
          if ( isGluedToLetters() || isGluedName( mText, mTokens, mAt + 1 ) )
            return takeName();
          if ( !gapHasLabel() && isIdentifier( number ) )
            return leaveOut( mAt + 1 );
          if ( isCount( mTokens, mAt, mExpecting ) )
            return leaveOut( mAt + 1 + ( isUnit( mTokens, mAt + 1 ) ? 1 : 0 ) );
          Quantity quantity = plainQuantity( number );
          keep( quantity, mAt + ( isMetre( mTokens, mAt + 1 ) ? 2 : 1 ) );
        }

        /// Part of a name where it is short, or a digit misread where it is long: 16581l8.
        void takeName()
        {
          if ( here().significant >= 5 || here().decimals > 0 ||
               ( isGluedName( mText, mTokens, mAt + 1 ) && token( mAt + 2 ).isGlued && token( mAt + 2 ).is( TokenKind::Number ) ) )
            mSheet.isBroken = true;
          leaveOut( mAt + 1 );
        }

        bool gapHasLabel() const { return mSheet.gaps.back().hasLabel() || mSheet.gaps.back().zone; }

        void takeBroken()
        {
          const Quantity angle = dottedAngle( mText, here() );
          if ( isDate( textOf( here() ) ) || mExpecting == Expecting::Amount || mExpecting == Expecting::Other )
            return leaveOut( mAt + 1 );
          if ( angle.form != Form::Broken )
            return keep( angle, mAt + 1 );
          mSheet.isBroken = true;
          leaveOut( mAt + 1 );
        }

        void leaveOut( std::size_t next )
        {
          gap().hasOther = true;
          // A label right before belongs to the number that goes, unless it stands right behind one that stays.
          const Token last = before();
          const bool isAxis = last.is( Term::North ) || last.is( Term::East ) || last.is( Term::South ) || last.is( Term::West );
          if ( isAxis && mAt != mKeptEnd + 1 && gap().hasLabel() )
            --gap().labelCount;
          // A list goes on: villages 3, 4 and 5.
          const bool isList = token( next ).is( TokenKind::Comma ) && token( next + 1 ).isInteger() && token( next + 1 ).digits <= 2 &&
                              mExpecting == Expecting::Other;
          mAt = next + ( isList ? 1 : 0 );
          if ( !isList )
            mExpecting = Expecting::Anything;
        }

        /// A hyphen right before a number is a minus where no other number ends before it.
        bool isNegative() const
        {
          const Token dash = before();
          if ( !dash.is( TokenKind::Dash ) || !here().isGlued )
            return false;
          const Token last = before( 2 );
          const bool endsNumber = last.is( TokenKind::Number ) || last.is( TokenKind::MinuteMark ) || last.is( TokenKind::SecondMark ) ||
                                  last.is( TokenKind::DegreeMark ) || last.kind == TokenKind::Known;
          return !dash.isGlued || !endsNumber;
        }

        void keep( Quantity quantity, std::size_t next )
        {
          quantity.isNegative = isNegative();
          if ( quantity.isNegative && gap().separator == Separator::Dash )
            gap().separator = Separator::Blank;
          mSheet.numbers.push_back( quantity );
          mSheet.gaps.emplace_back();
          mExpecting = Expecting::Anything;
          mAt = next;
          mKeptEnd = next;
        }

        QStringView mText;
        const std::vector<Token> &mTokens;
        Surroundings mAround;
        std::size_t mAt = 0;
        /// The token behind the last zone: digits may be glued to its letter.
        std::size_t mZoneEnd = 0;
        /// The token behind the last number that was kept.
        std::size_t mKeptEnd = 0;
        Expecting mExpecting = Expecting::Anything;
        Sheet mSheet;
    };
  } // namespace

  Sheet sheetOf( QStringView text, const std::vector<Token> &tokens )
  {
    return SheetMaker( text, tokens ).take();
  }
} // namespace eplan
