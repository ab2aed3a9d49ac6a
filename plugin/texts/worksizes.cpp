// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/worksizes.h"

#include "texts/sectionbook.h"
#include "texts/sizewords.h"

#include <algorithm>
#include <utility>

namespace eplan
{
  namespace
  {
    using Type = ProjectToken::Type;

    /// Letters that may stand between "wide" and its figure.
    constexpr int FARTHEST = 14;
    constexpr int METRES_IN_KILOMETRE = 1000;
    /// Of a kilometre post, behind the plus.
    constexpr int METRE_DIGITS = 3;

    /// A figure with what follows it, before its unit is applied.
    struct Quantity
    {
        Size size;
        std::optional<Topic> unit;
        bool isReadable = true;
    };

    /// Reads the tokens of one text from left to right.
    class SizeReader
    {
      public:
        SizeReader( const ProjectTokens &tokens, const WorkNaming &work )
            : mTokens( tokens )
            , mWork( work )
            , mBook( tokens )
        {
        }

        WorkSizes read()
        {
          while ( mAt < mTokens.size() )
            step( mTokens[mAt] );
          WorkSizes sizes = mBook.take();
          sizes.hasUnreadable = mHasUnreadable;
          return sizes;
        }

      private:
        void step( const ProjectToken &token )
        {
          if ( token.type == Type::Figure )
            return readFigures();
          ++mAt;
          if ( token.type == Type::Word )
            readWord( token );
          else if ( token.type == Type::Other )
            mDistance += token.end - token.start;
          if ( mDistance > FARTHEST )
            forget();
        }

        void forget()
        {
          mLabel.reset();
          mDistance = 0;
          mIsIgnored = false;
          mIsTotal = false;
        }

        void readWord( const ProjectToken &token )
        {
          if ( const std::optional<Measure> measure = measureOf( token.word.topic ) )
            return label( *measure );
          switch ( token.word.topic )
          {
            case Topic::BottomWidth:
            case Topic::OtherSize:
            case Topic::EachSide:
              forget();
              mIsIgnored = true;
              return;
            case Topic::Total:
              mIsTotal = true;
              return;
            case Topic::Section:
              return beginSection( token );
            case Topic::Village:
            case Topic::Highway:
            case Topic::Money:
              return forget();
            case Topic::Work:
            case Topic::Filler:
            case Topic::Surface:
              return readName( token );
            default:
              return;
          }
        }

        /// "กว้างปากบน" and "กว้างก้น" are two words for one size: what was ignored stays so.
        void label( Measure measure )
        {
          const bool isBottom = mIsIgnored && measure == Measure::Width && mAt >= 2 && mTokens[mAt - 2].is( Topic::BottomWidth );
          const bool isTotal = mIsTotal;
          forget();
          mIsTotal = isTotal;
          mIsIgnored = isBottom;
          mLabel = measure;
        }

        /// Whether \a token names the work itself again.
        bool isOwn( const ProjectToken &token ) const
        {
          const ProjectWord &word = token.word;
          if ( token.is( Topic::Surface ) )
            return word.category == mWork.category && ( mAt < 2 || mTokens[mAt - 2].word.component == Component::None );
          if ( !token.is( Topic::Work ) )
            return false;
          if ( word.category == Category::Unknown )
            return word.component == Component::None && mWork.kind == Kind::Road;
          const bool isPipe = mWork.category == Category::PipeExtension || mWork.category == Category::BoxCulvert;
          return word.category == mWork.category || ( isPipe && word.component == Component::Pipe );
        }

        /// A part's name begins its sizes; the work's own name ends them.
        void readName( const ProjectToken &token )
        {
          if ( isOwn( token ) || static_cast<int>( mAt ) - 1 == mWork.token )
            mComponent = Component::None;
          else if ( token.word.component != Component::None && !token.isName )
          {
            mComponent = token.word.component;
            forget();
          }
        }

        void beginSection( const ProjectToken &token )
        {
          forget();
          if ( mBook.begin( token, mAt ) )
            mComponent = Component::None;
        }

        std::size_t skipBlanks( std::size_t at ) const
        {
          while ( at < mTokens.size() && mTokens[at].type == Type::Blank )
            ++at;
          return at;
        }

