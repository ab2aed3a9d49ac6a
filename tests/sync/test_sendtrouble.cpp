// SPDX-License-Identifier: GPL-2.0-or-later
#include "lookedat.h"
#include "lossyline.h"
#include "smalleplan.h"
#include "sync/load.h"
#include "sync/send.h"
#include "testing.h"
#include "workspace/samples.h"

#include <QRandomGenerator>

using namespace eplan;
using namespace std::chrono_literals;

/// Load and send where line and service fail.
class TestSendTrouble : public QObject
{
    Q_OBJECT

    static constexpr int PROJECTS = 8;
    static constexpr int ANY_PAUSES = -1;

    ScriptedEplan mAccounts;
    std::optional<QTemporaryDir> mFolder;
    std::optional<SmallEplan> mEplan;
    std::optional<Result<Workspace>> mWorkspace;
    QUrl mAddress;
    QList<Retries::Pause> mPauses;

    SmallEplan &eplan() { return *mEplan; }
    Workspace &workspace() { return **mWorkspace; }

    void open()
    {
      const WorkspaceKey key { eplan().address(), QStringLiteral( "somsri" ), FiscalYear( 2570 ) };
      mWorkspace.emplace( Workspace::open( mFolder->filePath( "2570.gpkg" ), key ) );
      QVERIFY( *mWorkspace );
    }

    /// On a worker, with the patience of the panel and pauses short enough for a test.
    template <typename Work>
    auto work( QgsFeedback *feedback, const Work &job )
    {
      mPauses.clear();
      const Connection connection { "Small", mAddress, Mode::Practice, mAccounts.authConfigId() };
      return onWorker( [&] {
        Retries retries( { .firstPause = 4ms }, [this]( const auto &pause ) { pause ? mPauses << *pause : mPauses; } );
        EplanService service( connection );
        QgsFeedback own;
        return job( service, retries, feedback ? *feedback : own );
      } );
    }

    Result<LoadReport> load( QgsFeedback *feedback = nullptr )
    {
      return work( feedback, [this]( EplanService &service, Retries &retries, QgsFeedback &own ) {
        return eplan::load( service, workspace(), FiscalYear( 2570 ), retries, own );
      } );
    }

    Result<SendReport> send( QgsFeedback *feedback = nullptr )
    {
      return work( feedback, [this]( EplanService &service, Retries &retries, QgsFeedback &own ) {
        return eplan::send( service, workspace(), retries, own );
      } );
    }

    static ProjectId id( int number ) { return { QStringLiteral( "p%1" ).arg( number ) }; }

    bool place( int count, double latitude = 15 )
    {
      for ( int number = 0; number < count; ++number )
      {
        if ( !workspace().place( id( number ), samples::typed( QgsGeometry::fromPointXY( { 102.5 + number * 0.01, latitude } ) ) ) )
          return false;
      }
      return true;
    }

    static QString sums( const Result<SendReport> &report )
    {
      if ( !report )
        return report.error().detail;
      const QString all = QStringLiteral( "%1 = %2 accepted + %3 returned + %4 conflicts + %5 waiting" );
      return all.arg( report->changed ).arg( report->accepted ).arg( report->returned ).arg( report->conflicts ).arg( report->waiting );
    }

    static bool addsUp( const Result<SendReport> &report )
    {
      return report && report->changed == report->accepted + report->returned + report->conflicts + report->waiting;
    }

    LedgerEntry entryOf( const ProjectId &id )
    {
      const Result<QList<LedgerEntry>> ledger = workspace().ledger();
      for ( const LedgerEntry &entry : ledger ? *ledger : QList<LedgerEntry>() )
      {
        if ( entry.project == id )
          return entry;
      }
      return {};
    }

    /// \a trouble for the first \a times requests of this method whose target ends like that.
    static SmallEplan::Trouble first( int times, const QByteArray &method, const QByteArray &end, const ScriptedReply &trouble )
    {
      return [=, left = std::make_shared<int>( times )]( const ScriptedRequest &request ) -> std::optional<ScriptedReply> {
        if ( request.method != method || !request.target.endsWith( end ) || ( *left )-- <= 0 )
          return std::nullopt;
        return trouble;
      };
    }

    static ScriptedReply busy( const QByteArray &seconds = {} )
    {
      return ScriptedReply::status( 503, seconds.isEmpty() ? QByteArray() : "Retry-After: " + seconds + "\r\n" );
    }

    int pagesAsked( const QByteArray &end )
    {
      return int( std::ranges::count_if( eplan().requests(), [&end]( const ScriptedRequest &request ) {
        return request.target.contains( "/items?" ) && request.target.endsWith( end );
      } ) );
    }

  private slots:
    void initTestCase() { QVERIFY( mAccounts.signIn() ); }

