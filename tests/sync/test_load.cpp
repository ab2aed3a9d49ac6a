// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/load.h"

#include "domain/projectfields.h"
#include "lookedat.h"
#include "office.h"
#include "testing.h"

using namespace eplan;
using samples::wkt;

class TestLoad : public QObject
{
    Q_OBJECT

    Classroom mClassroom;
    PracticeService mLargeService;
    QTemporaryDir mFolder;
    int mDesks = 0;
    std::optional<Office> mOffice;

    void open( const Connection &connection, int year = 2570 )
    {
      mOffice.emplace( connection, mFolder.filePath( QStringLiteral( "%1.gpkg" ).arg( ++mDesks ) ), FiscalYear( year ) );
      QVERIFY( mOffice->isOpen() );
    }

    Office &office() { return *mOffice; }
    PracticeService &service() { return mClassroom.service(); }

    QString difference( int year, const QString &organisation )
    {
      QStringList fields { "id" };
      for ( const ProjectField &field : projectFields() )
        fields << field.name;
      const QString columns = fields.join( ", " );
      Result<Database> database = Database::open( office()->path() );
      if ( !database || !database->run( "ATTACH ? AS service", { service().dataPath() } ) )
        return "cannot compare";
      const QString there = QStringLiteral( "SELECT %1 FROM service.projects WHERE fiscal_year=%2 AND organisation='%3'" )
                              .arg( columns, QString::number( year ), organisation );
      const QString here = QStringLiteral( "SELECT %1 FROM main.projects" ).arg( columns );
      const Result<QVariant> count = database->value( QStringLiteral( "SELECT ( SELECT count(*) FROM ( %1 EXCEPT %2 ) ) || ' only there, ' "
                                                                      "|| ( SELECT count(*) FROM ( %2 EXCEPT %1 ) ) || ' only here'" )
                                                        .arg( there, here ) );
      return count ? count->toString() : count.error().detail;
    }

    int placedButNotInTheLayers()
    {
      const Result<Database> database = Database::open( office()->path() );
      const Result<QVariant> count = database->value( "SELECT count(*) FROM projects WHERE placed AND id NOT IN ( SELECT project FROM points ) "
                                                      "AND id NOT IN ( SELECT project FROM lines )" );
      return count ? count->toInt() : -1;
    }

  private slots:
    void initTestCase()
    {
      QVERIFY2( mClassroom.open( 400 ), qPrintable( service().log() ) );
      QVERIFY2( mLargeService.start( 12000 ), qPrintable( mLargeService.log() ) );
    }

    void init()
    {
      QVERIFY2( mClassroom.startOver(), qPrintable( service().log() ) );
      open( service().connection( "engineer" ) );
    }

    void cleanup() { mOffice.reset(); }

    void theFirstLoadBringsTheWholeYear_data()
    {
      QTest::addColumn<int>( "year" );
      QTest::newRow( "this year, nothing placed" ) << 2570;
      QTest::newRow( "last year, most placed" ) << 2569;
    }

    void theFirstLoadBringsTheWholeYear()
    {
      QFETCH( int, year );
      open( service().connection( "engineer" ), year );
      const Result<LoadReport> report = office().load();
      QVERIFY2( report, qPrintable( report ? QString() : report.error().detail ) );
      QVERIFY( report->fetched > 10 );
      QCOMPARE( qint64( report->fetched ), *office()->projectCount() );
      QVERIFY( report->unreadable.isEmpty() );
      QCOMPARE( difference( year, service().account( "engineer" ).organisation ), QString( "0 only there, 0 only here" ) );
      QVERIFY( office()->loadedUntil()->isValid() );
    }

    void positionsArriveAsTheyAre()
    {
      open( service().connection( "engineer" ), 2569 );
      QVERIFY( office().load() );
      int placed = 0;
      for ( const ProjectId &id : office().ids() )
      {
        const Result<Versions> here = office()->versions( id );
        QVERIFY( here && !here->fault );
        QVERIFY( saysTheSame( here->ours, here->base.placement ) );
        placed += here->ours.isPlaced();
      }
      QVERIFY( placed > 10 );
      const ProjectId first = office().ids().first();
      const Result<Project> there = office().remote( first );
      QVERIFY( there );
      QVERIFY( saysTheSame( there->placement, office()->versions( first )->ours ) );
      QCOMPARE( there->revision.text, office()->versions( first )->base.revision.text );
    }

    void loadingAgainBringsOnlyWhatChanged()
    {
      QVERIFY( office().load() );
      QCOMPARE( office().load()->fetched, 0 );
      const ProjectId id = office().ids().at( 3 );
      QVERIFY( office().placeElsewhere( id, samples::typed( wkt( "Point (102.1 14.9)" ) ) ) );
      const Result<LoadReport> report = office().load();
      QCOMPARE( report->fetched, 1 );
      QCOMPARE( report->conflicts, 0 );
      QCOMPARE( office().state( id ), WorkState::Placed );
      QVERIFY( saysTheSame( office()->versions( id )->ours, samples::typed( wkt( "Point (102.1 14.9)" ) ) ) );
      QCOMPARE( office().load()->fetched, 0 );
    }