        bool hasAt( std::size_t at, Type type ) const { return at < mTokens.size() && mTokens[at].type == type; }
        bool hasWordAt( std::size_t at, Topic topic ) const { return at < mTokens.size() && mTokens[at].is( topic ); }
        bool hasSignAt( std::size_t at, char sign ) const { return hasAt( at, Type::Sign ) && mTokens[at].sign == QLatin1Char( sign ); }

        /// The upper end of a range that begins before \a at: "3-4", "3 ถึง 4". Zero: there is none.
        std::size_t rangeEnd( std::size_t at ) const
        {
          const std::size_t between = skipBlanks( at );
          const bool isRange = hasWordAt( between, Topic::To ) || hasSignAt( between, '-' );
          const std::size_t end = isRange ? skipBlanks( between + 1 ) : 0;
          return end > 0 && hasAt( end, Type::Figure ) ? end : 0;
        }

        /// A figure at mAt, its range and its unit; mAt moves behind them.
        Quantity takeQuantity()
        {
          const ProjectToken &figure = mTokens[mAt];
          Quantity quantity { { figure.value, std::nullopt, figure.start, figure.end }, std::nullopt, figure.form == Figure::Form::Good };
          ++mAt;
          if ( figure.isLand )
          {
            quantity.unit = Topic::SquareMetre;
            return quantity;
          }
          if ( const std::size_t end = rangeEnd( mAt ) )
          {
            quantity.size.upTo = mTokens[end].value;
            quantity.size.end = mTokens[end].end;
            quantity.isReadable = quantity.isReadable && mTokens[end].form == Figure::Form::Good;
            mAt = end + 1;
          }
          takeUnit( quantity );
          return quantity;
        }

        void takeUnit( Quantity &quantity )
        {
          const std::size_t at = skipBlanks( mAt );
          if ( at >= mTokens.size() || mTokens[at].type != Type::Word || !isUnit( mTokens[at].word.topic ) )
            return;
          // Where nothing said that a size comes, ม. before a digit is a village: "บ้านใหม่ 2 ม.4".
          const bool isVillage = mTokens[at].is( Topic::Metre ) && !mLabel && hasAt( at + 1, Type::Figure );
          if ( isVillage )
            return;
          quantity.unit = mTokens[at].word.topic;
          quantity.size.end = mTokens[at].end;
          mAt = at + 1;
        }

        void readFigures()
        {
          if ( isKilometrePost() )
            return;
          std::vector<Quantity> row { takeQuantity() };
          for ( std::size_t at = nextFactor(); at > 0; at = nextFactor() )
          {
            mAt = at;
            row.push_back( takeQuantity() );
          }
          if ( row.size() == 1 )
            takeOne( row.front() );
          else
            takeRow( row );
          forget();
        }

        /// 0+350: a place on the road; "ยาว 1+250 กม.": so many kilometres and metres.
        bool isKilometrePost()
        {
          if ( !hasSignAt( mAt + 1, '+' ) || !hasAt( mAt + 2, Type::Figure ) )
            return false;
          const ProjectToken &kilometres = mTokens[mAt];
          const ProjectToken &metres = mTokens[mAt + 2];
          const std::size_t unit = skipBlanks( mAt + 3 );
          const bool isLength = mLabel == Measure::Length && metres.end - metres.start == METRE_DIGITS && hasWordAt( unit, Topic::Kilometre );
          mAt += 3;
          const std::optional<Decimal> whole = isLength ? kilometres.value.times( METRES_IN_KILOMETRE ) : std::nullopt;
          if ( const std::optional<Decimal> length = whole ? whole->plus( metres.value ) : std::nullopt )
          {
            mAt = unit + 1;
            take( Measure::Length, { { *length, std::nullopt, kilometres.start, mTokens[unit].end }, Topic::Metre }, 0 );
          }
          forget();
          return true;
        }

        /// The figure behind a multiplication sign; zero: there is none.
        std::size_t nextFactor() const
        {
          const std::size_t times = skipBlanks( mAt );
          const std::size_t at = hasWordAt( times, Topic::Times ) ? skipBlanks( times + 1 ) : 0;
          return at > 0 && hasAt( at, Type::Figure ) ? at : 0;
        }

        void takeOne( const Quantity &quantity )
        {
          if ( quantity.unit == Topic::SquareMetre )
            return take( Measure::Area, quantity, 0 );
          if ( quantity.unit == Topic::CubicMetre )
            return take( Measure::Volume, quantity, 0 );
          const bool isCounted = quantity.unit == Topic::Count || quantity.unit == Topic::Money;
          if ( isCounted || mIsIgnored || !mLabel )
            return;
          const bool isSurface = *mLabel == Measure::Area || *mLabel == Measure::Volume;
          const std::optional<int> power = quantity.unit ? powerOf( *quantity.unit ) : 0;
          if ( power && ( !isSurface || !quantity.unit ) )
            take( *mLabel, quantity, *power );
        }

