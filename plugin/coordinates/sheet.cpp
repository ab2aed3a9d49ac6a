// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/sheet.h"

#include "coordinates/zones.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// What the words before a number say about it.
    enum class Expecting
    {
      Anything,
      /// Not a coordinate, unless it is as long as one.
      Other,
      /// Not a coordinate, however long.
      Amount,
      /// A count, where it is small.
      Count,
    };

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
        Gap &gap() { return mSheet.gaps.back(); }
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

        void separate( Separator separator ) { gap().separator = std::max( gap().separator, separator ); }

        void takeMark()
        {
          switch ( here().kind )
          {
            case TokenKind::Comma:
              separate( Separator::Comma );
              break;
            case TokenKind::Semicolon:
              separate( Separator::Semicolon );
              break;
            case TokenKind::Slash:
              separate( Separator::Slash );
              break;
            case TokenKind::Dash:
              separate( Separator::Dash );
              break;
            case TokenKind::Tab:
              separate( Separator::Tab );
              break;
            case TokenKind::Newline:
              separate( Separator::Newline );
              mExpecting = Expecting::Anything;
              break;
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
              break;
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
          const bool touches = ( here().isGlued && before().is( TokenKind::Number ) ) || ( token( mAt + 1 ).isGlued && token( mAt + 1 ).is( TokenKind::Number ) );
          if ( !isThai && touches )
            mSheet.isBroken = true;
        }

        // Words

        void takeKnown()
        {
          if ( takeSquare() )
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
            case Term::Wgs:
            case Term::Indian:
            case Term::Crs:
              return takeDatum();
            case Term::Sheet:
              return takeSheet();
            case Term::Epsg:
              return takeEpsg();
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
          gap().hasEmptyEnd = gap().hasEmptyEnd || ( gap().marker == Marker::Start && marker == Marker::End );
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

        void skipJoints()
        {
          while ( here().is( TokenKind::Colon ) || here().is( TokenKind::Punctuation ) || here().is( TokenKind::Dash ) || here().is( Term::Zone )
                  || here().is( Term::Ordinal ) || here().is( Term::Filler ) )
            ++mAt;
        }

        void takeZoneWord()
        {
          ++mAt;
          const std::size_t start = mAt;
          skipJoints();
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
          const bool isEither = ( here().is( TokenKind::Slash ) || here().is( TokenKind::Dash ) || here().is( TokenKind::Comma ) )
                                && token( mAt + 1 ).isInteger() && token( mAt + 1 ).digits == 2 && utmZone( static_cast<int>( token( mAt + 1 ).value ) );
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
          mSheet.hasBrokenSquare = mSheet.hasBrokenSquare || square->value.side == 0;
          mAt = square->next;
          // An elevation may follow.
          mExpecting = Expecting::Other;
          return true;
        }

        /// The year that tells the Indian datums apart, in the Common or the Buddhist Era.
        std::optional<Datum> indianOf( const Token &year ) const
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

        void takeDatum()
        {
          const Term term = here().term;
          ++mAt;
          const std::size_t start = mAt;
          skipJoints();
          const bool isWgsYear = here().isInteger() && ( here().value == 84 || here().value == 1984 );
          const std::optional<Datum> datum = term == Term::Indian ? indianOf( here() ) : isWgsYear ? std::optional( Datum::Wgs84 ) : std::nullopt;
          if ( datum )
            mSheet.datums.push_back( *datum );
          else if ( term == Term::Wgs )
            mSheet.datums.push_back( Datum::Wgs84 );
          else if ( term == Term::Indian )
            mSheet.isDatumOpen = true;
          mAt = datum ? mAt + 1 : start;
          mExpecting = Expecting::Anything;
        }

        void takeSheet()
        {
          const Token &number = token( mAt + 1 );
          const bool isSeries = number.isInteger() && ( number.value == 7017 || number.value == 7018 );
          if ( !isSeries )
            return takeLetters();
          mSheet.datums.push_back( number.value == 7017 ? Datum::Indian1975 : Datum::Wgs84 );
          mAt += 2;
        }

        void takeEpsg()
        {
          ++mAt;
          skipJoints();
          if ( !here().isInteger() )
            return;
          mSheet.crs.push_back( static_cast<int>( std::min( here().value, 1e8 ) ) );
          ++mAt;
        }

        void takeLetters()
        {
          if ( takeSquare() )
            return;
          const bool isGlued = token( mAt + 1 ).isGlued && token( mAt + 1 ).is( TokenKind::Number );
          if ( isGlued && textOf( here() ).compare( QLatin1String( "id" ), Qt::CaseInsensitive ) == 0 )
            return takeDatum();
          gap().hasWord = true;
          mExpecting = Expecting::Anything;
          ++mAt;
        }

        // Numbers

        bool isGluedToLetters() const
        {
          const Token last = before();
          const bool isName = last.is( TokenKind::Letters ) || last.is( Term::Sheet ) || last.is( Term::Label ) || last.is( Term::Amount );
          return here().isGlued && isName && mAt != mZoneEnd && mText.at( last.begin ).unicode() < 0x80;
        }

        void takeNumber()
        {
          if ( takeSquare() )
            return;
          const bool mayBeZone = mExpecting == Expecting::Anything || ( mExpecting == Expecting::Count && token( mAt + 1 ).isGlued );
          if ( mayBeZone && !isGluedToLetters() && takeZone( false ) )
            return;
          if ( takeStation() )
            return;
          if ( const std::optional<Taken<Quantity>> angle = markedAngleAt( mText, mTokens, mAt ) )
            return keep( angle->value, angle->next );
          if ( const std::optional<Taken<Quantity>> chain = chainAt( mTokens, mAt ) )
            return takeChain( *chain );
          takePlain();
        }

        /// Chainage along a road: 0+500.
        bool takeStation()
        {
          const Token &plus = token( mAt + 1 );
          const Token &metres = token( mAt + 2 );
          if ( !here().isInteger() || here().digits > 4 || !plus.is( TokenKind::Plus ) || !plus.isGlued || !metres.isGlued || metres.digits != 3
               || !metres.is( TokenKind::Number ) )
            return false;
          leaveOut( mAt + 3 );
          return true;
        }

        void takeChain( const Taken<Quantity> &chain )
        {
          const Token &behind = token( chain.next );
          const bool isTime = behind.is( Term::Unit ) || behind.is( Term::Counter ) || isGluedToLetters() || mExpecting == Expecting::Amount || mExpecting == Expecting::Other;
          if ( isTime || chain.value.form == Form::Broken )
            leaveOut( chain.next );
          else
            keep( chain.value, chain.next );
        }

        void takePlain()
        {
          const Token &number = here();
          if ( isGluedToLetters() || isGluedToUnknown( mAt + 1 ) )
            return takeName();
          if ( isOther( number ) )
            return leaveOut( mAt + 1 + ( isUnit( mAt + 1 ) ? 1 : 0 ) );
          Quantity quantity = plainQuantity( number );
          keep( quantity, mAt + ( token( mAt + 1 ).is( Term::Metre ) && !isVillage( mAt + 1 ) ? 2 : 1 ) );
        }

        /// Letters right behind a number that are neither axis nor unit.
        bool isGluedToUnknown( std::size_t i ) const
        {
          const Token &behind = token( i );
          if ( !behind.isGlued || mText.size() <= behind.begin || mText.at( behind.begin ).unicode() >= 0x80 )
            return false;
          return behind.is( TokenKind::Letters ) || behind.is( Term::Sheet ) || behind.is( Term::Ordinal ) || behind.is( Term::Label ) || behind.is( Term::Amount );
        }

        /// Part of a name where it is short, or a digit misread where it is long: 16581l8.
        void takeName()
        {
          if ( here().significant >= 5 || here().decimals > 0 || ( isGluedToUnknown( mAt + 1 ) && token( mAt + 2 ).isGlued && token( mAt + 2 ).is( TokenKind::Number ) ) )
            mSheet.isBroken = true;
          leaveOut( mAt + 1 );
        }

        bool isUnit( std::size_t i ) const { return token( i ).is( Term::Unit ) || token( i ).is( Term::Counter ) || ( token( i ).is( Term::Metre ) && !isVillage( i ) ); }

        /// ม.4 is village 4, not metres.
        bool isVillage( std::size_t i ) const { return token( i + 1 ).isGlued && token( i + 1 ).is( TokenKind::Number ); }

        bool isOther( const Token &number ) const
        {
          constexpr int IDENTIFIER = 9;
          const bool isLong = number.decimals >= 4 || number.significant >= 6;
          const Token &behind = token( mAt + 1 );
          if ( number.digits >= IDENTIFIER && !gapHasLabel() )
            return true;
          switch ( mExpecting )
          {
            case Expecting::Amount:
              return true;
            case Expecting::Other:
              if ( !isLong )
                return true;
              break;
            case Expecting::Count:
              if ( number.isInteger() && number.digits <= 3 )
                return true;
              break;
            case Expecting::Anything:
              break;
          }
          if ( behind.is( Term::Month ) || behind.is( TokenKind::Percent ) )
            return true;
          if ( behind.is( Term::Metre ) && !isVillage( mAt + 1 ) )
            return number.significant < 6;
          return behind.is( Term::Unit ) || ( behind.is( Term::Counter ) && !isLong );
        }

        bool gapHasLabel() const { return mSheet.gaps.back().hasLabel() || mSheet.gaps.back().zone; }

        /// 12.05.2567 is a date.
        void takeBroken()
        {
          const Quantity angle = dottedAngle( mText, here() );
          const QStringView digits = textOf( here() );
          const bool isDate = digits.count( QLatin1Char( '.' ) ) == 2 && digits.size() - digits.lastIndexOf( QLatin1Char( '.' ) ) == 5;
          if ( isDate || mExpecting == Expecting::Amount || mExpecting == Expecting::Other )
            return leaveOut( mAt + 1 );
          if ( angle.form == Form::Broken )
            mSheet.isBroken = true;
          if ( angle.form == Form::Broken )
            return leaveOut( mAt + 1 );
          keep( angle, mAt + 1 );
        }

        void leaveOut( std::size_t next )
        {
          gap().hasOther = true;
          // A list goes on: villages 3, 4 and 5.
          const bool isList = token( next ).is( TokenKind::Comma ) && token( next + 1 ).isInteger() && token( next + 1 ).digits <= 2
                              && mExpecting == Expecting::Other;
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
          const bool endsNumber = last.is( TokenKind::Number ) || last.is( TokenKind::MinuteMark ) || last.is( TokenKind::SecondMark )
                                  || last.is( TokenKind::DegreeMark ) || last.kind == TokenKind::Known;
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
        }

        QStringView mText;
        const std::vector<Token> &mTokens;
        Surroundings mAround;
        std::size_t mAt = 0;
        /// The token behind the last zone: digits may be glued to its letter.
        std::size_t mZoneEnd = 0;
        Expecting mExpecting = Expecting::Anything;
        Sheet mSheet;
    };
  } // namespace

  void Gap::add( const AxisLabel &label )
  {
    if ( labelCount < MOST_LABELS )
      labels.at( labelCount ) = label;
    ++labelCount;
  }

  Sheet sheetOf( QStringView text, const std::vector<Token> &tokens )
  {
    return SheetMaker( text, tokens ).take();
  }
} // namespace eplan
