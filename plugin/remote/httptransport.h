// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "remote/httpmessage.h"

#include <functional>
#include <memory>

class QgsFeedback;

namespace eplan
{
  /**
   * The line to one service: questions go out, whole answers come back, on a worker thread that waits for them.
   *
   * An answer is any HTTP status; an error means that there is none, or not all of it. GET follows redirects within the same origin, a
   * write follows none and is never repeated, not even by Qt when a connection breaks. Made, used and deleted on one thread.
   */
  class HttpTransport
  {
    public:
      using Done = std::function<void( Result<HttpAnswer> )>;
      /// Given the head of an answer, an answer without body, names the question that comes next, if it says so already.
      using NextOf = std::function<std::optional<HttpRequest>( const HttpAnswer &head )>;

      /// How many requests are worth having under way: QNetworkAccessManager opens six connections to one host.
      static constexpr int AT_ONCE = 6;

      /// \a authConfigId: a configuration in QGIS's authentication store; empty: no credentials are ever sent.
      explicit HttpTransport( const QString &authConfigId );
      ~HttpTransport();

      /// How long the line may be silent, 30 s unless set.
      void setPatience( std::chrono::milliseconds patience );
      /// The largest body taken, unpacked; 256 MB unless set.
      void setLargestAnswer( qint64 bytes );

      /// Puts a request on the wire. \a done is called from within finish(), once, and may start others.
      void start( const HttpRequest &request, Done done );
      /// Returns when nothing is under way any more. A cancel aborts what is: that is done with ErrorCode::Canceled.
      void finish( QgsFeedback &feedback );
      /// One question, one answer. What \a nextOf names, a GET, goes out while the body of this answer is still coming; its answer waits for
      /// the exchange() that asks for it, and is dropped when anything else is asked first.
      Result<HttpAnswer> exchange( const HttpRequest &request, QgsFeedback &feedback, const NextOf &nextOf = {} );

    private:
      class Private;
      std::unique_ptr<Private> d;
  };
} // namespace eplan
