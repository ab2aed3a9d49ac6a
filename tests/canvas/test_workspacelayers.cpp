// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/workspacelayers.h"

#include "mapbench.h"
#include "testing.h"

#include "workspace/workspace.h"

#include <qgslayertree.h>
#include <qgslayertreegroup.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayereditbuffer.h>
#include <qgsvectorlayerutils.h>

using namespace eplan;

Q_DECLARE_METATYPE( eplan::Error )

namespace
{
  const ProjectId ROAD { QStringLiteral( "r-1" ) };
  const ProjectId WEIR { QStringLiteral( "w-1" ) };
  const WorkspaceKey KEY { QUrl( QStringLiteral( "http://127.0.0.1:8080/" ) ), QStringLiteral( "somsri" ), FiscalYear( 2570 ) };
  const QString ROAD_WKT = QStringLiteral( "LineString (102.1 14.97, 102.105 14.975)" );
  const QString WEIR_WKT = QStringLiteral( "Point (102.11 14.98)" );
  constexpr int SAVED_WITHIN_MS = 1000;

  Project project( const ProjectId &id, Kind kind, const QString &title, const QString &wkt )
  {
    Project project;
    project.id = id;
    project.code = id.text.toUpper();
    project.title = title;
    project.kind = kind;
    project.fiscalYear = FiscalYear( 2570 );
    project.placement.geometry = QgsGeometry::fromWkt( wkt );
    project.revision = { QStringLiteral( "\"1\"" ) };
    project.updated = QDateTime( QDate( 2026, 10, 1 ), QTime( 9, 0 ), Qt::UTC );
    return project;
  }

  QgsFeature firstRow( const QgsVectorLayer *layer )
  {
    QgsFeature row;
    layer->getFeatures().nextFeature( row );
    return row;
  }

  /// What the file holds, seen by another connection.
  QString placed( const Workspace &workspace, const ProjectId &id )
  {
    const Result<Versions> versions = workspace.versions( id );
    return versions ? versions->ours.geometry.asWkt( 6 ) : versions.error().detail;
  }
} // namespace

class TestWorkspaceLayers : public QObject
{
    Q_OBJECT

  private slots:
    void initTestCase()
    {
      qRegisterMetaType<ProjectId>( "eplan::ProjectId" );
      qRegisterMetaType<Error>( "eplan::Error" );
      makeWorkspace( mLoaded.filePath( QStringLiteral( "loaded.gpkg" ) ) );
    }

    void init()
    {
      mFolder = std::make_unique<QTemporaryDir>();
      mBench = std::make_unique<MapBench>();
      mBench->show( QStringLiteral( "EPSG:32648" ), QgsPointXY( 187846, 1658147 ), 4000 );
      mPath = mFolder->filePath( QStringLiteral( "2570.gpkg" ) );
      QVERIFY( QFile::copy( mLoaded.filePath( QStringLiteral( "loaded.gpkg" ) ), mPath ) );
      Result<Workspace> workspace = Workspace::open( mPath, KEY );
      QVERIFY( workspace );
      mWorkspace = std::make_unique<Workspace>( std::move( *workspace ) );
      mLayers = std::make_unique<WorkspaceLayers>( QgsProject::instance(), &mBench->canvas, nullptr );
      QVERIFY( mLayers->show( mPath, QStringLiteral( "e-Plan 2570" ) ) );
    }

    void cleanup()
    {
      mLayers.reset();
      QgsProject::instance()->clear();
      mWorkspace.reset();
      mBench.reset();
      mFolder.reset();
    }

    void groupStandsOnTopWithPointsAboveLines()
    {
      QgsLayerTreeNode *top = QgsProject::instance()->layerTreeRoot()->children().first();
      QCOMPARE( top->name(), QStringLiteral( "e-Plan 2570" ) );
      const QList<QgsLayerTreeLayer *> nodes = qobject_cast<QgsLayerTreeGroup *>( top )->findLayers();
      QCOMPARE( nodes.size(), 2 );
      QCOMPARE( nodes[0]->layer(), mLayers->points() );
      QCOMPARE( nodes[1]->layer(), mLayers->lines() );
      QCOMPARE( mLayers->lines()->featureCount(), 1 );
    }

