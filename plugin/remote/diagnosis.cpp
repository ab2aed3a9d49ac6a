// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/diagnosis.h"

#include "remote/certificateverdict.h"
#include "remote/eplanservice.h"
#include "remote/errors.h"
#include "remote/httptransport.h"
#include "remote/landing.h"
#include "remote/lineverdicts.h"
#include "remote/networkmanager.h"
#include "remote/serviceverdicts.h"

#include <qgsapplication.h>
#include <qgsauthcertutils.h>
#include <qgsauthmanager.h>
#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostInfo>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace eplan
{
  namespace
  {
    using std::chrono::milliseconds;

    const QString SILENCE = QStringLiteral( "no answer in time" );

    /// Serves events until the end is told, the person stops it, or the time is up.
    class Wait
    {
      public:
        Wait( QgsFeedback &feedback, milliseconds patience )
            : mFeedback( feedback )
        {
          // The person cancels on another thread, so this arrives as an event of the loop.
          QObject::connect( &feedback, &QgsFeedback::canceled, &mLoop, &QEventLoop::quit, Qt::QueuedConnection );
          QTimer::singleShot( patience, &mLoop, &QEventLoop::quit );
        }

        /// What receivers in this thread hang on, so that nothing arrives after the wait.
        QObject *context() { return &mLoop; }
        void end()
        {
          mEnded = true;
          mLoop.quit();
        }
        /// True when the end was told.
        bool forEnd()
        {
          if ( !mEnded && !mFeedback.isCanceled() )
            mLoop.exec();
          return mEnded;
        }

      private:
        QgsFeedback &mFeedback;
        QEventLoop mLoop;
        bool mEnded = false;
    };

    /// The certificates that QGIS trusts, as its own requests do.
    QSslConfiguration trustOfQgis()
    {
      QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
      QgsAuthManager *manager = QgsApplication::authManager();
      if ( !manager->isDisabled() )
        configuration.setCaCertificates( QgsAuthCertUtils::casMerge( manager->trustedCaCertsCache(), configuration.caCertificates() ) );
      configuration.setPeerVerifyMode( QSslSocket::VerifyPeer );
      return configuration;
    }

    bool isStoreOpen()
    {
      QgsAuthManager *manager = QgsApplication::authManager();
      return !manager->isDisabled() && manager->masterPasswordIsSet();
    }

    /// One walk along the stations. Lives for one call of diagnose().
    class Walk
    {
      public:
        Walk( const Connection &connection, QgsFeedback &feedback, milliseconds patience )
            : mConnection( connection )
            , mFeedback( feedback )
            , mPatience( patience )
        {
          if ( !mayUseCredentials() )
            mUsable.authConfigId.clear();
        }

        DiagnosisStep visit( Station station );

      private:
        DiagnosisStep address();
        DiagnosisStep name();
        DiagnosisStep proxy();
        DiagnosisStep line();
        DiagnosisStep certificate();
        DiagnosisStep answer();
        DiagnosisStep clock() const { return judgeClock( mAnswer.date, mAnsweredAt ); }
        DiagnosisStep service();
        DiagnosisStep signIn();

        bool mayUseCredentials() const { return !mConnection.authConfigId.isEmpty() && isStoreOpen(); }
        /// \a fault says why not.
        bool reach( QAbstractSocket &socket, const QString &host, quint16 port, QString &fault,
                    QAbstractSocket::NetworkLayerProtocol protocol = QAbstractSocket::AnyIPProtocol );
        Result<HttpAnswer> ask( const QString &path, Credentials credentials );

        Connection mConnection;
        QgsFeedback &mFeedback;
        milliseconds mPatience;
        /// The connection as it may be used without a question to the person.
        Connection mUsable = mConnection;
        NetworkManager mManager;
        QNetworkProxy mProxy { QNetworkProxy::NoProxy };
        QSslSocket mSocket;
        HttpAnswer mAnswer;
        QDateTime mAnsweredAt;
    };

    DiagnosisStep Walk::visit( Station station )
    {
      switch ( station )
      {
        case Station::Address:
          return address();
        case Station::Name:
          return name();
        case Station::Proxy:
          return proxy();
        case Station::Line:
          return line();
        case Station::Certificate:
          return certificate();
        case Station::Answer:
          return answer();
        case Station::Clock:
          return clock();
        case Station::Service:
          return service();
        case Station::SignIn:
          break;
      }
      return signIn();
    }

    DiagnosisStep Walk::address()
    {
      const Result<QUrl> address = serviceAddress( mConnection.address.toString(), mConnection.mode );
      if ( address )
      {
        mUsable.address = *address;
        const QList<QNetworkProxy> proxies = mManager.proxyFactory()->queryProxy( QNetworkProxyQuery( *address ) );
        mProxy = proxies.isEmpty() || !isProxy( proxies.first() ) ? QNetworkProxy( QNetworkProxy::NoProxy ) : proxies.first();
      }
      return judgeAddress( mConnection );
    }

    DiagnosisStep Walk::name()
    {
      NameFacts facts { .host = mUsable.address.host(), .fault = SILENCE, .byProxy = isProxy( mProxy ) };
      if ( !QHostAddress( facts.host ).isNull() )
        return judgeName( facts );
      Wait wait( mFeedback, mPatience );
      const int lookup = QHostInfo::lookupHost( facts.host, wait.context(),
                                                [&wait, &facts]( const QHostInfo &info )
                                                {
                                                  facts.addresses = info.addresses();
                                                  facts.fault = info.error() == QHostInfo::NoError ? QString() : info.errorString();
                                                  wait.end();
                                                } );
      if ( !wait.forEnd() )
        QHostInfo::abortHostLookup( lookup );
      return judgeName( facts );
    }

    bool Walk::reach( QAbstractSocket &socket, const QString &host, quint16 port, QString &fault,
                      QAbstractSocket::NetworkLayerProtocol protocol )
    {
      Wait wait( mFeedback, mPatience );
      QObject::connect( &socket, &QAbstractSocket::connected, wait.context(), [&wait] { wait.end(); } );
      QObject::connect( &socket, &QAbstractSocket::errorOccurred, wait.context(), [&wait] { wait.end(); } );
      socket.connectToHost( host, port, QIODevice::ReadWrite, protocol );
      const bool ended = wait.forEnd();
      if ( socket.state() == QAbstractSocket::ConnectedState )
        return true;
      fault = ended ? socket.errorString() : SILENCE;
      return false;
    }

    DiagnosisStep Walk::proxy()
    {
      ProxyFacts facts { .address = mUsable.address, .proxy = mProxy };
      if ( isProxy( mProxy ) )
      {
        QTcpSocket socket;
        socket.setProxy( QNetworkProxy::NoProxy );
        facts.answers = reach( socket, mProxy.hostName(), mProxy.port(), facts.fault );
        socket.abort();
      }
      return judgeProxy( facts );
    }

    DiagnosisStep Walk::line()
    {
      const QUrl &address = mUsable.address;
      LineFacts facts { .address = address, .byProxy = isProxy( mProxy ) };
      mSocket.setProxy( mProxy );
      mSocket.setSslConfiguration( trustOfQgis() );
      const auto port = static_cast<quint16>( address.port( address.scheme() == QLatin1String( "https" ) ? 443 : 80 ) );
      facts.connected = reach( mSocket, address.host(), port, facts.fault );
      // QGIS's requests try IPv6 and IPv4 side by side, a socket one after the other: a silent IPv6 is no failure yet.
      if ( facts.fault == SILENCE && !facts.byProxy )
      {
        mSocket.abort();
        facts.connected = reach( mSocket, address.host(), port, facts.fault, QAbstractSocket::IPv4Protocol );
      }
      facts.error = facts.fault == SILENCE ? QAbstractSocket::SocketTimeoutError : mSocket.error();
      if ( facts.connected && !facts.byProxy )
        facts.fault = mSocket.peerAddress().toString();
      return judgeLine( facts );
    }

    /// Looks at the certificate over a line on which nothing else is said: what TLS finds wrong closes it.
    DiagnosisStep Walk::certificate()
    {
      HttpRequest request;
      request.url = mUsable.address;
      if ( isVerificationSwitchedOff( request.url ) )
      {
        const Error error = verificationSwitchedOff( request );
        return { Station::Certificate, StepState::Failed, error.message, error.detail };
      }
      CertificateFacts facts { .address = mUsable.address };
      if ( request.url.scheme() != QLatin1String( "https" ) )
        return judgeCertificate( facts );
      Wait wait( mFeedback, mPatience );
      QObject::connect( &mSocket, qOverload<const QList<QSslError> &>( &QSslSocket::sslErrors ), wait.context(),
                        [this, &facts]( const QList<QSslError> &doubts )
                        {
                          facts.doubts = doubts;
                          facts.certificate = mSocket.peerCertificate();
                        } );
      QObject::connect( &mSocket, &QSslSocket::encrypted, wait.context(), [&wait] { wait.end(); } );
      QObject::connect( &mSocket, &QSslSocket::disconnected, wait.context(), [&wait] { wait.end(); } );
      QObject::connect( &mSocket, &QSslSocket::errorOccurred, wait.context(), [&wait] { wait.end(); } );
      mSocket.setPeerVerifyName( request.url.host() );
      mSocket.startClientEncryption();
      const bool ended = wait.forEnd();
      facts.encrypted = mSocket.isEncrypted() && facts.doubts.isEmpty();
      if ( facts.certificate.isNull() )
        facts.certificate = mSocket.peerCertificate();
      facts.terms = facts.encrypted
                      ? QStringLiteral( "%1 %2" ).arg( mSocket.sessionCipher().protocolString(), mSocket.sessionCipher().name() )
                      : ( ended ? mSocket.errorString() : SILENCE );
      mSocket.abort();
      return judgeCertificate( facts );
    }

    Result<HttpAnswer> Walk::ask( const QString &path, Credentials credentials )
    {
      HttpTransport transport( credentials == Credentials::Sent ? mUsable.authConfigId : QString() );
      transport.setPatience( mPatience );
      HttpRequest request;
      request.url = mUsable.address.resolved( QUrl( path ) );
      request.credentials = credentials;
      return transport.exchange( request, mFeedback );
    }

    DiagnosisStep Walk::answer()
    {
      mSocket.abort();
      const Result<HttpAnswer> outcome = ask( {}, Credentials::Withheld );
      mAnsweredAt = QDateTime::currentDateTimeUtc();
      if ( outcome )
        mAnswer = *outcome;
      return judgeAnswer( mUsable, outcome );
    }

    /// As the client itself does it: a live service may hide even its landing page, and nothing but that page is asked for before it has
    /// said whether it is for practice.
    DiagnosisStep Walk::service()
    {
      if ( mAnswer.status == 401 )
      {
        if ( mUsable.authConfigId.isEmpty() )
          return hiddenService();
        const Result<HttpAnswer> landing = ask( {}, Credentials::Sent );
        mAnswer = landing ? *landing : HttpAnswer();
        if ( mAnswer.status == 401 )
          return hiddenService();
      }
      ServiceFacts facts { .connection = mUsable, .landing = mAnswer.body };
      const std::optional<ServiceDescription> landing = parseLanding( facts.landing );
      if ( landing && checkMode( *landing, mUsable ) )
      {
        const Result<HttpAnswer> conformance = ask( QStringLiteral( "conformance" ), Credentials::Sent );
        const Result<HttpAnswer> projects = ask( QStringLiteral( "collections/projects" ), Credentials::Sent );
        facts.conformance = conformance && conformance->isOk() ? conformance->body : QByteArray();
        facts.projects = projects ? projects->status : 0;
      }
      return judgeService( facts );
    }

    DiagnosisStep Walk::signIn()
    {
      if ( mConnection.authConfigId.isEmpty() )
        return notSignedIn( NoSignIn::NothingStored );
      if ( mUsable.authConfigId.isEmpty() )
        return notSignedIn( NoSignIn::StoreLocked );
      EplanService service( mUsable );
      service.setPatience( mPatience );
      return judgeSignIn( service.account( mFeedback ) );
    }

    DiagnosisStep notReached( Station station )
    {
      return { station, StepState::NotReached, QCoreApplication::translate( "Diagnosis", "Not tried, because an earlier step failed." ) };
    }

    DiagnosisStep stopped( Station station )
    {
      return { station, StepState::NotReached, QCoreApplication::translate( "Diagnosis", "Not tried, because the check was stopped." ) };
    }

    const DiagnosisStep *firstOf( const QList<DiagnosisStep> &steps, StepState state )
    {
      const auto found = std::find_if( steps.begin(), steps.end(), [state]( const DiagnosisStep &step ) { return step.state == state; } );
      return found == steps.end() ? nullptr : &*found;
    }
  } // namespace

  void diagnose( const Connection &connection, const std::function<void( const DiagnosisStep & )> &told, QgsFeedback &feedback,
                 milliseconds patience )
  {
    Walk walk( connection, feedback, patience );
    bool hasFailed = false;
    for ( std::size_t i = 0; i < EnumText<Station>::texts.size(); ++i )
    {
      const auto station = static_cast<Station>( i );
      DiagnosisStep step = hasFailed ? notReached( station ) : ( feedback.isCanceled() ? stopped( station ) : walk.visit( station ) );
      // What broke off because the person stopped it says nothing about the way.
      if ( feedback.isCanceled() && step.state == StepState::Failed )
        step = stopped( station );
      hasFailed |= step.state == StepState::Failed;
      told( step );
    }
  }

  QString summary( const QList<DiagnosisStep> &steps )
  {
    for ( const StepState state : { StepState::Failed, StepState::Warning } )
    {
      if ( const DiagnosisStep *step = firstOf( steps, state ) )
        return step->sentence;
    }
    const bool isSignedIn = !steps.isEmpty() && steps.last().station == Station::SignIn && steps.last().state == StepState::Ok;
    return isSignedIn ? QCoreApplication::translate( "Diagnosis", "All is well: e-Plan can be reached and accepts your sign-in." )
                      : QCoreApplication::translate( "Diagnosis", "Nothing was found wrong on the way, as far as it could be followed." );
  }

  QString plainText( const QList<DiagnosisStep> &steps )
  {
    QStringList lines;
    for ( const DiagnosisStep &step : steps )
    {
      lines << QStringLiteral( "[%1] %2: %3" ).arg( toText( step.state ), toText( step.station ), step.sentence );
      if ( !step.detail.isEmpty() )
        lines << QStringLiteral( "    %1" ).arg( step.detail.simplified() );
    }
    return lines.join( '\n' );
  }
} // namespace eplan
