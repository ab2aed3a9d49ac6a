// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/notations.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr double METRES_PER_DEGREE = 111195;
    constexpr double SEXAGESIMAL = 60;

    /// One latitude or longitude, of one to three numbers.
    struct Angle
    {
        std::optional<AxisLabel> label;
        /// With its sign.
        double value = 0;
        double half = 0;
        Form form = Form::Plain;
        int decimals = 0;
        std::optional<Reason> fault;
        bool isJoined = false;
        const NumberGap *gap = nullptr;
    };

    /// A range of numbers that make one angle.
    struct Group
    {
        std::size_t first = 0;
        std::size_t count = 1;
    };

    using Groups = std::vector<Group>;

    Groups eachAlone( const BoundNumbers &numbers )
    {
      Groups groups;
      for ( std::size_t i = 0; i < numbers.numbers.size(); ++i )
        groups.push_back( { i, 1 } );
      return groups;
    }

    /// New groups begin where \a begins says so.
    template <typename Predicate>
    Groups divided( const BoundNumbers &numbers, Predicate begins )
    {
      Groups groups;
      for ( std::size_t i = 0; i < numbers.numbers.size(); ++i )
      {
        if ( groups.empty() || begins( i ) )
          groups.push_back( { i, 0 } );
        ++groups.back().count;
      }
      return groups;
    }

    Groups fixed( const BoundNumbers &numbers, std::size_t size )
    {
      return divided( numbers, [size]( std::size_t i ) { return i % size == 0; } );
    }

    Groups byLabelsBefore( const BoundNumbers &numbers )
    {
      return divided( numbers, [&numbers]( std::size_t i ) { return numbers.numbers[i].label.has_value(); } );
    }

    Groups byLabelsBehind( const BoundNumbers &numbers )
    {
      return divided( numbers, [&numbers]( std::size_t i ) { return numbers.numbers[i - 1].label.has_value(); } );
    }

    Groups bySeparators( const BoundNumbers &numbers )
    {
      return divided( numbers,
                      [&numbers]( std::size_t i ) { return numbers.numbers[i].gap.isStrong() || numbers.numbers[i].gap.divides(); } );
    }

    bool isPart( const Quantity &quantity, bool isLast, int digits )
    {
      return quantity.isPlain() && !quantity.isNegative && quantity.digits <= digits &&
             ( isLast || ( quantity.decimals == 0 && !quantity.hasTrailingPoint ) );
    }

    /// Whether plain numbers with nothing but blanks between them can be degrees, minutes and seconds.
    bool isAngle( const BoundNumbers &numbers, const Group &group )
    {
      if ( group.count > 3 )
        return false;
      for ( std::size_t i = 1; i < group.count; ++i )
      {
        const BoundNumber &part = numbers.numbers[group.first + i];
        const bool isClose = part.gap.separator == Separator::Blank && !part.gap.divides() && !part.gap.hasPause;
        if ( !isClose || !isPart( part.quantity, i + 1 == group.count, 2 ) )
          return false;
      }
      const Quantity &first = numbers.numbers[group.first].quantity;
      return first.isPlain() && first.decimals == 0 && !first.hasTrailingPoint && first.digits <= 3;
    }

    Angle singleAngle( const BoundNumber &number )
    {
      const Quantity &quantity = number.quantity;
      Angle angle { number.label, quantity.value, quantity.half, quantity.form, quantity.decimals, quantity.fault, false, &number.gap };
      angle.form = quantity.isPlain() ? Form::Degrees : quantity.form;
      return angle;
    }

    Angle joinedAngle( const BoundNumbers &numbers, const Group &group )
    {
      Angle angle = singleAngle( numbers.numbers[group.first] );
      angle.isJoined = true;
      double unit = 1;
      for ( std::size_t i = 1; i < group.count; ++i )
      {
        const BoundNumber &part = numbers.numbers[group.first + i];
        unit *= SEXAGESIMAL;
        angle.value += part.quantity.value / unit;
        angle.half = part.quantity.half / unit;
        angle.decimals = part.quantity.decimals;
        angle.label = angle.label ? angle.label : part.label;
        if ( part.quantity.value >= SEXAGESIMAL )
          angle.fault = i == 1 ? Reason::MinutesRange : Reason::SecondsRange;
      }
      angle.form = static_cast<Form>( static_cast<int>( Form::Degrees ) + static_cast<int>( group.count ) - 1 );
      return angle;
    }

    std::optional<std::vector<Angle>> anglesOf( const BoundNumbers &numbers, const Groups &groups )
    {
      // One angle of blanks beside one without is a stray number in front of a pair.
      if ( std::any_of( groups.begin(), groups.end(), [&groups]( const Group &group ) { return group.count != groups.front().count; } ) )
        return std::nullopt;
      std::vector<Angle> angles;
      for ( const Group &group : groups )
      {
        if ( group.count > 1 && !isAngle( numbers, group ) )
          return std::nullopt;
        Angle angle = group.count == 1 ? singleAngle( numbers.numbers[group.first] ) : joinedAngle( numbers, group );
        const bool isNegative = numbers.numbers[group.first].quantity.isNegative || ( angle.label && angle.label->isNegative );
        angle.value = isNegative ? -angle.value : angle.value;
        angles.push_back( angle );
      }
      return angles;
    }

    bool looksLikeLatitude( const Angle &angle )
    {
      return angle.label ? angle.label->axis == Axis::North : angle.value > 5 && angle.value < 21;
    }

    bool looksLikeLongitude( const Angle &angle )
    {
      return angle.label ? angle.label->axis == Axis::East : angle.value > 97 && angle.value < 106;
    }

    /// From one latitude to another and from one longitude to another: an area, no point.
    bool isRange( const std::vector<Angle> &angles )
    {
      if ( angles.size() == 3 )
        return looksLikeLatitude( angles[0] ) &&
               ( looksLikeLatitude( angles[1] ) ? looksLikeLongitude( angles[2] )
                                                : looksLikeLongitude( angles[1] ) && looksLikeLongitude( angles[2] ) );
      if ( angles.size() != 4 )
        return false;
      const auto is = [&angles]( auto first, auto second )
      { return first( angles[0] ) && first( angles[1] ) && second( angles[2] ) && second( angles[3] ); };
      return is( looksLikeLatitude, looksLikeLongitude ) || is( looksLikeLongitude, looksLikeLatitude );
    }

    /// A third number behind a pair that counts metres above the sea.
    bool isElevation( const Angle &angle, const Angle &first, const Angle &second )
    {
      constexpr int PRECISE = 3;
      constexpr double HIGHEST = 3000;
      const bool arePrecise =
        ( first.decimals >= PRECISE || first.form > Form::Degrees ) && ( second.decimals >= PRECISE || second.form > Form::Degrees );
      const bool isPlain = !angle.label && angle.form == Form::Degrees && angle.decimals < PRECISE && !angle.gap->divides();
      return isPlain && arePrecise && std::abs( angle.value ) <= HIGHEST &&
             angle.gap->separator <= std::max( second.gap->separator, Separator::Comma );
    }

    void dropElevations( std::vector<Angle> &angles )
    {
      if ( angles.size() % 3 != 0 )
        return;
      std::vector<Angle> kept;
      for ( std::size_t i = 0; i < angles.size(); i += 3 )
      {
        if ( !isElevation( angles[i + 2], angles[i], angles[i + 1] ) )
          return;
        kept.push_back( angles[i] );
        kept.push_back( angles[i + 1] );
      }
      angles = kept;
    }

    /// Labels of one pair, of which one may be missing; nothing where they contradict each other.
    struct PairOrder
    {
        bool isPossible = true;
        std::optional<Order> order;
    };

    PairOrder orderOf( const Angle &first, const Angle &second )
    {
      if ( first.label && second.label && first.label->axis == second.label->axis )
        return { false, std::nullopt };
      if ( !first.label && !second.label )
        return { !second.gap->divides(), std::nullopt };
      const bool isEastFirst = first.label ? first.label->axis == Axis::East : second.label->axis == Axis::North;
      return { ( first.label && second.label ) || !second.gap->divides(), isEastFirst ? Order::EastFirst : Order::NorthFirst };
    }

    Notation notationOf( const std::vector<Angle> &angles )
    {
      const auto finest =
        std::max_element( angles.begin(), angles.end(), []( const Angle &a, const Angle &b ) { return a.form < b.form; } );
      switch ( finest->form )
      {
        case Form::DegreesMinutes:
          return Notation::DegreesMinutes;
        case Form::DegreesMinutesSeconds:
        case Form::Doubtful:
          return Notation::DegreesMinutesSeconds;
        default:
          return Notation::DecimalDegrees;
      }
    }

    /// Points between the parts of an angle, or four whole numbers in a row, say enough only where a hemisphere is named.
    std::optional<Reason> doubtOf( const std::vector<Angle> &angles )
    {
      const auto isDoubtful = []( const Angle &angle )
      {
        const bool isBare = angle.isJoined && angle.form == Form::DegreesMinutes && angle.decimals == 0;
        return !angle.label && ( angle.form == Form::Doubtful || isBare );
      };
      return std::any_of( angles.begin(), angles.end(), isDoubtful ) ? std::optional( Reason::Malformed ) : std::nullopt;
    }

    std::optional<Reason> faultOf( const std::vector<Angle> &angles )
    {
      for ( const Angle &angle : angles )
      {
        if ( angle.fault )
          return angle.fault;
      }
      return std::nullopt;
    }

    Candidate candidateOf( const std::vector<Angle> &angles, std::optional<Order> order, const NumberGap &tail )
    {
      Candidate candidate;
      candidate.notation = notationOf( angles );
      candidate.order = order;
      candidate.doubt = doubtOf( angles );
      std::vector<const NumberGap *> before;
      const bool isNorthFirst = order == Order::NorthFirst;
      for ( std::size_t i = 0; i < angles.size(); i += 2 )
      {
        const Angle &east = angles[isNorthFirst ? i + 1 : i];
        const Angle &north = angles[isNorthFirst ? i : i + 1];
        candidate.pairs.push_back( { east.value, north.value, std::nullopt, 0, 0 } );
        candidate.accuracy = std::max( candidate.accuracy, Metres { std::max( east.half, north.half ) * METRES_PER_DEGREE } );
        before.push_back( angles[i].gap );
      }
      candidate.shape = shapeOf( before );
      if ( lacksEnd( before, tail ) )
        candidate.doubt = Reason::MissingEnd;
      return candidate;
    }

    /// What the only angle of a text is, or which is missing.
    Reason missingBeside( const Angle &angle )
    {
      if ( looksLikeLongitude( angle ) )
        return Reason::MissingLatitude;
      return looksLikeLatitude( angle ) ? Reason::MissingLongitude : Reason::NoCoordinates;
    }

    Candidates candidatesOf( std::vector<Angle> angles, std::optional<Order> heading, const NumberGap &tail )
    {
      Candidates found;
      if ( isRange( angles ) )
      {
        found.refuse( Reason::RangeNotPoint );
        return found;
      }
      dropElevations( angles );
      if ( const std::optional<Reason> fault = faultOf( angles ) )
        found.refuse( *fault );
      else if ( angles.size() == 1 )
        found.refuse( missingBeside( angles.front() ) );
      else if ( angles.size() % 2 != 0 )
        found.refuse( Reason::Malformed );
      if ( found.reason )
        return found;
      std::optional<Order> order = heading;
      for ( std::size_t i = 0; i < angles.size(); i += 2 )
      {
        const PairOrder pair = orderOf( angles[i], angles[i + 1] );
        if ( !pair.isPossible || ( i > 0 && pair.order != order && !heading ) )
        {
          found.refuse( Reason::Malformed );
          return found;
        }
        order = pair.order ? pair.order : order;
      }
      found.all.push_back( candidateOf( angles, order, tail ) );
      return found;
    }

    std::vector<Groups> groupingsOf( const BoundNumbers &numbers )
    {
      std::vector<Groups> groupings { eachAlone( numbers ) };
      const auto add = [&groupings, &numbers]( Groups groups )
      {
        if ( groups.size() != numbers.numbers.size() )
          groupings.push_back( std::move( groups ) );
      };
      if ( numbers.hasLabels() )
      {
        if ( numbers.side != LabelSide::Behind )
          add( byLabelsBefore( numbers ) );
        if ( numbers.side != LabelSide::Before )
          add( byLabelsBehind( numbers ) );
        return groupings;
      }
      const bool isDivided = std::any_of( numbers.numbers.begin() + 1, numbers.numbers.end(),
                                          []( const BoundNumber &number ) { return number.gap.isStrong(); } );
      if ( isDivided )
        add( bySeparators( numbers ) );
      for ( const std::size_t size : { std::size_t { 2 }, std::size_t { 3 } } )
      {
        if ( numbers.numbers.size() % ( 2 * size ) == 0 )
          add( fixed( numbers, size ) );
      }
      return groupings;
    }

    /// A whole number with a point and a blank behind it, and more digits: broken in two.
    bool isTorn( const BoundNumbers &numbers )
    {
      for ( std::size_t i = 0; i + 1 < numbers.numbers.size(); ++i )
      {
        const Quantity &quantity = numbers.numbers[i].quantity;
        if ( quantity.isInteger() && quantity.hasTrailingPoint && numbers.numbers[i + 1].gap.separator == Separator::Blank )
          return true;
      }
      return false;
    }
  } // namespace

  Candidates degreeCandidates( const BoundNumbers &numbers )
  {
    Candidates found;
    if ( numbers.numbers.empty() )
      return found;
    if ( isTorn( numbers ) )
    {
      found.refuse( Reason::SplitDigits );
      return found;
    }
    for ( const Groups &groups : groupingsOf( numbers ) )
    {
      if ( std::optional<std::vector<Angle>> angles = anglesOf( numbers, groups ) )
        found.add( candidatesOf( std::move( *angles ), numbers.heading, numbers.tail ) );
    }
    return found;
  }
} // namespace eplan