    void showingTwiceAddsNothing()
    {
      QVERIFY( mLayers->show( mPath, QStringLiteral( "e-Plan 2570" ) ) );
      QCOMPARE( QgsProject::instance()->mapLayers().size(), 2 );
      QCOMPARE( QgsProject::instance()->layerTreeRoot()->children().size(), 1 );
    }

    void showingAnotherYearReplacesTheGroup()
    {
      const QString other = mFolder->filePath( QStringLiteral( "2569.gpkg" ) );
      QVERIFY( Workspace::open( other, { KEY.service, KEY.user, FiscalYear( 2569 ) } ) );
      QVERIFY( mLayers->show( other, QStringLiteral( "e-Plan 2569" ) ) );
      QCOMPARE( QgsProject::instance()->mapLayers().size(), 2 );
      QCOMPARE( QgsProject::instance()->layerTreeRoot()->children().size(), 1 );
      QVERIFY( mLayers->points()->source().contains( QStringLiteral( "2569" ) ) );
    }

    void closingKeepsWhatThePersonPutIntoTheGroup()
    {
      auto *group = qobject_cast<QgsLayerTreeGroup *>( QgsProject::instance()->layerTreeRoot()->children().first() );
      auto *own = new QgsVectorLayer( QStringLiteral( "Point?crs=EPSG:4326" ), QStringLiteral( "own" ), QStringLiteral( "memory" ) );
      QgsProject::instance()->addMapLayer( own, false );
      group->addLayer( own );
      QVERIFY( mLayers->close() );
      QVERIFY( !mLayers->points() );
      QCOMPARE( QgsProject::instance()->mapLayers().values(), QList<QgsMapLayer *> { own } );
      QCOMPARE( QgsProject::instance()->layerTreeRoot()->findLayers().size(), 1 );
    }

    void fileWithoutLayersIsRefusedAndLeavesNoTrace()
    {
      WorkspaceLayers layers( QgsProject::instance(), &mBench->canvas, nullptr );
      const Result<void> shown = layers.show( mFolder->filePath( QStringLiteral( "missing.gpkg" ) ), QStringLiteral( "x" ) );
      QVERIFY( !shown );
      QCOMPARE( shown.error().code, ErrorCode::StorageFailed );
      QCOMPARE( QgsProject::instance()->layerTreeRoot()->children().size(), 1 );
    }

    void reopenedProjectFileIsAdopted()
    {
      mLayers->points()->setName( QStringLiteral( "renamed by the person" ) );
      const QString file = mFolder->filePath( QStringLiteral( "work.qgz" ) );
      QVERIFY( QgsProject::instance()->write( file ) );
      QVERIFY( QgsProject::instance()->read( file ) );
      QCOMPARE( QgsProject::instance()->mapLayers().size(), 2 );
      QVERIFY( mLayers->points() );
      QCOMPARE( mLayers->points()->name(), QStringLiteral( "renamed by the person" ) );

      QSignalSpy edited( mLayers.get(), &WorkspaceLayers::edited );
      drawWeirAt( QgsPointXY( 102.2, 15.0 ) );
      QVERIFY( edited.wait( SAVED_WITHIN_MS ) );
    }

    void otherProjectFileGetsTheGroupToo()
    {
      const QString file = mFolder->filePath( QStringLiteral( "other.qgz" ) );
      QgsProject other;
      QVERIFY( other.write( file ) );
      QVERIFY( QgsProject::instance()->read( file ) );
      QVERIFY( mLayers->points() );
      QCOMPARE( QgsProject::instance()->layerTreeRoot()->children().size(), 1 );
    }

