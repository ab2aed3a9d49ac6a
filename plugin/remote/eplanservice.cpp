// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/eplanservice.h"

#include "remote/errors.h"
#include "remote/httptransport.h"
#include "remote/landing.h"
#include "remote/pagefetcher.h"
#include "remote/placementsender.h"
#include "remote/projectpage.h"

#include <qgsfeedback.h>

#include <QSet>

#include <algorithm>

namespace eplan
{
  namespace
  {
    const QByteArray GEOJSON( "application/geo+json" );
  }

  class EplanService::Private
  {
    public:
      explicit Private( const Connection &connection )
        : mConnection( connection )
      {}

      HttpTransport &transport();
      /// Asks until there is an answer worth having, or no point in asking; any status.
      Result<HttpAnswer> read( const HttpRequest &request, QgsFeedback &feedback, const HttpTransport::NextOf &nextOf = {} );
      /// Asks, once the address has proved to be what the connection says; any status.
      Result<HttpAnswer> exchange( const HttpRequest &request, QgsFeedback &feedback );
      /// As above, but for what every service has: status 2xx only.
      Result<HttpAnswer> fetch( const HttpRequest &request, QgsFeedback &feedback );
      Result<ServiceDescription> describe( QgsFeedback &feedback );
      /// With the reasons that can be told.
      Result<ServiceDescription> describeReasons( QgsFeedback &feedback );
      Result<void> verify( QgsFeedback &feedback );
      /// Below the landing page.
      HttpRequest at( const QString &path, const QByteArray &accept = "application/json" ) const;
      HttpRequest project( const ProjectId &id ) const;
      QUrl items() const { return at( QStringLiteral( "collections/projects/items" ) ).url; }

      std::chrono::milliseconds mPatience { 30000 };
      TryAgain mTryAgain;

    private:
      Result<HttpAnswer> ask( const HttpRequest &request, QgsFeedback &feedback );
      bool isReadAgain( const Error &error, int attempt ) const;
      Result<HttpAnswer> landingPage( QgsFeedback &feedback );
      Result<void> askWhatIsAllowed( ServiceDescription &service, QgsFeedback &feedback );
      Result<ProjectId> anyProject( QgsFeedback &feedback );

      Connection mConnection;
      std::unique_ptr<HttpTransport> mTransport;
      std::optional<ServiceDescription> mLanding;
      std::optional<ServiceDescription> mDescription;
      bool mSchemaIsKnown = false;
  };

  HttpTransport &EplanService::Private::transport()
  {
    if ( !mTransport )
      mTransport = std::make_unique<HttpTransport>( mConnection.authConfigId );
    mTransport->setPatience( mPatience );
    return *mTransport;
  }

  HttpRequest EplanService::Private::at( const QString &path, const QByteArray &accept ) const
  {
    HttpRequest request;
    request.url = mConnection.address.resolved( QUrl( path ) );
    request.accept = accept;
    return request;
  }

  HttpRequest EplanService::Private::project( const ProjectId &id ) const
  {
    return at( QStringLiteral( "collections/projects/items/%1" ).arg( QString::fromLatin1( QUrl::toPercentEncoding( id.text ) ) ),
               GEOJSON );
  }

  /// Who cannot reach e-Plan at all is told so at once: the address or the network wants mending.
  bool EplanService::Private::isReadAgain( const Error &error, int attempt ) const
  {
    return mTryAgain && ( mLanding || error.code == ErrorCode::Busy ) && mTryAgain( error, attempt );
  }

  Result<HttpAnswer> EplanService::Private::read( const HttpRequest &request, QgsFeedback &feedback, const HttpTransport::NextOf &nextOf )
  {
    for ( int attempt = 1;; ++attempt )
    {
      Result<HttpAnswer> answer = transport().exchange( request, feedback, nextOf );
      if ( answer && answer->isOk() )
        return answer;
      const Error error = answer ? statusFailure( request, *answer ) : answer.error();
      if ( !isReadAgain( error, attempt ) )
        return feedback.isCanceled() ? Result<HttpAnswer>( canceled() ) : answer;
    }
  }

  Result<HttpAnswer> EplanService::Private::ask( const HttpRequest &request, QgsFeedback &feedback )
  {
    Result<HttpAnswer> answer = read( request, feedback );
    if ( !answer || answer->isOk() )
      return answer;
    if ( answer->status == 404 )
      return unexpectedContent( request, *answer, QStringLiteral( "an OGC API has this resource" ) );
    return statusFailure( request, *answer );
  }

