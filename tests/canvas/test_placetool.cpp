// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/placetool.h"

#include "mapbench.h"
#include "testing.h"

#include "domain/placement.h"

#include <qgsmapcanvastracer.h>
#include <qgsmaptoolpan.h>
#include <qgsvectorlayer.h>

#include <QLabel>

using namespace eplan;

namespace
{
  /// Nakhon Ratchasima: one place in three systems, worked out with GeographicLib and the shift of the Royal Thai Survey Department.
  const QgsPointXY KORAT_WGS84( 102.0978, 14.9799 );
  const QgsPointXY KORAT_UTM48( 187846.256, 1658147.598 );
  const QgsPointXY KORAT_INDIAN48( 188262.485, 1657834.314 );
  /// One centimetre on the ground.
  constexpr double CENTIMETRE_DEGREES = 1e-7;

  const ProjectId ROAD { QStringLiteral( "r-1" ) };
  const ProjectId WEIR { QStringLiteral( "w-1" ) };

  const QString ROADS = QStringLiteral( "LineString?crs=EPSG:4326" );

  void addIndianShift()
  {
    const QString shift = QStringLiteral(
      "+proj=pipeline +step +inv +proj=utm +zone=48 +a=6377276.345 +rf=300.8017 "
      "+step +proj=push +v_3 +step +proj=cart +a=6377276.345 +rf=300.8017 "
      "+step +proj=helmert +x=204.4798 +y=837.8940 +z=294.7765 +step +inv +proj=cart +ellps=WGS84 +step +proj=pop +v_3 "
      "+step +proj=unitconvert +xy_in=rad +xy_out=deg" );
    QgsCoordinateTransformContext context = QgsProject::instance()->transformContext();
    const QgsCoordinateReferenceSystem indian( QStringLiteral( "EPSG:24048" ) );
    const QgsCoordinateReferenceSystem wgs84( QStringLiteral( "EPSG:4326" ) );
    QVERIFY( context.addCoordinateOperation( indian, wgs84, shift ) );
    QgsProject::instance()->setTransformContext( context );
  }

  double metresBetween( const QgsPointXY &a, const QgsPointXY &b )
  {
    return groundLength( QgsGeometry::fromPolylineXY( { a, b } ) ).value;
  }
} // namespace

class TestPlaceTool : public QObject
{
    Q_OBJECT

  private slots:
    void initTestCase()
    {
      qRegisterMetaType<ProjectId>( "eplan::ProjectId" );
      qRegisterMetaType<Metres>( "eplan::Metres" );
      addIndianShift();
    }

    void init()
    {
      mBench = std::make_unique<MapBench>();
      mTool = std::make_unique<PlaceTool>( &mBench->canvas, &mBench->cadDock, nullptr );
      mPlaced = std::make_unique<QSignalSpy>( mTool.get(), &PlaceTool::placed );
      mEnded = std::make_unique<QSignalSpy>( mTool.get(), &PlaceTool::ended );
    }

    void cleanup()
    {
      mPlaced.reset();
      mEnded.reset();
      mTool.reset();
      mBench.reset();
      QgsProject::instance()->removeAllMapLayers();
    }

    void clickPlacesAPointWhereItIsOnTheEarth_data()
    {
      QTest::addColumn<QString>( "crs" );
      QTest::addColumn<QgsPointXY>( "onMap" );
      QTest::addColumn<double>( "width" );
      QTest::newRow( "map in longitude and latitude" ) << "EPSG:4326" << KORAT_WGS84 << 4e-5;
      QTest::newRow( "map in UTM 48" ) << "EPSG:32648" << KORAT_UTM48 << 4.0;
      QTest::newRow( "map in UTM 47, beyond its edge" ) << "EPSG:32647" << QgsPointXY( 833209.344, 1658432.830 ) << 4.0;
      QTest::newRow( "map in Indian 1975 / UTM 48, by the project's transformation" ) << "EPSG:24048" << KORAT_INDIAN48 << 4.0;
    }

