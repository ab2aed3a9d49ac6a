// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

namespace eplan
{
  class Service;

  /// Where the service listens.
  struct Listening
  {
      QString host = QStringLiteral( "127.0.0.1" );
      /// 0: any free port.
      int port = 0;
      /// Files in PEM form; both empty: plain HTTP, which is refused beyond this computer.
      QString certificate = {};
      QString key = {};
  };

  /// Reads "127.0.0.1:8080", "localhost:0" or "[::1]:8080".
  Result<Listening> listeningOf( const QString &text );
  /// Whether passwords are safe there: beyond this computer only with a certificate. InvalidAddress otherwise.
  Result<void> checkSafe( const Listening &listening );

  /// Puts a service on the network: HTTP/1.1, with TLS where there is a certificate. Threads of its own.
  class Server
  {
    public:
      /// Listens at once. Fails with InvalidAddress for an address that may not or cannot be used, also where another program does, and
      /// with InvalidData for a certificate that cannot.
      static Result<std::unique_ptr<Server>> start( Service &service, const Listening &listening );
      /// Stops, and waits for the connections that clients keep open, a few seconds at most.
      ~Server();

      /// The landing page, with a slash behind.
      QString address() const;
      /// Takes no new requests, and returns when those on the way are answered.
      void stop();

    private:
      class Private;
      explicit Server( std::unique_ptr<Private> d );
      std::unique_ptr<Private> d;
  };
} // namespace eplan
