// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/places.h"

#include "samplefiles.h"
#include "testing.h"

#include <QTcpServer>

using namespace eplan;
using samples::Folder;
using samples::LayerSample;

namespace
{
  const QByteArray GPX =
    "<?xml version=\"1.0\"?><gpx xmlns=\"http://www.topografix.com/GPX/1/1\" version=\"1.1\" creator=\"x\">"
    "<wpt lat=\"14.9799\" lon=\"102.0978\"><ele>187.5</ele><time>2026-11-22T08:30:00Z</time><name>70-30-1</name><desc>ฝาย</desc></wpt>"
    "<wpt lat=\"14.98\" lon=\"102.1\"><name>typed</name></wpt>"
    "<rte><name>r</name><rtept lat=\"14.9\" lon=\"102\"/><rtept lat=\"14.91\" lon=\"102.01\"/></rte>"
    "<trk><name>ถนน</name><trkseg><trkpt lat=\"14.9\" lon=\"102\"><time>2026-11-22T08:30:00Z</time></trkpt><trkpt lat=\"14.91\" "
    "lon=\"102.01\"/></trkseg><trkseg><trkpt lat=\"15\" lon=\"102\"/></trkseg><trkseg><trkpt lat=\"15\" lon=\"102\"/><trkpt "
    "lat=\"15.1\" lon=\"102\"/></trkseg></trk></gpx>";

  QString wktOf( const QgsGeometry &geometry )
  {
    return geometry.asWkt( 5 );
  }

  /// What was read of a file, or the sentence of its error.
  struct Answer
  {
      PlacesRead read;
      Error error;
      bool isRead = false;

      const PlaceCandidate &first() const { return read.candidates.first(); }
  };

  Answer readAll( const QString &path, const PlaceRequest &request = {} )
  {
    QgsFeedback feedback;
    const Result<PlacesRead> read = readPlaces( path, request, feedback );
    return read ? Answer { *read, {}, true } : Answer { {}, read.error(), false };
  }

  PlaceRequest asked( const char *reference )
  {
    PlaceRequest request;
    request.reference = Reference { QString::fromLatin1( reference ) };
    return request;
  }

