// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/creation.h"
#include "geopackage/database.h"
#include "geopackage/geometryblob.h"

#include "testing.h"

#include <qgsvectorlayer.h>

using namespace eplan;

class TestDatabase : public QObject
{
    Q_OBJECT

  private:
    QString newFile()
    {
      const QString path = mFolder.filePath( QStringLiteral( "ทดสอบ %1.gpkg" ).arg( ++mFiles ) );
      const QList<TableDefinition> tables { { "lines", "Lines", { { "project", "TEXT" }, { "length", "REAL" } }, QgsWkbTypes::LineString },
                                            { "ledger", "Ledger", { { "at", "DATETIME" } } } };
      const Result<void> created = createGeoPackage( path, tables );
      return created ? path : created.error().detail;
    }

    static Result<void> insertLine( Database &database, const QString &wkt )
    {
      return database.run( "INSERT INTO lines (geom, project) VALUES (?, ?)", { toGeometryBlob( QgsGeometry::fromWkt( wkt ) ), "P1" } );
    }

    QTemporaryDir mFolder;
    int mFiles = 0;

  private slots:
    void qgisReadsWhatWeWriteAndFindsItThroughTheSpatialIndex()
    {
      const QString path = newFile();
      Result<Database> database = Database::open( path );
      QVERIFY( database );
      QVERIFY( insertLine( *database, "LineString (102 15, 102.1 15)" ) );
      QVERIFY( insertLine( *database, "LineString (100 13, 100.1 13)" ) );

      const QgsVectorLayer layer( path + "|layername=lines", "lines", "ogr" );
      QVERIFY( layer.isValid() );
      QCOMPARE( layer.crs().authid(), QStringLiteral( "EPSG:4326" ) );
      QCOMPARE( layer.featureCount(), 2L );
      QgsFeature found;
      QVERIFY( layer.getFeatures( QgsFeatureRequest( QgsRectangle( 101.9, 14.9, 102.2, 15.1 ) ) ).nextFeature( found ) );
      QCOMPARE( found.geometry().asWkt( 1 ), QStringLiteral( "LineString (102 15, 102.1 15)" ) );
      QCOMPARE( database->value( "SELECT count(*) FROM rtree_lines_geom WHERE minx > 101" )->toInt(), 1 );
    }

    void weReadWhatQgisWrites()
    {
      const QString path = newFile();
      QgsVectorLayer layer( path + "|layername=lines", "lines", "ogr" );
      QVERIFY( layer.startEditing() );
      QgsFeature feature( layer.fields() );
      feature.setGeometry( QgsGeometry::fromWkt( "LineString (102 15, 102.1 15)" ) );
      QVERIFY( layer.addFeature( feature ) );
      QVERIFY( layer.commitChanges() );

      Result<Database> database = Database::open( path, OpenMode::ReadOnly );
      QVERIFY( database );
      const QByteArray blob = database->value( "SELECT geom FROM lines" )->toByteArray();
      QCOMPARE( fromGeometryBlob( blob )->asWkt( 1 ), QStringLiteral( "LineString (102 15, 102.1 15)" ) );
    }

    void valuesComeBackAsTheyWere()
    {
      Result<Database> database = Database::open( newFile() );
      const QDateTime time( QDate( 2026, 11, 22 ), QTime( 8, 30, 0, 7 ), Qt::UTC );
      QVERIFY( database->run( "INSERT INTO ledger (at) VALUES (?)", { time } ) );
      QVERIFY( database->run( "INSERT INTO lines (project, length) VALUES (?, ?)", { QStringLiteral( "ฝาย\u200b" ), 0.1 } ) );
      Result<Statement> read = database->prepare( "SELECT project, length, geom, at FROM lines, ledger" );
      QVERIFY( read );
      QVERIFY( *read->next() );
      QCOMPARE( read->text( 0 ), QStringLiteral( "ฝาย\u200b" ) );
      QCOMPARE( read->real( 1 ), 0.1 );
      QVERIFY( read->isNull( 2 ) );
      QCOMPARE( read->time( 3 ), time );
      QVERIFY( !*read->next() );
    }

