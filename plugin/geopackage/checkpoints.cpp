// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/checkpoints.h"

#include <sqlite3.h>

namespace eplan
{
  namespace
  {
    /// As many pages as SQLite itself lets gather, unless told otherwise.
    constexpr int USUAL_CHECKPOINT = 1000;

    /// What cannot be moved yet, because others still read the log, is left in it.
    void checkpoint( sqlite3 *handle )
    {
      sqlite3_wal_checkpoint_v2( handle, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr );
    }
  } // namespace

  BackgroundCheckpoints::BackgroundCheckpoints( Database &database, const Limits &limits )
      : mDatabase( database )
      , mLimits( limits )
  {
    sqlite3_wal_hook( mDatabase.handle(), &BackgroundCheckpoints::committed, this );
  }

  BackgroundCheckpoints::~BackgroundCheckpoints()
  {
    sqlite3_wal_autocheckpoint( mDatabase.handle(), USUAL_CHECKPOINT );
    if ( !mThread.joinable() )
      return;
    {
      const std::scoped_lock lock( mMutex );
      mIsEnding = true;
    }
    mChanged.notify_all();
    mThread.join();
  }

  int BackgroundCheckpoints::committed( void *self, sqlite3 *, const char *, int pages )
  {
    static_cast<BackgroundCheckpoints *>( self )->committed( pages );
    return SQLITE_OK;
  }

  void BackgroundCheckpoints::committed( int pages )
  {
    if ( pages < mDemandedAt )
      mDemandedAt = 0;
    if ( pages - mDemandedAt < mLimits.worthwhile )
      return;
    mDemandedAt = pages;
    if ( pages < mLimits.most )
      return demand();
    waitUntilIdle();
    checkpoint( mDatabase.handle() );
  }

  void BackgroundCheckpoints::demand()
  {
    {
      const std::scoped_lock lock( mMutex );
      mIsDemanded = true;
    }
    if ( mThread.joinable() )
      mChanged.notify_all();
    else
      mThread = std::thread( &BackgroundCheckpoints::work, this, QString::fromUtf8( sqlite3_db_filename( mDatabase.handle(), "main" ) ) );
  }

  void BackgroundCheckpoints::waitUntilIdle()
  {
    std::unique_lock lock( mMutex );
    mIsDemanded = false;
    mChanged.wait( lock, [this] { return !mIsBusy; } );
  }

  void BackgroundCheckpoints::work( const QString &path )
  {
    const Result<Database> own = Database::open( path );
    std::unique_lock lock( mMutex );
    while ( true )
    {
      mChanged.wait( lock, [this] { return mIsDemanded || mIsEnding; } );
      if ( mIsEnding )
        return;
      mIsDemanded = false;
      mIsBusy = true;
      lock.unlock();
      if ( own )
        checkpoint( own->handle() );
      lock.lock();
      mIsBusy = false;
      mChanged.notify_all();
    }
  }
} // namespace eplan
