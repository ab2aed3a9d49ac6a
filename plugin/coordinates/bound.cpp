// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/bound.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    struct LabelRun
    {
        const AxisLabel *begin;
        const AxisLabel *end;
    };

    LabelRun labelsOf( const NumberGap &gap )
    {
      return { gap.labels.data(), gap.labels.data() + std::min( gap.labelCount, NumberGap::MOST_LABELS ) };
    }

    /// The one label that several of the same axis make; south and west show through.
    std::optional<AxisLabel> merged( LabelRun run )
    {
      if ( run.begin == run.end )
        return std::nullopt;
      AxisLabel label = *run.begin;
      for ( const AxisLabel *other = run.begin; other != run.end; ++other )
      {
        if ( other->axis != label.axis )
          return std::nullopt;
        label.isNegative = label.isNegative || other->isNegative;
      }
      return label;
    }

    /// Gives each number its label, or finds that this cannot be meant.
    class Binder
    {
      public:
        explicit Binder( const Sheet &sheet )
            : mSheet( sheet )
            , mLabels( sheet.numbers.size() )
        {
        }

        bool bind( LabelSide side )
        {
          const std::size_t last = mSheet.numbers.size();
          if ( ( side == LabelSide::Before && mSheet.gaps[last].hasLabel() ) || ( side == LabelSide::Behind && mSheet.gaps[0].hasLabel() ) )
            return false;
          for ( std::size_t i = 0; i <= last; ++i )
          {
            const NumberGap &gap = mSheet.gaps[i];
            if ( gap.labelCount > NumberGap::MOST_LABELS || ( gap.hasLabel() && !give( i, labelsOf( gap ), side ) ) )
              return false;
          }
          return true;
        }

        std::optional<AxisLabel> label( std::size_t number ) const { return mLabels[number]; }

      private:
        bool give( std::size_t gap, LabelRun run, LabelSide side )
        {
          const std::size_t last = mSheet.numbers.size();
          if ( gap == 0 || side == LabelSide::Before )
            return put( gap, merged( run ) );
          if ( gap == last || side == LabelSide::Behind )
            return put( gap - 1, merged( run ) );
          if ( run.end - run.begin == 1 )
            return giveSingle( gap, *run.begin );
          return put( gap - 1, *run.begin ) && put( gap, merged( { run.begin + 1, run.end } ) );
        }

        bool giveSingle( std::size_t gap, const AxisLabel &label )
        {
          if ( label.isGluedToLast != label.isGluedToNext )
            return put( label.isGluedToLast ? gap - 1 : gap, label );
          // The last number has its label behind it already: the same label before it changes nothing.
          const std::optional<AxisLabel> behind = merged( labelsOf( mSheet.gaps[gap + 1] ) );
          return behind && behind->axis == label.axis && put( gap, label );
        }

        bool put( std::size_t number, std::optional<AxisLabel> label )
        {
          if ( !label || ( mLabels[number] && mLabels[number]->axis != label->axis ) )
            return false;
          label->isNegative = label->isNegative || ( mLabels[number] && mLabels[number]->isNegative );
          mLabels[number] = label;
          return true;
        }

        const Sheet &mSheet;
        std::vector<std::optional<AxisLabel>> mLabels;
    };

    bool areAny( const Sheet &sheet )
    {
      return std::any_of( sheet.gaps.begin(), sheet.gaps.end(), []( const NumberGap &gap ) { return gap.hasLabel(); } );
    }

    /// "N, E" before all numbers and no label anywhere else.
    std::optional<Order> headingOf( const Sheet &sheet )
    {
      const NumberGap &first = sheet.gaps.front();
      const bool isAlone = std::none_of( sheet.gaps.begin() + 1, sheet.gaps.end(), []( const NumberGap &gap ) { return gap.hasLabel(); } );
      if ( !isAlone || first.labelCount != 2 || first.labels[0].axis == first.labels[1].axis || first.labels[0].isNegative ||
           first.labels[1].isNegative )
        return std::nullopt;
      return first.labels[0].axis == Axis::East ? Order::EastFirst : Order::NorthFirst;
    }

    BoundNumbers withoutLabels( const Sheet &sheet )
    {
      BoundNumbers bound;
      for ( std::size_t i = 0; i < sheet.numbers.size(); ++i )
        bound.numbers.push_back( { sheet.numbers[i], std::nullopt, sheet.gaps[i] } );
      bound.tail = sheet.gaps.back();
      return bound;
    }

    bool isSame( const BoundNumbers &a, const BoundNumbers &b )
    {
      const auto isSameLabel = []( const BoundNumber &x, const BoundNumber &y )
      { return x.label.has_value() == y.label.has_value() && ( !x.label || x.label->axis == y.label->axis ); };
      return std::equal( a.numbers.begin(), a.numbers.end(), b.numbers.begin(), b.numbers.end(), isSameLabel );
    }

    bool isSmallCount( const BoundNumber &number )
    {
      return number.quantity.isInteger() && number.quantity.digits <= 4 && !number.label && !number.quantity.isNegative;
    }

    const NumberGap &gapBehind( const BoundNumbers &numbers, std::size_t i )
    {
      return i + 1 < numbers.numbers.size() ? numbers.numbers[i + 1].gap : numbers.tail;
    }

    bool beginsRow( const BoundNumbers &numbers, std::size_t i )
    {
      return i == 0 || numbers.numbers[i].gap.separator == Separator::Newline || numbers.numbers[i].gap.marker != Marker::None;
    }

    /// 1. or 2) or a cell of its own at the beginning of a row, or a small number among words.
    bool isCount( const BoundNumbers &numbers, std::size_t i )
    {
      constexpr int POSTAL_CODE = 5;
      const BoundNumber &number = numbers.numbers[i];
      const bool isPostalCode = number.quantity.isInteger() && number.quantity.digits == POSTAL_CODE && !number.label;
      if ( !isSmallCount( number ) && !isPostalCode )
        return false;
      const NumberGap &behind = gapBehind( numbers, i );
      if ( !isPostalCode && beginsRow( numbers, i ) &&
           ( number.quantity.hasTrailingPoint || behind.hasPause || behind.separator == Separator::Tab ) )
        return true;
      const bool isApart = behind.divides() || behind.hasPause || behind.hasLabel() || behind.zone;
      return ( number.gap.hasWord || number.gap.hasOther ) && ( isApart || i + 1 == numbers.numbers.size() );
    }

    /// Rows that all begin with a whole number, each one more than in the row before.
    std::vector<bool> rowNumbers( const BoundNumbers &numbers )
    {
      std::vector<bool> isRowNumber( numbers.numbers.size(), false );
      std::vector<std::size_t> starts;
      for ( std::size_t i = 0; i < numbers.numbers.size(); ++i )
      {
        if ( i == 0 || numbers.numbers[i].gap.separator == Separator::Newline )
          starts.push_back( i );
      }
      for ( std::size_t row = 0; row < starts.size(); ++row )
      {
        const BoundNumber &first = numbers.numbers[starts[row]];
        if ( starts.size() < 2 || !isSmallCount( first ) ||
             first.quantity.value != numbers.numbers[starts[0]].quantity.value + static_cast<double>( row ) )
          return std::vector<bool>( numbers.numbers.size(), false );
        isRowNumber[starts[row]] = true;
      }
      return isRowNumber;
    }
  } // namespace

  bool BoundNumbers::hasLabels() const
  {
    return std::any_of( numbers.begin(), numbers.end(), []( const BoundNumber &number ) { return number.label.has_value(); } );
  }

  std::vector<BoundNumbers> boundNumbers( const Sheet &sheet )
  {
    std::vector<BoundNumbers> all;
    if ( sheet.numbers.empty() )
      return all;
    const std::optional<Order> heading = headingOf( sheet );
    if ( heading || !areAny( sheet ) )
    {
      all.push_back( withoutLabels( sheet ) );
      all.back().heading = heading;
      return all;
    }
    for ( const LabelSide side : { LabelSide::Before, LabelSide::Behind, LabelSide::Both } )
    {
      Binder binder( sheet );
      if ( !binder.bind( side ) )
        continue;
      BoundNumbers bound = withoutLabels( sheet );
      bound.side = side;
      for ( std::size_t i = 0; i < bound.numbers.size(); ++i )
        bound.numbers[i].label = binder.label( i );
      if ( std::none_of( all.begin(), all.end(), [&bound]( const BoundNumbers &other ) { return isSame( other, bound ); } ) )
        all.push_back( std::move( bound ) );
    }
    return all;
  }

  void leaveOutCounts( BoundNumbers &numbers )
  {
    const std::vector<bool> isRowNumber = rowNumbers( numbers );
    std::size_t i = 0;
    numbers = only( numbers,
                    [&]( const BoundNumber & )
                    {
                      const std::size_t at = i++;
                      return !isRowNumber[at] && !isCount( numbers, at );
                    } );
  }
} // namespace eplan
