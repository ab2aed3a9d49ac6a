// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/qgiscompat.h"
#include "samples.h"
#include "testing.h"
#include "workspace/workspace.h"

#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayereditutils.h>

#include <thread>

using namespace eplan;
using samples::wkt;

/// QGIS has the layers open and edits them with its own tools, while we work on the same file.
class TestQgis : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    std::optional<Workspace> mWorkspace;
    std::unique_ptr<QgsVectorLayer> mPoints;
    std::unique_ptr<QgsVectorLayer> mLines;

    Versions versions( const QString &id = "p1" )
    {
      const Result<Versions> found = mWorkspace->versions( { id } );
      return found ? *found : Versions {};
    }

    QString ours( const QString &id = "p1" ) { return versions( id ).ours.geometry.asWkt( 0 ); }

    bool isWaiting( const QString &id = "p1" ) { return versions( id ).changed; }

    std::unique_ptr<QgsVectorLayer> layer( PlacementLayer of )
    {
      return std::make_unique<QgsVectorLayer>( mWorkspace->path() + "|layername=" + toText( of ), toText( of ), "ogr" );
    }

    static QgsFeature featureOf( QgsVectorLayer &layer, const QString &project )
    {
      QgsFeature feature;
      layer.getFeatures( QStringLiteral( "\"project\"='%1'" ).arg( project ) ).nextFeature( feature );
      return feature;
    }

    static bool add( QgsVectorLayer &layer, const QVariant &project, const char *geometry )
    {
      QgsFeature feature( layer.fields() );
      feature.setAttribute( "project", project );
      feature.setGeometry( wkt( geometry ) );
      return layer.addFeature( feature );
    }

  private slots:
    void init()
    {
      const QString path = mFolder.filePath( QStringLiteral( "%1/2570.gpkg" ).arg( QTest::currentTestFunction() ) );
      Result<Workspace> workspace = Workspace::open( path, samples::key() );
      QVERIFY2( workspace, qPrintable( workspace ? QString() : workspace.error().detail ) );
      mWorkspace.emplace( *std::move( workspace ) );
      QVERIFY( mWorkspace->take( { samples::project( "p1" ), samples::project( "p2", wkt( "Point (101 14)" ) ),
                                   samples::project( "p3", wkt( "LineString (100 15, 104 15)" ) ) } ) );
      mPoints = layer( PlacementLayer::Points );
      mLines = layer( PlacementLayer::Lines );
      QVERIFY( mPoints->isValid() );
      QVERIFY( mLines->isValid() );
    }

    void cleanup()
    {
      mPoints.reset();
      mLines.reset();
      mWorkspace.reset();
    }

    void qgisReadsTheLayersAsTheyAre()
    {
      QCOMPARE( mPoints->wkbType(), QgsWkbTypes::Point );
      QCOMPARE( mLines->wkbType(), QgsWkbTypes::LineString );
      QCOMPARE( mPoints->crs().authid(), QString( "EPSG:4326" ) );
      QCOMPARE( mPoints->featureCount(), 1L );
      QCOMPARE( mLines->extent().xMinimum(), 100.0 );
      QCOMPARE( mLines->extent().xMaximum(), 104.0 );
      QCOMPARE( mPoints->extent().yMinimum(), 14.0 );
      const QgsFeature feature = featureOf( *mPoints, "p2" );
      QCOMPARE( feature.attribute( "state" ).toString(), QString( "placed" ) );
      QCOMPARE( feature.attribute( "title" ).toString(), samples::project( "p2" ).title );
    }

    void qgisReadsTheTablesBeside_data()
    {
      QTest::addColumn<QString>( "table" );
      QTest::addColumn<long>( "rows" );
      QTest::newRow( "projects" ) << "projects" << 3L;
      QTest::newRow( "journal" ) << "journal" << 0L;
      QTest::newRow( "ledger" ) << "ledger" << 0L;
      QTest::newRow( "theirs" ) << "theirs" << 0L;
    }

    void qgisReadsTheTablesBeside()
    {
      QFETCH( QString, table );
      QgsVectorLayer layer( mWorkspace->path() + "|layername=" + table, table, "ogr" );
      QVERIFY( layer.isValid() );
      QTEST( long( layer.featureCount() ), "rows" );
    }

    void aFeatureAddedInQgisPlaces()
    {
      QVERIFY( mLines->startEditing() );
      QVERIFY( add( *mLines, "p1", "LineString (102 15, 103 15)" ) );
      QVERIFY( !isWaiting() );
      QVERIFY( mLines->commitChanges( false ) );
      QCOMPARE( ours(), QString( "LineString (102 15, 103 15)" ) );
      QVERIFY( isWaiting() );
      QCOMPARE( *versions().ours.how, PlacedHow::Drawn );
      QCOMPARE( versions().ours.by, samples::key().user );
      QCOMPARE( featureOf( *mLines, "p1" ).attribute( "state" ).toString(), QString( "waiting" ) );
      QCOMPARE( featureOf( *mLines, "p1" ).attribute( "title" ).toString(), samples::project( "p1" ).title );
    }

    void aVertexMovedInQgisIsAnEdit()
    {
      QVERIFY( mLines->startEditing() );
      QVERIFY( mLines->moveVertex( 105, 16, featureOf( *mLines, "p3" ).id(), 1 ) );
      QVERIFY( mLines->commitChanges() );
      QCOMPARE( ours( "p3" ), QString( "LineString (100 15, 105 16)" ) );
      QVERIFY( isWaiting( "p3" ) );
      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( ours( "p3" ), QString( "LineString (100 15, 104 15)" ) );
      QVERIFY( !isWaiting( "p3" ) );
      mLines->reload();
      QCOMPARE( featureOf( *mLines, "p3" ).geometry().asWkt( 0 ), QString( "LineString (100 15, 104 15)" ) );
      QCOMPARE( featureOf( *mLines, "p3" ).attribute( "state" ).toString(), QString( "placed" ) );
    }

    void anAttributeChangedInQgisIsNoEdit()
    {
      QVERIFY( mLines->startEditing() );
      QVERIFY( mLines->changeAttributeValue( featureOf( *mLines, "p3" ).id(), mLines->fields().indexOf( "title" ), "seen" ) );
      QVERIFY( mLines->commitChanges() );
      QVERIFY( !isWaiting( "p3" ) );
    }

    void aFeatureDeletedInQgisIsRemoved()
    {
      QVERIFY( mPoints->startEditing() );
      QVERIFY( mPoints->deleteFeature( featureOf( *mPoints, "p2" ).id() ) );
      QVERIFY( mPoints->commitChanges() );
      QVERIFY( !versions( "p2" ).ours.isPlaced() );
      QVERIFY( isWaiting( "p2" ) );
      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( ours( "p2" ), QString( "Point (101 14)" ) );
    }

    void aLineSplitInQgisHasTwoPartsAndIsOneEdit()
    {
      QVERIFY( mLines->startEditing() );
      QgsVectorLayerEditUtils tool( mLines.get() );
      QCOMPARE( int( tool.splitFeatures( QgsPointSequence { { 102, 14 }, { 102, 16 } } ) ), 0 );
      QVERIFY( mLines->commitChanges() );
      QCOMPARE( mLines->featureCount(), 2L );
      QCOMPARE( versions( "p3" ).ours.geometry.constGet()->partCount(), 2 );
      QVERIFY( !versions( "p3" ).fault );
      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( ours( "p3" ), QString( "LineString (100 15, 104 15)" ) );
      QVERIFY( !isWaiting( "p3" ) );
    }

    void aFeatureWithoutAProjectWaitsToBeAttached()
    {
      QVERIFY( mPoints->startEditing() );
      QVERIFY( add( *mPoints, QVariant(), "Point (102 15)" ) );
      QVERIFY( mPoints->commitChanges() );
      QCOMPARE( mWorkspace->unattached()->size(), 1 );
      QVERIFY( mWorkspace->attach( mWorkspace->unattached()->first(), { "p1" } ) );
      QCOMPARE( ours(), QString( "Point (102 15)" ) );
    }

    void placingWorksWhileTheLayerIsBeingEdited()
    {
      QVERIFY( mPoints->startEditing() );
      QVERIFY( add( *mPoints, "p2", "Point (103 15)" ) );
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      mPoints->reload();
      QCOMPARE( featureOf( *mPoints, "p1" ).geometry().asWkt( 0 ), QString( "Point (102 15)" ) );
      QCOMPARE( featureOf( *mPoints, "p1" ).attribute( "state" ).toString(), QString( "waiting" ) );
      QVERIFY( mPoints->commitChanges() );
      QCOMPARE( ours( "p2" ), QString( "MultiPoint ((101 14),(103 15))" ) );
      QVERIFY( saysTheSame( versions().ours, samples::typed( wkt( "Point (102 15)" ) ) ) );
    }

    void aLoadOnAnotherThreadGoesThroughWhileTheLayerIsBeingEdited()
    {
      QVERIFY( mPoints->startEditing() );
      QVERIFY( add( *mPoints, "p1", "Point (103 15)" ) );
      Result<int> taken = 0;
      std::thread( [path = mWorkspace->path(), &taken] {
        Result<Workspace> workspace = Workspace::open( path, samples::key() );
        taken = workspace ? workspace->take( { samples::revised( samples::project( "p2", wkt( "Point (105 15)" ) ), "\"2\"" ) } )
                          : Result<int>( workspace.error() );
      } ).join();
      QVERIFY( taken );
      QVERIFY( mPoints->commitChanges() );
      QCOMPARE( ours(), QString( "Point (103 15)" ) );
      QVERIFY( isWaiting() );
      QCOMPARE( ours( "p2" ), QString( "Point (105 15)" ) );
      QVERIFY( !isWaiting( "p2" ) );
    }

    void theFileIsWholeAfterQgisClosedIt()
    {
      QVERIFY( mPoints->startEditing() );
      QVERIFY( add( *mPoints, "p1", "Point (103 15)" ) );
      QVERIFY( mPoints->commitChanges() );
      mPoints.reset();
      mLines.reset();
      QVERIFY( mWorkspace->place( { "p2" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      const Result<Database> database = Database::open( mWorkspace->path() );
      QCOMPARE( database->value( "PRAGMA integrity_check" )->toString(), QString( "ok" ) );
      QCOMPARE( database->value( "SELECT count(*) FROM rtree_points_geom" )->toInt(), 2 );
      QCOMPARE( mWorkspace->waiting()->size(), 2 );
    }
};

EPLAN_TEST_MAIN( TestQgis )
#include "test_qgis.moc"
