// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/bruteforce.h"
#include "duplicates/lines.h"
#include "duplicates/planted.h"

#include "testing.h"

#include <map>

using namespace eplan;

namespace
{
  using Key = std::pair<std::uint32_t, std::uint32_t>;

  std::map<Key, WorkPair> byKey( const std::vector<WorkPair> &pairs )
  {
    std::map<Key, WorkPair> map;
    for ( const WorkPair &pair : pairs )
      map[{ pair.a, pair.b }] = pair;
    return map;
  }

  /// With a and b the other way round.
  WorkPair turnedRound( WorkPair pair )
  {
    std::swap( pair.a, pair.b );
    std::swap( pair.overlapA, pair.overlapB );
    std::swap( pair.shareA, pair.shareB );
    return pair;
  }

  bool isAlike( const WorkPair &one, const WorkPair &other, float metres )
  {
    return one.relation == other.relation && std::abs( one.distance - other.distance ) <= metres &&
           std::abs( one.overlapA - other.overlapA ) <= metres && std::abs( one.overlapB - other.overlapB ) <= metres &&
           std::abs( one.score - other.score ) <= 0.02F;
  }

  /// Roads thrown on one spot, so that they meet in every way.
  std::vector<Work> tangle( int works, std::uint32_t seed )
  {
    Dice dice( seed );
    std::vector<Work> all;
    Road last;
    for ( int i = 0; i < works; ++i )
    {
      const bool isAgain = i % 3 == 2;
      last = isAgain ? beside( last, dice.between( -25, 25 ) )
                     : moved( makeRoad( dice, dice.length( 200, 1500 ) ), { dice.between( -1500, 1500 ), dice.between( -1500, 1500 ) } );
      all.push_back( lineWork( { drawn( dice, last, { 25, 0.5, 0.2 } ) }, QStringLiteral( "ก่อสร้างถนน คสล." ) ) );
    }
    return all;
  }
} // namespace

class TestFinder : public QObject
{
    Q_OBJECT

  private slots:
    void allThatIsNearIsFoundAndMeasuredAsTheSlowWayDoes_data()
    {
      QTest::addColumn<int>( "seed" );
      for ( const int seed : { 1, 2, 3, 4 } )
        QTest::addRow( "seed %d", seed ) << seed;
    }

    void allThatIsNearIsFoundAndMeasuredAsTheSlowWayDoes()
    {
      QFETCH( int, seed );
      const std::vector<Work> works = tangle( 90, static_cast<std::uint32_t>( seed ) );
      const std::map<Key, WorkPair> found = byKey( pairsAmong( works ) );
      int shared = 0;
      for ( std::uint32_t a = 0; a < works.size(); ++a )
      {
        for ( std::uint32_t b = a + 1; b < works.size(); ++b )
        {
          const double least = BruteForce::leastDistance( works[a], works[b] );
          const auto pair = found.find( { a, b } );
          QVERIFY2( least > 14 || pair != found.end(), qPrintable( QStringLiteral( "%1 and %2" ).arg( a ).arg( b ) ) );
          QVERIFY2( least < 32 || pair == found.end(), qPrintable( QStringLiteral( "%1 and %2" ).arg( a ).arg( b ) ) );
          const bool isShared = pair != found.end() && pair->second.relation <= Relation::Overlap;
          // What heads elsewhere, and what parts, is taken off; more than the slow way finds there cannot be. A copy may stray.
          const double reach = isShared && pair->second.relation == Relation::Duplicate ? 22.5 : 15;
          const double slow = isShared ? BruteForce::lengthBeside( works[a], works[b], reach ) : 0;
          QVERIFY( !isShared || pair->second.overlapA <= slow + 45 );
          shared += isShared;
        }
      }
      QVERIFY( shared > 10 );
    }

    void whatRunsBesideAsAWholeIsFoundAsAWhole()
    {
      Dice dice( 5 );
      for ( int i = 0; i < 40; ++i )
      {
        const Road road = makeRoad( dice, dice.length( 200, 2000 ) );
        const Work a = lineWork( { drawn( dice, road, { 20, 0.3, 0.1 } ) }, "ก่อสร้างถนน คสล." );
        const Work b = lineWork( { drawn( dice, stretchOf( road, 0, lengthOf( road ) / 2 ), { 33, 0.3, 0.1 } ) }, "ก่อสร้างถนน คสล." );
        const std::vector<WorkPair> pairs = pairsAmong( { a, b } );
        QCOMPARE( pairs.size(), std::size_t( 1 ) );
        const double slow = BruteForce::lengthBeside( a, b, 15 );
        // The slow way counts what lies within the tolerance behind the end.
        QVERIFY2( std::abs( pairs.front().overlapA - ( slow - 15 ) ) < 0.03 * slow + 8,
                  qPrintable( QStringLiteral( "%1: %2, slowly %3" ).arg( i ).arg( pairs.front().overlapA ).arg( slow ) ) );
      }
    }

