// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/lines.h"
#include "duplicates/nearby.h"

#include "testing.h"

#include <qgsgeometry.h>

#include <cmath>

using namespace eplan;

Q_DECLARE_METATYPE( eplan::Work )

namespace
{
  /// A road from south to north, a vertex every twenty metres.
  Road northward( double from, double to, double east = 0 )
  {
    Road road;
    for ( double north = from; north < to; north += 20 )
      road.push_back( { east, north } );
    road.push_back( { east, to } );
    return road;
  }

  Road zigzag( double length, double amplitude, double step )
  {
    Road road;
    double side = amplitude;
    for ( double north = 0; north <= length; north += step, side = -side )
      road.push_back( { side, north } );
    return road;
  }

  /// Northward, and as far east at each metre as \a eastAt says.
  template <typename EastAt>
  Road winding( double length, const EastAt &eastAt )
  {
    Road road;
    for ( double north = 0; north <= length; north += 10 )
      road.push_back( { eastAt( north ), north } );
    return road;
  }

  const QString ROAD = QStringLiteral( "ก่อสร้างถนน คสล. สายบ้านหนองบัว หมู่ที่ 3 กว้าง 4 เมตร ยาว 600 เมตร" );
  const QString SAME_ROAD = QStringLiteral( "ก่อสร้างถนนคอนกรีตเสริมเหล็ก บ้านหนองบัว ม.๓" );
  const QString CANAL = QStringLiteral( "ขุดลอกคลองส่งน้ำ บ้านหนองบัว หมู่ที่ 3" );
  const QString PIPE = QStringLiteral( "ขยายท่อเมนประปา หมู่ที่ 3" );
  const QString WELL = QStringLiteral( "ขุดเจาะบ่อบาดาล บ้านหนองบัว หมู่ที่ 3" );
  const QString SAME_WELL = QStringLiteral( "เจาะบ่อบาดาล บ้าน หนองบัว ม.๓" );
  const QString WEIR = QStringLiteral( "ก่อสร้างฝายน้ำล้น หมู่ที่ 3" );

  const Road ROAD_600 = northward( 0, 600 );
} // namespace

class TestVerdicts : public QObject
{
    Q_OBJECT

  private slots:
    void twoWorksAreWhatAnOfficeWouldCallThem_data()
    {
      QTest::addColumn<Work>( "a" );
      QTest::addColumn<Work>( "b" );
      QTest::addColumn<QString>( "relation" );
      addLineRows();
      addMeetingRows();
      addPointRows();
    }

    void twoWorksAreWhatAnOfficeWouldCallThem()
    {
      QFETCH( Work, a );
      QFETCH( Work, b );
      QFETCH( QString, relation );
      const std::vector<WorkPair> pairs = pairsAmong( { a, b } );
      QCOMPARE( pairs.empty() ? QString() : QString( toText( pairs.front().relation ) ), relation );
      // Whichever came first, and whichever way it was drawn.
      std::ranges::reverse( b.trace.vertices );
      if ( b.trace.ends.size() == 1 )
      {
        const std::vector<WorkPair> turned = pairsAmong( { b, a } );
        QCOMPARE( turned.empty() ? QString() : QString( toText( turned.front().relation ) ), relation );
      }
    }

    void theEvidenceIsInMetresOnTheGround()
    {
      const std::vector<WorkPair> pairs =
        pairsAmong( { lineWork( { ROAD_600 }, ROAD ), lineWork( { northward( 200, 1000, 6 ) }, SAME_ROAD ) } );
      QCOMPARE( pairs.size(), std::size_t( 1 ) );
      const WorkPair &pair = pairs.front();
      QCOMPARE( pair.relation, Relation::Overlap );
      QVERIFY( std::abs( pair.distance - 6 ) < 0.05F && std::abs( pair.largestDistance - 6 ) < 0.05F );
      QVERIFY( std::abs( pair.overlapA - 400 ) < 1 && std::abs( pair.overlapB - 400 ) < 1 );
      QVERIFY( std::abs( pair.shareA - 2.0F / 3 ) < 0.002F && std::abs( pair.shareB - 0.5F ) < 0.002F );
      QVERIFY( pair.score > 0.5F && pair.score < 1 );
    }

