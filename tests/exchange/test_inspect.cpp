// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/places.h"

#include "samplefiles.h"
#include "testing.h"

using namespace eplan;
using samples::Folder;

class TestInspect : public QObject
{
    Q_OBJECT

    Folder mFolder;

    /// The sentence of the error, or of the first finding, or nothing.
    static QString told( const QString &path )
    {
      QgsFeedback feedback;
      const Result<SourceFile> file = inspect( path, feedback );
      if ( !file )
        return file.error().message;
      return file->findings.isEmpty() ? QString() : file->findings.first().message;
    }

  private slots:
    void whatCannotBeReadIsTold_data()
    {
      QTest::addColumn<QString>( "file" );
      QTest::addColumn<QByteArray>( "bytes" );
      QTest::addColumn<QString>( "sentence" );
      const QByteArray gpx = "<gpx version=\"1.1\"><wpt lat=\"15\" lon=\"102\"/></gpx>";
      const QByteArray json = "{\"type\":\"Point\",\"coordinates\":[102,15]}";
      const QByteArray book = samples::workbook( samples::sheetRow( 1, { "a", "b" } ) );
      const QByteArray kml =
        "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Placemark><Point><coordinates>102,15</coordinates></Point></Placemark></kml>";
      QByteArray rubbish( 5000, '\0' );
      for ( int i = 0; i < rubbish.size(); ++i )
        rubbish[i] = static_cast<char>( ( i * 7919 + i / 13 ) & 0xFF );
      QTest::newRow( "no bytes" ) << "a.gpx" << QByteArray() << "is empty";
      QTest::newRow( "blanks" ) << "a.csv" << QByteArray( "  \n\n " ) << "is not a file of positions";
      QTest::newRow( "rubbish called GPX" ) << "b.gpx" << rubbish << "is not a file of positions";
      QTest::newRow( "rubbish called Excel" ) << "b.xlsx" << rubbish << "is not a file of positions";
      QTest::newRow( "rubbish called CSV" ) << "b.csv" << rubbish << "is not a file of positions";
      QTest::newRow( "noughts" ) << "b.dbf" << QByteArray( 4096, '\0' ) << "is not a file of positions";
      QTest::newRow( "GPX without points" ) << "c.gpx" << QByteArray( "<gpx version=\"1.1\"><metadata/></gpx>" )
                                            << "no waypoints, routes or tracks";
      QTest::newRow( "GPX cut short" ) << "d.gpx" << gpx.left( gpx.size() - 8 ) << "damaged";
      QTest::newRow( "GPX with entities" )
        << "e.gpx"
        << QByteArray(
             "<!DOCTYPE gpx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><gpx><wpt lat=\"15\" lon=\"102\"><name>&a;</name></wpt></gpx>" )
        << "damaged";
      QTest::newRow( "a web page" ) << "f.gpx" << QByteArray( "<!DOCTYPE html><html><body>Sign in</body></html>" )
                                    << "is not a file of positions";
      QTest::newRow( "JSON cut short" ) << "g.geojson" << json.left( 30 ) << "damaged";
      QTest::newRow( "JSON without features" ) << "h.geojson" << QByteArray( "{\"type\":\"FeatureCollection\",\"features\":[]}" )
                                               << "no features";
      QTest::newRow( "KML cut short" ) << "i.kml" << kml.left( 120 ) << "damaged";
      QTest::newRow( "KML that links" ) << "j.kml"
                                        << QByteArray( "<kml "
                                                       "xmlns=\"http://www.opengis.net/kml/2.2\"><NetworkLink><Link><href>http://"
                                                       "127.0.0.1:1/x.kml</href></Link></NetworkLink></kml>" )
                                        << "only links to another file";
      QTest::newRow( "workbook cut short" ) << "k.xlsx" << book.left( book.size() / 2 ) << "damaged";
      QTest::newRow( "workbook without rows" ) << "l.xlsx" << samples::workbook( {} ) << "no rows";
      QTest::newRow( "old or locked workbook" )
        << "m.xlsx" << QByteArray( "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" ) + rubbish << "locked with a password";
      QTest::newRow( "drawing of AutoCAD" ) << "n.dwg" << QByteArray( "AC1027" ) + rubbish << "Save it as DXF";
      QTest::newRow( "PDF" ) << "o.pdf" << QByteArray( "%PDF-1.7\n" ) << "PDF";
      QTest::newRow( "archive of letters" ) << "p.zip" << samples::zip( { { "letter.txt", "dear" } } ) << "holds no Shapefile";
      QTest::newRow( "locked archive" ) << "q.zip" << samples::zip( { { "a.shp", "x", -1, 1 } } ) << "locked with a password";
      QTest::newRow( "Shapefile cut short" ) << "r.shp" << QByteArray( "\0\0\x27\x0A", 4 ) + QByteArray( 20, '\0' ) << "is alone";
      QTest::newRow( "GeoPackage cut short" ) << "s.gpkg" << QByteArray( "SQLite format 3\0", 16 ) + QByteArray( 100, '\1' ) << "damaged";
    }

