// SPDX-License-Identifier: GPL-2.0-or-later
#include "stalls.h"

#include "measure.h"

#include <QCoreApplication>

#include <algorithm>
#include <ctime>

namespace eplan::bench
{
  namespace
  {
    constexpr double LIMIT_MS = 50;

    double threadMilliseconds()
    {
      timespec used {};
      clock_gettime( CLOCK_THREAD_CPUTIME_ID, &used );
      return static_cast<double>( used.tv_sec ) * 1e3 + static_cast<double>( used.tv_nsec ) / 1e6;
    }

    double median( std::vector<double> values )
    {
      std::sort( values.begin(), values.end() );
      return values[values.size() / 2];
    }

    double highest( const std::vector<double> &values )
    {
      return *std::max_element( values.begin(), values.end() );
    }

    QString ofLimit( double value )
    {
      return QString::number( value / LIMIT_MS, 'f', 2 );
    }
  } // namespace

  StallProbe::StallProbe()
  {
    QObject::connect( &mTimer, &QTimer::timeout, &mTimer, [this] { tick(); } );
    mTimer.start( 1 );
  }

  void StallProbe::begin()
  {
    mLongest = {};
    mSince.start();
    mWorked = threadMilliseconds();
  }

  Stall StallProbe::end()
  {
    QCoreApplication::processEvents();
    tick();
    return mLongest;
  }

  void StallProbe::tick()
  {
    mLongest.elapsed = std::max( mLongest.elapsed, static_cast<double>( mSince.nsecsElapsed() ) / 1e6 );
    mLongest.work = std::max( mLongest.work, threadMilliseconds() - mWorked );
    mSince.start();
    mWorked = threadMilliseconds();
  }

  QString stallLine( const QString &step, const Stall &stall )
  {
    return QStringLiteral( "stall %1 %2 %3" ).arg( step ).arg( stall.elapsed, 0, 'f', 1 ).arg( stall.work, 0, 'f', 1 );
  }

  void addStalls( std::vector<Stalls> &steps, const QStringList &lines )
  {
    for ( const QString &line : lines )
    {
      const QStringList words = line.split( ' ' );
      if ( words.size() != 4 || words.first() != QLatin1String( "stall" ) )
        continue;
      auto step = std::find_if( steps.begin(), steps.end(), [&words]( const Stalls &known ) { return known.step == words.at( 1 ); } );
      if ( step == steps.end() )
        step = steps.insert( steps.end(), { words.at( 1 ), {}, {} } );
      step->elapsed.push_back( words.at( 2 ).toDouble() );
      step->work.push_back( words.at( 3 ).toDouble() );
    }
  }

  void printStalls( const QString &what, const Stalls &stalls )
  {
    const double longest = highest( stalls.elapsed );
    const double work = highest( stalls.work );
    print( QStringLiteral( "| %1 | %2, at most %3; its own work: at most %4 | limit: %5 | %6; its own work: %7 | ≤ 1 |" )
             .arg( what, milliseconds( median( stalls.elapsed ) ), milliseconds( longest ), milliseconds( work ), milliseconds( LIMIT_MS ),
                   ofLimit( longest ), ofLimit( work ) ) );
  }
} // namespace eplan::bench
