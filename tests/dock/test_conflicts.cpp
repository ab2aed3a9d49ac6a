// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/panel.h"
#include "dock/yearofwork.h"
#include "domain/words.h"

#include "testing.h"

#include <qgsrubberband.h>
#include <qgssettings.h>

#include <QListWidget>
#include <QTableWidget>

using namespace eplan;
using samples::wkt;

class TestConflicts : public QObject
{
    Q_OBJECT

  private:
    static ProjectId id( int number ) { return { QString::number( number ) }; }

    static int bandsOn( const Panel &panel )
    {
      int shown = 0;
      for ( QGraphicsItem *item : panel.bench.canvas.scene()->items() )
        shown += dynamic_cast<QgsRubberBand *>( item ) && item->isVisible();
      return shown;
    }

    /// A year's work in which the first \a count projects were drawn as lines here and somewhere else there.
    bool makeConflicts( int count )
    {
      const samples::YearOfWork work { QDir( mHome->path() ) };
      if ( !work.add( 6 ) )
        return false;
      Result<Workspace> workspace = work.open();
      for ( int number = 0; workspace && number < count; ++number )
      {
        const Result<void> placed = workspace->place( id( number ), samples::typed( mMine ) );
        const Project base = workspace->versions( id( number ) )->base;
        const Project theirs = samples::revised( samples::placed( base, samples::typed( mTheirs, "theirs" ) ), "\"2\"" );
        if ( !placed || !workspace->keepConflict( theirs ) )
          return false;
      }
      return static_cast<bool>( workspace );
    }

    bool openPanel( int conflicts )
    {
      if ( !makeConflicts( conflicts ) )
        return false;
      mPanel = std::make_unique<Panel>( mHome->path() );
      mPanel->desk.resume();
      const bool isOpen = QTest::qWaitFor( [this] { return mPanel->desk.isOpen() && mPanel->desk.job() == Desk::Job::None; } );
      mPanel->desk.select( id( 0 ) );
      mPanel->click( "conflictButton" );
      return isOpen && mPanel->sees( "conflictTable" );
    }

    Versions versions( int number ) const { return *mPanel->desk.versions( id( number ) ); }

    std::unique_ptr<QTemporaryDir> mHome;
    std::unique_ptr<Panel> mPanel;
    const QgsGeometry mMine = wkt( "LineString (102.1 14.9, 102.11 14.9)" );
    const QgsGeometry mTheirs = wkt( "LineString (102.1 14.901, 102.11 14.9)" );

    /// For a person to look at: a folder named in EPLAN_PICTURES gets the panel and the map.
    void takePicture( const QString &name )
    {
      const QString folder = qEnvironmentVariable( "EPLAN_PICTURES" );
      if ( folder.isEmpty() )
        return;
      mPanel->bench.canvas.waitWhileRendering();
      mPanel->dock.grab().save( QStringLiteral( "%1/%2-panel.png" ).arg( folder, name ) );
      mPanel->bench.canvas.grab().save( QStringLiteral( "%1/%2-map.png" ).arg( folder, name ) );
    }

  private slots:
    void init()
    {
      QgsSettings().remove( QStringLiteral( "eplan" ) );
      QgsProject::instance()->clear();
      mHome = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
      mPanel.reset();
      mHome.reset();
    }

    void theThreeAreShownBesideAndOnTheMap()
    {
      QVERIFY( openPanel( 1 ) );
      QCOMPARE( mPanel->find<QTableWidget>( "conflictTable" )->item( 0, 0 )->text(), wordFor( WorkState::NotPlaced ) );
      QVERIFY( mPanel->text( "conflictDistance" ).contains( QStringLiteral( "111 m" ) ) );
      QVERIFY( !mPanel->sees( "conflictList" ) );
      takePicture( QStringLiteral( "conflict" ) );
      const int withConflict = bandsOn( *mPanel );
      mPanel->click( "conflictLaterButton" );
      QVERIFY( mPanel->sees( "workList" ) );
      // Mine, theirs and the distance between them; before, it was not placed.
      QCOMPARE( withConflict - bandsOn( *mPanel ), 3 );
      QVERIFY( versions( 0 ).theirs );
    }

    void mineOrTheirsEndsItAndUndoBringsItBack_data()
    {
      QTest::addColumn<QByteArray>( "button" );
      QTest::addColumn<bool>( "isMine" );
      QTest::newRow( "mine" ) << QByteArray( "conflictMineButton" ) << true;
      QTest::newRow( "theirs" ) << QByteArray( "conflictTheirsButton" ) << false;
    }

    void mineOrTheirsEndsItAndUndoBringsItBack()
    {
      QFETCH( QByteArray, button );
      QFETCH( bool, isMine );
      QVERIFY( openPanel( 1 ) );
      mPanel->click( button );
      QVERIFY( mPanel->sees( "workList" ) );
      QVERIFY( !versions( 0 ).theirs );
      QVERIFY( samePlace( versions( 0 ).ours.geometry, isMine ? mMine : mTheirs ) );
      QCOMPARE( mPanel->desk.waiting(), isMine ? 1 : 0 );
      mPanel->desk.undo();
      QVERIFY( versions( 0 ).theirs );
      QVERIFY( samePlace( versions( 0 ).ours.geometry, mMine ) );
      QCOMPARE( mPanel->desk.list().counts().of( WorkState::Conflict ), 1 );
    }

    void aChosenFewAreSettledTogether()
    {
      QVERIFY( openPanel( 4 ) );
      auto *list = mPanel->find<QListWidget>( "conflictList" );
      QVERIFY( list->isVisible() );
      QCOMPARE( list->count(), 4 );
      takePicture( QStringLiteral( "conflicts" ) );
      list->item( 1 )->setCheckState( Qt::Checked );
      list->item( 3 )->setCheckState( Qt::Checked );
      mPanel->click( "conflictTheirsButton" );
      QCOMPARE( mPanel->desk.list().counts().of( WorkState::Conflict ), 2 );
      QVERIFY( samePlace( versions( 1 ).ours.geometry, mTheirs ) );
      QVERIFY( samePlace( versions( 3 ).ours.geometry, mTheirs ) );
      QVERIFY( versions( 0 ).theirs && versions( 2 ).theirs );
      QVERIFY( mPanel->sees( "conflictTable" ) );
      QCOMPARE( list->count(), 2 );
    }

    void itIsWalkedThroughByKeyboard()
    {
      QVERIFY( openPanel( 3 ) );
      auto *list = mPanel->find<QListWidget>( "conflictList" );
      QCOMPARE( list->currentRow(), 0 );
      QTest::keyClick( list, Qt::Key_Down );
      QCOMPARE( mPanel->desk.selected()->text, QStringLiteral( "1" ) );
      QTest::keyClick( mPanel->find<QAbstractButton>( "conflictMineButton" ), Qt::Key_Space );
      QVERIFY( !versions( 1 ).theirs );
      QCOMPARE( list->count(), 2 );
    }
};

EPLAN_TEST_MAIN( TestConflicts )
#include "test_conflicts.moc"
