// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/provider.h"

#include "processing/tables.h"
#include "testing.h"

#include <qgsprocessingregistry.h>

using namespace eplan;

namespace
{
  /// A layer with a geometry to each row.
  struct Work
  {
      QString wkt;
      QStringList cells;
  };

  bool writeLayer( const QString &path, const QString &crs, QgsWkbTypes::Type type, const QStringList &names, const QList<Work> &works )
  {
    QgsFields fields;
    for ( const QString &name : names )
      fields.append( QgsField( name, QVariant::String ) );
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QgsVectorFileWriter::driverForExtension( path.section( '.', -1 ) );
    options.fileEncoding = QStringLiteral( "UTF-8" );
    const std::unique_ptr<QgsVectorFileWriter> writer(
      QgsVectorFileWriter::create( path, fields, type, QgsCoordinateReferenceSystem( crs ), {}, options ) );
    bool isWritten = writer->hasError() == QgsVectorFileWriter::NoError;
    for ( const Work &work : works )
    {
      QgsFeature feature( fields );
      for ( int column = 0; column < fields.count(); ++column )
        feature.setAttribute( column, work.cells.value( column ) );
      feature.setGeometry( QgsGeometry::fromWkt( work.wkt ) );
      isWritten = isWritten && writer->addFeature( feature );
    }
    return isWritten;
  }

  const QStringList NAMES { QStringLiteral( "id" ), QStringLiteral( "title" ), QStringLiteral( "kind" ), QStringLiteral( "province" ) };
  const QString ROAD_500 = QStringLiteral( "ก่อสร้างถนน คสล. กว้าง 4 เมตร ยาว 500 เมตร" );
  /// About 645 m.
  const QString LINE = QStringLiteral( "LineString (102.09783417 14.97991532, 102.10383417 14.97991532)" );
} // namespace

class TestCheckProjects : public QObject
{
    Q_OBJECT

  private slots:
    void initTestCase()
    {
      QVERIFY( mFolder.isValid() );
      QVERIFY( QgsApplication::processingRegistry()->addProvider( new Provider ) );
    }

    void init() { mOutput = file( QStringLiteral( "findings%1.gpkg" ).arg( ++mRuns ) ); }

    void findingsAreWrittenInEveryFormat_data()
    {
      QTest::addColumn<QString>( "in" );
      QTest::addColumn<QString>( "out" );
      QTest::newRow( "GeoPackage" ) << "gpkg"
                                    << "gpkg";
      QTest::newRow( "Shapefile" ) << "shp"
                                   << "shp";
      QTest::newRow( "GeoJSON to CSV" ) << "geojson"
                                        << "csv";
      QTest::newRow( "GeoJSON" ) << "gpkg"
                                 << "geojson";
    }

    void findingsAreWrittenInEveryFormat()
    {
      QFETCH( QString, in );
      QFETCH( QString, out );
      const QString works = file( QStringLiteral( "works-%1-%2.%1" ).arg( in, out ) );
      mOutput = file( QStringLiteral( "findings-%1.%2" ).arg( in, out ) );
      QVERIFY( writeLayer( works, "EPSG:4326", QgsWkbTypes::LineString, NAMES, { { LINE, { "a", ROAD_500, "road", "30" } } } ) );
      run( { { "WORKS", works } } );
      const QList<QVariantMap> rows = rowsIn( mOutput );
      QCOMPARE( rows.size(), 1 );
      QCOMPARE( cellsOf( rows.front(), { "project", "rule", "severity", "unit", "remedy" } ),
                QStringLiteral( "a|LENGTH_DISAGREES|warning|m|" ) );
      QVERIFY( std::abs( rows.front().value( "measured" ).toDouble() - 645 ) < 2 );
      QCOMPARE( rows.front().value( "expected" ).toDouble(), 500.0 );
      QVERIFY( rows.front().value( "message" ).toString().contains( QStringLiteral( "500" ) ) );
      if ( out != QStringLiteral( "csv" ) )
        QCOMPARE( rows.front().value( "WKT" ).toString(), QStringLiteral( "Point (102.10083 14.97992)" ) );
    }

