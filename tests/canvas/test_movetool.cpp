// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/movetool.h"

#include "canvas/placetool.h"
#include "mapbench.h"
#include "testing.h"

#include "domain/placement.h"

#include <qgsmaptoolpan.h>

using namespace eplan;

namespace
{
  const QgsPointXY KORAT_WGS84( 102.0978, 14.9799 );
  const QgsPointXY KORAT_UTM48( 187846.256, 1658147.598 );
  const ProjectId ROAD { QStringLiteral( "r-1" ) };
} // namespace

class TestMoveTool : public QObject
{
    Q_OBJECT

  private slots:
    void initTestCase() { qRegisterMetaType<ProjectId>( "eplan::ProjectId" ); }

    void init()
    {
      mBench = std::make_unique<MapBench>();
      mTool = std::make_unique<MoveTool>( &mBench->canvas, &mBench->cadDock );
      mPlaced = std::make_unique<QSignalSpy>( mTool.get(), &MoveTool::placed );
      mEnded = std::make_unique<QSignalSpy>( mTool.get(), &MoveTool::ended );
    }

    void cleanup()
    {
      mPlaced.reset();
      mEnded.reset();
      mTool.reset();
      mBench.reset();
    }

    void twoClicksMoveTheWholePlacementByTheirDifference()
    {
      mBench->show( QStringLiteral( "EPSG:32648" ), KORAT_UTM48, 4000 );
      const QgsCoordinateTransform toUtm = MapBench::wgs84ToUtm48();
      const QgsGeometry before = QgsGeometry::fromWkt( QStringLiteral( "LineString (102.0978 14.9799, 102.1 14.98, 102.101 14.985)" ) );
      mTool->start( ROAD, before );
      mBench->click( KORAT_UTM48 );
      mBench->moveTo( KORAT_UTM48 + QgsVector( 50, 0 ) );
      mBench->click( KORAT_UTM48 + QgsVector( 100, 250 ) );

      QCOMPARE( mPlaced->count(), 1 );
      QCOMPARE( mPlaced->first().at( 0 ).value<ProjectId>(), ROAD );
      QgsGeometry expected = before;
      QCOMPARE( expected.transform( toUtm ), Qgis::GeometryOperationResult::Success );
      const QgsVector way = mBench->clickedAt( KORAT_UTM48 + QgsVector( 100, 250 ) ) - mBench->clickedAt( KORAT_UTM48 );
      expected.translate( way.x(), way.y() );
      QgsGeometry moved = mPlaced->first().at( 1 ).value<QgsGeometry>();
      QCOMPARE( moved.transform( toUtm ), Qgis::GeometryOperationResult::Success );
      QVERIFY( moved.hausdorffDistance( expected ) < 0.001 );
      QCOMPARE( mEnded->count(), 1 );
    }

    void escapePutsBackAndThenEnds()
    {
      QgsMapToolPan pan( &mBench->canvas );
      mBench->canvas.setMapTool( &pan );
      mBench->show( QStringLiteral( "EPSG:4326" ), KORAT_WGS84, 0.04 );
      mTool->start( ROAD, QgsGeometry::fromPointXY( KORAT_WGS84 ) );
      mBench->click( KORAT_WGS84 );
      mBench->press( Qt::Key_Escape );
      QVERIFY( mTool->isActive() );
      mBench->press( Qt::Key_Escape );
      QCOMPARE( mBench->canvas.mapTool(), &pan );
      QCOMPARE( mPlaced->count(), 0 );
      QCOMPARE( mEnded->count(), 1 );
    }

    void placeOffTheEarthIsRefused()
    {
      mBench->show( QStringLiteral( "EPSG:4326" ), QgsPointXY( 170, 0 ), 60 );
      mTool->start( ROAD, QgsGeometry::fromPointXY( QgsPointXY( 170, 0 ) ) );
      QSignalSpy messages( mTool.get(), &QgsMapTool::messageEmitted );
      mBench->click( QgsPointXY( 170, 0 ) );
      mBench->click( QgsPointXY( 190, 0 ) );
      QCOMPARE( mPlaced->count(), 0 );
      QCOMPARE( messages.count(), 1 );
    }

    void movingEndsDrawingAndGivesTheCanvasBackToTheToolBeforeBoth()
    {
      QgsMapToolPan pan( &mBench->canvas );
      mBench->canvas.setMapTool( &pan );
      mBench->show( QStringLiteral( "EPSG:4326" ), KORAT_WGS84, 0.04 );
      PlaceTool drawing( &mBench->canvas, &mBench->cadDock, nullptr );
      QSignalSpy drawingEnded( &drawing, &PlaceTool::ended );
      drawing.start( ROAD, PlaceShape::Line );
      mTool->start( ROAD, QgsGeometry::fromPointXY( KORAT_WGS84 ) );
      QCOMPARE( drawingEnded.count(), 1 );
      mTool->stop();
      QCOMPARE( mBench->canvas.mapTool(), &pan );
    }

  private:
    std::unique_ptr<MapBench> mBench;
    std::unique_ptr<MoveTool> mTool;
    std::unique_ptr<QSignalSpy> mPlaced;
    std::unique_ptr<QSignalSpy> mEnded;
};

EPLAN_TEST_MAIN( TestMoveTool )
#include "test_movetool.moc"