  Result<HttpAnswer> EplanService::Private::exchange( const HttpRequest &request, QgsFeedback &feedback )
  {
    if ( const Result<void> verified = verify( feedback ); !verified )
      return verified.error();
    return read( request, feedback );
  }

  Result<HttpAnswer> EplanService::Private::fetch( const HttpRequest &request, QgsFeedback &feedback )
  {
    if ( const Result<void> verified = verify( feedback ); !verified )
      return verified.error();
    return ask( request, feedback );
  }

  Result<HttpAnswer> EplanService::Private::landingPage( QgsFeedback &feedback )
  {
    HttpRequest request = at( QString() );
    request.credentials = Credentials::Withheld;
    Result<HttpAnswer> answer = ask( request, feedback );
    // A live service may hide even its landing page; TLS has shown by now that it is the one the person named. Practice never hides.
    const bool isHidden = !answer && answer.error().code == ErrorCode::SignInNeeded && mConnection.mode == Mode::Live;
    if ( !isHidden )
      return answer;
    request.credentials = Credentials::Sent;
    return ask( request, feedback );
  }

  Result<void> EplanService::Private::verify( QgsFeedback &feedback )
  {
    if ( mLanding )
      return {};
    const Result<QUrl> address = serviceAddress( mConnection.address.toString(), mConnection.mode );
    if ( !address )
      return address.error();
    mConnection.address = *address;
    const Result<HttpAnswer> answer = landingPage( feedback );
    if ( !answer )
      return answer.error();
    const std::optional<ServiceDescription> landing = parseLanding( answer->body );
    if ( !landing )
      return unexpectedContent( at( QString() ), *answer, QStringLiteral( "no landing page of an OGC API" ) );
    if ( const Result<void> right = checkMode( *landing, mConnection ); !right )
      return right.error();
    mLanding = landing;
    return {};
  }

  Result<ProjectId> EplanService::Private::anyProject( QgsFeedback &feedback )
  {
    const HttpRequest request = at( QStringLiteral( "collections/projects/items?limit=1" ), GEOJSON );
    const Result<HttpAnswer> answer = fetch( request, feedback );
    if ( !answer )
      return answer.error();
    const Result<ParsedPage> page = parsePage( answer->body );
    if ( !page )
      return unexpectedContent( request, *answer, page.error().detail );
    return page->page.projects.empty() ? ProjectId() : page->page.projects.front().projectId();
  }

  Result<void> EplanService::Private::askWhatIsAllowed( ServiceDescription &service, QgsFeedback &feedback )
  {
    const Result<ProjectId> id = anyProject( feedback );
    if ( !id )
      return id.error();
    if ( id->isEmpty() )
      return {};
    HttpRequest request = project( *id );
    request.method = Method::Options;
    const Result<HttpAnswer> options = exchange( request, feedback );
    if ( !options )
      return options.error();
    addAllowed( service, options->allow );
    return {};
  }

  Result<ServiceDescription> EplanService::Private::describe( QgsFeedback &feedback )
  {
    if ( mDescription )
      return *mDescription;
    const HttpRequest request = at( QStringLiteral( "conformance" ) );
    const Result<HttpAnswer> answer = fetch( request, feedback );
    if ( !answer )
      return answer.error();
    ServiceDescription service = *mLanding;
    if ( !addConformance( service, answer->body ) )
      return unexpectedContent( request, *answer, QStringLiteral( "no conformance declaration" ) );
    const Result<void> asked = service.writable ? Result<void>() : askWhatIsAllowed( service, feedback );
    // Who is not signed in cannot be told yet; that is asked again later.
    if ( !asked && asked.error().code == ErrorCode::SignInNeeded )
      return service;
    if ( !asked )
      return asked.error();
    mDescription = service;
    return service;
  }

  Result<ServiceDescription> EplanService::Private::describeReasons( QgsFeedback &feedback )
  {
    const Result<ServiceDescription> service = describe( feedback );
    if ( !service || mSchemaIsKnown )
      return service;
    const HttpRequest request = at( QStringLiteral( "collections/projects/schema" ), "application/schema+json, application/json;q=0.9" );
    const Result<HttpAnswer> answer = exchange( request, feedback );
    if ( !answer )
      return answer.error();
    const Error error = answer->isOk() ? Error {} : statusFailure( request, *answer );
    const bool hasNone = error.code == ErrorCode::NotFound || error.code == ErrorCode::NotAllowed || error.code == ErrorCode::NotAService;
    if ( !answer->isOk() && !hasNone )
      return error;
    ServiceDescription told = *service;
    if ( answer->isOk() )
      addSchema( told, answer->body );
    // Unless describe() wants to ask again.
    if ( mDescription )
    {
      mDescription = told;
      mSchemaIsKnown = true;
    }
    return told;
  }

