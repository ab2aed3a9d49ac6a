// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/selfsigned.h"
#include "remote/wire.h"
#include "testing.h"

#include <qgssettings.h>

using namespace eplan;

/// Whom the line trusts, and how it gets past the office.
class TestTrust : public QObject
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

    static void useProxy( quint16 port )
    {
      QgsSettings settings;
      settings.setValue( QStringLiteral( "proxy/proxyEnabled" ), true );
      settings.setValue( QStringLiteral( "proxy/proxyType" ), QStringLiteral( "HttpProxy" ) );
      settings.setValue( QStringLiteral( "proxy/proxyHost" ), QStringLiteral( "127.0.0.1" ) );
      settings.setValue( QStringLiteral( "proxy/proxyPort" ), QString::number( port ) );
      settings.sync();
    }

  private slots:
    void initTestCase() { QVERIFY( countDialogs() ); }
    void init() { dialogs = 0; }
    void cleanup()
    {
      QCOMPARE( dialogs, 0 );
      QgsSettings().remove( QStringLiteral( "proxy" ) );
    }

    void aDoubtfulCertificateIsRefusedWithoutADialog_data()
    {
      QTest::addColumn<QByteArray>( "name" );
      QTest::addColumn<int>( "toDay" );
      QTest::addColumn<bool>( "trusted" );
      QTest::newRow( "signed by itself" ) << QByteArray( "IP:127.0.0.1" ) << 30 << false;
      QTest::newRow( "expired" ) << QByteArray( "IP:127.0.0.1" ) << -1 << true;
      QTest::newRow( "of another server" ) << QByteArray( "DNS:eplan.example" ) << 30 << true;
    }

    void aDoubtfulCertificateIsRefusedWithoutADialog()
    {
      QFETCH( QByteArray, name );
      QFETCH( int, toDay );
      QFETCH( bool, trusted );
      const SelfSigned tls = selfSigned( name.constData(), -10, toDay );
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      server.useTls( tls.certificate, tls.key );
      if ( trusted )
        trust( tls.certificate );
      const Result<HttpAnswer> answer =
        ask( question( server.address() ), { storedBasic( QStringLiteral( "a" ), QStringLiteral( "b" ) ) } );
      QVERIFY( !answer );
      QCOMPARE( answer.error().code, ErrorCode::Untrusted );
      QCOMPARE( server.requests().size(), 0 );
    }

    void aCertificateThatTheOfficeTrustsInQgisIsTrusted()
    {
      const SelfSigned tls = selfSigned();
      trust( tls.certificate );
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      server.useTls( tls.certificate, tls.key );
      const Result<HttpAnswer> answer = ask( question( server.address() ) );
      QVERIFY2( answer, answer ? "" : qPrintable( answer.error().detail ) );
    }

    void anExceptionThatSwitchesVerificationOffIsNotUsed()
    {
      const SelfSigned tls = selfSigned();
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      server.useTls( tls.certificate, tls.key );
      QgsAuthConfigSslServer exception;
      exception.setSslCertificate( tls.certificate );
      exception.setSslHostPort( QStringLiteral( "127.0.0.1:%1" ).arg( server.serverPort() ) );
      exception.setSslPeerVerifyMode( QSslSocket::VerifyNone );
      exception.setSslIgnoredErrorEnums( { QSslError::SelfSignedCertificate } );
      QVERIFY( QgsApplication::authManager()->storeSslCertCustomConfig( exception ) );
      const Result<HttpAnswer> answer = ask( question( server.address() ) );
      QVERIFY( !answer );
      QCOMPARE( answer.error().code, ErrorCode::Untrusted );
      QCOMPARE( server.requests().size(), 0 );
    }

    void aServerWithoutTlsIsNotTrustedEither()
    {
      ScriptedServer server( []( const ScriptedRequest & ) {
        return ScriptedReply { "HTTP/1.1 400 Bad Request\r\n\r\n", ScriptedReply::End::Close };
      } );
      QUrl address = server.address();
      address.setScheme( QStringLiteral( "https" ) );
      const Result<HttpAnswer> answer = ask( question( address ), { .patience = std::chrono::milliseconds( 1000 ) } );
      QVERIFY( !answer );
      QVERIFY( answer.error().code == ErrorCode::Untrusted || answer.error().code == ErrorCode::TimedOut );
    }

    void theProxyOfQgisIsUsedAndItsRefusalIsExplained_data()
    {
      QTest::addColumn<QByteArray>( "reply" );
      QTest::newRow( "forbidden" ) << QByteArray( "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n" );
      QTest::newRow( "wants a password" ) << QByteArray(
        "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n" );
    }

    void theProxyOfQgisIsUsedAndItsRefusalIsExplained()
    {
      QFETCH( QByteArray, reply );
      ScriptedServer proxy( [reply]( const ScriptedRequest & ) { return ScriptedReply { reply, ScriptedReply::End::Close }; } );
      useProxy( proxy.serverPort() );
      const Result<HttpAnswer> answer = ask( question( QUrl( QStringLiteral( "https://eplan.example/" ) ) ) );
      QVERIFY( !answer );
      QCOMPARE( answer.error().code, ErrorCode::ProxyRefused );
      QVERIFY( proxy.count( "CONNECT" ) > 0 );
      QCOMPARE( proxy.requests().first().target, QByteArray( "eplan.example:443" ) );
    }

    void aProxyThatIsNotThereIsExplained()
    {
      ScriptedServer proxy;
      useProxy( proxy.serverPort() );
      proxy.close();
      const Result<HttpAnswer> answer = ask( question( QUrl( QStringLiteral( "https://eplan.example/" ) ) ) );
      QVERIFY( !answer );
      QCOMPARE( answer.error().code, ErrorCode::ProxyRefused );
    }

    void loopbackNeedsNoProxy()
    {
      ScriptedServer proxy;
      ScriptedServer server( []( const ScriptedRequest & ) { return ScriptedReply::json( "{}" ); } );
      useProxy( proxy.serverPort() );
      QVERIFY( ask( question( server.address() ) ) );
      QCOMPARE( proxy.requests().size(), 0 );
    }
};

EPLAN_TEST_MAIN( TestTrust )
#include "test_trust.moc"
