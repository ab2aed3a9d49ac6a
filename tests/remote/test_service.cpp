// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/scriptedeplan.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace eplan;

/// Finding out who is there, and loading.
class TestService : public QObject
{
    Q_OBJECT

  private:
    ScriptedEplan mEplan;

  private slots:
    void initTestCase() { QVERIFY( mEplan.signIn() ); }

    void aServiceSaysWhatItIs()
    {
      ScriptedServer server( service( CONFORMANCE, []( const ScriptedRequest & ) { return ScriptedReply::status( 404 ); } ) );
      const auto description =
        mEplan.with( server, []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.describe( feedback ); } );
      QVERIFY( description );
      QCOMPARE( description->title, QStringLiteral( "ชั้นเรียน" ) );
      QVERIFY( description->isPractice );
      QVERIFY( description->locksWrites );
      QVERIFY( description->patches );
      QVERIFY( description->writable );
    }

    void aServiceThatPromisesNothingIsAsked()
    {
      ScriptedServer server( service( READS, []( const ScriptedRequest &request ) {
        return request.method == "OPTIONS" ? ScriptedReply::status( 204, "Allow: GET, PUT, DELETE\r\n" )
                                           : ScriptedReply::json( pageJson( projectJson( "7" ) ) );
      } ) );
      const auto description =
        mEplan.with( server, []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.describe( feedback ); } );
      QVERIFY( description );
      QVERIFY( description->writable );
      QVERIFY( !description->patches );
      QVERIFY( !description->locksWrites );
    }

    void practiceAndLiveNeverMix_data()
    {
      QTest::addColumn<QByteArray>( "landing" );
      QTest::addColumn<Mode>( "mode" );
      QTest::addColumn<bool>( "welcome" );
      QTest::newRow( "practice at practice" ) << PRACTICE << Mode::Practice << true;
      QTest::newRow( "live at live" ) << LIVE << Mode::Live << true;
      QTest::newRow( "practice at live" ) << LIVE << Mode::Practice << false;
      QTest::newRow( "live at practice" ) << PRACTICE << Mode::Live << false;
    }

    /// Whatever is called first: not even the credentials go there.
    void practiceAndLiveNeverMix()
    {
      QFETCH( QByteArray, landing );
      QFETCH( Mode, mode );
      QFETCH( bool, welcome );
      ScriptedServer server( [&landing]( const ScriptedRequest &request ) {
        return ScriptedReply::json( request.target == "/" ? landing
                                                          : jsonText( "{'preferred_username':'somsri','conformsTo':['x/conf/update']}" ) );
      } );
      const auto code = []( const Error &error ) { return error.code; };
      const auto account = mEplan.with(
        server, []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.account( feedback ); }, mode );
      QCOMPARE( bool( account ), welcome );
      QCOMPARE( account ? ErrorCode::InvalidAddress : code( account.error() ), ErrorCode::InvalidAddress );
      const QList<Answered> sent = mEplan.with(
        server,
        []( EplanService &eplan, QgsFeedback &feedback ) {
          return ScriptedEplan::answersTo( eplan, ScriptedEplan::writes( 1 ), feedback );
        },
        mode );
      QCOMPARE( sent.size(), 1 );
      QCOMPARE( server.count( "PATCH" ) > 0, welcome );
      const bool sentCredentials = std::any_of( server.requests().begin(), server.requests().end(), []( const ScriptedRequest &request ) {
        return request.headers.contains( "authorization" );
      } );
      QCOMPARE( sentCredentials, welcome );
    }

    void theLandingPageIsFetchedWithoutCredentials()
    {
      ScriptedServer server( service(
        CONFORMANCE, []( const ScriptedRequest & ) { return ScriptedReply::json( jsonText( "{'preferred_username':'somsri'}" ) ); } ) );
      QVERIFY( mEplan.with( server, []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.account( feedback ); } ) );
      QCOMPARE( server.requests().at( 0 ).target, QByteArray( "/" ) );
      QVERIFY( !server.requests().at( 0 ).headers.contains( "authorization" ) );
      QVERIFY( server.requests().at( 1 ).headers.contains( "authorization" ) );
    }

    void aStoredAddressThatIsNotSafeIsNotUsed()
    {
      const Connection connection { QStringLiteral( "x" ), QUrl( QStringLiteral( "http://eplan.example/" ) ), Mode::Live,
                                    mEplan.authConfigId() };
      const Result<Account> account = onWorker( [&connection] {
        QgsFeedback feedback;
        return EplanService( connection ).account( feedback );
      } );
      QVERIFY( !account );
      QCOMPARE( account.error().code, ErrorCode::InvalidAddress );
    }

    void whatAnswersButIsNoServiceIsSaidSo_data()
    {
      QTest::addColumn<ScriptedReply>( "reply" );
      QTest::addColumn<ErrorCode>( "expected" );
      QTest::newRow( "a sign-in page of the hotel" )
        << ScriptedReply::http( 200, "text/html", "<html>Welcome</html>" ) << ErrorCode::NotAService;
      QTest::newRow( "HTML that says it is JSON" ) << ScriptedReply::json( "<html>Welcome</html>" ) << ErrorCode::NotAService;
      QTest::newRow( "truncated JSON" ) << ScriptedReply::json( PRACTICE.left( 30 ) ) << ErrorCode::NotAService;
      QTest::newRow( "another API" ) << ScriptedReply::json( jsonText( "{'swagger':'2.0'}" ) ) << ErrorCode::NotAService;
      QTest::newRow( "nothing" ) << ScriptedReply::json( "" ) << ErrorCode::NotAService;
      QTest::newRow( "not found" ) << ScriptedReply::status( 404 ) << ErrorCode::NotAService;
      QTest::newRow( "practice does not hide" ) << ScriptedReply::status( 401 ) << ErrorCode::SignInNeeded;
      QTest::newRow( "maintenance" ) << ScriptedReply::status( 503, "Retry-After: 60\r\n" ) << ErrorCode::Busy;
      QTest::newRow( "silence" ) << ScriptedReply::silence() << ErrorCode::TimedOut;
      QTest::newRow( "dropped" ) << ScriptedReply::dropped() << ErrorCode::Offline;
    }

    void whatAnswersButIsNoServiceIsSaidSo()
    {
      QFETCH( ScriptedReply, reply );
      QFETCH( ErrorCode, expected );
      ScriptedServer server( [reply]( const ScriptedRequest & ) { return reply; } );
      const auto description =
        mEplan.with( server, []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.describe( feedback ); } );
      QVERIFY( !description );
      QCOMPARE( description.error().code, expected );
      QVERIFY( !description.error().message.isEmpty() );
      for ( const ScriptedRequest &request : server.requests() )
        QVERIFY( !request.headers.contains( "authorization" ) );
    }

    void aLiveServiceMayHideItsLandingPage()
    {
      ScriptedServer server( []( const ScriptedRequest &request ) {
        if ( !request.headers.contains( "authorization" ) )
          return ScriptedReply::status( 401 );
        return ScriptedReply::json( request.target == "/" ? LIVE : CONFORMANCE );
      } );
      const auto description = mEplan.with(
        server, []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.describe( feedback ); }, Mode::Live );
      QVERIFY( description );
      QVERIFY( !description->isPractice );
    }

    void pagesAreFollowedToTheEnd_data()
    {
      QTest::addColumn<bool>( "inHeader" );
      QTest::newRow( "next in the content" ) << false;
      QTest::newRow( "next in the header" ) << true;
    }

    void pagesAreFollowedToTheEnd()
    {
      QFETCH( bool, inHeader );
      ScriptedServer server( service( CONFORMANCE, [inHeader]( const ScriptedRequest &request ) {
        const int page = request.target.contains( "cursor=" ) ? request.target.right( 1 ).toInt() : 1;
        const QByteArray next = page < 3 ? "items?cursor=" + QByteArray::number( page + 1 ) : QByteArray();
        const QByteArray header = inHeader && page < 3 ? "Link: <" + next + ">; rel=\"next\"\r\n" : QByteArray();
        return ScriptedReply::json( pageJson( projectJson( QByteArray::number( page ) ), inHeader ? QByteArray() : next ), header );
      } ) );
      const Result<QList<Project>> projects = mEplan.fetchYear(
        server,
        { .fiscalYear = FiscalYear( 2570 ), .changedSince = QDateTime( QDate( 2026, 11, 22 ), QTime( 7, 0 ), Qt::UTC ), .pageSize = 10 } );
      QVERIFY( projects );
      QCOMPARE( projects->size(), 3 );
      QCOMPARE( projects->last().id.text, QStringLiteral( "3" ) );
      QCOMPARE( server.requests().at( 1 ).target,
                QByteArray( "/collections/projects/items?fiscal_year=2570&limit=10&datetime=2026-11-22T07:00:00.000Z/.." ) );
    }

    void aRowOfPagesThatCannotBeRightEnds_data()
    {
      QTest::addColumn<QByteArray>( "next" );
      QTest::addColumn<bool>( "changing" );
      QTest::newRow( "to itself" ) << QByteArray( "items?cursor=1" ) << false;
      QTest::newRow( "to another server" ) << QByteArray( "http://127.0.0.2:9/items" ) << false;
      QTest::newRow( "to another port" ) << QByteArray( "http://127.0.0.1:9/items" ) << false;
      QTest::newRow( "to a file" ) << QByteArray( "file:///etc/passwd" ) << false;
      QTest::newRow( "the same page under ever new addresses" ) << QByteArray( "items?cursor=" ) << true;
    }

    void aRowOfPagesThatCannotBeRightEnds()
    {
      QFETCH( QByteArray, next );
      QFETCH( bool, changing );
      int asked = 0;
      ScriptedServer server( service( CONFORMANCE, [&]( const ScriptedRequest & ) {
        return ScriptedReply::json( pageJson( projectJson( "7" ), changing ? next + QByteArray::number( ++asked ) : next ) );
      } ) );
      const Result<QList<Project>> projects = mEplan.fetchYear( server );
      QVERIFY( !projects );
      QCOMPARE( projects.error().code, ErrorCode::NotAService );
      QVERIFY( server.requests().size() < 10 );
    }

    void pagesThatNeverBringAnythingEnd()
    {
      int asked = 0;
      ScriptedServer server( service( CONFORMANCE, [&asked]( const ScriptedRequest & ) {
        return ScriptedReply::json( pageJson( {}, "items?cursor=" + QByteArray::number( ++asked ) ) );
      } ) );
      const Result<QList<Project>> projects = mEplan.fetchYear( server );
      QVERIFY( !projects );
      QCOMPARE( projects.error().code, ErrorCode::NotAService );
    }

    void aLoadThatBreaksSaysWhy_data()
    {
      QTest::addColumn<ScriptedReply>( "second" );
      QTest::addColumn<ErrorCode>( "expected" );
      QTest::newRow( "session ended" ) << ScriptedReply::status( 401 ) << ErrorCode::SignInNeeded;
      QTest::newRow( "not yours" ) << ScriptedReply::status( 403 ) << ErrorCode::NotAllowed;
      QTest::newRow( "gone" ) << ScriptedReply::status( 404 ) << ErrorCode::NotFound;
      QTest::newRow( "too many" ) << ScriptedReply::status( 429, "Retry-After: 9\r\n" ) << ErrorCode::Busy;
      QTest::newRow( "HTML" ) << ScriptedReply::http( 200, "text/html", "<html>" ) << ErrorCode::NotAService;
      QTest::newRow( "truncated" ) << ScriptedReply::json( pageJson( projectJson( "9" ) ).chopped( 5 ) ) << ErrorCode::NotAService;
      QTest::newRow( "dropped" ) << ScriptedReply { "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{", ScriptedReply::End::Close }
                                 << ErrorCode::Offline;
      QTest::newRow( "silence" ) << ScriptedReply::silence() << ErrorCode::TimedOut;
    }

    void aLoadThatBreaksSaysWhy()
    {
      QFETCH( ScriptedReply, second );
      QFETCH( ErrorCode, expected );
      ScriptedServer server( service( CONFORMANCE, [second]( const ScriptedRequest &request ) {
        return request.target.contains( "cursor" ) ? second : ScriptedReply::json( pageJson( projectJson( "1" ), "items?cursor=2" ) );
      } ) );
      const Result<QList<Project>> projects = mEplan.fetchYear( server );
      QVERIFY( !projects );
      QCOMPARE( projects.error().code, expected );
      QVERIFY( !projects.error().message.isEmpty() );
    }

    void aConsumerThatFailsEndsTheLoad()
    {
      int asked = 0;
      ScriptedServer server( service( CONFORMANCE, [&asked]( const ScriptedRequest & ) {
        ++asked;
        return ScriptedReply::json( pageJson( projectJson( QByteArray::number( asked ) ), "items?cursor=" + QByteArray::number( asked ) ) );
      } ) );
      const Result<void> fetched = mEplan.with( server, []( EplanService &eplan, QgsFeedback &feedback ) {
        return eplan.fetchProjects(
          { .fiscalYear = FiscalYear( 2570 ) },
          []( const ProjectPage & ) -> Result<void> {
            return Error { ErrorCode::StorageFull, {}, {} };
          },
          feedback );
      } );
      QVERIFY( !fetched );
      QCOMPARE( fetched.error().code, ErrorCode::StorageFull );
      QVERIFY( asked < 10 );
    }

    void aLoadIsCanceledInTheMiddle()
    {
      QgsFeedback feedback;
      int asked = 0;
      ScriptedServer server( service( CONFORMANCE, [&asked, &feedback]( const ScriptedRequest & ) {
        if ( ++asked == 3 )
          feedback.cancel();
        return asked >= 3 ? ScriptedReply::silence()
                          : ScriptedReply::json(
                            pageJson( projectJson( QByteArray::number( asked ) ), "items?cursor=" + QByteArray::number( asked ) ) );
      } ) );
      const Result<void> fetched = onWorker( [connection = mEplan.connectionTo( server ), &feedback] {
        return EplanService( connection )
          .fetchProjects(
            { .fiscalYear = FiscalYear( 2570 ) }, []( const ProjectPage & ) { return Result<void>(); }, feedback );
      } );
      QVERIFY( !fetched );
      QCOMPARE( fetched.error().code, ErrorCode::Canceled );
    }

    void projectsAreCountedWithoutFetchingThem()
    {
      ScriptedServer server( service(
        CONFORMANCE, []( const ScriptedRequest & ) { return ScriptedReply::json( pageJson( projectJson( "1" ), "items?cursor=2" ) ); } ) );
      const auto count = mEplan.with(
        server, []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.countProjects( FiscalYear( 2570 ), feedback ); } );
      QVERIFY( count );
      QCOMPARE( *count, 3 );
      QCOMPARE( server.requests().last().target, QByteArray( "/collections/projects/items?fiscal_year=2570&limit=1" ) );
    }

    void theRevisionIsTheEntityTagWhereThereIsOne()
    {
      ScriptedServer server( service( CONFORMANCE, []( const ScriptedRequest & ) {
        return ScriptedReply::json( projectJson( "a/b", POINT, jsonText( ",'revision':5" ) ), "ETag: \"xyz\"\r\n" );
      } ) );
      const auto project = mEplan.with(
        server, []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.fetchProject( { QStringLiteral( "a/b" ) }, feedback ); } );
      QVERIFY( project );
      QCOMPARE( project->revision.text, QStringLiteral( "\"xyz\"" ) );
      QCOMPARE( server.requests().last().target, QByteArray( "/collections/projects/items/a%2Fb" ) );
    }
};

EPLAN_TEST_MAIN( TestService )
#include "test_service.moc"
