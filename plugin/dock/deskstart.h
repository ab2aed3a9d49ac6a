// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/backgroundtask.h"
#include "dock/desk.h"

#include <qgsapplication.h>

namespace eplan
{
  // How the desk starts a long job; for its own source files.

  template <typename T>
  void Desk::start( Job job, const QString &description, std::function<Result<T>( QgsFeedback & )> work, std::function<void( T )> deliver )
  {
    mJob = job;
    mEditedMeanwhile.clear();
    const auto take = [this, job, deliver = std::move( deliver )]( Result<T> result )
    {
      finish();
      if ( result )
        deliver( *std::move( result ) );
      else
        fail( result.error(), job );
      emit changed();
    };
    auto *task = new BackgroundTask<T>( description, this, std::move( work ), take );
    connect( task, &QgsTask::progressChanged, this, &Desk::progressed );
    mTask = task;
    emit changed();
    QgsApplication::taskManager()->addTask( task );
  }
} // namespace eplan
