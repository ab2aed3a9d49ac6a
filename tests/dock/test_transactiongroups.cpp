// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/panel.h"
#include "dock/yearofwork.h"

#include "practiceservice.h"
#include "testing.h"

#include <qgssettings.h>

using namespace eplan;
using samples::wkt;

/// QGIS projects that edit all layers of a file together, in one transaction of the file that lasts as long as the editing.
class TestTransactionGroups : public QObject
{
    Q_OBJECT

  private:
    static constexpr int PATIENCE_MS = 30'000;
    /// SQLite waits for a lock for five seconds.
    static constexpr int SOON_MS = 15'000;

    enum Switched
    {
      BeforeTheWork,
      BesideTheWork,
      OnAndOff,
    };

    static void switchGroups( bool on ) { QgsProject::instance()->setAutoTransaction( on ); }

    static bool untilIdle( const Panel &panel, int patience = PATIENCE_MS )
    {
      return QTest::qWaitFor( [&panel] { return panel.desk.job() == Desk::Job::None; }, patience );
    }

    /// With groups switched on at \a moment, as in a project's properties: nothing is edited then.
    static bool resume( Panel &panel, Switched moment )
    {
      switchGroups( moment == BeforeTheWork );
      panel.desk.resume();
      const bool isThere = QTest::qWaitFor( [&panel] { return panel.desk.isOpen() && panel.desk.job() == Desk::Job::None; } );
      switchGroups( true );
      switchGroups( moment != OnAndOff );
      return isThere;
    }

    static ProjectId id( int number ) { return { QString::number( number ) }; }
    static Placement drawn( const char *geometry ) { return samples::typed( wkt( geometry ) ); }

    /// As QGIS's tool adds a feature.
    static bool draw( QgsVectorLayer *layer, const char *geometry )
    {
      QgsFeature drawing( layer->fields() );
      drawing.setGeometry( wkt( geometry ) );
      return layer->addFeature( drawing );
    }

    static QgsFeature first( const QgsVectorLayer *layer )
    {
      QgsFeature feature;
      layer->getFeatures().nextFeature( feature );
      return feature;
    }

    /// A connection of its own may write, as the worker of a load does: nobody holds the file.
    static bool isFree( const samples::YearOfWork &work, int project )
    {
      Result<Workspace> other = work.open();
      return other && other->place( id( project ), drawn( "Point (102 15)" ) ) && other->place( id( project ), Placement() );
    }

  private slots:
    void init()
    {
      QgsSettings().remove( QStringLiteral( "eplan" ) );
      QgsProject::instance()->clear();
    }

    void editsOfQgisToolsAreInTheFileAndNobodyIsKeptOut_data()
    {
      QTest::addColumn<int>( "moment" );
      QTest::newRow( "groups before the work is opened" ) << int( BeforeTheWork );
      QTest::newRow( "groups while the work is open" ) << int( BesideTheWork );
      QTest::newRow( "groups on and off again" ) << int( OnAndOff );
    }

