// SPDX-License-Identifier: GPL-2.0-or-later
#include "faultyday.h"

#include "dock/smalldisk.h"

#include <qgsmapcanvas.h>
#include <qgsvectorlayer.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <sqlite3.h>
#include <sys/stat.h>

namespace
{
  bool isThai( const QString &text )
  {
    return std::any_of( text.begin(), text.end(), []( QChar letter ) { return letter.script() == QChar::Script_Thai; } );
  }

  /// Leaves no room in the file that SQLite keeps beside it.
  bool emptyLog( const QString &path )
  {
    sqlite3 *database = nullptr;
    int blocked = 1;
    const auto read = []( void *result, int, char **values, char ** ) {
      *static_cast<int *>( result ) = atoi( values[0] );
      return 0;
    };
    if ( sqlite3_open_v2( path.toUtf8(), &database, SQLITE_OPEN_READWRITE, nullptr ) == SQLITE_OK )
      sqlite3_exec( database, "PRAGMA wal_checkpoint(TRUNCATE)", read, &blocked, nullptr );
    sqlite3_close( database );
    return blocked == 0;
  }
} // namespace

/// Where the layers of the year on the desk lie.
QString FaultyDay::workFolder() const
{
  const QgsVectorLayer *points = layerWithTable( "points" );
  return points ? QFileInfo( points->source().section( '|', 0, 0 ) ).path() : QString();
}

bool FaultyDay::fillUp() const
{
  const QString file = QStringLiteral( "%1/%2.gpkg" ).arg( workFolder() ).arg( mYear );
  return QTest::qWaitFor( [&file] { return emptyLog( file ); }, PATIENCE_MS ) && eplan::fillDisk( told( "EPLAN_TOUR_DISK" ) );
}

void FaultyDay::chooseYear( int buddhistYear )
{
  auto *box = find<QComboBox>( "fiscalYearBox" );
  QTRY_VERIFY_WITH_TIMEOUT( box->isEnabled(), PATIENCE_MS );
  const int steps = box->findData( buddhistYear ) - box->currentIndex();
  for ( int step = 0; step < std::abs( steps ); ++step )
  {
    QTRY_VERIFY_WITH_TIMEOUT( box->isEnabled(), PATIENCE_MS );
    QTest::keyClick( box, steps > 0 ? Qt::Key_Down : Qt::Key_Up );
  }
  QTRY_VERIFY_WITH_TIMEOUT( box->isEnabled(), PATIENCE_MS );
}

QString FaultyDay::shownInTheLog() const
{
  const auto *tabs = qgis()->mainWindow()->findChild<QWidget *>( QStringLiteral( "MessageLog" ) )->findChild<QTabWidget *>();
  for ( int tab = 0; tabs && tab < tabs->count(); ++tab )
  {
    if ( const auto *text = qobject_cast<QPlainTextEdit *>( tabs->widget( tab ) ); text && tabs->tabText( tab ).contains( "e-Plan" ) )
      return text->toPlainText();
  }
  return {};
}

void FaultyDay::lookAtTheSentence()
{
  QTRY_VERIFY_WITH_TIMEOUT( sees( "problemLabel" ) && sees( "problemButton" ), PATIENCE_MS );
  const QString sentence = text( "problemLabel" );
  QTextStream( stdout ) << sentence << Qt::endl;
  QCOMPARE( isThai( sentence ), told( "EPLAN_TOUR_LANGUAGE" ) == QLatin1String( "th" ) );
  const QString log = shownInTheLog();
  QVERIFY( log.contains( sentence + QStringLiteral( " [" ) ) );
  QVERIFY( !log.contains( told( "EPLAN_TOUR_PASSWORD" ) ) );
}

void FaultyDay::initTestCase()
{
  settleDown();
}

void FaultyDay::signsInAndLoads()
{
  signIn();
  load();
  looksAtAVillage();
  mYear = find<QComboBox>( "fiscalYearBox" )->currentData().toInt();
  qgis()->openMessageLog();
}

void FaultyDay::placesOnAFullDisk()
{
  if ( told( "EPLAN_TOUR_DISK" ).isEmpty() )
    QSKIP( "The kernel gives this user no small disk." );
  click( "chip_not_placed" );
  showUnplaced( "kind_water" );
  const int notPlaced = count( "chip_not_placed" );
  click( "placePointButton" );
  QTest::qWait( 1500 );
  QVERIFY( fillUp() );
  clickOnCanvas( onCanvas( 0.5, 0.55 ) );
  lookAtTheSentence();
  QCOMPARE( count( "chip_not_placed" ), notPlaced );
  picture( "full-disk" );
  click( "problemButton" );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "problemButton" ), PATIENCE_MS );

  eplan::makeRoomOn( told( "EPLAN_TOUR_DISK" ) );
  click( "problemButton" );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 1, PATIENCE_MS );
  QVERIFY( !sees( "problemLabel" ) );
  picture( "room-again" );
}

void FaultyDay::opensAYearOnAFullDisk()
{
  if ( told( "EPLAN_TOUR_DISK" ).isEmpty() )
    QSKIP( "The kernel gives this user no small disk." );
  QVERIFY( fillUp() );
  chooseYear( mYear - 1 );
  lookAtTheSentence();
  picture( "another-year-on-a-full-disk" );
  eplan::makeRoomOn( told( "EPLAN_TOUR_DISK" ) );
  click( "problemButton" );
  QTRY_VERIFY_WITH_TIMEOUT( layerWithTable( "points" ), PATIENCE_MS );
  QVERIFY( !sees( "problemLabel" ) );
  chooseYear( mYear );
  QCOMPARE( count( "chip_waiting" ), 1 );
}

void FaultyDay::opensAYearThatMayNotBeWritten()
{
  const QString folder = workFolder();
  const QByteArray file = QStringLiteral( "%1/%2.gpkg" ).arg( folder ).arg( mYear ).toUtf8();
  const int waiting = count( "chip_waiting" );
  chooseYear( mYear - 1 );
  QTRY_VERIFY_WITH_TIMEOUT( !layerWithTable( "points" )->source().contains( QString::number( mYear ) ), PATIENCE_MS );
  QCOMPARE( chmod( file, 0444 ), 0 );
  QCOMPARE( chmod( folder.toUtf8(), 0555 ), 0 );
  chooseYear( mYear );
  lookAtTheSentence();
  picture( "read-only" );

  QCOMPARE( chmod( folder.toUtf8(), 0755 ), 0 );
  QCOMPARE( chmod( file, 0644 ), 0 );
  click( "problemButton" );
  QTRY_VERIFY_WITH_TIMEOUT( layerWithTable( "points" ), PATIENCE_MS );
  QVERIFY( !sees( "problemLabel" ) );
  QCOMPARE( count( "chip_waiting" ), waiting );
  picture( "writable-again" );
}

void FaultyDay::cleanupTestCase()
{
  leave();
}
