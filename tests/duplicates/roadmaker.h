// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/work.h"

#include <cstdint>
#include <random>
#include <vector>

namespace eplan
{
  /// Metres east and north of somewhere.
  struct Spot
  {
      double east = 0;
      double north = 0;
  };

  using Road = std::vector<Spot>;

  /// Numbers that are the same on every machine; the distributions of the standard library are not.
  class Dice
  {
    public:
      explicit Dice( std::uint32_t seed )
          : mEngine( seed )
      {
      }

      double between( double low, double high ) { return low + ( high - low ) * static_cast<double>( mEngine() ) / 4294967296.0; }
      int below( int limit ) { return static_cast<int>( mEngine() % static_cast<std::uint32_t>( limit ) ); }
      bool chance( double share ) { return between( 0, 1 ) < share; }
      /// Standard normal.
      double normal();
      /// As many small lengths as large ones.
      double length( double shortest, double longest );

    private:
      std::mt19937 mEngine;
  };

  /// A road as it lies there, in steps of five metres: bends, now and then a sharp one.
  Road makeRoad( Dice &dice, double length );
  Road turned( const Road &road, double degrees, Spot around );
  Road moved( const Road &road, Spot by );
  /// The road that runs \a offset to the left.
  Road beside( const Road &road, double offset );
  /// From \a from to \a to metres along.
  Road stretchOf( const Road &road, double from, double to );
  Road reversed( Road road );
  double lengthOf( const Road &road );

  /// How somebody drew a road: how far apart the vertices, how far off.
  struct Hand
  {
      double spacing = 30;
      /// Slowly wandering, as the error of a receiver or of an image does.
      double drift = 1.5;
      /// From vertex to vertex.
      double jitter = 0.5;
  };

  Hand anyHand( Dice &dice );
  Hand receiver( Dice &dice );
  Road drawn( Dice &dice, const Road &road, Hand hand );

  /// Longitude and latitude of \a spots around \a centre, on the ellipsoid.
  std::vector<LonLat> onGround( const Road &spots, LonLat centre );
} // namespace eplan
