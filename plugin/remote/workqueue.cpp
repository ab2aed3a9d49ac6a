// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/workqueue.h"

namespace eplan
{
  WorkQueue::WorkQueue()
    : mThread( [this] { work(); } )
  {}

  WorkQueue::~WorkQueue()
  {
    if ( !mThread.joinable() )
      return;
    {
      const std::scoped_lock lock( mMutex );
      mJobs.clear();
      mClosed = true;
    }
    mChanged.notify_all();
    mThread.join();
  }

  bool WorkQueue::put( Job job )
  {
    std::unique_lock lock( mMutex );
    mChanged.wait( lock, [this] { return mJobs.size() <= WAITING || mError; } );
    if ( mError )
      return false;
    mJobs.push_back( std::move( job ) );
    mChanged.notify_all();
    return true;
  }

  Result<void> WorkQueue::finish()
  {
    {
      const std::scoped_lock lock( mMutex );
      mClosed = true;
    }
    mChanged.notify_all();
    mThread.join();
    return mError ? Result<void>( *mError ) : Result<void>();
  }

  void WorkQueue::work()
  {
    std::unique_lock lock( mMutex );
    while ( true )
    {
      mChanged.wait( lock, [this] { return !mJobs.empty() || mClosed; } );
      if ( mJobs.empty() )
        return;
      // Its place in the row stays taken until it is done.
      const Job job = std::move( mJobs.front() );
      lock.unlock();
      Result<void> done = job();
      lock.lock();
      if ( !mJobs.empty() )
        mJobs.pop_front();
      if ( !done )
      {
        mError = done.error();
        mJobs.clear();
        mClosed = true;
      }
      mChanged.notify_all();
    }
  }
} // namespace eplan
