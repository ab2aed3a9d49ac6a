// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace eplan
{
  /// Works on pages on a thread of its own, one at a time and in order, while the next ones are fetched.
  class WorkQueue
  {
    public:
      using Job = std::function<Result<void>()>;

      /// How many jobs may wait behind the one being worked on, so that a slow consumer does not fill the memory with pages.
      static constexpr std::size_t WAITING = 1;

      WorkQueue();
      /// Drops what waits, and returns when the job being worked on has ended.
      ~WorkQueue();

      /// Waits for room and queues \a job; false when an earlier one failed and there is no point in going on.
      bool put( Job job );
      /// Waits until all is done; the first error, if there was one.
      Result<void> finish();

    private:
      void work();

      std::mutex mMutex;
      std::condition_variable mChanged;
      std::deque<Job> mJobs;
      bool mClosed = false;
      std::optional<Error> mError;
      std::thread mThread;
  };
} // namespace eplan
