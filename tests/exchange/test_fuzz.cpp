// SPDX-License-Identifier: GPL-2.0-or-later
#include "mutator.h"
#include "samplefiles.h"
#include "testing.h"

using namespace eplan;
using samples::Folder;

extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size );

namespace
{
  /// Pieces that break readers.
  const QList<QByteArray> PIECES { QByteArray( 1, '\0' ),
                                   "\xff\xff\xff\xff",
                                   QByteArray( "\xff\xff\xff\x7f", 4 ),
                                   "99999999999999999999",
                                   "-1e999",
                                   "nan",
                                   "<",
                                   ">",
                                   "</",
                                   "<!ENTITY a SYSTEM \"file:///etc/passwd\">",
                                   "&a;",
                                   "[[[[",
                                   "\"",
                                   "\xe0\xb8",
                                   "\xef\xbb\xbf",
                                   ",,,,,,,,",
                                   "\n\n",
                                   "#REF!",
                                   "lat=\"91\"",
                                   "\r\n0\r\nSECTION\r\n" };
} // namespace

class TestFuzz : public QObject
{
    Q_OBJECT

    Folder mFolder;
    Mutator<QByteArray> mMutate { PIECES };

    int tryOne( const QByteArray &bytes )
    {
      return LLVMFuzzerTestOneInput( reinterpret_cast<const std::uint8_t *>( bytes.constData() ),
                                     static_cast<std::size_t>( bytes.size() ) );
    }

  private slots:
    void whateverIsInAFileIsReadOrRefused_data()
    {
      QTest::addColumn<QString>( "file" );
      QTest::addColumn<QByteArray>( "seed" );
      QTest::addColumn<int>( "mutations" );
      const QByteArray kml =
        "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Folder><name>a</name><Placemark><name>1</name><ExtendedData><Data "
        "name=\"code\"><value>7</value></Data></ExtendedData><LineString><coordinates>102,15,1 102.1,15,2</coordinates></LineString>"
        "</Placemark></Folder></Document></kml>";
      const QString shape =
        samples::makeLayer( mFolder.path( "seed.shp" ),
                            { .driver = "ESRI Shapefile", .features = { { "1", "a" } }, .wkt = { "LINESTRING (102 15,102.1 15)" } } );
      const QString package =
        samples::makeLayer( mFolder.path( "seed.gpkg" ), { .features = { { "1", "a" } }, .wkt = { "LINESTRING (102 15,102.1 15)" } } );
      QTest::newRow( "GPX" )
        << "f.gpx"
        << QByteArray( "<gpx version=\"1.1\"><wpt lat=\"14.9799\" lon=\"102.0978\"><ele>1</ele><name>a</name></wpt><trk><name>b</name>"
                       "<trkseg><trkpt lat=\"14.9\" lon=\"102\"/><trkpt lat=\"14.91\" lon=\"102.01\"/></trkseg></trk></gpx>" )
        << 2000;
      QTest::newRow( "GeoJSON" )
        << "f.geojson"
        << QByteArray(
             "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:24047\"}},\"features\":[{"
             "\"type\":\"Feature\",\"properties\":{\"code\":\"1\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[661235,"
             "1520577,1],[661335,1520577]]}}]}" )
        << 500;
      QTest::newRow( "KML" ) << "f.kml" << kml << 500;
      QTest::newRow( "KMZ" ) << "f.kmz" << samples::zip( { { "doc.kml", kml } } ) << 300;
      QTest::newRow( "DXF" ) << "f.dxf"
                             << QByteArray( "0\nSECTION\n2\nENTITIES\n0\nLWPOLYLINE\n8\nROAD\n100\nAcDbPolyline\n90\n2\n70\n0\n10\n661235\n"
                                            "20\n1520577\n42\n0.5\n10\n661335\n20\n"
                                            "1520577\n0\nTEXT\n8\n0\n10\n661235\n20\n1520577\n40\n2\n1\n70-1\n0\nENDSEC\n0\nEOF\n" )
                             << 500;
      QTest::newRow( "CSV" ) << "f.csv" << QByteArray( "รหัส,ชื่อโครงการ,lat,lon,งบประมาณ\n1,\"ก, ข\",14.9799,102.0978,1000\n2,ค,#REF!,,\n" )
                             << 2000;
      QTest::newRow( "XLSX" ) << "f.xlsx"
                              << samples::workbook( samples::sheetRow( 1, { "code", "lat", "lon" } ) +
                                                    samples::sheetRow( 2, { "1", "<c><v>15</v></c>", "<c><v>102</v></c>" } ) )
                              << 300;
      QTest::newRow( "ODS" ) << "f.ods" << samples::openDocument( { { "code", "lat", "lon" }, { "1", "15", "102" } } ) << 300;
      QTest::newRow( "photograph" ) << "f.jpg" << samples::Photograph( { .datum = "WGS-84", .status = "A", .error = 5 } ).bytes() << 1000;
      QTest::newRow( "Shapefile" ) << "seed.shp" << samples::bytesOf( shape ) << 500;
      QTest::newRow( "GeoPackage" ) << "f.gpkg" << samples::bytesOf( package ) << 60;
    }

    /// Reading ends, without a crash, and what it lets through is in Thailand and a position.
    void whateverIsInAFileIsReadOrRefused()
    {
      QFETCH( QString, file );
      QFETCH( QByteArray, seed );
      QFETCH( int, mutations );
      qputenv( "EPLAN_FUZZ_FILE", mFolder.path( file ).toLocal8Bit() );
      QVERIFY2( tryOne( seed ) == 0, "the seed itself is read" );
      int refused = 0;
      for ( int i = 0; i < mutations; ++i )
        refused += tryOne( mMutate( seed ) ) == 0 ? 0 : 1;
      QVERIFY( refused > 0 );
    }

    /// A spreadsheet's XML, changed inside of an archive that is whole.
    void whateverIsInAWorkbookIsReadOrRefused()
    {
      qputenv( "EPLAN_FUZZ_FILE", mFolder.path( "inside.xlsx" ).toLocal8Bit() );
      const QByteArray rows = samples::sheetRow( 1, { "code", "lat", "lon" } ) +
                              samples::sheetRow( 2, { "1", "<c><v>15</v></c>", "<c t=\"str\"><f>A1+1</f><v>102</v></c>" } );
      QVERIFY( tryOne( samples::workbook( rows ) ) == 0 );
      int read = 0;
      for ( int i = 0; i < 500; ++i )
        read += tryOne( samples::workbook( mMutate( rows ) ) ) == 0 ? 1 : 0;
      QVERIFY( read > 0 );
    }
};

EPLAN_TEST_MAIN( TestFuzz )
#include "test_fuzz.moc"
