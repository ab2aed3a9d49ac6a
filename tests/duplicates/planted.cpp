// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/planted.h"

#include "duplicates/roadmaker.h"
#include "duplicates/titles.h"

#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double SITE = 7000;
    constexpr LonLat SOUTH_WEST { 98.2, 6.2 };

    /// Builds one site after the other.
    class Planter
    {
      public:
        explicit Planter( std::uint32_t seed )
            : dice( seed )
        {
        }

        PlantedSet set;
        Dice dice;
        LonLat centre;
        int situation = 0;
        int village = 1;
        int name = 0;
        int sort = 0;

        void beginSite( int number )
        {
          const int column = number % 100;
          const int row = number / 100;
          centre = onGround( { { column * SITE, 0 } }, { SOUTH_WEST.longitude, SOUTH_WEST.latitude + row * SITE / 111000 } ).front();
          village = 1 + dice.below( 20 );
          name = dice.below( VILLAGES.size() );
          sort = dice.below( 100 );
        }

        std::uint32_t inSections( const std::vector<Road> &sections, Kind kind = Kind::Road )
        {
          Work work = anyWork();
          work.kind = dice.chance( 0.9 ) ? std::optional( kind ) : std::nullopt;
          work.category = kind == Kind::Road ? Category::Concrete : Category::Channel;
          if ( kind == Kind::Road )
            work.title = titleFrom( ROADS.at( sort % ROADS.size() ) );
          work.trace.isLine = true;
          for ( const Road &section : sections )
          {
            const std::vector<LonLat> positions = onGround( section, centre );
            work.trace.vertices.insert( work.trace.vertices.end(), positions.begin(), positions.end() );
            work.trace.ends.push_back( static_cast<std::uint32_t>( work.trace.vertices.size() ) );
          }
          return add( std::move( work ) );
        }

        std::uint32_t line( const Road &road, Hand hand )
        {
          return inSections( std::vector<Road> { drawn( dice, dice.chance( 0.5 ) ? road : reversed( road ), hand ) } );
        }
        std::uint32_t line( const Road &road ) { return line( road, anyHand( dice ) ); }

        std::uint32_t point( Spot spot, int which )
        {
          Work work = anyWork();
          work.kind = Kind::Water;
          work.category = POINT_CATEGORIES.at( static_cast<std::size_t>( which ) % POINT_CATEGORIES.size() );
          work.title = titleFrom( POINTS.at( which % POINTS.size() ) );
          work.trace = { onGround( { spot }, centre ), { 1 }, false };
          return add( std::move( work ) );
        }

        void truth( std::uint32_t a, std::uint32_t b, Relation relation ) { set.truth[std::minmax( a, b )] = relation; }

      private:
        Work anyWork()
        {
          Work work;
          work.id = QString::number( set.works.size() + 1 );
          work.organisation = QStringLiteral( "6%1" ).arg( 300000 + dice.below( 40 ) );
          work.fiscalYear = 2560 + dice.below( 9 );
          return work;
        }

        QString titleFrom( const QStringList &forms )
        {
          return QString( forms.at( dice.below( forms.size() ) ) )
            .replace( QStringLiteral( "%1" ), VILLAGES.at( name ) )
            .replace( QStringLiteral( "%2" ), QString::number( village ) )
            .replace( QStringLiteral( "%3" ), inThaiDigits( village ) );
        }

        std::uint32_t add( Work &&work )
        {
          set.works.push_back( std::move( work ) );
          set.situations.push_back( situation );
          return static_cast<std::uint32_t>( set.works.size() - 1 );
        }
    };

    Road anyRoad( Planter &site )
    {
      return makeRoad( site.dice, site.dice.length( 200, 3000 ) );
    }

    void redrawn( Planter &site, const Road &a, const Road &b, Relation relation )
    {
      site.truth( site.line( a ), site.line( b ), relation );
    }

    void plantRedrawn( Planter &site )
    {
      const Road road = anyRoad( site );
      const double length = lengthOf( road );
      redrawn( site, road, stretchOf( road, length * site.dice.between( 0, 0.06 ), length * site.dice.between( 0.94, 1 ) ),
               Relation::Duplicate );
    }

    void plantRecorded( Planter &site )
    {
      const Road road = anyRoad( site );
      const Hand second = site.dice.chance( 0.5 ) ? receiver( site.dice ) : anyHand( site.dice );
      const std::uint32_t a = site.line( road, receiver( site.dice ) );
      site.truth( a, site.line( road, second ), Relation::Duplicate );
    }

    void plantShifted( Planter &site )
    {
      const Road road = anyRoad( site );
      redrawn( site, road, beside( road, site.dice.between( 5, 9 ) ), Relation::Duplicate );
    }

    void plantPartly( Planter &site )
    {
      const Road road = makeRoad( site.dice, site.dice.length( 400, 3000 ) );
      const double length = lengthOf( road );
      const double begin = length * site.dice.between( 0.3, 0.45 );
      const double end = length * site.dice.between( 0.6, 0.75 );
      redrawn( site, stretchOf( road, 0, end ), stretchOf( road, begin, length ), Relation::Overlap );
    }

    void plantWithin( Planter &site )
    {
      const Road road = makeRoad( site.dice, site.dice.length( 300, 3000 ) );
      const double length = lengthOf( road );
      const double share = site.dice.between( 0.25, 0.7 );
      const double begin = length * site.dice.between( 0, 1 - share );
      redrawn( site, road, stretchOf( road, begin, begin + share * length ), Relation::Overlap );
    }

    void plantEndToEnd( Planter &site )
    {
      const Road road = makeRoad( site.dice, site.dice.length( 400, 3000 ) );
      const double middle = lengthOf( road ) * site.dice.between( 0.3, 0.7 );
      const double common = site.dice.between( -5, 36 );
      redrawn( site, stretchOf( road, 0, middle + common / 2 ), stretchOf( road, middle - common / 2, lengthOf( road ) ),
               Relation::Adjacent );
    }

    /// Where the middle of a road is, and which way it heads there, in degrees.
    std::pair<Spot, double> middleOf( const Road &road )
    {
      const Spot middle = road[road.size() / 2];
      const Spot before = road[road.size() / 2 - 4];
      return { middle, std::atan2( middle.east - before.east, middle.north - before.north ) * 180 / M_PI };
    }

    void plantCrossing( Planter &site )
    {
      const Road road = makeRoad( site.dice, site.dice.length( 400, 3000 ) );
      const auto [middle, along] = middleOf( road );
      const double half = site.dice.between( 150, 800 );
      const double angle = site.dice.between( 15, 165 );
      redrawn( site, road, turned( { { middle.east, middle.north - half }, { middle.east, middle.north + half } }, angle - along, middle ),
               Relation::Crossing );
    }

    /// Two roads with bends of their own, which may run alike for a while where they cross.
    void plantShallowCrossing( Planter &site )
    {
      const Road road = makeRoad( site.dice, site.dice.length( 400, 3000 ) );
      const Road other = makeRoad( site.dice, site.dice.length( 400, 2000 ) );
      const auto [middle, along] = middleOf( road );
      const auto [from, own] = middleOf( other );
      const double angle = ( site.dice.chance( 0.5 ) ? 1 : -1 ) * site.dice.between( 12, 40 );
      redrawn( site, road, turned( moved( other, { middle.east - from.east, middle.north - from.north } ), own + angle - along, middle ),
               Relation::Crossing );
    }

    /// A road that comes from elsewhere, takes the way of another for a while, and leaves it.
    void plantJoined( Planter &site )
    {
      const Road road = makeRoad( site.dice, site.dice.length( 800, 3000 ) );
      const double length = lengthOf( road );
      const double common = site.dice.length( 150, 0.7 * length );
      const double begin = ( length - common ) * site.dice.between( 0.2, 0.8 );
      const Road shared = stretchOf( road, begin, begin + common );
      const auto leg = [&site]( Spot end, Spot inner )
      {
        const double way = std::atan2( end.east - inner.east, end.north - inner.north ) * 180 / M_PI;
        const double turn = ( site.dice.chance( 0.5 ) ? 1 : -1 ) * site.dice.between( 20, 90 );
        return turned( { { end.east, end.north + 20 }, { end.east, end.north + site.dice.between( 200, 500 ) } }, turn - way, end );
      };
      Road other = reversed( leg( shared.front(), shared.at( 4 ) ) );
      other.insert( other.end(), shared.begin(), shared.end() );
      const Road last = leg( shared.back(), shared.at( shared.size() - 5 ) );
      other.insert( other.end(), last.begin(), last.end() );
      redrawn( site, road, other, Relation::Overlap );
    }

    /// Roads that part where both begin.
    void plantFork( Planter &site )
    {
      const Road one { { 0, 0 }, { 0, site.dice.between( 200, 900 ) } };
      const Road two = turned( { { 0, 0 }, { 0, site.dice.between( 200, 900 ) } }, site.dice.between( 14, 90 ), { 0, 0 } );
      redrawn( site, one, two, Relation::Adjacent );
    }

    void plantJunction( Planter &site )
    {
      const Road road = makeRoad( site.dice, site.dice.length( 400, 3000 ) );
      const auto [middle, along] = middleOf( road );
      redrawn( site, road, turned( { middle, { middle.east, middle.north + 400 } }, site.dice.between( 40, 140 ) - along, middle ),
               Relation::Near );
    }

    void plantBanks( Planter &site )
    {
      const Road road = anyRoad( site );
      const double offset = site.dice.between( 24, 60 );
      // Drawn with care: a frontage road that is drawn on the road is on the road.
      const std::uint32_t a = site.line( road, { 20, 1, 0.3 } );
      site.truth( a, site.line( beside( road, offset ), { 20, 1, 0.3 } ), Relation::Parallel );
    }

    void plantCanal( Planter &site )
    {
      const Road road = anyRoad( site );
      const std::uint32_t a = site.line( road );
      site.truth(
        a,
        site.inSections( std::vector<Road> { drawn( site.dice, beside( road, site.dice.between( 4, 12 ) ), anyHand( site.dice ) ) },
                         Kind::Water ),
        Relation::Parallel );
    }

    void plantTail( Planter &site )
    {
      const Road road = makeRoad( site.dice, site.dice.length( 400, 3000 ) );
      Road longer = road;
      const Road tail =
        turned( { { 0, 0 }, { 0, lengthOf( road ) * site.dice.between( 0.03, 0.12 ) } }, site.dice.between( 0, 360 ), { 0, 0 } );
      for ( const Spot spot : moved( tail, road.back() ) )
        longer.push_back( spot );
      redrawn( site, road, longer, Relation::Duplicate );
    }

    void plantThereAndBack( Planter &site )
    {
      const Road road = anyRoad( site );
      Road both = road;
      const Road back = reversed( road );
      both.insert( both.end(), back.begin() + 1, back.end() );
      redrawn( site, road, both, Relation::Duplicate );
    }

    void plantLoop( Planter &site )
    {
      Road loop;
      const double radius = site.dice.between( 80, 400 );
      for ( int degrees = 0; degrees <= 360; degrees += 3 )
        loop.push_back( turned( { { 0, radius } }, degrees, { 0, 0 } ).front() );
      redrawn( site, loop, stretchOf( loop, 0, lengthOf( loop ) * site.dice.between( 0.3, 0.6 ) ), Relation::Overlap );
    }

    void plantSections( Planter &site )
    {
      const Road road = makeRoad( site.dice, site.dice.length( 300, 3000 ) );
      const double middle = lengthOf( road ) * site.dice.between( 0.3, 0.7 );
      const Road first = drawn( site.dice, stretchOf( road, 0, middle ), anyHand( site.dice ) );
      const Road second = drawn( site.dice, stretchOf( road, middle, lengthOf( road ) ), anyHand( site.dice ) );
      const std::uint32_t a = site.inSections( std::vector<Road> { second, first } );
      site.truth( a, site.line( road ), Relation::Duplicate );
    }

    void plantShort( Planter &site )
    {
      const Road road = makeRoad( site.dice, site.dice.between( 25, 60 ) );
      const std::uint32_t a = site.line( road, { 15, 0.5, 0.2 } );
      site.truth( a, site.line( road, { 15, 0.5, 0.2 } ), Relation::Duplicate );
    }

    Spot anySpot( Planter &site, double nearest, double farthest )
    {
      return turned( { { 0, site.dice.between( nearest, farthest ) } }, site.dice.between( 0, 360 ), { 0, 0 } ).front();
    }

    void plantSamePoint( Planter &site )
    {
      const std::uint32_t a = site.point( { 0, 0 }, site.sort );
      site.truth( a, site.point( anySpot( site, 0, 13 ), site.sort ), Relation::Duplicate );
    }

    void plantOtherSort( Planter &site )
    {
      const std::uint32_t a = site.point( { 0, 0 }, site.sort );
      site.truth( a, site.point( anySpot( site, 0, 13 ), site.sort + 1 ), Relation::Near );
    }

    void plantOtherVillage( Planter &site )
    {
      const std::uint32_t a = site.point( { 0, 0 }, site.sort );
      site.set.works[a].title = QStringLiteral( "ขุดเจาะบ่อบาดาล หมู่ที่ %1" ).arg( site.village );
      site.set.works[a].category = Category::GroundwaterWell;
      const std::uint32_t b = site.point( anySpot( site, 0, 13 ), 0 );
      site.set.works[b].title = QStringLiteral( "ขุดเจาะบ่อบาดาล ม.%1" ).arg( inThaiDigits( site.village + 1 ) );
      site.truth( a, b, Relation::Near );
    }

    void plantFarPoint( Planter &site )
    {
      site.point( { 0, 0 }, site.sort );
      site.village += 1;
      site.name = ( site.name + 3 ) % VILLAGES.size();
      site.point( anySpot( site, 17, 90 ), site.sort );
    }

    void plantPointOnRoad( Planter &site )
    {
      const Road road = anyRoad( site );
      site.line( road );
      site.point( road[road.size() / 2], site.sort );
    }

    void plantAlone( Planter &site )
    {
      site.line( anyRoad( site ) );
    }

    struct Situation
    {
        const char *name;
        void ( *plant )( Planter & );
    };

    constexpr std::array SITUATIONS {
      Situation { "drawn again", plantRedrawn },
      Situation { "recorded on the way", plantRecorded },
      Situation { "drawn beside", plantShifted },
      Situation { "partly the same", plantPartly },
      Situation { "within a longer one", plantWithin },
      Situation { "end to end", plantEndToEnd },
      Situation { "crossing", plantCrossing },
      Situation { "fork", plantFork },
      Situation { "junction", plantJunction },
      Situation { "two banks", plantBanks },
      Situation { "canal beside a road", plantCanal },
      Situation { "with a tail", plantTail },
      Situation { "there and back", plantThereAndBack },
      Situation { "loop", plantLoop },
      Situation { "in sections", plantSections },
      Situation { "short", plantShort },
      Situation { "the same point", plantSamePoint },
      Situation { "another sort of point", plantOtherSort },
      Situation { "another village's point", plantOtherVillage },
      Situation { "a point farther off", plantFarPoint },
      Situation { "a point on a road", plantPointOnRoad },
      Situation { "crossing at a shallow angle", plantShallowCrossing },
      Situation { "joined and left", plantJoined },
      Situation { "alone", plantAlone },
    };
  } // namespace

  const std::vector<const char *> &situationNames()
  {
    static const std::vector<const char *> names = []
    {
      std::vector<const char *> list;
      for ( const Situation &situation : SITUATIONS )
        list.push_back( situation.name );
      return list;
    }();
    return names;
  }

  PlantedSet plantedSet( int works, std::uint32_t seed )
  {
    Planter planter( seed );
    for ( int site = 0; static_cast<int>( planter.set.works.size() ) < works; ++site )
    {
      planter.beginSite( site );
      planter.situation = site % static_cast<int>( SITUATIONS.size() );
      SITUATIONS.at( static_cast<std::size_t>( planter.situation ) ).plant( planter );
    }
    return planter.set;
  }

  std::vector<Work> crowdedProvince( int works, std::uint32_t seed )
  {
    Planter planter( seed );
    // As many roads cross for each road, however many works there are.
    const double side = 365000 * std::sqrt( works / 1e6 );
    planter.set.works.reserve( static_cast<std::size_t>( works ) + 4 );
    while ( static_cast<int>( planter.set.works.size() ) < works )
    {
      planter.beginSite( 0 );
      planter.centre =
        onGround( { { planter.dice.between( 0, side ), 0 } }, { 98.5, 13.5 + planter.dice.between( 0, side ) / 110600 } ).front();
      if ( planter.dice.chance( 0.1 ) )
        plantRedrawn( planter );
      else
        planter.line( anyRoad( planter ) );
      if ( planter.dice.chance( 0.1 ) )
        plantSamePoint( planter );
      else
        planter.point( anySpot( planter, 500, 5000 ), planter.sort );
    }
    planter.set.works.resize( static_cast<std::size_t>( works ) );
    return std::move( planter.set.works );
  }
} // namespace eplan
