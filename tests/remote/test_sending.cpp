// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/scriptedeplan.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace eplan;

/// Placements on their way to a service that behaves, and to some that do not.
class TestSending : public QObject
{
    Q_OBJECT

  private:
    ScriptedEplan mEplan;

  private slots:
    void initTestCase() { QVERIFY( mEplan.signIn() ); }

    void everyAnswerToAWriteHasItsMeaning_data()
    {
      QTest::addColumn<ScriptedReply>( "reply" );
      QTest::addColumn<ErrorCode>( "expected" );
      const QByteArray geojson = "application/geo+json";
      const QByteArray problem = "application/problem+json";
      QTest::newRow( "session ended" ) << ScriptedReply::status( 401 ) << ErrorCode::SignInNeeded;
      QTest::newRow( "not yours" ) << ScriptedReply::http( 403, problem, "{}" ) << ErrorCode::NotAllowed;
      QTest::newRow( "unknown" ) << ScriptedReply::status( 404 ) << ErrorCode::NotFound;
      QTest::newRow( "no writing at all" ) << ScriptedReply::status( 405, "Allow: GET\r\n" ) << ErrorCode::NotAService;
      QTest::newRow( "conflict" ) << ScriptedReply::http( 409, problem, "{}" ) << ErrorCode::Rejected;
      QTest::newRow( "somebody else" ) << ScriptedReply::status( 412 ) << ErrorCode::ChangedElsewhere;
      QTest::newRow( "content" ) << ScriptedReply::http( 422, problem, jsonText( "{'detail':'x','errors':[{'detail':'y'}]}" ) )
                                 << ErrorCode::Rejected;
      QTest::newRow( "too many" ) << ScriptedReply::status( 429, "Retry-After: 9\r\n" ) << ErrorCode::Busy;
      QTest::newRow( "maintenance" ) << ScriptedReply::status( 503, "Retry-After: Sun, 22 Nov 2099 08:00:00 GMT\r\n" ) << ErrorCode::Busy;
      QTest::newRow( "gateway" ) << ScriptedReply::status( 504 ) << ErrorCode::TimedOut;
      QTest::newRow( "redirect" ) << ScriptedReply::status( 308, "Location: /elsewhere\r\n" ) << ErrorCode::NotAService;
      QTest::newRow( "silence" ) << ScriptedReply::silence() << ErrorCode::TimedOut;
      QTest::newRow( "dropped before the answer" ) << ScriptedReply::dropped() << ErrorCode::TimedOut;
      QTest::newRow( "dropped in the answer" ) << ScriptedReply { "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{",
                                                                  ScriptedReply::End::Close }
                                               << ErrorCode::TimedOut;
      QTest::newRow( "yes, but not applied" ) << ScriptedReply::http( 200, geojson, projectJson( "p0", "null" ) ) << ErrorCode::NotApplied;
      QTest::newRow( "yes, but elsewhere" ) << ScriptedReply::http(
        200, geojson, projectJson( "p0", jsonText( "{'type':'Point','coordinates':[102.6,15]}" ) ) )
                                            << ErrorCode::NotApplied;
      QTest::newRow( "yes, but another kind" ) << ScriptedReply::http(
        200, geojson, projectJson( "p0", jsonText( "{'type':'Polygon','coordinates':[]}" ) ) )
                                               << ErrorCode::NotApplied;
      QTest::newRow( "yes, to another project" )
        << ScriptedReply::http( 200, geojson, projectJson( "p1", POINT ) ) << ErrorCode::NotApplied;
      QTest::newRow( "yes, but the note is lost" )
        << ScriptedReply::http( 200, geojson, projectJson( "p0", POINT, jsonText( ",'note':'other'" ) ) ) << ErrorCode::NotApplied;
    }

    void everyAnswerToAWriteHasItsMeaning()
    {
      QFETCH( ScriptedReply, reply );
      QFETCH( ErrorCode, expected );
      ScriptedServer server( service( CONFORMANCE, [reply]( const ScriptedRequest &request ) {
        return request.method == "PATCH" ? reply : ScriptedReply::json( projectJson( "p0" ) );
      } ) );
      const QList<Answered> answers = mEplan.send( server, ScriptedEplan::writes( 1 ) );
      QCOMPARE( answers.size(), 1 );
      QVERIFY( !answers.first().project );
      QCOMPARE( answers.first().code, expected );
      QVERIFY( !answers.first().message.isEmpty() );
      QCOMPARE( server.count( "PATCH" ), 1 );
    }

