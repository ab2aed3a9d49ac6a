// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/networkmanager.h"

#include "remote/network.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>

#include <QHostAddress>
#include <QThread>

#include <algorithm>

namespace eplan
{
  namespace
  {
    bool startsWithAny( const QString &url, const QStringList &beginnings )
    {
      return std::any_of( beginnings.begin(), beginnings.end(),
                          [&url]( const QString &beginning ) { return url.startsWith( beginning ); } );
    }

    /// The proxy rules of QGIS's options, as they were when the manager was made; loopback is always direct. QGIS's own factory asks the
    /// thread's shared manager, which keeps the options of the day the thread began.
    class ProxyRules final : public QNetworkProxyFactory
    {
      public:
        explicit ProxyRules( const QgsNetworkAccessManager &manager )
          : mFallback( manager.fallbackProxy() )
          , mNoProxy( manager.noProxyList() )
          , mDefaultProxy( manager.excludeList() )
          , mSystem( manager.useSystemProxy() )
        {}

        QList<QNetworkProxy> queryProxy( const QNetworkProxyQuery &query ) override
        {
          const QString url = query.url().toString();
          // Qt knows no default proxy for loopback. Told that there is none, it would leave plain sockets without buffers: a head goes apart
          // from its body then, and the head of an answer is read byte by byte.
          if ( isLoopback( query.peerHostName() ) )
            return { QNetworkProxy( QNetworkProxy::DefaultProxy ) };
          if ( startsWithAny( url, mNoProxy ) )
            return { QNetworkProxy( QNetworkProxy::NoProxy ) };
          if ( startsWithAny( url, mDefaultProxy ) )
            return { QNetworkProxy( QNetworkProxy::DefaultProxy ) };
          const QList<QNetworkProxy> system = mSystem ? systemProxyForQuery( query ) : QList<QNetworkProxy>();
          return system.isEmpty() ? QList { mFallback } : system;
        }

      private:
        QNetworkProxy mFallback;
        QStringList mNoProxy;
        QStringList mDefaultProxy;
        bool mSystem;
    };
  } // namespace

  void prepareNetwork()
  {
    QgsNetworkAccessManager::instance();
  }

  NetworkManager::NetworkManager()
  {
    Q_ASSERT_X( QThread::currentThread() != QCoreApplication::instance()->thread(), "NetworkManager",
                "waiting on the main thread freezes QGIS" );
    setupDefaultProxyAndCache();
    setProxyFactory( new ProxyRules( *this ) );
    setCache( nullptr );
    disconnect( this, &QNetworkAccessManager::sslErrors, nullptr, nullptr );
    disconnect( this, &QNetworkAccessManager::authenticationRequired, nullptr, nullptr );
    disconnect( this, &QNetworkAccessManager::proxyAuthenticationRequired, nullptr, nullptr );
  }

  bool NetworkManager::usesProxy( const QUrl &url ) const
  {
    const QList<QNetworkProxy> proxies = proxyFactory()->queryProxy( QNetworkProxyQuery( url ) );
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy && proxies.first().type() != QNetworkProxy::DefaultProxy;
  }

  QNetworkReply *NetworkManager::createRequest( Operation operation, const QNetworkRequest &request, QIODevice *outgoing )
  {
    QNetworkReply *reply = QgsNetworkAccessManager::createRequest( operation, request, outgoing );
    disconnect( reply, &QNetworkReply::sslErrors, this, nullptr );
    return reply;
  }

  void OwnThreadDeleter::operator()( QObject *object ) const
  {
    if ( object->thread() == QThread::currentThread() )
      delete object;
    else
      object->deleteLater();
  }

  bool isVerificationSwitchedOff( const QUrl &url )
  {
    QgsAuthManager *manager = QgsApplication::authManager();
    if ( url.scheme() != QLatin1String( "https" ) || manager->isDisabled() )
      return false;
    const QgsAuthConfigSslServer server =
      manager->sslCertCustomConfigByHost( QStringLiteral( "%1:%2" ).arg( url.host() ).arg( url.port( 443 ) ) );
    return !server.isNull()
           && ( server.sslPeerVerifyMode() == QSslSocket::VerifyNone || server.sslPeerVerifyMode() == QSslSocket::QueryPeer );
  }

  bool isLoopback( const QString &host )
  {
    return host.compare( QLatin1String( "localhost" ), Qt::CaseInsensitive ) == 0 || QHostAddress( host ).isLoopback();
  }
} // namespace eplan
