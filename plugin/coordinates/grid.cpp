// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/notations.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr double HIGHEST = 3000;
    constexpr int FULL_NORTHING = 7;

    /// Eastings and northings one behind the other, and which numbers of the text were left over.
    struct GridNumbers
    {
        std::vector<const BoundNumber *> metres;
        /// Small numbers that stand before a coordinate or between its two.
        int leftOver = 0;
    };

    bool isSmall( const Quantity &quantity )
    {
      return quantity.isPlain() && quantity.significant <= 4;
    }

    bool isCell( const BoundNumbers &numbers, std::size_t i )
    {
      const auto isEdge = []( const NumberGap &gap, bool isEnd ) { return isEnd || gap.separator >= Separator::Tab; };
      const bool isLast = i + 1 == numbers.numbers.size();
      const NumberGap &behind = isLast ? numbers.tail : numbers.numbers[i + 1].gap;
      return isEdge( numbers.numbers[i].gap, i == 0 ) && isEdge( behind, isLast ) && ( i > 0 || !isLast );
    }

    /// Behind a whole pair, in the same row: metres above the sea.
    bool isElevation( const BoundNumbers &numbers, std::size_t i, const GridNumbers &grid )
    {
      const BoundNumber &number = numbers.numbers[i];
      const bool isBehindPair = !grid.metres.empty() && grid.metres.size() % 2 == 0 && grid.metres.back() == &numbers.numbers[i - 1];
      return isBehindPair && !number.label && number.quantity.value <= HIGHEST && number.gap.separator != Separator::Newline &&
             number.gap.marker == Marker::None;
    }

    /// 4 to 5 digits where a label or a zone says that it is an easting or a northing.
    bool isCutOff( const BoundNumber &number )
    {
      return number.label && number.quantity.isPlain() && number.quantity.value >= 1000;
    }

    GridNumbers gridNumbers( const BoundNumbers &numbers )
    {
      GridNumbers grid;
      for ( std::size_t i = 0; i < numbers.numbers.size(); ++i )
      {
        const BoundNumber &number = numbers.numbers[i];
        if ( number.quantity.isGridSized() || isCutOff( number ) )
          grid.metres.push_back( &number );
        else if ( !isElevation( numbers, i, grid ) && !( isSmall( number.quantity ) && isCell( numbers, i ) && !number.label ) )
          ++grid.leftOver;
      }
      return grid;
    }

    double signedValue( const BoundNumber &number )
    {
      const bool isNegative = number.quantity.isNegative || ( number.label && number.label->isNegative );
      return isNegative ? -number.quantity.value : number.quantity.value;
    }

    struct PairOrder
    {
        bool isPossible = true;
        std::optional<Order> order;
    };

    PairOrder orderOf( const BoundNumber &first, const BoundNumber &second )
    {
      if ( !first.label && !second.label )
        return { !second.gap.divides(), std::nullopt };
      if ( first.label && second.label && first.label->axis == second.label->axis )
        return { false, std::nullopt };
      const bool isEastFirst = first.label ? first.label->axis == Axis::East : second.label->axis == Axis::North;
      return { ( first.label && second.label ) || !second.gap.divides(), isEastFirst ? Order::EastFirst : Order::NorthFirst };
    }

    /// The zone of each pair: the last one named before it, or those named behind, or the only one in the text.
    std::vector<std::optional<ZoneMark>> zonesOf( const BoundNumbers &numbers, const std::vector<const BoundNumber *> &metres )
    {
      std::vector<std::optional<ZoneMark>> before( metres.size() / 2 );
      std::vector<std::optional<ZoneMark>> behind( metres.size() / 2 );
      std::optional<ZoneMark> last;
      std::size_t met = 0;
      for ( std::size_t i = 0; i <= numbers.numbers.size(); ++i )
      {
        const NumberGap &gap = i < numbers.numbers.size() ? numbers.numbers[i].gap : numbers.tail;
        last = gap.zone ? gap.zone : last;
        if ( gap.zone && met >= 2 && met % 2 == 0 && met / 2 <= behind.size() )
          behind[met / 2 - 1] = gap.zone;
        if ( i == numbers.numbers.size() || met >= metres.size() || metres[met] != &numbers.numbers[i] )
          continue;
        if ( met / 2 < before.size() )
          before[met / 2] = last;
        ++met;
      }
      if ( !before.empty() && !before.front() )
      {
        for ( std::size_t i = 0; i < before.size(); ++i )
          before[i] = behind[i] ? behind[i] : last;
      }
      return before;
    }

    /// From one easting to another and from one northing to another: an area, no point.
    bool isRange( const std::vector<const BoundNumber *> &metres )
    {
      if ( metres.size() != 4 )
        return false;
      const auto isNorth = []( const BoundNumber *number )
      { return number->label ? number->label->axis == Axis::North : number->quantity.significant >= FULL_NORTHING; };
      return isNorth( metres[0] ) == isNorth( metres[1] ) && isNorth( metres[2] ) == isNorth( metres[3] ) &&
             isNorth( metres[0] ) != isNorth( metres[2] );
    }

    Candidate candidateOf( const BoundNumbers &numbers, const std::vector<const BoundNumber *> &metres, std::optional<Order> order )
    {
      Candidate candidate;
      candidate.notation = Notation::Utm;
      candidate.numbers = Numbers::Metres;
      candidate.order = order;
      const std::vector<std::optional<ZoneMark>> zones = zonesOf( numbers, metres );
      std::vector<const NumberGap *> before;
      const bool isNorthFirst = order == Order::NorthFirst;
      for ( std::size_t i = 0; i < metres.size(); i += 2 )
      {
        const BoundNumber &east = *metres[isNorthFirst ? i + 1 : i];
        const BoundNumber &north = *metres[isNorthFirst ? i : i + 1];
        candidate.pairs.push_back(
          { signedValue( east ), signedValue( north ), zones[i / 2], east.quantity.significant, north.quantity.significant } );
        candidate.accuracy = std::max( candidate.accuracy, Metres { std::max( east.quantity.half, north.quantity.half ) } );
        before.push_back( &metres[i]->gap );
      }
      candidate.shape = shapeOf( before );
      if ( lacksEnd( before, numbers.tail ) )
        candidate.doubt = Reason::MissingEnd;
      return candidate;
    }

    /// One number of a pair alone, or with the pieces of the other.
    Reason missingBeside( const GridNumbers &grid )
    {
      const BoundNumber &only = *grid.metres.front();
      const bool isNorthing = only.label ? only.label->axis == Axis::North : only.quantity.significant >= FULL_NORTHING;
      if ( grid.leftOver == 1 )
        return Reason::Truncated;
      if ( grid.leftOver > 1 )
        return Reason::SplitDigits;
      return isNorthing ? Reason::MissingEasting : Reason::MissingNorthing;
    }

    /// A lone number is one half of a pair only where a label or a zone says so.
    bool isNamed( const BoundNumbers &numbers )
    {
      return numbers.hasLabels() || numbers.tail.zone ||
             std::any_of( numbers.numbers.begin(), numbers.numbers.end(),
                          []( const BoundNumber &number ) { return number.gap.zone.has_value(); } );
    }

    std::optional<Reason> faultOf( const BoundNumbers &numbers, const GridNumbers &grid )
    {
      if ( grid.metres.size() == 1 && grid.leftOver == 0 && !isNamed( numbers ) && grid.metres.front()->quantity.significant < 6 )
        return Reason::NoCoordinates;
      if ( grid.metres.size() == 1 )
        return missingBeside( grid );
      if ( grid.leftOver > 0 )
        return Reason::SplitDigits;
      if ( isRange( grid.metres ) )
        return Reason::RangeNotPoint;
      return grid.metres.size() % 2 != 0 ? std::optional( Reason::Malformed ) : std::nullopt;
    }
  } // namespace

  Candidates gridCandidates( const BoundNumbers &numbers )
  {
    Candidates found;
    const GridNumbers grid = gridNumbers( numbers );
    if ( grid.metres.empty() )
      return found;
    if ( const std::optional<Reason> fault = faultOf( numbers, grid ) )
    {
      found.refuse( *fault );
      return found;
    }
    std::optional<Order> order = numbers.heading;
    for ( std::size_t i = 0; i < grid.metres.size(); i += 2 )
    {
      const PairOrder pair = orderOf( *grid.metres[i], *grid.metres[i + 1] );
      if ( !pair.isPossible || ( i > 0 && pair.order != order && !numbers.heading ) )
      {
        found.refuse( Reason::Malformed );
        return found;
      }
      order = pair.order ? pair.order : order;
    }
    found.all.push_back( candidateOf( numbers, grid.metres, order ) );
    return found;
  }
} // namespace eplan
