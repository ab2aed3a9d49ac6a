// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/serviceverdicts.h"

#include "remote/diagnosiswords.h"
#include "remote/errors.h"
#include "remote/jsonobject.h"
#include "remote/landing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int LONGEST_TITLE = 80;

    Error statusError( const QUrl &address, const HttpAnswer &answer )
    {
      HttpRequest request;
      request.url = address;
      return statusFailure( request, answer );
    }

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

  DiagnosisStep judgeAnswer( const Connection &connection, const Result<HttpAnswer> &outcome )
  {
    if ( !outcome )
      return { Station::Answer, StepState::Failed, outcome.error().message, outcome.error().detail };
    const QString host = connection.address.host();
    if ( outcome->status == 511 )
      return answered( StepState::Failed,
                       QCoreApplication::translate( "Diagnosis",
                                                    "This network wants you to sign in on a page of its own first. Open any page in a "
                                                    "browser, sign in there, then check again." ),
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
               QCoreApplication::translate( "Diagnosis", "The service does not tell its time, so the clocks could not be compared." ) };
    told.setTimeSpec( Qt::UTC );
    const QString detail = QStringLiteral( "here %1, there %2" ).arg( now.toUTC().toString( Qt::ISODate ), told.toString( Qt::ISODate ) );
    const std::chrono::seconds apart { std::abs( now.secsTo( told ) ) };
    if ( apart <= CLOCKS_AGREE )
      return { Station::Clock, StepState::Ok,
               QCoreApplication::translate( "Diagnosis", "The clocks of this computer and of the service agree." ), detail };
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
      return { Station::Service, StepState::Failed, networkError( address, QNetworkReply::ProtocolFailure ).message,
               QStringLiteral( "no landing page of an OGC API" ) };
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
             landing->isPractice ? QCoreApplication::translate( "Diagnosis", "This is a practice service of e-Plan." )
                                 : QCoreApplication::translate( "Diagnosis", "This is the live e-Plan." ),
             detail };
  }

  DiagnosisStep hiddenService()
  {
    return {
      Station::Service, StepState::NotReached,
      QCoreApplication::translate( "Diagnosis", "The service says what it is only to those who sign in. Sign in, then check again." ) };
  }

  DiagnosisStep judgeSignIn( const Result<Account> &account )
  {
    if ( account )
      return { Station::SignIn, StepState::Ok, QCoreApplication::translate( "Diagnosis", "e-Plan accepts your sign-in." ) };
    return { Station::SignIn, StepState::Failed, account.error().message, account.error().detail };
  }

  DiagnosisStep notSignedIn( NoSignIn why )
  {
    switch ( why )
    {
      case NoSignIn::NothingStored:
        return { Station::SignIn, StepState::NotReached,
                 QCoreApplication::translate( "Diagnosis", "Nobody has signed in to this address yet, so no sign-in was tried." ) };
      case NoSignIn::StoreLocked:
        break;
    }
    return { Station::SignIn, StepState::NotReached,
             QCoreApplication::translate( "Diagnosis",
                                          "No sign-in was tried, because QGIS would have to ask for its master password first. Sign "
                                          "in, then check again." ) };
  }
} // namespace eplan