    void init()
    {
      mFolder.emplace();
      mEplan.emplace( PROJECTS );
      mAddress = eplan().address();
      open();
    }

    void cleanup()
    {
      mWorkspace.reset();
      mEplan.reset();
    }

    void aPageThatFailsIsFetchedAgainAndTheOthersAreNot_data()
    {
      QTest::addColumn<ScriptedReply>( "trouble" );
      QTest::addColumn<int>( "times" );
      QTest::addColumn<int>( "pauses" );
      QTest::newRow( "busy" ) << busy() << 2 << 2;
      QTest::newRow( "busy, asks to wait" ) << busy( "0" ) << 2 << 2;
      QTest::newRow( "too many requests" ) << ScriptedReply::status( 429, "Retry-After: 0\r\n" ) << 2 << 2;
      // Qt asks some times more by itself where a kept-alive connection ends without a word.
      QTest::newRow( "the line breaks" ) << ScriptedReply::dropped() << 4 << ANY_PAUSES;
      QTest::newRow( "the line breaks in the middle" )
        << ScriptedReply { "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{", ScriptedReply::End::Close } << 2 << 2;
    }

    void aPageThatFailsIsFetchedAgainAndTheOthersAreNot()
    {
      QFETCH( ScriptedReply, trouble );
      QFETCH( int, times );
      eplan().setTrouble( first( times, "GET", "from=4", trouble ) );
      const Result<LoadReport> report = load();
      QVERIFY2( report, qPrintable( report ? QString() : report.error().detail ) );
      QCOMPARE( report->fetched, PROJECTS );
      QCOMPARE( pagesAsked( "from=4" ), times + 1 );
      QCOMPARE( pagesAsked( "from=2" ), 1 );
      QFETCH( int, pauses );
      QVERIFY( !mPauses.isEmpty() && mPauses.size() <= times );
      QCOMPARE( pauses == ANY_PAUSES ? pauses : static_cast<int>( mPauses.size() ), pauses );
      QCOMPARE( mPauses.last().attempt, mPauses.size() + 1 );
    }

    void aLoadGivesUpAndKeepsWhatItHas()
    {
      eplan().setTrouble( first( 1000, "GET", "from=4", busy() ) );
      const Result<LoadReport> stopped = load();
      QVERIFY( !stopped );
      QCOMPARE( stopped.error().code, ErrorCode::Busy );
      QCOMPARE( pagesAsked( "from=4" ), 4 );
      QCOMPARE( *workspace().projectCount(), qint64( 4 ) );
      eplan().setTrouble( {} );
      QCOMPARE( load()->fetched, PROJECTS - 4 );
    }

    void whatWasNeverReachedIsToldAtOnce()
    {
      eplan().close();
      const Result<LoadReport> stopped = load();
      QVERIFY( !stopped );
      QCOMPARE( stopped.error().code, ErrorCode::Offline );
      QVERIFY( mPauses.isEmpty() );
    }

    void aBusyServiceGetsTheRestAfterThePauseItAsksFor()
    {
      QVERIFY( load() && place( PROJECTS ) );
      eplan().setTrouble( first( 1, "PATCH", "p3", ScriptedReply::status( 429, "Retry-After: 1\r\n" ) ) );
      const Result<SendReport> report = send();
      QCOMPARE( sums( report ), QString( "8 = 8 accepted + 0 returned + 0 conflicts + 0 waiting" ) );
      QVERIFY( !report->stoppedBy );
      QCOMPARE( int( mPauses.size() ), 1 );
      QVERIFY( mPauses.first().length >= 1s );
      for ( int number = 0; number < PROJECTS; ++number )
        QCOMPARE( eplan().revisionOf( id( number ).text ), QString( "2" ) );
    }

    void aServiceThatAsksForTooMuchIsNotWaitedFor()
    {
      QVERIFY( load() && place( 3 ) );
      eplan().setTrouble( first( 1000, "PATCH", {}, ScriptedReply::status( 429, "Retry-After: 3600\r\n" ) ) );
      const Result<SendReport> report = send();
      QCOMPARE( sums( report ), QString( "3 = 0 accepted + 0 returned + 0 conflicts + 3 waiting" ) );
      QCOMPARE( report->stoppedBy->code, ErrorCode::Busy );
      QVERIFY( mPauses.isEmpty() );
    }

    void aServiceThatStaysOutOfOrderIsTriedFourTimes()
    {
      QVERIFY( load() && place( 2 ) );
      eplan().setTrouble( first( 1000, "PATCH", "p1", busy() ) );
      const Result<SendReport> report = send();
      QCOMPARE( sums( report ), QString( "2 = 1 accepted + 0 returned + 0 conflicts + 1 waiting" ) );
      QVERIFY( !report->stoppedBy );
      QCOMPARE( eplan().writesTo( "p1" ), 4 );
      QCOMPARE( entryOf( id( 1 ) ).outcome, Outcome::Waiting );
      QVERIFY( !entryOf( id( 1 ) ).message.isEmpty() );
      eplan().setTrouble( {} );
      QCOMPARE( sums( send() ), QString( "1 = 1 accepted + 0 returned + 0 conflicts + 0 waiting" ) );
    }

