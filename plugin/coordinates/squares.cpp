// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/mgrs.h"
#include "coordinates/notations.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// The band is that of some part of the square.
    bool isInBand( const SquareReference &reference, const UtmPosition &centre )
    {
      if ( reference.band.isNull() )
        return true;
      const auto outside = [&]( double northing ) {
        return degreesOutsideBand( reference.band,
                                   toWgs84( UtmPosition { centre.zone, centre.easting, northing }, Datum::Wgs84 ).latitude );
      };
      const double half = reference.side / 2;
      const double south = outside( centre.northing - half );
      const double north = outside( centre.northing + half );
      // Within, or the edge of the band runs through it.
      return south == 0 || north == 0 || ( south < 0 && north > 0 );
    }

    std::optional<Reason> faultOf( const SquareReference &reference, const std::optional<UtmPosition> &centre )
    {
      if ( reference.side == 0 )
        return Reason::Malformed;
      if ( reference.zone && !utmZone( *reference.zone ) )
        return Reason::OutOfThailand;
      if ( !centre )
        return Reason::SquareLetters;
      return isInBand( reference, *centre ) ? std::nullopt : std::optional( Reason::BandMismatch );
    }

    std::vector<const NumberGap *> gapsBefore( const Sheet &sheet )
    {
      std::vector<const NumberGap *> gaps;
      for ( const SquareReference &square : sheet.squares )
        gaps.push_back( &sheet.gaps[std::min( square.place, sheet.gaps.size() - 1 )] );
      return gaps;
    }
  } // namespace

  Candidates squareCandidates( const Sheet &sheet )
  {
    Candidates found;
    Candidate candidate;
    candidate.notation = Notation::Mgrs;
    candidate.numbers = Numbers::Metres;
    candidate.order = Order::EastFirst;
    for ( const SquareReference &square : sheet.squares )
    {
      const std::optional<UtmPosition> centre = centreOf( square );
      const std::optional<Reason> fault = faultOf( square, centre );
      if ( fault && ( *fault != Reason::BandMismatch ) )
      {
        found.refuse( *fault );
        return found;
      }
      candidate.doubt = candidate.doubt ? candidate.doubt : fault;
      candidate.pairs.push_back( { centre->easting, centre->northing, ZoneMark { numberOf( centre->zone ), {}, false }, 6, 7 } );
      candidate.accuracy = std::max( candidate.accuracy, Metres { square.side / 2 } );
    }
    if ( candidate.pairs.empty() )
      return found;
    const std::vector<const NumberGap *> before = gapsBefore( sheet );
    candidate.shape = shapeOf( before );
    if ( lacksEnd( before, sheet.gaps.back() ) )
      candidate.doubt = Reason::MissingEnd;
    found.all.push_back( candidate );
    return found;
  }
} // namespace eplan
