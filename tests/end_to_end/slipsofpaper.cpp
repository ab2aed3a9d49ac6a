// SPDX-License-Identifier: GPL-2.0-or-later
#include "slipsofpaper.h"

#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>

namespace
{
  // Near Nakhon Ratchasima, where the workshop's organisation is.
  const QString SLIP = QStringLiteral( "48P 0187846 1658148" );
  const QString THAI_SLIP = QStringLiteral( "ละติจูด ๑๔°๕๙'๔.๐\" เหนือ ลองจิจูด ๑๐๒°๗'๑๒.๐\" ตะวันออก" );
  const QString BANGKOK = QStringLiteral( "13.756331, 100.501765" );
  const QString SOUTH = QStringLiteral( "48S 187846 1658148" );
} // namespace

QString SlipsOfPaper::typed() const
{
  return find<QPlainTextEdit>( "coordinateEdit" )->toPlainText();
}

void SlipsOfPaper::trigger( const char *action )
{
  auto *found = find<QAction>( action );
  QVERIFY2( found, action );
  found->trigger();
  QTest::qWait( 300 );
}

QStringList SlipsOfPaper::unplacedCodes( int number )
{
  QStringList codes;
  auto *list = find<QListView>( "workList" );
  for ( int row = 0; row < number; ++row )
  {
    list->setCurrentIndex( list->model()->index( row, 0 ) );
    codes << text( "factsLabel" ).section( QStringLiteral( " · " ), 0, 0 );
  }
  return codes;
}

void SlipsOfPaper::initTestCase()
{
  settleDown();
}

void SlipsOfPaper::signsInAndLoads()
{
  signIn();
  load();
  looksAtAVillage();
  click( "chip_not_placed" );
  showUnplaced( "kind_water" );
}

void SlipsOfPaper::isAskedForTheDatumOnce()
{
  paste( SLIP );
  QVERIFY( sees( "alwaysBox" ) );
  QVERIFY( sees( "coordinateChoice0" ) && sees( "coordinateChoice1" ) );
  picture( "asked-for-the-datum" );
  press( Qt::Key_Return );
  QCOMPARE( waiting(), 0 );
  find<QCheckBox>( "alwaysBox" )->setChecked( true );
  click( "coordinateChoice0" );
  QTRY_COMPARE_WITH_TIMEOUT( waiting(), 1, PATIENCE_MS );
  QCOMPARE( typed(), QString() );
  picture( "placed-from-a-slip" );
}

void SlipsOfPaper::placesByEnter()
{
  paste( THAI_SLIP );
  QVERIFY( !sees( "alwaysBox" ) );
  picture( "thai-degrees" );
  press( Qt::Key_Return );
  QTRY_COMPARE_WITH_TIMEOUT( waiting(), 2, PATIENCE_MS );
}

void SlipsOfPaper::isToldOfAPositionFarOutside()
{
  paste( BANGKOK );
  picture( "far-outside" );
  press( Qt::Key_Return );
  QCOMPARE( waiting(), 2 );
  picture( "enter-does-not-do" );
  press( Qt::Key_Escape );
  QCOMPARE( typed(), QString() );
}

void SlipsOfPaper::isOfferedTheFixOfASlip()
{
  paste( SOUTH );
  press( Qt::Key_Return );
  QCOMPARE( waiting(), 2 );
  picture( "south-for-north" );
  click( "coordinateChoice0" );
  QTRY_COMPARE_WITH_TIMEOUT( waiting(), 3, PATIENCE_MS );
}

void SlipsOfPaper::pastesRowsOfSeveralProjects()
{
  const QStringList codes = unplacedCodes( 3 );
  QStringList rows { QStringLiteral( "รหัสโครงการ\tพิกัด" ) };
  for ( int i = 0; i < codes.size(); ++i )
    rows << codes[i] + QStringLiteral( "\t%1, %2" ).arg( 14.95 + 0.01 * i, 0, 'f', 6 ).arg( 102.15 + 0.01 * i, 0, 'f', 6 );
  rows << QStringLiteral( "99-99-9\tไม่ทราบ" );
  paste( rows.join( '\n' ) );
  QVERIFY( sees( "rowsButton" ) );
  click( "rowsButton" );
  auto *table = find<QTableView>( "placesTable" );
  QTRY_COMPARE_WITH_TIMEOUT( table->model()->rowCount(), 4, PATIENCE_MS );
  picture( "rows-and-projects" );
  click( "placeAllButton" );
  QTRY_COMPARE_WITH_TIMEOUT( waiting(), 6, PATIENCE_MS );
  QTRY_VERIFY( sees( "workList" ) );
  picture( "rows-placed" );
}

void SlipsOfPaper::takesTheFeatureOfALayerOnIndian1975()
{
  auto *survey =
    new QgsVectorLayer( QStringLiteral( "Point?crs=EPSG:24048" ), QStringLiteral( "แนวสำรวจ ๒๕๖๙" ), QStringLiteral( "memory" ) );
  QgsFeature feature;
  feature.setGeometry( QgsGeometry::fromPointXY( { 188262, 1657834 } ) );
  QVERIFY( survey->dataProvider()->addFeature( feature ) );
  QgsProject::instance()->addMapLayer( survey );
  QTRY_VERIFY( sees( "noticeLine" ) );
  picture( "a-layer-on-indian-1975" );
  qgis()->setActiveLayer( survey );
  survey->selectAll();
  trigger( "fromFeatureAction" );
  QTRY_COMPARE_WITH_TIMEOUT( waiting(), 7, PATIENCE_MS );
}

void SlipsOfPaper::copiesThePosition()
{
  click( "chip_not_placed" );
  click( "chip_waiting" );
  auto *list = find<QListView>( "workList" );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 7, PATIENCE_MS );
  list->setCurrentIndex( list->model()->index( 0, 0 ) );
  trigger( "copyAs_utm" );
  QVERIFY2( QGuiApplication::clipboard()->text().startsWith( QStringLiteral( "48P " ) ),
            qPrintable( QGuiApplication::clipboard()->text() ) );
  trigger( "copyAs_decimal" );
  QVERIFY2( QGuiApplication::clipboard()->text().startsWith( QStringLiteral( "14.9" ) ),
            qPrintable( QGuiApplication::clipboard()->text() ) );
  picture( "copied" );
}

void SlipsOfPaper::takesBackAndMakesAgain()
{
  click( "undoButton" );
  QTRY_COMPARE_WITH_TIMEOUT( waiting(), 6, PATIENCE_MS );
  picture( "taken-back" );
  click( "redoButton" );
  QTRY_COMPARE_WITH_TIMEOUT( waiting(), 7, PATIENCE_MS );
}

void SlipsOfPaper::cleanupTestCase()
{
  leave();
}
