// SPDX-License-Identifier: GPL-2.0-or-later
#include "practiceservice.h"
#include "remote/certificateverdict.h"
#include "remote/diagnosis.h"
#include "remote/jsontext.h"
#include "remote/lineverdicts.h"
#include "remote/selfsigned.h"
#include "remote/serviceverdicts.h"
#include "remote/wire.h"
#include "testing.h"

#include <qgssettings.h>

#include <QElapsedTimer>

using namespace eplan;

Q_DECLARE_METATYPE( eplan::StepState )
Q_DECLARE_METATYPE( eplan::Station )

namespace
{
  const QString PASSWORD = QStringLiteral( "s3cr3t-pass-wort" );
  const QByteArray LANDING = jsonText( "{'title':'Class','eplan:mode':'practice','links':[]}" );
  const QByteArray LIVE_LANDING = jsonText( "{'title':'e-Plan','links':[]}" );
  const QByteArray FEATURES = jsonText( "{'conformsTo':['http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core']}" );
  const QByteArray TILES = jsonText( "{'conformsTo':['http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core']}" );
  const QByteArray WEB_PAGE = "<!DOCTYPE html><html><head><title>Hotel Wi-Fi</title></head></html>";
  const QDateTime NOW( QDate( 2026, 11, 24 ), QTime( 8, 0 ), Qt::UTC );

  using Steps = QList<DiagnosisStep>;

  DiagnosisStep at( const Steps &steps, Station station )
  {
    for ( const DiagnosisStep &step : steps )
    {
      if ( step.station == station )
        return step;
    }
    return {};
  }

  /// "ok ok failed …", to be compared at a glance.
  QString states( const Steps &steps )
  {
    QStringList texts;
    for ( const DiagnosisStep &step : steps )
      texts << toText( step.state );
    return texts.join( QStringLiteral( ", " ) );
  }

  Connection connectionTo( const QUrl &address, Mode mode = Mode::Practice, const QString &authConfigId = {} )
  {
    return { QStringLiteral( "x" ), address, mode, authConfigId };
  }

  Steps diagnosed( const Connection &connection, std::chrono::milliseconds patience = std::chrono::milliseconds( 1500 ) )
  {
    return onWorker(
      [&connection, patience]
      {
        QgsFeedback feedback;
        Steps steps;
        diagnose(
          connection, [&steps]( const DiagnosisStep &step ) { steps << step; }, feedback, patience );
        return steps;
      } );
  }

  HttpAnswer answer( int status, const QByteArray &contentType = "application/json", const QByteArray &body = "{}" )
  {
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = contentType;
    answer.body = body;
    return answer;
  }
} // namespace

/// What a person is told about the way to e-Plan, and that looking at it sends and shows no secret.
class TestDiagnosis : public QObject
{
    Q_OBJECT

  private:
    static void trust( const QSslCertificate &certificate )
    {
      QgsAuthManager *manager = QgsApplication::authManager();
      QVERIFY( manager->storeCertAuthority( certificate ) );
      manager->rebuildCaCertsCache();
      QVERIFY( manager->storeCertTrustPolicy( certificate, QgsAuthCertUtils::Trusted ) );
      manager->rebuildCertTrustCache();
      manager->rebuildTrustedCaCertsCache();
    }

    static void useProxy( quint16 port, const QString &type = QStringLiteral( "HttpProxy" ) )
    {
      QgsSettings settings;
      settings.setValue( QStringLiteral( "proxy/proxyEnabled" ), true );
      settings.setValue( QStringLiteral( "proxy/proxyType" ), type );
      settings.setValue( QStringLiteral( "proxy/proxyHost" ), QStringLiteral( "127.0.0.1" ) );
      settings.setValue( QStringLiteral( "proxy/proxyPort" ), QString::number( port ) );
      settings.setValue( QStringLiteral( "proxy/proxyUser" ), QStringLiteral( "clerk" ) );
      settings.setValue( QStringLiteral( "proxy/proxyPassword" ), PASSWORD );
      settings.sync();
    }