    void whatAPersonMustMendIsNotTriedAgain()
    {
      QVERIFY( load() && place( 3 ) );
      eplan().setTrouble( first( 1000, "PATCH", {}, ScriptedReply::status( 401 ) ) );
      const Result<SendReport> report = send();
      QCOMPARE( sums( report ), QString( "3 = 0 accepted + 0 returned + 0 conflicts + 3 waiting" ) );
      QCOMPARE( report->stoppedBy->code, ErrorCode::SignInNeeded );
      QVERIFY( mPauses.isEmpty() );
    }

    void whatIsRefusedIsParkedWithReasonAndFixAndTheRestGoes()
    {
      QVERIFY( load() && place( 3 ) );
      const QByteArray reason = jsonText( "{'detail':'accuracy is missing'}" );
      const auto refusal = first( 1000, "PATCH", "p1", ScriptedReply::http( 422, "application/problem+json", reason ) );
      const auto pause = first( 2, "PATCH", "p2", busy() );
      eplan().setTrouble( [=]( const ScriptedRequest &request ) {
        const std::optional<ScriptedReply> refused = refusal( request );
        return refused ? refused : pause( request );
      } );
      QCOMPARE( sums( send() ), QString( "3 = 2 accepted + 1 returned + 0 conflicts + 0 waiting" ) );
      QCOMPARE( int( mPauses.size() ), 2 );
      QCOMPARE( eplan().writesTo( "p1" ), 1 );
      QCOMPARE( entryOf( id( 1 ) ).outcome, Outcome::Returned );
      QVERIFY( entryOf( id( 1 ) ).message.contains( "accuracy is missing" ) );
      QVERIFY( entryOf( id( 1 ) ).message.contains( "Change it and send again" ) );
      QCOMPARE( workspace().item( id( 1 ) )->problem, entryOf( id( 1 ) ).message );

      // A load does not send it, and the next send takes it along.
      QVERIFY( load() );
      QCOMPARE( eplan().writesTo( "p1" ), 1 );
      QCOMPARE( sums( send() ), QString( "1 = 0 accepted + 1 returned + 0 conflicts + 0 waiting" ) );
      QCOMPARE( eplan().writesTo( "p1" ), 2 );
      eplan().setTrouble( {} );
      QVERIFY( workspace().place( id( 1 ), samples::typed( samples::wkt( "Point (102.7 15)" ) ) ) );
      QCOMPARE( sums( send() ), QString( "1 = 1 accepted + 0 returned + 0 conflicts + 0 waiting" ) );
      QVERIFY( entryOf( id( 1 ) ).message.isEmpty() );
    }

    void anAnswerThatGotLostIsReadAndNotSentAgain()
    {
      QVERIFY( load() && place( 1 ) );
      eplan().loseAnswers( 1 );
      QCOMPARE( sums( send() ), QString( "1 = 1 accepted + 0 returned + 0 conflicts + 0 waiting" ) );
      QCOMPARE( eplan().conversationAbout( "p0" ).filter( "P" ).join( ", " ).remove( "OPTIONS p0, " ), QString( "PATCH p0" ) );
      QCOMPARE( eplan().revisionOf( "p0" ), QString( "2" ) );
    }

    void aWriteThatGotLostIsReadBeforeItIsSentAgain()
    {
      QVERIFY( load() && place( 1 ) );
      eplan().setTrouble( first( 1, "PATCH", "p0", ScriptedReply::dropped() ) );
      QCOMPARE( sums( send() ), QString( "1 = 1 accepted + 0 returned + 0 conflicts + 0 waiting" ) );
      QVERIFY2( eplan().conversationAbout( "p0" ).join( ", " ).endsWith( "PATCH p0, GET p0, PATCH p0" ),
                qPrintable( eplan().conversationAbout( "p0" ).join( ", " ) ) );
      QCOMPARE( eplan().revisionOf( "p0" ), QString( "2" ) );
    }

