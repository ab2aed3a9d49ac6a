// SPDX-License-Identifier: GPL-2.0-or-later
#include "switchedoff.h"

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgsapplication.h>
#include <qgsgeometry.h>
#include <qgsmapcanvas.h>
#include <qgsmaptool.h>
#include <qgspluginmanagerinterface.h>
#include <qgsproject.h>
#include <qgsrubberband.h>
#include <qgssettings.h>
#include <qgstaskmanager.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayereditbuffer.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QGraphicsScene>
#include <QMenu>
#include <QThreadPool>
#include <QTimer>
#include <QToolBar>

#include <csignal>

namespace
{
  bool isOurs( const QObject *object )
  {
    return object && ( QByteArray( object->metaObject()->className() ).startsWith( "eplan::" ) || object->objectName().startsWith( "eplan" ) );
  }

  template <typename Objects>
  QStringList oursAmong( const Objects &objects )
  {
    QStringList names;
    for ( const QObject *object : objects )
    {
      if ( isOurs( object ) )
        names += QString::fromLatin1( object->metaObject()->className() ) + ' ' + object->objectName();
    }
    return names;
  }

  int bandsOn( const QgsMapCanvas *canvas )
  {
    const QList<QGraphicsItem *> items = canvas->scene()->items();
    return static_cast<int>( std::count_if( items.begin(), items.end(), []( QGraphicsItem *item ) { return dynamic_cast<QgsRubberBand *>( item ); } ) );
  }

  /// The process that serves \a data; zero where there is none.
  pid_t serviceOf( const QString &data )
  {
    const QStringList processes = QDir( QStringLiteral( "/proc" ) ).entryList( QDir::Dirs );
    for ( const QString &process : processes )
    {
      QFile file( QStringLiteral( "/proc/%1/cmdline" ).arg( process ) );
      if ( !file.open( QIODevice::ReadOnly ) )
        continue;
      const QList<QByteArray> words = file.readAll().split( '\0' );
      if ( words.first().endsWith( "eplan-practice" ) && words.contains( data.toUtf8() ) )
        return process.toInt();
    }
    return 0;
  }

  /// The service answers nothing while this lives, as on a line that hangs.
  class Standstill
  {
    public:
      explicit Standstill( pid_t service ) : mService( service ) { kill( mService, SIGSTOP ); }
      ~Standstill() { kill( mService, SIGCONT ); }

    private:
      pid_t mService;
  };
} // namespace

void SwitchedOff::switchPlugin( bool on, const std::function<void()> &before )
{
  bool isDone = false;
  QTimer::singleShot( 500, this, [&] {
    auto *manager = qobject_cast<QDialog *>( QApplication::activeModalWidget() );
    auto *view = manager ? manager->findChild<QAbstractItemView *>( QStringLiteral( "vwPlugins" ) ) : nullptr;
    const QModelIndex top = view ? view->model()->index( 0, 0 ) : QModelIndex();
    const QModelIndexList found = top.isValid() ? view->model()->match( top, Qt::DisplayRole, "e-Plan", 1, Qt::MatchExactly ) : QModelIndexList();
    before();
    if ( !found.isEmpty() )
      isDone = view->model()->setData( found.first(), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole );
    if ( manager )
      manager->close();
  } );
  qgis()->pluginManagerInterface()->showPluginManager( 0 );
  QVERIFY( isDone );
  QCOMPARE( QgsSettings().value( QStringLiteral( "Plugins/libeplan" ) ).toBool(), on );
}

void SwitchedOff::switchOff( const std::function<void()> &before )
{
  QVERIFY( oursAmong( QApplication::allWidgets() ).size() > 10 );
  QVERIFY( !oursAmong( qgis()->pluginToolBar()->actions() ).isEmpty() );
  QVERIFY( !oursAmong( qgis()->mapCanvas()->findChildren<QgsMapTool *>() ).isEmpty() );
  switchPlugin( false, before );
  nothingIsLeft();
  // Whatever would still call the plugin has its chance now.
  QTest::qWait( 1500 );
  nothingIsLeft();
}

void SwitchedOff::switchOn()
{
  switchPlugin( true );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "eplanDock" ), PATIENCE_MS );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_not_placed" ) + count( "chip_waiting" ) + count( "chip_placed" ) + count( "chip_sent" )
                               + count( "chip_conflict" ) + count( "chip_returned" ) + count( "chip_withdrawn" ),
                             mTotal, PATIENCE_MS );
  QTRY_VERIFY_WITH_TIMEOUT( find<QAbstractButton>( "loadButton" )->isEnabled(), PATIENCE_MS );
}

void SwitchedOff::nothingIsLeft() const
{
  QCOMPARE( oursAmong( QApplication::allWidgets() ), QStringList() );
  QCOMPARE( oursAmong( qgis()->mainWindow()->findChildren<QAction *>() ), QStringList() );
  QCOMPARE( oursAmong( qgis()->pluginToolBar()->actions() ), QStringList() );
  QCOMPARE( oursAmong( qgis()->mapCanvas()->findChildren<QgsMapTool *>() ), QStringList() );
  for ( const QAction *entry : qgis()->pluginMenu()->actions() )
    QVERIFY2( entry->text().remove( '&' ) != QLatin1String( "e-Plan" ), qPrintable( entry->text() ) );
  QVERIFY( !isOurs( qgis()->mapCanvas()->mapTool() ) );
  QCOMPARE( QgsApplication::taskManager()->countActiveTasks(), 0 );
}

