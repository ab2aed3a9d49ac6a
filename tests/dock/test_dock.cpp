// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/panel.h"
#include "dock/statechips.h"
#include "dock/yearofwork.h"

#include "testing.h"

#include <qgssettings.h>

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace eplan;

class TestDock : public QObject
{
    Q_OBJECT

  private:
    /// Resumes what lies in the folder and waits until its list is read.
    static bool resume( Panel &panel )
    {
      panel.desk.resume();
      return QTest::qWaitFor( [&panel] { return panel.desk.isOpen() && panel.desk.job() == Desk::Job::None; } );
    }

    static Placement drawn( const char *wkt ) { return samples::typed( samples::wkt( wkt ) ); }
    static ProjectId id( int number ) { return { QString::number( number ) }; }

  private slots:
    void init()
    {
      QgsSettings().remove( QStringLiteral( "eplan" ) );
      QgsProject::instance()->clear();
    }

    void theFirstRunOffersPractisingAndConnecting_data()
    {
      QTest::addColumn<QByteArray>( "choice" );
      QTest::addColumn<QByteArray>( "mode" );
      QTest::newRow( "practise" ) << QByteArray( "practiseButton" ) << QByteArray( "practiceRadio" );
      QTest::newRow( "connect" ) << QByteArray( "connectButton" ) << QByteArray( "liveRadio" );
    }

    void theFirstRunOffersPractisingAndConnecting()
    {
      QFETCH( QByteArray, choice );
      QFETCH( QByteArray, mode );
      const QTemporaryDir folder;
      const Panel panel( folder.path() );
      QVERIFY( panel.sees( "practiseButton" ) );
      QVERIFY( panel.sees( "connectButton" ) );
      panel.click( choice );
      QVERIFY( panel.sees( "addressEdit" ) );
      QVERIFY( panel.find<QAbstractButton>( mode )->isChecked() );
      panel.click( "connectionBackButton" );
      QVERIFY( panel.sees( "practiseButton" ) );
    }

    void anAddressThatWouldShowThePasswordIsRefusedInPlace()
    {
      const QTemporaryDir folder;
      const Panel panel( folder.path() );
      panel.click( "connectButton" );
      panel.find<QLineEdit>( "addressEdit" )->setText( QStringLiteral( "http://eplan.example.org/" ) );
      panel.find<QLineEdit>( "userEdit" )->setText( QStringLiteral( "somsri" ) );
      panel.find<QLineEdit>( "passwordEdit" )->setText( QStringLiteral( "geheim" ) );
      panel.click( "signInButton" );
      QVERIFY( panel.sees( "problemLabel" ) );
      QVERIFY( !panel.text( "problemLabel" ).isEmpty() );
      QVERIFY( panel.sees( "addressEdit" ) );
      QVERIFY( panel.find<QLineEdit>( "passwordEdit" )->text().isEmpty() );
      QCOMPARE( panel.desk.job(), Desk::Job::None );
      QVERIFY( !panel.desk.connection() );
    }

    void aConnectionThatNobodyUsedAsksToSignIn()
    {
      const QTemporaryDir folder;
      Connections().save( { QStringLiteral( "Practice" ), samples::key().service, Mode::Practice, {} } );
      Connections().setCurrent( QStringLiteral( "Practice" ) );
      Panel panel( folder.path() );
      panel.desk.resume();
      QVERIFY( panel.sees( "userEdit" ) );
      QCOMPARE( panel.find<QLineEdit>( "addressEdit" )->text(), samples::key().service.toString() );
      QCOMPARE( panel.desk.job(), Desk::Job::None );
    }

