// SPDX-License-Identifier: GPL-2.0-or-later
#include "gzipped.h"
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
        return ScriptedReply::http( 200, "application/json", gzipped( QByteArray( 3000000, ' ' ) ), "Content-Encoding: gzip\r\n" );
      } );
      const Line line { .patience = std::chrono::milliseconds( 500 ) };
      const Result<HttpAnswer> read = ask( question( server.address() ), line );
      QVERIFY( !read );
      QCOMPARE( read.error().code, ErrorCode::NotAService );
    }

    void aPackedAnswerIsUnpacked_data()
    {
      QTest::addColumn<int>( "status" );
      QTest::addColumn<QByteArray>( "body" );
      QTest::addColumn<QByteArray>( "encoding" );
      QTest::addColumn<bool>( "isRead" );
      QTest::newRow( "gzip" ) << 200 << gzipped( "{\"a\":1}" ) << QByteArray( "gzip" ) << true;
      QTest::newRow( "written large" ) << 200 << gzipped( "{\"a\":1}" ) << QByteArray( "GZIP" ) << true;
      QTest::newRow( "with a failure" ) << 404 << gzipped( "{\"a\":1}" ) << QByteArray( "gzip" ) << true;
      QTest::newRow( "said to be as it is" ) << 200 << QByteArray( "{\"a\":1}" ) << QByteArray( "identity" ) << true;
      QTest::newRow( "not asked for" ) << 200 << qCompress( "{\"a\":1}" ).mid( 4 ) << QByteArray( "deflate" ) << false;
      QTest::newRow( "unknown" ) << 200 << QByteArray( "{\"a\":1}" ) << QByteArray( "br" ) << false;
      QTest::newRow( "only said to be" ) << 200 << QByteArray( "{\"a\":1}" ) << QByteArray( "gzip" ) << false;
      QTest::newRow( "damaged" ) << 200 << gzipped( "{\"a\":1}" ).replace( 12, 1, "?" ) << QByteArray( "gzip" ) << false;
    }

    void aPackedAnswerIsUnpacked()
    {
      QFETCH( int, status );
      QFETCH( QByteArray, body );
      QFETCH( QByteArray, encoding );
      QFETCH( bool, isRead );
      ScriptedServer server( [&]( const ScriptedRequest & ) {
        return ScriptedReply::http( status, "application/json", body, "Content-Encoding: " + encoding + "\r\n" );
      } );
      const Result<HttpAnswer> answer = ask( question( server.address() ) );
      QCOMPARE( static_cast<bool>( answer ), isRead );
      if ( isRead )
        QCOMPARE( answer->body, QByteArray( "{\"a\":1}" ) );
      else
        QCOMPARE( answer.error().code, ErrorCode::NotAService );
      QCOMPARE( server.requests().first().headers.value( "accept-encoding" ), QByteArray( "gzip" ) );
    }

    void nothingPackedComesBehindAHead()
    {
      ScriptedServer server( []( const ScriptedRequest & ) {
        return ScriptedReply::http( 200, "application/json", {}, "Content-Encoding: gzip\r\n" );
      } );
      const Result<HttpAnswer> answer = ask( question( server.address() ) );
      QVERIFY( answer && answer->body.isEmpty() );
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

    /// The server's side of a row of three pages, each of which names the next in its head.
    static ScriptedReply pageOf( const ScriptedRequest &request, int delayMs = 0 )
    {
      const int page = request.target.mid( 1 ).toInt();
      ScriptedReply reply = ScriptedReply::json( request.target, page < 3 ? "Link: </" + QByteArray::number( page + 1 ) + ">\r\n" : "" );
      reply.delayMs = delayMs;
      return reply;
    }

    static std::optional<HttpRequest> nextOf( const QUrl &url, const HttpAnswer &head )
    {
      if ( head.link.isEmpty() )
        return std::nullopt;
      return question( url.resolved( QUrl( QString::fromLatin1( head.link.mid( 1, head.link.size() - 2 ) ) ) ) );
    }

    /// The bodies of the pages asked for one after the other, or the code of the error.
    static QStringList askInTurn( const ScriptedServer &server, const QList<int> &pages, int patienceMs = 5000 )
    {
      return onWorker( [&server, &pages, patienceMs] {
        QStringList answers;
        QgsFeedback feedback;
        HttpTransport transport( {} );
        transport.setPatience( std::chrono::milliseconds( patienceMs ) );
        for ( const int page : pages )
        {
          const QUrl url = server.address().resolved( QUrl( QString::number( page ) ) );
          const Result<HttpAnswer> answer =
            transport.exchange( question( url ), feedback, [&url]( const HttpAnswer &head ) { return nextOf( url, head ); } );
          answers << ( answer ? QString::fromLatin1( answer->body ) : QString::number( static_cast<int>( answer.error().code ) ) );
        }
        return answers;
      } );
    }

    void whatComesNextIsAskedAhead()
    {
      // The first body comes only when the second page has been asked for, and so on.
      ScriptedServer server;
      server.setScript( [&server]( const ScriptedRequest &request ) {
        ScriptedReply reply = pageOf( request );
        const int head = reply.bytes.indexOf( "\r\n\r\n" ) + 4;
        const int expected = std::min( request.target.mid( 1 ).toInt() + 1, 3 );
        reply.rest = reply.bytes.mid( head );
        reply.restWhen = [&server, expected] { return server.requests().size() >= expected; };
        reply.bytes = reply.bytes.left( head );
        return reply;
      } );
      QCOMPARE( askInTurn( server, { 1, 2, 3 } ), QStringList( { "/1", "/2", "/3" } ) );
      QCOMPARE( server.requests().size(), 3 );
    }

    void whatWasAskedAheadIsDroppedWhereSomethingElseIsWanted()
    {
      ScriptedServer server( []( const ScriptedRequest &request ) { return pageOf( request ); } );
      QCOMPARE( askInTurn( server, { 1, 3, 1, 2, 3 } ), QStringList( { "/1", "/3", "/1", "/2", "/3" } ) );
    }

    void whatFailsAheadFailsWhenItIsAskedFor_data()
    {
      QTest::addColumn<ScriptedReply>( "first" );
      QTest::addColumn<ErrorCode>( "code" );
      QTest::newRow( "silent" ) << ScriptedReply::silence() << ErrorCode::TimedOut;
      QTest::newRow( "silent in the body" ) << ScriptedReply { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{", ScriptedReply::End::Silence }
                                            << ErrorCode::TimedOut;
      QTest::newRow( "cut short" ) << ScriptedReply { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{", ScriptedReply::End::Close }
                                   << ErrorCode::Offline;
    }

    void whatFailsAheadFailsWhenItIsAskedFor()
    {
      QFETCH( ScriptedReply, first );
      QFETCH( ErrorCode, code );
      int asked = 0;
      ScriptedServer server( [&asked, first]( const ScriptedRequest &request ) {
        return request.target == "/2" && ++asked == 1 ? first : pageOf( request );
      } );
      QCOMPARE( askInTurn( server, { 1, 2, 2, 3 }, 500 ),
                QStringList( { "/1", QString::number( static_cast<int>( code ) ), "/2", "/3" } ) );
    }

    /// The time in which nobody waited for it does not count.
    void whatIsAskedAheadIsNotGivenUpBeforeItIsAskedFor()
    {
      ScriptedServer server( []( const ScriptedRequest &request ) { return pageOf( request, request.target == "/2" ? 2500 : 0 ); } );
      const Result<HttpAnswer> answer = onWorker( [&server] {
        QgsFeedback feedback;
        HttpTransport transport( {} );
        transport.setPatience( std::chrono::milliseconds( 2000 ) );
        const QUrl url = server.address().resolved( QUrl( "1" ) );
        static_cast<void>(
          transport.exchange( question( url ), feedback, [&url]( const HttpAnswer &head ) { return nextOf( url, head ); } ) );
        QThread::msleep( 1500 );
        return transport.exchange( question( server.address().resolved( QUrl( "2" ) ) ), feedback );
      } );
      QVERIFY( answer );
      QCOMPARE( server.count( "GET" ), 2 );
    }

    void whatIsAskedAheadAndNeverTakenIsLetGo()
    {
      ScriptedServer server( []( const ScriptedRequest &request ) { return pageOf( request, request.target == "/2" ? 3000 : 0 ); } );
      QElapsedTimer clock;
      clock.start();
      QCOMPARE( askInTurn( server, { 1 } ), QStringList( { "/1" } ) );
      // Neither waited for at the end, nor by what else is sent over the line.
      const int sent = onWorker( [&server] {
        QgsFeedback feedback;
        HttpTransport transport( {} );
        const QUrl url = server.address().resolved( QUrl( "1" ) );
        static_cast<void>(
          transport.exchange( question( url ), feedback, [&url]( const HttpAnswer &head ) { return nextOf( url, head ); } ) );
        int done = 0;
        transport.start( question( server.address().resolved( QUrl( "3" ) ) ), [&done]( const Result<HttpAnswer> &answer ) {
          done += static_cast<bool>( answer );
        } );
        transport.finish( feedback );
        return done;
      } );
      QCOMPARE( sent, 1 );
    }

    void aCancelEndsWhatWasAskedAheadToo()
    {
      ScriptedServer server( []( const ScriptedRequest &request ) {
        return request.target == "/2" ? ScriptedReply::silence() : pageOf( request );
      } );
      QgsFeedback feedback;
      QTimer::singleShot( 300, &feedback, &QgsFeedback::cancel );
      const ErrorCode code = onWorker( [&server, &feedback] {
        HttpTransport transport( {} );
        Result<HttpAnswer> answer = Error {};
        for ( int page = 1; page <= 2; ++page )
        {
          const QUrl url = server.address().resolved( QUrl( QString::number( page ) ) );
          answer = transport.exchange( question( url ), feedback, [&url]( const HttpAnswer &head ) { return nextOf( url, head ); } );
        }
        return answer.error().code;
      } );
      QCOMPARE( code, ErrorCode::Canceled );
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