bool SwitchedOff::draw( QgsVectorLayer *layer, const QString &project ) const
{
  QgsFeature line( layer->fields() );
  line.setAttribute( QStringLiteral( "project" ), project );
  line.setGeometry( QgsGeometry::fromWkt( QStringLiteral( "LineString (102.1 14.9, 102.105 14.9)" ) ) );
  return layer->addFeature( line );
}

void SwitchedOff::selectUnplaced( const char *kindButton )
{
  click( "chip_not_placed" );
  showUnplaced( kindButton );
}

void SwitchedOff::initTestCase()
{
  settleDown();
}

void SwitchedOff::signsInAndLoads()
{
  signIn();
  load();
  mTotal = find<QAbstractItemView>( "workList" )->model()->rowCount();
  QVERIFY( mTotal > 0 );
}

void SwitchedOff::whileALoadRuns()
{
  const pid_t service = serviceOf( told( "EPLAN_TOUR_DATA" ) );
  QVERIFY( service > 0 );
  QElapsedTimer clock;
  {
    const Standstill standstill( service );
    click( "loadButton" );
    QTRY_VERIFY_WITH_TIMEOUT( sees( "cancelButton" ), PATIENCE_MS );
    QTest::qWait( 500 );
    QCOMPARE( QgsApplication::taskManager()->countActiveTasks(), 1 );
    clock.start();
    switchPlugin( false );
    QVERIFY2( clock.elapsed() < 5000, qPrintable( QString::number( clock.elapsed() ) ) );
    nothingIsLeft();
    picture( "off-while-loading" );
  }
  QTest::qWait( 1500 );
  nothingIsLeft();
  QTRY_COMPARE_WITH_TIMEOUT( QThreadPool::globalInstance()->activeThreadCount(), 0, PATIENCE_MS );
  switchOn();
  picture( "on-again" );
  load();
  QTRY_VERIFY_WITH_TIMEOUT( find<QAbstractButton>( "loadButton" )->isEnabled(), PATIENCE_MS );
  QVERIFY( !sees( "problemLabel" ) );
}

void SwitchedOff::withHalfALineDrawn()
{
  looksAtAVillage();
  const int bands = bandsOn( qgis()->mapCanvas() );
  const int notPlaced = count( "chip_not_placed" );
  selectUnplaced( "kind_road" );
  click( "placeLineButton" );
  QTest::qWait( 1500 );
  clickOnCanvas( onCanvas( 0.30, 0.40 ) );
  clickOnCanvas( onCanvas( 0.45, 0.45 ) );
  QTest::mouseMove( qgis()->mapCanvas()->viewport(), onCanvas( 0.50, 0.50 ) );
  QTest::qWait( 300 );
  QVERIFY( bandsOn( qgis()->mapCanvas() ) > bands );
  switchOff();
  QCOMPARE( bandsOn( qgis()->mapCanvas() ), bands );
  picture( "off-with-half-a-line" );
  // The map goes on without it.
  clickOnCanvas( onCanvas( 0.40, 0.40 ) );
  qgis()->mapCanvas()->zoomByFactor( 1.1 );
  switchOn();
  QCOMPARE( count( "chip_not_placed" ), notPlaced );
  QCOMPARE( count( "chip_waiting" ), 0 );
}

void SwitchedOff::withUnsavedEdits()
{
  selectUnplaced( "kind_road" );
  QgsVectorLayer *lines = layerWithTable( "lines" );
  QVERIFY( lines->startEditing() );
  switchOff( [&] { QVERIFY( draw( lines, {} ) && lines->isModified() ); } );
  QVERIFY( !lines->isModified() );
  QVERIFY( lines->isEditable() );
  switchOn();
  QCOMPARE( layerWithTable( "lines" ), lines );
  QCOMPARE( count( "chip_waiting" ), 1 );
  QVERIFY( !sees( "problemLabel" ) );
  picture( "on-with-saved-edits" );
  QVERIFY( lines->commitChanges() );
}

void SwitchedOff::inTheMiddleOfAnEditCommand()
{
  QgsVectorLayer *lines = layerWithTable( "lines" );
  QgsFeature placed;
  QVERIFY( lines->getFeatures( QStringLiteral( "state = 'waiting'" ) ).nextFeature( placed ) );
  const QString project = placed.attribute( QStringLiteral( "project" ) ).toString();
  QVERIFY( lines->startEditing() );
  lines->beginEditCommand( QStringLiteral( "half a split" ) );
  switchOff( [&] { QVERIFY( draw( lines, project ) ); } );
  QVERIFY( lines->isModified() );
  QCOMPARE( lines->editBuffer()->addedFeatures().size(), 1 );
  lines->endEditCommand();
  QVERIFY( lines->commitChanges() );
  // What is edited while the plugin is off counts too.
  QVERIFY( lines->startEditing() && lines->deleteFeature( placed.id() ) && lines->commitChanges() );
  switchOn();
  QCOMPARE( count( "chip_waiting" ), 1 );
  QCOMPARE( static_cast<int>( layerWithTable( "lines" )->featureCount() ), 1 );
}

void SwitchedOff::whileVerticesAreEdited()
{
  click( "chip_waiting" );
  auto *list = find<QAbstractItemView>( "workList" );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 1, PATIENCE_MS );
  QTest::mouseClick( list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect( list->model()->index( 0, 0 ) ).center() );
  click( "editVerticesButton" );
  QTest::qWait( 1000 );
  QVERIFY( layerWithTable( "lines" )->isEditable() );
  switchOff();
  clickOnCanvas( onCanvas( 0.5, 0.5 ) );
  QVERIFY( layerWithTable( "lines" )->commitChanges() );
  switchOn();
  QCOMPARE( count( "chip_waiting" ), 1 );
  picture( "on-at-the-end" );
}

void SwitchedOff::cleanupTestCase()
{
  leave();
}
