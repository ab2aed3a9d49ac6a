// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/eplanservice.h"
#include "remote/httptransport.h"
#include "remote/projectpage.h"
#include "remote/workqueue.h"

#include <QSet>

#include <set>
#include <string>

namespace eplan
{
  /// The address of the first page of \a query below \a items.
  QUrl firstPage( const QUrl &items, const ProjectQuery &query );

  /**
   * Follows a row of pages to its end while another thread takes them in. Lives for one call of EplanService::fetchProjects().
   *
   * A row that leaves the service, goes round in a circle or never brings anything is NotAService: it would look complete and not be.
   */
  class PageFetcher
  {
    public:
      using Consume = std::function<Result<void>( ProjectPage )>;
      /// Asks for a page, more than once where that is worth it, and ahead for the one that its head says comes next.
      using Read = std::function<Result<HttpAnswer>( const HttpRequest &, QgsFeedback &, const HttpTransport::NextOf & )>;

      PageFetcher( const Read &read, const Consume &consume );

      Result<void> fetch( const QUrl &first, QgsFeedback &feedback );

    private:
      /// The next page, where the head of one says it; nothing where it cannot be right, which is told later.
      std::optional<HttpRequest> nextOf( const HttpRequest &request, const HttpAnswer &head ) const;
      /// Hands the page over and returns where the next one is; empty after the last.
      Result<QUrl> handOver( const HttpRequest &request, HttpAnswer answer );
      Result<QUrl> resolved( const HttpRequest &request, const HttpAnswer &answer, const QString &next ) const;
      /// On the queue's thread.
      Result<void> take( const HttpRequest &request, const HttpAnswer &answer, ParsedPage &&page );

      Read mRead;
      Consume mConsume;
      QSet<QUrl> mVisited;
      std::set<std::string> mFirstOfPages;
      WorkQueue mQueue;
  };
} // namespace eplan
