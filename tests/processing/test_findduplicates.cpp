// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/provider.h"

#include "processing/tables.h"
#include "testing.h"

#include <qgsprocessingregistry.h>

using namespace eplan;

namespace
{
  /// A row of a layer of works.
  struct Row
  {
      QString id;
      QString title;
      QString wkt;
      QString organisation = QStringLiteral( "6300101" );
      int year = 2568;
  };

  const QString ROAD = QStringLiteral( "ก่อสร้างถนน คสล. สายบ้านหนองบัว หมู่ที่ 3" );

  const QList<Row> WORKS { { "1", ROAD, "LineString(102.1 14.97, 102.1 14.975, 102.1 14.98)" },
                           { "2", "ปรับปรุงถนน บ้านหนองบัว ม.๓", "LineString(102.10003 14.98, 102.10003 14.97)", "2300101", 2569 },
                           { "3", ROAD, "LineString(102.1 14.976, 102.1 14.99)", "2300101" },
                           { "4", ROAD, "LineString(102.09 14.972, 102.11 14.972)" },
                           { "5", "ขุดเจาะบ่อบาดาล หมู่ที่ 3", "Point(102.12 14.97)" },
                           { "6", "เจาะบ่อบาดาล ม.๓", "Point(102.12003 14.97)" },
                           { "7", "ขุดเจาะบ่อบาดาล หมู่ที่ 3", "" } };
} // namespace

class TestFindDuplicates : public QObject
{
    Q_OBJECT

  private slots:
    void initTestCase()
    {
      QVERIFY( mFolder.isValid() );
      QVERIFY( QgsApplication::processingRegistry()->addProvider( new Provider ) );
    }

    void init() { mOutput = mFolder.filePath( QStringLiteral( "pairs%1.gpkg" ).arg( ++mRuns ) ); }

    void eachPairOfWorksIsARow_data()
    {
      QTest::addColumn<QString>( "in" );
      QTest::addColumn<QString>( "out" );
      QTest::newRow( "GeoPackage" ) << "gpkg"
                                    << "gpkg";
      QTest::newRow( "GeoJSON" ) << "geojson"
                                 << "geojson";
      QTest::newRow( "CSV" ) << "gpkg"
                             << "csv";
    }

    void eachPairOfWorksIsARow()
    {
      QFETCH( QString, in );
      QFETCH( QString, out );
      mOutput = mFolder.filePath( QStringLiteral( "pairs%1.%2" ).arg( mRuns ).arg( out ) );
      run( { { "WORKS", QStringList { layer( WORKS, in ) } } } );
      QCOMPARE( relations(),
                QStringList( { "1-2 duplicate", "1-3 overlap", "1-4 crossing", "2-3 overlap", "2-4 crossing", "5-6 duplicate" } ) );
      const QVariantMap first = rowsIn( mOutput ).constFirst();
      QVERIFY( std::abs( first.value( "distance" ).toDouble() - 3.2 ) < 0.2 );
      QVERIFY( std::abs( first.value( "overlap_a" ).toDouble() - 1106 ) < 4 );
      QVERIFY( first.value( "share_a" ).toDouble() > 0.99 && first.value( "share_b" ).toDouble() > 0.99 );
      QVERIFY( first.value( "score" ).toDouble() > 0.8 );
      QCOMPARE( first.value( "organisation_b" ).toString(), QStringLiteral( "2300101" ) );
      QVERIFY( out == "csv" || first.value( "WKT" ).toString().startsWith( "MultiLineString" ) );
      QVERIFY2( mLog.contains( "not placed yet" ), qPrintable( mLog ) );
    }

    void layersOfSeveralFormatsAndSystemsAreHeldAgainstEachOther()
    {
      const QString utm = layer( { { "9", ROAD, "LineString(102.10002 14.97, 102.10002 14.98)" } }, "gpkg", "EPSG:32648" );
      run( { { "WORKS", QStringList { layer( { WORKS.at( 0 ) }, "geojson" ), utm } } } );
      QCOMPARE( relations(), QStringList( { "1-9 duplicate" } ) );
    }

    void whatIsThereAlreadyIsMarked()
    {
      run( { { "WORKS", QStringList { layer( { WORKS.at( 0 ) }, "gpkg" ) } },
             { "EXISTING", QStringList { layer( { WORKS.at( 1 ), WORKS.at( 2 ) }, "gpkg" ) } } } );
      QCOMPARE( relations(), QStringList( { "1-2 duplicate", "1-3 overlap" } ) );
      QCOMPARE( rowsIn( mOutput ).constFirst().value( "existing" ).toInt(), 1 );
    }