    void movedVertexIsInTheFileWithinASecond()
    {
      QSignalSpy edited( mLayers.get(), &WorkspaceLayers::edited );
      QgsVectorLayer *lines = mLayers->lines();
      QVERIFY( lines->startEditing() );
      lines->beginEditCommand( QStringLiteral( "Moved vertex" ) );
      QVERIFY( lines->moveVertex( 102.1234, 14.9, firstRow( lines ).id(), 1 ) );
      lines->endEditCommand();
      QVERIFY( edited.wait( SAVED_WITHIN_MS ) );
      QVERIFY( lines->isEditable() );
      QVERIFY( !lines->isModified() );
      QCOMPARE( placed( *mWorkspace, ROAD ), QStringLiteral( "LineString (102.1 14.97, 102.1234 14.9)" ) );
      QCOMPARE( firstRow( lines ).attribute( QStringLiteral( "state" ) ).toString(), QStringLiteral( "waiting" ) );
    }

    void unfinishedEditCommandIsNotTorn()
    {
      QSignalSpy edited( mLayers.get(), &WorkspaceLayers::edited );
      QgsVectorLayer *lines = mLayers->lines();
      QVERIFY( lines->startEditing() );
      lines->beginEditCommand( QStringLiteral( "Two steps" ) );
      QVERIFY( lines->moveVertex( 102.2, 14.9, firstRow( lines ).id(), 1 ) );
      QVERIFY( !edited.wait( 600 ) );
      QVERIFY( lines->isModified() );
      lines->endEditCommand();
      QVERIFY( edited.wait( SAVED_WITHIN_MS ) );
    }

    void deletedRowIsDeletedInTheFile()
    {
      QSignalSpy edited( mLayers.get(), &WorkspaceLayers::edited );
      QVERIFY( mLayers->points()->startEditing() );
      QVERIFY( mLayers->points()->deleteFeature( firstRow( mLayers->points() ).id() ) );
      QVERIFY( edited.wait( SAVED_WITHIN_MS ) );
      QCOMPARE( placed( *mWorkspace, WEIR ), QString() );
    }

    void drawingBelongsToTheCurrentProject()
    {
      mLayers->setCurrentProject( ROAD );
      QSignalSpy edited( mLayers.get(), &WorkspaceLayers::edited );
      QgsVectorLayer *lines = mLayers->lines();
      QVERIFY( lines->startEditing() );
      const QgsGeometry line = QgsGeometry::fromWkt( QStringLiteral( "LineString (102.2 14.97, 102.3 14.975)" ) );
      QgsFeature drawn = QgsVectorLayerUtils::createFeature( lines, line );
      QVERIFY( lines->addFeature( drawn ) );
      QVERIFY( edited.wait( SAVED_WITHIN_MS ) );
      QCOMPARE( placed( *mWorkspace, ROAD ),
                QStringLiteral( "MultiLineString ((102.1 14.97, 102.105 14.975),(102.2 14.97, 102.3 14.975))" ) );
    }

    void drawingForNobodyIsSavedAllTheSame()
    {
      QSignalSpy edited( mLayers.get(), &WorkspaceLayers::edited );
      QgsVectorLayer *points = mLayers->points();
      QVERIFY( points->startEditing() );
      QgsFeature drawn = QgsVectorLayerUtils::createFeature( points, QgsGeometry::fromWkt( QStringLiteral( "Point (102.2 14.97)" ) ) );
      QVERIFY( points->addFeature( drawn ) );
      QVERIFY( edited.wait( SAVED_WITHIN_MS ) );
      const Result<QList<Drawing>> unattached = mWorkspace->unattached();
      QVERIFY( unattached );
      QCOMPARE( unattached->size(), 1 );
    }

    void savingWithQgissOwnButtonIsHeardToo()
    {
      mLayers->setCurrentProject( WEIR );
      QSignalSpy edited( mLayers.get(), &WorkspaceLayers::edited );
      QVERIFY( mLayers->points()->startEditing() );
      const QgsGeometry point = QgsGeometry::fromWkt( QStringLiteral( "Point (102.2 14.97)" ) );
      QgsFeature drawn = QgsVectorLayerUtils::createFeature( mLayers->points(), point );
      QVERIFY( mLayers->points()->addFeature( drawn ) );
      QVERIFY( mLayers->points()->commitChanges( true ) );
      QTRY_COMPARE( edited.count(), 1 );
      QCOMPARE( placed( *mWorkspace, WEIR ), QStringLiteral( "MultiPoint ((102.11 14.98),(102.2 14.97))" ) );
    }

