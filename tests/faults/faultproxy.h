// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "fault.h"

#include <QUrl>

#include <memory>

namespace eplan
{
  /// Which requests a fault befalls, counted from the moment it is injected.
  struct FaultAim
  {
      QByteArray method = "GET";
      /// The beginning of the path.
      QByteArray path = "/";
      /// The first one befallen is the nth that this method and path fit, beginning with 1.
      int nth = 1;
      /// From the first one on everything, whatever it is; else only that one.
      bool lasting = false;
  };

  /**
   * A line to a service on which things go wrong as a test tells it; else everything passes as it is.
   *
   * Speaks HTTP/1.1 on a free port of loopback, TLS where it is asked for, on a thread of its own; its methods belong to the test's.
   */
  class FaultProxy
  {
    public:
      enum class Tls
      {
        Off,
        On,
      };

      explicit FaultProxy( Tls tls = Tls::Off );
      ~FaultProxy();

      /// Where \a service is reached through this line; its landing page.
      QUrl address() const;
      void leadTo( const QUrl &service );
      /// Pages of at most this many features, so that a small service has many.
      void setPageSize( int features );
      /// The service's clock differs from everybody else's: in what it says and in what it is asked.
      void setClockAhead( std::chrono::seconds ahead );
      /// What is shown at such a door (PEM), for an office to trust. Only with TLS.
      QByteArray certificate( Fault::Door door ) const;

      void inject( const Fault &fault, const FaultAim &aim );
      /// Everything passes again.
      void lift();
      /// How many requests or connections were befallen since the fault was injected.
      int struck() const;
      /// How many requests came since the fault was injected.
      int requests( const QByteArray &method ) const;

    private:
      class Private;
      class Door;
      class Line;
      std::unique_ptr<Private> d;
  };
} // namespace eplan
