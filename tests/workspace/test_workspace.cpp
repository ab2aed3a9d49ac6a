// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/workspace.h"

#include "domain/projectfields.h"
#include "samples.h"
#include "testing.h"

#include <qgsfeedback.h>

using namespace eplan;
using samples::wkt;

class TestWorkspace : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    std::optional<Workspace> mWorkspace;

    Versions versions( const QString &id )
    {
      const Result<Versions> found = mWorkspace->versions( { id } );
      return found ? *found : Versions {};
    }

    WorkState stateOf( const QString &id )
    {
      const Result<WorkItem> item = mWorkspace->item( { id } );
      return item ? workStateOf( item->facts ) : WorkState::Withdrawn;
    }

    QStringList waiting()
    {
      QStringList ids;
      const Result<QList<ProjectId>> found = mWorkspace->waiting();
      for ( const ProjectId &id : found ? *found : QList<ProjectId> {} )
        ids << id.text;
      return ids;
    }

    QString layerStates( const QString &table )
    {
      const Result<Database> database = Database::open( mWorkspace->path() );
      const Result<QVariant> states =
        database->value( QStringLiteral( "SELECT group_concat( project || ' ' || state, ', ' ) FROM %1" ).arg( table ) );
      return states ? states->toString() : states.error().detail;
    }

  private slots:
    void init()
    {
      const QString path = mFolder.filePath( QStringLiteral( "%1/2570.gpkg" ).arg( QTest::currentTestFunction() ) );
      QFile::remove( path );
      Result<Workspace> workspace = Workspace::open( path, samples::key() );
      QVERIFY2( workspace, qPrintable( workspace ? QString() : workspace.error().detail ) );
      mWorkspace.emplace( *std::move( workspace ) );
    }

    void cleanup() { mWorkspace.reset(); }

    void everyFieldSurvivesTheFile_data()
    {
      QTest::addColumn<QString>( "geometry" );
      QTest::newRow( "not placed" ) << "";
      QTest::newRow( "point" ) << "Point (102.123456789012 14.98)";
      QTest::newRow( "points" ) << "MultiPoint ((102 15),(102.1 15.1))";
      QTest::newRow( "line" ) << "LineString (102 15, 102.1 15.1, 102.2 15)";
      QTest::newRow( "lines" ) << "MultiLineString ((102 15, 103 15),(104 15, 105 16))";
    }

    void everyFieldSurvivesTheFile()
    {
      QFETCH( QString, geometry );
      Project project = samples::placed( samples::project( "p1" ), samples::typed( QgsGeometry::fromWkt( geometry ) ) );
      project.review = { ReviewState::Accepted, "เรียบร้อย", "prasit", QDateTime( QDate( 2026, 12, 1 ), QTime( 9, 0 ), Qt::UTC ) };
      QVERIFY( mWorkspace->take( { project } ) );

      const Versions read = versions( "p1" );
      QVERIFY( samePlace( read.base.placement.geometry, project.placement.geometry ) );
      QVERIFY( samePlace( read.ours.geometry, project.placement.geometry ) );
      for ( const ProjectField &field : projectFields() )
        QVERIFY2( field.read( read.base ) == field.read( project ), field.name.data() );
      QCOMPARE( read.base.revision.text, project.revision.text );
      QCOMPARE( read.base.updated, project.updated );
      QVERIFY( saysTheSame( read.ours, project.placement ) );
      QCOMPARE( read.ours.by, project.placement.by );
      QCOMPARE( read.ours.at, project.placement.at );
      QVERIFY( !read.changed );
      QVERIFY( !read.theirs );
      QVERIFY( !read.fault );
    }

    void missingValuesStayMissing()
    {
      Project bare;
      bare.id = { "p1" };
      bare.fiscalYear = FiscalYear( 2570 );
      QVERIFY( mWorkspace->take( { bare } ) );
      const Project read = versions( "p1" ).base;
      for ( const ProjectField &field : projectFields() )
        QVERIFY2( field.read( read ) == field.read( bare ), field.name.data() );
      QVERIFY( read.revision.isEmpty() );
      QVERIFY( !read.updated.isValid() );
    }

    void theListShowsWhatWasLoaded()
    {
      QVERIFY( mWorkspace->take( { samples::project( "p1" ), samples::project( "p2", wkt( "Point (102 15)" ) ) } ) );
      const Result<QVector<WorkItem>> items = mWorkspace->items();
      QVERIFY( items );
      QCOMPARE( items->size(), 2 );
      QCOMPARE( items->at( 0 ).title, samples::project( "p1" ).title );
      QCOMPARE( items->at( 0 ).budget->toDecimal(), QString( "484802.17" ) );
      QCOMPARE( items->at( 0 ).width->value, 4.5 );
      QCOMPARE( workStateOf( items->at( 0 ).facts ), WorkState::NotPlaced );
      QCOMPARE( workStateOf( items->at( 1 ).facts ), WorkState::Placed );
      QCOMPARE( *mWorkspace->projectCount(), 2 );
    }

    void allAtOnceAreWhatEachIsByItself()
    {
      QList<Project> projects;
      const QStringList places { "", "Point (102 15)", "MultiPoint ((102 15),(102.1 15.1))", "LineString (102 15, 102.1 15.1)",
                                 "MultiLineString ((102 15, 103 15),(104 15, 105 16))" };
      for ( int i = 0; i < places.size(); ++i )
        projects << samples::placed( samples::project( QString::number( i ) ), samples::typed( QgsGeometry::fromWkt( places[i] ) ) );
      QVERIFY( mWorkspace->take( projects ) );
      QVERIFY( mWorkspace->place( { "0" }, samples::typed( wkt( "Point (101 14)" ), "101 14" ) ) );
      QVERIFY( mWorkspace->place( { "3" }, {} ) );
      Result<Database> other = Database::open( mWorkspace->path() );
      QVERIFY( other );
      QVERIFY( other->execute( "INSERT INTO lines( project, geom ) SELECT '1', geom FROM lines LIMIT 1" ) );

      QgsFeedback feedback;
      const Result<QList<Project>> all = mWorkspace->asPlaced( feedback );
      QVERIFY( all );
      QCOMPARE( all->size(), places.size() );
      for ( const Project &one : *all )
      {
        const Versions known = versions( one.id.text );
        QVERIFY2( samePlace( one.placement.geometry, known.ours.geometry ), qPrintable( one.id.text ) );
        QVERIFY( saysTheSame( one.placement, known.ours ) );
        QCOMPARE( one.title, known.base.title );
      }
      QVERIFY( versions( "1" ).fault );
      QVERIFY( all->at( 1 ).placement.geometry.isNull() );

      feedback.cancel();
      QCOMPARE( mWorkspace->asPlaced( feedback ).error().code, ErrorCode::Canceled );
    }

    void anUnknownProjectIsNotFound()
    {
      QCOMPARE( mWorkspace->item( { "p1" } ).error().code, ErrorCode::NotFound );
      QCOMPARE( mWorkspace->versions( { "p1" } ).error().code, ErrorCode::NotFound );
      QCOMPARE( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ).error().code, ErrorCode::NotFound );
    }

    void loadingAgainTakesWhatIsNew()
    {
      const Project first = samples::project( "p1", wkt( "Point (102 15)" ) );
      QCOMPARE( *mWorkspace->take( { first } ), 1 );
      QCOMPARE( *mWorkspace->take( { first } ), 0 );
      Project second = samples::revised( first, "\"2\"" );
      second.title = "ใหม่";
      second.placement.geometry = wkt( "LineString (102 15, 103 15)" );
      QCOMPARE( *mWorkspace->take( { second } ), 1 );
      QCOMPARE( versions( "p1" ).base.title, second.title );
      QVERIFY( samePlace( versions( "p1" ).ours.geometry, second.placement.geometry ) );
      QCOMPARE( layerStates( "points" ), QString() );
      QCOMPARE( layerStates( "lines" ), QString( "p1 placed" ) );
    }

    void loadingIsNoEdit()
    {
      QVERIFY( mWorkspace->take( { samples::project( "p1", wkt( "Point (102 15)" ) ) } ) );
      QVERIFY( waiting().isEmpty() );
      QVERIFY( !*mWorkspace->undo() );
    }

    void rebaseKeepsOursAndItsWaiting()
    {
      QVERIFY( mWorkspace->take( { samples::project( "p1" ) } ) );
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      Project theirs = samples::revised( samples::project( "p1" ), "\"2\"" );
      theirs.title = "ชื่อใหม่";
      QVERIFY( mWorkspace->rebase( theirs ) );
      const Versions now = versions( "p1" );
      QCOMPARE( now.base.title, theirs.title );
      QCOMPARE( now.base.revision.text, QString( "\"2\"" ) );
      QVERIFY( saysTheSame( now.ours, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QCOMPARE( waiting(), QStringList { "p1" } );
    }

    void aConflictKeepsAllThree()
    {
      QVERIFY( mWorkspace->take( { samples::project( "p1", wkt( "Point (101 15)" ) ) } ) );
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->keepConflict( samples::revised( samples::project( "p1", wkt( "Point (103 15)" ) ), "\"2\"" ) ) );
      const Versions now = versions( "p1" );
      QCOMPARE( now.base.placement.geometry.asWkt( 0 ), QString( "Point (101 15)" ) );
      QCOMPARE( now.ours.geometry.asWkt( 0 ), QString( "Point (102 15)" ) );
      QVERIFY( now.theirs );
      QCOMPARE( now.theirs->placement.geometry.asWkt( 0 ), QString( "Point (103 15)" ) );
      QCOMPARE( stateOf( "p1" ), WorkState::Conflict );
      QVERIFY( waiting().isEmpty() );
      QCOMPARE( mWorkspace->changed()->size(), 1 );
      QCOMPARE( mWorkspace->conflicts()->size(), 1 );
      QCOMPARE( layerStates( "points" ), QString( "p1 conflict" ) );

      QVERIFY( mWorkspace->keepConflict( samples::revised( samples::project( "p1", wkt( "Point (104 15)" ) ), "\"3\"" ) ) );
      QCOMPARE( versions( "p1" ).theirs->revision.text, QString( "\"3\"" ) );
    }

    void anAcceptedPositionIsSent()
    {
      QVERIFY( mWorkspace->take( { samples::project( "p1" ) } ) );
      const Placement ours = samples::typed( wkt( "Point (102 15)" ) );
      QVERIFY( mWorkspace->place( { "p1" }, ours ) );
      QVERIFY( mWorkspace->dispatch( { "p1" }, ours ) );
      QCOMPARE( versions( "p1" ).onWire.size(), 1 );
      const Project accepted = samples::placed( samples::revised( samples::project( "p1" ), "\"2\"" ), ours );
      QVERIFY( mWorkspace->record( { { "p1" }, Outcome::Accepted, {}, accepted.revision, QDateTime::currentDateTimeUtc() }, accepted ) );
      QCOMPARE( stateOf( "p1" ), WorkState::Sent );
      QCOMPARE( layerStates( "points" ), QString( "p1 sent" ) );
      QVERIFY( waiting().isEmpty() );
      QVERIFY( versions( "p1" ).onWire.isEmpty() );
      QCOMPARE( mWorkspace->ledger()->first().outcome, Outcome::Accepted );
      QCOMPARE( mWorkspace->ledger()->first().revision.text, QString( "\"2\"" ) );
      QVERIFY( !*mWorkspace->undo() );

      QCOMPARE( *mWorkspace->take( { accepted } ), 0 );
      QCOMPARE( stateOf( "p1" ), WorkState::Sent );
      QVERIFY( mWorkspace->take( { samples::revised( accepted, "\"3\"" ) } ) );
      QCOMPARE( stateOf( "p1" ), WorkState::Placed );
    }

    void anEditMadeWhileSendingStaysWaiting()
    {
      QVERIFY( mWorkspace->take( { samples::project( "p1" ) } ) );
      const Placement sent = samples::typed( wkt( "Point (102 15)" ) );
      QVERIFY( mWorkspace->place( { "p1" }, sent ) );
      QVERIFY( mWorkspace->dispatch( { "p1" }, sent ) );
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (103 15)" ) ) ) );
      const Project accepted = samples::placed( samples::revised( samples::project( "p1" ), "\"2\"" ), sent );
      QVERIFY( mWorkspace->record( { { "p1" }, Outcome::Accepted, {}, accepted.revision, QDateTime::currentDateTimeUtc() }, accepted ) );
      QCOMPARE( waiting(), QStringList { "p1" } );
      QCOMPARE( versions( "p1" ).base.placement.geometry.asWkt( 0 ), QString( "Point (102 15)" ) );
      QCOMPARE( versions( "p1" ).ours.geometry.asWkt( 0 ), QString( "Point (103 15)" ) );
    }

    void aProblemStandsOnItsProjectUntilItIsSolved()
    {
      QVERIFY( mWorkspace->take( { samples::project( "p1" ) } ) );
      const Placement ours = samples::typed( wkt( "Point (102 15)" ) );
      QVERIFY( mWorkspace->place( { "p1" }, ours ) );
      QVERIFY( mWorkspace->record( { { "p1" }, Outcome::Returned, "Not in this district.", {}, QDateTime::currentDateTimeUtc() } ) );
      QCOMPARE( mWorkspace->item( { "p1" } )->problem, QString( "Not in this district." ) );
      QCOMPARE( waiting(), QStringList { "p1" } );
      QVERIFY( mWorkspace->undo() );
      QCOMPARE( mWorkspace->item( { "p1" } )->problem, QString() );
    }

    void theLedgerHasTheNewestFirstAndOneLineAProject()
    {
      const QDateTime morning( QDate( 2026, 11, 22 ), QTime( 8, 0 ), Qt::UTC );
      QVERIFY( mWorkspace->take( { samples::project( "p1" ), samples::project( "p2" ) } ) );
      QVERIFY( mWorkspace->record( { { "p1" }, Outcome::Waiting, "late", {}, morning } ) );
      QVERIFY( mWorkspace->record( { { "p2" }, Outcome::Returned, "no", {}, morning.addSecs( 1 ) } ) );
      QVERIFY( mWorkspace->record( { { "p1" }, Outcome::Conflicted, "both", {}, morning.addSecs( 2 ) } ) );
      const Result<QList<LedgerEntry>> ledger = mWorkspace->ledger();
      QCOMPARE( ledger->size(), 2 );
      QCOMPARE( ledger->at( 0 ).project.text, QString( "p1" ) );
      QCOMPARE( ledger->at( 0 ).outcome, Outcome::Conflicted );
      QCOMPARE( ledger->at( 0 ).at, morning.addSecs( 2 ) );
      QCOMPARE( ledger->at( 1 ).message, QString( "no" ) );
    }

    void whatTheServiceNoLongerListsLeavesUnlessItWasChangedHere()
    {
      QVERIFY( mWorkspace->take(
        { samples::project( "stays" ), samples::project( "goes", wkt( "Point (102 15)" ) ), samples::project( "changed" ) } ) );
      QVERIFY( mWorkspace->place( { "changed" }, samples::typed( wkt( "Point (103 15)" ) ) ) );
      QCOMPARE( *mWorkspace->dropMissing( { { "stays" } } ), 1 );
      QCOMPARE( mWorkspace->item( { "goes" } ).error().code, ErrorCode::NotFound );
      QCOMPARE( layerStates( "points" ), QString( "changed waiting" ) );
      QCOMPARE( *mWorkspace->projectCount(), 2 );
      QVERIFY( mWorkspace->unattached()->isEmpty() );
    }

    void aProjectThatAnotherProgramDeletesIsMissed()
    {
      QVERIFY( mWorkspace->take( { samples::project( "p1" ), samples::project( "p2" ), samples::project( "p3" ) } ) );
      QVERIFY( mWorkspace->take( { samples::project( "p3" ), samples::project( "p4" ) } ) );
      QCOMPARE( *mWorkspace->projectCount(), 4 );
      QVERIFY( Database::open( mWorkspace->path() )->execute( "DELETE FROM projects WHERE id IN ( 'p1', 'p4' )" ) );
      QCOMPARE( *mWorkspace->projectCount(), 2 );
    }

    void marksOfTheLoadAreKept()
    {
      QVERIFY( !mWorkspace->loadedUntil()->isValid() );
      const QDateTime until( QDate( 2026, 11, 22 ), QTime( 8, 0, 1, 5 ), Qt::UTC );
      QVERIFY( mWorkspace->setLoadedUntil( until ) );
      QVERIFY( mWorkspace->setCountGap( 3 ) );
      mWorkspace.emplace( *Workspace::open( mWorkspace->path(), samples::key() ) );
      QCOMPARE( *mWorkspace->loadedUntil(), until );
      QCOMPARE( *mWorkspace->countGap(), 3 );
    }

    void whatBelongsTogetherIsDoneTogetherOrNotAtAll()
    {
      QVERIFY( mWorkspace->take( { samples::project( "p1" ) } ) );
      {
        const Result<Transaction> transaction = mWorkspace->begin();
        QVERIFY( transaction );
        QVERIFY( mWorkspace->take( { samples::project( "p2" ) } ) );
        QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      }
      QCOMPARE( *mWorkspace->projectCount(), 1 );
      QVERIFY( waiting().isEmpty() );
    }

    /// The state that layers are styled by, and the list's own, over the whole table of facts.
    void layersShowTheStateThatTheListShows()
    {
      QList<Project> projects;
      for ( int review = 0; review <= int( ReviewState::Returned ); ++review )
        for ( int state = 0; state <= int( ProjectState::Withdrawn ); ++state )
          for ( int flags = 0; flags < 16; ++flags )
          {
            const QgsGeometry geometry = flags & 8 ? wkt( "Point (102 15)" ) : QgsGeometry();
            Project project = samples::project( QString::number( projects.size() * 16 + flags ), geometry );
            project.review.state = ReviewState( review );
            project.state = ProjectState( state );
            projects << project;
          }
      QVERIFY( mWorkspace->take( projects ) );
      Result<Database> database = Database::open( mWorkspace->path() );
      QVERIFY( database->execute( "UPDATE projects SET conflict=id & 1, changed=( id & 2 ) > 0, sent=( id & 4 ) > 0" ) );

      const Result<QVector<WorkItem>> items = mWorkspace->items();
      QCOMPARE( items->size(), 288 );
      for ( const WorkItem &item : *items )
      {
        const QString state( toText( workStateOf( item.facts ) ) );
        QCOMPARE( database->value( "SELECT work_state FROM projects WHERE id=?", { item.id.text } )->toString(), state );
        const QVariant shown = *database->value( "SELECT state FROM points WHERE project=?", { item.id.text } );
        QCOMPARE( shown.isValid(), item.facts.placed );
        QVERIFY( !shown.isValid() || shown.toString() == state );
      }
    }

    void theFolderSaysWhoseWorkItIs_data()
    {
      QTest::addColumn<QString>( "service" );
      QTest::addColumn<QString>( "user" );
      QTest::addColumn<QString>( "expected" );
      QTest::newRow( "plain" ) << "https://eplan.example.go.th/" << "somsri" << "eplan.example.go.th_443/somsri/2570.gpkg";
      QTest::newRow( "port" ) << "http://127.0.0.1:8080/" << "somsri" << "127.0.0.1_8080/somsri/2570.gpkg";
      QTest::newRow( "plain HTTP" ) << "http://localhost/" << "somsri" << "localhost_80/somsri/2570.gpkg";
      QTest::newRow( "below the root" ) << "https://dla.example/eplan/v1/" << "somsri" << "dla.example_443_eplan_v1/somsri/2570.gpkg";
      QTest::newRow( "Thai user" ) << "https://dla.example/" << "สมศรี" << "dla.example_443/สมศรี/2570.gpkg";
      QTest::newRow( "signs that Windows refuses" ) << "https://dla.example/"
                                                    << "dla\\som:sri*?"
                                                    << "dla.example_443/dla=5Csom=3Asri=2A=3F/2570.gpkg";
      QTest::newRow( "a way out" ) << "https://dla.example/" << "../../etc" << "dla.example_443/..=2F..=2Fetc/2570.gpkg";
      QTest::newRow( "the folder above" ) << "https://dla.example/" << ".." << "dla.example_443/.._/2570.gpkg";
      QTest::newRow( "a device of Windows" ) << "https://dla.example/" << "CON" << "dla.example_443/_CON/2570.gpkg";
      QTest::newRow( "IPv6" ) << "http://[::1]:8080/" << "a b" << "=3A=3A1_8080/a=20b/2570.gpkg";
    }

    void theFolderSaysWhoseWorkItIs()
    {
      QFETCH( QString, service );
      QFETCH( QString, user );
      QFETCH( QString, expected );
      QCOMPARE( workspacePath( QDir( "/home" ), { QUrl( service ), user, FiscalYear( 2570 ) } ), QString( "/home/" ) + expected );
    }

    void longNamesStayApart()
    {
      const QString much = QString( 300, 'a' );
      const QString one = workspacePath( QDir( "/home" ), { QUrl( "https://dla.example/" ), much + "1", FiscalYear( 2570 ) } );
      const QString other = workspacePath( QDir( "/home" ), { QUrl( "https://dla.example/" ), much + "2", FiscalYear( 2570 ) } );
      QVERIFY( one != other );
      QVERIFY( one.size() < 150 );
    }
};

EPLAN_TEST_MAIN( TestWorkspace )
#include "test_workspace.moc"