    void refusedSaveKeepsTheBufferAndSaysSoOnce()
    {
      QSignalSpy failed( mLayers.get(), &WorkspaceLayers::failed );
      QSignalSpy edited( mLayers.get(), &WorkspaceLayers::edited );
      Result<Database> database = Database::open( mPath );
      QVERIFY( database );
      const QString refuse = QStringLiteral( "CREATE TRIGGER refuse BEFORE UPDATE ON points BEGIN SELECT RAISE( ABORT, 'no' ); END" );
      QVERIFY( database->execute( refuse ) );
      QgsVectorLayer *points = mLayers->points();
      QVERIFY( points->startEditing() );
      const QgsFeatureId weir = firstRow( points ).id();
      QgsGeometry first = QgsGeometry::fromWkt( QStringLiteral( "Point (102.3 14.9)" ) );
      QVERIFY( points->changeGeometry( weir, first ) );
      QVERIFY( failed.wait( SAVED_WITHIN_MS ) );
      QCOMPARE( failed.first().first().value<Error>().code, ErrorCode::StorageFailed );
      QVERIFY( points->isModified() );
      QCOMPARE( points->getFeature( weir ).geometry().asWkt( 3 ), QStringLiteral( "Point (102.3 14.9)" ) );

      QgsGeometry second = QgsGeometry::fromWkt( QStringLiteral( "Point (102.4 14.9)" ) );
      QVERIFY( points->changeGeometry( weir, second ) );
      QVERIFY( !failed.wait( 600 ) );
      QVERIFY( !mLayers->saveEdits() );
      QVERIFY( !mLayers->close() );
      QVERIFY( mLayers->points() );

      QVERIFY( database->execute( QStringLiteral( "DROP TRIGGER refuse" ) ) );
      QVERIFY( mLayers->saveEdits() );
      QTRY_COMPARE( edited.count(), 1 );
      QCOMPARE( placed( *mWorkspace, WEIR ), QStringLiteral( "Point (102.4 14.9)" ) );
    }

    void closingRightAfterAnEditLosesNothing()
    {
      drawWeirAt( QgsPointXY( 102.2, 15.0 ) );
      QVERIFY( mLayers->close() );
      QCOMPARE( placed( *mWorkspace, WEIR ), QStringLiteral( "Point (102.2 15)" ) );
    }

    void removingTheLayerRightAfterAnEditLosesNothing()
    {
      drawWeirAt( QgsPointXY( 102.2, 15.0 ) );
      QgsProject::instance()->removeMapLayer( mLayers->points() );
      QVERIFY( !mLayers->points() );
      QCOMPARE( placed( *mWorkspace, WEIR ), QStringLiteral( "Point (102.2 15)" ) );
      QVERIFY( mLayers->show( mPath, QStringLiteral( "e-Plan 2570" ) ) );
      QVERIFY( mLayers->points() );
      QCOMPARE( QgsProject::instance()->layerTreeRoot()->children().size(), 1 );
    }

    void whatAnotherConnectionWroteIsSeenAlsoWhileEditing()
    {
      QVERIFY( mLayers->points()->startEditing() );
      Placement placement;
      placement.geometry = QgsGeometry::fromWkt( QStringLiteral( "MultiPoint ((102.2 15),(102.3 15))" ) );
      QVERIFY( mWorkspace->place( WEIR, placement ) );
      mLayers->refresh();
      QCOMPARE( mLayers->points()->featureCount(), 2 );
      QCOMPARE( firstRow( mLayers->points() ).geometry().asWkt( 3 ), QStringLiteral( "Point (102.2 15)" ) );
      QVERIFY( mLayers->points()->isEditable() );

      drawWeirAt( QgsPointXY( 102.25, 15.0 ) );
      QVERIFY( mLayers->saveEdits() );
      QCOMPARE( placed( *mWorkspace, WEIR ), QStringLiteral( "MultiPoint ((102.25 15),(102.3 15))" ) );
    }

