// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/send.h"

#include "lossyline.h"
#include "office.h"
#include "testing.h"

using namespace eplan;
using samples::wkt;

class TestSend : public QObject
{
    Q_OBJECT

    Classroom mClassroom;
    std::optional<QTemporaryDir> mFolder;
    std::optional<Office> mOffice;
    QList<ProjectId> mIds;

    Office &office() { return *mOffice; }
    PracticeService &service() { return mClassroom.service(); }

    /// A position of its own for each number.
    static Placement position( int number )
    {
      return samples::typed( QgsGeometry::fromPointXY( { 102.1 + number * 0.0001, 14.9 } ) );
    }

    bool place( int from, int count )
    {
      for ( int i = from; i < from + count; ++i )
      {
        if ( !office()->place( mIds.at( i ), position( i ) ) )
          return false;
      }
      return true;
    }

    /// The revision in the service's own file.
    int revisionOf( const ProjectId &id )
    {
      const Result<Database> database = Database::open( service().dataPath(), OpenMode::ReadOnly );
      const Result<QVariant> revision =
        database ? database->value( "SELECT revision FROM projects WHERE id=?", { id.text } ) : Result<QVariant>( database.error() );
      return revision ? revision->toInt() : -1;
    }

    bool isRemotelyAt( const ProjectId &id, const Placement &placement )
    {
      const Result<Project> remote = office().remote( id );
      return remote && saysTheSame( remote->placement, placement );
    }

    static QString sums( const Result<SendReport> &report )
    {
      if ( !report )
        return report.error().detail;
      const QString all = QStringLiteral( "%1 changed: %2 accepted, %3 returned, %4 conflicts, %5 waiting" );
      return all.arg( report->changed ).arg( report->accepted ).arg( report->returned ).arg( report->conflicts ).arg( report->waiting );
    }

    static bool addsUp( const Result<SendReport> &report )
    {
      return report && report->changed == report->accepted + report->returned + report->conflicts + report->waiting;
    }

    int countOf( WorkState state )
    {
      return std::ranges::count_if( mIds, [this, state]( const ProjectId &id ) { return office().state( id ) == state; } );
    }

  private slots:
    void initTestCase() { QVERIFY2( mClassroom.open( 2000 ), qPrintable( service().log() ) ); }

    void init()
    {
      mFolder.emplace();
      QVERIFY2( mClassroom.startOver(), qPrintable( service().log() ) );
      mOffice.emplace( service().connection( "engineer" ), mFolder->filePath( "2570.gpkg" ) );
      QVERIFY( mOffice->isOpen() );
      QVERIFY( office().load() );
      // A withdrawn project stays withdrawn in the list, wherever it is.
      mIds.clear();
      for ( const ProjectId &id : office().ids() )
        office().state( id ) == WorkState::NotPlaced ? mIds << id : mIds;
      QVERIFY( mIds.size() > 120 );
    }

    void cleanup() { mOffice.reset(); }