    void clickPlacesAPointWhereItIsOnTheEarth()
    {
      QFETCH( QString, crs );
      QFETCH( QgsPointXY, onMap );
      QFETCH( double, width );
      mBench->show( crs, onMap, width );
      mTool->start( WEIR, PlaceShape::Point );
      mBench->click( onMap );

      QCOMPARE( mPlaced->count(), 1 );
      QCOMPARE( placedProject(), WEIR );
      QCOMPARE( placedGeometry().wkbType(), QgsWkbTypes::Point );
      const double error = metresBetween( placedGeometry().asPoint(), KORAT_WGS84 );
      QVERIFY2( error < 0.02, qPrintable( QStringLiteral( "%1 m off" ).arg( error ) ) );
      QCOMPARE( mEnded->count(), 1 );
      QVERIFY( !mTool->isActive() );
    }

    void clicksDrawALine_data()
    {
      QTest::addColumn<QString>( "crs" );
      QTest::addColumn<QgsPointXY>( "centre" );
      QTest::addColumn<double>( "width" );
      QTest::addColumn<bool>( "byKey" );
      QTest::newRow( "in UTM, finished with the right button" ) << "EPSG:32648" << KORAT_UTM48 << 4000.0 << false;
      QTest::newRow( "in longitude and latitude, finished with Enter" ) << "EPSG:4326" << KORAT_WGS84 << 0.04 << true;
    }

    void clicksDrawALine()
    {
      QFETCH( QString, crs );
      QFETCH( QgsPointXY, centre );
      QFETCH( double, width );
      QFETCH( bool, byKey );
      mBench->show( crs, centre, width );
      const QVector<QgsPointXY> corners { centre, centre + QgsVector( width / 4, 0 ), centre + QgsVector( width / 4, width / 5 ) };
      mTool->start( ROAD, PlaceShape::Line );
      for ( const QgsPointXY &corner : corners )
        mBench->click( corner );
      byKey ? mBench->press( Qt::Key_Return ) : mBench->click( centre, Qt::RightButton );

      QCOMPARE( mPlaced->count(), 1 );
      QCOMPARE( placedGeometry().wkbType(), QgsWkbTypes::LineString );
      const QgsPolylineXY line = placedGeometry().asPolyline();
      QCOMPARE( line.size(), corners.size() );
      const QgsCoordinateTransform toWgs84 = MapBench::transform( crs, QStringLiteral( "EPSG:4326" ) );
      for ( int i = 0; i < line.size(); ++i )
        QVERIFY( metresBetween( line[i], toWgs84.transform( mBench->clickedAt( corners[i] ) ) ) < 0.001 );
    }

    void lengthIsShownBesideThePointerWhileDrawing()
    {
      QSignalSpy lengths( mTool.get(), &PlaceTool::lengthChanged );
      mBench->show( QStringLiteral( "EPSG:32648" ), KORAT_UTM48, 4000 );
      mTool->start( ROAD, PlaceShape::Line );
      mBench->moveTo( KORAT_UTM48 );
      QVERIFY( lengths.isEmpty() );
      mBench->click( KORAT_UTM48 );
      mBench->moveTo( KORAT_UTM48 + QgsVector( 1000, 0 ) );

      // 312 km from the central meridian the grid is 0.080 % longer than the ground: 0.9996 ( 1 + x² / 2R² ).
      const Metres length = lengths.last().first().value<Metres>();
      const double onGrid = mBench->clickedAt( KORAT_UTM48 ).distance( mBench->clickedAt( KORAT_UTM48 + QgsVector( 1000, 0 ) ) );
      QVERIFY2( qAbs( length.value - onGrid / 1.00080 ) < 0.05, qPrintable( QString::number( length.value ) ) );
      const QList<QLabel *> labels = mBench->canvas.viewport()->findChildren<QLabel *>( QStringLiteral( "eplanLength" ) );
      const auto shown = std::find_if( labels.begin(), labels.end(), []( QLabel *label ) { return label->isVisible(); } );
      QVERIFY( shown != labels.end() );
      QCOMPARE( ( *shown )->text(), QLocale().toString( length.value, 'f', 0 ) + QStringLiteral( " m" ) );
      QLabel *label = *shown;
      mTool->stop();
      QVERIFY( !label->isVisible() );
    }