    void anAcceptedWriteBringsTheNewRevision()
    {
      ScriptedServer server( service( CONFORMANCE, []( const ScriptedRequest &request ) {
        QJsonObject feature = QJsonDocument::fromJson( projectJson( ScriptedEplan::idIn( request ) ) ).object();
        feature.insert( QStringLiteral( "geometry" ),
                        QJsonDocument::fromJson( request.body ).object().value( QStringLiteral( "geometry" ) ) );
        return ScriptedReply::http( 200, "application/geo+json", QJsonDocument( feature ).toJson(), "ETag: \"2\"\r\n" );
      } ) );
      const QList<Answered> answers = mEplan.send( server, ScriptedEplan::writes( 40 ) );
      QCOMPARE( answers.size(), 40 );
      for ( const Answered &answer : answers )
      {
        QVERIFY( answer.project );
        QCOMPARE( answer.project->id, answer.id );
        QCOMPARE( answer.project->revision.text, QStringLiteral( "\"2\"" ) );
      }
      QCOMPARE( server.count( "PATCH" ), 40 );
      QCOMPARE( server.requests().last().headers.value( "if-match" ), QByteArray( "\"1\"" ) );
      QCOMPARE( server.requests().last().headers.value( "content-type" ), QByteArray( "application/merge-patch+json" ) );
    }

    void aYesWithoutContentIsReadBack_data()
    {
      QTest::addColumn<ScriptedReply>( "yes" );
      QTest::addColumn<QByteArray>( "stored" );
      QTest::addColumn<bool>( "accepted" );
      QTest::newRow( "kept" ) << ScriptedReply::status( 204 ) << POINT << true;
      QTest::newRow( "not kept" ) << ScriptedReply::status( 204 ) << QByteArray( "null" ) << false;
      QTest::newRow( "200 without content" ) << ScriptedReply::json( {} ) << POINT << true;
      QTest::newRow( "truncated content" ) << ScriptedReply::json( projectJson( "p0", POINT ).chopped( 9 ) ) << POINT << true;
      QTest::newRow( "HTML" ) << ScriptedReply::http( 200, "text/html", "<html>ok</html>" ) << QByteArray( "null" ) << false;
    }

    void aYesWithoutContentIsReadBack()
    {
      QFETCH( ScriptedReply, yes );
      QFETCH( QByteArray, stored );
      QFETCH( bool, accepted );
      ScriptedServer server( service( CONFORMANCE, [yes, stored]( const ScriptedRequest &request ) {
        return request.method == "PATCH" ? yes : ScriptedReply::json( projectJson( "p0", stored ), "ETag: \"2\"\r\n" );
      } ) );
      const QList<Answered> answers = mEplan.send( server, ScriptedEplan::writes( 1 ) );
      QCOMPARE( answers.size(), 1 );
      QCOMPARE( answers.first().project.has_value(), accepted );
      QCOMPARE( accepted ? ErrorCode::NotApplied : answers.first().code, ErrorCode::NotApplied );
      QCOMPARE( server.count( "GET" ), 3 );
    }

    void aReadBackThatFailsLeavesTheWriteInDoubt()
    {
      ScriptedServer server( service( CONFORMANCE, []( const ScriptedRequest &request ) {
        return request.method == "PATCH" ? ScriptedReply::status( 204 ) : ScriptedReply::status( 401 );
      } ) );
      QCOMPARE( mEplan.send( server, ScriptedEplan::writes( 1 ) ).first().code, ErrorCode::TimedOut );
    }

    void aServiceWithoutRevisionsIsReadFirst()
    {
      ScriptedServer server( service( CONFORMANCE, []( const ScriptedRequest &request ) {
        return ScriptedReply::json( projectJson( "p0", request.method == "PATCH" ? POINT : "null" ), "ETag: \"read\"\r\n" );
      } ) );
      const QList<Answered> answers = mEplan.send( server, ScriptedEplan::writes( 1, {} ) );
      QVERIFY( answers.first().project );
      QCOMPARE( server.requests().last().headers.value( "if-match" ), QByteArray( "\"read\"" ) );
    }

    void whereOnlyWholeFeaturesAreTakenTheWholeIsSent_data()
    {
      QTest::addColumn<QByteArray>( "conformance" );
      QTest::newRow( "it says so" ) << ONLY_WHOLE;
      QTest::newRow( "it shows when asked" ) << CONFORMANCE;
    }

