// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/errors.h"

#include "remote/jsontext.h"
#include "testing.h"

using namespace eplan;

Q_DECLARE_METATYPE( eplan::ErrorCode )
Q_DECLARE_METATYPE( eplan::Method )

namespace
{
  using Network = QNetworkReply::NetworkError;

  HttpRequest request( Method method )
  {
    HttpRequest request;
    request.method = method;
    request.url = QUrl( QStringLiteral( "https://somsri:secret@eplan.example/collections/projects/items/7?limit=1" ) );
    return request;
  }

  HttpAnswer answer( int status, const QByteArray &contentType = {}, const QByteArray &body = {} )
  {
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = contentType;
    answer.body = body;
    return answer;
  }
} // namespace

class TestErrors : public QObject
{
    Q_OBJECT

  private:
    static void check( const Error &error, ErrorCode expected )
    {
      QCOMPARE( error.code, expected );
      QVERIFY( !error.message.isEmpty() );
      QVERIFY( !error.message.contains( '%' ) );
      QVERIFY2( !( error.message + error.detail ).contains( QLatin1String( "secret" ) ), qPrintable( error.message + error.detail ) );
    }

  private slots:
    void aBrokenLineSaysWhatToDo_data()
    {
      QTest::addColumn<int>( "error" );
      QTest::addColumn<Method>( "method" );
      QTest::addColumn<ErrorCode>( "expected" );
      const auto row = []( const char *situation, Network error, ErrorCode reading, ErrorCode writing ) {
        QTest::addRow( "%s, reading", situation ) << int( error ) << Method::Get << reading;
        QTest::addRow( "%s, writing", situation ) << int( error ) << Method::Patch << writing;
      };
      row( "nobody listens", Network::ConnectionRefusedError, ErrorCode::Offline, ErrorCode::Offline );
      row( "name not found", Network::HostNotFoundError, ErrorCode::Offline, ErrorCode::Offline );
      row( "dropped", Network::RemoteHostClosedError, ErrorCode::Offline, ErrorCode::TimedOut );
      row( "dropped before the answer, not repeated", Network::ContentReSendError, ErrorCode::Offline, ErrorCode::TimedOut );
      row( "some network trouble", Network::UnknownNetworkError, ErrorCode::Offline, ErrorCode::TimedOut );
      row( "cable pulled", Network::TemporaryNetworkFailureError, ErrorCode::Offline, ErrorCode::TimedOut );
      row( "silence", Network::TimeoutError, ErrorCode::TimedOut, ErrorCode::TimedOut );
      row( "QGIS's own time-out", Network::OperationCanceledError, ErrorCode::TimedOut, ErrorCode::TimedOut );
      row( "no TLS", Network::SslHandshakeFailedError, ErrorCode::Untrusted, ErrorCode::Untrusted );
      row( "redirect to another server", Network::InsecureRedirectError, ErrorCode::NotAService, ErrorCode::NotAService );
      row( "redirects in a circle", Network::TooManyRedirectsError, ErrorCode::NotAService, ErrorCode::NotAService );
      row( "proxy not there", Network::ProxyConnectionRefusedError, ErrorCode::ProxyRefused, ErrorCode::ProxyRefused );
      row( "proxy hangs up", Network::ProxyConnectionClosedError, ErrorCode::ProxyRefused, ErrorCode::ProxyRefused );
      row( "proxy name not found", Network::ProxyNotFoundError, ErrorCode::ProxyRefused, ErrorCode::ProxyRefused );
      row( "proxy silent", Network::ProxyTimeoutError, ErrorCode::ProxyRefused, ErrorCode::ProxyRefused );
      row( "proxy wants a password", Network::ProxyAuthenticationRequiredError, ErrorCode::ProxyRefused, ErrorCode::ProxyRefused );
      row( "no HTTP", Network::ProtocolFailure, ErrorCode::NotAService, ErrorCode::NotAService );
    }

    void aBrokenLineSaysWhatToDo()
    {
      QFETCH( int, error );
      QFETCH( Method, method );
      QFETCH( ErrorCode, expected );
      check( networkFailure( request( method ), { static_cast<Network>( error ), QStringLiteral( "reason" ) } ), expected );
    }

    void whatBreaksOnTheWayThroughAProxyIsTheProxys()
    {
      check( networkFailure( request( Method::Get ), { .error = Network::UnknownNetworkError, .byProxy = true } ),
             ErrorCode::ProxyRefused );
      check( networkFailure( request( Method::Patch ), { .error = Network::UnknownNetworkError, .byProxy = true } ),
             ErrorCode::ProxyRefused );
    }

