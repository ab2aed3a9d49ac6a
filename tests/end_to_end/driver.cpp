// SPDX-License-Identifier: GPL-2.0-or-later

// A second plugin that does a day's work in the real QGIS as a person would: by clicks and keys, on what the screen shows. It knows the
// panel's widgets by their names and nothing of its code. What it placed goes to placed.tsv, for the tour to hold against the service.

#include "driver.h"

#include <qgisinterface.h>
#include <qgisplugin.h>
#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgscoordinatetransform.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgssnappingconfig.h>
#include <qgsvectorlayer.h>

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QScreen>
#include <QTableView>
#include <QTextStream>
#include <QTimer>
#include <QWindow>

namespace
{
  constexpr int PATIENCE_MS = 30000;
  constexpr double VILLAGE_SCALE = 10000;

  QString fromEnvironment( const char *name )
  {
    return QString::fromLocal8Bit( qgetenv( name ) );
  }
} // namespace

Driver::Driver( QgisInterface *qgis )
    : mQgis( qgis )
    , mPictures( fromEnvironment( "EPLAN_TOUR_PICTURES" ) )
{
}

template <typename T>
T *Driver::find( const char *name ) const
{
  return mQgis->mainWindow()->findChild<T *>( QString::fromLatin1( name ) );
}

void Driver::click( const char *button )
{
  auto *widget = find<QAbstractButton>( button );
  QVERIFY2( widget, button );
  QTRY_VERIFY2_WITH_TIMEOUT( widget->isVisible() && widget->isEnabled(), button, PATIENCE_MS );
  QTest::mouseClick( widget, Qt::LeftButton );
}

void Driver::type( const char *edit, const QString &text )
{
  auto *widget = find<QLineEdit>( edit );
  QVERIFY2( widget, edit );
  widget->setFocus();
  widget->selectAll();
  QTest::keyClicks( widget, text );
}

int Driver::count( const char *chip ) const
{
  const auto *button = find<QAbstractButton>( chip );
  return button ? button->property( "count" ).toInt() : -1;
}

void Driver::picture( const char *name )
{
  QTest::qWait( 300 );
  const QString file = QStringLiteral( "%1/%2-%3.png" ).arg( mPictures ).arg( ++mPicturesTaken, 2, 10, QLatin1Char( '0' ) ).arg( name );
  QVERIFY( QGuiApplication::primaryScreen()->grabWindow( 0 ).save( file ) );
}

QPoint Driver::onCanvas( double right, double down ) const
{
  const QSize size = mQgis->mapCanvas()->viewport()->size();
  return QPoint( static_cast<int>( size.width() * right ), static_cast<int>( size.height() * down ) );
}

void Driver::clickOnCanvas( QPoint at, Qt::MouseButton button )
{
  QWidget *viewport = mQgis->mapCanvas()->viewport();
  QTest::mouseMove( viewport, at );
  QTest::qWait( 50 );
  QTest::mouseClick( viewport, button, Qt::NoModifier, at );
  QTest::qWait( 50 );
}

QgsPointXY Driver::wgs84At( QPoint at ) const
{
  QgsMapCanvas *canvas = mQgis->mapCanvas();
  const QgsCoordinateTransform toWgs84( canvas->mapSettings().destinationCrs(),
                                        QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ),
                                        QgsProject::instance()->transformContext() );
  return toWgs84.transform( canvas->getCoordinateTransform()->toMapCoordinates( at ) );
}

void Driver::note( const char *what, const QString &wkt )
{
  QFile file( mPictures + QStringLiteral( "/placed.tsv" ) );
  QVERIFY( file.open( QIODevice::Append ) );
  QTextStream( &file ) << what << '\t' << wkt << '\n';
}

QgsVectorLayer *Driver::layerWithTable( const char *table ) const
{
  const QString ending = QStringLiteral( "layername=%1" ).arg( QLatin1String( table ) );
  const auto layers = QgsProject::instance()->mapLayers();
  for ( QgsMapLayer *layer : layers )
  {
    if ( layer->source().contains( ending ) && layer->source().contains( QLatin1String( "eplan" ) ) )
      return qobject_cast<QgsVectorLayer *>( layer );
  }
  return nullptr;
}

void Driver::showUnplaced( const char *kindButton )
{
  click( kindButton );
  auto *list = find<QListView>( "workList" );
  QTRY_VERIFY_WITH_TIMEOUT( list->model()->rowCount() > 0, PATIENCE_MS );
  const QModelIndex first = list->model()->index( 0, 0 );
  list->scrollTo( first );
  QTest::mouseClick( list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect( first ).center() );
}

void Driver::initTestCase()
{
  // Without this QGIS would ask for a master password in a dialog, which nobody here could answer.
  QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for the tour" ), true ) );
  // Under Xvfb there is no window manager to maximise a window.
  mQgis->mainWindow()->setGeometry( QGuiApplication::primaryScreen()->geometry() );
  QFile::remove( mPictures + QStringLiteral( "/placed.tsv" ) );
  QTRY_VERIFY_WITH_TIMEOUT( find<QDockWidget>( "eplanDock" ) && find<QDockWidget>( "eplanDock" )->isVisible(), PATIENCE_MS );

  // The clicks are compared to the metre: nothing may pull them to a road.
  QgsSnappingConfig snapping = QgsProject::instance()->snappingConfig();
  snapping.setEnabled( false );
  QgsProject::instance()->setSnappingConfig( snapping );
}

