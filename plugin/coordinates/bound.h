// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/sheet.h"

namespace eplan
{
  /// Where the labels of a text stand.
  enum class LabelSide
  {
    Before,
    Behind,
    Both,
  };

  /// A number with the label that belongs to it.
  struct BoundNumber
  {
      Quantity quantity;
      std::optional<AxisLabel> label;
      /// What stands before it.
      NumberGap gap;

      bool isLabelled( Axis axis ) const { return label && label->axis == axis; }
  };

  /// The numbers of a text with their labels.
  struct BoundNumbers
  {
      std::vector<BoundNumber> numbers;
      /// Behind the last.
      NumberGap tail;
      /// From a heading: "Lat, Long".
      std::optional<Order> heading;
      LabelSide side = LabelSide::Before;

      bool hasLabels() const;
  };

  /// Each way in which the labels can belong to the numbers: before them, behind them, or both. None where they make no sense.
  std::vector<BoundNumbers> boundNumbers( const Sheet &sheet );

  /// Takes out what only counts: the numbers of rows, and small whole numbers among words. What is left must all be coordinates.
  void leaveOutCounts( BoundNumbers &numbers );

  /// Those numbers only for which \a isWanted; what stood between stays together.
  template <typename Predicate>
  BoundNumbers only( const BoundNumbers &numbers, Predicate isWanted );

  template <typename Predicate>
  BoundNumbers only( const BoundNumbers &numbers, Predicate isWanted )
  {
    BoundNumbers kept;
    kept.heading = numbers.heading;
    kept.side = numbers.side;
    NumberGap before;
    bool isFirst = true;
    for ( const BoundNumber &number : numbers.numbers )
    {
      NumberGap gap = number.gap;
      if ( !isFirst )
        mergeInto( gap, before );
      isFirst = isWanted( number );
      before = gap;
      if ( isFirst )
        kept.numbers.push_back( { number.quantity, number.label, gap } );
    }
    kept.tail = numbers.tail;
    if ( !isFirst )
      mergeInto( kept.tail, before );
    return kept;
  }
} // namespace eplan
