// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/provider.h"

#include "processing/tables.h"
#include "testing.h"

#include <qgsprocessingregistry.h>

#include <cpl_conv.h>

using namespace eplan;

namespace
{
  const QString TEXT = QStringLiteral( "text" );

  const Cells SLIPS { { "code", "text", "zone", "datum", "province" },
                      { "1", "14.97990, 102.09780" },
                      { "2", "จุดเริ่มต้น N 14.97000 E 102.09000 จุดสิ้นสุด N 14.98000 E 102.10000" },
                      { "3", "ไม่มีพิกัด" },
                      { "4", "187846 1658148", "48", "WGS84", "30" },
                      { "5", "187846 1658148", "48", "Indian 1975", "30" },
                      { "6", "187846 1658148", "51" },
                      { "7", "187846 1658148", "", "Lunar" },
                      { "8", "187846 1658148", "", "", "99" },
                      { "9", "14.97990, 102.09780", "", "", "50" } };

  const Cells PROJECTS { { "id", "text" },
                         { "1", "ก่อสร้างถนน คสล. สท.ถ.๑๙-๐๖๓ หมู่ที่ 4 ช่วงที่ 1 กว้าง 4 เมตร ยาว 500 เมตร ช่วงที่ 2 กว้าง 3 เมตร ยาว 1.2 กม." },
                         { "2", "ขุดลอกสระ หมู่ที่ 1,3 ลึก 3 เมตร" },
                         { "3", "เบี้ยยังชีพผู้สูงอายุ" },
                         { "4", "" } };

  const Cells DATES { { "id", "text" },
                      { "1", "๒๖ ตุลาคม ๒๕๕๓" },
                      { "2", "12–14 ตุลาคม 2567" },
                      { "3", "ปีงบประมาณ 2568 งบ 1.5 ล้านบาท" },
                      { "4", "24 เม.ย. 47, 11:37 น." },
                      { "5", "31/4/2567" },
                      { "6", "130,000.-บาท (หนึ่งแสนสามหมื่นบาทถ้วน)" },
                      { "7", "2568" } };
} // namespace

class TestAlgorithms : public QObject
{
    Q_OBJECT

  private slots:
    void initTestCase()
    {
      QVERIFY( mFolder.isValid() );
      // As eplan-process does: a sheet of texts only has its names in the first row, too.
      CPLSetConfigOption( "OGR_XLSX_HEADERS", "FORCE" );
      QVERIFY( QgsApplication::processingRegistry()->addProvider( new Provider ) );
    }

    void init() { mOutput = mFolder.filePath( QStringLiteral( "out%1.gpkg" ).arg( ++mRuns ) ); }

    void theProviderOffersItsAlgorithmsByStableNames()
    {
      for ( const char *id : { "eplan:checkprojects", "eplan:coordinatesfromtext", "eplan:findduplicates", "eplan:projecttext", "eplan:thaidates" } )
      {
        const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( QString::fromLatin1( id ) );
        QVERIFY2( algorithm, id );
        QVERIFY( !algorithm->displayName().isEmpty() && !algorithm->shortHelpString().isEmpty() && !algorithm->tags().isEmpty() );
      }
    }

    void tablesOfEveryFormatAreReadAndWritten_data()
    {
      QTest::addColumn<QString>( "in" );
      QTest::addColumn<QString>( "out" );
      for ( const char *in : { "csv", "xlsx", "ods", "gpkg", "geojson" } )
      {
        for ( const char *out : { "gpkg", "geojson", "csv" } )
          QTest::addRow( "%s to %s", in, out ) << QString::fromLatin1( in ) << QString::fromLatin1( out );
      }
    }

    void tablesOfEveryFormatAreReadAndWritten()
    {
      QFETCH( QString, in );
      QFETCH( QString, out );
      mOutput = mFolder.filePath( QStringLiteral( "read-%1.%2" ).arg( in, out ) );
      run( "coordinatesfromtext", SLIPS, {}, in );
      const QList<QVariantMap> rows = rowsIn( mOutput );
      QCOMPARE( rows.size(), SLIPS.size() - 1 );
      QCOMPARE( rows.at( 0 ).value( "result" ).toString(), QStringLiteral( "placed" ) );
      QCOMPARE( rows.at( 0 ).value( "WKT" ).toString(), QStringLiteral( "Point (102.0978 14.9799)" ) );
      QCOMPARE( rows.at( 0 ).value( "text" ).toString(), SLIPS.at( 1 ).at( 1 ) );
      QVERIFY( rows.at( 0 ).value( "understood" ).toString().contains( QStringLiteral( "WGS 84" ) ) );
      QCOMPARE( rows.at( 1 ).value( "WKT" ).toString(), QStringLiteral( "LineString (102.09 14.97, 102.1 14.98)" ) );
      QCOMPARE( rows.at( 2 ).value( "result" ).toString(), QStringLiteral( "refused" ) );
      QCOMPARE( rows.at( 2 ).value( "reason" ).toString(), QStringLiteral( "NO_COORDINATES" ) );
      QVERIFY( !rows.at( 2 ).value( "message" ).toString().isEmpty() );
      QVERIFY( !rows.at( 2 ).value( "WKT" ).toString().contains( '1' ) );
    }

