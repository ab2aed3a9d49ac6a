// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/clock.h"

namespace eplan
{
  qint64 Clock::beginWrite()
  {
    const std::lock_guard lock( mMutex );
    mLast = std::max( QDateTime::currentMSecsSinceEpoch(), mLast + 1 );
    mWriting = mLast;
    return mLast;
  }

  void Clock::endWrite()
  {
    const std::lock_guard lock( mMutex );
    mWriting.reset();
  }

  qint64 Clock::asOf() const
  {
    const std::lock_guard lock( mMutex );
    return mWriting ? *mWriting : std::max( QDateTime::currentMSecsSinceEpoch(), mLast );
  }

  QString Clock::text( qint64 time )
  {
    return QDateTime::fromMSecsSinceEpoch( time, Qt::UTC ).toString( Qt::ISODateWithMs );
  }
} // namespace eplan
