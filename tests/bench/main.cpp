// SPDX-License-Identifier: GPL-2.0-or-later

// eplan-bench: one table, ours beside the peers, measured in turn in one run on one set of data. Trust the ratios, not the seconds.

#include "checking.h"
#include "duplicates.h"
#include "measure.h"
#include "ours.h"
#include "panel.h"
#include "peers.h"
#include "reading.h"
#include "stalls.h"

#include "domain/fiscalyear.h"

#include <qgsapplication.h>

#include <QTextStream>

using namespace eplan;
using namespace eplan::bench;

namespace
{
  constexpr int FISCAL_YEARS = 4;
  constexpr int CLIENT_PAGE = 1000;

  struct Bench
  {
      PracticeService service;
      PracticeAccount account;
      QTemporaryDir folder;
      int year = FiscalYear::of( QDate::currentDate() ).buddhistYear();
      int projects = 0;
      int runs = 3;

      QString newFile( const char *kind )
      {
        static int files = 0;
        return folder.filePath( QStringLiteral( "%1-%2.gpkg" ).arg( QLatin1String( kind ) ).arg( ++files ) );
      }

      std::optional<Cost> ours( const QStringList &job, const QString &workspace, const QStringList &more = {} )
      {
        return runProgram(
          QCoreApplication::applicationFilePath(),
          job + QStringList { service.address().toString(), account.user, account.password, workspace, QString::number( year ) } + more );
      }
  };

  void benchLoading( Bench &bench )
  {
    const QStringList pages = pagesOf( bench.service, bench.account, bench.year, CLIENT_PAGE );
    const QString what = QStringLiteral( "load %1 projects into a workspace" ).arg( bench.projects );
    const auto load = [&bench] { return bench.ours( { "load" }, bench.newFile( "load" ) ); };
    printRow( what, QStringLiteral( "curl, the same pages" ),
              inTurn( bench.runs, load, [&] { return fetchWithCurl( pages, bench.account, true ); } ), QStringLiteral( "≤ 1.25" ) );
    printRow(
      what, QStringLiteral( "ogr2ogr, PAGE_SIZE=10000" ),
      inTurn( bench.runs, load, [&bench] { return fetchWithOgr( bench.service, bench.account, bench.year, bench.newFile( "ogr" ) ); } ),
      QStringLiteral( "≤ 0.25" ) );
  }

  void benchSending( Bench &bench, int count )
  {
    int taken = 0;
    const auto write = [&bench, &taken, count]( const char *job ) -> std::optional<Cost>
    {
      const QString workspace = bench.newFile( job );
      if ( !bench.ours( { "load" }, workspace ) )
        return std::nullopt;
      return bench.ours( { job }, workspace, { QString::number( count * taken++ ), QString::number( count ) } );
    };
    const auto curl = [&bench, count]
    { return sendWithCurl( bench.service, bench.account, unchangedIdsOf( bench.service, bench.year, count ) ); };
    const QString what = QStringLiteral( "send %1 placements" ).arg( count );
    printRow( what, QStringLiteral( "QGIS's network, the same requests bare" ),
              inTurn(
                bench.runs, [&write] { return write( "send" ); }, [&write] { return write( "bare" ); } ),
              QStringLiteral( "≤ 1.5" ) );
    printRow( what, QStringLiteral( "curl, the same requests bare" ),
              inTurn(
                bench.runs, [&write] { return write( "send" ); }, curl ),
              QStringLiteral( "≤ 1.5" ) );
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
    if ( !panel.waitForFinished( 300000 ) || panel.exitStatus() != QProcess::NormalExit || panel.exitCode() != 0 )
      return std::nullopt;
    return QString::fromUtf8( panel.readAllStandardOutput() ).split( '\n' );
  }

  /// The panel may not stand still for longer than a person notices.
  void benchPanel( Bench &bench, int placements )
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

  void benchService( Bench &bench )
  {
    for ( const int pageSize : { 1000, 10000 } )
    {
      const QStringList pages = pagesOf( bench.service, bench.account, bench.year, pageSize );
      for ( const bool compressed : { false, true } )
      {
        const Pair pair = inTurn(
          bench.runs, [&] { return fetchWithCurl( pages, bench.account, compressed ); },
          [&bench] { return readWithSqlite( bench.service, bench.year ); } );
        const QString rate = pair.ours ? QString::number( bench.projects / pair.ours->seconds, 'f', 0 ) : QStringLiteral( "–" );
        printRow( QStringLiteral( "practice service, %1 a page%2: %3 features/s" )
                    .arg( pageSize )
                    .arg( compressed ? QStringLiteral( ", gzip" ) : QString(), rate ),
                  QStringLiteral( "SQLite reading the rows" ), pair, QStringLiteral( "≥ 25,000 features/s" ) );
      }
    }
  }
} // namespace

int main( int argc, char *argv[] )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QTemporaryDir profile;
  // What a connection leaves in the settings is not for the person who measures.
  qputenv( "HOME", profile.path().toUtf8() );
  const bool isPanel = argc > 1 && qstrcmp( argv[1], "panel" ) == 0;
  QgsApplication application( argc, argv, isPanel, profile.path() );
  QgsApplication::setPrefixPath( QStringLiteral( "/usr" ), true );
  QgsApplication::initQgis();
  const QStringList arguments = QCoreApplication::arguments().mid( 1 );
  if ( !arguments.isEmpty() && arguments.constFirst().contains( QRegularExpression( QStringLiteral( "\\A(load|send|bare)\\z" ) ) ) )
    return runOurs( arguments );
  if ( isPanel )
    return runPanel( arguments );
  if ( arguments.value( 0 ) == QLatin1String( "read-texts" ) || arguments.value( 0 ) == QLatin1String( "preview" ) )
    return runReading( arguments );
  const QStringList duplicatesJobs { "find-duplicates", "write-works", "draw-live", "find-planted" };
  if ( duplicatesJobs.contains( arguments.value( 0 ) ) )
    return runDuplicates( arguments );
  // Needs no service; and takes longer than all the rest.
  if ( arguments.value( 0 ) == QLatin1String( "duplicates" ) )
  {
    printHeader();
    benchDuplicates();
    return 0;
  }

  Bench bench;
  bench.projects = arguments.value( 0, QStringLiteral( "100000" ) ).toInt();
  if ( bench.projects < 4000 || !bench.service.start( bench.projects * FISCAL_YEARS ) )
  {
    QTextStream( stderr ) << "eplan-bench [PROJECTS A YEAR, at least 4000]: the practice service did not start.\n"
                          << bench.service.log() << Qt::endl;
    return 1;
  }
  bench.account = bench.service.account( QStringLiteral( "administrator" ) );
  printHeader();
  benchLoading( bench );
  benchService( bench );
  // Each run takes projects that no other run has placed.
  const int placements = std::min( 1000, bench.projects / 50 );
  benchSending( bench, placements );
  benchPanel( bench, placements );
  benchReading( bench.runs );
  benchDuplicates();
  benchChecking( bench.runs, bench.projects );
  return 0;
}
