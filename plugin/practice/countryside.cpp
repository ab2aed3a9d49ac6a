// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/countryside.h"

#include "practice/names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <set>

namespace eplan
{
  namespace
  {
    constexpr int NEIGHBOURS = 3;
    constexpr int LANES = 4;
    constexpr double ROAD_SPACING = 220;
    constexpr double LANE_SPACING = 60;

    Village villageIn( const std::vector<Territory> &territories, int territory, Randomness &randomness )
    {
      const Territory &home = territories[static_cast<std::size_t>( territory )];
      Village village;
      village.name = QString::fromUtf8( randomness.pick( villageNames() ) );
      village.moo = randomness.between( 1, 18 );
      village.subdistrict = randomness.pick( home.subdistricts );
      village.territory = territory;
      village.spot = home.area.somewhere( randomness );
      return village;
    }

    std::vector<int> nearest( const std::vector<Village> &villages, int to )
    {
      const Spot here = villages[static_cast<std::size_t>( to )].spot;
      std::vector<std::pair<double, int>> others;
      for ( int i = 0; i < static_cast<int>( villages.size() ); ++i )
      {
        if ( i != to )
          others.emplace_back( distance( here, villages[static_cast<std::size_t>( i )].spot ), i );
      }
      const std::size_t count = std::min<std::size_t>( NEIGHBOURS, others.size() );
      std::ranges::partial_sort( others, others.begin() + static_cast<std::ptrdiff_t>( count ) );
      std::vector<int> neighbours;
      for ( std::size_t i = 0; i < count; ++i )
        neighbours.push_back( others[i].second );
      return neighbours;
    }

    void addRoad( Countryside &land, Road road )
    {
      const int index = static_cast<int>( land.roads.size() );
      land.villages[static_cast<std::size_t>( road.from )].roads.push_back( index );
      if ( road.to )
        land.villages[static_cast<std::size_t>( *road.to )].roads.push_back( index );
      land.roads.push_back( std::move( road ) );
    }

    void connect( Countryside &land, Randomness &randomness )
    {
      std::set<std::pair<int, int>> pairs;
      for ( int i = 0; i < static_cast<int>( land.villages.size() ); ++i )
      {
        for ( const int neighbour : nearest( land.villages, i ) )
          pairs.emplace( std::min( i, neighbour ), std::max( i, neighbour ) );
      }
      for ( const auto &[from, to] : pairs )
      {
        const Village &a = land.villages[static_cast<std::size_t>( from )];
        const Village &b = land.villages[static_cast<std::size_t>( to )];
        addRoad( land, { QStringLiteral( "สายบ้าน%1–บ้าน%2" ).arg( a.name, b.name ),
                         winding( a.spot, b.spot, ROAD_SPACING, 0.09, randomness ), from, to } );
      }
    }

    void addLanes( Countryside &land, Randomness &randomness )
    {
      for ( int i = 0; i < static_cast<int>( land.villages.size() ); ++i )
      {
        const Village &village = land.villages[static_cast<std::size_t>( i )];
        const double heading = randomness.real( 0, 2 * std::numbers::pi );
        for ( int lane = 0; lane < LANES; ++lane )
        {
          const double direction = heading + lane * std::numbers::pi / 2 + randomness.bell( 0.2 );
          const double length = randomness.real( 350, 1500 );
          const Spot end = moved( village.spot, length * std::cos( direction ), length * std::sin( direction ) );
          addRoad( land, { QStringLiteral( "ซอย %1 บ้าน%2" ).arg( lane + 1 ).arg( village.name ),
                           winding( village.spot, end, LANE_SPACING, 0.05, randomness ),
                           i,
                           {} } );
        }
      }
    }

    /// The lie of the land: a slope with hills on it.
    class Terrain
    {
      public:
        explicit Terrain( Randomness &randomness )
          : mSlopeEast( randomness.real( -1, 1 ) )
          , mSlopeNorth( randomness.real( -1, 1 ) )
        {
          for ( Wave &wave : mWaves )
            wave = { randomness.real( 10, 45 ), randomness.real( 10, 45 ), randomness.real( 0, 6.28 ), randomness.real( 0.01, 0.045 ) };
        }

