// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/blocks.h"

#include <qgsfeedback.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace eplan
{
  namespace
  {
    constexpr std::chrono::milliseconds LOOK_EVERY { 20 };

    /// The blocks that are still to do, and who is still at work.
    class Yard
    {
      public:
        Yard( std::size_t count, std::size_t blockSize )
            : mCount( count )
            , mBlockSize( blockSize )
        {
        }

        std::size_t blocks() const { return ( mCount + mBlockSize - 1 ) / mBlockSize; }

        void work( const std::function<BlockWorker()> &makeWorker )
        {
          try
          {
            const BlockWorker worker = makeWorker();
            for ( std::size_t block = mNext++; block < blocks() && !mIsStopped; block = mNext++ )
            {
              worker( { block, block * mBlockSize, std::min( ( block + 1 ) * mBlockSize, mCount ) } );
              ++mDone;
            }
          }
          catch ( ... )
          {
            stop( std::current_exception() );
          }
          const std::lock_guard lock( mMutex );
          --mWorking;
          mIsIdle.notify_all();
        }

        /// Until the last worker has gone.
        void watch( int workers, QgsFeedback *feedback )
        {
          std::unique_lock lock( mMutex );
          mWorking += workers;
          while ( !mIsIdle.wait_for( lock, LOOK_EVERY, [this] { return mWorking == 0; } ) )
          {
            if ( !feedback )
              continue;
            lock.unlock();
            feedback->setProgress( 100.0 * static_cast<double>( mDone ) / static_cast<double>( blocks() ) );
            mIsStopped = mIsStopped || feedback->isCanceled();
            lock.lock();
          }
          if ( mFailure )
            std::rethrow_exception( mFailure );
        }

        bool isDone() const { return mDone == blocks(); }

      private:
        void stop( std::exception_ptr failure )
        {
          const std::lock_guard lock( mMutex );
          mFailure = std::move( failure );
          mIsStopped = true;
        }

        std::size_t mCount;
        std::size_t mBlockSize;
        std::atomic<std::size_t> mNext { 0 };
        std::atomic<std::size_t> mDone { 0 };
        std::atomic<bool> mIsStopped { false };
        std::mutex mMutex;
        std::condition_variable mIsIdle;
        int mWorking = 0;
        std::exception_ptr mFailure;
    };

    /// Joins whatever happens.
    struct Crew
    {
        std::vector<std::thread> threads;
        ~Crew()
        {
          for ( std::thread &thread : threads )
            thread.join();
        }
    };
  } // namespace

  bool workOnBlocks( std::size_t count, std::size_t blockSize, int threads, const std::function<BlockWorker()> &makeWorker,
                     QgsFeedback *feedback )
  {
    if ( feedback && feedback->isCanceled() )
      return false;
    Yard yard( count, blockSize );
    const std::size_t hands = threads > 0 ? static_cast<std::size_t>( threads ) : std::max( 1U, std::thread::hardware_concurrency() );
    const int workers = static_cast<int>( std::min( hands, yard.blocks() ) );
    Crew crew;
    for ( int i = 0; i < workers; ++i )
      crew.threads.emplace_back( [&yard, &makeWorker] { yard.work( makeWorker ); } );
    yard.watch( workers, feedback );
    return yard.isDone();
  }
} // namespace eplan