  double metresBetween( const QgsPointXY &a, const QgsPointXY &b )
  {
    const double x = ( a.x() - b.x() ) * 111320 * std::cos( a.y() * M_PI / 180 ), y = ( a.y() - b.y() ) * 110600;
    return std::hypot( x, y );
  }
} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT

    Folder mFolder;

  private slots:
    void waypointsRoutesAndTracksAreRead()
    {
      const Answer outcome = readAll( mFolder.write( "a.gpx", GPX ) );
      QVERIFY2( outcome.isRead, qPrintable( outcome.error.detail ) );
      const QList<PlaceCandidate> &places = outcome.read.candidates;
      QCOMPARE( places.size(), 4 );
      QCOMPARE( outcome.read.vertices, qint64( 9 ) );
      QCOMPARE( places[0].name, QStringLiteral( "70-30-1" ) );
      QCOMPARE( places[0].label, QStringLiteral( "ฝาย" ) );
      QCOMPARE( places[0].how, PlacedHow::Gps );
      QCOMPARE( places[0].datum, QStringLiteral( "WGS 84" ) );
      QCOMPARE( places[0].origin.text(), QStringLiteral( "a.gpx, waypoints, 1" ) );
      QVERIFY( places[0].dropped.testFlag( Dropped::Heights ) );
      QCOMPARE( places[0].warnings.size(), 1 );
      QCOMPARE( places[1].how, PlacedHow::Imported );
      QVERIFY( places[1].warnings.isEmpty() );
      QCOMPARE( wktOf( places[2].geometry ), QStringLiteral( "LineString (102 14.9, 102.01 14.91)" ) );
      QCOMPARE( wktOf( places[3].geometry ), QStringLiteral( "MultiLineString ((102 14.9, 102.01 14.91),(102 15, 102 15.1))" ) );
      QCOMPARE( places[3].placement().from, QStringLiteral( "a.gpx, tracks, 1" ) );
    }

    void onlyWhatIsChosenIsRead()
    {
      PlaceRequest request;
      request.layer = QStringLiteral( "waypoints" );
      request.features = { 2 };
      const Answer outcome = readAll( mFolder.write( "a.gpx", GPX ), request );
      QCOMPARE( outcome.read.candidates.size(), 1 );
      QCOMPARE( outcome.first().name, QStringLiteral( "typed" ) );
      QCOMPARE( outcome.read.features, qint64( 4 ) );
    }

    void everyLayerFormatSaysTheSame_data()
    {
      QTest::addColumn<QByteArray>( "driver" );
      QTest::addColumn<QString>( "file" );
      QTest::addColumn<QString>( "origin" );
      QTest::newRow( "GeoPackage" ) << QByteArray( "GPKG" ) << "a.gpkg"
                                    << "a.gpkg, 1";
      QTest::newRow( "Shapefile" ) << QByteArray( "ESRI Shapefile" ) << "แผนที่.shp"
                                   << "แผนที่.shp";
      QTest::newRow( "GeoJSON" ) << QByteArray( "GeoJSON" ) << "b.geojson"
                                 << "b.geojson";
      QTest::newRow( "KML" ) << QByteArray( "LIBKML" ) << "c.kml"
                             << "c.kml, 1";
      QTest::newRow( "KMZ" ) << QByteArray( "LIBKML" ) << "d.kmz"
                             << "d.kmz, 1";
    }

    void everyLayerFormatSaysTheSame()
    {
      QFETCH( QByteArray, driver );
      QFETCH( QString, file );
      QFETCH( QString, origin );
      const char *const options[] { "ENCODING=UTF-8", nullptr };
      const QString path = samples::makeLayer( mFolder.path( file ), { .driver = driver,
                                                                       .features = { { "70-30-7", "ถนนสายบ้านโนน" } },
                                                                       .wkt = { "LINESTRING (102 14.9,102.01 14.91)" },
                                                                       .layerOptions = options } );
      const Answer outcome = readAll( path );
      QVERIFY2( outcome.isRead, qPrintable( outcome.error.message + outcome.error.detail ) );
      QCOMPARE( outcome.read.candidates.size(), 1 );
      QCOMPARE( outcome.first().code, QStringLiteral( "70-30-7" ) );
      QCOMPARE( outcome.first().name, QStringLiteral( "ถนนสายบ้านโนน" ) );
      QCOMPARE( wktOf( outcome.first().geometry ), QStringLiteral( "LineString (102 14.9, 102.01 14.91)" ) );
      QCOMPARE( outcome.first().datum, QStringLiteral( "WGS 84" ) );
      QVERIFY( outcome.first().origin.text().startsWith( origin ) );
    }

    /// A marker stone in Surat Thani, in the field on both datums.
    void indianDatumsGoTheRightWay_data()
    {
      QTest::addColumn<int>( "epsg" );
      QTest::addColumn<QByteArray>( "wkt" );
      QTest::newRow( "UTM" ) << 24047 << QByteArray( "POINT (536772.956 1009256.493)" );
      QTest::newRow( "degrees" ) << 4240 << QByteArray( "POINT (99.334725929 9.130852595)" );
    }

    void indianDatumsGoTheRightWay()
    {
      QFETCH( int, epsg );
      QFETCH( QByteArray, wkt );
      const QgsPointXY truth( 99.331641111, 9.132868011 );
      for ( const char *driver : { "GPKG", "ESRI Shapefile", "GeoJSON" } )
      {
        const QString file = QStringLiteral( "stone%1.%2" ).arg( epsg ).arg( QLatin1String( driver ).left( 4 ).trimmed() );
        const QString path = samples::makeLayer( mFolder.path( file.toLower() + ( driver[0] == 'E' ? ".shp" : "" ) ),
                                                 { .driver = driver, .epsg = epsg, .features = { { "1", "stone" } }, .wkt = { wkt } } );
        const Answer outcome = readAll( path );
        QVERIFY2( outcome.isRead, qPrintable( outcome.error.message + outcome.error.detail ) );
        QCOMPARE( outcome.read.candidates.size(), 1 );
        QCOMPARE( outcome.first().datum, QStringLiteral( "Indian 1975" ) );
        QVERIFY2( metresBetween( outcome.first().geometry.asPoint(), truth ) < 3, driver );
      }
    }

    void aMissingReferenceIsAskedAndTheAnswerTaken()
    {
      const QString path = samples::makeLayer(
        mFolder.path( "unknown.shp" ),
        { .driver = "ESRI Shapefile", .epsg = 0, .features = { { "1", "stone" } }, .wkt = { "POINT (536772.956 1009256.493)" } } );
      QgsFeedback feedback;
      const Result<SourceFile> file = inspect( path, feedback );
      QVERIFY( file );
      QVERIFY( !file->layers.first().reference );
      QStringList guesses;
      for ( const Reference &guess : file->layers.first().guesses )
        guesses << guess.definition;
      QCOMPARE( guesses, QStringList( { "EPSG:32647", "EPSG:24047" } ) );

      QCOMPARE( readAll( path ).error.code, ErrorCode::InvalidData );
      QVERIFY( metresBetween( readAll( path, asked( "EPSG:24047" ) ).first().geometry.asPoint(), { 99.331641111, 9.132868011 } ) < 3 );
      QVERIFY( metresBetween( readAll( path, asked( "EPSG:32647" ) ).first().geometry.asPoint(), { 99.331641111, 9.132868011 } ) > 400 );
    }

    void numbersThatBelieTheirDegreesAreAskedFor()
    {
      const QByteArray json =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\","
        "\"coordinates\":[647023.24,1683144.48]}}]}";
      QgsFeedback feedback;
      const Result<SourceFile> file = inspect( mFolder.write( "metres.geojson", json ), feedback );
      QVERIFY( file );
      QVERIFY( !file->layers.first().reference );
      QVERIFY( file->layers.first().guesses.contains( Reference { "EPSG:24047" } ) );
    }

    void aFileCanNameItsOwnReference()
    {
      const QByteArray json =
        "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:24047\"}},\"type\":\"Point\",\"coordinates\":[647023.24,1683144.48]}";
      const Answer outcome = readAll( mFolder.write( "land.geojson", json ) );
      QVERIFY2( outcome.isRead, qPrintable( outcome.error.detail ) );
      QVERIFY( metresBetween( outcome.first().geometry.asPoint(), { 100.3657805, 15.2229757 } ) < 0.1 );
    }

    void nothingIsFetchedFromTheNet_data()
    {
      QTest::addColumn<QString>( "file" );
      QTest::addColumn<QByteArray>( "content" );
      QTest::newRow( "the reference of a GeoJSON file" )
        << "linked.geojson"
        << QByteArray(
             "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"link\",\"properties\":{\"href\":\"ADDRESS\"}},\"features\":[{\"type\":"
             "\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[102,15]}}]}" );
      QTest::newRow( "a link and a style of a KML file" )
        << "linked.kml"
        << QByteArray(
             "<kml "
             "xmlns=\"http://www.opengis.net/kml/2.2\"><Document><NetworkLink><Link><href>ADDRESS</href></Link></NetworkLink><Placemark>"
             "<styleUrl>ADDRESS#a</styleUrl><Point><coordinates>102,15</coordinates></Point></Placemark></Document></kml>" );
      QTest::newRow( "an entity of a GPX file" )
        << "linked.gpx" << QByteArray( "<!DOCTYPE gpx SYSTEM \"ADDRESS\"><gpx version=\"1.1\"><wpt lat=\"15\" lon=\"102\"/></gpx>" );
    }

    void nothingIsFetchedFromTheNet()
    {
      QFETCH( QString, file );
      QFETCH( QByteArray, content );
      QTcpServer server;
      QVERIFY( server.listen( QHostAddress::LocalHost ) );
      const QByteArray address = "http://127.0.0.1:" + QByteArray::number( server.serverPort() ) + "/x";
      const QString path = mFolder.write( file, content.replace( "ADDRESS", address ) );
      QgsFeedback feedback;
      QVERIFY( inspect( path, feedback ) );
      readAll( path );
      QVERIFY( !server.waitForNewConnection( 100 ) );
    }

    void whatAPositionCannotHaveIsTold_data()
    {
      QTest::addColumn<QByteArray>( "wkt" );
      QTest::addColumn<int>( "dropped" );
      QTest::addColumn<QString>( "expected" );
      QTest::newRow( "heights" ) << QByteArray( "LINESTRING Z (102 15 1,102.1 15 2)" ) << int( Dropped::Heights )
                                 << "LineString (102 15, 102.1 15)";
      QTest::newRow( "measures" ) << QByteArray( "LINESTRING M (102 15 1,102.1 15 2)" ) << int( Dropped::Measures )
                                  << "LineString (102 15, 102.1 15)";
      QTest::newRow( "one part" ) << QByteArray( "MULTIPOINT ((102 15))" ) << 0 << "Point (102 15)";
      QTest::newRow( "a collection of points" )
        << QByteArray( "GEOMETRYCOLLECTION (POINT (102 15),POINT (103 15))" ) << 0 << "MultiPoint ((102 15),(103 15))";
    }

    void whatAPositionCannotHaveIsTold()
    {
      QFETCH( QByteArray, wkt );
      QFETCH( int, dropped );
      QFETCH( QString, expected );
      const QString path = samples::makeLayer( mFolder.path( QStringLiteral( "%1.gpkg" ).arg( QTest::currentDataTag() ) ),
                                               { .features = { { "1", "" } }, .wkt = { wkt } } );
      const Answer outcome = readAll( path );
      QCOMPARE( outcome.read.candidates.size(), 1 );
      QCOMPARE( int( outcome.first().dropped ), dropped );
      QCOMPARE( outcome.first().warnings.isEmpty(), dropped == 0 );
      QCOMPARE( wktOf( outcome.first().geometry ), expected );
    }

    void curvesBecomeStraightAndAreTold()
    {
      const QString path = samples::makeLayer(
        mFolder.path( "curve.gpkg" ), { .features = { { "1", "" } }, .wkt = { "CIRCULARSTRING (102 15,102.05 15.05,102.1 15)" } } );
      const Answer outcome = readAll( path );
      QCOMPARE( outcome.read.candidates.size(), 1 );
      QVERIFY( outcome.first().dropped.testFlag( Dropped::Curves ) );
      QVERIFY( outcome.first().vertices > 10 );
    }

    void whatIsNoPositionIsFoundWithASentence_data()
    {
      QTest::addColumn<QByteArray>( "wkt" );
      QTest::addColumn<int>( "trouble" );
      QTest::newRow( "an area" ) << QByteArray( "POLYGON ((102 15,102.1 15,102.1 15.1,102 15))" ) << int( PlaceTrouble::Area );
      QTest::newRow( "points and lines" ) << QByteArray( "GEOMETRYCOLLECTION (POINT (102 15),LINESTRING (102 15,103 15))" )
                                          << int( PlaceTrouble::MixedShapes );
      QTest::newRow( "empty" ) << QByteArray( "POINT EMPTY" ) << int( PlaceTrouble::NoPosition );
      QTest::newRow( "swapped" ) << QByteArray( "POINT (15 80)" ) << int( PlaceTrouble::OutsideThailand );
      QTest::newRow( "abroad" ) << QByteArray( "POINT (2 48)" ) << int( PlaceTrouble::OutsideThailand );
    }

    void whatIsNoPositionIsFoundWithASentence()
    {
      QFETCH( QByteArray, wkt );
      QFETCH( int, trouble );
      const QString path = samples::makeLayer( mFolder.path( QStringLiteral( "no %1.gpkg" ).arg( QTest::currentDataTag() ) ),
                                               { .features = { { "1", "" }, { "2", "" } }, .wkt = { wkt, "POINT (102 15)" } } );
      const Answer outcome = readAll( path );
      QCOMPARE( outcome.read.candidates.size(), 1 );
      QCOMPARE( outcome.first().code, QStringLiteral( "2" ) );
      QCOMPARE( outcome.read.findings.size(), 1 );
      QCOMPARE( int( outcome.read.findings.first().trouble ), trouble );
      QVERIFY( outcome.read.findings.first().message.endsWith( '.' ) );
    }

    void oldCharactersOfDbfFilesAreRead_data()
    {
      QTest::addColumn<QByteArray>( "encoding" );
      QTest::addColumn<bool>( "keepsItsName" );
      QTest::newRow( "UTF-8" ) << QByteArray( "UTF-8" ) << true;
      QTest::newRow( "Windows-874" ) << QByteArray( "CP874" ) << true;
      QTest::newRow( "Windows-874 that does not say so" ) << QByteArray( "CP874" ) << false;
    }

    void oldCharactersOfDbfFilesAreRead()
    {
      QFETCH( QByteArray, encoding );
      QFETCH( bool, keepsItsName );
      const QString base = QStringLiteral( "dbf %1%2" ).arg( QString::fromLatin1( encoding ) ).arg( keepsItsName );
      const QByteArray option = "ENCODING=" + encoding;
      const char *const options[] { option.constData(), nullptr };
      const QString path = samples::makeLayer(
        mFolder.path( base + ".shp" ),
        { .driver = "ESRI Shapefile", .features = { { "1", "ถนนสายบ้านเธอ" } }, .wkt = { "POINT (102 15)" }, .layerOptions = options } );
      QCOMPARE( QFile::remove( mFolder.path( base + ".cpg" ) ) || keepsItsName, true );
      const Answer outcome = readAll( path );
      QVERIFY( outcome.isRead );
      QCOMPARE( outcome.first().name, QStringLiteral( "ถนนสายบ้านเธอ" ) );
    }

    void aZippedShapefileIsReadWhereverItLies()
    {
      const QString path = samples::makeLayer( mFolder.path( "roads.shp" ),
                                               { .driver = "ESRI Shapefile", .features = { { "1", "a" } }, .wkt = { "POINT (102 15)" } } );
      QList<samples::Packed> files;
      for ( const char *suffix : { "shp", "shx", "dbf", "prj" } )
        files << samples::Packed { QByteArray( "งาน/roads." ) + suffix, samples::bytesOf( QString( path ).replace( "shp", suffix ) ) };
      const Answer outcome = readAll( mFolder.write( "roads.zip", samples::zip( files ) ) );
      QVERIFY2( outcome.isRead, qPrintable( outcome.error.message + outcome.error.detail ) );
      QCOMPARE( outcome.read.candidates.size(), 1 );
    }

    void drawingsAreReadWhenTheirReferenceIsTold()
    {
      const QByteArray dxf =
        "0\nSECTION\n2\nENTITIES\n0\nLINE\n8\nROAD\n100\nAcDbLine\n10\n661235\n20\n1520577\n30\n0\n11\n661335\n21\n1520577\n31\n0\n"
        "0\nARC\n8\nROAD\n100\nAcDbArc\n10\n661235\n20\n1520577\n30\n0\n40\n50\n50\n0\n51\n90\n0\nENDSEC\n0\nEOF\n";
      const QString path = mFolder.write( "plan.dxf", dxf );
      QgsFeedback feedback;
      const Result<SourceFile> file = inspect( path, feedback );
      QVERIFY2( file, qPrintable( file ? QString() : file.error().detail ) );
      QVERIFY( !file->layers.first().reference );
      QCOMPARE( file->layers.first().guesses.size(), 2 );
      const Answer outcome = readAll( path, asked( "EPSG:32647" ) );
      QCOMPARE( outcome.read.candidates.size(), 2 );
      QCOMPARE( outcome.first().label, QStringLiteral( "ROAD" ) );
      QVERIFY( outcome.read.candidates[1].dropped.testFlag( Dropped::Curves ) );
    }

    void drawingUnitsLieNowhere()
    {
      const QByteArray dxf = "0\nSECTION\n2\nENTITIES\n0\nLINE\n8\n0\n10\n12.5\n20\n200\n11\n420\n21\n297\n0\nENDSEC\n0\nEOF\n";
      QgsFeedback feedback;
      const Result<SourceFile> file = inspect( mFolder.write( "sheet.dxf", dxf ), feedback );
      QVERIFY( file );
      QVERIFY( file->layers.first().guesses.isEmpty() );
      QCOMPARE( file->findings.size(), 1 );
      QCOMPARE( file->findings.first().trouble, PlaceTrouble::OutsideThailand );
    }

    void photographsTellWhereTheyWereTaken()
    {
      const samples::GpsTags tags { .datum = "WGS-84", .status = "A", .error = 7 };
      const Answer outcome = readAll( mFolder.write( "IMG_1.jpg", samples::Photograph( tags ).bytes() ) );
      QVERIFY2( outcome.isRead, qPrintable( outcome.error.message ) );
      QCOMPARE( outcome.read.candidates.size(), 1 );
      QVERIFY( metresBetween( outcome.first().geometry.asPoint(), { 102.0978, 14.9799 } ) < 0.1 );
      QCOMPARE( outcome.first().how, PlacedHow::Gps );
      QCOMPARE( outcome.first().accuracy, std::optional( Metres { 7 } ) );
      QCOMPARE( outcome.first().name, QStringLiteral( "IMG_1" ) );
    }

    void aCameraCanNoteAnotherDatum_data()
    {
      QTest::addColumn<QByteArray>( "noted" );
      QTest::addColumn<QString>( "datum" );
      QTest::newRow( "none" ) << QByteArray() << "WGS 84";
      QTest::newRow( "WGS 84" ) << QByteArray( "WGS 84" ) << "WGS 84";
      QTest::newRow( "Indian 1975" ) << QByteArray( "INDIAN 1975" ) << "Indian 1975";
      QTest::newRow( "unknown" ) << QByteArray( "TOKYO" ) << "";
    }

    void aCameraCanNoteAnotherDatum()
    {
      QFETCH( QByteArray, noted );
      QFETCH( QString, datum );
      const Answer outcome = readAll( mFolder.write( QStringLiteral( "datum %1.jpg" ).arg( QTest::currentDataTag() ),
                                                     samples::Photograph( { .datum = noted, .status = "A" } ).bytes() ) );
      QCOMPARE( outcome.read.candidates.size(), datum.isEmpty() ? 0 : 1 );
      QCOMPARE( outcome.read.findings.size(), datum.isEmpty() ? 1 : 0 );
      QCOMPARE( outcome.read.candidates.value( 0 ).datum, datum );
    }

    void photographsWithoutAPositionAreFound()
    {
      mFolder.write( "none.jpg", QByteArray( "\xFF\xD8\xFF\xD9", 4 ) );
      const Answer none = readAll( mFolder.path( "none.jpg" ) );
      QVERIFY( none.isRead );
      QCOMPARE( none.read.findings.size(), 1 );
      const Answer lost = readAll( mFolder.write( "lost.jpg", samples::Photograph( { .datum = "", .status = "V" } ).bytes() ) );
      QCOMPARE( lost.read.findings.value( 0 ).trouble, PlaceTrouble::NoPosition );
      QVERIFY( lost.read.candidates.isEmpty() );
    }

    void aPreviewHoldsFewVerticesAndAllTheEnds()
    {
      QByteArray gpx = "<gpx><trk><trkseg>";
      for ( int i = 0; i < 100000; ++i )
        gpx += "<trkpt lat=\"" + QByteArray::number( 14 + i * 1e-5, 'f', 5 ) + "\" lon=\"102\"/>";
      const QString path = mFolder.write( "long.gpx", gpx + "</trkseg></trk></gpx>" );
      PlaceRequest request;
      request.detail = Detail::Preview;
      const Answer preview = readAll( path, request );
      const Answer full = readAll( path );
      QCOMPARE( preview.first().vertices, qint64( 100000 ) );
      QCOMPARE( full.first().geometry.constGet()->nCoordinates(), 100000 );
      QVERIFY( preview.first().geometry.constGet()->nCoordinates() <= 2000 );
      QCOMPARE( preview.first().geometry.boundingBox(), full.first().geometry.boundingBox() );
      QCOMPARE( preview.first().geometry.vertexAt( 0 ), full.first().geometry.vertexAt( 0 ) );
    }

    void tablesWithoutPlacesAreNoObstacle()
    {
      const QString path =
        samples::makeLayer( mFolder.path( "mixed.gpkg" ), { .features = { { "1", "a" } }, .wkt = { "POINT (102 15)" } } );
      const GDALDatasetH dataset = GDALOpenEx( path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr );
      const OGRLayerH table = GDALDatasetCreateLayer( dataset, "notes", nullptr, wkbNone, nullptr );
      const OGRFeatureH note = OGR_F_Create( OGR_L_GetLayerDefn( table ) );
      QCOMPARE( OGR_L_CreateFeature( table, note ), OGRERR_NONE );
      OGR_F_Destroy( note );
      GDALClose( dataset );
      QCOMPARE( readAll( path ).read.candidates.size(), 1 );
    }

    void aGeometryFromElsewhereIsReadAlike()
    {
      const Result<PlaceCandidate> place =
        readPlace( QgsGeometry::fromWkt( "PointZ (536772.956 1009256.493 5)" ), Reference { "EPSG:24047" }, { {}, "roads", 7 } );
      QVERIFY( place );
      QVERIFY( metresBetween( place->geometry.asPoint(), { 99.331641111, 9.132868011 } ) < 3 );
      QVERIFY( place->dropped.testFlag( Dropped::Heights ) );
      const Result<PlaceCandidate> area =
        readPlace( QgsGeometry::fromWkt( "Polygon ((102 15,103 15,103 16,102 15))" ), Reference { "EPSG:4326" }, {} );
      QVERIFY( !area );
      QCOMPARE( area.error().code, ErrorCode::InvalidData );
    }

    void readingCanBeStopped()
    {
      QgsFeedback feedback;
      feedback.cancel();
      const Result<PlacesRead> read = readPlaces( mFolder.write( "stop.gpx", GPX ), {}, feedback );
      QVERIFY( !read );
      QCOMPARE( read.error().code, ErrorCode::Canceled );
    }
};

EPLAN_TEST_MAIN( TestPlaces )
#include "test_places.moc"
