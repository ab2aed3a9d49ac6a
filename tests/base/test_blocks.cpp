// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/blocks.h"

#include "testing.h"

#include <qgsfeedback.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <new>
#include <set>
#include <stdexcept>
#include <thread>

using namespace eplan;

namespace
{
  constexpr std::size_t MANY = 10007;

  /// A worker that calls \a job for each thing of the list, the same for every thread.
  template <typename Job>
  std::function<BlockWorker()> each( Job job )
  {
    return [job]() -> BlockWorker
    {
      return [job]( const Block &block )
      {
        for ( std::size_t i = block.begin; i < block.end; ++i )
          job( i );
      };
    };
  }
} // namespace

class TestBlocks : public QObject
{
    Q_OBJECT

  private slots:
    void everyThingIsDoneOnce_data()
    {
      QTest::addColumn<int>( "count" );
      QTest::addColumn<int>( "blockSize" );
      QTest::addColumn<int>( "threads" );
      QTest::newRow( "nothing" ) << 0 << 7 << 0;
      QTest::newRow( "one thing" ) << 1 << 7 << 4;
      QTest::newRow( "whole blocks" ) << 700 << 7 << 2;
      QTest::newRow( "a short last block" ) << 705 << 7 << 3;
      QTest::newRow( "on the caller's thread alone" ) << 705 << 7 << 1;
      QTest::newRow( "more threads than blocks" ) << 10 << 7 << 16;
      QTest::newRow( "as many as the machine has" ) << 10007 << 1 << 0;
    }

    void everyThingIsDoneOnce()
    {
      QFETCH( int, count );
      QFETCH( int, blockSize );
      QFETCH( int, threads );
      const auto things = static_cast<std::size_t>( count );
      std::vector<std::atomic<int>> done( things );
      QVERIFY(
        workOnBlocks( things, static_cast<std::size_t>( blockSize ), threads, each( [&done]( std::size_t i ) { ++done[i]; } ), nullptr ) );
      QVERIFY( std::all_of( done.begin(), done.end(), []( const std::atomic<int> &times ) { return times == 1; } ) );
    }

    void blocksAreNumberedAlongTheList()
    {
      std::vector<Block> blocks( blocksIn( 25, 10 ) );
      QCOMPARE( blocks.size(), std::size_t( 3 ) );
      const auto keep = [&blocks]() -> BlockWorker { return [&blocks]( const Block &block ) { blocks.at( block.number ) = block; }; };
      QVERIFY( workOnBlocks( 25, 10, 2, keep, nullptr ) );
      QCOMPARE( blocks.front().begin, std::size_t( 0 ) );
      QCOMPARE( blocks.at( 1 ).begin, std::size_t( 10 ) );
      QCOMPARE( blocks.back().begin, std::size_t( 20 ) );
      QCOMPARE( blocks.back().end, std::size_t( 25 ) );
    }

    void eachThreadHasAWorkerOfItsOwn()
    {
      std::mutex mutex;
      std::set<const int *> own;
      std::set<std::thread::id> threads;
      std::atomic<bool> isShared = false;
      const auto makeWorker = [&]() -> BlockWorker
      {
        return [&, mine = std::make_shared<int>( 0 ), maker = std::this_thread::get_id()]( const Block & )
        {
          isShared = isShared || maker != std::this_thread::get_id();
          const std::lock_guard lock( mutex );
          own.insert( mine.get() );
          threads.insert( maker );
        };
      };
      QVERIFY( workOnBlocks( MANY, 1, 4, makeWorker, nullptr ) );
      QVERIFY( !isShared );
      QCOMPARE( own.size(), threads.size() );
      QVERIFY( threads.size() <= 4 );
    }

    void progressIsToldOnTheCallersThreadAndEndsWithAll()
    {
      QgsFeedback feedback;
      QList<double> told;
      bool isElsewhere = false;
      connect(
        &feedback, &QgsFeedback::progressChanged, &feedback,
        [&]( double percent )
        {
          isElsewhere = isElsewhere || QThread::currentThread() != thread();
          told.append( percent );
        },
        Qt::DirectConnection );
      QVERIFY( workOnBlocks( MANY, 100, 3, each( []( std::size_t ) {} ), &feedback ) );
      QVERIFY( !isElsewhere );
      QVERIFY( std::is_sorted( told.begin(), told.end() ) );
      QCOMPARE( told.last(), 100.0 );
    }

    void nothingIsDoneForWhoHasCanceledBefore()
    {
      QgsFeedback feedback;
      feedback.cancel();
      std::atomic<int> done = 0;
      QVERIFY( !workOnBlocks( MANY, 10, 2, each( [&done]( std::size_t ) { ++done; } ), &feedback ) );
      QCOMPARE( done.load(), 0 );
    }

    void whoCancelsIsNotServedToTheEnd()
    {
      QgsFeedback feedback;
      std::atomic<int> done = 0;
      const auto cancelSoon = [&]( std::size_t )
      {
        if ( ++done == 5 )
          feedback.cancel();
      };
      QVERIFY( !workOnBlocks( MANY, 1, 1, each( cancelSoon ), &feedback ) );
      QCOMPARE( done.load(), 5 );
    }

    void whoCancelsAtTheLastMomentIsHeard()
    {
      QgsFeedback feedback;
      const auto cancelLast = [&feedback]( std::size_t i )
      {
        if ( i == MANY - 1 )
          feedback.cancel();
      };
      QVERIFY( !workOnBlocks( MANY, 10, 3, each( cancelLast ), &feedback ) );
    }

    void whatIsThrownAnywhereStopsAllAndIsThrownHere_data()
    {
      QTest::addColumn<int>( "threads" );
      QTest::newRow( "alone" ) << 1;
      QTest::newRow( "with others" ) << 4;
    }

    void whatIsThrownAnywhereStopsAllAndIsThrownHere()
    {
      QFETCH( int, threads );
      QgsFeedback feedback;
      std::atomic<int> working = 0;
      const auto fail = [&working]( std::size_t i )
      {
        ++working;
        if ( i == 50 )
        {
          --working;
          throw std::runtime_error( "a hole in the road" );
        }
        --working;
      };
      QVERIFY_EXCEPTION_THROWN( workOnBlocks( MANY, 10, threads, each( fail ), &feedback ), std::runtime_error );
      QCOMPARE( working.load(), 0 );
      QVERIFY( feedback.progress() < 100 );
    }

    void aWorkerThatCannotBeMadeIsThrown()
    {
      const auto makeWorker = []() -> BlockWorker { throw std::bad_alloc(); };
      QVERIFY_EXCEPTION_THROWN( workOnBlocks( MANY, 10, 3, makeWorker, nullptr ), std::bad_alloc );
    }
};

EPLAN_TEST_MAIN( TestBlocks )
#include "test_blocks.moc"
