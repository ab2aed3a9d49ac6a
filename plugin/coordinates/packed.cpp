// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/notations.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double METRES_PER_DEGREE = 111195;

    /// An angle whose parts stand in one number without anything between.
    struct Unpacked
    {
        double degrees = 0;
        double half = 0;
        bool isNmea = false;
    };

    /// DDMMSS and DDDMMSS, or DDMM.mmm and DDDMM.mmm.
    std::optional<Unpacked> unpacked( const Quantity &number, Axis axis )
    {
      const int degreeDigits = axis == Axis::North ? 2 : 3;
      const bool isNmea = number.digits == degreeDigits + 2 && number.decimals > 0;
      if ( !number.isPlain() || ( !isNmea && number.digits != degreeDigits + 4 ) )
        return std::nullopt;
      const double seconds = isNmea ? 0 : std::fmod( number.value, 100 );
      const double minutes = isNmea ? std::fmod( number.value, 100 ) : std::fmod( std::floor( number.value / 100 ), 100 );
      if ( seconds >= 60 || minutes >= 60 )
        return std::nullopt;
      const double degrees = std::floor( number.value / ( isNmea ? 100 : 10000 ) );
      return Unpacked { degrees + minutes / 60 + seconds / 3600, number.half / ( isNmea ? 60 : 3600 ), isNmea };
    }

    double signedValue( const BoundNumber &number, const Unpacked &angle )
    {
      const bool isNegative = number.quantity.isNegative || ( number.label && number.label->isNegative );
      return isNegative ? -angle.degrees : angle.degrees;
    }

    bool isEastFirst( const BoundNumbers &numbers )
    {
      const BoundNumber &first = numbers.numbers[0];
      return first.label ? first.isLabelled( Axis::East ) : first.quantity.digits > numbers.numbers[1].quantity.digits;
    }
  } // namespace

  Candidates packedCandidates( const BoundNumbers &numbers )
  {
    Candidates found;
    if ( numbers.numbers.size() != 2 )
      return found;
    const bool swaps = !isEastFirst( numbers );
    const BoundNumber &east = numbers.numbers[swaps ? 1 : 0];
    const BoundNumber &north = numbers.numbers[swaps ? 0 : 1];
    const std::optional<Unpacked> longitude = unpacked( east.quantity, Axis::East );
    const std::optional<Unpacked> latitude = unpacked( north.quantity, Axis::North );
    const bool contradicts = east.isLabelled( Axis::North ) || north.isLabelled( Axis::East );
    if ( !longitude || !latitude || contradicts || longitude->isNmea != latitude->isNmea )
      return found;
    Candidate candidate;
    candidate.notation = longitude->isNmea ? Notation::DegreesMinutes : Notation::PackedDegrees;
    candidate.pairs = { { signedValue( east, *longitude ), signedValue( north, *latitude ), std::nullopt, 0, 0 } };
    candidate.order = swaps ? Order::NorthFirst : Order::EastFirst;
    candidate.accuracy = { std::max( longitude->half, latitude->half ) * METRES_PER_DEGREE };
    candidate.doubt = east.label && north.label ? std::nullopt : std::optional( Reason::MissingDecimalPoint );
    found.all.push_back( candidate );
    return found;
  }
} // namespace eplan
