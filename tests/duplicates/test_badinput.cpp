// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/lines.h"
#include "duplicates/nearby.h"

#include "testing.h"

#include <qgsgeometry.h>

#include <limits>

using namespace eplan;

namespace
{
  constexpr int FUZZ_RUNS = 300;

  /// Coordinates that break what takes them for positions.
  double anyNumber( Dice &dice )
  {
    switch ( dice.below( 9 ) )
    {
      case 0:
        return std::numeric_limits<double>::quiet_NaN();
      case 1:
        return std::numeric_limits<double>::infinity();
      case 2:
        return -1e308;
      case 3:
        return 180;
      case 4:
        return -90;
      case 5:
        return 5e-324;
      default:
        return dice.between( 14.9, 14.9002 );
    }
  }

  /// A trace as no reader would make it, but for a few that it might.
  WorkTrace anyTrace( Dice &dice )
  {
    const bool isWild = dice.chance( 0.3 );
    WorkTrace trace;
    trace.isLine = dice.chance( 0.7 );
    const int vertices = dice.below( 30 );
    for ( int i = 0; i < vertices; ++i )
    {
      const bool repeats = i > 0 && dice.chance( 0.3 );
      const double wildness = dice.chance( 0.1 ) ? 100 : 0;
      trace.vertices.push_back( repeats  ? trace.vertices.back()
                                : isWild ? LonLat { anyNumber( dice ), anyNumber( dice ) }
                                         : LonLat { dice.between( 102, 102.0003 ) + wildness, dice.between( 14.9, 14.9003 ) } );
    }
    for ( std::uint32_t end = 0; end < trace.vertices.size(); )
    {
      end += isWild ? static_cast<std::uint32_t>( dice.below( 12 ) ) : std::uint32_t( 1 + dice.below( 8 ) );
      trace.ends.push_back( isWild ? end : std::min( end, std::uint32_t( trace.vertices.size() ) ) );
      if ( trace.ends.size() > 40 )
        break;
    }
    return trace;
  }