    /// A service of a few resources, each for everybody.
    static ScriptedServer::Script eplanOf( const QByteArray &landing, const QByteArray &conformance = FEATURES, int projects = 200 )
    {
      return [landing, conformance, projects]( const ScriptedRequest &request )
      {
        if ( request.target == "/" )
          return ScriptedReply::json( landing );
        if ( request.target == "/conformance" )
          return ScriptedReply::json( conformance );
        if ( request.target == "/collections/projects" )
          return ScriptedReply::http( projects, "application/json", "{}" );
        return ScriptedReply::json( jsonText( "{'preferred_username':'somsri','roles':['engineer']}" ) );
      };
    }

  private slots:
    void initTestCase()
    {
      QVERIFY( countDialogs() );
      QVERIFY2( mService.start( 10 ), qPrintable( mService.log() ) );
    }
    void init() { dialogs = 0; }
    void cleanup()
    {
      QCOMPARE( dialogs, 0 );
      QgsSettings().remove( QStringLiteral( "proxy" ) );
    }

    // — what is said of what was seen —

    void aDoubtIsToldInPlainWords_data()
    {
      QTest::addColumn<QList<int>>( "doubts" );
      QTest::addColumn<QString>( "says" );
      QTest::newRow( "expired" ) << QList<int> { QSslError::CertificateExpired } << "Is this computer's clock right?";
      QTest::newRow( "not yet valid" ) << QList<int> { QSslError::CertificateNotYetValid } << "Is this computer's clock right?";
      QTest::newRow( "a wrong clock before an unknown issuer" )
        << QList<int> { QSslError::UnableToGetLocalIssuerCertificate, QSslError::CertificateNotYetValid }
        << "Is this computer's clock right?";
      QTest::newRow( "another name" ) << QList<int> { QSslError::HostNameMismatch } << "belongs to";
      QTest::newRow( "signed by itself" ) << QList<int> { QSslError::SelfSignedCertificate } << "signed by itself";
      QTest::newRow( "the office's own issuer" )
        << QList<int> { QSslError::SelfSignedCertificateInChain } << "whom this computer does not know";
      QTest::newRow( "an unknown issuer" ) << QList<int> { QSslError::UnableToGetLocalIssuerCertificate }
                                           << "whom this computer does not know";
      QTest::newRow( "withdrawn" ) << QList<int> { QSslError::CertificateRevoked } << "withdrawn";
      QTest::newRow( "anything else" ) << QList<int> { QSslError::InvalidPurpose } << "cannot be trusted";
    }

    void aDoubtIsToldInPlainWords()
    {
      QFETCH( QList<int>, doubts );
      QFETCH( QString, says );
      CertificateFacts facts {
        .address = QUrl( QStringLiteral( "https://eplan.example/" ) ), .certificate = selfSigned().certificate, .now = NOW };
      for ( const int doubt : doubts )
        facts.doubts << QSslError( static_cast<QSslError::SslError>( doubt ), facts.certificate );
      const DiagnosisStep step = judgeCertificate( facts );
      QCOMPARE( step.state, StepState::Failed );
      QVERIFY2( step.sentence.contains( says ), qPrintable( step.sentence ) );
      QVERIFY( step.sentence.contains( QStringLiteral( "eplan.example" ) ) );
      QVERIFY( step.detail.contains( QStringLiteral( "issuer e-Plan test" ) ) );
    }

    void theClockIsHeldAgainstTheServices_data()
    {
      QTest::addColumn<QByteArray>( "date" );
      QTest::addColumn<StepState>( "state" );
      QTest::newRow( "equal" ) << QByteArray( "Tue, 24 Nov 2026 08:00:00 GMT" ) << StepState::Ok;
      QTest::newRow( "five minutes" ) << QByteArray( "Tue, 24 Nov 2026 08:05:00 GMT" ) << StepState::Ok;
      QTest::newRow( "five minutes and a second" ) << QByteArray( "Tue, 24 Nov 2026 08:05:01 GMT" ) << StepState::Warning;
      QTest::newRow( "yesterday" ) << QByteArray( "Mon, 23 Nov 2026 08:00:00 GMT" ) << StepState::Warning;
      QTest::newRow( "not told" ) << QByteArray() << StepState::NotReached;
      QTest::newRow( "no date" ) << QByteArray( "soon" ) << StepState::NotReached;
    }