    void theSharedStretchIsALineOnTheFirstWork()
    {
      const WorksIndex index( { lineWork( { ROAD_600 }, ROAD ), lineWork( { northward( 200, 1000, 6 ) }, SAME_ROAD ) } );
      QgsFeedback feedback;
      const Result<Findings> findings = findPairs( index, {}, feedback );
      const QgsGeometry stretch = Nearby( index, {} ).sharedStretch( findings->pairs.front() );
      QVERIFY( std::abs( groundLength( stretch ).value - 400 ) < 2 );
      QVERIFY( std::abs( stretch.boundingBox().center().x() - KORAT.longitude ) < 1e-6 );
    }

    void accuraciesWidenTheToleranceButNotWithoutEnd_data()
    {
      QTest::addColumn<double>( "accuracy" );
      QTest::addColumn<double>( "apart" );
      QTest::addColumn<QString>( "relation" );
      QTest::newRow( "not told, beyond the tolerance" ) << -1.0 << 20.0 << "parallel";
      QTest::newRow( "fine ones do not narrow it" ) << 0.5 << 14.0 << "duplicate";
      QTest::newRow( "handhelds" ) << 8.0 << 20.0 << "duplicate";
      QTest::newRow( "worse than can be used" ) << 500.0 << 35.0 << "";
      QTest::newRow( "no number" ) << qQNaN() << 14.0 << "duplicate";
    }

    void accuraciesWidenTheToleranceButNotWithoutEnd()
    {
      QFETCH( double, accuracy );
      QFETCH( double, apart );
      QFETCH( QString, relation );
      Work a = lineWork( { ROAD_600 }, ROAD );
      Work b = lineWork( { northward( 0, 600, apart ) }, SAME_ROAD );
      if ( !( accuracy < 0 ) )
        a.accuracy = b.accuracy = Metres { accuracy };
      const std::vector<WorkPair> pairs = pairsAmong( { a, b } );
      QCOMPARE( pairs.empty() ? QString() : QString( toText( pairs.front().relation ) ), relation );
    }

    void whatIsThereAlreadyIsHeldAgainstWorksOnly()
    {
      Work existing = lineWork( { ROAD_600 }, "ถนนเดิม" );
      existing.isReference = true;
      const std::vector<WorkPair> pairs = pairsAmong( { existing, existing, lineWork( { ROAD_600 }, ROAD ) } );
      QCOMPARE( pairs.size(), std::size_t( 2 ) );
      QCOMPARE( pairs.front().a, 2U );
      QCOMPARE( pairs.front().b, 0U );
      QCOMPARE( pairs.front().relation, Relation::Duplicate );
    }

    void onlyWhatIsAskedForIsShown()
    {
      FindingRules rules;
      rules.shown.reset().set( static_cast<std::size_t>( Relation::Crossing ) );
      QVERIFY( pairsAmong( { lineWork( { ROAD_600 }, ROAD ), lineWork( { ROAD_600 }, SAME_ROAD ) }, rules ).empty() );
    }

    void moreEvidenceMakesAHigherScore()
    {
      const auto score = []( double apart, double length ) {
        return pairsAmong( { lineWork( { ROAD_600 }, ROAD ), lineWork( { northward( 0, length, apart ) }, SAME_ROAD ) } ).front().score;
      };
      QVERIFY( score( 1, 600 ) > score( 8, 600 ) );
      QVERIFY( score( 1, 600 ) > score( 1, 300 ) );
      QVERIFY( score( 1, 300 ) > score( 20, 600 ) );
    }

  private:
    static void row( const char *situation, const Work &a, const Work &b, const char *relation )
    {
      QTest::newRow( situation ) << a << b << QString::fromLatin1( relation );
    }

