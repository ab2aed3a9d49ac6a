// SPDX-License-Identifier: GPL-2.0-or-later
#include "driver.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgscoordinatetransform.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgssnappingconfig.h>
#include <qgsvectorlayer.h>

#include <QAbstractButton>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScreen>
#include <QWindow>

namespace
{
  constexpr double VILLAGE_SCALE = 10000;
} // namespace

Driver::Driver( QgisInterface *qgis )
    : mQgis( qgis )
    , mPictures( told( "EPLAN_TOUR_PICTURES" ) )
{
}

QString Driver::told( const char *name )
{
  return QString::fromLocal8Bit( qgetenv( name ) );
}

void Driver::settleDown()
{
  // Without this QGIS would ask for a master password in a dialog, which nobody here could answer.
  QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for the tour" ), true ) );
  // Under Xvfb there is no window manager to maximise a window.
  mQgis->mainWindow()->setGeometry( QGuiApplication::primaryScreen()->geometry() );
  QTRY_VERIFY_WITH_TIMEOUT( find<QDockWidget>( "eplanDock" ) && find<QDockWidget>( "eplanDock" )->isVisible(), PATIENCE_MS );

  // The clicks are compared to the metre: nothing may pull them to a road.
  QgsSnappingConfig snapping = QgsProject::instance()->snappingConfig();
  snapping.setEnabled( false );
  QgsProject::instance()->setSnappingConfig( snapping );
}

void Driver::leave()
{
  QgsProject::instance()->clear();
  QgsProject::instance()->setDirty( false );
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

void Driver::paste( const QString &text )
{
  auto *box = find<QPlainTextEdit>( "coordinateEdit" );
  QVERIFY( box && box->isVisible() );
  box->setFocus();
  QGuiApplication::clipboard()->setText( text );
  box->selectAll();
  box->paste();
  QTest::qWait( 300 );
}

void Driver::press( Qt::Key key )
{
  QTest::keyClick( find<QPlainTextEdit>( "coordinateEdit" ), key );
  QTest::qWait( 300 );
}

bool Driver::sees( const char *widget ) const
{
  const auto *found = find<QWidget>( widget );
  return found && found->isVisible();
}

QString Driver::text( const char *label ) const
{
  const auto *found = find<QLabel>( label );
  return found ? found->text() : QString();
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

void Driver::signIn()
{
  type( "userEdit", told( "EPLAN_TOUR_USER" ) );
  type( "passwordEdit", told( "EPLAN_TOUR_PASSWORD" ) );
  click( "signInButton" );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "loadButton" ), PATIENCE_MS );
}

void Driver::send()
{
  click( "sendButton" );
  QTest::qWait( 300 );
  if ( !sees( "goButton" ) )
    return;
  picture( "looked-at-before-sending" );
  click( "goButton" );
}

void Driver::load()
{
  click( "loadButton" );
  QTRY_VERIFY_WITH_TIMEOUT( count( "chip_not_placed" ) > 0, PATIENCE_MS );
  QTRY_VERIFY_WITH_TIMEOUT( layerWithTable( "points" ) && layerWithTable( "lines" ), PATIENCE_MS );
}

void Driver::cutTheLine()
{
  QFile scissors( told( "EPLAN_TOUR_SCISSORS" ) );
  QVERIFY( scissors.open( QIODevice::WriteOnly ) );
  // The tour looks for it twenty times a second.
  QTest::qWait( 1000 );
}

void Driver::mendTheLine()
{
  QVERIFY( QFile::remove( told( "EPLAN_TOUR_SCISSORS" ) ) );
  QTest::qWait( 1000 );
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

void Driver::showUnplaced( const char *kindButton )
{
  click( kindButton );
  auto *list = find<QListView>( "workList" );
  QTRY_VERIFY_WITH_TIMEOUT( list->model()->rowCount() > 0, PATIENCE_MS );
  const QModelIndex first = list->model()->index( 0, 0 );
  list->scrollTo( first );
  QTest::mouseClick( list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect( first ).center() );
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

QPoint Driver::pixelOf( const QString &wgs84 ) const
{
  const QStringList numbers = wgs84.split( ' ' );
  QgsMapCanvas *canvas = mQgis->mapCanvas();
  const QgsCoordinateTransform toMap( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), canvas->mapSettings().destinationCrs(),
                                      QgsProject::instance()->transformContext() );
  const QgsPointXY at = toMap.transform( QgsPointXY( numbers.value( 0 ).toDouble(), numbers.value( 1 ).toDouble() ) );
  return canvas->getCoordinateTransform()->transform( at ).toQPointF().toPoint();
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
