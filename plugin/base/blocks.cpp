// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/blocks.h"

#include <qgsfeedback.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <system_error>
#include <thread>
#include <vector>

namespace eplan
{
  namespace
  {
    /// The blocks that are still to do, and what went wrong with them.
    class Yard
    {
      public:
        Yard( std::size_t count, std::size_t blockSize )
            : mCount( count )
            , mBlockSize( blockSize )
        {
        }

        std::size_t blocks() const { return blocksIn( mCount, mBlockSize ); }
        double percent() const { return 100.0 * static_cast<double>( mDone ) / static_cast<double>( blocks() ); }
        void stop() { mIsStopped = true; }

        /// Until none is left; \a tell is called after each that is done here.
        void work( const std::function<BlockWorker()> &makeWorker, const std::function<void()> &tell )
        {
          try
          {
            const BlockWorker worker = makeWorker();
            for ( std::size_t block = mNext++; block < blocks() && !mIsStopped; block = mNext++ )
            {
              worker( { block, block * mBlockSize, std::min( ( block + 1 ) * mBlockSize, mCount ) } );
              ++mDone;
              tell();
            }
          }
          catch ( ... )
          {
            stop();
            if ( !mHasFailed.exchange( true ) )
              mFailure = std::current_exception();
          }
        }

        /// For when all threads have ended.
        void complain() const
        {
          if ( mFailure )
            std::rethrow_exception( mFailure );
        }

      private:
        std::size_t mCount;
        std::size_t mBlockSize;
        std::atomic<std::size_t> mNext = 0;
        std::atomic<std::size_t> mDone = 0;
        std::atomic<bool> mIsStopped = false;
        std::atomic<bool> mHasFailed = false;
        std::exception_ptr mFailure;
    };

    /// No more than there are blocks, and fewer where the machine gives no more.
    std::vector<std::jthread> helpersFor( Yard &yard, int threads, const std::function<BlockWorker()> &makeWorker )
    {
      const std::size_t wanted = threads > 0 ? static_cast<std::size_t>( threads ) : std::max( 1U, std::thread::hardware_concurrency() );
      std::vector<std::jthread> helpers;
      try
      {
        for ( std::size_t i = 1; i < std::min( wanted, yard.blocks() ); ++i )
          helpers.emplace_back( [&yard, &makeWorker] { yard.work( makeWorker, [] {} ); } );
      }
      catch ( const std::system_error & )
      {
      }
      return helpers;
    }
  } // namespace

  std::size_t blocksIn( std::size_t count, std::size_t blockSize )
  {
    return ( count + blockSize - 1 ) / blockSize;
  }

  bool workOnBlocks( std::size_t count, std::size_t blockSize, int threads, const std::function<BlockWorker()> &makeWorker,
                     QgsFeedback *feedback )
  {
    if ( feedback && feedback->isCanceled() )
      return false;
    Yard yard( count, blockSize );
    const auto tell = [&yard, feedback]
    {
      if ( !feedback )
        return;
      feedback->setProgress( yard.percent() );
      if ( feedback->isCanceled() )
        yard.stop();
    };
    {
      const std::vector<std::jthread> helpers = helpersFor( yard, threads, makeWorker );
      yard.work( makeWorker, tell );
    }
    yard.complain();
    if ( feedback && !feedback->isCanceled() )
      feedback->setProgress( 100 );
    return !feedback || !feedback->isCanceled();
  }
} // namespace eplan
