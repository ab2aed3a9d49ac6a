// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/geometryblob.h"
#include "practice/json.h"
#include "practice/wellknownbinary.h"

#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace eplan;

class TestJson : public QObject
{
    Q_OBJECT

  private:
    static std::string geometryJson( const QByteArray &blob )
    {
      std::string text;
      json::appendGeometry( text, { blob.constData(), static_cast<std::size_t>( blob.size() ) } );
      return text;
    }

    static bool meets( const QString &wkt, const wkb::Box &box )
    {
      const QByteArray blob = toGeometryBlob( QgsGeometry::fromWkt( wkt ) );
      return wkb::meets( { blob.constData(), static_cast<std::size_t>( blob.size() ) }, box );
    }

  private slots:
    void textsComeBackAsTheyWere_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::newRow( "empty" ) << QString( "" );
      QTest::newRow( "Thai" ) << QStringLiteral( "ก่อสร้างฝายน้ำล้น “ห้วยแสลง”" );
      QTest::newRow( "quotes and backslashes" ) << QStringLiteral( "\"a\\b\"\\" );
      QTest::newRow( "line ends and tabs" ) << QStringLiteral( "a\r\n\tb\x01\x1f\x7f" );
      QTest::newRow( "beyond the first plane" ) << QStringLiteral( "🗺 x" );
    }

    void textsComeBackAsTheyWere()
    {
      QFETCH( QString, text );
      std::string written = "[";
      json::appendText( written, text.toStdString() );
      written += ']';
      QCOMPARE( QJsonDocument::fromJson( QByteArray::fromStdString( written ) ).array()[0].toString( "not read" ), text );
    }

    void numbersComeBackToTheLastBit()
    {
      for ( const double value : { 0.1, 102.12345678901234, 1e-7, -180.0, 5e-324, 1.7976931348623157e308, 9007199254740993.0, -0.0 } )
      {
        std::string text;
        json::appendNumber( text, value );
        QCOMPARE( QByteArray::fromStdString( text ).toDouble(), value );
      }
      std::string text;
      json::appendNumber( text, std::numeric_limits<double>::infinity() );
      QCOMPARE( text, std::string( "null" ) );
    }

    void geometriesAreWrittenAsGeoJson_data()
    {
      QTest::addColumn<QString>( "wkt" );
      QTest::addColumn<QString>( "expected" );
      QTest::newRow( "point" ) << "Point (102.1 15.2)"
                               << R"({"type":"Point","coordinates":[102.1,15.2]})";
      QTest::newRow( "heights and measures are left out" ) << "LineStringZM (1 2 3 4, 5 6 7 8)"
                                                           << R"({"type":"LineString","coordinates":[[1,2],[5,6]]})";
      QTest::newRow( "points" ) << "MultiPoint ((1 2),(3 4))"
                                << R"({"type":"MultiPoint","coordinates":[[1,2],[3,4]]})";
      QTest::newRow( "lines" ) << "MultiLineString ((1 2, 3 4),(5 6, 7 8, 9 10))"
                               << R"({"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8],[9,10]]]})";
      QTest::newRow( "area with a hole" ) << "Polygon ((0 0, 9 0, 9 9, 0 0),(2 1, 3 1, 3 2, 2 1))"
                                          << R"({"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[2,1],[3,1],[3,2],[2,1]]]})";
      QTest::newRow( "areas" ) << "MultiPolygon (((0 0, 9 0, 9 9, 0 0)))"
                               << R"({"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,0]]]]})";
      QTest::newRow( "nothing" ) << ""
                                 << "null";
      QTest::newRow( "empty" ) << "LineString EMPTY"
                               << "null";
      QTest::newRow( "of other kinds" ) << "GeometryCollection (Point (1 2))"
                                        << "null";
    }

    void geometriesAreWrittenAsGeoJson()
    {
      QFETCH( QString, wkt );
      QFETCH( QString, expected );
      QCOMPARE( QString::fromStdString( geometryJson( toGeometryBlob( QgsGeometry::fromWkt( wkt ) ) ) ), expected );
    }

    /// Every length and thousands of changed bytes: an answer that is JSON, and no crash (under sanitizers).
    void brokenBytesGiveNullOrAGeometry()
    {
      const QByteArray good = toGeometryBlob( QgsGeometry::fromWkt( "MultiLineString ((1 2, 3 4),(5 6, 7 8, 9 10))" ) );
      int written = 0;
      for ( int position = 0; position < good.size(); ++position )
      {
        QByteArray broken = good;
        broken[position] = static_cast<char>( broken[position] ^ 0x55 );
        const std::string cut = geometryJson( good.left( position ) );
        QCOMPARE( cut, std::string( "null" ) );
        const QJsonDocument document = QJsonDocument::fromJson( "[" + QByteArray::fromStdString( geometryJson( broken ) ) + "]" );
        QVERIFY( document.isArray() );
        written += document.array()[0].isObject();
      }
      QVERIFY( written > 0 );
    }

    void boxesMeetWhatIsInThem_data()
    {
      QTest::addColumn<QString>( "wkt" );
      QTest::addColumn<bool>( "expected" );
      QTest::newRow( "point inside" ) << "Point (5 5)" << true;
      QTest::newRow( "point on the edge" ) << "Point (4 6)" << true;
      QTest::newRow( "point outside" ) << "Point (3.9 5)" << false;
      QTest::newRow( "one of several points" ) << "MultiPoint ((0 0),(5 5))" << true;
      QTest::newRow( "line through, no vertex inside" ) << "LineString (0 0, 10 10)" << true;
      QTest::newRow( "line past the corner" ) << "LineString (0 3, 7 10)" << false;
      QTest::newRow( "line along the edge" ) << "LineString (4 0, 4 10)" << true;
      QTest::newRow( "line around" ) << "LineString (3 3, 7 3, 7 7, 3 7, 3 3)" << false;
      QTest::newRow( "area around" ) << "Polygon ((3 3, 7 3, 7 7, 3 7, 3 3))" << true;
      QTest::newRow( "in the hole of an area" ) << "Polygon ((0 0, 9 0, 9 9, 0 9, 0 0),(3 3, 7 3, 7 7, 3 7, 3 3))" << false;
      QTest::newRow( "area beside" ) << "MultiPolygon (((7 0, 9 0, 9 9, 7 0)))" << false;
    }

    void boxesMeetWhatIsInThem()
    {
      QFETCH( QString, wkt );
      QFETCH( bool, expected );
      QCOMPARE( meets( wkt, { 4, 4, 6, 6 } ), expected );
    }
};

EPLAN_TEST_MAIN( TestJson )
#include "test_json.moc"