    void workOfTheLastTimeIsThereWithoutSigningIn()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 10 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      QCOMPARE( panel.rows(), 10 );
      QVERIFY( panel.sees( "workList" ) );
      QVERIFY( !panel.desk.isSignedIn() );
      QVERIFY( panel.find<QAbstractButton>( "loadButton" )->isEnabled() );
      QVERIFY( !panel.find<QAbstractButton>( "sendButton" )->isEnabled() );
    }

    void anEmptyListSaysTheNextStep()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      QVERIFY( panel.sees( "emptyLabel" ) );
      QVERIFY( panel.sees( "emptyButton" ) );
      QVERIFY( panel.text( "emptyLabel" ).contains( QString::number( samples::YearOfWork::thisYear().year.buddhistYear() ) ) );
    }

    void theCountsAreTheFilters()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 10 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      QVERIFY( panel.desk.place( id( 0 ), drawn( "LineString (102 15, 102.005 15)" ) ) );
      QCOMPARE( panel.find<QWidget>( "chip_not_placed" )->property( "count" ).toInt(), 9 );
      QCOMPARE( panel.find<QWidget>( "chip_waiting" )->property( "count" ).toInt(), 1 );

      panel.click( "chip_waiting" );
      QCOMPARE( panel.rows(), 1 );
      panel.click( "chip_not_placed" );
      QCOMPARE( panel.rows(), 10 );
      panel.click( "kind_water" );
      QCOMPARE( panel.rows(), 5 );
      panel.click( "kind_road" );
      QVERIFY( !panel.find<QAbstractButton>( "kind_water" )->isChecked() );
      QCOMPARE( panel.rows(), 5 );
    }

    void whatNoProjectMatchesCanBeTakenBackWithOneButton()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 4 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      panel.click( "kind_road" );
      panel.find<QLineEdit>( "searchEdit" )->setText( QStringLiteral( "สะพาน" ) );
      QCOMPARE( panel.rows(), 0 );
      QVERIFY( panel.sees( "emptyButton" ) );
      panel.click( "emptyButton" );
      QCOMPARE( panel.rows(), 4 );
      QVERIFY( panel.sees( "workList" ) );
    }

    void theRightToolComesFirstAndEnterTakesIt_data()
    {
      QTest::addColumn<int>( "project" );
      QTest::addColumn<QByteArray>( "first" );
      QTest::newRow( "a road is a line" ) << 0 << QByteArray( "placeLineButton" );
      QTest::newRow( "a weir is a point" ) << 1 << QByteArray( "placePointButton" );
    }

    void theRightToolComesFirstAndEnterTakesIt()
    {
      QFETCH( int, project );
      QFETCH( QByteArray, first );
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 4 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      panel.desk.select( id( project ) );
      QTRY_COMPARE( panel.find<QWidget>( first )->x(), 0 );
      QVERIFY( !panel.sees( "removeButton" ) );
      panel.press( Qt::Key_Return );
      QVERIFY( panel.map.isDrawing() );
      panel.desk.select( id( project + 2 ) );
      QVERIFY( !panel.map.isDrawing() );
    }

    void oneClickPlacesAndTheNextNotPlacedIsSelected()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 4 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      panel.bench.show( QStringLiteral( "EPSG:4326" ), { 102.1, 14.9 }, 0.1 );
      panel.desk.select( id( 1 ) );
      panel.click( "placePointButton" );
      panel.bench.click( { 102.11, 14.91 } );

      QCOMPARE( panel.desk.waiting(), 1 );
      QCOMPARE( panel.desk.selected(), std::optional( id( 2 ) ) );
      QVERIFY( !panel.map.isDrawing() );
      QVERIFY( panel.find<QAbstractButton>( "sendButton" )->isEnabled() );
      const Result<Versions> versions = panel.desk.versions( id( 1 ) );
      QVERIFY( versions );
      const QgsPointXY expected = panel.bench.clickedAt( { 102.11, 14.91 } );
      QVERIFY( samePlace( versions->ours.geometry, QgsGeometry::fromPointXY( expected ) ) );
      QCOMPARE( versions->ours.by, samples::key().user );
      QCOMPARE( versions->ours.how, std::optional( PlacedHow::Drawn ) );
    }

    void keysOfThePanelAreNotTakenByActionsOfTheWindow_data()
    {
      QTest::addColumn<QKeySequence>( "keys" );
      QTest::newRow( "delete" ) << QKeySequence( Qt::Key_Delete );
      QTest::newRow( "undo" ) << QKeySequence( QKeySequence::Undo );
      QTest::newRow( "find" ) << QKeySequence( QKeySequence::Find );
    }

    void keysOfThePanelAreNotTakenByActionsOfTheWindow()
    {
      QFETCH( QKeySequence, keys );
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 2 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      QAction ofTheWindow;
      ofTheWindow.setShortcut( keys );
      panel.dock.addAction( &ofTheWindow );
      QSignalSpy taken( &ofTheWindow, &QAction::triggered );
      panel.dock.activateWindow();
      panel.find<QWidget>( "workList" )->setFocus();
      QTest::keySequence( panel.find<QWidget>( "workList" ), keys );
      QCOMPARE( taken.count(), 0 );
      // Elsewhere in the window the action has its key.
      QTest::keySequence( panel.find<QWidget>( "connectionButton" ), keys );
      QCOMPARE( taken.count(), 1 );
    }

    void deleteRemovesAndUndoBringsBack()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 4 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      const QgsGeometry line = samples::wkt( "LineString (102 15, 102.005 15)" );
      QVERIFY( panel.desk.place( id( 0 ), samples::typed( line ) ) );
      panel.desk.select( id( 0 ) );
      QVERIFY( panel.sees( "removeButton" ) );
      panel.press( Qt::Key_Delete );
      QVERIFY( !panel.desk.versions( id( 0 ) )->ours.isPlaced() );
      panel.click( "undoButton" );
      QVERIFY( samePlace( panel.desk.versions( id( 0 ) )->ours.geometry, line ) );
      QTest::keyClick( panel.find<QWidget>( "workList" ), Qt::Key_Z, Qt::ControlModifier );
      QVERIFY( !panel.desk.versions( id( 0 ) )->ours.isPlaced() );
      QCOMPARE( panel.desk.waiting(), 0 );
    }

    void theDrawnLengthStandsBesideThePlanned()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 2 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      // 537.58 m on WGS 84; the plan says 500 m.
      QVERIFY( panel.desk.place( id( 0 ), drawn( "LineString (102 15, 102.005 15)" ) ) );
      panel.desk.select( id( 0 ) );
      QVERIFY( panel.text( "measuredLabel" ).contains( QStringLiteral( "538" ) ) );
      QVERIFY( panel.text( "measuredLabel" ).contains( QStringLiteral( "500" ) ) );
      QVERIFY( panel.text( "measuredLabel" ).contains( QStringLiteral( "+8 %" ) ) );
    }

    void listAndDeskFollowEachOther()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 6 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      auto *list = panel.find<QListView>( "workList" );
      panel.desk.select( id( 3 ) );
      QCOMPARE( list->currentIndex().row(), 3 );
      panel.press( Qt::Key_Down );
      QCOMPARE( panel.desk.selected(), std::optional( id( 4 ) ) );
      panel.click( "kind_road" );
      QCOMPARE( panel.desk.selected(), std::optional( id( 4 ) ) );
      QCOMPARE( list->currentIndex().row(), 2 );
      panel.click( "kind_water" );
      QCOMPARE( panel.desk.selected(), std::optional( id( 4 ) ) );
      QVERIFY( !list->currentIndex().isValid() );
    }

    void whatQgisToolsDrawIsCountedAndShown()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 4 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      Result<Workspace> foreign = work.open();
      QVERIFY( foreign );
      QVERIFY( foreign->place( id( 2 ), drawn( "LineString (102 15, 102.005 15)" ) ) );
      panel.desk.takeForeignEdits();
      QCOMPARE( panel.desk.waiting(), 1 );
      QVERIFY( foreign->undo() );
      panel.desk.takeForeignEdits();
      QCOMPARE( panel.desk.waiting(), 0 );
    }

    void aDrawingOfNoProjectCanBeGivenToTheSelectedOne()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 2 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      QgsVectorLayer *lines = Panel::layer( "lines" );
      QVERIFY( lines );
      QVERIFY( lines->startEditing() );
      QgsFeature drawing( lines->fields() );
      drawing.setGeometry( samples::wkt( "LineString (102 15, 102.005 15)" ) );
      QVERIFY( lines->addFeature( drawing ) );
      QTRY_VERIFY( panel.sees( "problemButton" ) );
      QCOMPARE( panel.desk.waiting(), 0 );
      panel.desk.select( id( 0 ) );
      panel.click( "problemButton" );
      QCOMPARE( panel.desk.waiting(), 1 );
      QVERIFY( samePlace( panel.desk.versions( id( 0 ) )->ours.geometry, samples::wkt( "LineString (102 15, 102.005 15)" ) ) );
    }

    void aDrawingOfNoProjectIsToldAgainWhenTheYearIsOpened()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 2 ) );
      {
        Panel panel( folder.path() );
        QVERIFY( resume( panel ) );
        QgsVectorLayer *lines = Panel::layer( "lines" );
        QVERIFY( lines && lines->startEditing() );
        QgsFeature drawing( lines->fields() );
        drawing.setGeometry( samples::wkt( "LineString (102 15, 102.005 15)" ) );
        QVERIFY( lines->addFeature( drawing ) );
        QTRY_VERIFY( panel.sees( "problemButton" ) );
      }
      QgsProject::instance()->clear();
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      QTRY_VERIFY( panel.sees( "problemButton" ) );
    }

    void ledgerRowsBecomeAsHighAsTheirTextsWithoutKeepingThePersonWaiting()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      constexpr int rows = 100;
      QVERIFY( work.add( rows ) );
      Result<Workspace> workspace = work.open();
      QVERIFY( workspace );
      const QString message = QStringLiteral( "The position lies outside the area of the organisation. " ).repeated( 3 );
      for ( int number = 0; number < rows; ++number )
        QVERIFY( workspace->record( { id( number ), Outcome::Returned, message, {}, QDateTime::currentDateTimeUtc() } ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      panel.click( "ledgerButton" );
      auto *table = panel.find<QTableView>( "ledgerTable" );
      const int notMeasured = table->verticalHeader()->defaultSectionSize();
      QCOMPARE( table->rowHeight( 0 ), notMeasured );
      QTRY_VERIFY( table->rowHeight( 0 ) > notMeasured );
      for ( int row = 1; row < rows; ++row )
        QTRY_COMPARE( table->rowHeight( row ), table->rowHeight( 0 ) );
    }

    void whatFailedOffersTheWayOut_data()
    {
      QTest::addColumn<int>( "code" );
      QTest::addColumn<int>( "job" );
      QTest::addColumn<bool>( "hasButton" );
      const auto row = []( const char *name, ErrorCode code, Desk::Job job, bool hasButton ) {
        QTest::newRow( name ) << static_cast<int>( code ) << static_cast<int>( job ) << hasButton;
      };
      row( "session expired while sending", ErrorCode::SignInNeeded, Desk::Job::Sending, true );
      row( "no network while loading", ErrorCode::Offline, Desk::Job::Loading, true );
      row( "service busy", ErrorCode::Busy, Desk::Job::Loading, true );
      row( "disk full while loading", ErrorCode::StorageFull, Desk::Job::Loading, true );
      row( "workspace of a newer version", ErrorCode::StorageNewer, Desk::Job::Loading, false );
      row( "certificate not trusted", ErrorCode::Untrusted, Desk::Job::SigningIn, false );
      row( "wrong password in the form", ErrorCode::SignInNeeded, Desk::Job::SigningIn, false );
      row( "stopped", ErrorCode::Canceled, Desk::Job::Loading, false );
    }

    void whatFailedOffersTheWayOut()
    {
      QFETCH( int, code );
      QFETCH( int, job );
      QFETCH( bool, hasButton );
      const QTemporaryDir folder;
      Panel panel( folder.path() );
      const Error error { static_cast<ErrorCode>( code ), QStringLiteral( "The sentence." ), QStringLiteral( "detail" ) };
      emit panel.desk.failed( error, static_cast<Desk::Job>( job ) );
      QCOMPARE( panel.text( "problemLabel" ), QStringLiteral( "The sentence." ) );
      QVERIFY( panel.sees( "problemLabel" ) );
      QCOMPARE( panel.sees( "problemButton" ), hasButton );
    }

    void everythingFitsIntoTheNarrowPanel()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 6 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      QVERIFY( panel.desk.place( id( 0 ), drawn( "LineString (102 15, 102.005 15)" ) ) );
      panel.desk.select( id( 0 ) );
      panel.dock.resize( 320, 800 );
      QTest::qWait( 50 );
      QVERIFY2( panel.dock.width() <= 320, qPrintable( QString::number( panel.dock.width() ) ) );
      QVERIFY2( panel.dock.minimumSizeHint().height() <= 640, qPrintable( QString::number( panel.dock.minimumSizeHint().height() ) ) );
      const QList<QWidget *> widgets = panel.dock.findChildren<QWidget *>();
      for ( const QWidget *widget : widgets )
      {
        const int right = widget->mapTo( &panel.dock, QPoint( widget->width(), 0 ) ).x();
        QVERIFY2( !widget->isVisible() || right <= panel.dock.width(), qPrintable( widget->objectName() ) );
      }
    }

    void everyButtonHasANameForTheDriverAndOneForTheEar()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 2 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      panel.desk.select( id( 0 ) );
      for ( const char *page : { "practiseButton", "signInButton", "loadButton", "ledgerBackButton", "conflictBackButton",
                                 "placeLineButton", "undoButton", "chip_sent", "kind_other" } )
      {
        const auto *button = panel.find<QAbstractButton>( page );
        QVERIFY2( !button->text().isEmpty() || !button->accessibleName().isEmpty(), page );
      }
    }

    void theMapAndItsLayersComeAndGoWithTheWorkspace()
    {
      const QTemporaryDir folder;
      const samples::YearOfWork work { QDir( folder.path() ) };
      QVERIFY( work.add( 2 ) );
      Panel panel( folder.path() );
      QVERIFY( resume( panel ) );
      QCOMPARE( QgsProject::instance()->mapLayers().size(), 2 );
      panel.desk.forget( QStringLiteral( "Practice" ) );
      QCOMPARE( QgsProject::instance()->mapLayers().size(), 0 );
      QVERIFY( panel.sees( "practiseButton" ) );
      QVERIFY( work.open() );
      QCOMPARE( *work.open()->projectCount(), qint64( 2 ) );
    }
};

EPLAN_TEST_MAIN( TestDock )
#include "test_dock.moc"
