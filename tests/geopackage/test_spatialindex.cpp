// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/spatialindex.h"

#include "geopackage/creation.h"
#include "geopackage/database.h"
#include "geopackage/geometryblob.h"

#include "testing.h"

#include <qgsvectorlayer.h>

#include <QRandomGenerator>

using namespace eplan;

class TestSpatialIndex : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    QString mPath;
    std::optional<Database> mDatabase;
    QRandomGenerator mRandom { 7 };
    QMap<qint64, QgsRectangle> mBoxes;

    /// Many on one spot, many in one row, some far away; roads of a kilometre, and some across the country.
    QgsGeometry someLine()
    {
      const double x = mRandom.bounded( 3 ) == 0 ? 102.5 : 97 + mRandom.generateDouble() * 9;
      const double y = mRandom.bounded( 3 ) == 0 ? -33.3 : 5 + mRandom.generateDouble() * 16;
      const double length = mRandom.bounded( 50 ) == 0 ? 5 : 0.01;
      return QgsGeometry::fromPolylineXY( { { x, y }, { x + length * mRandom.generateDouble(), y - length * mRandom.generateDouble() } } );
    }

    bool addLine( qint64 fid, const QgsGeometry &line )
    {
      mBoxes.insert( fid, line.boundingBox() );
      return static_cast<bool>( mDatabase->run( "INSERT INTO lines( fid, geom ) VALUES( ?, ? )", { fid, toGeometryBlob( line ) } ) );
    }

    /// In an order that is not that of their numbers.
    bool addLines( int from, int count )
    {
      bool added = true;
      for ( int i = 0; added && i < count; ++i )
        added = addLine( from + ( i * 7919 ) % count, someLine() );
      return added;
    }

    /// The index does not hear of them.
    bool addInBulk( int from, int count )
    {
      const TriggersOff off( *mDatabase );
      return addLines( from, count );
    }

    QString check() const
    {
      const Result<QVariant> verdict = mDatabase->value( "SELECT rtreecheck( 'rtree_lines_geom' )" );
      return verdict ? verdict->toString() : verdict.error().detail;
    }

    QSet<qint64> found( const QgsRectangle &window ) const
    {
      QSet<qint64> ids;
      Result<Statement> rows = mDatabase->prepare( "SELECT id FROM rtree_lines_geom WHERE maxx>=? AND minx<=? AND maxy>=? AND miny<=?" );
      rows->bind( 0, window.xMinimum() ).bind( 1, window.xMaximum() ).bind( 2, window.yMinimum() ).bind( 3, window.yMaximum() );
      for ( Result<bool> row = rows->next(); row && *row; row = rows->next() )
        ids << rows->integer( 0 );
      return ids;
    }

    /// What the index finds may be a little more, by the width of a float, and never less.
    void compareWindows( int windows )
    {
      for ( int i = 0; i < windows; ++i )
      {
        const QgsRectangle window = someLine().boundingBox().buffered( mRandom.bounded( 2 ) * mRandom.generateDouble() );
        const QSet<qint64> indexed = found( window );
        for ( auto box = mBoxes.cbegin(); box != mBoxes.cend(); ++box )
        {
          if ( window.intersects( *box ) )
            QVERIFY2( indexed.contains( box.key() ), qPrintable( box->toString( 9 ) + " in " + window.toString( 9 ) ) );
          if ( indexed.contains( box.key() ) )
            QVERIFY2( window.buffered( 1e-4 ).intersects( *box ), qPrintable( box->toString( 9 ) + " not in " + window.toString( 9 ) ) );
        }
      }
    }

  private slots:
    void init()
    {
      mBoxes.clear();
      mPath = mFolder.filePath( QStringLiteral( "%1 %2.gpkg" ).arg( QTest::currentTestFunction(), QTest::currentDataTag() ) );
      QVERIFY( createGeoPackage( mPath, { { "lines", "Lines", { { "project", "TEXT" } }, QgsWkbTypes::LineString } } ) );
      Result<Database> database = Database::open( mPath );
      QVERIFY( database );
      mDatabase.emplace( *std::move( database ) );
    }

    void cleanup() { mDatabase.reset(); }

    void whatIsAddedInBulkIsFoundAsIfAddedOneByOne_data()
    {
      QTest::addColumn<int>( "before" );
      QTest::addColumn<int>( "inBulk" );
      QTest::newRow( "nothing" ) << 0 << 0;
      QTest::newRow( "one" ) << 0 << 1;
      QTest::newRow( "a full root" ) << 0 << 51;
      QTest::newRow( "one more than a full root" ) << 0 << 52;
      QTest::newRow( "a full root of full leaves" ) << 0 << 51 * 51;
      QTest::newRow( "one more than that" ) << 0 << 51 * 51 + 1;
      QTest::newRow( "many" ) << 0 << 20000;
      QTest::newRow( "many beside some" ) << 300 << 3000;
      QTest::newRow( "none beside some" ) << 300 << 0;
    }

    void whatIsAddedInBulkIsFoundAsIfAddedOneByOne()
    {
      QFETCH( int, before );
      QFETCH( int, inBulk );
      Result<Transaction> transaction = Transaction::begin( *mDatabase );
      QVERIFY( addLines( 1, before ) );
      QCOMPARE( check(), QStringLiteral( "ok" ) );
      QVERIFY( addInBulk( 1 + before, inBulk ) );
      QCOMPARE( found( QgsRectangle( -180, -90, 180, 90 ) ).size(), before );
      QVERIFY( packSpatialIndex( *mDatabase, "lines" ) );
      QVERIFY( transaction->commit() );

      QCOMPARE( check(), QStringLiteral( "ok" ) );
      QCOMPARE( found( QgsRectangle( -180, -90, 180, 90 ) ).size(), before + inBulk );
      compareWindows( 40 );
    }

    void theIndexFollowsTheLayerAfterwards()
    {
      Result<Transaction> transaction = Transaction::begin( *mDatabase );
      QVERIFY( addInBulk( 1, 4000 ) );
      QVERIFY( packSpatialIndex( *mDatabase, "lines" ) );
      QVERIFY( transaction->commit() );

      Result<Transaction> edits = Transaction::begin( *mDatabase );
      for ( int fid = 1; fid <= 4000; fid += 2 )
      {
        QVERIFY( mDatabase->run( "DELETE FROM lines WHERE fid=?", { fid } ) );
        mBoxes.remove( fid );
      }
      for ( int fid = 2; fid <= 4000; fid += 8 )
      {
        const QgsGeometry line = someLine();
        QVERIFY( mDatabase->run( "UPDATE lines SET geom=? WHERE fid=?", { toGeometryBlob( line ), fid } ) );
        mBoxes[fid] = line.boundingBox();
      }
      QVERIFY( addLines( 5000, 3000 ) );
      QVERIFY( edits->commit() );
      QCOMPARE( check(), QStringLiteral( "ok" ) );
      compareWindows( 40 );
    }

    void theEnvelopeThatABlobSaysIsTheOneOfItsGeometry_data()
    {
      QTest::addColumn<QByteArray>( "blob" );
      for ( const char *wkt : { "LineString (100.5 15, 104 15.25)", "Point (101 14)", "MultiPoint ((102 15),(102.1 15.1))",
                                "MultiLineString ((102 15, 103 15),(104 15, 105 16))", "LineString Z (1 2 3, 4 5 6)" } )
        QTest::newRow( wkt ) << toGeometryBlob( QgsGeometry::fromWkt( wkt ) );
      const QByteArray line = toGeometryBlob( QgsGeometry::fromWkt( "LineString (100 15, 104 15)" ) );
      QTest::newRow( "nothing" ) << QByteArray();
      QTest::newRow( "no GeoPackage's" ) << QByteArray( "no geometry" );
      QTest::newRow( "cut in its envelope" ) << line.left( 20 );
      QTest::newRow( "cut in its vertices" ) << line.left( line.size() - 1 );
      QByteArray saysEmpty = line;
      saysEmpty[3] = saysEmpty[3] | 0x10;
      QTest::newRow( "says that it is empty" ) << saysEmpty;
      QByteArray nowhere = line;
      nowhere.replace( 8, 32, QByteArray( 32, '\xff' ) );
      QTest::newRow( "an envelope that is none" ) << nowhere;
      QTest::newRow( "without its envelope" ) << line.left( 3 ) + '\x01' + line.mid( 4, 4 ) + line.mid( 40 );
    }

    void theEnvelopeThatABlobSaysIsTheOneOfItsGeometry()
    {
      QFETCH( QByteArray, blob );
      const std::optional<QgsGeometry> geometry = fromGeometryBlob( blob );
      const std::optional<QgsRectangle> envelope = envelopeOf( blob );
      QCOMPARE( envelope.has_value(), geometry && !geometry->isNull() );
      if ( envelope )
        QCOMPARE( *envelope, geometry->boundingBox() );
    }

    void qgisFindsThroughIt()
    {
      Result<Transaction> transaction = Transaction::begin( *mDatabase );
      QVERIFY( addInBulk( 1, 1000 ) );
      QVERIFY( addLine( 2000, QgsGeometry::fromWkt( "LineString (30 30, 30.1 30.1)" ) ) );
      QVERIFY( packSpatialIndex( *mDatabase, "lines" ) );
      QVERIFY( transaction->commit() );
      const QgsVectorLayer layer( mPath + "|layername=lines", "lines", "ogr" );
      QgsFeatureIterator rows = layer.getFeatures( QgsFeatureRequest( QgsRectangle( 29, 29, 31, 31 ) ) );
      QgsFeature row;
      QVERIFY( rows.nextFeature( row ) );
      QCOMPARE( row.id(), 2000LL );
      QVERIFY( !rows.nextFeature( row ) );
    }

    void whatIsNotFinishedLeavesLayerAndIndexAsTheyWere()
    {
      QVERIFY( addLines( 1, 100 ) );
      {
        Result<Transaction> transaction = Transaction::begin( *mDatabase );
        QVERIFY( addInBulk( 500, 100 ) );
        QVERIFY( packSpatialIndex( *mDatabase, "lines" ) );
      }
      mBoxes.clear();
      QCOMPARE( found( QgsRectangle( -180, -90, 180, 90 ) ).size(), 100 );
      QVERIFY( addLine( 1000, someLine() ) );
      QCOMPARE( check(), QStringLiteral( "ok" ) );
      QCOMPARE( found( QgsRectangle( -180, -90, 180, 90 ) ).size(), 101 );
    }

    void aLayerWithoutAnIndexIsRefused() { QVERIFY( !packSpatialIndex( *mDatabase, "ledger" ) ); }
};

EPLAN_TEST_MAIN( TestSpatialIndex )
#include "test_spatialindex.moc"