    void whereOnlyWholeFeaturesAreTakenTheWholeIsSent()
    {
      QFETCH( QByteArray, conformance );
      ScriptedServer server( service( conformance, []( const ScriptedRequest &request ) {
        if ( request.method == "PATCH" )
          return ScriptedReply::status( 405, "Allow: GET, PUT\r\n" );
        return ScriptedReply::json( request.method == "PUT" ? request.body : projectJson( "p0", "null", jsonText( ",'colour':'red'" ) ),
                                    "ETag: \"1\"\r\n" );
      } ) );
      const QList<Answered> answers = mEplan.send( server, ScriptedEplan::writes( 1 ) );
      QVERIFY( answers.first().project );
      const ScriptedRequest &put = server.requests().last();
      QCOMPARE( put.method, QByteArray( "PUT" ) );
      QCOMPARE( put.headers.value( "if-match" ), QByteArray( "\"1\"" ) );
      QVERIFY( put.body.contains( "484802.17" ) );
      QVERIFY( put.body.contains( "red" ) );
    }

    void aWholeFeatureIsNotSentOverSomebodyElsesWork()
    {
      ScriptedServer server(
        service( ONLY_WHOLE, []( const ScriptedRequest & ) { return ScriptedReply::json( projectJson( "p0" ), "ETag: \"2\"\r\n" ); } ) );
      QCOMPARE( mEplan.send( server, ScriptedEplan::writes( 1 ) ).first().code, ErrorCode::ChangedElsewhere );
      QCOMPARE( server.count( "PUT" ), 0 );
    }

    void whatWouldMeetEveryWriteStopsTheRest_data()
    {
      QTest::addColumn<ScriptedReply>( "reply" );
      QTest::addColumn<ErrorCode>( "expected" );
      QTest::newRow( "session ended" ) << ScriptedReply::status( 401 ) << ErrorCode::SignInNeeded;
      QTest::newRow( "asks to wait" ) << ScriptedReply::status( 429, "Retry-After: 9\r\n" ) << ErrorCode::Busy;
      QTest::newRow( "sent elsewhere" ) << ScriptedReply::status( 307, "Location: /elsewhere\r\n" ) << ErrorCode::NotAService;
      QTest::newRow( "a hotel's sign-in page" ) << ScriptedReply::http( 200, "text/html", "<html>Room?</html>" ) << ErrorCode::NotAService;
    }

    void whatWouldMeetEveryWriteStopsTheRest()
    {
      QFETCH( ScriptedReply, reply );
      QFETCH( ErrorCode, expected );
      ScriptedServer server( service( CONFORMANCE, [reply]( const ScriptedRequest & ) { return reply; } ) );
      const QList<Answered> answers = mEplan.send( server, ScriptedEplan::writes( 50 ) );
      QCOMPARE( answers.size(), 50 );
      for ( const Answered &answer : answers )
        QCOMPARE( answer.code, expected );
      QVERIFY( server.count( "PATCH" ) <= 6 );
    }

    void oneBadProjectDoesNotStopTheRest()
    {
      ScriptedServer server( service( CONFORMANCE, []( const ScriptedRequest &request ) {
        return request.target.endsWith( "p3" ) ? ScriptedReply::status( 500 )
                                               : ScriptedReply::json( projectJson( ScriptedEplan::idIn( request ), POINT ) );
      } ) );
      const QList<Answered> answers = mEplan.send( server, ScriptedEplan::writes( 20 ) );
      QCOMPARE( answers.size(), 20 );
      QCOMPARE( std::count_if( answers.begin(), answers.end(), []( const Answered &answer ) { return answer.project.has_value(); } ), 19 );
    }

    void aLineThatGoesSilentStopsTheRest()
    {
      ScriptedServer server( service( CONFORMANCE, []( const ScriptedRequest & ) { return ScriptedReply::silence(); } ) );
      const QList<Answered> answers = mEplan.send( server, ScriptedEplan::writes( 50 ) );
      QCOMPARE( answers.size(), 50 );
      QVERIFY( server.count( "PATCH" ) <= 12 );
      QCOMPARE( answers.first().code, ErrorCode::TimedOut );
      QCOMPARE( answers.last().code, ErrorCode::Offline );
    }

    void afterACancelEveryWriteStillHasItsAnswer()
    {
      QgsFeedback feedback;
      int patched = 0;
      ScriptedServer server( service( CONFORMANCE, [&feedback, &patched]( const ScriptedRequest & ) {
        if ( ++patched == 6 )
          feedback.cancel();
        return ScriptedReply::silence();
      } ) );
      const QList<Answered> answers = onWorker( [connection = mEplan.connectionTo( server ), &feedback] {
        EplanService eplan( connection );
        return ScriptedEplan::answersTo( eplan, ScriptedEplan::writes( 20 ), feedback );
      } );
      QCOMPARE( answers.size(), 20 );
      const auto count = [&answers]( ErrorCode code ) {
        return std::count_if( answers.begin(), answers.end(), [code]( const Answered &answer ) { return answer.code == code; } );
      };
      QCOMPARE( count( ErrorCode::TimedOut ), 6 );
      QCOMPARE( count( ErrorCode::Canceled ), 14 );
      QCOMPARE( patched, 6 );
    }