    void editsOfQgisToolsAreInTheFileAndNobodyIsKeptOut()
    {
      QFETCH( int, moment );
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 6 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel, static_cast<Switched>( moment ) ) );
      QgsVectorLayer *lines = Panel::layer( "lines" );
      QgsVectorLayer *points = Panel::layer( "points" );
      panel.desk.select( id( 0 ) );
      QVERIFY( lines->startEditing() );
      QVERIFY( draw( lines, "LineString (102 15, 102.005 15)" ) );
      QTRY_COMPARE( panel.desk.waiting(), 1 );
      QVERIFY( isFree( work, 5 ) );

      QVERIFY( panel.desk.place( id( 2 ), drawn( "LineString (102 15.1, 102.005 15.1)" ) ) );
      QVERIFY( points->startEditing() );
      panel.desk.select( id( 1 ) );
      QVERIFY( draw( points, "Point (102 15)" ) );
      QTRY_COMPARE( panel.desk.waiting(), 3 );

      QgsGeometry moved = wkt( "LineString (102 15, 102.006 15)" );
      QVERIFY( lines->changeGeometry( first( lines ).id(), moved ) );
      QTRY_VERIFY( samePlace( panel.desk.versions( id( 0 ) )->ours.geometry, moved ) );
      QVERIFY( points->deleteFeature( first( points ).id() ) );
      QTRY_COMPARE( panel.desk.waiting(), 2 );
      QVERIFY( isFree( work, 5 ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QVERIFY( panel.desk.isSaved() );
      QVERIFY( lines->isEditable() && points->isEditable() );
      QVERIFY( lines->commitChanges() && points->commitChanges() );
      QVERIFY( isFree( work, 5 ) );
    }

    void whatIsEditedInAGroupAlreadyIsSavedAndGoesOn()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 6 ) );
      // The panel was there once, and left its layers in the project.
      {
        Panel panel( folder.path() );
        QVERIFY( resume( panel, OnAndOff ) );
      }
      QgsVectorLayer *lines = Panel::layer( "lines" );
      switchGroups( true );
      QVERIFY( lines->startEditing() );
      QVERIFY( lines->dataProvider()->transaction() );
      QVERIFY( draw( lines, "LineString (102 15, 102.005 15)" ) );

      Panel panel( folder.path() );
      panel.desk.resume();
      QVERIFY( QTest::qWaitFor( [&panel] { return panel.desk.isOpen(); }, PATIENCE_MS ) );
      QCOMPARE( Panel::layer( "lines" ), lines );
      QVERIFY( lines->isEditable() );
      QVERIFY( !lines->dataProvider()->transaction() );
      QVERIFY( isFree( work, 5 ) );
      QTRY_VERIFY( panel.sees( "problemButton" ) );
      panel.desk.select( id( 0 ) );
      panel.click( "problemButton" );
      QCOMPARE( panel.desk.waiting(), 1 );
    }

    void loadAndSendGoOnBesideTheEditing()
    {
      prepareNetwork();
      QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true ) );
      PracticeService service;
      QVERIFY2( service.start( 600 ), qPrintable( service.log() ) );
      const PracticeAccount engineer = service.account( QStringLiteral( "engineer" ) );
      const QTemporaryDir folder;
      Panel panel( folder.path() );
      switchGroups( true );
      panel.desk.signIn( { QStringLiteral( "Practice" ), service.address().toString(), Mode::Practice, engineer.user, engineer.password, {} } );
      QVERIFY( untilIdle( panel ) && panel.desk.isOpen() );
      QgsVectorLayer *points = Panel::layer( "points" );
      QVERIFY( points->startEditing() );
      panel.desk.load();
      QVERIFY( untilIdle( panel ) && panel.desk.lastLoad() );

      panel.desk.select( panel.desk.list().nextNotPlaced( {} ) );
      QVERIFY( panel.desk.selected() );
      QVERIFY( draw( points, "Point (102.0978 14.9799)" ) );
      QTRY_COMPARE( panel.desk.waiting(), 1 );
      panel.desk.send();
      QVERIFY( untilIdle( panel ) );
      QCOMPARE( panel.desk.waiting(), 0 );
      QCOMPARE( panel.desk.lastSend()->accepted, 1 );
      panel.desk.load();
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QVERIFY( points->isEditable() );
    }

    void aFileThatIsHeldByAnotherIsToldAndNotWaitedForLong_data()
    {
      QTest::addColumn<QByteArray>( "button" );
      QTest::newRow( "load" ) << QByteArray( "loadButton" );
      QTest::newRow( "send" ) << QByteArray( "sendButton" );
    }

    /// A table of the file that is no layer of ours is edited in a group: its transaction is nothing we could end.
    void aFileThatIsHeldByAnotherIsToldAndNotWaitedForLong()
    {
      QFETCH( QByteArray, button );
      prepareNetwork();
      QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true ) );
      PracticeService service;
      QVERIFY2( service.start( 600 ), qPrintable( service.log() ) );
      const PracticeAccount engineer = service.account( QStringLiteral( "engineer" ) );
      const QTemporaryDir folder;
      Panel panel( folder.path() );
      panel.desk.signIn( { QStringLiteral( "Practice" ), service.address().toString(), Mode::Practice, engineer.user, engineer.password, {} } );
      QVERIFY( untilIdle( panel ) && panel.desk.isOpen() );
      panel.desk.load();
      QVERIFY( untilIdle( panel ) );
      QVERIFY( panel.desk.place( *panel.desk.list().nextNotPlaced( {} ), drawn( "Point (102.0978 14.9799)" ) ) );

      Result<Database> other = Database::open( panel.desk.workspacePath() );
      QVERIFY( other );
      {
        const Result<Transaction> held = Transaction::begin( *other );
        QVERIFY( held );
        panel.click( button );
        QVERIFY( untilIdle( panel, SOON_MS ) );
        QVERIFY( panel.sees( "problemLabel" ) );
        QVERIFY( panel.sees( "problemButton" ) );
        QCOMPARE( panel.desk.waiting(), 1 );
      }
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QCOMPARE( panel.desk.waiting(), button == "sendButton" ? 0 : 1 );
    }
};

EPLAN_TEST_MAIN( TestTransactionGroups )
#include "test_transactiongroups.moc"
