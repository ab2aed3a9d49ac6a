// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "geopackage/database.h"
#include "practice/clock.h"
#include "practice/collection.h"
#include "practice/condition.h"
#include "practice/filelock.h"
#include "practice/reply.h"
#include "practice/wellknownbinary.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace eplan
{
  /// The service's file: any number of readers, one writer at a time, and no other process. All threads.
  class Store
  {
    public:
      /// A connection for reading, for one thread at a time; goes back to the store when it is dropped.
      class Reader
      {
        public:
          Reader( Store &store, Database database );
          Reader( Reader && ) = default;
          ~Reader();
          const Database *operator->() const { return &*mDatabase; }
          Database &operator*() { return *mDatabase; }

        private:
          Store *mStore;
          std::optional<Database> mDatabase;
      };

      /// What a piece of writing came to: whether to keep it, and what to answer once it is kept.
      struct Written
      {
          bool keep = false;
          Reply reply;
      };
      using Writing = std::function<Written( Database &, const QString &updated )>;

      static Result<std::unique_ptr<Store>> open( const QString &path );
      /// Brings everything into the one file. No reader may be left.
      ~Store();

      Result<Reader> reader();

      /// Runs \a writing in a transaction, alone; its reply is returned only when what it wrote has reached the disk.
      Reply write( const Writing &writing );

      const Clock &clock() const { return *mClock; }
      /// Where the features of a collection are; absent where none has a place.
      std::optional<wkb::Box> extent( const Collection &collection ) const;
      /// Makes the extent of a collection hold \a box too.
      void extend( const Collection &collection, const wkb::Box &box );
      /// The first time of the collection's features, ISO 8601; empty where there is none.
      QString firstTime( const Collection &collection ) const;
      /// What \a count says of \a rows, asked once; for rows that no write changes.
      Result<qint64> countOnce( const Condition &rows, const std::function<Result<qint64>()> &count );

    private:
      Store( FileLock lock, Database writer, const QString &path );
      Result<void> takeStock();

      FileLock mLock;
      QString mPath;
      std::unique_ptr<Clock> mClock;
      std::map<std::string, QString> mFirstTimes;

      std::mutex mWriterMutex;
      Database mWriter;

      std::mutex mReadersMutex;
      std::vector<Database> mReaders;

      mutable std::mutex mExtentsMutex;
      std::map<std::string, wkb::Box> mExtents;

      std::mutex mCountsMutex;
      std::map<QString, qint64> mCounts;
  };

  /// The reply for a failure of the file.
  Reply storageProblem( const Error &error );
} // namespace eplan