    /// By the offices' parameters; PROJ's own choice would be 189 m off.
    void everyReferenceSystemIsUnderstood_data()
    {
      QTest::addColumn<QString>( "crs" );
      QTest::addColumn<QString>( "wkt" );
      QTest::newRow( "UTM 48 on WGS 84" ) << "EPSG:32648"
                                          << "Point (187846 1658148)";
      QTest::newRow( "UTM 48 on Indian 1975" ) << "EPSG:24048"
                                               << "Point (188261 1657835)";
      QTest::newRow( "Web Mercator" ) << "EPSG:3857"
                                      << "Point (11365475 1686884)";
    }

    void everyReferenceSystemIsUnderstood()
    {
      QFETCH( QString, crs );
      QFETCH( QString, wkt );
      const QString works = file( QStringLiteral( "works-%1.gpkg" ).arg( QString( crs ).remove( ':' ) ) );
      QVERIFY( writeLayer( works, crs, QgsWkbTypes::Point, NAMES, { { wkt, { "a", ROAD_500, "road", "30" } } } ) );
      run( { { "WORKS", works } } );
      const QList<QVariantMap> rows = rowsIn( mOutput );
      QCOMPARE( codesIn( rows ), QStringLiteral( "POINT_FOR_LINE" ) );
      const QgsGeometry spot = QgsGeometry::fromWkt( rows.front().value( "WKT" ).toString() );
      QVERIFY2( spot.distance( QgsGeometry::fromWkt( QStringLiteral( "Point (102.0978 14.9799)" ) ) ) * 111000 < 30,
                qPrintable( spot.asWkt() ) );
    }

    void severalLayersAreOneSetOfProjects()
    {
      const QString first = file( QStringLiteral( "first.gpkg" ) );
      const QString second = file( QStringLiteral( "second.geojson" ) );
      const QString point = QStringLiteral( "Point (102.09783417 14.97991532)" );
      QVERIFY( writeLayer( first, "EPSG:4326", QgsWkbTypes::Point, NAMES, { { point, { "a", "ก่อสร้างฝาย", "water", "30" } } } ) );
      QVERIFY( writeLayer( second, "EPSG:4326", QgsWkbTypes::Point, NAMES, { { point, { "b", "ก่อสร้างฝาย", "water", "30" } } } ) );
      run( { { "WORKS", QStringList { first, second } } } );
      const QList<QVariantMap> rows = rowsIn( mOutput );
      QCOMPARE( codesIn( rows ), QStringLiteral( "SAME_SPOT SAME_SPOT" ) );
      QCOMPARE( cellsOf( rows.front(), { "project", "others", "unit" } ), QStringLiteral( "a|b|pieces" ) );
    }

    void allLayersOfAFileAreRead()
    {
      const QString works = file( QStringLiteral( "layers.gpkg" ) );
      const QString point = QStringLiteral( "Point (102.09783417 14.97991532)" );
      QVERIFY( addLayer( works, "layer_styles", QgsWkbTypes::NoGeometry, { { {}, { "style", "ก่อสร้างถนน คสล." } } } ) );
      QVERIFY( addLayer( works, "roads", QgsWkbTypes::LineString, { { LINE, { "a", ROAD_500 } } } ) );
      QVERIFY( addLayer( works, "weirs", QgsWkbTypes::Point, { { point, { "b", ROAD_500 } } } ) );
      QVERIFY( addLayer( works, "notes", QgsWkbTypes::NoGeometry, { { {}, { "c", ROAD_500 } } } ) );
      run( { { "WORKS", works } } );
      QCOMPARE( codesIn( rowsIn( mOutput ) ), QStringLiteral( "LENGTH_DISAGREES POINT_FOR_LINE" ) );
      QVERIFY2( mLog.contains( QStringLiteral( "“%1” holds several layers; these were read: roads, weirs." ).arg( works ) ),
                qPrintable( mLog ) );
      mOutput = file( QStringLiteral( "one-layer.gpkg" ) );
      run( { { "WORKS", QStringList { works + QStringLiteral( "|layername=weirs" ) } } } );
      QCOMPARE( codesIn( rowsIn( mOutput ) ), QStringLiteral( "POINT_FOR_LINE" ) );
    }