    void theClockIsHeldAgainstTheServices()
    {
      QFETCH( QByteArray, date );
      QFETCH( StepState, state );
      QCOMPARE( judgeClock( date, NOW ).state, state );
    }

    void clocksThatDisagreeAreBothTold()
    {
      const DiagnosisStep step = judgeClock( "Tue, 24 Nov 2026 10:30:00 GMT", NOW );
      // Local time: the test runs in Bangkok.
      QVERIFY2( step.sentence.contains( QStringLiteral( "15:00" ) ), qPrintable( step.sentence ) );
      QVERIFY2( step.sentence.contains( QStringLiteral( "17:30" ) ), qPrintable( step.sentence ) );
    }

    void anAnswerIsReadAsWhatItIs_data()
    {
      QTest::addColumn<int>( "status" );
      QTest::addColumn<QByteArray>( "contentType" );
      QTest::addColumn<QByteArray>( "body" );
      QTest::addColumn<bool>( "live" );
      QTest::addColumn<StepState>( "state" );
      QTest::addColumn<QString>( "says" );
      const QByteArray json( "application/json" ), html( "text/html; charset=utf-8" );
      QTest::newRow( "data" ) << 200 << json << QByteArray( "{}" ) << false << StepState::Ok << "HTTP 200";
      QTest::newRow( "a sign-in page of the network" ) << 200 << html << WEB_PAGE << false << StepState::Failed << "web page";
      QTest::newRow( "a web page that calls itself data" ) << 200 << json << WEB_PAGE << false << StepState::Failed << "web page";
      QTest::newRow( "a network that wants a sign-in" ) << 511 << html << WEB_PAGE << false << StepState::Failed << "browser";
      QTest::newRow( "elsewhere" ) << 302 << html << QByteArray() << false << StepState::Failed << "another address";
      QTest::newRow( "a live service that hides" ) << 401 << json << QByteArray() << true << StepState::Ok << "HTTP 401";
      QTest::newRow( "a practice service that hides" ) << 401 << json << QByteArray() << false << StepState::Failed << "HTTP 401";
      QTest::newRow( "nothing there" ) << 404 << html << WEB_PAGE << false << StepState::Failed << "HTTP 404";
      QTest::newRow( "out of order" ) << 503 << html << QByteArray() << false << StepState::Failed << "HTTP 503";
      QTest::newRow( "the proxy wants a password" ) << 407 << html << QByteArray() << false << StepState::Failed << "proxy";
    }

    void anAnswerIsReadAsWhatItIs()
    {
      QFETCH( int, status );
      QFETCH( QByteArray, contentType );
      QFETCH( QByteArray, body );
      QFETCH( bool, live );
      QFETCH( StepState, state );
      QFETCH( QString, says );
      const Connection connection = connectionTo( QUrl( QStringLiteral( "https://eplan.example/" ) ), live ? Mode::Live : Mode::Practice );
      const DiagnosisStep step = judgeAnswer( connection, answer( status, contentType, body ) );
      QCOMPARE( step.state, state );
      QVERIFY2( step.sentence.contains( says ), qPrintable( step.sentence ) );
      QVERIFY2( step.detail.startsWith( QStringLiteral( "HTTP %1" ).arg( status ) ), qPrintable( step.detail ) );
    }