void Driver::signsIn()
{
  picture( "not-signed-in" );
  type( "userEdit", fromEnvironment( "EPLAN_TOUR_USER" ) );
  type( "passwordEdit", QStringLiteral( "wrong" ) );
  click( "signInButton" );
  QTRY_VERIFY_WITH_TIMEOUT( find<QLabel>( "problemLabel" )->isVisible(), PATIENCE_MS );
  picture( "wrong-password" );
  type( "passwordEdit", fromEnvironment( "EPLAN_TOUR_PASSWORD" ) );
  click( "signInButton" );
  QTRY_VERIFY_WITH_TIMEOUT( find<QAbstractButton>( "loadButton" )->isVisible(), PATIENCE_MS );
  picture( "signed-in" );
}

void Driver::loadsTheYear()
{
  click( "loadButton" );
  QTRY_VERIFY_WITH_TIMEOUT( count( "chip_not_placed" ) > 0, PATIENCE_MS );
  QTRY_VERIFY_WITH_TIMEOUT( layerWithTable( "points" ) && layerWithTable( "lines" ), PATIENCE_MS );
  mUnplaced = count( "chip_not_placed" );
  picture( "loaded" );
}

void Driver::looksAtAVillage()
{
  QgsMapCanvas *canvas = mQgis->mapCanvas();
  const auto roads = QgsProject::instance()->mapLayers();
  const auto layer = std::find_if(
    roads.begin(), roads.end(), []( const QgsMapLayer *each ) { return each->source().endsWith( QLatin1String( "layername=roads" ) ); } );
  QVERIFY( layer != roads.end() );
  QgsFeature road;
  QVERIFY( qobject_cast<QgsVectorLayer *>( *layer )->getFeatures().nextFeature( road ) );
  const QgsCoordinateTransform toMap( ( *layer )->crs(), canvas->mapSettings().destinationCrs(),
                                      QgsProject::instance()->transformContext() );
  canvas->setCenter( toMap.transform( QgsPointXY( road.geometry().vertexAt( 0 ) ) ) );
  canvas->zoomScale( VILLAGE_SCALE );
  canvas->waitWhileRendering();
}

void Driver::placesARoad()
{
  looksAtAVillage();
  click( "chip_not_placed" );
  showUnplaced( "kind_road" );
  click( "placeLineButton" );
  QTest::qWait( 1500 );
  const QList<QPoint> clicks { onCanvas( 0.30, 0.40 ), onCanvas( 0.45, 0.45 ), onCanvas( 0.60, 0.35 ) };
  QStringList vertices;
  for ( const QPoint &at : clicks )
  {
    vertices += QStringLiteral( "%1 %2" ).arg( wgs84At( at ).x(), 0, 'f', 9 ).arg( wgs84At( at ).y(), 0, 'f', 9 );
    clickOnCanvas( at );
  }
  mLine = vertices;
  QTest::mouseMove( mQgis->mapCanvas()->viewport(), onCanvas( 0.62, 0.30 ) );
  picture( "drawing-a-road" );
  clickOnCanvas( onCanvas( 0.62, 0.30 ), Qt::RightButton );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 1, PATIENCE_MS );
  picture( "road-placed" );
}

void Driver::movesAVertexWithTheVertexToolOfQgis()
{
  QgsVectorLayer *lines = layerWithTable( "lines" );
  QVERIFY( lines );
  mQgis->setActiveLayer( lines );
  if ( !lines->isEditable() )
    QVERIFY( lines->startEditing() );
  mQgis->actionVertexTool()->trigger();
  const QPoint to = onCanvas( 0.47, 0.60 );
  // The view may have moved since the line was drawn: the vertex is where its coordinates are now. The first time the pointer is over the
  // layer, QGIS begins to index it in the background.
  const QPoint vertex = pixelOf( mLine.at( 1 ) );
  QTest::mouseMove( mQgis->mapCanvas()->viewport(), vertex + QPoint( 3, 3 ) );
  QTest::qWait( 1000 );
  clickOnCanvas( vertex );
  QTest::qWait( 300 );
  clickOnCanvas( to );
  mLine[1] = QStringLiteral( "%1 %2" ).arg( wgs84At( to ).x(), 0, 'f', 9 ).arg( wgs84At( to ).y(), 0, 'f', 9 );
  const QgsPointXY expected = wgs84At( to );
  QTRY_VERIFY_WITH_TIMEOUT( secondVertexOfWaiting( lines ).distance( expected ) < 0.0001, PATIENCE_MS );
  QTRY_VERIFY_WITH_TIMEOUT( !lines->isModified(), PATIENCE_MS );
  QVERIFY( lines->commitChanges() );
  mQgis->actionPan()->trigger();
  picture( "vertex-moved" );
  note( "road", QStringLiteral( "LineString (%1)" ).arg( mLine.join( QStringLiteral( ", " ) ) ) );
}