    void whatIsNotCommittedIsNotThere()
    {
      Result<Database> database = Database::open( newFile() );
      {
        Result<Transaction> transaction = Transaction::begin( *database );
        QVERIFY( transaction );
        QVERIFY( insertLine( *database, "LineString (1 1, 2 2)" ) );
      }
      QCOMPARE( database->value( "SELECT count(*) FROM lines" )->toInt(), 0 );
      Result<Transaction> transaction = Transaction::begin( *database );
      QVERIFY( insertLine( *database, "LineString (1 1, 2 2)" ) );
      QVERIFY( transaction->commit() );
      QCOMPARE( database->value( "SELECT count(*) FROM lines" )->toInt(), 1 );
    }

    void aFullDiskIsSaidAndLosesNothing()
    {
      Result<Database> database = Database::open( newFile() );
      QVERIFY( insertLine( *database, "LineString (1 1, 2 2)" ) );
      const int pages = database->value( "PRAGMA page_count" )->toInt();
      QVERIFY( database->execute( QStringLiteral( "PRAGMA max_page_count=%1" ).arg( pages ) ) );
      const Result<void> full = database->run( "INSERT INTO lines (project) VALUES (zeroblob(1000000))", {} );
      QVERIFY( !full );
      QCOMPARE( full.error().code, ErrorCode::StorageFull );
      QCOMPARE( database->value( "SELECT count(*) FROM lines" )->toInt(), 1 );
    }

    void filesThatCannotBeUsedAreRefused_data()
    {
      QTest::addColumn<QByteArray>( "content" );
      QTest::newRow( "text" ) << QByteArray( "<html>not a database, but long enough to have a header of its own</html>" ).repeated( 20 );
      QTest::newRow( "header of a database only" ) << QByteArray( "SQLite format 3\0", 16 ) + QByteArray( 600, 'x' );
    }

    void filesThatCannotBeUsedAreRefused()
    {
      QFETCH( QByteArray, content );
      QFile file( mFolder.filePath( "broken.gpkg" ) );
      QVERIFY( file.open( QIODevice::WriteOnly ) );
      file.write( content );
      file.close();
      const Result<Database> database = Database::open( file.fileName() );
      QVERIFY( !database );
      QCOMPARE( database.error().code, ErrorCode::StorageFailed );
    }

    void aFileThatIsMissingIsNotMade()
    {
      QVERIFY( !Database::open( mFolder.filePath( "missing.gpkg" ) ) );
      QVERIFY( !QFileInfo::exists( mFolder.filePath( "missing.gpkg" ) ) );
    }

    void creatingNeverOverwritesAndLeavesNothingBehind()
    {
      const QString path = newFile();
      QVERIFY( !createGeoPackage( path, {} ) );
      QVERIFY( Database::open( path ) );
      const Result<void> impossible = createGeoPackage( mFolder.filePath( "no folder/x.gpkg" ), {} );
      QVERIFY( !impossible );
      const QString bad = mFolder.filePath( "bad.gpkg" );
      QVERIFY( !createGeoPackage( bad, { { "t", "T", { { "a", "NOT A TYPE (((" } } } } ) );
      QVERIFY( !QFileInfo::exists( bad ) );
    }

    void anErrorInTheSentenceNamesTheFile()
    {
      const QString path = newFile();
      Result<Database> database = Database::open( path );
      const Result<Statement> statement = database->prepare( "SELECT * FROM nowhere" );
      QVERIFY( !statement );
      QVERIFY( statement.error().message.contains( path ) );
      QVERIFY( statement.error().detail.contains( "nowhere" ) );
    }
};

EPLAN_TEST_MAIN( TestDatabase )
#include "test_database.moc"
