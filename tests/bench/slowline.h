// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>

namespace eplan::bench
{
  /// How a line to a service is.
  struct LineQuality
  {
      std::chrono::milliseconds roundTrip { 0 };
      /// Of each direction, all connections together; 0: no limit.
      qint64 bitsPerSecond = 0;
  };

  /**
   * A line to a service on loopback that is as long and as thin as those of offices: every byte arrives half a round trip later, and no
   * faster than the line carries. Runs on a thread of its own until it is deleted.
   */
  class SlowLine
  {
    public:
      SlowLine( const QUrl &service, const LineQuality &quality );
      ~SlowLine();
      SlowLine( const SlowLine & ) = delete;
      SlowLine &operator=( const SlowLine & ) = delete;

      /// Where the service is reached through it.
      QUrl address() const { return mAddress; }

    private:
      class Entrance;

      QThread mThread;
      Entrance *mEntrance;
      QUrl mAddress;
  };
} // namespace eplan::bench
