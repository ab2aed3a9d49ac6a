// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <qgstaskmanager.h>

#include <QPointer>

#include <functional>
#include <mutex>

class QgsFeedback;

namespace eplan
{
  /// What all background work has in common: a feedback that carries progress out and cancellation in.
  class BackgroundTaskBase : public QgsTask
  {
      Q_OBJECT

    public:
      explicit BackgroundTaskBase( const QString &description );
      ~BackgroundTaskBase() override;

      void cancel() override;

      /// Cancels \a task, if there still is one, and returns when its work has ended; nothing is delivered afterwards.
      static void stop( BackgroundTaskBase *task );

    protected:
      QgsFeedback &feedback() { return *mFeedback; }
      /// Set on the main thread only; keeps a stopped task from delivering.
      bool mSilenced = false;
      /// Returns when the work does not run, and what it left can be read.
      void waitForWork() { const std::scoped_lock ended( mWorking ); }
      /// Held while the work runs.
      std::mutex mWorking;

    private:
      std::unique_ptr<QgsFeedback> mFeedback;
  };

  /**
   * Runs a synchronous use case on a worker thread and delivers its result once, on the main thread.
   *
   * Delivery happens also after a cancel, with ErrorCode::Canceled when the work noticed, and never once the receiver is gone.
   * QgsTaskManager owns the task. The work must hold values only: nothing live crosses threads.
   */
  template <typename T>
  class BackgroundTask final : public BackgroundTaskBase
  {
    public:
      using Work = std::function<Result<T>( QgsFeedback & )>;
      using Delivery = std::function<void( Result<T> )>;

      BackgroundTask( const QString &description, QObject *receiver, Work work, Delivery deliver )
        : BackgroundTaskBase( description )
        , mReceiver( receiver )
        , mWork( std::move( work ) )
        , mDeliver( std::move( deliver ) )
      {}

    protected:
      bool run() override
      {
        const std::scoped_lock working( mWorking );
        mResult.emplace( mWork( feedback() ) );
        // What the work held is freed here, and not on the main thread.
        mWork = nullptr;
        return static_cast<bool>( *mResult );
      }

      void finished( bool ) override
      {
        waitForWork();
        if ( mReceiver && !mSilenced )
          mDeliver( mResult ? std::move( *mResult ) : Result<T>( canceled() ) );
      }

    private:
      QPointer<QObject> mReceiver;
      Work mWork;
      Delivery mDeliver;
      std::optional<Result<T>> mResult;
  };
} // namespace eplan