    static void addLineRows()
    {
      const Work road = lineWork( { ROAD_600 }, ROAD );
      row( "drawn twice", road, lineWork( { northward( 5, 590, 4 ) }, SAME_ROAD ), "duplicate" );
      row( "without a title", road, lineWork( { northward( 5, 590, 4 ) }, "" ), "duplicate" );
      row( "drawn with two vertices only", road, lineWork( { { { 2, 0 }, { 2, 600 } } }, SAME_ROAD ), "duplicate" );
      row( "a receiver's zigzag", road, lineWork( { zigzag( 600, 4, 5 ) }, SAME_ROAD ), "duplicate" );
      row( "in two sections", road, lineWork( { northward( 300, 600, 3 ), northward( 0, 300, 3 ) }, SAME_ROAD ), "duplicate" );
      row( "torn for twenty metres", road, lineWork( { northward( 0, 300, 3 ), northward( 320, 600, 3 ) }, SAME_ROAD ), "duplicate" );
      Road thereAndBack = northward( 0, 600, 3 );
      const Road back = reversed( northward( 0, 600, -3 ) );
      thereAndBack.insert( thereAndBack.end(), back.begin(), back.end() );
      row( "there and back", road, lineWork( { thereAndBack }, SAME_ROAD ), "duplicate" );
      row( "with a tail", road, lineWork( { northward( 0, 660, 3 ) }, SAME_ROAD ), "duplicate" );
      row( "asphalt on concrete", road, lineWork( { ROAD_600 }, "เสริมผิวแอสฟัลท์ติกคอนกรีต บ้านหนองบัว" ), "duplicate" );
      row( "a short one twice", lineWork( { northward( 0, 30 ) }, ROAD ), lineWork( { northward( 2, 29, 3 ) }, SAME_ROAD ), "duplicate" );
      const auto strayed = []( double from ) { return 12 * std::exp( -from * from / 900 ); };
      const auto straying = [strayed]( double north ) { return 8 + strayed( north - 150 ) + strayed( north - 450 ); };
      row( "aside, and straying now and then", road, lineWork( { winding( 600, straying ) }, SAME_ROAD ), "duplicate" );
      row( "aside, and straying for most of the way", road,
           lineWork( { winding( 600, []( double north ) { return north < 270 ? 2.0 : 20.0; } ) }, SAME_ROAD ), "overlap" );
      row( "the second half", road, lineWork( { northward( 300, 900, 5 ) }, SAME_ROAD ), "overlap" );
      row( "a part of a longer one", road, lineWork( { northward( 100, 300, 5 ) }, SAME_ROAD ), "overlap" );
      row( "just enough", road, lineWork( { northward( 545, 1200, 2 ) }, SAME_ROAD ), "overlap" );
      row( "a short part of a long one", road, lineWork( { northward( 100, 130, 2 ) }, SAME_ROAD ), "overlap" );
      row( "a canal along the road", road, lineWork( { northward( 0, 600, 8 ) }, CANAL ), "parallel" );
      row( "a water pipe in the canal", lineWork( { ROAD_600 }, CANAL ), lineWork( { northward( 0, 600, 8 ) }, PIPE ), "parallel" );
      row( "a frontage road", road, lineWork( { northward( 0, 600, 22 ) }, SAME_ROAD ), "parallel" );
      row( "far beside", road, lineWork( { northward( 0, 600, 60 ) }, SAME_ROAD ), "" );
    }