    void aLineIsToldVertexByVertexAndNotWithThePointer()
    {
      QSignalSpy lines( mTool.get(), &PlaceTool::lineChanged );
      mBench->show( QStringLiteral( "EPSG:32648" ), KORAT_UTM48, 4000 );
      mTool->start( ROAD, PlaceShape::Line );
      mBench->click( KORAT_UTM48 );
      QVERIFY( lines.isEmpty() );
      mBench->click( KORAT_UTM48 + QgsVector( 500, 0 ) );
      mBench->moveTo( KORAT_UTM48 + QgsVector( 500, 500 ) );
      QCOMPARE( lines.size(), 1 );
      QCOMPARE( lines.last().at( 0 ).value<ProjectId>(), ROAD );
      const auto told = lines.last().at( 1 ).value<QgsGeometry>();
      QCOMPARE( told.constGet()->vertexCount(), 2 );
      QVERIFY( metresBetween( told.vertexAt( 0 ), KORAT_WGS84 ) < 20 );

      mBench->click( KORAT_UTM48 + QgsVector( 500, 500 ) );
      QCOMPARE( lines.last().at( 1 ).value<QgsGeometry>().constGet()->vertexCount(), 3 );
      mBench->press( Qt::Key_Backspace );
      QCOMPARE( lines.last().at( 1 ).value<QgsGeometry>().constGet()->vertexCount(), 2 );
      mBench->press( Qt::Key_Escape );
      QVERIFY( lines.last().at( 1 ).value<QgsGeometry>().isNull() );
      QCOMPARE( lines.size(), 4 );
    }

    void snappedVertexIsExactlyTheVertexOfTheOtherLine()
    {
      QgsVectorLayer road( ROADS, QStringLiteral( "roads" ), QStringLiteral( "memory" ) );
      QgsFeatureList rows { QgsFeature() };
      rows.first().setGeometry( QgsGeometry::fromWkt( QStringLiteral( "LineString (102.0978 14.9799, 102.1012345 14.9812345)" ) ) );
      QVERIFY( road.dataProvider()->addFeatures( rows ) );
      road.updateExtents();
      mBench->show( QStringLiteral( "EPSG:32648" ), KORAT_UTM48, 2000 );
      mBench->snapTo( &road );
      mTool->start( ROAD, PlaceShape::Line );
      // QGIS reads the vertices in the background, from the first time they are asked for.
      QTRY_VERIFY( mBench->canvas.snappingUtils()->snapToMap( KORAT_UTM48, nullptr, true ).isValid() );
      mBench->click( KORAT_UTM48 + QgsVector( 20, -25 ) );
      mBench->click( KORAT_UTM48 + QgsVector( 300, -400 ) );
      mBench->press( Qt::Key_Enter );

      QCOMPARE( mPlaced->count(), 1 );
      QCOMPARE( placedGeometry().asPolyline().first(), KORAT_WGS84 );
      mBench->canvas.setLayers( {} );
      mBench->canvas.setCurrentLayer( nullptr );
    }