    void aServiceIsRecognised_data()
    {
      QTest::addColumn<QByteArray>( "landing" );
      QTest::addColumn<QByteArray>( "conformance" );
      QTest::addColumn<int>( "projects" );
      QTest::addColumn<bool>( "live" );
      QTest::addColumn<StepState>( "state" );
      QTest::addColumn<QString>( "says" );
      QTest::newRow( "practice" ) << LANDING << FEATURES << 200 << false << StepState::Ok << "practice service";
      QTest::newRow( "live" ) << LIVE_LANDING << FEATURES << 200 << true << StepState::Ok << "live e-Plan";
      QTest::newRow( "projects for those who sign in" ) << LIVE_LANDING << FEATURES << 401 << true << StepState::Ok << "live e-Plan";
      QTest::newRow( "practice meant as live" ) << LANDING << FEATURES << 200 << true << StepState::Failed << "practice service";
      QTest::newRow( "live meant as practice" )
        << LIVE_LANDING << FEATURES << 200 << false << StepState::Failed << "not a practice service";
      QTest::newRow( "some JSON" ) << QByteArray( "[1]" ) << FEATURES << 200 << true << StepState::Failed << "not as e-Plan does";
      QTest::newRow( "tiles" ) << LANDING << TILES << 200 << false << StepState::Failed << "OGC API";
      QTest::newRow( "maps of something else" ) << LANDING << FEATURES << 404 << false << StepState::Failed << "no projects";
    }

    void aServiceIsRecognised()
    {
      QFETCH( QByteArray, landing );
      QFETCH( QByteArray, conformance );
      QFETCH( int, projects );
      QFETCH( bool, live );
      QFETCH( StepState, state );
      QFETCH( QString, says );
      const Connection connection = connectionTo( QUrl( QStringLiteral( "https://eplan.example/" ) ), live ? Mode::Live : Mode::Practice );
      const DiagnosisStep step = judgeService( { connection, landing, conformance, projects } );
      QCOMPARE( step.state, state );
      QVERIFY2( step.sentence.contains( says ), qPrintable( step.sentence ) );
    }

    void aBrokenLineIsExplained_data()
    {
      QTest::addColumn<QAbstractSocket::SocketError>( "error" );
      QTest::addColumn<bool>( "byProxy" );
      QTest::addColumn<QString>( "says" );
      QTest::newRow( "refused" ) << QAbstractSocket::ConnectionRefusedError << false << "refuses";
      QTest::newRow( "silent" ) << QAbstractSocket::SocketTimeoutError << false << "firewall";
      QTest::newRow( "no network" ) << QAbstractSocket::NetworkError << false << "connected to the network";
      QTest::newRow( "refused by the proxy" ) << QAbstractSocket::ProxyConnectionClosedError << true << "The network proxy does not let";
      QTest::newRow( "the proxy's password" ) << QAbstractSocket::ProxyAuthenticationRequiredError << true << "user name and password";
    }

    void aBrokenLineIsExplained()
    {
      QFETCH( QAbstractSocket::SocketError, error );
      QFETCH( bool, byProxy );
      QFETCH( QString, says );
      const DiagnosisStep step =
        judgeLine( { .address = QUrl( QStringLiteral( "https://eplan.example/" ) ), .byProxy = byProxy, .error = error } );
      QCOMPARE( step.state, StepState::Failed );
      QVERIFY2( step.sentence.contains( says ), qPrintable( step.sentence ) );
    }

    void aNameThatOnlyTheProxyKnowsIsNoFailure()
    {
      QCOMPARE( judgeName( { .host = QStringLiteral( "eplan.example" ), .byProxy = true } ).state, StepState::Ok );
      QCOMPARE( judgeName( { .host = QStringLiteral( "eplan.example" ) } ).state, StepState::Failed );
      QCOMPARE( judgeName( { .host = QStringLiteral( "203.0.113.7" ) } ).state, StepState::Ok );
    }

    // — the walk itself —

    void thePracticeServiceIsReachedAndSignedInTo()
    {
      const Steps steps = diagnosed( mService.connection( QStringLiteral( "engineer" ) ) );
      QCOMPARE( steps.size(), 9 );
      for ( const Station station : { Station::Address, Station::Name, Station::Proxy, Station::Line, Station::Certificate, Station::Answer,
                                      Station::Service, Station::SignIn } )
        QVERIFY2( at( steps, station ).state == StepState::Ok, qPrintable( plainText( steps ) ) );
      QVERIFY( summary( steps ).contains( QStringLiteral( "All is well" ) ) );
    }