        /// In radians from east, downhill.
        double downhill( Spot spot ) const
        {
          double east = mSlopeEast;
          double north = mSlopeNorth;
          for ( const Wave &wave : mWaves )
          {
            const double steepness = wave.height * std::cos( spot.longitude * wave.east + spot.latitude * wave.north + wave.phase );
            east += steepness * wave.east;
            north += steepness * wave.north;
          }
          return std::atan2( -north, -east );
        }

      private:
        struct Wave
        {
            double east = 0;
            double north = 0;
            double phase = 0;
            double height = 0;
        };
        double mSlopeEast;
        double mSlopeNorth;
        std::array<Wave, 5> mWaves;
    };

    /// Lets streams run downhill until they meet another or leave the province.
    class Waters
    {
      public:
        Waters( const Area &province, Randomness &randomness )
          : mProvince( province )
          , mRandomness( randomness )
          , mTerrain( randomness )
        {
        }

        Path streamFrom( Spot source )
        {
          constexpr int MOST_STEPS = 260;
          Path path { source };
          double meander = mTerrain.downhill( source );
          for ( int i = 0; i < MOST_STEPS; ++i )
          {
            meander += 0.45 * std::remainder( mTerrain.downhill( path.back() ) - meander, 2 * std::numbers::pi ) + mRandomness.bell( 0.35 );
            const Spot next = moved( path.back(), STEP * std::cos( meander ), STEP * std::sin( meander ) );
            if ( const std::optional<Spot> mouth = waterNear( next ) )
            {
              path.push_back( *mouth );
              break;
            }
            path.push_back( next );
            if ( !mProvince.contains( next ) )
              break;
          }
          return path;
        }

        void remember( const Path &path )
        {
          for ( const Spot spot : path )
            mWater.emplace( cellOf( spot ), spot );
        }

      private:
        static constexpr double STEP = 160;
        static constexpr double CELLS_PER_DEGREE = 400;
        using Cell = std::pair<int, int>;

        static Cell cellOf( Spot spot )
        {
          return { static_cast<int>( spot.longitude * CELLS_PER_DEGREE ), static_cast<int>( spot.latitude * CELLS_PER_DEGREE ) };
        }

        std::optional<Spot> waterNear( Spot spot ) const
        {
          const auto found = mWater.find( cellOf( spot ) );
          return found == mWater.end() ? std::nullopt : std::optional( found->second );
        }

        const Area &mProvince;
        Randomness &mRandomness;
        Terrain mTerrain;
        std::map<Cell, Spot> mWater;
    };

    void addStreams( Countryside &land, const std::vector<Territory> &territories, Randomness &randomness )
    {
      constexpr double SHORTEST = 1200;
      constexpr int TRIES = 20;
      Waters waters( territories.front().area, randomness );
      const int each = std::max<int>( 2, static_cast<int>( land.villages.size() / territories.size() / 3 ) );
      for ( std::size_t territory = 1; territory < territories.size(); ++territory )
      {
        int found = 0;
        for ( int i = 0; i < TRIES * each && found < each; ++i )
        {
          Path path = waters.streamFrom( territories[territory].area.somewhere( randomness ) );
          if ( lengthOf( path ) < SHORTEST )
            continue;
          waters.remember( path );
          land.streamsOf[0].push_back( static_cast<int>( land.streams.size() ) );
          land.streamsOf[territory].push_back( static_cast<int>( land.streams.size() ) );
          land.streams.push_back( { QString::fromUtf8( randomness.pick( streamNames() ) ), std::move( path ) } );
          ++found;
        }
      }
    }
  } // namespace

  Countryside layOut( const std::vector<Territory> &territories, int villages, std::uint64_t seed )
  {
    Randomness randomness( seed, "countryside" );
    Countryside land;
    land.villagesOf.resize( territories.size() );
    land.streamsOf.resize( territories.size() );
    for ( int i = 0; i < villages; ++i )
    {
      const int territory = 1 + i % ( static_cast<int>( territories.size() ) - 1 );
      land.villages.push_back( villageIn( territories, territory, randomness ) );
      land.villagesOf[0].push_back( i );
      land.villagesOf[static_cast<std::size_t>( territory )].push_back( i );
    }
    connect( land, randomness );
    addLanes( land, randomness );
    addStreams( land, territories, randomness );
    return land;
  }
} // namespace eplan
