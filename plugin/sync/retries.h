// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"

#include <atomic>
#include <chrono>
#include <functional>

class QgsFeedback;

namespace eplan
{
  class EplanService;

  /// How long a job goes on trying before it tells the person.
  struct RetryBounds
  {
      /// How often the same thing is tried, the first time included.
      int attempts = 4;
      /// The longest first pause; the next is up to twice as long, and so on.
      std::chrono::milliseconds firstPause { 2000 };
      std::chrono::milliseconds longestPause { 30000 };
      /// All pauses of one job together.
      std::chrono::milliseconds inAll { 120000 };
  };

  /// An attempt that failed, counted from one.
  struct FailedAttempt
  {
      Error error;
      int number = 1;
      /// In pauses, in this job.
      std::chrono::milliseconds waitedSoFar { 0 };
  };

  /// Whether \a error may pass without anybody mending anything.
  bool mayPass( const Error &error );

  /**
   * How long to wait before the next attempt; nothing: give up and tell.
   *
   * Exponential with full jitter: any length up to the longest is as likely as any other, so that offices that failed together do not come
   * back together; \a chance is where in it, 0 to 1. What the service asks to wait (Retry-After) is waited in full, or not at all where it
   * exceeds the bounds.
   */
  std::optional<std::chrono::milliseconds> pauseAfter( const FailedAttempt &failed, double chance, const RetryBounds &bounds );

  /**
   * The attempts of one job. Its pauses are on the worker, end at once when the job is cancelled, and are told while they last.
   *
   * It decides on time only: whether what is tried again may be repeated is known to the one who asks.
   */
  class Retries
  {
    public:
      struct Pause
      {
          ErrorCode why = ErrorCode::Busy;
          std::chrono::milliseconds length { 0 };
          /// The attempt that follows it.
          int attempt = 0;
          int attempts = 0;
      };
      /// Called on the worker when a pause begins, and with nothing when it ends.
      using Told = std::function<void( const std::optional<Pause> & )>;

      /// Gives up at once.
      Retries();
      explicit Retries( const RetryBounds &bounds, Told told = {} );

      /// Whether to try again after attempt \a number; returns after the pause. Worker thread.
      bool tryAgain( const Error &error, int number, QgsFeedback &feedback );
      /// Ends the pause that lasts, if one does. Any thread.
      void hurry();

    private:
      bool pause( std::chrono::milliseconds length, QgsFeedback &feedback );

      RetryBounds mBounds;
      Told mTold;
      std::chrono::milliseconds mWaited { 0 };
      std::atomic_bool mHurried = false;
  };

  /// While it lives, what is read from \a service and fails is tried again.
  class PersistentReading
  {
    public:
      PersistentReading( EplanService &service, Retries &retries, QgsFeedback &feedback );
      ~PersistentReading();
      PersistentReading( const PersistentReading & ) = delete;
      PersistentReading &operator=( const PersistentReading & ) = delete;

    private:
      EplanService &mService;
  };
} // namespace eplan