    void aWrongPasswordIsToldAtTheLastStation()
    {
      PracticeAccount account = mService.account( QStringLiteral( "engineer" ) );
      account.password = PASSWORD;
      const Steps steps = diagnosed( mService.connection( account ) );
      QCOMPARE( at( steps, Station::Service ).state, StepState::Ok );
      QCOMPARE( at( steps, Station::SignIn ).state, StepState::Failed );
      QCOMPARE( summary( steps ), at( steps, Station::SignIn ).sentence );
    }

    void noSecretIsInTheText()
    {
      const PracticeAccount account = mService.account( QStringLiteral( "engineer" ) );
      const Connection connection = mService.connection( account );
      const QString basic = QString::fromLatin1( QStringLiteral( "%1:%2" ).arg( account.user, account.password ).toUtf8().toBase64() );
      const QString told = plainText( diagnosed( connection ) );
      QVERIFY( told.contains( QStringLiteral( "[ok] sign-in" ) ) );
      for ( const QString &secret : { account.password, connection.authConfigId, basic, QStringLiteral( "Authorization" ) } )
        QVERIFY2( !told.contains( secret, Qt::CaseInsensitive ), qPrintable( told ) );
    }

    void aSecretInTheAddressIsNotRepeated()
    {
      QUrl address( QStringLiteral( "https://eplan.example/?token=%1" ).arg( PASSWORD ) );
      address.setUserName( QStringLiteral( "somsri" ) );
      address.setPassword( PASSWORD );
      const Steps steps = diagnosed( connectionTo( address ) );
      QCOMPARE( at( steps, Station::Address ).state, StepState::Failed );
      QCOMPARE( at( steps, Station::Name ).state, StepState::NotReached );
      QVERIFY2( !plainText( steps ).contains( PASSWORD ), qPrintable( plainText( steps ) ) );
    }

