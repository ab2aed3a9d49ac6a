// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/works.h"

#include "testing.h"

#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsmultipoint.h>

#include <cmath>

using namespace eplan;

namespace
{
  const QString ROAD = QStringLiteral( "ก่อสร้างถนน คสล. สายบ้านโนน" );
  constexpr int MILLION = 1000000;

  /// A line of \a count vertices whose places \a at says, in metres.
  template <typename At>
  QgsGeometry longLine( int count, const At &at )
  {
    QVector<double> x( count );
    QVector<double> y( count );
    for ( int i = 0; i < count; ++i )
    {
      const Offset offset = at( i );
      x[i] = HERE.longitude + offset.first / 107571;
      y[i] = HERE.latitude + offset.second / 110650;
    }
    return QgsGeometry( new QgsLineString( x, y ) );
  }

  Project drawn( const QgsGeometry &geometry )
  {
    Project project = work( ROAD );
    project.placement.geometry = geometry;
    project.placement.how = PlacedHow::Drawn;
    return project;
  }
} // namespace

/// What a line or point is by itself, whatever the work.
class TestDrawing : public QObject
{
    Q_OBJECT

  private slots:
    void drawingsAreJudgedByThemselves_data()
    {
      QTest::addColumn<QString>( "wkt" );
      QTest::addColumn<QString>( "codes" );

      QTest::newRow( "a plain road" ) << lineWkt( { { 0, 0 }, { 200, 30 }, { 480, 20 } } ) << "";
      QTest::newRow( "nothing drawn" ) << ""
                                       << "";

      QTest::newRow( "a polygon" ) << "Polygon ((102 15, 102.1 15, 102.1 15.1, 102 15))"
                                   << "OTHER_SHAPE";
      QTest::newRow( "a collection" ) << "GeometryCollection (Point (102.1 15))"
                                      << "OTHER_SHAPE";
      QTest::newRow( "a curve" ) << "CircularString (102 15, 102.1 15.1, 102.2 15)"
                                 << "OTHER_SHAPE";
      QTest::newRow( "an empty line" ) << "LineString EMPTY"
                                       << "LINE_OF_ONE_POINT";
      QTest::newRow( "an empty point" ) << "Point EMPTY"
                                        << "LINE_OF_ONE_POINT";
      QTest::newRow( "a line of one point" ) << lineWkt( { { 0, 0 } } ) << "LINE_OF_ONE_POINT";
      QTest::newRow( "a part of one point" ) << linesWkt( { { { 0, 0 }, { 90, 0 } }, { { 100, 0 } } } ) << "LINE_OF_ONE_POINT";
      QTest::newRow( "metres taken for degrees" ) << "LineString (187846 1658148, 188846 1658148)"
                                                  << "OFF_THE_EARTH";
      QTest::newRow( "a latitude beyond the pole" ) << "LineString (102 15, 102 95)"
                                                    << "OFF_THE_EARTH";

      QTest::newRow( "a line that stays where it is" ) << lineWkt( { { 0, 0 }, { 0, 0 }, { 0, 0 } } ) << "ZERO_LENGTH";
      QTest::newRow( "two parts that stay where they are" )
        << linesWkt( { { { 0, 0 }, { 0, 0 } }, { { 50, 0 }, { 50, 0 } } } ) << "ZERO_LENGTH";
      QTest::newRow( "a very short line" ) << lineWkt( { { 0, 0 }, { 0.3, 0 } } ) << "";
      QTest::newRow( "one of two parts without length" )
        << linesWkt( { { { 0, 0 }, { 300, 0 } }, { { 300, 0 }, { 300, 0 } } } ) << "ZERO_LENGTH_PART";

      QTest::newRow( "a line across itself" ) << lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 100 }, { 100, -100 } } ) << "CROSSES_ITSELF";
      QTest::newRow( "a loop around a pond" ) << lineWkt( { { 0, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 }, { 0, 0 } } ) << "";
      QTest::newRow( "a lane that ends on itself" ) << lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 100 }, { 100, 100 }, { 100, 0 } } ) << "";
      QTest::newRow( "a lane that ends a hand beyond itself" )
        << lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 100 }, { 100, 100 }, { 100, -0.2 } } ) << "";
      QTest::newRow( "two streets that cross" ) << linesWkt( { { { -100, 0 }, { 100, 0 } }, { { 0, -100 }, { 0, 100 } } } ) << "";

      QTest::newRow( "out and back" ) << lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 60 }, { 200, 10 }, { 400, 0 } } ) << "SPIKE";
      QTest::newRow( "the whole way back" ) << lineWkt( { { 0, 0 }, { 300, 0 }, { 0, 0 } } ) << "SPIKE";
      QTest::newRow( "out and back with a doubled tip" )
        << lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 60 }, { 200, 60.05 }, { 200, 10 }, { 400, 0 } } ) << "SPIKE DOUBLED_VERTICES";
      QTest::newRow( "a hairpin on a mountain" ) << lineWkt( { { 0, 0 }, { 300, 30 }, { 0, 110 } } ) << "";
      QTest::newRow( "a U-turn with two corners" ) << lineWkt( { { 0, 0 }, { 300, 0 }, { 300, 12 }, { 0, 12 } } ) << "";
      QTest::newRow( "the jitter of a receiver at rest" )
        << lineWkt( { { 0, 0 }, { 100, 0 }, { 101, 0.05 }, { 99.8, 0 }, { 200, 0 } } ) << "";

      QTest::newRow( "a vertex twice" ) << lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 0 }, { 400, 0 } } ) << "DOUBLED_VERTICES";
      QTest::newRow( "vertices a pace apart" ) << lineWkt( { { 0, 0 }, { 200, 0 }, { 200.7, 0 }, { 400, 0 } } ) << "";

      QTest::newRow( "a part in another district" )
        << linesWkt( { { { 0, 0 }, { 300, 0 } }, { { 9000, 0 }, { 9300, 0 } } } ) << "PARTS_FAR_APART";
      QTest::newRow( "sections in two lanes" ) << linesWkt( { { { 0, 0 }, { 300, 0 } }, { { 900, 0 }, { 1200, 0 } } } ) << "";
      QTest::newRow( "parts in a row" ) << linesWkt(
                                             { { { 0, 0 }, { 300, 0 } }, { { 3600, 0 }, { 3900, 0 } }, { { 1800, 0 }, { 2100, 0 } } } )
                                        << "";
      QTest::newRow( "a lane off the middle of a long road" )
        << linesWkt( { { { 0, 0 }, { 9000, 0 } }, { { 4500, 0 }, { 4500, 300 } } } ) << "";
    }

    void drawingsAreJudgedByThemselves()
    {
      QFETCH( QString, wkt );
      QTEST( codesFor( work( ROAD, wkt ) ), "codes" );
    }

    void numbersThatAreNoneAreOffTheEarth()
    {
      // To QGIS a point without numbers is an empty one.
      QCOMPARE( codesFor( drawn( QgsGeometry( new QgsPoint( qQNaN(), 15 ) ) ) ), QStringLiteral( "LINE_OF_ONE_POINT" ) );
      for ( const double bad : { qInf(), -qInf(), 1e308 } )
      {
        QCOMPARE( codesFor( drawn( QgsGeometry( new QgsPoint( bad, 15 ) ) ) ), QStringLiteral( "OFF_THE_EARTH" ) );
        QCOMPARE(
          codesFor( drawn( QgsGeometry( new QgsLineString( QVector<double> { 102, 102.1, bad }, QVector<double> { 15, qQNaN(), 15 } ) ) ) ),
          QStringLiteral( "OFF_THE_EARTH" ) );
      }
    }

    void wellsInSeveralVillagesMayLieFarApart()
    {
      const QString wells = QStringLiteral( "MultiPoint (%1, %2)" ).arg( placeText( { 0, 0 } ), placeText( { 4500, 0 } ) );
      QCOMPARE( codesFor( work( QStringLiteral( "ขุดเจาะบ่อบาดาล หมู่ที่ 1,3,5" ), wells ) ), QString() );
      QCOMPARE( codesFor( work( QStringLiteral( "ขุดเจาะบ่อบาดาล หมู่ที่ 1" ), wells ) ), QStringLiteral( "PARTS_FAR_APART" ) );
    }

    void aFindingCountsAndShowsWhere()
    {
      const std::vector<Finding> doubled =
        checkProject( work( ROAD, lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 0 }, { 300, 0 }, { 300, 0 }, { 400, 0 } } ) ), {}, {} );
      QCOMPARE( doubled.size(), std::size_t( 1 ) );
      QCOMPARE( *doubled.front().measured, 2.0 );
      QCOMPARE( doubled.front().unit, FindingUnit::Pieces );
      QVERIFY( doubled.front().where.distance( QgsGeometry::fromWkt( pointWkt( { 200, 0 } ) ) ) < 1e-6 );

      const std::vector<Finding> apart =
        checkProject( work( ROAD, linesWkt( { { { 0, 0 }, { 300, 0 } }, { { 9300, 0 }, { 9600, 0 } } } ) ), {}, {} );
      QVERIFY( std::abs( *apart.front().measured - 9000 ) < 20 );
      QCOMPARE( *apart.front().expected, 2000.0 );
      const std::vector<Finding> crossing =
        checkProject( work( ROAD, lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 100 }, { 100, -100 } } ) ), {}, {} );
      QVERIFY( crossing.front().where.distance( QgsGeometry::fromWkt( pointWkt( { 150, 0 } ) ) ) < 1e-6 );
    }

    void manyPartsAreJudgedByTheGapsThatShow()
    {
      auto near = std::make_unique<QgsMultiLineString>();
      for ( int i = 0; i < 20000; ++i )
        near->addGeometry(
          new QgsLineString( QVector<double> { 102.09 + i * 1e-5, 102.09 + i * 1e-5 }, QVector<double> { 14.98, 14.981 } ) );
      auto far = std::unique_ptr<QgsMultiLineString>( near->clone() );
      far->addGeometry( new QgsLineString( QVector<double> { 102.5, 102.5 }, QVector<double> { 14.98, 14.981 } ) );
      QVERIFY( !codesFor( drawn( QgsGeometry( std::move( near ) ) ) ).contains( QStringLiteral( "PARTS_FAR_APART" ) ) );
      QVERIFY( codesFor( drawn( QgsGeometry( std::move( far ) ) ) ).contains( QStringLiteral( "PARTS_FAR_APART" ) ) );
    }

    void aMillionVerticesAreJudged_data()
    {
      QTest::addColumn<QgsGeometry>( "line" );
      QTest::addColumn<QString>( "codes" );
      QTest::newRow( "a winding road" ) << longLine( MILLION, []( int i ) { return Offset( i * 0.02, 300 * std::sin( i * 1e-4 ) ); } )
                                        << "DOUBLED_VERTICES MANY_VERTICES";
      QTest::newRow( "one that crosses itself at its end" )
        << longLine(
             MILLION, []( int i )
             { return i < MILLION - 2 ? Offset( i * 0.02, 300 * std::sin( i * 1e-4 ) ) : Offset( 9000, i == MILLION - 2 ? 900 : -900 ); } )
        << "CROSSES_ITSELF DOUBLED_VERTICES MANY_VERTICES";
      QTest::newRow( "a comb of long teeth across the slope" )
        << longLine( MILLION,
                     []( int i )
                     {
                       const double along = i * 0.15;
                       return i % 4 < 2 ? Offset( along, along ) : Offset( along + 5000, along - 5000 );
                     } )
        << "MANY_VERTICES";
      QTest::newRow( "one spot" ) << longLine( MILLION, []( int ) { return Offset( 0, 0 ); } ) << "ZERO_LENGTH MANY_VERTICES";
      QTest::newRow( "there and back, again and again" )
        << longLine( MILLION, []( int i ) { return Offset( i % 2 == 0 ? 0 : 100, 0 ); } ) << "SPIKE MANY_VERTICES";
    }

    void aMillionVerticesAreJudged()
    {
      QFETCH( QgsGeometry, line );
      Project project = drawn( line );
      project.province.clear();
      QTEST( codesFor( project ), "codes" );
    }

    void tenThousandPointsAtOneSpotAreDoubled()
    {
      auto points = std::make_unique<QgsMultiPoint>();
      for ( int i = 0; i < 10000; ++i )
        points->addGeometry( new QgsPoint( HERE.longitude, HERE.latitude ) );
      Project wells = work( QStringLiteral( "ขุดเจาะบ่อบาดาล" ) );
      wells.kind = Kind::Water;
      wells.placement.geometry = QgsGeometry( std::move( points ) );
      const std::vector<Finding> findings = checkProject( wells, {}, {} );
      QCOMPARE( codesOf( findings ), QStringLiteral( "DOUBLED_VERTICES" ) );
      QCOMPARE( *findings.front().measured, 9999.0 );
    }
};

EPLAN_TEST_MAIN( TestDrawing )
#include "test_drawing.moc"
