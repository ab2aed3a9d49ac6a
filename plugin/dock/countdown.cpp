// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/countdown.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    constexpr std::chrono::milliseconds TICK { 250 };
    constexpr qint64 SECOND = 1000;
  } // namespace

  QString pauseText( const Retries::Pause &pause, int secondsLeft )
  {
    const QString sentence =
      pause.why == ErrorCode::Busy
        ? QCoreApplication::translate( "Countdown", "e-Plan is busy. Trying again in %1 s (%2 of %3)" )
        : QCoreApplication::translate( "Countdown", "e-Plan cannot be reached at the moment. Trying again in %1 s (%2 of %3)" );
    return sentence.arg( secondsLeft ).arg( pause.attempt ).arg( pause.attempts );
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