    void allTablesOfAFileWithoutPositionsAreRead()
    {
      const QString works = file( QStringLiteral( "sheets.gpkg" ) );
      QVERIFY( addLayer( works, "2568", QgsWkbTypes::NoGeometry, { { {}, { "a", ROAD_500 } } } ) );
      QVERIFY( addLayer( works, "2569", QgsWkbTypes::NoGeometry, { { {}, { "b", ROAD_500 } }, { {}, { "c", ROAD_500 } } } ) );
      run( { { "WORKS", works } } );
      QVERIFY2( mLog.contains( QStringLiteral( "these were read: 2568, 2569." ) ) && mLog.contains( QStringLiteral( "3 project" ) ),
                qPrintable( mLog ) );
    }

    void columnsCanBeNamed()
    {
      const QString works = file( QStringLiteral( "thai.gpkg" ) );
      QVERIFY( writeLayer( works, "EPSG:4326", QgsWkbTypes::LineString, { "รหัส", "ชื่อโครงการ", "ยาว" },
                           { { LINE, { "ก-1", "ก่อสร้างถนน คสล.", "500" } }, { LINE, { "ก-2", "ก่อสร้างถนน คสล.", "ห้าร้อย" } } } ) );
      run( { { "WORKS", works }, { "ID_FIELD", "รหัส" }, { "TITLE_FIELD", "ชื่อโครงการ" }, { "LENGTH_FIELD", "ยาว" }, { "PROVINCE", "50" } } );
      QStringList found;
      for ( const QVariantMap &row : rowsIn( mOutput ) )
        found.append( cellsOf( row, { "project", "rule" } ) );
      QCOMPARE( found.join( ' ' ),
                QStringLiteral( "ก-1|OUTSIDE_OUTLINE ก-1|LENGTH_DISAGREES ก-1|SAME_SPOT ก-2|OUTSIDE_OUTLINE ก-2|SAME_SPOT" ) );
      QVERIFY2( mLog.contains( QStringLiteral( "ยาว" ) ), qPrintable( mLog ) );
    }

    void boundariesRoadsAndWatersAreHeldAgainst()
    {
      const QString works = file( QStringLiteral( "surrounded.gpkg" ) );
      const QString boundary = file( QStringLiteral( "boundary.gpkg" ) );
      const QString roads = file( QStringLiteral( "roads.gpkg" ) );
      QVERIFY( writeLayer( works, "EPSG:4326", QgsWkbTypes::LineString, NAMES, { { LINE, { "a", "ก่อสร้างถนน คสล.", "road", "30" } } } ) );
      QVERIFY( writeLayer( boundary, "EPSG:4326", QgsWkbTypes::Polygon, { "code" },
                           { { "Polygon ((102.2 14.9, 102.3 14.9, 102.3 15, 102.2 15, 102.2 14.9))", { "1" } } } ) );
      QVERIFY(
        writeLayer( roads, "EPSG:32648", QgsWkbTypes::LineString, { "name" },
                    { { "LineString (187000 1650000, 198000 1650000)", {} }, { "LineString (187000 1670000, 187100 1670000)", {} } } ) );
      run( { { "WORKS", works }, { "BOUNDARY", boundary }, { "ROADS", roads } } );
      QCOMPARE( codesIn( rowsIn( mOutput ) ), QStringLiteral( "OUTSIDE_BOUNDARY FAR_FROM_ROAD" ) );
      mOutput = file( QStringLiteral( "nearer.gpkg" ) );
      run(
        { { "WORKS", works }, { "BOUNDARY", boundary }, { "BOUNDARY_FIELD", "code" }, { "ROADS", roads }, { "ROAD_DISTANCE", 100000 } } );
      QCOMPARE( codesIn( rowsIn( mOutput ) ), QString() );
    }