    void columnsOfARowOverrideTheParameters()
    {
      run( "coordinatesfromtext", SLIPS,
           { { "ZONE", 1 }, { "ZONE_FIELD", "zone" }, { "DATUM_FIELD", "datum" }, { "PROVINCE_FIELD", "province" } } );
      const QList<QVariantMap> rows = rowsIn( mOutput );
      QCOMPARE( rows.at( 3 ).value( "result" ).toString(), QStringLiteral( "placed" ) );
      QCOMPARE( rows.at( 4 ).value( "result" ).toString(), QStringLiteral( "placed" ) );
      const QgsPointXY wgs = QgsGeometry::fromWkt( rows.at( 3 ).value( "WKT" ).toString() ).asPoint();
      const QgsPointXY indian = QgsGeometry::fromWkt( rows.at( 4 ).value( "WKT" ).toString() ).asPoint();
      const double apart = wgs.distance( indian ) * 111000;
      QVERIFY2( apart > 350 && apart < 600, qPrintable( QString::number( apart ) ) );
      for ( const auto &[row, reason] :
            { std::pair( 5, "ZONE_COLUMN" ), std::pair( 6, "DATUM_COLUMN" ), std::pair( 7, "PROVINCE_COLUMN" ) } )
      {
        QCOMPARE( rows.at( row ).value( "result" ).toString(), QStringLiteral( "refused" ) );
        QCOMPARE( rows.at( row ).value( "reason" ).toString(), QString::fromLatin1( reason ) );
        QVERIFY( rows.at( row ).value( "WKT" ).toString().isEmpty() );
      }
      QCOMPARE( rows.at( 8 ).value( "reason" ).toString(), QStringLiteral( "OUTSIDE_PROVINCE" ) );
      QCOMPARE( rows.at( 8 ).value( "result" ).toString(), QStringLiteral( "warning" ) );
    }

    void projectTextsBecomeColumns()
    {
      run( "projecttext", PROJECTS );
      const QList<QVariantMap> rows = rowsIn( mOutput );
      QCOMPARE( cellsOf( rows.at( 0 ), { "kind", "category", "shape", "width", "length", "sections", "road_code", "village_number" } ),
                QStringLiteral( "road|concrete|line|4;3|500;1200|2|สท.ถ.19-063|4" ) );
      QCOMPARE( cellsOf( rows.at( 1 ), { "kind", "category", "shape", "depth", "width", "village_number" } ),
                QStringLiteral( "water|pond|point|3||1,3" ) );
      QCOMPARE( cellsOf( rows.at( 2 ), { "kind", "category", "shape" } ), QStringLiteral( "other|social|none" ) );
      QCOMPARE( cellsOf( rows.at( 3 ), { "kind", "category", "shape", "sections" } ), QStringLiteral( "other|unknown|none|1" ) );
    }

    void datesAndNumbersBecomeColumns()
    {
      run( "thaidates", DATES );
      QStringList read;
      for ( const QVariantMap &row : rowsIn( mOutput ) )
        read.append( cellsOf( row, { "date_from", "date_to", "fiscal_year", "number" } ) );
      const QStringList expected {
        "2010-10-26||2554|", "2024-10-12|2024-10-14|2568|",    "2024-10-01|2025-09-30|2568|1500000.00", "2004-04-24T11:37||2547|", "|||",
        "|||130000.00",      "2024-10-01|2025-09-30|2568|2568" };
      QCOMPARE( read, expected );
      QVERIFY( mLog.contains( QStringLiteral( "no such day" ) ) );
    }

    void columnsThatAreThereKeepTheirNames()
    {
      const Cells cells { { "fid", "geom", "result", "text" }, { "ก", "x", "mine", "14.97990, 102.09780" } };
      run( "coordinatesfromtext", cells, {}, "csv" );
      const QVariantMap row = rowsIn( mOutput ).value( 0 );
      QCOMPARE( cellsOf( row, { "fid", "geom", "result", "result_2" } ), QStringLiteral( "ก|x|mine|placed" ) );
      QCOMPARE( row.value( "WKT" ).toString(), QStringLiteral( "Point (102.0978 14.9799)" ) );
      QVERIFY( mLog.contains( QStringLiteral( "result_2" ) ) );
    }