    void selectionOnTheMapPicksTheProject()
    {
      QSignalSpy picked( mLayers.get(), &WorkspaceLayers::picked );
      mLayers->lines()->selectAll();
      QCOMPARE( picked.count(), 1 );
      QCOMPARE( picked.first().first().value<ProjectId>(), ROAD );
      mLayers->lines()->removeSelection();
      QCOMPARE( picked.count(), 1 );
    }

    void selectingByProgramPicksNothingAndLeavesTheMapWhereItIs()
    {
      QSignalSpy picked( mLayers.get(), &WorkspaceLayers::picked );
      mLayers->lines()->selectAll();
      const QgsRectangle before = mBench->canvas.extent();
      mLayers->select( WEIR );
      QCOMPARE( mLayers->points()->selectedFeatureCount(), 1 );
      QCOMPARE( mLayers->lines()->selectedFeatureCount(), 0 );
      QCOMPARE( mBench->canvas.extent(), before );
      QCOMPARE( picked.count(), 1 );
      mLayers->select( {} );
      QCOMPARE( mLayers->points()->selectedFeatureCount(), 0 );
    }

    void zoomingShowsThePlaceAndWhatIsAroundIt()
    {
      mLayers->zoomTo( WEIR );
      const QgsCoordinateTransform toMap = MapBench::wgs84ToUtm48();
      const QgsRectangle extent = mBench->canvas.extent();
      QVERIFY( extent.center().distance( toMap.transform( QgsPointXY( 102.11, 14.98 ) ) ) < 10 );
      QVERIFY( extent.width() > 400 && extent.width() < 1200 );

      mLayers->zoomTo( QgsGeometry::fromRect( QgsRectangle( 101, 14, 103, 16 ) ) );
      QVERIFY( mBench->canvas.extent().width() > 200000 );
      const QgsRectangle province = mBench->canvas.extent();
      mLayers->zoomTo( ProjectId { QStringLiteral( "not placed" ) } );
      QCOMPARE( mBench->canvas.extent(), province );
    }

    void vertexEditingOpensTheRightLayer()
    {
      QCOMPARE( mLayers->beginVertexEditing( ROAD ), mLayers->lines() );
      QVERIFY( mLayers->lines()->isEditable() );
      QVERIFY( !mLayers->points()->isEditable() );
      QCOMPARE( mBench->canvas.currentLayer(), mLayers->lines() );
      QCOMPARE( mLayers->lines()->selectedFeatureCount(), 1 );
      QCOMPARE( mLayers->beginVertexEditing( ProjectId { QStringLiteral( "not placed" ) } ), nullptr );
    }

  private:
    static void makeWorkspace( const QString &path )
    {
      Result<Workspace> workspace = Workspace::open( path, KEY );
      QVERIFY( workspace );
      QVERIFY( workspace->take( { project( ROAD, Kind::Road, QStringLiteral( "ก่อสร้างถนน คสล." ), ROAD_WKT ),
                                  project( WEIR, Kind::Water, QStringLiteral( "ก่อสร้างฝาย" ), WEIR_WKT ) } ) );
    }

    void drawWeirAt( const QgsPointXY &where )
    {
      QgsVectorLayer *points = mLayers->points();
      QVERIFY( points->isEditable() || points->startEditing() );
      QgsGeometry geometry = QgsGeometry::fromPointXY( where );
      QVERIFY( points->changeGeometry( firstRow( points ).id(), geometry ) );
    }

    QTemporaryDir mLoaded;
    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<MapBench> mBench;
    std::unique_ptr<Workspace> mWorkspace;
    std::unique_ptr<WorkspaceLayers> mLayers;
    QString mPath;
};

EPLAN_TEST_MAIN( TestWorkspaceLayers )
#include "test_workspacelayers.moc"
