// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/errors.h"

#include "remote/problem.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace eplan
{
  namespace
  {
    using Network = QNetworkReply::NetworkError;

    constexpr std::chrono::seconds A_DAY { 86400 };

    /// What is said of a failure; %1 is the host.
    struct Verdict
    {
        ErrorCode code;
        const char *sentence;
    };

    struct NetworkRow
    {
        Network error;
        Verdict verdict;
    };

    constexpr Verdict REFUSED {
      ErrorCode::Offline,
      QT_TRANSLATE_NOOP( "Remote", "%1 does not answer. Check the address, and that this computer is connected to the network." )
    };
    constexpr Verdict NAME_UNKNOWN {
      ErrorCode::Offline,
      QT_TRANSLATE_NOOP( "Remote", "The name %1 was not found. Check the address, and that this computer is connected to the network." )
    };
    constexpr Verdict BROKEN { ErrorCode::Offline,
                               QT_TRANSLATE_NOOP( "Remote", "The connection to %1 broke off. Check the network and try again." ) };
    constexpr Verdict SILENT { ErrorCode::TimedOut,
                               QT_TRANSLATE_NOOP( "Remote", "%1 did not answer in time. Check the network and try again." ) };
    constexpr Verdict PROXY {
      ErrorCode::ProxyRefused,
      QT_TRANSLATE_NOOP( "Remote",
                         "The network proxy does not let QGIS through to %1. Check the proxy in QGIS under Settings, Options, Network." )
    };
    constexpr Verdict PROXY_LOGIN { ErrorCode::ProxyRefused,
                                    QT_TRANSLATE_NOOP( "Remote", "The network proxy asks for a user name and password before it lets QGIS "
                                                                 "through to %1. Enter them in QGIS under Settings, Options, Network." ) };
    constexpr Verdict NO_TLS {
      ErrorCode::Untrusted,
      QT_TRANSLATE_NOOP(
        "Remote",
        "No secure connection to %1 could be made. Check the address, and ask the administrators of e-Plan whether the server works." )
    };
    constexpr Verdict NOT_TRUSTED {
      ErrorCode::Untrusted,
      QT_TRANSLATE_NOOP( "Remote", "The certificate of %1 is not trusted, so nothing was sent. Ask the administrators of e-Plan for their "
                                   "certificate and add it in QGIS under Settings, Options, Authentication." )
    };
    constexpr Verdict WRONG_TIME { ErrorCode::Untrusted,
                                   QT_TRANSLATE_NOOP( "Remote",
                                                      "The certificate of %1 is not valid today, so nothing was sent. Check the date and "
                                                      "time of this computer; if they are right, tell the administrators of e-Plan." ) };
    constexpr Verdict WRONG_NAME { ErrorCode::Untrusted,
                                   QT_TRANSLATE_NOOP( "Remote", "The certificate shown by %1 belongs to another server, so nothing was "
                                                                "sent. Check the address, and tell the administrators of e-Plan." ) };
    constexpr Verdict ELSEWHERE { ErrorCode::NotAService,
                                  QT_TRANSLATE_NOOP( "Remote",
                                                     "%1 sends QGIS on to another address. If this network has a sign-in page, open it in "
                                                     "a browser first; else ask for the new address of e-Plan and enter it here." ) };
    constexpr Verdict NO_SERVICE {
      ErrorCode::NotAService,
      QT_TRANSLATE_NOOP(
        "Remote",
        "%1 answers, but not as e-Plan does. If this network has a sign-in page, open it in a browser first; else check the address." )
    };
    constexpr Verdict IN_DOUBT { ErrorCode::TimedOut,
                                 QT_TRANSLATE_NOOP( "Remote", "The connection to %1 broke off before e-Plan confirmed, so this is still "
                                                              "waiting. Send again; e-Plan is first asked whether it arrived." ) };

    constexpr std::array NETWORK_TABLE {
      NetworkRow { Network::ConnectionRefusedError, REFUSED },
      NetworkRow { Network::HostNotFoundError, NAME_UNKNOWN },
      NetworkRow { Network::TemporaryNetworkFailureError, BROKEN },
      NetworkRow { Network::NetworkSessionFailedError, BROKEN },
      NetworkRow { Network::RemoteHostClosedError, BROKEN },
      NetworkRow { Network::ContentReSendError, BROKEN },
      NetworkRow { Network::TimeoutError, SILENT },
      NetworkRow { Network::OperationCanceledError, SILENT },
      NetworkRow { Network::SslHandshakeFailedError, NO_TLS },
      NetworkRow { Network::TooManyRedirectsError, ELSEWHERE },
      NetworkRow { Network::InsecureRedirectError, ELSEWHERE },
      NetworkRow { Network::ProxyConnectionRefusedError, PROXY },
      NetworkRow { Network::ProxyConnectionClosedError, PROXY },
      NetworkRow { Network::ProxyNotFoundError, PROXY },
      NetworkRow { Network::ProxyTimeoutError, PROXY },
      NetworkRow { Network::ProxyAuthenticationRequiredError, PROXY_LOGIN },
      NetworkRow { Network::UnknownProxyError, PROXY },
      NetworkRow { Network::ProtocolFailure, NO_SERVICE },
    };

    Verdict verdictOn( const QList<QSslError> &doubts )
    {
      const auto found = [&doubts]( std::initializer_list<QSslError::SslError> kinds ) {
        return std::any_of( doubts.begin(), doubts.end(), [&kinds]( const QSslError &doubt ) {
          return std::find( kinds.begin(), kinds.end(), doubt.error() ) != kinds.end();
        } );
      };
      if ( doubts.isEmpty() )
        return NO_TLS;
      if ( found( { QSslError::CertificateExpired, QSslError::CertificateNotYetValid } ) )
        return WRONG_TIME;
      const bool onlyName = found( { QSslError::HostNameMismatch } ) && doubts.size() == 1;
      return onlyName ? WRONG_NAME : NOT_TRUSTED;
    }

    Verdict verdictOn( const NetworkFault &fault )
    {
      if ( fault.error == Network::SslHandshakeFailedError )
        return verdictOn( fault.doubts );
      if ( fault.byProxy && fault.error == Network::UnknownNetworkError )
        return PROXY;
      const auto row = std::find_if( NETWORK_TABLE.begin(), NETWORK_TABLE.end(),
                                     [&fault]( const NetworkRow &candidate ) { return candidate.error == fault.error; } );
      return row == NETWORK_TABLE.end() ? BROKEN : row->verdict;
    }

    /// Refused, unknown, untrusted: what fails like that has sent nothing.
    bool mayHaveArrived( Network error, ErrorCode code )
    {
      return code == ErrorCode::TimedOut
             || ( code == ErrorCode::Offline && error != Network::ConnectionRefusedError && error != Network::HostNotFoundError );
    }

    QString where( const HttpRequest &request )
    {
      return QStringLiteral( "%1 %2" ).arg( toText( request.method ), request.url.toString( QUrl::RemoveUserInfo ) );
    }

    Error errorOf( const Verdict &verdict, const HttpRequest &request, const QString &detail )
    {
      return { verdict.code, QCoreApplication::translate( "Remote", verdict.sentence ).arg( request.url.host() ),
               QStringLiteral( "%1: %2" ).arg( where( request ), detail ) };
    }

    /// A date as HTTP writes it (RFC 9110 §5.6.7), UTC; invalid where it is none.
    QDateTime httpDate( const QByteArray &header )
    {
      QDateTime date = QLocale::c().toDateTime( QString::fromLatin1( header.trimmed() ), QStringLiteral( "ddd, dd MMM yyyy hh:mm:ss 'GMT'" ) );
      date.setTimeSpec( Qt::UTC );
      return date;
    }

    /// What a date of the service is to be compared with: its own clock, because this computer's may be an hour off.
    QDateTime serviceTime( const HttpAnswer &answer )
    {
      const QDateTime date = httpDate( answer.date );
      return date.isValid() ? date : QDateTime::currentDateTimeUtc();
    }

    Error busy( const HttpAnswer &answer )
    {
      const std::optional<std::chrono::seconds> wait = retryAfter( answer.retryAfter, serviceTime( answer ) );
      // lupdate skips a sentence with a cast among the arguments.
      const int seconds = wait ? static_cast<int>( wait->count() ) : 0;
      const QString message = wait ? QCoreApplication::translate( "Remote", "e-Plan is busy. Try again in %n second(s).", nullptr, seconds )
                                   : QCoreApplication::translate( "Remote", "e-Plan is busy or out of order. Try again in a few minutes." );
      return { ErrorCode::Busy, message, {}, wait };
    }

    Error rejected( const QString &reason )
    {
      const QString message =
        reason.isEmpty()
          ? QCoreApplication::translate( "Remote", "e-Plan refuses this position without saying why. Check the position and send again." )
          : QCoreApplication::translate( "Remote", "e-Plan refuses this position. Change it and send again. e-Plan says: %1" ).arg( reason );
      return { ErrorCode::Rejected, message, {} };
    }

    Error notAllowed( const QString &reason )
    {
      const QString message =
        reason.isEmpty()
          ? QCoreApplication::translate( "Remote", "Your account may not do this in e-Plan. Ask whoever gave you the account." )
          : QCoreApplication::translate( "Remote",
                                         "Your account may not do this in e-Plan. Ask whoever gave you the account. e-Plan says: %1" )
              .arg( reason );
      return { ErrorCode::NotAllowed, message, {} };
    }

    Error plain( ErrorCode code, const QString &message )
    {
      return { code, message, {} };
    }

    Error somebodyElseWrote()
    {
      return plain( ErrorCode::ChangedElsewhere,
                    QCoreApplication::translate(
                      "Remote", "Somebody else changed this project in e-Plan in the meantime. Load, compare, and send again." ) );
    }

    Error ofServerStatus( const HttpRequest &request, const HttpAnswer &answer )
    {
      // A gateway that lost its server does not know whether the write went through.
      const bool gatewayLostIt = answer.status == 502 || answer.status == 504;
      if ( gatewayLostIt && request.writes() )
        return errorOf( IN_DOUBT, request, {} );
      if ( answer.status == 501 || answer.status == 505 )
        return errorOf( NO_SERVICE, request, {} );
      return busy( answer );
    }

    Error ofClientStatus( const HttpRequest &request, const HttpAnswer &answer )
    {
      const QString reason = problemText( answer.contentType, answer.body );
      switch ( answer.status )
      {
        case 401:
          return plain(
            ErrorCode::SignInNeeded,
            QCoreApplication::translate(
              "Remote", "e-Plan does not know this user name and password, or the session has ended. Sign in again; your work is kept." ) );
        case 403:
          return notAllowed( reason );
        case 404:
        case 410:
          return plain( ErrorCode::NotFound,
                        QCoreApplication::translate(
                          "Remote", "e-Plan has no such project or page. Check the address, or load again: the project may have been taken out." ) );
        case 405:
          return plain( ErrorCode::NotAService,
                        QCoreApplication::translate( "Remote", "This e-Plan service takes no changes. Ask its administrators." ) );
        case 407:
          return errorOf( PROXY_LOGIN, request, {} );
        case 408:
          return errorOf( request.writes() ? IN_DOUBT : SILENT, request, {} );
        case 412:
          return request.writes() ? somebodyElseWrote() : errorOf( NO_SERVICE, request, {} );
        case 425:
        case 429:
          return busy( answer );
        case 428:
          return plain(
            ErrorCode::NotAService,
            QCoreApplication::translate(
              "Remote", "This e-Plan service does not work as it should, so nothing was sent. Tell its administrators." ) );
        default:
          return request.writes() ? rejected( reason ) : errorOf( NO_SERVICE, request, {} );
      }
    }

    Error ofStatus( const HttpRequest &request, const HttpAnswer &answer )
    {
      if ( answer.status >= 500 )
        return ofServerStatus( request, answer );
      if ( answer.status >= 400 )
        return ofClientStatus( request, answer );
      return errorOf( answer.status >= 300 ? ELSEWHERE : NO_SERVICE, request, {} );
    }
  } // namespace

  Error networkFailure( const HttpRequest &request, const NetworkFault &fault )
  {
    const Verdict verdict = verdictOn( fault );
    QStringList detail { QString::number( fault.error ) };
    // Qt's other texts quote the whole address, in which an authentication method may have put its key.
    if ( fault.error < Network::ContentAccessDenied )
      detail.append( fault.reason );
    for ( const QSslError &doubt : fault.doubts )
      detail.append( doubt.errorString() );
    const bool inDoubt = request.writes() && mayHaveArrived( fault.error, verdict.code );
    return errorOf( inDoubt ? IN_DOUBT : verdict, request, detail.join( QStringLiteral( "; " ) ) );
  }

  Error statusFailure( const HttpRequest &request, const HttpAnswer &answer )
  {
    Error error = ofStatus( request, answer );
    error.detail = QStringLiteral( "%1: HTTP %2" ).arg( where( request ) ).arg( answer.status );
    return error;
  }

  Error unexpectedContent( const HttpRequest &request, const HttpAnswer &answer, const QString &reason )
  {
    return errorOf( NO_SERVICE, request,
                    QStringLiteral( "HTTP %1, %2, %3 bytes: %4" )
                      .arg( answer.status )
                      .arg( QString::fromLatin1( answer.contentType.left( 100 ) ) )
                      .arg( answer.body.size() )
                      .arg( reason ) );
  }

  Error changedElsewhere( const HttpRequest &request )
  {
    Error error = somebodyElseWrote();
    error.detail = QStringLiteral( "%1: not the revision it was based on" ).arg( where( request ) );
    return error;
  }

  Error answerTooLarge( const HttpRequest &request )
  {
    return errorOf( request.writes() ? IN_DOUBT : NO_SERVICE, request, QStringLiteral( "the answer is too large" ) );
  }

  Error credentialsUnreadable( const HttpRequest &request )
  {
    return { ErrorCode::SignInNeeded,
             QCoreApplication::translate( "Remote", "QGIS could not read your password from its authentication store. Sign in again." ),
             QStringLiteral( "%1: updateNetworkRequest failed" ).arg( where( request ) ) };
  }

  Error verificationSwitchedOff( const HttpRequest &request )
  {
    return { ErrorCode::Untrusted,
             QCoreApplication::translate( "Remote",
                                          "QGIS was told not to check the certificate of %1, so nothing was sent. Remove this exception in "
                                          "QGIS under Settings, Options, Authentication, Manage certificates, Servers." )
               .arg( request.url.host() ),
             QStringLiteral( "%1: peer verification is off" ).arg( where( request ) ) };
  }

  Error writeInDoubt( const HttpRequest &request, const Error &cause )
  {
    return errorOf( IN_DOUBT, request, cause.detail );
  }

  std::optional<std::chrono::seconds> retryAfter( const QByteArray &header, const QDateTime &now )
  {
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong( &isNumber );
    if ( !isNumber )
    {
      const QDateTime until = httpDate( header );
      if ( !until.isValid() )
        return std::nullopt;
      seconds = now.secsTo( until );
    }
    return std::clamp( std::chrono::seconds( seconds ), std::chrono::seconds( 0 ), A_DAY );
  }
} // namespace eplan
