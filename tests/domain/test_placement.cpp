// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/placement.h"

#include "testing.h"

using namespace eplan;

class TestPlacement : public QObject
{
    Q_OBJECT

  private slots:
    void normalizedHasOneFormForOnePlace_data()
    {
      QTest::addColumn<QString>( "given" );
      QTest::addColumn<QString>( "expected" );
      QTest::newRow( "point" ) << "Point (102.1 14.98)" << "Point (102.1 14.98)";
      QTest::newRow( "heights are dropped" ) << "PointZ (102.1 14.98 187)" << "Point (102.1 14.98)";
      QTest::newRow( "measures are dropped" ) << "LineStringM (102 15 0, 103 15 1)" << "LineString (102 15, 103 15)";
      QTest::newRow( "one part is no multi-part" ) << "MultiLineString ((102 15, 103 15))" << "LineString (102 15, 103 15)";
      QTest::newRow( "two parts stay" ) << "MultiPoint ((102 15),(103 15))" << "MultiPoint ((102 15),(103 15))";
    }

    void normalizedHasOneFormForOnePlace()
    {
      QFETCH( QString, given );
      QFETCH( QString, expected );
      const Result<QgsGeometry> result = normalized( QgsGeometry::fromWkt( given ) );
      QVERIFY( result );
      QCOMPARE( result->asWkt( 6 ), expected );
    }

    void normalizedRefusesWhatIsNoPlace_data()
    {
      QTest::addColumn<QString>( "wkt" );
      QTest::newRow( "polygon" ) << "Polygon ((0 0, 1 0, 1 1, 0 0))";
      QTest::newRow( "collection" ) << "GeometryCollection (Point (1 1))";
      QTest::newRow( "curve" ) << "CircularString (0 0, 1 1, 2 0)";
      QTest::newRow( "line of one vertex" ) << "LineString (102 15)";
      QTest::newRow( "short part" ) << "MultiLineString ((102 15, 103 15),(102 15))";
      QTest::newRow( "empty point" ) << "Point EMPTY";
      QTest::newRow( "empty multi-point" ) << "MultiPoint EMPTY";
      QTest::newRow( "longitude off the Earth" ) << "Point (202.0978 14.9799)";
      QTest::newRow( "latitude off the Earth" ) << "LineString (102 15, 102 95)";
      QTest::newRow( "metres taken for degrees" ) << "Point (187846 1658148)";
    }

    void normalizedRefusesWhatIsNoPlace()
    {
      QFETCH( QString, wkt );
      const Result<QgsGeometry> result = normalized( QgsGeometry::fromWkt( wkt ) );
      QVERIFY( !result );
      QCOMPARE( result.error().code, ErrorCode::InvalidData );
      QVERIFY( !result.error().message.isEmpty() );
    }

    void normalizedRefusesNumbersThatAreNone()
    {
      QVERIFY( !normalized( QgsGeometry( new QgsPoint( qQNaN(), 15 ) ) ) );
      QVERIFY( !normalized( QgsGeometry( new QgsPoint( 102, qInf() ) ) ) );
    }

    void samePlaceForgivesRoundingOnly_data()
    {
      QTest::addColumn<QString>( "a" );
      QTest::addColumn<QString>( "b" );
      QTest::addColumn<bool>( "same" );
      QTest::newRow( "both not placed" ) << "" << "" << true;
      QTest::newRow( "one not placed" ) << "Point (102 15)" << "" << false;
      QTest::newRow( "the same point" ) << "Point (102 15)" << "Point (102 15)" << true;
      QTest::newRow( "rounded to 0.1 mm" ) << "Point (102.0000000004 15)" << "Point (102 15)" << true;
      QTest::newRow( "a centimetre away" ) << "Point (102.0000001 15)" << "Point (102 15)" << false;
      QTest::newRow( "reversed line" ) << "LineString (102 15, 103 15)" << "LineString (103 15, 102 15)" << false;
      QTest::newRow( "one vertex more" ) << "LineString (102 15, 102.5 15, 103 15)" << "LineString (102 15, 103 15)" << false;
      QTest::newRow( "cut differently" ) << "MultiLineString ((1 1, 2 2),(3 3, 4 4, 5 5))" << "MultiLineString ((1 1, 2 2, 3 3),(4 4, 5 5))" << false;
    }

    void samePlaceForgivesRoundingOnly()
    {
      QFETCH( QString, a );
      QFETCH( QString, b );
      QFETCH( bool, same );
      QCOMPARE( samePlace( QgsGeometry::fromWkt( a ), QgsGeometry::fromWkt( b ) ), same );
      QCOMPARE( samePlace( QgsGeometry::fromWkt( b ), QgsGeometry::fromWkt( a ) ), same );
    }

    /// One minute of latitude at the equator is 1842.9 m on WGS 84 (meridian arc by GeographicLib: 110574.39 m a degree).
    void groundLengthIsMeasuredOnTheEllipsoid()
    {
      QVERIFY( qAbs( groundLength( QgsGeometry::fromWkt( "LineString (102 0, 102 1)" ) ).value - 110574.39 ) < 0.01 );
      QVERIFY( qAbs( groundLength( QgsGeometry::fromWkt( "LineString (102 0, 103 0)" ) ).value - 111319.49 ) < 0.01 );
      QCOMPARE( groundLength( QgsGeometry::fromWkt( "Point (102 15)" ) ).value, 0.0 );
      QCOMPARE( groundLength( QgsGeometry() ).value, 0.0 );
    }
};

EPLAN_TEST_MAIN( TestPlacement )
#include "test_placement.moc"
