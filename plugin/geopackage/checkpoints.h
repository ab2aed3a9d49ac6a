// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "geopackage/database.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace eplan
{
  /**
   * Moves what a connection commits from the write-ahead log into the file, on a thread of its own while the connection goes on writing: a
   * checkpoint waits for the disk, twice.
   *
   * The thread begins when there is something to move. For a long row of commits; until the end of the object SQLite does no checkpoints
   * of its own on that connection. A checkpoint that fails is tried again with the next one, as SQLite does it.
   */
  class BackgroundCheckpoints
  {
    public:
      /// In pages of the file.
      struct Limits
      {
          /// So many more of them in the log are worth a checkpoint.
          int worthwhile = 1000;
          /// With so many, writing waits until the log can begin anew.
          int most = 16000;
      };

      /// \a database must outlive it, and stay where it is.
      explicit BackgroundCheckpoints( Database &database )
          : BackgroundCheckpoints( database, Limits() )
      {
      }
      BackgroundCheckpoints( Database &database, const Limits &limits );
      BackgroundCheckpoints( const BackgroundCheckpoints & ) = delete;
      BackgroundCheckpoints &operator=( const BackgroundCheckpoints & ) = delete;
      /// Waits for the one under way.
      ~BackgroundCheckpoints();

    private:
      static int committed( void *self, sqlite3 *handle, const char *name, int pages );
      void committed( int pages );
      void demand();
      void waitUntilIdle();
      void work( const QString &path );

      Database &mDatabase;
      Limits mLimits;
      /// Pages in the log when the last checkpoint was demanded.
      int mDemandedAt = 0;

      std::mutex mMutex;
      std::condition_variable mChanged;
      bool mIsDemanded = false;
      bool mIsBusy = false;
      bool mIsEnding = false;
      std::thread mThread;
  };
} // namespace eplan