    void aRefusalSaysWhatToDo_data()
    {
      QTest::addColumn<int>( "status" );
      QTest::addColumn<ErrorCode>( "reading" );
      QTest::addColumn<ErrorCode>( "writing" );
      QTest::newRow( "moved" ) << 301 << ErrorCode::NotAService << ErrorCode::NotAService;
      QTest::newRow( "moved for now" ) << 307 << ErrorCode::NotAService << ErrorCode::NotAService;
      QTest::newRow( "content" ) << 400 << ErrorCode::NotAService << ErrorCode::Rejected;
      QTest::newRow( "password" ) << 401 << ErrorCode::SignInNeeded << ErrorCode::SignInNeeded;
      QTest::newRow( "not yours" ) << 403 << ErrorCode::NotAllowed << ErrorCode::NotAllowed;
      QTest::newRow( "unknown" ) << 404 << ErrorCode::NotFound << ErrorCode::NotFound;
      QTest::newRow( "read-only service" ) << 405 << ErrorCode::NotAService << ErrorCode::NotAService;
      QTest::newRow( "proxy" ) << 407 << ErrorCode::ProxyRefused << ErrorCode::ProxyRefused;
      QTest::newRow( "server waited too long" ) << 408 << ErrorCode::TimedOut << ErrorCode::TimedOut;
      QTest::newRow( "conflict" ) << 409 << ErrorCode::NotAService << ErrorCode::Rejected;
      QTest::newRow( "gone" ) << 410 << ErrorCode::NotFound << ErrorCode::NotFound;
      QTest::newRow( "somebody else" ) << 412 << ErrorCode::NotAService << ErrorCode::ChangedElsewhere;
      QTest::newRow( "content of a field" ) << 422 << ErrorCode::NotAService << ErrorCode::Rejected;
      QTest::newRow( "revision wanted" ) << 428 << ErrorCode::NotAService << ErrorCode::NotAService;
      QTest::newRow( "too many" ) << 429 << ErrorCode::Busy << ErrorCode::Busy;
      QTest::newRow( "out of order" ) << 500 << ErrorCode::Busy << ErrorCode::Busy;
      QTest::newRow( "cannot" ) << 501 << ErrorCode::NotAService << ErrorCode::NotAService;
      QTest::newRow( "gateway lost its server" ) << 502 << ErrorCode::Busy << ErrorCode::TimedOut;
      QTest::newRow( "maintenance" ) << 503 << ErrorCode::Busy << ErrorCode::Busy;
      QTest::newRow( "gateway waited too long" ) << 504 << ErrorCode::Busy << ErrorCode::TimedOut;
    }

    void aRefusalSaysWhatToDo()
    {
      QFETCH( int, status );
      QFETCH( ErrorCode, reading );
      QFETCH( ErrorCode, writing );
      check( statusFailure( request( Method::Get ), answer( status ) ), reading );
      check( statusFailure( request( Method::Patch ), answer( status ) ), writing );
      QCOMPARE( statusFailure( request( Method::Get ), answer( status ) ).detail,
                QStringLiteral( "GET https://eplan.example/collections/projects/items/7?limit=1: HTTP %1" ).arg( status ) );
    }

    void whatTheServiceSaysReachesThePerson_data()
    {
      QTest::addColumn<int>( "status" );
      QTest::addColumn<QByteArray>( "problem" );
      QTest::addColumn<QString>( "said" );
      QTest::newRow( "detail" ) << 409 << jsonText( "{'title':'Conflict','detail':'ปีงบประมาณปิดแล้ว'}" ) << "ปีงบประมาณปิดแล้ว";
      QTest::newRow( "fields" )
        << 422
        << jsonText(
             "{'detail':'Two errors.','errors':[{'detail':'must be positive','pointer':'/properties/accuracy'},{'detail':'unknown'}]}" )
        << "Two errors.; must be positive (accuracy); unknown";
      QTest::newRow( "not yours" ) << 403 << jsonText( "{'detail':'of another organisation'}" ) << "of another organisation";
      QTest::newRow( "markup and lines stay text" ) << 422 << jsonText( "{'detail':'<b>no</b>\\n  really'}" ) << "<b>no</b> really";
    }

    void whatTheServiceSaysReachesThePerson()
    {
      QFETCH( int, status );
      QFETCH( QByteArray, problem );
      QFETCH( QString, said );
      const Error error = statusFailure( request( Method::Patch ), answer( status, "application/problem+json; charset=utf-8", problem ) );
      QVERIFY2( error.message.endsWith( said ), qPrintable( error.message ) );
    }

    void whatIsNoProblemReportIsNotQuoted()
    {
      const Error html = statusFailure( request( Method::Patch ), answer( 422, "text/html", "<html>{\"detail\":\"x\"}</html>" ) );
      QVERIFY( !html.message.contains( QLatin1String( "html" ) ) );
      const Error endless = statusFailure(
        request( Method::Patch ), answer( 422, "application/problem+json", "{\"detail\":\"" + QByteArray( 100000, 'x' ) + "\"}" ) );
      QVERIFY( endless.message.size() < 1000 );
    }