  bool isSound( const WorkPair &pair, std::size_t works )
  {
    const auto isShare = []( float value ) { return value >= 0 && value <= 1; };
    const auto isLength = []( float value ) { return value >= 0 && std::isfinite( value ); };
    return pair.a < works && pair.b < works && pair.a != pair.b && isShare( pair.shareA ) && isShare( pair.shareB ) &&
           isShare( pair.score ) && isLength( pair.distance ) && isLength( pair.overlapA ) && isLength( pair.overlapB );
  }
} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

  private slots:
    void aGeometryThatIsNoPositionIsRefusedInWords_data()
    {
      QTest::addColumn<QgsGeometry>( "geometry" );
      QTest::addColumn<QString>( "word" );
      QTest::newRow( "an area" ) << QgsGeometry::fromWkt( "Polygon((102 14, 103 14, 103 15, 102 14))" ) << "Only points and lines";
      QTest::newRow( "a line of one point" ) << QgsGeometry::fromWkt( "LineString(102 14)" ) << "at least two points";
      QTest::newRow( "an empty line" ) << QgsGeometry::fromWkt( "LineString EMPTY" ) << "at least two points";
      QTest::newRow( "an empty point" ) << QgsGeometry::fromWkt( "Point EMPTY" ) << "at least two points";
      QTest::newRow( "no number" ) << QgsGeometry::fromPointXY( { qQNaN(), 14 } ) << "";
      QTest::newRow( "metres" ) << QgsGeometry::fromWkt( "Point(187846 1658148)" ) << "off the Earth";
      QTest::newRow( "points and lines together" )
        << QgsGeometry::fromWkt( "GeometryCollection(Point(102 14), LineString(102 14, 103 14))" ) << "Only points and lines";
      QTest::newRow( "the pole" ) << QgsGeometry::fromWkt( "Point(102 90)" ) << "poles";
    }

    void aGeometryThatIsNoPositionIsRefusedInWords()
    {
      QFETCH( QgsGeometry, geometry );
      QFETCH( QString, word );
      const Result<WorkTrace> trace = traceOf( geometry );
      QVERIFY( !trace );
      QCOMPARE( trace.error().code, ErrorCode::InvalidData );
      QVERIFY2( !trace.error().message.isEmpty() && trace.error().message.contains( word ), qPrintable( trace.error().message ) );
    }

    void whatIsReadIsAllThatIsThere_data()
    {
      QTest::addColumn<QString>( "wkt" );
      QTest::addColumn<int>( "vertices" );
      QTest::addColumn<int>( "parts" );
      QTest::newRow( "a line with heights" ) << "LineStringZ(102 14 5, 102 15 6)" << 2 << 1;
      QTest::newRow( "sections" ) << "MultiLineString((102 14, 102 15),(103 14, 103 15, 103 16))" << 5 << 2;
      QTest::newRow( "points" ) << "MultiPoint((102 14),(103 14))" << 2 << 2;
      QTest::newRow( "nothing" ) << "" << 0 << 0;
    }

    void whatIsReadIsAllThatIsThere()
    {
      QFETCH( QString, wkt );
      QFETCH( int, vertices );
      QFETCH( int, parts );
      const Result<WorkTrace> trace = traceOf( wkt.isEmpty() ? QgsGeometry() : QgsGeometry::fromWkt( wkt ) );
      QVERIFY( trace );
      QCOMPARE( static_cast<int>( trace->vertices.size() ), vertices );
      QCOMPARE( static_cast<int>( trace->ends.size() ), parts );
    }

    void aCurveIsReadAsItsChords()
    {
      const Result<WorkTrace> trace = traceOf( QgsGeometry::fromWkt( "CircularString(102 14, 102.01 14.01, 102.02 14)" ) );
      QVERIFY( trace && trace->vertices.size() > 10 );
    }

    void noWorksAreNoPairs()
    {
      QVERIFY( pairsAmong( {} ).empty() );
      QVERIFY( pairsAmong( { Work(), Work() } ).empty() );
    }

    void tenThousandWorksOnOneSpotAreTenThousandPairs_data()
    {
      QTest::addColumn<bool>( "isLine" );
      QTest::addColumn<int>( "titles" );
      QTest::newRow( "one work over and over" ) << false << 1;
      QTest::newRow( "all different" ) << false << 10000;
      QTest::newRow( "one line over and over" ) << true << 1;
    }

    void tenThousandWorksOnOneSpotAreTenThousandPairs()
    {
      QFETCH( bool, isLine );
      QFETCH( int, titles );
      std::vector<Work> works;
      for ( int i = 0; i < 10000; ++i )
      {
        const QString title = QStringLiteral( "ขุดเจาะบ่อบาดาล หมู่ที่ %1" ).arg( 1 + i % titles );
        works.push_back( isLine ? lineWork( { { { 0, 0 }, { 0, 300 } } }, title ) : pointWork( { 0, 0 }, title ) );
      }
      const WorksIndex index( works );
      QgsFeedback feedback;
      const Result<Findings> findings = findPairs( index, {}, feedback );
      QVERIFY( findings->pairs.size() >= 9999 && findings->pairs.size() < 20000 );
      QCOMPARE( findings->crowds.size(), std::size_t( 1 ) );
      QCOMPARE( findings->crowds.front().works, 10000 );
      // Nobody is left out.
      std::vector<bool> isShown( works.size() );
      for ( const WorkPair &pair : findings->pairs )
        isShown[pair.a] = isShown[pair.b] = true;
      QVERIFY( std::ranges::all_of( isShown, []( bool is ) { return is; } ) );
    }

    void tenThousandWorksInOneYardAreNoQuadrillion()
    {
      Dice dice( 3 );
      std::vector<Work> works;
      for ( int i = 0; i < 10000; ++i )
        works.push_back( pointWork( { dice.between( 0, 10 ), dice.between( 0, 10 ) }, QStringLiteral( "ขุดเจาะบ่อบาดาล หมู่ที่ 3" ) ) );
      const std::vector<WorkPair> pairs = pairsAmong( works );
      QVERIFY( pairs.size() > 9900 && pairs.size() < 60000 );
    }

    void aLineOfAMillionVerticesIsComparedLikeAnyOther()
    {
      Road line;
      for ( int i = 0; i < 1000000; ++i )
        line.push_back( { 40 * std::sin( i / 700.0 ), i * 0.2 } );
      Road part( line.begin() + 300000, line.begin() + 700000 );
      const std::vector<WorkPair> pairs = pairsAmong(
        { lineWork( { line }, "ถนน" ), lineWork( { part }, "ถนน" ), lineWork( { { { -100, 50000 }, { 100, 50000 } } }, "ถนน" ) } );
      QCOMPARE( pairs.size(), std::size_t( 2 ) );
      QCOMPARE( pairs[0].relation, Relation::Overlap );
      QVERIFY( std::abs( pairs[0].shareA - 0.4F ) < 0.01F && pairs[0].shareB > 0.99F );
      QCOMPARE( pairs[1].relation, Relation::Crossing );
    }

    /// A receiver left running in one spot: every segment is near every other.
    void twoTanglesInOneSpotEnd()
    {
      Dice dice( 4 );
      const auto tangle = [&dice]
      {
        Road road;
        for ( int i = 0; i < 20000; ++i )
          road.push_back( { dice.between( 0, 10 ), dice.between( 0, 10 ) } );
        return road;
      };
      const std::vector<Work> works { lineWork( { tangle() }, "ถนน" ), lineWork( { tangle() }, "ถนน" ) };
      QCOMPARE( pairsAmong( works ).size(), std::size_t( 1 ) );
    }

    void nothingBreaksTheFinder()
    {
      for ( int seed = 0; seed < FUZZ_RUNS; ++seed )
      {
        Dice dice( static_cast<std::uint32_t>( seed ) );
        std::vector<Work> works;
        for ( int i = 0; i < 12; ++i )
        {
          Work work;
          work.trace = anyTrace( dice );
          work.accuracy = dice.chance( 0.2 ) ? std::optional( Metres { anyNumber( dice ) } ) : std::nullopt;
          works.push_back( work );
        }
        const WorksIndex index( works, 2 );
        QgsFeedback feedback;
        const Result<Findings> findings = findPairs( index, {}, feedback, 2 );
        Nearby nearby( index, {} );
        for ( const WorkPair &pair : findings->pairs )
        {
          QVERIFY2( isSound( pair, works.size() ), qPrintable( QStringLiteral( "seed %1" ).arg( seed ) ) );
          QVERIFY( !nearby.sharedStretch( pair ).isNull() );
        }
      }
    }
};

EPLAN_TEST_MAIN( TestBadInput )
#include "test_badinput.moc"