    void reasonsGoToAServiceWhoseSchemaHasThemAndAreReadBack_data()
    {
      QTest::addColumn<ScriptedReply>( "schema" );
      QTest::addColumn<QByteArray>( "kept" );
      QTest::addColumn<ErrorCode>( "code" );
      QTest::addColumn<bool>( "isTold" );
      const ScriptedReply ofProperties = ScriptedReply::json( jsonText( "{'properties':{'accepted_findings':{'type':'string'}}}" ) );
      const ScriptedReply ofFeatures = ScriptedReply::json(
        jsonText( "{'properties':{'properties':{'type':'object','properties':{'accepted_findings':{'type':'string'}}}}}" ) );
      const QByteArray kept = jsonText( ",'accepted_findings':'A x'" );
      // What was sent and accepted has no error.
      const ErrorCode fine = Answered().code;
      QTest::newRow( "a schema of properties" ) << ofProperties << kept << fine << true;
      QTest::newRow( "a schema of features" ) << ofFeatures << kept << fine << true;
      QTest::newRow( "said yes and kept nothing" ) << ofProperties << QByteArray() << ErrorCode::NotApplied << true;
      QTest::newRow( "said yes and kept something else" )
        << ofProperties << jsonText( ",'accepted_findings':'A y'" ) << ErrorCode::NotApplied << true;
      QTest::newRow( "a schema without them" ) << ScriptedReply::json( jsonText( "{'properties':{'note':{}}}" ) ) << QByteArray() << fine
                                               << false;
      QTest::newRow( "no schema" ) << ScriptedReply::status( 404 ) << QByteArray() << fine << false;
      QTest::newRow( "no such question" ) << ScriptedReply::status( 400 ) << QByteArray() << fine << false;
      QTest::newRow( "no schema but a page" ) << ScriptedReply::http( 200, "text/html", "<html></html>" ) << QByteArray() << fine << false;
    }

    void reasonsGoToAServiceWhoseSchemaHasThemAndAreReadBack()
    {
      QFETCH( ScriptedReply, schema );
      QFETCH( QByteArray, kept );
      QByteArray body;
      ScriptedServer server( service( CONFORMANCE,
                                      [&]( const ScriptedRequest &request )
                                      {
                                        if ( request.target.endsWith( "/schema" ) )
                                          return schema;
                                        body = request.body;
                                        return ScriptedReply::json( projectJson( ScriptedEplan::idIn( request ), POINT, kept ) );
                                      } ) );
      QList<PlacementWrite> writes = ScriptedEplan::writes( 1 );
      writes.first().placement.accepted = { { "A", "x" } };
      writes.first().tellsReasons = true;
      const QList<Answered> answers = mEplan.send( server, writes );
      QCOMPARE( answers.size(), 1 );
      QTEST( answers.first().code == ErrorCode::NotApplied ? ErrorCode::NotApplied : Answered().code, "code" );
      QTEST( body.contains( "accepted_findings" ), "isTold" );
      // What the service has no word for is still ours.
      QVERIFY( !answers.first().project || answers.first().project->placement.accepted == writes.first().placement.accepted );
    }

    void whereTheSchemaCannotBeHadNothingIsSent()
    {
      ScriptedServer server( service( CONFORMANCE,
                                      []( const ScriptedRequest &request )
                                      {
                                        return request.target.endsWith( "/schema" )
                                                 ? ScriptedReply::status( 503 )
                                                 : ScriptedReply::json( projectJson( ScriptedEplan::idIn( request ), POINT ) );
                                      } ) );
      QList<PlacementWrite> writes = ScriptedEplan::writes( 3 );
      writes.last().tellsReasons = true;
      const QList<Answered> answers = mEplan.send( server, writes );
      QCOMPARE( answers.size(), 3 );
      QCOMPARE( answers.first().code, ErrorCode::Busy );
      QCOMPARE( server.count( "PATCH" ), 0 );
    }

    void nothingToSendAsksNothing()
    {
      ScriptedServer server( service( CONFORMANCE, []( const ScriptedRequest & ) { return ScriptedReply::dropped(); } ) );
      QVERIFY( mEplan.send( server, {} ).isEmpty() );
      QCOMPARE( server.requests().size(), 0 );
    }
};

EPLAN_TEST_MAIN( TestSending )
#include "test_sending.moc"