    void badRowsAreFindings()
    {
      const QString works = file( QStringLiteral( "bad.geojson" ) );
      QVERIFY( writeLayer( works, "EPSG:4326", QgsWkbTypes::Unknown, NAMES,
                           { { {}, { "none", "ก่อสร้างถนน คสล.", "road", "30" } },
                             { "Polygon ((102 15, 102.1 15, 102.1 15.1, 102 15))", { "area", "ถนน", "road", "30" } },
                             { "Point (187846 1658148)", { "metres", "ก่อสร้างฝาย", "water", "30" } },
                             { "LineString (102.1 15, 102.1 15)", { "dot", "ถนน", "road", "30" } },
                             { LINE, { "good", "ก่อสร้างถนน คสล.", "road", "30" } } } ) );
      run( { { "WORKS", works } } );
      QStringList found;
      for ( const QVariantMap &row : rowsIn( mOutput ) )
        found.append( cellsOf( row, { "project", "rule", "severity" } ) );
      QVERIFY2( found.contains( QStringLiteral( "area|OTHER_SHAPE|blocking" ) ), qPrintable( found.join( ' ' ) ) );
      QVERIFY2( found.contains( QStringLiteral( "metres|OFF_THE_EARTH|blocking" ) ), qPrintable( found.join( ' ' ) ) );
      QVERIFY2( found.contains( QStringLiteral( "dot|ZERO_LENGTH|blocking" ) ), qPrintable( found.join( ' ' ) ) );
      for ( const QString &finding : found )
        QVERIFY2( !finding.startsWith( QStringLiteral( "good" ) ) && !finding.startsWith( QStringLiteral( "none" ) ),
                  qPrintable( finding ) );
    }

    void aTableWithoutPositionsIsCheckedByWhatIsStated()
    {
      const QString works = file( QStringLiteral( "plan.csv" ) );
      QVERIFY( writeTable(
        works, { { "id", "title", "length" }, { "1", "ก่อสร้างถนน คสล. ยาว 500 เมตร", "900" }, { "2", "ก่อสร้างถนน คสล.", "900" } } ) );
      run( { { "WORKS", works } } );
      const QList<QVariantMap> rows = rowsIn( mOutput );
      QCOMPARE( rows.size(), 1 );
      QCOMPARE( cellsOf( rows.front(), { "project", "rule" } ), QStringLiteral( "1|STATED_LENGTHS_DISAGREE" ) );
    }

    void whatCannotBeDoneIsSaid_data()
    {
      QTest::addColumn<QVariantMap>( "parameters" );
      QTest::addColumn<QString>( "word" );
      QTest::newRow( "a file that is not there" ) << QVariantMap { { "WORKS", "/nowhere.gpkg" } }
                                                  << "There is no file or layer “/nowhere.gpkg”.";
      QTest::newRow( "one of several that is not there" )
        << QVariantMap { { "WORKS", QStringList { file( QStringLiteral( "said.gpkg" ) ), "/nowhere.gpkg|layername=roads" } } }
        << "There is no file or layer “/nowhere.gpkg”.";
      QFile letter( file( QStringLiteral( "letter.odt" ) ) );
      QVERIFY( letter.open( QIODevice::WriteOnly ) && letter.write( "no layer" ) > 0 );
      QTest::newRow( "a file that is no layer" ) << QVariantMap { { "WORKS", letter.fileName() } }
                                                 << QStringLiteral( "“%1” cannot be read as a layer" ).arg( letter.fileName() );
      QTest::newRow( "a map of roads that is not there" ) << QVariantMap { { "ROADS", "/no/roads.shp" } }
                                                          << "There is no file or layer “/no/roads.shp”.";
      QTest::newRow( "a province that is none" ) << QVariantMap { { "PROVINCE", "99" } } << "99";
      QTest::newRow( "a folder that is not there" ) << QVariantMap { { "OUTPUT", "/nowhere/at/all.gpkg" } } << "/nowhere/at/all.gpkg";
    }