  EplanService::EplanService( const Connection &connection )
    : d( std::make_unique<Private>( connection ) )
  {}

  EplanService::~EplanService() = default;
  EplanService::EplanService( EplanService && ) noexcept = default;

  void EplanService::setPatience( std::chrono::milliseconds patience )
  {
    d->mPatience = patience;
  }

  void EplanService::setTryAgain( TryAgain tryAgain )
  {
    d->mTryAgain = std::move( tryAgain );
  }

  Result<ServiceDescription> EplanService::describe( QgsFeedback &feedback )
  {
    return d->describe( feedback );
  }

  Result<Account> EplanService::account( QgsFeedback &feedback )
  {
    const HttpRequest request = d->at( QStringLiteral( "userinfo" ) );
    const Result<HttpAnswer> answer = d->fetch( request, feedback );
    if ( !answer )
      return answer.error();
    const std::optional<Account> account = parseAccount( answer->body );
    if ( !account )
      return unexpectedContent( request, *answer, QStringLiteral( "names nobody" ) );
    return *account;
  }

  Result<QList<Organisation>> EplanService::organisations( QgsFeedback &feedback )
  {
    QList<Organisation> organisations;
    QSet<QUrl> visited;
    HttpRequest request = d->at( QStringLiteral( "collections/organisations/items?limit=1000" ), GEOJSON );
    while ( true )
    {
      visited.insert( request.url );
      const Result<HttpAnswer> answer = d->fetch( request, feedback );
      if ( !answer )
        return answer.error();
      const std::optional<OrganisationPage> page = parseOrganisations( answer->body );
      if ( !page )
        return unexpectedContent( request, *answer, QStringLiteral( "no feature collection" ) );
      organisations += page->organisations;
      if ( page->next.isEmpty() )
        return organisations;
      const QUrl next = request.url.resolved( QUrl( page->next ) );
      if ( !isSameOrigin( next, request.url ) || visited.contains( next ) || page->organisations.isEmpty() )
        return unexpectedContent( request, *answer, QStringLiteral( "the next page leads nowhere" ) );
      request.url = next;
    }
  }

  Result<void> EplanService::fetchProjects( const ProjectQuery &query, const std::function<Result<void>( ProjectPage )> &consume,
                                            QgsFeedback &feedback )
  {
    if ( const Result<void> verified = d->verify( feedback ); !verified )
      return verified.error();
    const auto read = [this]( const HttpRequest &request, QgsFeedback &caller, const HttpTransport::NextOf &nextOf ) {
      return d->read( request, caller, nextOf );
    };
    return PageFetcher( read, consume ).fetch( firstPage( d->items(), query ), feedback );
  }

  Result<qint64> EplanService::countProjects( FiscalYear year, QgsFeedback &feedback )
  {
    HttpRequest request = d->at( {}, GEOJSON );
    const Result<void> verified = d->verify( feedback );
    if ( !verified )
      return verified.error();
    request.url = firstPage( d->items(), { .fiscalYear = year, .pageSize = 1 } );
    const Result<HttpAnswer> answer = d->fetch( request, feedback );
    if ( !answer )
      return answer.error();
    const Result<ParsedPage> page = parsePage( answer->body );
    if ( !page || !page->page.matched )
      return unexpectedContent( request, *answer, page ? QStringLiteral( "no numberMatched" ) : page.error().detail );
    return *page->page.matched;
  }

  Result<Project> EplanService::fetchProject( const ProjectId &id, QgsFeedback &feedback )
  {
    if ( const Result<void> verified = d->verify( feedback ); !verified )
      return verified.error();
    const HttpRequest request = d->project( id );
    const Result<HttpAnswer> answer = d->exchange( request, feedback );
    if ( !answer )
      return answer.error();
    return answer->isOk() ? projectIn( request, *answer ) : statusFailure( request, *answer );
  }

  void EplanService::sendPlacements( const QList<PlacementWrite> &writes,
                                     const std::function<void( const PlacementWrite &, Result<Project> )> &answered, QgsFeedback &feedback )
  {
    if ( writes.isEmpty() )
      return;
    const bool tellsReasons = std::ranges::any_of( writes, &PlacementWrite::tellsReasons );
    const Result<ServiceDescription> service = tellsReasons ? d->describeReasons( feedback ) : d->describe( feedback );
    if ( service )
      return PlacementSender( d->transport(), *service, d->items(), feedback ).send( writes, answered );
    for ( const PlacementWrite &write : writes )
      answered( write, service.error() );
  }
} // namespace eplan
