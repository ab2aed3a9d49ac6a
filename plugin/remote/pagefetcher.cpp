// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/pagefetcher.h"

#include "remote/errors.h"
#include "remote/projectpage.h"
#include "base/timestamp.h"

#include <QUrlQuery>

namespace eplan
{
  QUrl firstPage( const QUrl &items, const ProjectQuery &query )
  {
    QUrlQuery parameters;
    parameters.addQueryItem( QStringLiteral( "fiscal_year" ), QString::number( query.fiscalYear.buddhistYear() ) );
    parameters.addQueryItem( QStringLiteral( "limit" ), QString::number( query.pageSize ) );
    if ( query.changedSince.isValid() )
      parameters.addQueryItem( QStringLiteral( "datetime" ), toTimestamp( query.changedSince ) + QStringLiteral( "/.." ) );
    QUrl url = items;
    url.setQuery( parameters );
    return url;
  }

  PageFetcher::PageFetcher( const Read &read, const Consume &consume )
    : mRead( read )
    , mConsume( consume )
  {}

  Result<void> PageFetcher::fetch( const QUrl &first, QgsFeedback &feedback )
  {
    HttpRequest request { .url = first, .accept = "application/geo+json" };
    while ( !request.url.isEmpty() )
    {
      mVisited.insert( request.url );
      Result<HttpAnswer> answer =
        mRead( request, feedback, [this, &request]( const HttpAnswer &head ) { return nextOf( request, head ); } );
      if ( !answer )
        return answer.error();
      if ( !answer->isOk() )
        return statusFailure( request, *answer );
      const Result<QUrl> next = handOver( request, *std::move( answer ) );
      if ( !next )
        return next.error();
      if ( mVisited.contains( *next ) )
        return unexpectedContent( request, {}, QStringLiteral( "the pages go round in a circle" ) );
      request.url = *next;
    }
    return mQueue.finish();
  }

  std::optional<HttpRequest> PageFetcher::nextOf( const HttpRequest &request, const HttpAnswer &head ) const
  {
    const Result<QUrl> next = resolved( request, head, QString::fromLatin1( nextInLinkHeader( head.link ) ) );
    if ( !next || next->isEmpty() || mVisited.contains( *next ) )
      return std::nullopt;
    HttpRequest ahead = request;
    ahead.url = *next;
    return ahead;
  }

  Result<QUrl> PageFetcher::handOver( const HttpRequest &request, HttpAnswer answer )
  {
    QByteArray body;
    body.swap( answer.body );
    const QString announced = QString::fromLatin1( nextInLinkHeader( answer.link ) );
    if ( !announced.isEmpty() )
    {
      // The next page is asked for before this one is read.
      const bool goOn = mQueue.put( [this, request, answer, body = std::move( body ), announced]() mutable -> Result<void> {
        Result<ParsedPage> page = parsePage( std::move( body ) );
        if ( !page )
          return unexpectedContent( request, answer, page.error().detail );
        page->next = announced;
        return take( request, answer, *std::move( page ) );
      } );
      return goOn ? resolved( request, answer, announced ) : QUrl();
    }
    Result<ParsedPage> page = parsePage( std::move( body ) );
    if ( !page )
      return unexpectedContent( request, answer, page.error().detail );
    const Result<QUrl> next = resolved( request, answer, page->next );
    const bool goOn =
      mQueue.put( [this, request, answer, page = *std::move( page )]() mutable { return take( request, answer, std::move( page ) ); } );
    return goOn ? next : QUrl();
  }

  Result<QUrl> PageFetcher::resolved( const HttpRequest &request, const HttpAnswer &answer, const QString &next ) const
  {
    if ( next.isEmpty() )
      return QUrl();
    const QUrl url = request.url.resolved( QUrl( next ) );
    if ( !url.isValid() || !isSameOrigin( url, request.url ) )
      return unexpectedContent( request, answer, QStringLiteral( "the next page is on another server" ) );
    return url;
  }

  Result<void> PageFetcher::take( const HttpRequest &request, const HttpAnswer &answer, ParsedPage &&page )
  {
    const bool isEmpty = page.page.projects.empty() && page.page.unreadable.isEmpty();
    if ( isEmpty && !page.next.isEmpty() )
      return unexpectedContent( request, answer, QStringLiteral( "an empty page that is not the last" ) );
    if ( !page.page.projects.empty() )
    {
      const std::string first( page.page.projects.front().id() );
      if ( !mFirstOfPages.insert( first ).second )
        return unexpectedContent( request, answer, QStringLiteral( "a page that was there before" ) );
    }
    return mConsume( std::move( page.page ) );
  }
} // namespace eplan