    void aLockedStoreIsNeverOpened()
    {
      const Connection connection = mService.connection( QStringLiteral( "engineer" ) );
      QgsApplication::authManager()->clearMasterPassword();
      const Steps steps = diagnosed( connection );
      QVERIFY( !QgsApplication::authManager()->masterPasswordIsSet() );
      QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true ) );
      QCOMPARE( at( steps, Station::Service ).state, StepState::Ok );
      QCOMPARE( at( steps, Station::SignIn ).state, StepState::NotReached );
      QVERIFY( at( steps, Station::SignIn ).sentence.contains( QStringLiteral( "master password" ) ) );
    }

    void theFirstFailureEndsTheWalk_data()
    {
      QTest::addColumn<QByteArray>( "certificateFor" );
      QTest::addColumn<int>( "fromDay" );
      QTest::addColumn<int>( "toDay" );
      QTest::addColumn<bool>( "trusted" );
      QTest::addColumn<QString>( "says" );
      QTest::newRow( "signed by itself" ) << QByteArray( "IP:127.0.0.1" ) << -10 << 30 << false << "signed by itself";
      QTest::newRow( "expired" ) << QByteArray( "IP:127.0.0.1" ) << -10 << -1 << true << "clock right";
      QTest::newRow( "not yet valid" ) << QByteArray( "IP:127.0.0.1" ) << 2 << 30 << true << "clock right";
      QTest::newRow( "of another server" ) << QByteArray( "DNS:hotel.example" ) << -10 << 30 << true << "hotel.example";
    }

    void theFirstFailureEndsTheWalk()
    {
      QFETCH( QByteArray, certificateFor );
      QFETCH( int, fromDay );
      QFETCH( int, toDay );
      QFETCH( bool, trusted );
      QFETCH( QString, says );
      const SelfSigned tls = selfSigned( certificateFor.constData(), fromDay, toDay );
      ScriptedServer server( eplanOf( LANDING ) );
      server.useTls( tls.certificate, tls.key );
      if ( trusted )
        trust( tls.certificate );
      const Connection connection = connectionTo( server.address(), Mode::Practice, storedBasic( QStringLiteral( "somsri" ), PASSWORD ) );
      const Steps steps = diagnosed( connection );
      QCOMPARE( states( steps ), QStringLiteral( "ok, ok, ok, ok, failed, not reached, not reached, not reached, not reached" ) );
      QVERIFY2( at( steps, Station::Certificate ).sentence.contains( says ), qPrintable( plainText( steps ) ) );
      QCOMPARE( server.requests().size(), 0 );
    }

    void aCertificateThatTheOfficeTrustsIsTrusted()
    {
      const SelfSigned tls = selfSigned();
      trust( tls.certificate );
      ScriptedServer server( eplanOf( LIVE_LANDING ) );
      server.useTls( tls.certificate, tls.key );
      const Connection connection = connectionTo( server.address(), Mode::Live, storedBasic( QStringLiteral( "somsri" ), PASSWORD ) );
      const Steps steps = diagnosed( connection );
      QCOMPARE( at( steps, Station::Certificate ).state, StepState::Ok );
      QVERIFY2( at( steps, Station::SignIn ).state == StepState::Ok, qPrintable( plainText( steps ) ) );
    }

    void aSwitchedOffVerificationIsTold()
    {
      const SelfSigned tls = selfSigned();
      ScriptedServer server( eplanOf( LANDING ) );
      server.useTls( tls.certificate, tls.key );
      QgsAuthConfigSslServer exception;
      exception.setSslCertificate( tls.certificate );
      exception.setSslHostPort( QStringLiteral( "127.0.0.1:%1" ).arg( server.serverPort() ) );
      exception.setSslPeerVerifyMode( QSslSocket::VerifyNone );
      exception.setSslIgnoredErrorEnums( { QSslError::SelfSignedCertificate } );
      QVERIFY( QgsApplication::authManager()->storeSslCertCustomConfig( exception ) );
      const Steps steps = diagnosed( connectionTo( server.address() ) );
      QCOMPARE( at( steps, Station::Certificate ).state, StepState::Failed );
      QVERIFY( at( steps, Station::Certificate ).sentence.contains( QStringLiteral( "told not to check" ) ) );
      QCOMPARE( server.requests().size(), 0 );
    }

    void aServerWithoutTlsIsTold()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::dropped(); } );
      QUrl address = server.address();
      address.setScheme( QStringLiteral( "https" ) );
      const Steps steps = diagnosed( connectionTo( address ), std::chrono::milliseconds( 500 ) );
      QCOMPARE( at( steps, Station::Line ).state, StepState::Ok );
      QCOMPARE( at( steps, Station::Certificate ).state, StepState::Failed );
    }

    void aServiceThatIsNotRunningIsTold()
    {
      ScriptedServer server;
      const QUrl address = server.address();
      server.close();
      const Steps steps = diagnosed( connectionTo( address ) );
      QCOMPARE( states( steps ), QStringLiteral( "ok, ok, ok, failed, not reached, not reached, not reached, not reached, not reached" ) );
    }

    void aSilentServiceIsTold()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::silence(); } );
      const Steps steps = diagnosed( connectionTo( server.address() ), std::chrono::milliseconds( 300 ) );
      QCOMPARE( at( steps, Station::Line ).state, StepState::Ok );
      QCOMPARE( at( steps, Station::Answer ).state, StepState::Failed );
    }

    void credentialsGoToNoServiceOfTheOtherMode()
    {
      ScriptedServer server( eplanOf( LIVE_LANDING ) );
      const Connection connection = connectionTo( server.address(), Mode::Practice, storedBasic( QStringLiteral( "somsri" ), PASSWORD ) );
      const Steps steps = diagnosed( connection );
      QCOMPARE( at( steps, Station::Service ).state, StepState::Failed );
      QCOMPARE( at( steps, Station::SignIn ).state, StepState::NotReached );
      for ( const ScriptedRequest &request : server.requests() )
        QVERIFY( !request.headers.contains( "authorization" ) );
    }

    void aServiceThatHidesIsLookedAtAfterSigningIn()
    {
      const ScriptedServer::Script open = eplanOf( LIVE_LANDING );
      ScriptedServer server( [open]( const ScriptedRequest &request )
                             { return request.headers.contains( "authorization" ) ? open( request ) : ScriptedReply::status( 401 ); } );
      Connection connection = connectionTo( server.address(), Mode::Live );
      QCOMPARE( at( diagnosed( connection ), Station::Service ).state, StepState::NotReached );
      connection.authConfigId = storedBasic( QStringLiteral( "somsri" ), PASSWORD );
      const Steps steps = diagnosed( connection );
      QCOMPARE( at( steps, Station::Service ).state, StepState::Ok );
      QCOMPARE( at( steps, Station::SignIn ).state, StepState::Ok );
    }

    void aWrongClockIsOnlyAWarning()
    {
      const ScriptedServer::Script eplan = eplanOf( LANDING );
      ScriptedServer server(
        [eplan]( const ScriptedRequest &request )
        { return request.target == "/" ? ScriptedReply::json( LANDING, "Date: Tue, 24 Nov 2020 08:00:00 GMT\r\n" ) : eplan( request ); } );
      const Steps steps = diagnosed( connectionTo( server.address() ) );
      QCOMPARE( at( steps, Station::Clock ).state, StepState::Warning );
      QCOMPARE( at( steps, Station::Service ).state, StepState::Ok );
      QCOMPARE( summary( steps ), at( steps, Station::Clock ).sentence );
    }

    void theProxyIsNamedAndItsRefusalTold()
    {
      ScriptedServer proxy(
        []( const ScriptedRequest & ) {
          return ScriptedReply { "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", ScriptedReply::End::Close };
        } );
      useProxy( proxy.serverPort() );
      const Steps steps = diagnosed( connectionTo( QUrl( QStringLiteral( "https://eplan.example/" ) ) ) );
      QCOMPARE( at( steps, Station::Name ).state, StepState::Ok );
      QCOMPARE( at( steps, Station::Proxy ).state, StepState::Ok );
      QVERIFY( at( steps, Station::Proxy ).sentence.contains( QString::number( proxy.serverPort() ) ) );
      QVERIFY2( at( steps, Station::Line ).state == StepState::Failed, qPrintable( plainText( steps ) ) );
      QVERIFY( at( steps, Station::Line ).sentence.contains( QStringLiteral( "proxy" ) ) );
      QVERIFY( !plainText( steps ).contains( PASSWORD ) );
      QVERIFY( proxy.count( "CONNECT" ) > 0 );
    }

    void aProxyThatCannotHelpIsTold_data()
    {
      QTest::addColumn<QString>( "type" );
      QTest::newRow( "not there" ) << "HttpProxy";
      QTest::newRow( "of the wrong kind" ) << "HttpCachingProxy";
    }

    void aProxyThatCannotHelpIsTold()
    {
      QFETCH( QString, type );
      ScriptedServer proxy;
      useProxy( proxy.serverPort(), type );
      proxy.close();
      const Steps steps = diagnosed( connectionTo( QUrl( QStringLiteral( "https://eplan.example/" ) ) ) );
      QVERIFY2( at( steps, Station::Proxy ).state == StepState::Failed, qPrintable( plainText( steps ) ) );
      QCOMPARE( at( steps, Station::Line ).state, StepState::NotReached );
    }

    void stoppingEndsItAtOnce()
    {
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::silence(); } );
      QgsFeedback feedback;
      QTimer::singleShot( 200, &feedback, &QgsFeedback::cancel );
      QElapsedTimer clock;
      clock.start();
      const Steps steps = onWorker(
        [&feedback, connection = connectionTo( server.address() )]
        {
          Steps told;
          diagnose(
            connection, [&told]( const DiagnosisStep &step ) { told << step; }, feedback, std::chrono::seconds( 30 ) );
          return told;
        } );
      QVERIFY( clock.elapsed() < 5000 );
      QCOMPARE( states( steps ), QStringLiteral( "ok, ok, ok, ok, ok, not reached, not reached, not reached, not reached" ) );
      QVERIFY( at( steps, Station::SignIn ).sentence.contains( QStringLiteral( "stopped" ) ) );
    }

  private:
    PracticeService mService;
};

EPLAN_TEST_MAIN( TestDiagnosis )
#include "test_diagnosis.moc"