    void placedHereAndThereIsAConflictThatKeepsBoth()
    {
      QVERIFY( office().load() );
      const ProjectId id = office().ids().first();
      QVERIFY( office()->place( id, samples::typed( wkt( "Point (102.2 14.9)" ) ) ) );
      QVERIFY( office().placeElsewhere( id, samples::typed( wkt( "Point (102.1 14.9)" ) ) ) );
      const Result<LoadReport> report = office().load();
      QCOMPARE( report->conflicts, 1 );
      QCOMPARE( office().state( id ), WorkState::Conflict );
      const Result<Versions> three = office()->versions( id );
      QCOMPARE( three->ours.geometry.asWkt( 1 ), QString( "Point (102.2 14.9)" ) );
      QCOMPARE( three->theirs->placement.geometry.asWkt( 1 ), QString( "Point (102.1 14.9)" ) );
      QVERIFY( !office()->item( id )->problem.isEmpty() );

      QCOMPARE( office().load()->conflicts, 0 );
      QCOMPARE( office().state( id ), WorkState::Conflict );
    }

    void takingBackOnesOwnEditEndsAConflict()
    {
      QVERIFY( office().load() );
      const ProjectId id = office().ids().first();
      QVERIFY( office()->place( id, samples::typed( wkt( "Point (102.2 14.9)" ) ) ) );
      QVERIFY( office().placeElsewhere( id, samples::typed( wkt( "Point (102.1 14.9)" ) ) ) );
      QVERIFY( office().load() );
      QVERIFY( *office()->undo() );
      QVERIFY( office().load() );
      QCOMPARE( office().state( id ), WorkState::Placed );
      QCOMPARE( office()->versions( id )->ours.geometry.asWkt( 1 ), QString( "Point (102.1 14.9)" ) );
      QVERIFY( !office()->versions( id )->theirs );
    }

    void placedAlikeOnBothSidesIsSettled()
    {
      QVERIFY( office().load() );
      const ProjectId id = office().ids().first();
      QVERIFY( office()->place( id, samples::typed( wkt( "Point (102.2 14.9)" ) ) ) );
      QVERIFY( office().placeElsewhere( id, samples::typed( wkt( "Point (102.2 14.9)" ) ) ) );
      QVERIFY( office().load() );
      QCOMPARE( office().state( id ), WorkState::Placed );
    }

    void aChangedPlanGoesUnderWhatWasPlacedHere()
    {
      QVERIFY( office().load() );
      const ProjectId id = office().ids().first();
      QVERIFY( office()->place( id, samples::typed( wkt( "Point (102.2 14.9)" ) ) ) );
      QVERIFY( administer( service(), "UPDATE projects SET title='ชื่อใหม่', revision=revision+1, updated=? WHERE id=?",
                           { QDateTime::currentDateTimeUtc(), id.text } ) );
      QCOMPARE( office().load()->fetched, 1 );
      QCOMPARE( office().state( id ), WorkState::Waiting );
      QCOMPARE( office()->item( id )->title, QString( "ชื่อใหม่" ) );
      QCOMPARE( office()->versions( id )->ours.geometry.asWkt( 1 ), QString( "Point (102.2 14.9)" ) );
    }

    void withdrawnWhilePlacedHereIsNeverDropped()
    {
      QVERIFY( office().load() );
      const ProjectId id = office().ids().first();
      QVERIFY( office()->place( id, samples::typed( wkt( "Point (102.2 14.9)" ) ) ) );
      QVERIFY( administer( service(), "UPDATE projects SET state='withdrawn', revision=revision+1, updated=? WHERE id=?",
                           { QDateTime::currentDateTimeUtc(), id.text } ) );
      QCOMPARE( office().load()->conflicts, 1 );
      QCOMPARE( office().state( id ), WorkState::Conflict );
      QCOMPARE( office()->versions( id )->ours.geometry.asWkt( 1 ), QString( "Point (102.2 14.9)" ) );
    }

    void whatEplanNoLongerListsLeaves()
    {
      QVERIFY( office().load() );
      const QList<ProjectId> ids = office().ids();
      QVERIFY( office()->place( ids.at( 1 ), samples::typed( wkt( "Point (102.2 14.9)" ) ) ) );
      QVERIFY( administer( service(), "DELETE FROM projects WHERE id IN ( ?, ? )", { ids.at( 0 ).text, ids.at( 1 ).text } ) );
      QCOMPARE( office().load()->left, 1 );
      QVERIFY( !office()->item( ids.at( 0 ) ) );
      QCOMPARE( office().state( ids.at( 1 ) ), WorkState::Waiting );
      QCOMPARE( office().load()->left, 0 );
    }