    void retryAfterIsReadAsSecondsOrDate_data()
    {
      QTest::addColumn<QByteArray>( "header" );
      QTest::addColumn<int>( "seconds" );
      QTest::newRow( "seconds" ) << QByteArray( "120" ) << 120;
      QTest::newRow( "now" ) << QByteArray( "0" ) << 0;
      QTest::newRow( "negative" ) << QByteArray( "-5" ) << 0;
      QTest::newRow( "a date" ) << QByteArray( "Sun, 22 Nov 2026 08:31:30 GMT" ) << 90;
      QTest::newRow( "a date that has passed" ) << QByteArray( "Sun, 22 Nov 2026 08:00:00 GMT" ) << 0;
      QTest::newRow( "next year" ) << QByteArray( "Mon, 22 Nov 2027 08:00:00 GMT" ) << 86400;
      QTest::newRow( "beyond counting" ) << QByteArray( "99999999999999" ) << 86400;
      QTest::newRow( "missing" ) << QByteArray() << -1;
      QTest::newRow( "words" ) << QByteArray( "soon" ) << -1;
    }

    void retryAfterIsReadAsSecondsOrDate()
    {
      QFETCH( QByteArray, header );
      QFETCH( int, seconds );
      const QDateTime now( QDate( 2026, 11, 22 ), QTime( 8, 30 ), Qt::UTC );
      const auto wait = retryAfter( header, now );
      QCOMPARE( static_cast<int>( wait.value_or( std::chrono::seconds( -1 ) ).count() ), seconds );
    }

    void theTimeToWaitIsInTheErrorAndInTheSentence()
    {
      HttpAnswer busy = answer( 503 );
      busy.retryAfter = "30";
      const Error error = statusFailure( request( Method::Get ), busy );
      QCOMPARE( error.retryAfter, std::optional( std::chrono::seconds( 30 ) ) );
      QVERIFY( error.message.contains( QLatin1String( "30" ) ) );
    }

    void aDateToWaitForIsOnTheServicesClock()
    {
      HttpAnswer busy = answer( 503 );
      busy.date = "Sun, 22 Nov 2026 09:30:00 GMT";
      busy.retryAfter = "Sun, 22 Nov 2026 09:30:10 GMT";
      QCOMPARE( statusFailure( request( Method::Get ), busy ).retryAfter, std::optional( std::chrono::seconds( 10 ) ) );
    }

    void aDoubtfulCertificateIsExplained_data()
    {
      QTest::addColumn<QList<int>>( "doubts" );
      QTest::addColumn<QString>( "word" );
      QTest::newRow( "own authority" ) << QList<int> { QSslError::SelfSignedCertificate } << "not trusted";
      QTest::newRow( "clock" ) << QList<int> { QSslError::CertificateNotYetValid } << "date and time";
      QTest::newRow( "expired and unknown" ) << QList<int> { QSslError::SelfSignedCertificate, QSslError::CertificateExpired }
                                             << "date and time";
      QTest::newRow( "another name" ) << QList<int> { QSslError::HostNameMismatch } << "another server";
      QTest::newRow( "another name and unknown" )
        << QList<int> { QSslError::HostNameMismatch, QSslError::SelfSignedCertificate } << "not trusted";
      QTest::newRow( "no TLS at all" ) << QList<int> {} << "secure connection";
    }

    void aDoubtfulCertificateIsExplained()
    {
      QFETCH( QList<int>, doubts );
      QFETCH( QString, word );
      QList<QSslError> errors;
      for ( const int doubt : doubts )
        errors.append( QSslError( static_cast<QSslError::SslError>( doubt ) ) );
      const Error error = networkFailure( request( Method::Get ), { Network::SslHandshakeFailedError, {}, errors } );
      check( error, ErrorCode::Untrusted );
      QVERIFY2( error.message.contains( word ), qPrintable( error.message ) );
    }

    void theNextLinkIsFoundInAHeader_data()
    {
      QTest::addColumn<QByteArray>( "header" );
      QTest::addColumn<QByteArray>( "next" );
      QTest::newRow( "none" ) << QByteArray() << QByteArray();
      QTest::newRow( "only" ) << QByteArray( "<http://a/b?c=1,2;3>; rel=\"next\"" ) << QByteArray( "http://a/b?c=1,2;3" );
      QTest::newRow( "among others" ) << QByteArray(
        "<x>; rel=\"self\"; type=\"application/geo+json\", <y>; type=\"a, b; c\"; rel=\"next\"" )
                                      << QByteArray( "y" );
      QTest::newRow( "bare word" ) << QByteArray( "<y>;rel=next" ) << QByteArray( "y" );
      QTest::newRow( "several relations" ) << QByteArray( "<y>; rel=\"prefetch next\"" ) << QByteArray( "y" );
      QTest::newRow( "title says next" ) << QByteArray( "<y>; rel=\"self\"; title=\"; rel=next\"" ) << QByteArray();
      QTest::newRow( "broken" ) << QByteArray( "<<>;;rel" ) << QByteArray();
    }

    void theNextLinkIsFoundInAHeader()
    {
      QFETCH( QByteArray, header );
      QFETCH( QByteArray, next );
      QCOMPARE( nextInLinkHeader( header ), next );
    }
};

EPLAN_TEST_MAIN( TestErrors )
#include "test_errors.moc"