    void whateverGoesWrongTheSumsAddUpAndEverythingArrivesOnce()
    {
      for ( quint32 seed = 1; seed <= 20; ++seed )
      {
        cleanup();
        init();
        QVERIFY( load() && place( PROJECTS ) );
        QRandomGenerator chance( seed );
        eplan().setTrouble( [this, &chance]( const ScriptedRequest &request ) -> std::optional<ScriptedReply> {
          const quint32 dice = chance.bounded( 10U );
          if ( request.method == "PATCH" && dice == 0 )
            eplan().loseAnswers( 1 );
          if ( dice == 1 || dice == 2 )
            return busy( dice == 1 ? "0" : "" );
          if ( dice == 3 )
            return ScriptedReply::dropped();
          return request.method == "PATCH" && dice == 4 ? std::optional( ScriptedReply::status( 422 ) ) : std::nullopt;
        } );
        const Result<SendReport> report = send();
        QVERIFY2( addsUp( report ) && report->changed == PROJECTS, qPrintable( sums( report ) ) );
        QCOMPARE( report->conflicts, 0 );
        eplan().setTrouble( {} );
        eplan().loseAnswers( 0 );
        const Result<SendReport> rest = send();
        QCOMPARE( sums( rest ), QStringLiteral( "%1 = %1 accepted + 0 returned + 0 conflicts + 0 waiting" ).arg( PROJECTS - report->accepted ) );
        for ( int number = 0; number < PROJECTS; ++number )
          QCOMPARE( eplan().revisionOf( id( number ).text ), QString( "2" ) );
      }
    }

    void whatIsLeftGoesTomorrowOnAnotherNetwork()
    {
      QVERIFY( load() && place( PROJECTS ) );
      QgsFeedback feedback;
      connect( &feedback, &QgsFeedback::progressChanged, this, [&feedback] { feedback.cancel(); }, Qt::DirectConnection );
      const Result<SendReport> today = send( &feedback );
      QVERIFY2( addsUp( today ) && today->waiting > 0, qPrintable( sums( today ) ) );
      mWorkspace.reset();

      LossyLine otherNetwork( eplan().address() );
      mAddress = otherNetwork.address();
      open();
      QCOMPARE( sums( send() ), QStringLiteral( "%1 = %1 accepted + 0 returned + 0 conflicts + 0 waiting" ).arg( PROJECTS - today->accepted ) );
      for ( int number = 0; number < PROJECTS; ++number )
        QCOMPARE( eplan().revisionOf( id( number ).text ), QString( "2" ) );
    }

    void cancelAnswersAtOnce_data()
    {
      QTest::addColumn<QByteArray>( "method" );
      QTest::addColumn<QByteArray>( "end" );
      QTest::addColumn<ScriptedReply>( "trouble" );
      const ScriptedReply wait = ScriptedReply::status( 429, "Retry-After: 60\r\n" );
      QTest::newRow( "load, silent server" ) << QByteArray( "GET" ) << QByteArray( "from=4" ) << ScriptedReply::silence();
      QTest::newRow( "load, silent before the first page" ) << QByteArray( "GET" ) << QByteArray( "limit=1000" ) << ScriptedReply::silence();
      QTest::newRow( "load, in a pause" ) << QByteArray( "GET" ) << QByteArray( "from=4" ) << wait;
      QTest::newRow( "send, silent server" ) << QByteArray( "PATCH" ) << QByteArray() << ScriptedReply::silence();
      QTest::newRow( "send, in a pause" ) << QByteArray( "PATCH" ) << QByteArray() << wait;
    }

    void cancelAnswersAtOnce()
    {
      QFETCH( QByteArray, method );
      QFETCH( QByteArray, end );
      QFETCH( ScriptedReply, trouble );
      const bool isSend = method == "PATCH";
      QVERIFY( !isSend || ( load() && place( PROJECTS ) ) );
      QgsFeedback feedback;
      QElapsedTimer sinceCancel;
      const auto cancel = [&] {
        sinceCancel.start();
        feedback.cancel();
      };
      const auto unanswered = first( 1000, method, end, trouble );
      eplan().setTrouble( [&]( const ScriptedRequest &request ) {
        const std::optional<ScriptedReply> reply = unanswered( request );
        if ( reply && !sinceCancel.isValid() )
          QTimer::singleShot( 100, &eplan(), cancel );
        return reply;
      } );
      const std::optional<Error> stoppedBy = isSend ? send( &feedback )->stoppedBy : std::optional( load( &feedback ).error() );
      const qint64 took = sinceCancel.elapsed();
      qInfo( "%lld ms", took );
      QCOMPARE( stoppedBy->code, ErrorCode::Canceled );
      QVERIFY2( took < 1000 * LOOKED_AT, qPrintable( QString::number( took ) ) );
      const Result<SendReport> later = isSend ? ( eplan().setTrouble( {} ), send() ) : Result<SendReport>( SendReport() );
      QCOMPARE( later->changed, isSend ? PROJECTS : 0 );
      QCOMPARE( later->accepted, later->changed );
    }
};

EPLAN_TEST_MAIN( TestSendTrouble )
#include "test_sendtrouble.moc"
