// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/backgroundtask.h"

#include "testing.h"

#include <qgsfeedback.h>

#include <atomic>
#include <memory>

using namespace eplan;

class TestBackgroundTask : public QObject
{
    Q_OBJECT

  private:
    BackgroundTask<int> *start( QObject *receiver, BackgroundTask<int>::Work work )
    {
      mDelivered.reset();
      auto *task = new BackgroundTask<int>( QStringLiteral( "test" ), receiver, std::move( work ), [this]( Result<int> result ) {
        mDeliveredOn = QThread::currentThread();
        ++mDeliveries;
        mDelivered.emplace( std::move( result ) );
      } );
      QgsApplication::taskManager()->addTask( task );
      return task;
    }

    static Result<int> untilCanceled( QgsFeedback &feedback )
    {
      while ( !feedback.isCanceled() )
        QThread::msleep( 1 );
      return canceled();
    }

    std::optional<Result<int>> mDelivered;
    QThread *mDeliveredOn = nullptr;
    int mDeliveries = 0;

  private slots:
    void init() { mDeliveries = 0; }

    void worksElsewhereAndDeliversOnceOnTheMainThread()
    {
      QThread *workedOn = nullptr;
      start( this, [&workedOn]( QgsFeedback & ) -> Result<int> {
        workedOn = QThread::currentThread();
        return 42;
      } );
      QTRY_VERIFY( mDelivered );
      QCOMPARE( **mDelivered, 42 );
      QVERIFY( workedOn != QThread::currentThread() );
      QCOMPARE( mDeliveredOn, QThread::currentThread() );
      QTest::qWait( 50 );
      QCOMPARE( mDeliveries, 1 );
    }

    /// A hundred thousand projects that the work held would keep the main thread busy.
    void whatTheWorkHeldIsFreedElsewhere()
    {
      QThread *freedOn = nullptr;
      auto held = std::shared_ptr<int>( new int( 42 ), [&freedOn]( const int *value ) {
        freedOn = QThread::currentThread();
        delete value;
      } );
      start( this, [held = std::move( held )]( QgsFeedback & ) -> Result<int> { return *held; } );
      QTRY_VERIFY( mDelivered );
      QCOMPARE( **mDelivered, 42 );
      QVERIFY( freedOn );
      QVERIFY( freedOn != QThread::currentThread() );
    }

    void cancelReachesTheWorkAndIsDelivered()
    {
      BackgroundTask<int> *task = start( this, untilCanceled );
      QTRY_COMPARE( task->status(), QgsTask::Running );
      task->cancel();
      QTRY_VERIFY( mDelivered );
      QCOMPARE( mDelivered->error().code, ErrorCode::Canceled );
    }

    void aReceiverThatIsGoneGetsNothing()
    {
      auto receiver = std::make_unique<QObject>();
      std::atomic_bool mayEnd = false;
      start( receiver.get(), [&mayEnd]( QgsFeedback & ) -> Result<int> {
        while ( !mayEnd )
          QThread::msleep( 1 );
        return 1;
      } );
      receiver.reset();
      mayEnd = true;
      QTRY_COMPARE( QgsApplication::taskManager()->count(), 0 );
      QCOMPARE( mDeliveries, 0 );
    }

    void stopReturnsWhenTheWorkHasEndedAndDeliversNothing()
    {
      std::atomic_bool ended = false;
      BackgroundTask<int> *task = start( this, [&ended]( QgsFeedback &feedback ) {
        Result<int> result = untilCanceled( feedback );
        ended = true;
        return result;
      } );
      QTRY_COMPARE( task->status(), QgsTask::Running );
      BackgroundTaskBase::stop( task );
      QVERIFY( ended );
      QTRY_COMPARE( QgsApplication::taskManager()->count(), 0 );
      QCOMPARE( mDeliveries, 0 );
    }

    void stopOfATaskThatNeverStartedReturns()
    {
      auto *blocker = start( this, untilCanceled );
      auto *waiting = new BackgroundTask<int>( QStringLiteral( "waiting" ), this, untilCanceled, []( const Result<int> & ) {} );
      QgsApplication::taskManager()->addTask( QgsTaskManager::TaskDefinition( waiting, { blocker } ) );
      BackgroundTaskBase::stop( waiting );
      BackgroundTaskBase::stop( blocker );
      QTRY_COMPARE( QgsApplication::taskManager()->count(), 0 );
    }
};

EPLAN_TEST_MAIN( TestBackgroundTask )
#include "test_backgroundtask.moc"
