// SPDX-License-Identifier: GPL-2.0-or-later
#include "office.h"

#include "stalls.h"

namespace eplan::bench
{
  namespace
  {
    constexpr int PLACED = 100;
    constexpr int LONGEST_MORNING_MS = 300000;

    void printSpread( const QString &what, const Result<Cost> &cost, double limit )
    {
      const auto said = [&cost]( const char *name ) { return cost->said( name ); };
      const QString aim = QStringLiteral( "≤ 1" );
      const QString beside = QStringLiteral( "limit: %1" ).arg( milliseconds( limit ) );
      if ( !cost )
        return printCells( { what, figures( cost ), beside, QStringLiteral( "–" ), aim } );
      printCells(
        { what, QStringLiteral( "%1, at most %2" ).arg( milliseconds( said( "median" ), 1 ), milliseconds( said( "longest" ), 1 ) ), beside,
          QStringLiteral( "%1, at most %2" ).arg( ratio( said( "median" ), limit ), ratio( said( "longest" ), limit ) ), aim } );
    }

    /// What one run of the panel tells; nothing where it failed.
    std::optional<QStringList> runPanelProgram( const Bench &bench, int placements )
    {
      const QTemporaryDir home;
      QProcess panel;
      panel.setStandardErrorFile( QProcess::nullDevice() );
      // Last year's works are placed but for some: a full map, and still work to do.
      panel.start( QCoreApplication::applicationFilePath(),
                   { "panel", bench.service.address().toString(), bench.account.user, bench.account.password, home.path(),
                     QString::number( bench.year - 1 ), QString::number( placements ) } );
      if ( !panel.waitForFinished( LONGEST_MORNING_MS ) || panel.exitStatus() != QProcess::NormalExit || panel.exitCode() != 0 )
        return std::nullopt;
      return QString::fromUtf8( panel.readAllStandardOutput() ).split( '\n' );
    }
  } // namespace

  void benchWaiting( const Bench &bench )
  {
    printSpread( QStringLiteral( "a placement is in the workspace, %1 projects" ).arg( bench.projects ),
                 bench.runLoaded( "place", { QString::number( PLACED ) } ), 50 );
    printSpread( QStringLiteral( "search %1 rows, for each key" ).arg( bench.projects ), bench.runLoaded( "search" ), 16 );
  }

  void benchPanel( const Bench &bench, int placements )
  {
    std::vector<Stalls> steps;
    for ( int run = 0; run < bench.runs; ++run )
    {
      const std::optional<QStringList> told = runPanelProgram( bench, placements );
      if ( !told )
        return print( QStringLiteral( "| longest stall of the panel | could not run | – | – | – |" ) );
      addStalls( steps, *told );
    }
    for ( const Stalls &step : steps )
      printStalls( QStringLiteral( "longest stall of the panel while %1, %2 projects" ).arg( step.step ).arg( bench.projects ), step );
  }
} // namespace eplan::bench