    void tracingFollowsTheOtherLine()
    {
      auto *roads = new QgsVectorLayer( ROADS, QStringLiteral( "roads" ), QStringLiteral( "memory" ) );
      QgsProject::instance()->addMapLayer( roads );
      QgsFeatureList rows { QgsFeature() };
      const QString road = QStringLiteral( "LineString (102.0978 14.9799, 102.1 14.985, 102.102 14.9799, 102.104 14.98)" );
      rows.first().setGeometry( QgsGeometry::fromWkt( road ) );
      QVERIFY( roads->dataProvider()->addFeatures( rows ) );
      roads->updateExtents();
      mBench->show( QStringLiteral( "EPSG:32648" ), KORAT_UTM48, 2000 );
      mBench->snapTo( roads );
      QgsMapCanvasTracer tracer( &mBench->canvas );
      const QgsCoordinateTransform toMap = MapBench::wgs84ToUtm48();
      const QgsPointXY end = toMap.transform( QgsPointXY( 102.102, 14.9799 ) );
      QTRY_VERIFY( mBench->canvas.snappingUtils()->snapToMap( end, nullptr, true ).isValid() );
      mTool->start( ROAD, PlaceShape::Line );
      mBench->click( KORAT_UTM48 );
      mBench->click( end );
      mBench->press( Qt::Key_Enter );

      QCOMPARE( mPlaced->count(), 1 );
      QCOMPARE( placedGeometry().asWkt( 6 ), QStringLiteral( "LineString (102.0978 14.9799, 102.1 14.985, 102.102 14.9799)" ) );
      mBench->canvas.setLayers( {} );
    }

    void advancedDigitizingHoldsTheDistance()
    {
      mBench->show( QStringLiteral( "EPSG:32648" ), KORAT_UTM48, 4000 );
      mTool->start( ROAD, PlaceShape::Line );
      mBench->cadDock.enableAction()->trigger();
      QVERIFY( mBench->cadDock.cadEnabled() );
      mBench->click( KORAT_UTM48 );
      mBench->cadDock.setDistance( QStringLiteral( "500" ), QgsAdvancedDigitizingDockWidget::WidgetSetMode::ReturnPressed );
      mBench->click( KORAT_UTM48 + QgsVector( 1400, 0 ) );
      mBench->press( Qt::Key_Enter );

      QCOMPARE( mPlaced->count(), 1 );
      const QgsCoordinateTransform toUtm = MapBench::wgs84ToUtm48();
      QgsGeometry onMap = placedGeometry();
      QCOMPARE( onMap.transform( toUtm ), Qgis::GeometryOperationResult::Success );
      QVERIFY2( qAbs( onMap.length() - 500 ) < 0.01, qPrintable( QString::number( onMap.length() ) ) );
      mBench->cadDock.enableAction()->trigger();
    }

    void backspaceTakesBackTheLastVertex()
    {
      mBench->show( QStringLiteral( "EPSG:4326" ), KORAT_WGS84, 0.04 );
      mTool->start( ROAD, PlaceShape::Line );
      mBench->click( KORAT_WGS84 );
      mBench->click( KORAT_WGS84 + QgsVector( 0.005, 0 ) );
      mBench->click( KORAT_WGS84 + QgsVector( 0.005, 0.01 ) );
      mBench->press( Qt::Key_Backspace );
      mBench->press( Qt::Key_Enter );
      QCOMPARE( mPlaced->count(), 1 );
      QCOMPARE( placedGeometry().asPolyline().size(), 2 );
    }

    void lineOfOnePlaceIsExplainedAndKept_data()
    {
      QTest::addColumn<int>( "clicksAtTheSamePlace" );
      QTest::newRow( "one click" ) << 1;
      QTest::newRow( "two at the same place" ) << 2;
    }