    void whatCannotBeReadIsTold()
    {
      QFETCH( QString, file );
      QFETCH( QByteArray, bytes );
      QFETCH( QString, sentence );
      const QString answer = told( mFolder.write( file, bytes ) );
      QVERIFY2( answer.contains( sentence ), qPrintable( answer ) );
      QVERIFY( answer.endsWith( '.' ) );
      QgsFeedback feedback;
      const Result<PlacesRead> read = readPlaces( mFolder.path( file ), {}, feedback );
      QVERIFY( !read || read->candidates.isEmpty() );
    }

    void foldersAndWhatIsGoneAreTold()
    {
      QVERIFY( told( mFolder.path( "gone.gpx" ) ).contains( "not there" ) );
      QVERIFY( told( QDir( mFolder.path( "." ) ).mkdir( "empty" ) ? mFolder.path( "empty" ) : QString() )
                 .contains( "neither a Shapefile nor photographs" ) );
    }

    void anArchiveThatUnpacksWithoutEndIsNotOpened_data()
    {
      QTest::addColumn<QByteArray>( "archive" );
      const QByteArray noughts( 20 << 20, '\0' );
      QTest::newRow( "one huge file" ) << samples::zip( { { "xl/workbook.xml", noughts } } );
      QTest::newRow( "one that lies about its size" ) << samples::zip( { { "doc.kml", noughts, 1000 } } );
      QTest::newRow( "many files" ) << samples::zip( samples::copies( 6000, { "a.shp", "x" } ) );
      QTest::newRow( "many that are large together" )
        << samples::zip( samples::copies( 20, { "content.xml", noughts.left( 15 << 20 ) } ) << samples::Packed { "mimetype", "x" } );
    }

    void anArchiveThatUnpacksWithoutEndIsNotOpened()
    {
      QFETCH( QByteArray, archive );
      const QString answer = told( mFolder.write( "bomb.zip", archive ) );
      QVERIFY2( answer.contains( "far more than a file of an office holds" ), qPrintable( answer ) );
    }

    void aWrongNameIsNoObstacle_data()
    {
      QTest::addColumn<QString>( "file" );
      QTest::addColumn<QByteArray>( "bytes" );
      QTest::addColumn<int>( "format" );
      const QByteArray kml =
        "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Placemark><Point><coordinates>102,15</coordinates></Point></Placemark></kml>";
      QTest::newRow( "GPX" ) << "a.xml" << QByteArray( "<gpx><wpt lat=\"15\" lon=\"102\"/></gpx>" ) << int( Format::Gpx );
      QTest::newRow( "KML" ) << "b.txt" << kml << int( Format::Kml );
      QTest::newRow( "KMZ" ) << "c.zip" << samples::zip( { { "doc.kml", kml } } ) << int( Format::Kml );
      QTest::newRow( "GeoJSON" ) << "d.csv" << QByteArray( "{\"type\":\"Point\",\"coordinates\":[102,15]}" ) << int( Format::GeoJson );
      QTest::newRow( "XLSX" ) << "e.xls"
                              << samples::workbook( samples::sheetRow( 1, { "lat", "lon" } ) + samples::sheetRow( 2, { "15", "102" } ) )
                              << int( Format::Xlsx );
    }