    void whatWasPlacedArrivesAndIsSent()
    {
      QVERIFY( place( 0, 5 ) );
      QVERIFY(
        office()->place( mIds.at( 5 ), samples::typed( wkt( "MultiLineString ((102.1 14.9, 102.2 14.9),(102.3 14.9, 102.4 15))" ) ) ) );
      QCOMPARE( sums( office().send() ), QString( "6 changed: 6 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
      for ( int i = 0; i < 5; ++i )
        QVERIFY( isRemotelyAt( mIds.at( i ), position( i ) ) );
      QCOMPARE( countOf( WorkState::Sent ), 6 );
      QCOMPARE( office()->ledger()->size(), 6 );
      QCOMPARE( office()->ledger()->first().outcome, Outcome::Accepted );
      QVERIFY( !office()->ledger()->first().revision.isEmpty() );

      QCOMPARE( sums( office().send() ), QString( "0 changed: 0 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
      QVERIFY( office().load() );
      QCOMPARE( countOf( WorkState::Sent ), 6 );
    }

    void aRemovedPositionIsRemovedThere()
    {
      QVERIFY( place( 0, 1 ) );
      QVERIFY( office().send() );
      QVERIFY( office()->place( mIds.first(), Placement {} ) );
      QCOMPARE( sums( office().send() ), QString( "1 changed: 1 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
      QVERIFY( !office().remote( mIds.first() )->placement.isPlaced() );
      QCOMPARE( office().state( mIds.first() ), WorkState::NotPlaced );
    }

    void anEditThatWasTakenBackIsNotSent()
    {
      QVERIFY( place( 0, 1 ) );
      QVERIFY( *office()->undo() );
      QCOMPARE( sums( office().send() ), QString( "0 changed: 0 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
    }

    void aColleaguesPositionIsNeverOverwritten()
    {
      QVERIFY( place( 0, 3 ) );
      QVERIFY( office().placeElsewhere( mIds.at( 1 ), position( 50 ) ) );
      const Result<SendReport> report = office().send();
      QCOMPARE( sums( report ), QString( "3 changed: 2 accepted, 0 returned, 1 conflicts, 0 waiting" ) );
      QVERIFY( !report->stoppedBy );
      QVERIFY( isRemotelyAt( mIds.at( 1 ), position( 50 ) ) );
      const Result<Versions> three = office()->versions( mIds.at( 1 ) );
      QVERIFY( saysTheSame( three->ours, position( 1 ) ) );
      QVERIFY( saysTheSame( three->theirs->placement, position( 50 ) ) );
      QCOMPARE( office().state( mIds.at( 1 ) ), WorkState::Conflict );
      QVERIFY( !office()->item( mIds.at( 1 ) )->problem.isEmpty() );
      QCOMPARE( sums( office().send() ), QString( "0 changed: 0 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
    }

    void placedAlikeByAColleagueIsAccepted()
    {
      QVERIFY( place( 0, 1 ) );
      QVERIFY( office().placeElsewhere( mIds.first(), position( 0 ) ) );
      const int revision = revisionOf( mIds.first() );
      QCOMPARE( sums( office().send() ), QString( "1 changed: 1 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
      QCOMPARE( revisionOf( mIds.first() ), revision );
    }

    void aReviewedProjectIsSentOnTopOfTheReview()
    {
      const ProjectId id = mIds.first();
      const PracticeAccount province = service().account( "province" );
      QVERIFY( place( 0, 1 ) );
      QCOMPARE( patchAs( province, service().address(), id, office()->versions( id )->base.revision,
                         R"({"properties":{"review_state":"returned","review_note":"ผิดหมู่บ้าน"}})" ),
                200 );
      QCOMPARE( sums( office().send() ), QString( "1 changed: 1 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
      QVERIFY( isRemotelyAt( id, position( 0 ) ) );
      QCOMPARE( office()->versions( id )->base.review.note, QString( "ผิดหมู่บ้าน" ) );
    }

    void whatCannotBeAPositionIsReturnedAndTheRestGoes()
    {
      QVERIFY( place( 0, 2 ) );
      Result<Database> other = Database::open( office()->path() );
      QVERIFY( other->run( "INSERT INTO lines( project, geom ) SELECT ?, ( SELECT geom FROM points LIMIT 1 )", { mIds.first().text } ) );
      QCOMPARE( sums( office().send() ), QString( "2 changed: 1 accepted, 1 returned, 0 conflicts, 0 waiting" ) );
      QVERIFY( !office()->item( mIds.first() )->problem.isEmpty() );
      QVERIFY( !office().remote( mIds.first() )->placement.isPlaced() );
      QCOMPARE( office()->ledger()->size(), 2 );
    }

    void whatIsGoneThereIsReturnedAndTriedAgain()
    {
      QVERIFY( place( 0, 2 ) );
      QVERIFY( administer( service(), "DELETE FROM projects WHERE id=?", { mIds.first().text } ) );
      QCOMPARE( sums( office().send() ), QString( "2 changed: 1 accepted, 1 returned, 0 conflicts, 0 waiting" ) );
      QCOMPARE( office().state( mIds.first() ), WorkState::Waiting );
      QVERIFY( !office()->item( mIds.first() )->problem.isEmpty() );
      QCOMPARE( sums( office().send() ), QString( "1 changed: 0 accepted, 1 returned, 0 conflicts, 0 waiting" ) );
    }

    void whoMayOnlyReadHasEverythingReturned()
    {
      QVERIFY( place( 0, 3 ) );
      office().setConnection( service().connection( "executive" ) );
      QCOMPARE( sums( office().send() ), QString( "3 changed: 0 accepted, 3 returned, 0 conflicts, 0 waiting" ) );
      QVERIFY( !office().remote( mIds.first() )->placement.isPlaced() );
      office().setConnection( service().connection( "engineer" ) );
      QCOMPARE( sums( office().send() ), QString( "3 changed: 3 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
    }

    void aSessionThatEndedStopsTheSendAndCostsNothing()
    {
      QVERIFY( place( 0, 20 ) );
      PracticeAccount changed = service().account( "engineer" );
      changed.password = "changed meanwhile";
      office().setConnection( service().connection( changed ) );
      const Result<SendReport> report = office().send();
      QCOMPARE( sums( report ), QString( "20 changed: 0 accepted, 0 returned, 0 conflicts, 20 waiting" ) );
      QCOMPARE( report->stoppedBy->code, ErrorCode::SignInNeeded );
      QCOMPARE( countOf( WorkState::Waiting ), 20 );
    }

    void aServiceThatIsDownStopsTheSendAndCostsNothing()
    {
      QVERIFY( place( 0, 20 ) );
      service().kill();
      const Result<SendReport> report = office().send();
      QCOMPARE( sums( report ), QString( "20 changed: 0 accepted, 0 returned, 0 conflicts, 20 waiting" ) );
      QCOMPARE( report->stoppedBy->code, ErrorCode::Offline );
      QVERIFY( service().restart() );
      QCOMPARE( sums( office().send() ), QString( "20 changed: 20 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
    }

    void aServiceKilledInTheMiddleGetsEverythingExactlyOnce()
    {
      constexpr int COUNT = 120;
      const int before = revisionOf( mIds.first() );
      QVERIFY( place( 0, COUNT ) );
      QgsFeedback feedback;
      connect( &feedback, &QgsFeedback::progressChanged, this, [this]( double percent ) { percent > 20 ? service().kill() : void(); } );
      const Result<SendReport> first = office().send( &feedback );
      QVERIFY2( addsUp( first ), qPrintable( sums( first ) ) );
      QCOMPARE( first->changed, COUNT );
      QVERIFY2( first->accepted > 0 && first->waiting > 0, qPrintable( sums( first ) ) );
      QVERIFY( first->stoppedBy );
      QCOMPARE( countOf( WorkState::Sent ), first->accepted );
      QCOMPARE( countOf( WorkState::Waiting ), first->waiting );

      QVERIFY( service().restart() );
      const Result<SendReport> second = office().send();
      QCOMPARE( sums( second ), QStringLiteral( "%1 changed: %1 accepted, 0 returned, 0 conflicts, 0 waiting" ).arg( first->waiting ) );
      QCOMPARE( countOf( WorkState::Sent ), COUNT );
      for ( int i = 0; i < COUNT; ++i )
        QCOMPARE( revisionOf( mIds.at( i ) ), before + 1 );
    }

    void aSendStoppedByThePersonGoesOnLater()
    {
      constexpr int COUNT = 120;
      QVERIFY( place( 0, COUNT ) );
      QgsFeedback feedback;
      connect(
        &feedback, &QgsFeedback::progressChanged, this, [&feedback]( double percent ) { percent > 10 ? feedback.cancel() : void(); },
        Qt::DirectConnection );
      const Result<SendReport> first = office().send( &feedback );
      QVERIFY( addsUp( first ) );
      QVERIFY2( first->accepted > 0 && first->waiting > 0, qPrintable( sums( first ) ) );
      QCOMPARE( first->stoppedBy->code, ErrorCode::Canceled );
      QCOMPARE( sums( office().send() ),
                QStringLiteral( "%1 changed: %1 accepted, 0 returned, 0 conflicts, 0 waiting" ).arg( first->waiting ) );
      QCOMPARE( countOf( WorkState::Sent ), COUNT );
    }

    void afterABrokenLineItIsReadFirst_data()
    {
      QTest::addColumn<int>( "loss" );
      QTest::addColumn<QString>( "first" );
      QTest::addColumn<QString>( "second" );
      QTest::newRow( "the answers got lost" ) << int( Loss::Answers ) << "2 changed: 2 accepted, 0 returned, 0 conflicts, 0 waiting"
                                              << "0 changed: 0 accepted, 0 returned, 0 conflicts, 0 waiting";
      QTest::newRow( "the writes got lost" ) << int( Loss::Writes ) << "2 changed: 0 accepted, 0 returned, 0 conflicts, 2 waiting"
                                             << "2 changed: 2 accepted, 0 returned, 0 conflicts, 0 waiting";
    }

    void afterABrokenLineItIsReadFirst()
    {
      QFETCH( int, loss );
      LossyLine line( service().address() );
      Connection connection = service().connection( "engineer" );
      connection.address = line.address();
      const int before = revisionOf( mIds.first() );
      QVERIFY( place( 0, 2 ) );
      line.lose( Loss( loss ) );
      office().setConnection( connection );
      QTEST( sums( office().send() ), "first" );
      QVERIFY( line.lost() > 0 );
      line.lose( Loss::Nothing );
      QTEST( sums( office().send() ), "second" );
      QCOMPARE( revisionOf( mIds.first() ), before + 1 );
      QCOMPARE( countOf( WorkState::Sent ), 2 );
    }

    /// The answer is lost, the line is down, the person goes on working: their own write must not come back as somebody else's.
    void onesOwnWriteIsNoConflictWithALaterEdit()
    {
      const Placement sent = position( 0 );
      QVERIFY( place( 0, 1 ) );
      QVERIFY( office()->dispatch( mIds.first(), sent ) );
      QVERIFY( office().placeElsewhere( mIds.first(), sent ) );
      QVERIFY( office()->place( mIds.first(), position( 70 ) ) );
      QVERIFY( office().load() );
      QCOMPARE( office().state( mIds.first() ), WorkState::Waiting );
      QVERIFY( saysTheSame( office()->versions( mIds.first() )->base.placement, sent ) );
      QCOMPARE( sums( office().send() ), QString( "1 changed: 1 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
      QVERIFY( isRemotelyAt( mIds.first(), position( 70 ) ) );
    }

    void anEditMadeWhileItIsOnTheWireIsSentNextTime()
    {
      QVERIFY( place( 0, 40 ) );
      QgsFeedback feedback;
      bool edited = false;
      connect( &feedback, &QgsFeedback::progressChanged, this, [this, &edited] {
          Result<Workspace> window = office().secondWindow();
          for ( int i = 0; !edited && i < 40; ++i )
            QVERIFY( window->place( mIds.at( i ), position( 100 + i ) ) );
          edited = true;
        }, Qt::DirectConnection );
      QCOMPARE( sums( office().send( &feedback ) ), QString( "40 changed: 40 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
      QVERIFY( edited );
      QCOMPARE( countOf( WorkState::Waiting ), 40 );
      QCOMPARE( sums( office().send() ), QString( "40 changed: 40 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
      for ( int i = 0; i < 40; ++i )
        QVERIFY( isRemotelyAt( mIds.at( i ), position( 100 + i ) ) );
    }

    void progressGoesUpToAHundred()
    {
      QVERIFY( place( 0, 10 ) );
      QgsFeedback feedback;
      QList<double> progress;
      connect(
        &feedback, &QgsFeedback::progressChanged, this, [&progress]( double percent ) { progress << percent; }, Qt::DirectConnection );
      QVERIFY( office().send( &feedback ) );
      QVERIFY( std::is_sorted( progress.begin(), progress.end() ) );
      QCOMPARE( progress.last(), 100.0 );
    }
};

EPLAN_TEST_MAIN( TestSend )
#include "test_send.moc"
