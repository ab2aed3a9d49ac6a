// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QThread>
#include <QUrl>

#include <chrono>

namespace eplan::bench
{
  /// How far away a service is, and how wide the way to it.
  struct Distance
  {
      std::chrono::milliseconds roundTrip { 0 };
      /// Each way, all connections together; 0: as wide as the computer makes it.
      int kilobitsPerSecond = 0;
  };

  /**
   * A line to a service on loopback that is as long and as narrow as it is told: bytes arrive in their order, late, none is lost.
   *
   * Works on a thread of its own. A new connection costs a round trip before its first byte, as TCP does.
   */
  class SlowLine
  {
    public:
      explicit SlowLine( const QUrl &service );
      ~SlowLine();
      SlowLine( const SlowLine & ) = delete;
      SlowLine &operator=( const SlowLine & ) = delete;

      /// Where the service is reached through this line.
      QUrl address() const;
      /// For what comes from now on.
      void become( const Distance &distance );

    private:
      class Exchange;

      QThread mThread;
      Exchange *mExchange = nullptr;
  };
} // namespace eplan::bench
