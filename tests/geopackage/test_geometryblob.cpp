// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/geometryblob.h"

#include "testing.h"

using namespace eplan;

class TestGeometryBlob : public QObject
{
    Q_OBJECT

  private slots:
    void aGeometryComesBackToTheLastBit_data()
    {
      QTest::addColumn<QString>( "wkt" );
      QTest::newRow( "point" ) << "Point (102.09780000000000655 14.97990000000000066)";
      QTest::newRow( "line" ) << "LineString (102.1 14.9, 102.2 15)";
      QTest::newRow( "points" ) << "MultiPoint ((1 2),(3 4))";
      QTest::newRow( "lines" ) << "MultiLineString ((1 2, 3 4),(5 6, 7 8, 9 10))";
      QTest::newRow( "boundary" ) << "MultiPolygon (((0 0, 1 0, 1 1, 0 0)))";
    }

    void aGeometryComesBackToTheLastBit()
    {
      QFETCH( QString, wkt );
      const QgsGeometry geometry = QgsGeometry::fromWkt( wkt );
      const std::optional<QgsGeometry> back = fromGeometryBlob( toGeometryBlob( geometry ) );
      QVERIFY( back );
      QCOMPARE( back->asWkb(), geometry.asWkb() );
    }

    void nothingIsNothing()
    {
      QVERIFY( toGeometryBlob( QgsGeometry() ).isEmpty() );
      QVERIFY( fromGeometryBlob( {} )->isNull() );
      QVERIFY( fromGeometryBlob( toGeometryBlob( QgsGeometry::fromWkt( "LineString EMPTY" ) ) )->isNull() );
    }

    void foreignBytesAreRefused_data()
    {
      QTest::addColumn<QByteArray>( "bytes" );
      const QByteArray good = toGeometryBlob( QgsGeometry::fromWkt( "LineString (1 2, 3 4)" ) );
      QTest::newRow( "other magic" ) << QByteArray( good ).replace( 0, 2, "XX" );
      QTest::newRow( "header only" ) << good.left( 8 );
      QTest::newRow( "envelope cut" ) << good.left( 20 );
      QTest::newRow( "no geometry behind the envelope" ) << good.left( 40 );
      QTest::newRow( "half a vertex" ) << good.left( good.size() - 4 );
      QTest::newRow( "invalid envelope indicator" ) << QByteArray( good ).replace( 3, 1, "\x0f" );
      QTest::newRow( "extended type" ) << QByteArray( good ).replace( 3, 1, "\x23" );
      QTest::newRow( "one byte" ) << QByteArray( "G" );
    }

    void foreignBytesAreRefused()
    {
      QFETCH( QByteArray, bytes );
      const std::optional<QgsGeometry> geometry = fromGeometryBlob( bytes );
      QVERIFY( !geometry || geometry->isNull() );
    }

    /// Every length and thousands of flipped bytes: no crash, no endless allocation (under sanitizers).
    void brokenBytesNeverCrash()
    {
      const QByteArray good = toGeometryBlob( QgsGeometry::fromWkt( "MultiLineString ((1 2, 3 4),(5 6, 7 8, 9 10))" ) );
      int read = 0;
      for ( int position = 0; position < good.size(); ++position )
      {
        for ( int value = 0; value < 256; value += 5 )
        {
          QByteArray broken = good;
          broken[position] = static_cast<char>( value );
          read += fromGeometryBlob( broken ).has_value();
          read += fromGeometryBlob( broken.left( position ) ).has_value();
        }
      }
      QVERIFY( read > 0 );
    }
};

EPLAN_TEST_MAIN( TestGeometryBlob )
#include "test_geometryblob.moc"