    void theOfficesOwnColumnsAreRead()
    {
      const QString works = layer( WORKS, "gpkg", "EPSG:4326", { "รหัส", "ชื่อ", "หน่วยงาน", "ปี" } );
      run( { { "WORKS", QStringList { works } },
             { "ID_FIELD", "รหัส" },
             { "TITLE_FIELD", "ชื่อ" },
             { "ORGANISATION_FIELD", "หน่วยงาน" },
             { "FISCAL_YEAR_FIELD", "ปี" },
             { "RELATIONS", QVariantList { 0 } } } );
      QCOMPARE( relations(), QStringList( { "1-2 duplicate", "5-6 duplicate" } ) );
      QCOMPARE( rowsIn( mOutput ).constFirst().value( "fiscal_year_b" ).toString(), QStringLiteral( "2569" ) );
    }

    void aTighterToleranceFindsLess()
    {
      run( { { "WORKS", QStringList { layer( WORKS, "gpkg" ) } }, { "TOLERANCE", 2 }, { "RELATIONS", QVariantList { 0, 1 } } } );
      QCOMPARE( relations(), QStringList( { "1-3 overlap" } ) );
    }

    void aTemporaryLayerHoldsPointsAndLines()
    {
      mOutput = QStringLiteral( "TEMPORARY_OUTPUT" );
      run( { { "WORKS", QStringList { layer( WORKS, "gpkg" ) } } } );
      QCOMPARE( relations().size(), 6 );
    }

    void whatCannotBeDoneIsSaidInWords_data()
    {
      QTest::addColumn<QVariantMap>( "parameters" );
      QTest::addColumn<QString>( "word" );
      const QString works = layer( WORKS, "gpkg" );
      QTest::newRow( "no layer" ) << QVariantMap { { "WORKS", QStringList { "/nowhere.gpkg" } } }
                                  << "There is no file or layer “/nowhere.gpkg”.";
      QTest::newRow( "nothing that is there already" )
        << QVariantMap { { "WORKS", QStringList { works } }, { "EXISTING", QStringList { "/no/roads.shp" } } }
        << "There is no file or layer “/no/roads.shp”.";
      QTest::newRow( "no such column" ) << QVariantMap { { "WORKS", QStringList { works } }, { "TITLE_FIELD", "nothing" } } << "nothing";
      QTest::newRow( "a Shapefile" ) << QVariantMap { { "WORKS", QStringList { works } }, { "OUTPUT", "/tmp/pairs.shp" } } << "Shapefile";
      QTest::newRow( "no tolerance" ) << QVariantMap { { "WORKS", QStringList { works } }, { "TOLERANCE", -1 } } << "TOLERANCE";
    }

    void whatCannotBeDoneIsSaidInWords()
    {
      QFETCH( QVariantMap, parameters );
      QFETCH( QString, word );
      QVERIFY( tryRun( parameters ).isEmpty() );
      QVERIFY2( !mLog.isEmpty() && mLog.contains( word ), qPrintable( mLog ) );
      QVERIFY( !QFile::exists( mOutput ) );
    }

    void worksAreNeverWrittenOver()
    {
      const QString works = layer( WORKS, "gpkg" );
      mOutput = works;
      QVERIFY( tryRun( { { "WORKS", QStringList { works } } } ).isEmpty() );
      QVERIFY2( mLog.contains( "The works would be written over" ), qPrintable( mLog ) );
      QCOMPARE( rowsIn( works ).size(), WORKS.size() );
    }

    void allLayersOfAFileAreRead()
    {
      const QString works = mFolder.filePath( QStringLiteral( "layers.gpkg" ) );
      const auto placed = []( int place ) { return PlacedRow { WORKS.at( place ).wkt, { WORKS.at( place ).id, WORKS.at( place ).title } }; };
      QVERIFY( addLayer( works, "wells", QgsWkbTypes::Point, { placed( 4 ), placed( 5 ) } ) );
      QVERIFY( addLayer( works, "roads", QgsWkbTypes::LineString, { placed( 0 ), placed( 1 ) } ) );
      run( { { "WORKS", QStringList { works } } } );
      QCOMPARE( relations(), QStringList( { "5-6 duplicate", "1-2 duplicate" } ) );
      QVERIFY2( mLog.contains( QStringLiteral( "“%1” holds several layers; these were read: wells, roads." ).arg( works ) ),
                qPrintable( mLog ) );
    }

