// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDateTime>

#include <mutex>
#include <optional>

namespace eplan
{
  /**
   * The service's clock: every write gets a later time than the one before, whatever the computer's clock does.
   *
   * All threads; times are milliseconds since 1970, UTC.
   */
  class Clock
  {
    public:
      explicit Clock( qint64 lastWrite )
        : mLast( lastWrite )
      {
      }

      /// The time for a write that now begins; one at a time.
      qint64 beginWrite();
      /// It is committed, or given up.
      void endWrite();
      /// A time such that whatever a reader who begins now does not see has this time or a later one.
      qint64 asOf() const;

      static QString text( qint64 time );

    private:
      mutable std::mutex mMutex;
      qint64 mLast;
      std::optional<qint64> mWriting;
  };
} // namespace eplan