    void theOrderOfTheWorksDoesNotMatter()
    {
      std::vector<Work> works = plantedSet( 900, 11 ).works;
      const std::map<Key, WorkPair> found = byKey( pairsAmong( works ) );
      const auto last = static_cast<std::uint32_t>( works.size() - 1 );
      std::ranges::reverse( works );
      const std::vector<WorkPair> reversedPairs = pairsAmong( works );
      QCOMPARE( reversedPairs.size(), found.size() );
      for ( const WorkPair &pair : reversedPairs )
      {
        const auto same = found.find( { last - pair.b, last - pair.a } );
        QVERIFY( same != found.end() );
        QVERIFY( isAlike( turnedRound( pair ), same->second, 0.5F ) );
      }
    }

    void theDirectionOfTheLinesDoesNotMatter()
    {
      std::vector<Work> works = plantedSet( 900, 12 ).works;
      const std::vector<WorkPair> found = pairsAmong( works );
      for ( Work &work : works )
      {
        if ( work.trace.ends.size() == 1 )
          std::ranges::reverse( work.trace.vertices );
      }
      const std::vector<WorkPair> turned = pairsAmong( works );
      QCOMPARE( turned.size(), found.size() );
      for ( std::size_t i = 0; i < found.size(); ++i )
        QVERIFY( isAlike( found[i], turned[i], 6 ) );
    }

    void itIsTheSameAllOverThailandAndRoundTheWorld_data()
    {
      QTest::addColumn<double>( "longitude" );
      QTest::addColumn<double>( "latitude" );
      QTest::newRow( "Betong" ) << 101.07 << 5.77;
      QTest::newRow( "Mae Sai" ) << 99.88 << 20.43;
      QTest::newRow( "between two zones" ) << 102.0 << 15.0;
      QTest::newRow( "on the antimeridian" ) << 180.0 << 15.0;
      QTest::newRow( "Norway" ) << 10.0 << 60.0;
    }

    void itIsTheSameAllOverThailandAndRoundTheWorld()
    {
      QFETCH( double, longitude );
      QFETCH( double, latitude );
      const auto worksAt = []( LonLat centre )
      {
        const Road road = northwardBend();
        std::vector<Work> works { lineWork( { road }, "ถนน", centre ),
                                  lineWork( { beside( road, 8 ) }, "ถนน", centre ),
                                  lineWork( { stretchOf( road, 200, 900 ) }, "ถนน", centre ),
                                  lineWork( { { { -300, 300 }, { 300, 300 } } }, "ถนน", centre ),
                                  pointWork( { 3, 0 }, "ก่อสร้างสะพาน", centre ),
                                  pointWork( { -8, 0 }, "ก่อสร้างสะพาน", centre ) };
        for ( Work &work : works )
        {
          for ( LonLat &position : work.trace.vertices )
            position.longitude = std::remainder( position.longitude, 360 );
        }
        return works;
      };
      const std::vector<WorkPair> here = pairsAmong( worksAt( KORAT ) );
      const std::vector<WorkPair> there = pairsAmong( worksAt( { longitude, latitude } ) );
      QVERIFY( here.size() > 5 );
      QCOMPARE( there.size(), here.size() );
      for ( std::size_t i = 0; i < here.size(); ++i )
        QVERIFY2( isAlike( here[i], there[i], 0.6F ),
                  qPrintable( QStringLiteral( "pair %1: %2, %3" ).arg( i ).arg( here[i].overlapA ).arg( there[i].overlapA ) ) );
    }

    void theNumberOfThreadsDoesNotMatter()
    {
      const std::vector<Work> works = plantedSet( 3000, 13 ).works;
      const std::vector<WorkPair> one = pairsAmong( works, {}, 1 );
      QVERIFY( one.size() > 500 );
      QVERIFY( pairsAmong( works, {}, 4 ) == one );
      QVERIFY( pairsAmong( works, {}, 7 ) == one );
    }

    void aRunThatIsStoppedTellsNothing()
    {
      const WorksIndex index( plantedSet( 300, 14 ).works );
      QgsFeedback feedback;
      feedback.cancel();
      const Result<Findings> findings = findPairs( index, {}, feedback );
      QVERIFY( !findings );
      QCOMPARE( findings.error().code, ErrorCode::Canceled );
    }

  private:
    static Road northwardBend()
    {
      Road road;
      for ( double along = 0; along <= 1200; along += 20 )
        road.push_back( { 80 * std::sin( along / 200 ), along } );
      return road;
    }
};

EPLAN_TEST_MAIN( TestFinder )
#include "test_finder.moc"
