// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/retries.h"

#include "remote/eplanservice.h"

#include <qgsfeedback.h>

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <thread>

namespace eplan
{
  namespace
  {
    using std::chrono::milliseconds;

    /// A cancel or a hurry is noticed within this time.
    constexpr milliseconds GLANCE { 25 };

    /// A silent line has taken its half minute already.
    constexpr int ATTEMPTS_IN_SILENCE = 2;

    int attemptsFor( const Error &error, const RetryBounds &bounds )
    {
      return error.code == ErrorCode::TimedOut ? std::min( ATTEMPTS_IN_SILENCE, bounds.attempts ) : bounds.attempts;
    }

    milliseconds longestPause( int number, const RetryBounds &bounds )
    {
      milliseconds longest = bounds.firstPause;
      for ( int i = 1; i < number && longest < bounds.longestPause; ++i )
        longest *= 2;
      return std::min( longest, bounds.longestPause );
    }

    milliseconds share( milliseconds whole, double chance )
    {
      return milliseconds( static_cast<qint64>( static_cast<double>( whole.count() ) * std::clamp( chance, 0.0, 1.0 ) ) );
    }
  } // namespace

  bool mayPass( const Error &error )
  {
    switch ( error.code )
    {
      case ErrorCode::Busy:
      case ErrorCode::Offline:
      case ErrorCode::TimedOut:
        return true;
      case ErrorCode::Canceled:
      case ErrorCode::InvalidAddress:
      case ErrorCode::ProxyRefused:
      case ErrorCode::Untrusted:
      case ErrorCode::SignInNeeded:
      case ErrorCode::NotAllowed:
      case ErrorCode::NotFound:
      case ErrorCode::ChangedElsewhere:
      case ErrorCode::Rejected:
      case ErrorCode::NotAService:
      case ErrorCode::NotApplied:
      case ErrorCode::InvalidData:
      case ErrorCode::StorageFull:
      case ErrorCode::StorageReadOnly:
      case ErrorCode::StorageNewer:
      case ErrorCode::StorageFailed:
        return false;
    }
    return false;
  }

  std::optional<milliseconds> pauseAfter( const FailedAttempt &failed, double chance, const RetryBounds &bounds )
  {
    const milliseconds left = bounds.inAll - failed.waitedSoFar;
    if ( !mayPass( failed.error ) || failed.number >= attemptsFor( failed.error, bounds ) || left <= milliseconds::zero() )
      return std::nullopt;
    if ( !failed.error.retryAfter )
      return std::min( share( longestPause( failed.number, bounds ), chance ), left );
    const milliseconds asked = *failed.error.retryAfter;
    if ( asked > left )
      return std::nullopt;
    // Whoever was told the same time does not come back in the same moment.
    return std::min( asked + share( bounds.firstPause, chance ), left );
  }

  Retries::Retries()
    : Retries( RetryBounds { .attempts = 1 } )
  {}

  Retries::Retries( const RetryBounds &bounds, Told told )
    : mBounds( bounds )
    , mTold( std::move( told ) )
  {}

  bool Retries::tryAgain( const Error &error, int number, QgsFeedback &feedback )
  {
    const std::optional<milliseconds> length =
      pauseAfter( { error, number, mWaited }, QRandomGenerator::global()->generateDouble(), mBounds );
    if ( !length || feedback.isCanceled() )
      return false;
    mHurried = false;
    if ( mTold )
      mTold( Pause { error.code, *length, number + 1, attemptsFor( error, mBounds ) } );
    const bool goOn = pause( *length, feedback );
    if ( mTold )
      mTold( std::nullopt );
    return goOn;
  }

  bool Retries::pause( milliseconds length, QgsFeedback &feedback )
  {
    QElapsedTimer clock;
    clock.start();
    const auto left = [&clock, length] { return length - milliseconds( clock.elapsed() ); };
    while ( left() > milliseconds::zero() && !feedback.isCanceled() && !mHurried )
      std::this_thread::sleep_for( std::min( GLANCE, left() ) );
    mWaited += milliseconds( clock.elapsed() );
    return !feedback.isCanceled();
  }

  void Retries::hurry()
  {
    mHurried = true;
  }

  PersistentReading::PersistentReading( EplanService &service, Retries &retries, QgsFeedback &feedback )
    : mService( service )
  {
    mService.setTryAgain( [&retries, &feedback]( const Error &error, int number ) { return retries.tryAgain( error, number, feedback ); } );
  }

  PersistentReading::~PersistentReading()
  {
    mService.setTryAgain( {} );
  }
} // namespace eplan