    void whatCannotBeDoneIsSaid()
    {
      QFETCH( QVariantMap, parameters );
      QFETCH( QString, word );
      const QString works = file( QStringLiteral( "said.gpkg" ) );
      QVERIFY( writeLayer( works, "EPSG:4326", QgsWkbTypes::LineString, NAMES, { { LINE, { "a", ROAD_500, "road", "30" } } } ) );
      QVariantMap all { { "WORKS", works } };
      for ( auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter )
        all.insert( parameter.key(), parameter.value() );
      QVERIFY( tryRun( all ).isEmpty() );
      QVERIFY2( mLog.contains( word ), qPrintable( mLog ) );
    }

    void projectsAreNeverWrittenOver()
    {
      const QString works = file( QStringLiteral( "kept.gpkg" ) );
      QVERIFY( writeLayer( works, "EPSG:4326", QgsWkbTypes::LineString, NAMES, { { LINE, { "a", ROAD_500, "road", "30" } } } ) );
      mOutput = works;
      QVERIFY( tryRun( { { "WORKS", works } } ).isEmpty() );
      QCOMPARE( rowsIn( works ).size(), 1 );
    }

    void aRunThatIsStoppedWritesNothing()
    {
      const QString works = file( QStringLiteral( "many.gpkg" ) );
      QList<Work> many;
      for ( int i = 0; i < 500; ++i )
        many << Work { LINE, { "a", ROAD_500, "road", "30" } };
      QVERIFY( writeLayer( works, "EPSG:4326", QgsWkbTypes::LineString, NAMES, many ) );
      QgsProcessingFeedback feedback( false );
      connect( &feedback, &QgsFeedback::progressChanged, &feedback, [&feedback] { feedback.cancel(); } );
      runOn( algorithm(), { { "WORKS", works }, { "OUTPUT", mOutput } }, feedback );
      QVERIFY( feedback.isCanceled() );
      QVERIFY( !QFile::exists( mOutput ) );
    }

  private:
    QString file( const QString &name ) const { return mFolder.filePath( name ); }

    static const QgsProcessingAlgorithm &algorithm()
    {
      return *QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "eplan:checkprojects" ) );
    }

    static QString cellsOf( const QVariantMap &row, const QStringList &names )
    {
      QStringList cells;
      for ( const QString &name : names )
        cells.append( row.value( name ).toString() );
      return cells.join( '|' );
    }

    static QString codesIn( const QList<QVariantMap> &rows )
    {
      QStringList codes;
      for ( const QVariantMap &row : rows )
        codes.append( row.value( "rule" ).toString() );
      return codes.join( ' ' );
    }

    QVariantMap tryRun( const QVariantMap &parameters )
    {
      QVariantMap all = parameters;
      if ( !all.contains( QStringLiteral( "OUTPUT" ) ) )
        all.insert( QStringLiteral( "OUTPUT" ), mOutput );
      QgsProcessingFeedback feedback( false );
      const QVariantMap results = runOn( algorithm(), all, feedback );
      mLog = feedback.textLog();
      return results;
    }

    void run( const QVariantMap &parameters )
    {
      const QVariantMap results = tryRun( parameters );
      QVERIFY2( !results.isEmpty(), qPrintable( mLog ) );
    }

    QTemporaryDir mFolder;
    QString mOutput;
    QString mLog;
    int mRuns = 0;
};

EPLAN_TEST_MAIN( TestCheckProjects )
#include "test_checkprojects.moc"
