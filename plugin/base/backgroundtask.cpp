// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/backgroundtask.h"

#include <qgsfeedback.h>

namespace eplan
{
  BackgroundTaskBase::BackgroundTaskBase( const QString &description )
    // What is done so far is kept, and the rest goes on next time: nobody who closes QGIS has to be asked.
    : QgsTask( description, QgsTask::CanCancel | QgsTask::CancelWithoutPrompt )
    , mFeedback( std::make_unique<QgsFeedback>() )
  {
    connect( mFeedback.get(), &QgsFeedback::progressChanged, this, [this]( double percent ) { setProgress( percent ); }, Qt::DirectConnection );
  }

  BackgroundTaskBase::~BackgroundTaskBase() = default;

  void BackgroundTaskBase::cancel()
  {
    mFeedback->cancel();
    QgsTask::cancel();
  }

  void BackgroundTaskBase::stop( BackgroundTaskBase *task )
  {
    if ( !task )
      return;
    task->mSilenced = true;
    task->cancel();
    task->waitForFinished( 0 );
    task->waitForWork();
  }
} // namespace eplan
