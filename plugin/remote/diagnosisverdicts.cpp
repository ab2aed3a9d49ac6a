// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/diagnosisverdicts.h"

#include "base/language.h"
#include "remote/errors.h"
#include "remote/jsonobject.h"
#include "remote/landing.h"
#include "remote/networkmanager.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace eplan
{
  namespace
  {
    using Socket = QAbstractSocket::SocketError;

    constexpr int BUDDHIST_ERA = 543;
    constexpr int LONGEST_TITLE = 80;

    QString text( const char *sentence )
    {
      return QCoreApplication::translate( "Diagnosis", sentence );
    }

    int portOf( const QUrl &address )
    {
      return address.port( address.scheme() == QLatin1String( "https" ) ? 443 : 80 );
    }

    QString hostAndPort( const QUrl &address )
    {
      return QStringLiteral( "%1:%2" ).arg( address.host() ).arg( portOf( address ) );
    }

    /// As the panel writes times: local, the year in the Buddhist Era where the language is Thai.
    QString momentText( const QDateTime &time )
    {
      const QDateTime local = time.toLocalTime();
      const bool isThai = Language::locale().language() == QLocale::Thai;
      const int year = local.date().year() + ( isThai ? BUDDHIST_ERA : 0 );
      return QCoreApplication::translate( "Words", "%1 %2 %3, %4", "day, month, year, time" )
        .arg( QString::number( local.date().day() ), Language::locale().monthName( local.date().month(), QLocale::ShortFormat ),
              QString::number( year ), local.time().toString( QStringLiteral( "HH:mm" ) ) );
    }

    /// What the error table says of a failure; the request is only named in it.
    Error networkError( const QUrl &address, QNetworkReply::NetworkError error )
    {
      HttpRequest request;
      request.url = address;
      return networkFailure( request, { error } );
    }

    Error statusError( const QUrl &address, const HttpAnswer &answer )
    {
      HttpRequest request;
      request.url = address;
      return statusFailure( request, answer );
    }

    QString notAService( const QUrl &address )
    {
      return networkError( address, QNetworkReply::ProtocolFailure ).message;
    }

    // — certificates —

    QString subjectOf( const QSslCertificate &certificate )
    {
      const QStringList names = QStringList( certificate.subjectAlternativeNames().values() );
      return names.isEmpty() ? certificate.subjectDisplayName() : names.first();
    }

    bool has( const QList<QSslError> &doubts, std::initializer_list<QSslError::SslError> kinds )
    {
      return std::any_of( doubts.begin(), doubts.end(),
                          [&kinds]( const QSslError &doubt )
                          { return std::find( kinds.begin(), kinds.end(), doubt.error() ) != kinds.end(); } );
    }

    /// The sentence on the doubt that is to be cleared first: a wrong clock makes every certificate doubtful.
    QString doubtText( const CertificateFacts &facts )
    {
      const QString host = facts.address.host();
      const QSslCertificate &certificate = facts.certificate;
      if ( has( facts.doubts, { QSslError::CertificateNotYetValid } ) )
        return QCoreApplication::translate( "Diagnosis",
                                            "The certificate of %1 is valid only from %2 on, but this computer's clock shows %3. "
                                            "Is this computer's clock right? If it is, tell the administrators of e-Plan." )
          .arg( host, momentText( certificate.effectiveDate() ), momentText( facts.now ) );
      if ( has( facts.doubts, { QSslError::CertificateExpired } ) )
        return QCoreApplication::translate( "Diagnosis", "The certificate of %1 was valid until %2, and this computer's clock shows %3. Is "
                                                         "this computer's clock right? If it is, tell the administrators of e-Plan." )
          .arg( host, momentText( certificate.expiryDate() ), momentText( facts.now ) );
      if ( has( facts.doubts, { QSslError::CertificateRevoked, QSslError::CertificateBlacklisted } ) )
        return QCoreApplication::translate( "Diagnosis",
                                            "The certificate of %1 was withdrawn, so nothing was sent. Tell the administrators of e-Plan." )
          .arg( host );
      if ( has( facts.doubts, { QSslError::SelfSignedCertificate } ) )
        return QCoreApplication::translate( "Diagnosis",
                                            "The certificate of %1 is signed by itself, so nobody vouches for it and nothing was "
                                            "sent. Ask the administrators of e-Plan for a certificate that can be checked." )
          .arg( host );
      if ( has( facts.doubts, { QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetIssuerCertificate,
                                QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
                                QSslError::CertificateUntrusted } ) )
        return QCoreApplication::translate( "Diagnosis",
                                            "The certificate of %1 was issued by %2, whom this computer does not know, so nothing was "
                                            "sent. If your office checks its traffic, ask its network staff for that certificate and "
                                            "add it in QGIS under Settings, Options, Authentication." )
          .arg( host, certificate.issuerDisplayName() );
      if ( has( facts.doubts, { QSslError::HostNameMismatch } ) )
        return QCoreApplication::translate( "Diagnosis",
                                            "The certificate shown by %1 belongs to %2, so nothing was sent. Check the address; if "
                                            "this network has a sign-in page, open it in a browser first." )
          .arg( host, subjectOf( certificate ) );
      return QCoreApplication::translate(
               "Diagnosis", "The certificate of %1 cannot be trusted, so nothing was sent. Tell the administrators of e-Plan." )
        .arg( host );
    }

    QString certificateDetail( const CertificateFacts &facts )
    {
      QStringList parts { facts.terms };
      const QSslCertificate &certificate = facts.certificate;
      if ( !certificate.isNull() )
      {
        const QStringList names( certificate.subjectAlternativeNames().values() );
        parts << QStringLiteral( "subject %1 (%2)" ).arg( certificate.subjectDisplayName(), names.join( QStringLiteral( ", " ) ) )
              << QStringLiteral( "issuer %1" ).arg( certificate.issuerDisplayName() )
              << QStringLiteral( "valid %1 to %2" )
                   .arg( certificate.effectiveDate().toUTC().toString( Qt::ISODate ),
                         certificate.expiryDate().toUTC().toString( Qt::ISODate ) )
              << QStringLiteral( "SHA-256 %1" ).arg( QString::fromLatin1( certificate.digest( QCryptographicHash::Sha256 ).toHex() ) );
      }
      for ( const QSslError &doubt : facts.doubts )
        parts << doubt.errorString();
      parts.removeAll( QString() );
      return parts.join( QStringLiteral( "; " ) );
    }

    // — answers —

    bool isWebPage( const HttpAnswer &answer )
    {
      return answer.contentType.toLower().contains( "html" ) || answer.body.trimmed().startsWith( '<' );
    }

    QString titleOf( const QByteArray &page )
    {
      static const QRegularExpression title( QStringLiteral( "<title[^>]*>([^<]*)" ), QRegularExpression::CaseInsensitiveOption );
      return title.match( QString::fromUtf8( page.left( 10000 ) ) ).captured( 1 ).simplified().left( LONGEST_TITLE );
    }

    QString answerDetail( const HttpAnswer &answer )
    {
      const QString facts = QStringLiteral( "HTTP %1, %2, %3 bytes" )
                              .arg( answer.status )
                              .arg( QString::fromLatin1( answer.contentType.left( LONGEST_TITLE ) ) )
                              .arg( answer.body.size() );
      const QString title = isWebPage( answer ) ? titleOf( answer.body ) : QString();
      return title.isEmpty() ? facts : QStringLiteral( "%1, “%2”" ).arg( facts, title );
    }

    DiagnosisStep answered( StepState state, const QString &sentence, const HttpAnswer &answer )
    {
      return { Station::Answer, state, sentence, answerDetail( answer ) };
    }

    /// An answer that is neither a success nor a question for a sign-in.
    QString refusalText( const QUrl &address, const HttpAnswer &answer )
    {
      if ( answer.status == 407 || ( answer.status >= 300 && answer.status < 400 ) )
        return statusError( address, answer ).message;
      if ( answer.status == 404 || answer.status == 410 )
        return QCoreApplication::translate(
                 "Diagnosis", "%1 answers, but has nothing at this address (HTTP %2). Check the part of the address behind the name." )
          .arg( address.host(), QString::number( answer.status ) );
      if ( answer.status >= 500 || answer.status == 429 )
        return QCoreApplication::translate( "Diagnosis",
                                            "%1 answers, but is overloaded or out of order (HTTP %2). Try again in a few minutes." )
          .arg( address.host(), QString::number( answer.status ) );
      return QCoreApplication::translate( "Diagnosis", "%1 answers, but refuses to say what it is (HTTP %2). Check the address." )
        .arg( address.host(), QString::number( answer.status ) );
    }

    bool isFeatures( const QByteArray &conformance )
    {
      const QJsonArray classes = readObject( conformance ).value( QLatin1String( "conformsTo" ) ).toArray();
      return std::any_of( classes.begin(), classes.end(),
                          []( const QJsonValue &uri ) { return uri.toString().contains( QLatin1String( "ogcapi-features" ) ); } );
    }

    /// Projects may be there for those only who sign in.
    bool hasProjects( int status )
    {
      return ( status >= 200 && status < 300 ) || status == 401 || status == 403;
    }
  } // namespace

  DiagnosisStep judgeAddress( const Connection &connection )
  {
    const Result<QUrl> address = serviceAddress( connection.address.toString(), connection.mode );
    if ( !address )
      return { Station::Address, StepState::Failed, address.error().message, address.error().detail };
    const QString sentence = QCoreApplication::translate( "Diagnosis", "The address leads to %1, port %2." )
                               .arg( address->host(), QString::number( portOf( *address ) ) );
    return { Station::Address, StepState::Ok, sentence, address->toString() };
  }

  DiagnosisStep judgeName( const NameFacts &facts )
  {
    if ( !QHostAddress( facts.host ).isNull() )
      return { Station::Name, StepState::Ok,
               text( QT_TRANSLATE_NOOP( "Diagnosis", "The address holds a number, so no name has to be looked up." ) ) };
    if ( !facts.addresses.isEmpty() )
    {
      QStringList addresses;
      for ( const QHostAddress &address : facts.addresses )
        addresses << address.toString();
      return { Station::Name, StepState::Ok, QCoreApplication::translate( "Diagnosis", "The name %1 was found." ).arg( facts.host ),
               addresses.join( QStringLiteral( ", " ) ) };
    }
    if ( facts.byProxy )
      return {
        Station::Name, StepState::Ok,
        QCoreApplication::translate( "Diagnosis", "This computer does not know the name %1; the proxy looks it up." ).arg( facts.host ),
        facts.fault };
    QUrl address;
    address.setHost( facts.host );
    return { Station::Name, StepState::Failed, networkError( address, QNetworkReply::HostNotFoundError ).message, facts.fault };
  }

  bool isProxy( const QNetworkProxy &proxy )
  {
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
  }

  DiagnosisStep judgeProxy( const ProxyFacts &facts )
  {
    const QString host = facts.address.host();
    if ( !isProxy( facts.proxy ) )
      return { Station::Proxy, StepState::Ok,
               isLoopback( host )
                 ? text( QT_TRANSLATE_NOOP( "Diagnosis", "The service runs on this computer, so the way to it needs no proxy." ) )
                 : QCoreApplication::translate( "Diagnosis", "No proxy is set: QGIS goes to %1 directly." ).arg( host ) };
    const QString where = QStringLiteral( "%1:%2" ).arg( facts.proxy.hostName() ).arg( facts.proxy.port() );
    const QString detail = facts.fault.isEmpty() ? where : QStringLiteral( "%1: %2" ).arg( where, facts.fault );
    const bool tunnels = facts.proxy.capabilities().testFlag( QNetworkProxy::TunnelingCapability );
    if ( !tunnels )
      return { Station::Proxy, StepState::Failed,
               text( QT_TRANSLATE_NOOP( "Diagnosis", "The kind of proxy that is set in QGIS carries no secure connections. Choose the type "
                                                     "HttpProxy in QGIS under Settings, Options, Network." ) ),
               detail };
    if ( !facts.answers )
      return {
        Station::Proxy, StepState::Failed,
        QCoreApplication::translate(
          "Diagnosis", "The way leads through the proxy %1, which does not answer. Check it in QGIS under Settings, Options, Network." )
          .arg( where ),
        detail };
    return { Station::Proxy, StepState::Ok,
             QCoreApplication::translate( "Diagnosis", "The way leads through the proxy %1, which answers." ).arg( where ), detail };
  }

  DiagnosisStep judgeLine( const LineFacts &facts )
  {
    const QString host = facts.address.host();
    const QString port = QString::number( portOf( facts.address ) );
    if ( facts.connected )
      return { Station::Line, StepState::Ok,
               facts.byProxy ? QCoreApplication::translate( "Diagnosis", "The proxy connects QGIS to %1, port %2." ).arg( host, port )
                             : QCoreApplication::translate( "Diagnosis", "%1 accepts the connection on port %2." ).arg( host, port ),
               facts.fault };
    const auto failed = [&facts]( const QString &sentence )
    {
      return DiagnosisStep { Station::Line, StepState::Failed, sentence,
                             QStringLiteral( "%1: %2" ).arg( hostAndPort( facts.address ), facts.fault ) };
    };
    if ( facts.error == Socket::ProxyAuthenticationRequiredError )
      return failed( networkError( facts.address, QNetworkReply::ProxyAuthenticationRequiredError ).message );
    // Through a proxy, every other failure is told by the proxy.
    if ( facts.byProxy )
      return failed( networkError( facts.address, QNetworkReply::UnknownProxyError ).message );
    if ( facts.error == Socket::ConnectionRefusedError )
      return failed( QCoreApplication::translate(
                       "Diagnosis", "%1 refuses the connection on port %2. Check the address; if it is right, the service is not "
                                    "running: tell the administrators of e-Plan." )
                       .arg( host, port ) );
    if ( facts.error == Socket::SocketTimeoutError )
      return failed( QCoreApplication::translate(
                       "Diagnosis", "%1 does not answer on port %2. A firewall may stand in the way: ask whoever looks after the "
                                    "network of your office." )
                       .arg( host, port ) );
    return failed(
      QCoreApplication::translate( "Diagnosis", "No way leads to %1. Check that this computer is connected to the network." ).arg( host ) );
  }

  DiagnosisStep judgeCertificate( const CertificateFacts &facts )
  {
    const auto step = [&facts]( StepState state, const QString &sentence ) {
      return DiagnosisStep { Station::Certificate, state, sentence, certificateDetail( facts ) };
    };
    const QString host = facts.address.host();
    if ( facts.address.scheme() != QLatin1String( "https" ) )
      return step( StepState::Ok,
                   text( QT_TRANSLATE_NOOP( "Diagnosis", "The service runs on this computer, so the line to it needs no certificate." ) ) );
    if ( !facts.doubts.isEmpty() )
      return step( StepState::Failed, doubtText( facts ) );
    if ( facts.encrypted )
      return step( StepState::Ok, QCoreApplication::translate(
                                    "Diagnosis", "The certificate of %1 is trusted. It was issued by %2 and is valid until %3." )
                                    .arg( host, facts.certificate.issuerDisplayName(), momentText( facts.certificate.expiryDate() ) ) );
    if ( !facts.certificate.isNull() )
      return step( StepState::Warning, QCoreApplication::translate(
                                         "Diagnosis", "%1 shows a trusted certificate and then breaks off. It may want a certificate of "
                                                      "yours: choose it under “Sign in another way”." )
                                         .arg( host ) );
    return step( StepState::Failed, networkError( facts.address, QNetworkReply::SslHandshakeFailedError ).message );
  }

  DiagnosisStep judgeAnswer( const Connection &connection, const Result<HttpAnswer> &outcome )
  {
    if ( !outcome )
      return { Station::Answer, StepState::Failed, outcome.error().message, outcome.error().detail };
    const QString host = connection.address.host();
    if ( outcome->status == 511 )
      return answered(
        StepState::Failed,
        text( QT_TRANSLATE_NOOP( "Diagnosis", "This network wants you to sign in on a page of its own first. Open any page in a "
                                              "browser, sign in there, then check again." ) ),
        *outcome );
    if ( outcome->status == 401 && connection.mode == Mode::Live )
      return answered(
        StepState::Ok,
        QCoreApplication::translate( "Diagnosis", "%1 answers and asks for a sign-in before it says more (HTTP 401)." ).arg( host ),
        *outcome );
    if ( !outcome->isOk() )
      return answered( StepState::Failed, refusalText( connection.address, *outcome ), *outcome );
    if ( isWebPage( *outcome ) )
      return answered( StepState::Failed,
                       QCoreApplication::translate( "Diagnosis",
                                                    "%1 answers with a web page instead of data. If this network has a sign-in page, "
                                                    "open it in a browser first; else check the address." )
                         .arg( host ),
                       *outcome );
    return answered( StepState::Ok,
                     QCoreApplication::translate( "Diagnosis", "%1 answers (HTTP %2)." ).arg( host, QString::number( outcome->status ) ),
                     *outcome );
  }

  DiagnosisStep judgeClock( const QByteArray &date, const QDateTime &now )
  {
    QDateTime told = QLocale::c().toDateTime( QString::fromLatin1( date.trimmed() ), QStringLiteral( "ddd, dd MMM yyyy hh:mm:ss 'GMT'" ) );
    if ( !told.isValid() )
      return { Station::Clock, StepState::NotReached,
               text( QT_TRANSLATE_NOOP( "Diagnosis", "The service does not tell its time, so the clocks could not be compared." ) ) };
    told.setTimeSpec( Qt::UTC );
    const QString detail = QStringLiteral( "here %1, there %2" ).arg( now.toUTC().toString( Qt::ISODate ), told.toString( Qt::ISODate ) );
    const std::chrono::seconds apart { std::abs( now.secsTo( told ) ) };
    if ( apart <= CLOCKS_AGREE )
      return { Station::Clock, StepState::Ok,
               text( QT_TRANSLATE_NOOP( "Diagnosis", "The clocks of this computer and of the service agree." ) ), detail };
    return { Station::Clock, StepState::Warning,
             QCoreApplication::translate( "Diagnosis",
                                          "This computer's clock shows %1, the clock of the service %2. Set the clock of this computer: "
                                          "certificates and the times of your work depend on it." )
               .arg( momentText( now ), momentText( told ) ),
             detail };
  }

  DiagnosisStep judgeService( const ServiceFacts &facts )
  {
    const QUrl &address = facts.connection.address;
    const std::optional<ServiceDescription> landing = parseLanding( facts.landing );
    if ( !landing )
      return { Station::Service, StepState::Failed, notAService( address ), QStringLiteral( "no landing page of an OGC API" ) };
    if ( !isFeatures( facts.conformance ) )
      return { Station::Service, StepState::Failed,
               QCoreApplication::translate( "Diagnosis",
                                            "%1 is a web service, but no OGC API – Features service, as e-Plan is. Check the address." )
                 .arg( address.host() ),
               landing->title };
    if ( const Result<void> agreed = checkMode( *landing, facts.connection ); !agreed )
      return { Station::Service, StepState::Failed, agreed.error().message, agreed.error().detail };
    const QString detail = QStringLiteral( "%1; projects: HTTP %2" ).arg( landing->title ).arg( facts.projects );
    if ( !hasProjects( facts.projects ) )
      return {
        Station::Service, StepState::Failed,
        QCoreApplication::translate( "Diagnosis", "%1 is an OGC API – Features service, but has no projects of e-Plan. Check the address." )
          .arg( address.host() ),
        detail };
    return { Station::Service, StepState::Ok,
             landing->isPractice ? text( QT_TRANSLATE_NOOP( "Diagnosis", "This is a practice service of e-Plan." ) )
                                 : text( QT_TRANSLATE_NOOP( "Diagnosis", "This is the live e-Plan." ) ),
             detail };
  }

  DiagnosisStep hiddenService()
  {
    return {
      Station::Service, StepState::NotReached,
      text( QT_TRANSLATE_NOOP( "Diagnosis", "The service says what it is only to those who sign in. Sign in, then check again." ) ) };
  }

  DiagnosisStep judgeSignIn( const Result<Account> &account )
  {
    if ( account )
      return { Station::SignIn, StepState::Ok, text( QT_TRANSLATE_NOOP( "Diagnosis", "e-Plan accepts your sign-in." ) ) };
    return { Station::SignIn, StepState::Failed, account.error().message, account.error().detail };
  }

  DiagnosisStep notSignedIn( NoSignIn why )
  {
    switch ( why )
    {
      case NoSignIn::NothingStored:
        return { Station::SignIn, StepState::NotReached,
                 text( QT_TRANSLATE_NOOP( "Diagnosis", "Nobody has signed in to this address yet, so no sign-in was tried." ) ) };
      case NoSignIn::StoreLocked:
        break;
    }
    return {
      Station::SignIn, StepState::NotReached,
      text( QT_TRANSLATE_NOOP( "Diagnosis", "No sign-in was tried, because QGIS would have to ask for its master password first. Sign "
                                            "in, then check again." ) ) };
  }

  DiagnosisStep notReached( Station station )
  {
    return { station, StepState::NotReached, text( QT_TRANSLATE_NOOP( "Diagnosis", "Not tried, because an earlier step failed." ) ) };
  }

  DiagnosisStep stopped( Station station )
  {
    return { station, StepState::NotReached, text( QT_TRANSLATE_NOOP( "Diagnosis", "Not tried, because the check was stopped." ) ) };
  }
} // namespace eplan