    void aWrongNameIsNoObstacle()
    {
      QFETCH( QString, file );
      QFETCH( QByteArray, bytes );
      QFETCH( int, format );
      QgsFeedback feedback;
      const Result<SourceFile> found = inspect( mFolder.write( file, bytes ), feedback );
      QVERIFY2( found, qPrintable( found ? QString() : found.error().message ) );
      QCOMPARE( int( found->format ), format );
      QCOMPARE( found->layers.first().features + found->layers.last().features > 0, true );
      QCOMPARE( found->findings.size(), 1 );
      QCOMPARE( found->findings.first().trouble, PlaceTrouble::Remark );
    }

    void aLayerIsDescribed()
    {
      const QString path = samples::makeLayer( mFolder.path( "roads.gpkg" ),
                                               { .epsg = 24048,
                                                 .columns = { "รหัสโครงการ", "ชื่อโครงการ", "ตำบล" },
                                                 .features = { { "1", "a", "b" }, { "2", "c", "d" } },
                                                 .wkt = { "LINESTRING (300000 1600000,300100 1600000)", "POINT (300000 1600000)" } } );
      QgsFeedback feedback;
      const Result<SourceFile> file = inspect( path, feedback );
      QVERIFY( file );
      const SourceLayer &layer = file->layers.first();
      QCOMPARE( layer.features, qint64( 2 ) );
      QCOMPARE( layer.columns, QStringList( { "รหัสโครงการ", "ชื่อโครงการ", "ตำบล" } ) );
      QCOMPARE( layer.codeColumn, QStringLiteral( "รหัสโครงการ" ) );
      QCOMPARE( layer.nameColumn, QStringLiteral( "ชื่อโครงการ" ) );
      QVERIFY( layer.reference );
      QCOMPARE( layer.reference->definition, QStringLiteral( "EPSG:24048" ) );
      QCOMPARE( nameOf( *layer.reference ), QStringLiteral( "Indian 1975 / UTM zone 48N" ) );
      QCOMPARE( layer.shapes, LayerShapes( LayerShape::Points ) | LayerShape::Lines );
    }

    void guessesNeedTheNumbersToLieInThailand_data()
    {
      QTest::addColumn<QgsRectangle>( "extent" );
      QTest::addColumn<QStringList>( "definitions" );
      QTest::newRow( "degrees" ) << QgsRectangle( 100, 13, 101, 14 ) << QStringList { "EPSG:4326", "EPSG:4240" };
      QTest::newRow( "both zones" ) << QgsRectangle( 470000, 1830000, 471000, 1831000 )
                                    << QStringList { "EPSG:32647", "EPSG:32648", "EPSG:24047", "EPSG:24048" };
      QTest::newRow( "one zone" ) << QgsRectangle( 582530, 836953, 582540, 836963 ) << QStringList { "EPSG:32647", "EPSG:24047" };
      QTest::newRow( "swapped" ) << QgsRectangle( 1830000, 470000, 1831000, 471000 ) << QStringList {};
      QTest::newRow( "millimetres" ) << QgsRectangle( 0, 0, 420, 297 ) << QStringList {};
    }

    void guessesNeedTheNumbersToLieInThailand()
    {
      QFETCH( QgsRectangle, extent );
      QFETCH( QStringList, definitions );
      QStringList guessed;
      for ( const Reference &reference : guessReferences( extent ) )
        guessed << reference.definition;
      QCOMPARE( guessed, definitions );
    }

    void anAreaNarrowsTheGuesses()
    {
      const QgsRectangle tak( 97.8, 15.5, 99.6, 17.7 );
      const QList<Reference> guessed = guessReferences( QgsRectangle( 470000, 1830000, 471000, 1831000 ), tak );
      QCOMPARE( guessed.size(), 2 );
      QCOMPARE( guessed.first().definition, QStringLiteral( "EPSG:32647" ) );
    }
};

EPLAN_TEST_MAIN( TestInspect )
#include "test_inspect.moc"