    void temporaryOutputHoldsPointsAndLines()
    {
      mOutput = QStringLiteral( "memory:" );
      run( "coordinatesfromtext", SLIPS );
      QCOMPARE( rowsIn( mOutput ).value( 1 ).value( "WKT" ).toString(), QStringLiteral( "LineString (102.09 14.97, 102.1 14.98)" ) );
    }

    void whatCannotBeDoneIsSaid_data()
    {
      QTest::addColumn<QVariantMap>( "parameters" );
      QTest::addColumn<QString>( "word" );
      QTest::newRow( "a column that is not there" ) << QVariantMap { { "FIELD", "nothing" } } << QStringLiteral( "nothing" );
      QTest::newRow( "a column of zones that is not there" ) << QVariantMap { { "ZONE_FIELD", "nowhere" } } << QStringLiteral( "nowhere" );
      QTest::newRow( "a table that is not there" ) << QVariantMap { { "INPUT", "/nowhere.csv" } } << QStringLiteral( "nowhere" );
      QTest::newRow( "a Shapefile" ) << QVariantMap { { "OUTPUT", "/tmp/eplan-never.shp" } } << QStringLiteral( "Shapefile" );
      QTest::newRow( "a folder that is not there" )
        << QVariantMap { { "OUTPUT", "/nowhere/at/all.gpkg" } } << QStringLiteral( "/nowhere/at/all.gpkg" );
      QTest::newRow( "a zone that is not on the list" ) << QVariantMap { { "ZONE", 7 } } << QStringLiteral( "ZONE" );
    }

    void whatCannotBeDoneIsSaid()
    {
      QFETCH( QVariantMap, parameters );
      QFETCH( QString, word );
      const QVariantMap results = tryRun( "coordinatesfromtext", SLIPS, parameters, "csv" );
      QVERIFY( results.isEmpty() );
      QVERIFY2( mLog.contains( word ), qPrintable( mLog ) );
    }

    void aRunThatIsStoppedStops()
    {
      Cells many { { "text" } };
      for ( int i = 0; i < 1000; ++i )
        many.append( { "14.97990, 102.09780" } );
      const QString input = mFolder.filePath( QStringLiteral( "many.csv" ) );
      QVERIFY( writeTable( input, many ) );
      QgsProcessingFeedback feedback( false );
      connect( &feedback, &QgsFeedback::progressChanged, &feedback,
               [&feedback]( double percent )
               {
                 if ( percent >= 50 )
                   feedback.cancel();
               } );
      runOn( algorithm( "coordinatesfromtext" ), { { "INPUT", input }, { "FIELD", TEXT }, { "OUTPUT", mOutput } }, feedback );
      QCOMPARE( rowsIn( mOutput ).size(), 500 );
    }

  private:
    static const QgsProcessingAlgorithm &algorithm( const char *name )
    {
      return *QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "eplan:" ) + QLatin1String( name ) );
    }

    static QString cellsOf( const QVariantMap &row, const QStringList &names )
    {
      QStringList cells;
      for ( const QString &name : names )
        cells.append( row.value( name ).toString() );
      return cells.join( '|' );
    }

    /// Parameters of \a more win over the usual ones. What was said is in mLog.
    QVariantMap tryRun( const char *name, const Cells &cells, const QVariantMap &more, const QString &format )
    {
      const QString input = mFolder.filePath( QStringLiteral( "in%1.%2" ).arg( mRuns ).arg( format ) );
      if ( !writeTable( input, cells ) )
        return {};
      QVariantMap parameters { { "INPUT", input }, { "FIELD", TEXT }, { "OUTPUT", mOutput } };
      for ( auto parameter = more.begin(); parameter != more.end(); ++parameter )
        parameters.insert( parameter.key(), parameter.value() );
      QgsProcessingFeedback feedback( false );
      const QVariantMap results = runOn( algorithm( name ), parameters, feedback );
      mLog = feedback.textLog();
      return results;
    }

    void run( const char *name, const Cells &cells, const QVariantMap &more = {}, const QString &format = QStringLiteral( "csv" ) )
    {
      const QVariantMap results = tryRun( name, cells, more, format );
      QVERIFY2( !results.isEmpty(), qPrintable( mLog ) );
      mOutput = results.value( "OUTPUT" ).toString();
    }

    QTemporaryDir mFolder;
    QString mOutput;
    QString mLog;
    int mRuns = 0;
};

EPLAN_TEST_MAIN( TestAlgorithms )
#include "test_algorithms.moc"
