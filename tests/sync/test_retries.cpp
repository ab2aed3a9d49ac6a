// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/retries.h"

#include "lookedat.h"
#include "testing.h"

#include <qgsfeedback.h>

#include <QElapsedTimer>

#include <thread>

using namespace eplan;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE( eplan::ErrorCode )

class TestRetries : public QObject
{
    Q_OBJECT

    using Length = std::optional<std::chrono::milliseconds>;

    static Error busy( std::optional<std::chrono::seconds> asked = std::nullopt )
    {
      return { ErrorCode::Busy, {}, {}, asked };
    }

    static Error error( ErrorCode code )
    {
      return { code, {}, {} };
    }

  private slots:
    void onlyWhatPassesByItselfIsTriedAgain_data()
    {
      QTest::addColumn<ErrorCode>( "code" );
      QTest::addColumn<bool>( "again" );
      for ( int code = 0; code <= int( ErrorCode::StorageFailed ); ++code )
      {
        const bool passes = code == int( ErrorCode::Busy ) || code == int( ErrorCode::Offline ) || code == int( ErrorCode::TimedOut );
        QTest::addRow( "%d", code ) << ErrorCode( code ) << passes;
      }
    }

    void onlyWhatPassesByItselfIsTriedAgain()
    {
      QFETCH( ErrorCode, code );
      QTEST( mayPass( error( code ) ), "again" );
      QTEST( pauseAfter( { error( code ), 1, {} }, 0.5, {} ).has_value(), "again" );
    }

    void pausesGrowUpToABoundAndAreOfAnyLength()
    {
      const RetryBounds bounds { .attempts = 10 };
      for ( const auto &[number, longest] : { std::pair( 1, 2s ), { 2, 4s }, { 3, 8s }, { 4, 16s }, { 5, 30s }, { 9, 30s } } )
      {
        QCOMPARE( pauseAfter( { busy(), number, {} }, 1.0, bounds ), Length( longest ) );
        QCOMPARE( pauseAfter( { busy(), number, {} }, 0.25, bounds ), Length( std::chrono::milliseconds( longest ) / 4 ) );
        QCOMPARE( pauseAfter( { busy(), number, {} }, 0.0, bounds ), Length( 0s ) );
      }
    }

    void theFourthAttemptIsTheLast()
    {
      QVERIFY( pauseAfter( { busy(), 3, {} }, 0.5, {} ) );
      QVERIFY( !pauseAfter( { busy(), 4, {} }, 0.5, {} ) );
      QVERIFY( !pauseAfter( { busy( 1s ), 4, {} }, 0.5, {} ) );
    }

    void aSilentLineIsTriedOnceMore()
    {
      QVERIFY( pauseAfter( { error( ErrorCode::TimedOut ), 1, {} }, 0.5, {} ) );
      QVERIFY( !pauseAfter( { error( ErrorCode::TimedOut ), 2, {} }, 0.5, {} ) );
    }

    void whatIsAskedForIsWaitedInFullOrNotAtAll()
    {
      QCOMPARE( pauseAfter( { busy( 17s ), 1, {} }, 0.0, {} ), Length( 17s ) );
      QCOMPARE( pauseAfter( { busy( 17s ), 1, {} }, 1.0, {} ), Length( 19s ) );
      QCOMPARE( pauseAfter( { busy( 120s ), 1, {} }, 1.0, {} ), Length( 120s ) );
      QCOMPARE( pauseAfter( { busy( 121s ), 1, {} }, 0.0, {} ), Length() );
      QCOMPARE( pauseAfter( { busy( 60s ), 2, 70s }, 0.0, {} ), Length() );
    }

    void allPausesTogetherAreBounded()
    {
      QCOMPARE( pauseAfter( { busy(), 2, 119s }, 1.0, {} ), Length( 1s ) );
      QCOMPARE( pauseAfter( { busy(), 2, 120s }, 1.0, {} ), Length() );
    }

    void withoutPatienceNothingIsTriedAgain()
    {
      QgsFeedback feedback;
      QVERIFY( !Retries().tryAgain( busy( 1s ), 1, feedback ) );
    }

    void aPauseIsToldAndItsEnd()
    {
      QgsFeedback feedback;
      QList<std::optional<Retries::Pause>> told;
      Retries retries( { .firstPause = 5ms }, [&told]( const auto &pause ) { told << pause; } );
      QVERIFY( retries.tryAgain( busy(), 1, feedback ) );
      QCOMPARE( int( told.size() ), 2 );
      QCOMPARE( told.first()->why, ErrorCode::Busy );
      QCOMPARE( told.first()->attempt, 2 );
      QCOMPARE( told.first()->attempts, 4 );
      QVERIFY( !told.last() );
      QVERIFY( !retries.tryAgain( error( ErrorCode::Rejected ), 1, feedback ) );
      QCOMPARE( int( told.size() ), 2 );
    }

    void aPauseEndsAtOnce_data()
    {
      QTest::addColumn<bool>( "cancelled" );
      QTest::newRow( "when the job is cancelled" ) << true;
      QTest::newRow( "when the person does not want to wait" ) << false;
    }

    void aPauseEndsAtOnce()
    {
      QFETCH( bool, cancelled );
      QgsFeedback feedback;
      Retries *waiting = nullptr;
      std::thread person;
      QElapsedTimer clock;
      Retries retries( {}, [&]( const std::optional<Retries::Pause> &pause ) {
        if ( !pause )
          return;
        clock.start();
        person = std::thread( [&] { cancelled ? feedback.cancel() : waiting->hurry(); } );
      } );
      waiting = &retries;
      const bool goesOn = retries.tryAgain( busy( 60s ), 1, feedback );
      const qint64 took = clock.elapsed();
      person.join();
      QCOMPARE( goesOn, !cancelled );
      qInfo( "%lld ms", took );
      QVERIFY2( took < 200 * LOOKED_AT, qPrintable( QString::number( took ) ) );
    }
};

EPLAN_TEST_MAIN( TestRetries )
#include "test_retries.moc"