        /// "4.00 x 500 x 0.15 เมตร": a unit holds for those before it that have none.
        void takeRow( std::vector<Quantity> &row )
        {
          const std::optional<Topic> unit = row.back().unit;
          // "2-1.80 x 1.80": two channels.
          if ( mWork.category == Category::BoxCulvert && row.front().size.upTo )
            row.front().size.value = *std::exchange( row.front().size.upTo, std::nullopt );
          const std::vector<std::optional<Measure>> order = orderOf( row.size() );
          if ( mIsIgnored || ( unit && !powerOf( *unit ) ) )
            return;
          for ( std::size_t i = 0; i < row.size() && i < order.size(); ++i )
          {
            const std::optional<int> power = powerOf( row[i].unit.value_or( unit.value_or( Topic::Metre ) ) );
            if ( order[i] && power )
              take( *order[i], row[i], *power );
          }
        }

        std::vector<std::optional<Measure>> orderOf( std::size_t count ) const
        {
          const bool isHole = mWork.category == Category::Pond || mWork.category == Category::Reservoir ||
                              mWork.category == Category::ChannelDredging || mWork.category == Category::Channel;
          const std::optional<Measure> third = isHole ? Measure::Depth : Measure::Thickness;
          if ( mWork.category == Category::BoxCulvert )
            return { Measure::Width, std::nullopt, count > 2 ? std::optional( Measure::Length ) : std::nullopt };
          if ( mWork.category == Category::Drain )
            return { Measure::Width, Measure::Depth, Measure::Length };
          if ( mLabel == Measure::Length )
            return { Measure::Length, Measure::Width, third };
          return { Measure::Width, Measure::Length, third };
        }

        /// Whether the part that is being spoken of has this size for itself.
        bool belongsToPart( Measure measure )
        {
          if ( mComponent == Component::None || measure == Measure::Area )
            return false;
          // A pipe has no width, and the first sizes that are told by name are the work's.
          const bool isFirst = mComponent == Component::Piece && mLabel && !mBook.hasExtent();
          if ( isFirst || ( mComponent == Component::Pipe && measure == Measure::Width ) )
          {
            mComponent = Component::None;
            return false;
          }
          if ( mComponent != Component::Shoulder )
            return measure != Measure::Volume || mComponent == Component::Layer;
          if ( measure != Measure::Length )
            return measure != Measure::Volume;
          mComponent = Component::None;
          return false;
        }

        void take( Measure measure, const Quantity &quantity, int power )
        {
          if ( belongsToPart( measure ) )
            return;
          Size size = quantity.size;
          const std::optional<Decimal> value = size.value.shifted( power );
          const std::optional<Decimal> upTo = size.upTo ? size.upTo->shifted( power ) : size.upTo;
          const bool isReadable = quantity.isReadable && value && ( !size.upTo || upTo );
          mHasUnreadable = mHasUnreadable || !isReadable;
          if ( !isReadable )
            return;
          size.value = *value;
          size.upTo = upTo;
          mBook.enter( measure, size, mIsTotal );
        }

        const ProjectTokens &mTokens;
        WorkNaming mWork;
        SectionBook mBook;
        std::size_t mAt = 0;
        /// What the next figure is, and how many letters ago that was said.
        std::optional<Measure> mLabel;
        int mDistance = 0;
        bool mIsIgnored = false;
        bool mIsTotal = false;
        Component mComponent = Component::None;
        bool mHasUnreadable = false;
    };
  } // namespace

  QString Size::toText() const
  {
    return upTo ? value.toText() + QLatin1Char( '-' ) + upTo->toText() : value.toText();
  }

  bool Size::isSameAs( const Size &other ) const
  {
    const bool hasSameEnd = upTo && other.upTo ? upTo->isSameAs( *other.upTo ) : upTo.has_value() == other.upTo.has_value();
    return value.isSameAs( other.value ) && hasSameEnd;
  }

  WorkSizes sizesIn( const ProjectTokens &tokens, const WorkNaming &work )
  {
    return SizeReader( tokens, work ).read();
  }
} // namespace eplan