    void lineOfOnePlaceIsExplainedAndKept()
    {
      QFETCH( int, clicksAtTheSamePlace );
      mBench->show( QStringLiteral( "EPSG:4326" ), KORAT_WGS84, 0.04 );
      mTool->start( ROAD, PlaceShape::Line );
      QSignalSpy messages( mBench->canvas.mapTool(), &QgsMapTool::messageEmitted );
      for ( int i = 0; i < clicksAtTheSamePlace; ++i )
        mBench->click( KORAT_WGS84 );
      mBench->click( KORAT_WGS84, Qt::RightButton );
      QCOMPARE( messages.count(), 1 );
      QVERIFY( messages.first().first().toString().contains( QStringLiteral( "two places" ) ) );
      QCOMPARE( mPlaced->count(), 0 );
      QVERIFY( mTool->isActive() );

      mBench->click( KORAT_WGS84 + QgsVector( 0.01, 0 ) );
      mBench->press( Qt::Key_Enter );
      QCOMPARE( mPlaced->count(), 1 );
      QCOMPARE( placedGeometry().asPolyline().size(), 2 );
    }

    void escapeDiscardsTheDrawingAndThenEnds()
    {
      QgsMapToolPan pan( &mBench->canvas );
      mBench->canvas.setMapTool( &pan );
      mBench->show( QStringLiteral( "EPSG:4326" ), KORAT_WGS84, 0.04 );
      mTool->start( ROAD, PlaceShape::Line );
      mBench->click( KORAT_WGS84 );
      mBench->click( KORAT_WGS84 + QgsVector( 0.01, 0 ) );
      mBench->press( Qt::Key_Escape );
      QVERIFY( mTool->isActive() );
      QCOMPARE( mEnded->count(), 0 );
      mBench->press( Qt::Key_Escape );
      QVERIFY( !mTool->isActive() );
      QCOMPARE( mEnded->count(), 1 );
      QCOMPARE( mPlaced->count(), 0 );
      QCOMPARE( mBench->canvas.mapTool(), &pan );
    }

    void drawingSurvivesWhenLayersGo()
    {
      auto *roads = new QgsVectorLayer( ROADS, QStringLiteral( "roads" ), QStringLiteral( "memory" ) );
      QgsProject::instance()->addMapLayer( roads );
      mBench->show( QStringLiteral( "EPSG:4326" ), KORAT_WGS84, 0.04 );
      mBench->snapTo( roads );
      QVERIFY( roads->startEditing() );
      mTool->start( ROAD, PlaceShape::Line );
      mBench->click( KORAT_WGS84 );
      mBench->click( KORAT_WGS84 + QgsVector( 0.01, 0 ) );
      QVERIFY( roads->rollBack() );
      mBench->canvas.setLayers( {} );
      QgsProject::instance()->removeAllMapLayers();
      mBench->click( KORAT_WGS84 + QgsVector( 0.01, 0.01 ) );
      mBench->press( Qt::Key_Enter );
      QCOMPARE( mPlaced->count(), 1 );
      QCOMPARE( placedGeometry().asPolyline().size(), 3 );
    }

    void interruptedDrawingGoesOn()
    {
      QgsMapToolPan pan( &mBench->canvas );
      mBench->show( QStringLiteral( "EPSG:4326" ), KORAT_WGS84, 0.04 );
      mTool->start( ROAD, PlaceShape::Line );
      mBench->click( KORAT_WGS84 );
      mBench->canvas.setMapTool( &pan );
      QCOMPARE( mEnded->count(), 1 );
      mTool->start( ROAD, PlaceShape::Line );
      mBench->click( KORAT_WGS84 + QgsVector( 0.01, 0 ) );
      mBench->press( Qt::Key_Enter );
      QCOMPARE( mPlaced->count(), 1 );
      QCOMPARE( placedGeometry().asPolyline().size(), 2 );
    }

    void anotherProjectStartsAfresh()
    {
      mBench->show( QStringLiteral( "EPSG:4326" ), KORAT_WGS84, 0.04 );
      mTool->start( ROAD, PlaceShape::Line );
      mBench->click( KORAT_WGS84 );
      mTool->start( WEIR, PlaceShape::Line );
      mBench->click( KORAT_WGS84 + QgsVector( 0.01, 0 ) );
      mBench->click( KORAT_WGS84 + QgsVector( 0.01, 0.01 ) );
      mBench->press( Qt::Key_Enter );
      QCOMPARE( mEnded->count(), 1 );
      QCOMPARE( placedProject(), WEIR );
      QCOMPARE( placedGeometry().asPolyline().size(), 2 );
    }