    static void addMeetingRows()
    {
      const Work road = lineWork( { ROAD_600 }, ROAD );
      const auto across = []( double degrees ) { return turned( { { 0, -100 }, { 0, 700 } }, degrees, { 0, 300 } ); };
      row( "the next section", road, lineWork( { northward( 600, 1200 ) }, SAME_ROAD ), "adjacent" );
      row( "the next section, a little apart", road, lineWork( { northward( 610, 1200, 4 ) }, SAME_ROAD ), "adjacent" );
      row( "the next section, forty metres too early", road, lineWork( { northward( 560, 1200, 4 ) }, SAME_ROAD ), "adjacent" );
      row( "round the corner", road, lineWork( { { { 0, 600 }, { 500, 600 } } }, SAME_ROAD ), "adjacent" );
      for ( const int degrees : { 10, 15, 25, 45, 90, 135, 165 } )
        QTest::addRow( "crossing at %d°", degrees ) << road << lineWork( { across( degrees ) }, SAME_ROAD ) << QStringLiteral( "crossing" );
      row( "a fork at a small angle", road, lineWork( { turned( ROAD_600, 12, { 0, 0 } ) }, SAME_ROAD ), "adjacent" );
      const auto bend = []( double nearest )
      { return [nearest]( double north ) { return nearest + ( north - 300 ) * ( north - 300 ) / 600; }; };
      row( "a bend that meets the road", road, lineWork( { winding( 600, bend( 4 ) ) }, SAME_ROAD ), "near" );
      row( "a bend that crosses the road twice", road, lineWork( { winding( 600, bend( -7 ) ) }, SAME_ROAD ), "crossing" );
      row( "an S-bend across the road", road,
           lineWork( { winding( 600, []( double north ) { return 60 * std::sin( ( north - 300 ) / 200 ); } ) }, SAME_ROAD ), "crossing" );
      row( "a road that goes along for a while", road,
           lineWork( { { { 150, 50 }, { 3, 150 }, { 3, 250 }, { 3, 350 }, { 3, 400 }, { -150, 500 } } }, SAME_ROAD ), "overlap" );
      row( "a side road", road, lineWork( { { { 3, 300 }, { 400, 320 } } }, SAME_ROAD ), "near" );
      row( "a canal's end at a road", road, lineWork( { { { 3, 300 }, { 400, 320 } } }, CANAL ), "" );
      row( "a road over a canal", road, lineWork( { across( 80 ) }, CANAL ), "crossing" );
      row( "a point on the road", road, pointWork( { 4, 300 }, "ก่อสร้างสะพาน คสล." ), "near" );
      row( "a well beside the road", road, pointWork( { 4, 300 }, WELL ), "" );
    }

    static void addPointRows()
    {
      const Work well = pointWork( { 0, 0 }, WELL );
      row( "the same well", well, pointWork( { 8, 5 }, SAME_WELL ), "duplicate" );
      row( "the same well without a title", well, pointWork( { 8, 5 }, "" ), "duplicate" );
      row( "the same well, 25 metres off", well, pointWork( { 15, 20 }, SAME_WELL ), "duplicate" );
      row( "no name to go by, 25 metres off", well, pointWork( { 15, 20 }, "ขุดเจาะบ่อบาดาล" ), "" );
      row( "the same well, 40 metres off", well, pointWork( { 24, 32 }, SAME_WELL ), "" );
      row( "another village's", well, pointWork( { 8, 5 }, "ขุดเจาะบ่อบาดาล บ้านหนองบัว หมู่ที่ 4" ), "near" );
      row( "another village by name", pointWork( { 0, 0 }, "ขุดเจาะบ่อบาดาล บ้านหนองบัว" ), pointWork( { 8, 5 }, "ขุดเจาะบ่อบาดาล บ้านโคกสูง" ),
           "near" );
      row( "another sort", well, pointWork( { 8, 5 }, WEIR ), "near" );
      row( "another kind", well, pointWork( { 8, 5 }, "ก่อสร้างศาลาประชาคม หมู่ที่ 3" ), "" );
      row( "a pond and a reservoir", pointWork( { 0, 0 }, "ขุดลอกสระเก็บน้ำ หมู่ที่ 3" ), pointWork( { 3, 0 }, "ก่อสร้างอ่างเก็บน้ำ หมู่ 3" ),
           "duplicate" );
    }
};

EPLAN_TEST_MAIN( TestVerdicts )
#include "test_verdicts.moc"
