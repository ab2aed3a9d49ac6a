// SPDX-License-Identifier: GPL-2.0-or-later

// eplan-bench: one table, ours beside the peers, measured in turn in one run on one set of data. Trust the ratios, not the seconds.

#include "bench.h"
#include "checking.h"
#include "duplicates.h"
#include "growth.h"
#include "office.h"
#include "ours.h"
#include "panel.h"
#include "reading.h"
#include "sending.h"
#include "wire.h"

#include <qgsapplication.h>

#include <QTextStream>

using namespace eplan;
using namespace eplan::bench;

namespace
{
  constexpr int FEWEST = 4000;

  const QStringList READING_JOBS { QStringLiteral( "read-texts" ), QStringLiteral( "preview" ) };
  const QStringList DUPLICATES_JOBS { QStringLiteral( "find-duplicates" ), QStringLiteral( "write-works" ), QStringLiteral( "draw-live" ),
                                      QStringLiteral( "find-planted" ) };

  int benchAll( int projects, const QString &part )
  {
    Bench bench;
    const Result<void> started = projects < FEWEST
                                   ? Result<void>( couldNotRun( QStringLiteral( "at least %1 projects a year" ).arg( FEWEST ) ) )
                                   : bench.start( projects );
    if ( !started )
    {
      QTextStream( stderr ) << "eplan-bench: " << started.error().message << Qt::endl;
      return 1;
    }
    // Each run takes projects that no other run has placed.
    const int placements = std::min( 1000, bench.projects / 50 );
    const std::initializer_list<std::pair<const char *, std::function<void()>>> parts {
      { "loading", [&] { benchLoading( bench ); } }, { "refreshing", [&] { benchRefreshing( bench ); } },
      { "service", [&] { benchService( bench ); } }, { "sending", [&] { benchSending( bench, placements ); } },
      { "waiting", [&] { benchWaiting( bench ); } }, { "panel", [&] { benchPanel( bench, placements ); } },
      { "million", [&] { benchMillion( bench ); } }, { "reading", [&] { benchReading( bench.runs ); } },
      { "duplicates", [] { benchDuplicates(); } },   { "checking", [&] { benchChecking( bench.runs, bench.projects ); } },
    };
    printHeader();
    for ( const auto &[name, run] : parts )
    {
      if ( part.isEmpty() || part == QLatin1String( name ) )
        run();
    }
    return 0;
  }

  int run( const QStringList &arguments )
  {
    const QString first = arguments.value( 0 );
    if ( isJob( first ) )
      return runJob( arguments );
    if ( isPanelJob( first ) )
      return runPanel( arguments );
    if ( READING_JOBS.contains( first ) )
      return runReading( arguments );
    if ( DUPLICATES_JOBS.contains( first ) )
      return runDuplicates( arguments );
    if ( first == QLatin1String( "growth" ) )
      return benchGrowth();
    return benchAll( arguments.value( 0, QStringLiteral( "100000" ) ).toInt(), arguments.value( 1 ) );
  }
} // namespace

int main( int argc, char *argv[] )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QTemporaryDir profile;
  // What a connection leaves in the settings is not for the person who measures.
  qputenv( "HOME", profile.path().toUtf8() );
  QgsApplication application( argc, argv, argc > 1 && isPanelJob( QString::fromLatin1( argv[1] ) ), profile.path() );
  QgsApplication::setPrefixPath( QStringLiteral( "/usr" ), true );
  QgsApplication::initQgis();
  return run( QCoreApplication::arguments().mid( 1 ) );
}