    void placingTheNextFromTheSignalKeepsTheTool()
    {
      connect( mTool.get(), &PlaceTool::placed, mTool.get(), [this]( const ProjectId &project ) {
        if ( project == WEIR )
          mTool->start( ROAD, PlaceShape::Line );
      } );
      mBench->show( QStringLiteral( "EPSG:4326" ), KORAT_WGS84, 0.04 );
      mTool->start( WEIR, PlaceShape::Point );
      mBench->click( KORAT_WGS84 );
      QVERIFY( mTool->isActive() );
      QCOMPARE( mEnded->count(), 0 );
      mBench->click( KORAT_WGS84 );
      mBench->click( KORAT_WGS84 + QgsVector( 0.01, 0 ) );
      mBench->press( Qt::Key_Enter );
      QCOMPARE( mPlaced->count(), 2 );
      QCOMPARE( placedProject(), ROAD );
      QVERIFY( !mTool->isActive() );
    }

    void newMapCrsDropsTheDrawingRatherThanBendIt()
    {
      mBench->show( QStringLiteral( "EPSG:32648" ), KORAT_UTM48, 4000 );
      mTool->start( ROAD, PlaceShape::Line );
      QSignalSpy messages( mBench->canvas.mapTool(), &QgsMapTool::messageEmitted );
      mBench->click( KORAT_UTM48 );
      mBench->show( QStringLiteral( "EPSG:4326" ), KORAT_WGS84, 0.04 );
      QCOMPARE( messages.count(), 1 );
      mBench->click( KORAT_WGS84 );
      mBench->click( KORAT_WGS84 + QgsVector( 0.01, 0 ) );
      mBench->press( Qt::Key_Enter );
      QCOMPARE( placedGeometry().asPolyline().size(), 2 );
      QVERIFY( metresBetween( placedGeometry().asPolyline().first(), KORAT_WGS84 ) < 10 );
    }

    void qgisNeitherTakesNorRemembersTheTool()
    {
      QgsMapTool::Flags whenSet;
      const auto look = [&whenSet]( QgsMapTool *tool ) { whenSet = tool->flags(); };
      const auto hearing = connect( &mBench->canvas, &QgsMapCanvas::mapToolSet, this, look );
      mTool->start( ROAD, PlaceShape::Line );
      disconnect( hearing );
      QVERIFY( whenSet.testFlag( QgsMapTool::EditTool ) );
      QVERIFY( !mBench->canvas.mapTool()->flags().testFlag( QgsMapTool::EditTool ) );
    }

    void canvasMayGoBeforeTheTool()
    {
      auto canvas = std::make_unique<QgsMapCanvas>();
      QgsAdvancedDigitizingDockWidget cadDock( canvas.get() );
      PlaceTool tool( canvas.get(), &cadDock, nullptr );
      tool.start( ROAD, PlaceShape::Line );
      QVERIFY( tool.isActive() );
      canvas.reset();
      QVERIFY( !tool.isActive() );
      tool.start( ROAD, PlaceShape::Line );
      tool.stop();
      QVERIFY( !tool.isActive() );
    }

  private:
    ProjectId placedProject() const { return mPlaced->last().at( 0 ).value<ProjectId>(); }
    QgsGeometry placedGeometry() const { return mPlaced->last().at( 1 ).value<QgsGeometry>(); }

    std::unique_ptr<MapBench> mBench;
    std::unique_ptr<PlaceTool> mTool;
    std::unique_ptr<QSignalSpy> mPlaced;
    std::unique_ptr<QSignalSpy> mEnded;
};

EPLAN_TEST_MAIN( TestPlaceTool )
#include "test_placetool.moc"