void Driver::placesAWaterSource()
{
  showUnplaced( "kind_water" );
  click( "placePointButton" );
  QTest::qWait( 1500 );
  const QPoint at = onCanvas( 0.5, 0.55 );
  const QgsPointXY expected = wgs84At( at );
  clickOnCanvas( at );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 2, PATIENCE_MS );
  note( "water", QStringLiteral( "Point (%1 %2)" ).arg( expected.x(), 0, 'f', 9 ).arg( expected.y(), 0, 'f', 9 ) );
  picture( "water-source-placed" );
}

void Driver::sendsBoth()
{
  click( "sendButton" );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 0, PATIENCE_MS );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_sent" ), 2, PATIENCE_MS );
  QCOMPARE( count( "chip_not_placed" ), mUnplaced - 2 );
  QTRY_VERIFY_WITH_TIMEOUT( find<QTableView>( "ledgerTable" ) && find<QTableView>( "ledgerTable" )->isVisible(), PATIENCE_MS );
  const QAbstractItemModel *ledger = find<QTableView>( "ledgerTable" )->model();
  QCOMPARE( ledger->rowCount(), 2 );
  picture( "sent" );
  QTextStream out( stdout );
  for ( int row = 0; row < ledger->rowCount(); ++row )
  {
    for ( int column = 0; column < ledger->columnCount(); ++column )
      out << ( column ? "\t" : "" ) << ledger->index( row, column ).data().toString();
    out << '\n';
  }
  out << find<QLabel>( "ledgerSums" )->text() << Qt::endl;
}

void Driver::readsTheSameBack()
{
  click( "ledgerBackButton" );
  click( "loadButton" );
  QTRY_VERIFY_WITH_TIMEOUT( find<QAbstractButton>( "loadButton" )->isEnabled(), PATIENCE_MS );
  QCOMPARE( count( "chip_not_placed" ), mUnplaced - 2 );
  QCOMPARE( count( "chip_waiting" ), 0 );
  QCOMPARE( count( "chip_conflict" ), 0 );
  picture( "read-back" );
}

QgsPointXY Driver::secondVertexOfWaiting( QgsVectorLayer *layer ) const
{
  QgsFeature feature;
  QgsFeatureRequest request;
  request.setFilterExpression( QStringLiteral( "state = 'waiting'" ) );
  layer->getFeatures( request ).nextFeature( feature );
  return QgsPointXY( feature.geometry().vertexAt( 1 ) );
}

QPoint Driver::pixelOf( const QString &wgs84 ) const
{
  const QStringList numbers = wgs84.split( ' ' );
  QgsMapCanvas *canvas = mQgis->mapCanvas();
  const QgsCoordinateTransform toMap( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), canvas->mapSettings().destinationCrs(),
                                      QgsProject::instance()->transformContext() );
  const QgsPointXY at = toMap.transform( QgsPointXY( numbers.value( 0 ).toDouble(), numbers.value( 1 ).toDouble() ) );
  return canvas->getCoordinateTransform()->transform( at ).toQPointF().toPoint();
}

void Driver::cleanupTestCase()
{
  QgsProject::instance()->clear();
  QgsProject::instance()->setDirty( false );
}

/// Starts the driver once QGIS is up, and QGIS ends with its exit code.
class DriverPlugin : public QObject, public QgisPlugin
{
  public:
    explicit DriverPlugin( QgisInterface *qgis )
        : QgisPlugin( QStringLiteral( "e-Plan driver" ), QStringLiteral( "Does a day's work." ), QStringLiteral( "Plugins" ),
                      QStringLiteral( "1" ), QgisPlugin::UI )
        , mQgis( qgis )
    {
    }

    void initGui() override
    {
      connect( mQgis, &QgisInterface::initializationCompleted, this, [this] { QTimer::singleShot( 1000, this, [this] { run(); } ); } );
    }

    void unload() override {}

  private:
    void run()
    {
      Driver driver( mQgis );
      const int failures = QTest::qExec( &driver, { QStringLiteral( "driver" ) } );
      mQgis->actionExit()->trigger();
      QTimer::singleShot( 2000, [failures] { ::exit( failures ); } );
      if ( failures )
        ::exit( failures );
    }

    QgisInterface *mQgis;
};

extern "C"
{
  Q_DECL_EXPORT QgisPlugin *classFactory( QgisInterface *qgis )
  {
    return new DriverPlugin( qgis );
  }
  Q_DECL_EXPORT const QString *name()
  {
    static const QString text( "e-Plan driver" );
    return &text;
  }
  Q_DECL_EXPORT const QString *description()
  {
    static const QString text( "Does a day's work." );
    return &text;
  }
  Q_DECL_EXPORT const QString *category()
  {
    static const QString text( "Plugins" );
    return &text;
  }
  Q_DECL_EXPORT const QString *version()
  {
    static const QString text( "1" );
    return &text;
  }
  Q_DECL_EXPORT int type()
  {
    return QgisPlugin::UI;
  }
  Q_DECL_EXPORT void unload( QgisPlugin *plugin )
  {
    delete plugin;
  }
}
