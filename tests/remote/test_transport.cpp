// SPDX-License-Identifier: GPL-2.0-or-later
#include "lookedat.h"
#include "remote/wire.h"
#include "testing.h"

#include <QElapsedTimer>

using namespace eplan;

/// Questions, answers, and everything that can happen to them on the way.
class TestTransport : public QObject
{
    Q_OBJECT

  private slots:
    void initTestCase() { QVERIFY( countDialogs() ); }
    void init() { dialogs = 0; }
    void cleanup() { QCOMPARE( dialogs, 0 ); }

    void anAnswerComesBackWhole()
    {
      ScriptedServer server( []( const ScriptedRequest & ) {
        return ScriptedReply::http( 200, "application/geo+json", "{\"a\":1}",
                                    "ETag: \"7\"\r\nLink: <x>; rel=\"next\"\r\nAllow: GET, PATCH\r\n" );
      } );
      const Result<HttpAnswer> answer = ask( question( server.address().resolved( QUrl( "a?b=c" ) ) ) );
      QVERIFY( answer );
      QCOMPARE( answer->status, 200 );
      QCOMPARE( answer->body, QByteArray( "{\"a\":1}" ) );
      QCOMPARE( answer->contentType, QByteArray( "application/geo+json" ) );
      QCOMPARE( answer->entityTag, QByteArray( "\"7\"" ) );
      QCOMPARE( nextInLinkHeader( answer->link ), QByteArray( "x" ) );
      QVERIFY( allows( answer->allow, Method::Patch ) );
      QCOMPARE( server.requests().first().target, QByteArray( "/a?b=c" ) );
      QVERIFY( !server.requests().first().headers.contains( "authorization" ) );
    }

