// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/countdown.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    constexpr std::chrono::milliseconds TICK { 250 };
    constexpr qint64 SECOND = 1000;
    constexpr int SECONDS_IN_MINUTE = 60;
  } // namespace

  QString pauseText( const Retries::Pause &pause, int secondsLeft )
  {
    const QString sentence =
      pause.why == ErrorCode::Busy
        ? QCoreApplication::translate( "Countdown", "e-Plan is busy. Trying again in %1 s (%2 of %3)" )
        : QCoreApplication::translate( "Countdown", "e-Plan cannot be reached at the moment. Trying again in %1 s (%2 of %3)" );
    return sentence.arg( secondsLeft ).arg( pause.attempt ).arg( pause.attempts );
  }

  QString withTimeLeft( const QString &job, std::optional<std::chrono::seconds> left )
  {
    if ( !left )
      return job;
    const int seconds = static_cast<int>( left->count() );
    const int minutes = seconds / SECONDS_IN_MINUTE;
    return job + ' ' +
           ( minutes > 0 ? QCoreApplication::translate( "Countdown", "about %n minute(s) left", nullptr, minutes )
                         : QCoreApplication::translate( "Countdown", "about %n second(s) left", nullptr, seconds ) );
  }

  Countdown::Countdown( QObject *parent )
    : QObject( parent )
  {
    mTimer.setInterval( TICK );
    connect( &mTimer, &QTimer::timeout, this, [this] { emit ticked( sentence() ); } );
  }

  void Countdown::show( const std::optional<Retries::Pause> &pause )
  {
    mPause = pause;
    if ( !pause )
      return mTimer.stop();
    mEnd = QDeadlineTimer( pause->length );
    mTimer.start();
    emit ticked( sentence() );
  }

  QString Countdown::sentence() const
  {
    return mPause ? pauseText( *mPause, static_cast<int>( ( mEnd.remainingTime() + SECOND - 1 ) / SECOND ) ) : QString();
  }
} // namespace eplan