    void whatTheServiceNeverMentionedAsChangedIsFoundByCounting()
    {
      QVERIFY( office().load() );
      QVERIFY( office()->setLoadedUntil( QDateTime::currentDateTimeUtc().addDays( 1 ) ) );
      QVERIFY(
        administer( service(),
                    "INSERT INTO projects( id, code, title, kind, organisation, province, fiscal_year, state, revision, updated ) "
                    "SELECT 'late', 'late', title, kind, organisation, province, fiscal_year, state, 1, updated FROM projects WHERE id=?",
                    { office().ids().first().text } ) );
      QCOMPARE( office().load()->fetched, 1 );
      QVERIFY( office()->item( { "late" } ) );
    }

    void aStoppedLoadKeepsWhatItHasAndTheNextGoesOn_data()
    {
      QTest::addColumn<int>( "year" );
      QTest::newRow( "nothing placed yet" ) << 2570;
      QTest::newRow( "placed" ) << 2569;
    }

    void aStoppedLoadKeepsWhatItHasAndTheNextGoesOn()
    {
      QFETCH( int, year );
      open( mLargeService.connection( "administrator" ), year );
      QgsFeedback feedback;
      QElapsedTimer sinceCancel;
      const auto cancel = [&] {
        sinceCancel.start();
        feedback.cancel();
      };
      connect( &feedback, &QgsFeedback::progressChanged, this, cancel, Qt::DirectConnection );
      const Result<LoadReport> stopped = office().load( &feedback );
      const qint64 took = sinceCancel.elapsed();
      qInfo( "%lld ms", took );
      QVERIFY2( took < 1000 * LOOKED_AT, qPrintable( QString::number( took ) ) );
      QVERIFY( !stopped );
      QCOMPARE( stopped.error().code, ErrorCode::Canceled );
      const qint64 kept = *office()->projectCount();
      QVERIFY( kept > 0 );
      QVERIFY( !office()->loadedUntil()->isValid() );
      QCOMPARE( placedButNotInTheLayers(), 0 );

      const Result<LoadReport> rest = office().load();
      QVERIFY( rest );
      QVERIFY( rest->fetched > 0 );
      QCOMPARE( *office()->projectCount(), kept + rest->fetched );
      QVERIFY( *office()->projectCount() > 2500 );
      QCOMPARE( placedButNotInTheLayers(), 0 );
    }

    void progressGoesUpToAHundred()
    {
      QgsFeedback feedback;
      QList<double> progress;
      connect(
        &feedback, &QgsFeedback::progressChanged, this, [&progress]( double percent ) { progress << percent; }, Qt::DirectConnection );
      QVERIFY( office().load( &feedback ) );
      QVERIFY( !progress.isEmpty() );
      QVERIFY( std::is_sorted( progress.begin(), progress.end() ) );
      QCOMPARE( progress.last(), 100.0 );
    }

    void aServiceThatIsDownCostsNothing()
    {
      QVERIFY( office().load() );
      const ProjectId id = office().ids().first();
      QVERIFY( office()->place( id, samples::typed( wkt( "Point (102.2 14.9)" ) ) ) );
      const QDateTime until = *office()->loadedUntil();
      service().kill();
      QCOMPARE( office().load().error().code, ErrorCode::Offline );
      QCOMPARE( *office()->loadedUntil(), until );
      QCOMPARE( office().state( id ), WorkState::Waiting );
    }

    void whatCannotBeReadIsToldAndTheRestIsLoaded()
    {
      QVERIFY( administer(
        service(),
        "UPDATE projects SET kind='castle' WHERE id=( SELECT min( id ) FROM projects WHERE fiscal_year=2570 AND organisation=? )",
        { service().account( "engineer" ).organisation } ) );
      const Result<LoadReport> report = office().load();
      QVERIFY( report );
      QCOMPARE( report->unreadable.size(), 1 );
      QCOMPARE( report->unreadable.first().error.code, ErrorCode::InvalidData );
      QVERIFY( report->fetched > 10 );
      const Result<LoadReport> again = office().load();
      QVERIFY( again );
      QCOMPARE( again->fetched, 0 );
    }

    void anEditDuringTheLoadIsNotLost()
    {
      open( mLargeService.connection( "administrator" ) );
      QgsFeedback feedback;
      ProjectId edited;
      connect( &feedback, &QgsFeedback::progressChanged, this, [this, &edited] {
          Result<Workspace> window = office().secondWindow();
          const Result<QVector<WorkItem>> items = window->items();
          const ProjectId id = items->first().id;
          if ( edited.isEmpty() && window->place( id, samples::typed( wkt( "Point (102.2 14.9)" ) ) ) )
            edited = id;
        }, Qt::DirectConnection );
      QVERIFY( office().load( &feedback ) );
      QVERIFY( !edited.isEmpty() );
      QCOMPARE( office().state( edited ), WorkState::Waiting );
      QVERIFY( office().load() );
      QCOMPARE( office().state( edited ), WorkState::Waiting );
    }
};

EPLAN_TEST_MAIN( TestLoad )
#include "test_load.moc"