    void aWriteCarriesWhatItDependsOn()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::status( 204 ); } );
      HttpRequest write = question( server.address(), Method::Patch );
      write.contentType = "application/merge-patch+json";
      write.ifMatch = "\"12\"";
      QVERIFY( ask( write ) );
      const ScriptedRequest &request = server.requests().first();
      QCOMPARE( request.method, QByteArray( "PATCH" ) );
      QCOMPARE( request.headers.value( "if-match" ), QByteArray( "\"12\"" ) );
      QCOMPARE( request.headers.value( "content-type" ), QByteArray( "application/merge-patch+json" ) );
      QCOMPARE( request.body, write.body );
    }

    void anInterimAnswerIsPassedOver()
    {
      ScriptedServer server(
        []( const ScriptedRequest & ) { return ScriptedReply { "HTTP/1.1 100 Continue\r\n\r\n" + ScriptedReply::json( "{}" ).bytes }; } );
      const Result<HttpAnswer> answer = ask( question( server.address(), Method::Patch ) );
      QVERIFY( answer );
      QCOMPARE( answer->status, 200 );
      QCOMPARE( answer->body, QByteArray( "{}" ) );
    }

    /// Apart, they cost a round trip more: TCP holds the body back until the head is acknowledged.
    void headAndBodyOfAWriteComeTogether()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      onWorker( [&server] {
        QgsFeedback feedback;
        HttpTransport transport( {} );
        for ( int i = 0; i < 100; ++i )
          transport.start( question( server.address(), Method::Patch ), []( const Result<HttpAnswer> & ) {} );
        transport.finish( feedback );
        return true;
      } );
      QCOMPARE( server.count( "PATCH" ), 100 );
      QCOMPARE( server.bodiesThatCameLater(), 0 );
    }

    void aLongBodyArrivesWhole()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      HttpRequest write = question( server.address(), Method::Put );
      for ( int i = 0; i < 300000; ++i )
        write.body += static_cast<char>( 'a' + i % 26 );
      QVERIFY( ask( write ) );
      QCOMPARE( server.requests().first().body, write.body );
    }

    void credentialsGoWhereTheyAreWanted()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      const QString config = storedBasic( QStringLiteral( "somsri" ), QStringLiteral( "pass:word%1" ) );
      HttpRequest withheld = question( server.address() );
      withheld.credentials = Credentials::Withheld;
      QVERIFY( ask( withheld, { config } ) );
      QVERIFY( ask( question( server.address() ), { config } ) );
      QVERIFY( !server.requests().at( 0 ).headers.contains( "authorization" ) );
      QCOMPARE( server.requests().at( 1 ).headers.value( "authorization" ), "Basic " + QByteArray( "somsri:pass:word%1" ).toBase64() );
    }

    void aThaiPasswordArrivesAsUtf8()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      const QString config = storedBasic( QStringLiteral( "สมศรี" ), QStringLiteral( "รหัส๑๒๓é" ) );
      QVERIFY( ask( question( server.address() ), { config } ) );
      QCOMPARE( QByteArray::fromBase64( server.requests().first().headers.value( "authorization" ).mid( 6 ) ),
                QByteArray( "สมศรี:รหัส๑๒๓é" ) );
    }

    void credentialsThatAreGoneAskForSignIn()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      const Result<HttpAnswer> answer = ask( question( server.address() ), { QStringLiteral( "gone123" ) } );
      QVERIFY( !answer );
      QCOMPARE( answer.error().code, ErrorCode::SignInNeeded );
      QCOMPARE( server.requests().size(), 0 );
    }

    void everyStatusIsAnAnswerAndNoDialog_data()
    {
      QTest::addColumn<int>( "status" );
      for ( const int status : { 201, 204, 302, 400, 401, 403, 404, 405, 409, 412, 422, 428, 429, 500, 501, 502, 503, 504 } )
        QTest::addRow( "%d", status ) << status;
    }

    void everyStatusIsAnAnswerAndNoDialog()
    {
      QFETCH( int, status );
      ScriptedServer server( [status]( const ScriptedRequest & ) {
        return ScriptedReply::http( status, "text/plain", status == 204 ? "" : "why",
                                    "WWW-Authenticate: Basic realm=\"e-Plan\"\r\nRetry-After: 5\r\n" );
      } );
      const QString config = storedBasic( QStringLiteral( "somsri" ), QStringLiteral( "wrong" ) );
      const Result<HttpAnswer> answer = ask( question( server.address(), Method::Patch ), { config } );
      QVERIFY( answer );
      QCOMPARE( answer->status, status );
      QCOMPARE( answer->body, QByteArray( status == 204 ? "" : "why" ) );
      QCOMPARE( answer->retryAfter, QByteArray( "5" ) );
      QCOMPARE( server.requests().size(), 1 );
    }

    void whatIsNotAWholeAnswerIsAnError_data()
    {
      QTest::addColumn<ScriptedReply>( "reply" );
      QTest::addColumn<ErrorCode>( "reading" );
      QTest::addColumn<ErrorCode>( "writing" );
      const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n";
      QTest::newRow( "dropped before the answer" ) << ScriptedReply::dropped() << ErrorCode::Offline << ErrorCode::TimedOut;
      QTest::newRow( "dropped in the header" ) << ScriptedReply { "HTTP/1.1 200 OK\r\nConten", ScriptedReply::End::Close }
                                               << ErrorCode::Offline << ErrorCode::TimedOut;
      QTest::newRow( "dropped in the body" ) << ScriptedReply { head + "{\"a\":", ScriptedReply::End::Close } << ErrorCode::Offline
                                             << ErrorCode::TimedOut;
      QTest::newRow( "shorter than announced" )
        << ScriptedReply { head + "{}", ScriptedReply::End::Silence } << ErrorCode::TimedOut << ErrorCode::TimedOut;
      QTest::newRow( "silence" ) << ScriptedReply::silence() << ErrorCode::TimedOut << ErrorCode::TimedOut;
      QTest::newRow( "no HTTP" ) << ScriptedReply { "SSH-2.0-OpenSSH_9.2\r\n\r\n", ScriptedReply::End::Close } << ErrorCode::Offline
                                 << ErrorCode::TimedOut;
      QTest::newRow( "larger than bearable" ) << ScriptedReply::json( QByteArray( 3000000, ' ' ) ) << ErrorCode::NotAService
                                              << ErrorCode::TimedOut;
    }

    void whatIsNotAWholeAnswerIsAnError()
    {
      QFETCH( ScriptedReply, reply );
      QFETCH( ErrorCode, reading );
      QFETCH( ErrorCode, writing );
      ScriptedServer server( [reply]( const ScriptedRequest & ) { return reply; } );
      const Line line { .patience = std::chrono::milliseconds( 500 ) };
      const Result<HttpAnswer> read = ask( question( server.address() ), line );
      QVERIFY( !read );
      QCOMPARE( read.error().code, reading );
      const Result<HttpAnswer> written = ask( question( server.address(), Method::Patch ), line );
      QVERIFY( !written );
      QCOMPARE( written.error().code, writing );
      QVERIFY( !written.error().message.isEmpty() );
    }

    /// Only what is read: the answer to a write is asked for unpacked, and passed on as it comes.
    void whatUnpacksToMoreThanBearableIsAnError()
    {
      ScriptedServer server( []( const ScriptedRequest & ) {
        return ScriptedReply::http( 200, "application/json", qCompress( QByteArray( 3000000, ' ' ) ).mid( 4 ),
                                    "Content-Encoding: deflate\r\n" );
      } );
      const Line line { .patience = std::chrono::milliseconds( 500 ) };
      const Result<HttpAnswer> read = ask( question( server.address() ), line );
      QVERIFY( !read );
      QCOMPARE( read.error().code, ErrorCode::NotAService );
    }

    void aWriteIsNeverRepeated_data()
    {
      QTest::addColumn<Method>( "method" );
      QTest::addColumn<bool>( "warm" );
      for ( const Method method : { Method::Patch, Method::Put } )
      {
        QTest::addRow( "%s on a new connection", toText( method ).data() ) << method << false;
        QTest::addRow( "%s on a kept one", toText( method ).data() ) << method << true;
      }
    }

    void aWriteIsNeverRepeated()
    {
      QFETCH( Method, method );
      QFETCH( bool, warm );
      ScriptedServer server(
        []( const ScriptedRequest &request ) { return request.method == "GET" ? ScriptedReply::json( "{}" ) : ScriptedReply::dropped(); } );
      const Result<HttpAnswer> answer = onWorker( [&server, method, warm] {
        QgsFeedback feedback;
        HttpTransport transport( {} );
        const Result<HttpAnswer> before =
          transport.exchange( question( server.address(), warm ? Method::Get : Method::Options ), feedback );
        return transport.exchange( question( server.address(), method ), feedback );
      } );
      QVERIFY( !answer );
      QCOMPARE( answer.error().code, ErrorCode::TimedOut );
      QCOMPARE( server.count( toText( method ).latin1() ), 1 );
    }

    void nobodyThereIsOffline()
    {
      ScriptedServer server;
      const QUrl address = server.address();
      server.close();
      for ( const Method method : { Method::Get, Method::Patch } )
      {
        const Result<HttpAnswer> answer = ask( question( address, method ) );
        QVERIFY( !answer );
        QCOMPARE( answer.error().code, ErrorCode::Offline );
      }
    }

    void readingFollowsRedirectsOnTheSameServer()
    {
      ScriptedServer server( []( const ScriptedRequest &request ) {
        return request.target == "/" ? ScriptedReply::status( 302, "Location: /new\r\n" ) : ScriptedReply::json( "{\"new\":1}" );
      } );
      const Result<HttpAnswer> answer =
        ask( question( server.address() ), { storedBasic( QStringLiteral( "a" ), QStringLiteral( "b" ) ) } );
      QVERIFY( answer );
      QCOMPARE( answer->body, QByteArray( "{\"new\":1}" ) );
    }

    void nothingIsSentToAnotherServer()
    {
      ScriptedServer other( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      const QByteArray location = "Location: " + other.address().toEncoded() + "\r\n";
      ScriptedServer server( [&location]( const ScriptedRequest & ) { return ScriptedReply::status( 307, location ); } );
      const Result<HttpAnswer> read = ask( question( server.address() ), { storedBasic( QStringLiteral( "a" ), QStringLiteral( "b" ) ) } );
      QVERIFY( !read );
      QCOMPARE( read.error().code, ErrorCode::NotAService );
      const Result<HttpAnswer> written = ask( question( server.address(), Method::Patch ) );
      QVERIFY( written );
      QCOMPARE( written->status, 307 );
      QCOMPARE( other.requests().size(), 0 );
    }

    void redirectsInACircleEnd()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::status( 302, "Location: /again\r\n" ); } );
      const Result<HttpAnswer> answer = ask( question( server.address() ) );
      QVERIFY( !answer );
      QCOMPARE( answer.error().code, ErrorCode::NotAService );
    }

    void cancelIsFeltAtOnce()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::silence(); } );
      QgsFeedback feedback;
      QElapsedTimer sinceCancel;
      QTimer::singleShot( 200, &feedback, [&feedback, &sinceCancel] {
        sinceCancel.start();
        feedback.cancel();
      } );
      const Result<HttpAnswer> answer =
        onWorker( [&server, &feedback] { return HttpTransport( {} ).exchange( question( server.address(), Method::Patch ), feedback ); } );
      QVERIFY( !answer );
      QCOMPARE( answer.error().code, ErrorCode::Canceled );
      QVERIFY2( sinceCancel.elapsed() < 200 * LOOKED_AT, qPrintable( QString::number( sinceCancel.elapsed() ) ) );
      QCOMPARE(
        onWorker( [&server, &feedback] { return HttpTransport( {} ).exchange( question( server.address() ), feedback ); } ).error().code,
        ErrorCode::Canceled );
    }

    void sixAreUnderWayAtOnceAndEachIsAnsweredAsItComes()
    {
      ScriptedServer server( []( const ScriptedRequest &request ) {
        ScriptedReply reply = ScriptedReply::json( request.target );
        reply.delayMs = request.target.endsWith( '0' ) ? 300 : 20;
        return reply;
      } );
      const QList<QByteArray> answers = onWorker( [&server] {
        QList<QByteArray> order;
        QgsFeedback feedback;
        HttpTransport transport( {} );
        for ( int i = 0; i < 30; ++i )
          transport.start( question( server.address().resolved( QUrl( QString::number( i ) ) ) ),
                           [&order]( const Result<HttpAnswer> &answer ) { order.append( answer->body ); } );
        transport.finish( feedback );
        return order;
      } );
      QCOMPARE( answers.size(), 30 );
      QVERIFY( answers.first() != "/0" );
      QCOMPARE( server.mostAtOnce(), 6 );
      QCOMPARE( server.connections(), 6 );
    }

    void nothingIsKeptOnTheDisk()
    {
      ScriptedServer server(
        []( const ScriptedRequest & ) { return ScriptedReply::json( "{}", "Cache-Control: max-age=3600\r\nSet-Cookie: a=b\r\n" ); } );
      QVERIFY( ask( question( server.address() ) ) );
      QVERIFY( ask( question( server.address() ) ) );
      QCOMPARE( server.requests().size(), 2 );
      QVERIFY( !server.requests().last().headers.contains( "cookie" ) );
    }

    void aTransportMayBeLetGoOnAnotherThread()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      std::unique_ptr<HttpTransport> transport;
      QVERIFY( onWorker( [&server, &transport] {
        QgsFeedback feedback;
        transport = std::make_unique<HttpTransport>( QString() );
        return transport->exchange( question( server.address() ), feedback );
      } ) );
      transport.reset();
    }
};

EPLAN_TEST_MAIN( TestTransport )
#include "test_transport.moc"