    void areasAndWorksOfNowhereArePassedOverAndTold()
    {
      run( { { "WORKS", QStringList { layer( { { "1", ROAD, "Polygon((102 14, 102.1 14, 102.1 14.1, 102 14))" } }, "geojson" ),
                                      layer( { { "2", ROAD, "LineString(187904 1656746, 187923 1657853)" } }, "geojson" ) } } } );
      QVERIFY( relations().isEmpty() );
      QVERIFY2( mLog.contains( "Only points and lines" ) && mLog.contains( "off the Earth" ), qPrintable( mLog ) );
    }

    void aCrowdOnOneSpotIsTold()
    {
      QList<Row> works;
      for ( int i = 0; i < 300; ++i )
        works.append( { QString::number( i ), "ขุดเจาะบ่อบาดาล หมู่ที่ 3", "Point(102.12 14.97)" } );
      run( { { "WORKS", QStringList { layer( works, "gpkg" ) } } } );
      QCOMPARE( relations().size(), 299 );
      QVERIFY2( mLog.contains( "300 work(s) lie on one spot" ), qPrintable( mLog ) );
    }

  private:
    /// Longitude and latitude become what the layer's reference system has.
    QString layer( const QList<Row> &rows, const QString &format, const QString &crs = QStringLiteral( "EPSG:4326" ),
                   const QStringList &columns = { "id", "title", "organisation", "fiscal_year" } )
    {
      const QString path = mFolder.filePath( QStringLiteral( "works%1.%2" ).arg( ++mLayers ).arg( format ) );
      QgsFields fields;
      for ( const QString &column : columns )
        fields.append( QgsField( column, QVariant::String ) );
      QgsVectorFileWriter::SaveVectorOptions options;
      options.driverName = QgsVectorFileWriter::driverForExtension( format );
      options.fileEncoding = QStringLiteral( "UTF-8" );
      const std::unique_ptr<QgsVectorFileWriter> writer( QgsVectorFileWriter::create(
        path, fields, QgsWkbTypes::Unknown, QgsCoordinateReferenceSystem( crs ), QgsCoordinateTransformContext(), options ) );
      const QgsCoordinateTransform toLayer( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ),
                                            QgsCoordinateReferenceSystem( crs ), QgsCoordinateTransformContext() );
      for ( const Row &row : rows )
      {
        QgsFeature feature( fields );
        QgsAttributes cells;
        cells << row.id << row.title << row.organisation << QString::number( row.year );
        feature.setAttributes( cells );
        QgsGeometry geometry = QgsGeometry::fromWkt( row.wkt );
        geometry.transform( toLayer );
        feature.setGeometry( geometry );
        writer->addFeature( feature );
      }
      return path;
    }

    QVariantMap tryRun( QVariantMap parameters )
    {
      if ( !parameters.contains( "OUTPUT" ) )
        parameters.insert( "OUTPUT", mOutput );
      QgsProcessingFeedback feedback( false );
      const QgsProcessingAlgorithm *algorithm =
        QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "eplan:findduplicates" ) );
      const QVariantMap results = runOn( *algorithm, parameters, feedback );
      mLog = feedback.textLog();
      return results;
    }

    void run( const QVariantMap &parameters )
    {
      const QVariantMap results = tryRun( parameters );
      QVERIFY2( !results.isEmpty(), qPrintable( mLog ) );
      mOutput = results.value( "OUTPUT" ).toString();
    }

    /// "1-2 duplicate", as they are written.
    QStringList relations() const
    {
      QStringList list;
      for ( const QVariantMap &row : rowsIn( mOutput ) )
        list << QStringLiteral( "%1-%2 %3" )
                  .arg( row.value( "a" ).toString(), row.value( "b" ).toString(), row.value( "relation" ).toString() );
      return list;
    }

    QTemporaryDir mFolder;
    QString mOutput;
    QString mLog;
    int mRuns = 0;
    int mLayers = 0;
};

EPLAN_TEST_MAIN( TestFindDuplicates )
#include "test_findduplicates.moc"
