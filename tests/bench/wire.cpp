// SPDX-License-Identifier: GPL-2.0-or-later
#include "wire.h"

#include "peers.h"

namespace eplan::bench
{
  namespace
  {
    constexpr int CLIENT_PAGE = 1000;
    constexpr int MANY = 1000000;
    /// Of what takes two seconds: the ratio of a single pair of runs says little.
    constexpr int SHORT_RUNS = 7;

    /// QGIS's provider asks for every year; its cost is that of one year's part of what it read.
    Result<Cost> readWithQgis( const Bench &bench )
    {
      Result<Cost> cost = bench.run( "qgis", {} );
      if ( cost )
        cost->seconds *= bench.projects / cost->said( "features" );
      return cost;
    }

    QString loading( const Bench &bench )
    {
      return QStringLiteral( "load %1 projects into a workspace" ).arg( bench.projects );
    }

    /// Of this year nothing is placed yet, and of last year nearly all.
    void benchLoading( const Bench &bench, int year, const QString &what )
    {
      const QStringList pages = pagesOf( bench.service, bench.account, year, CLIENT_PAGE );
      const auto own = [&] { return bench.load( year ); };
      const auto curl = [&] { return fetchWithCurl( pages, bench.account, true ); };
      const auto ogr = [&] { return fetchWithOgr( bench.service, bench.account, year, bench.newFile( "ogr" ) ); };
      const QString aim = QStringLiteral( "≤ 1.25" );
      printRow( what, QStringLiteral( "curl, the same pages" ), inTurn( SHORT_RUNS, own, curl ), aim );
      const Pair drawn = inTurn( SHORT_RUNS, [&] { return bench.loadAndDraw( year ); }, curl );
      const QString inPanel = drawn.ours ? QStringLiteral( ", in the panel (its list is there after %1 s)" ).arg( drawn.ours->said( "listed" ) )
                                         : QString();
      printRow( what + QStringLiteral( ", layers drawn" ) + inPanel, QStringLiteral( "curl, the same pages" ), drawn, aim );
      printRow( what, QStringLiteral( "ogr2ogr, PAGE_SIZE=10000" ), inTurn( bench.runs, own, ogr ), QStringLiteral( "≤ 0.25" ) );
    }

    QString refreshing( const Bench &bench )
    {
      return QStringLiteral( "refresh %1 projects, 10 of them changed" ).arg( bench.projects );
    }

    Result<Cost> refresh( const Bench &bench )
    {
      return bench.runLoaded( "refresh" );
    }

    void printRefresh( const Bench &bench, const Result<Cost> &cost )
    {
      if ( !cost )
        return printCells(
          { refreshing( bench ), figures( cost ), QStringLiteral( "–" ), QStringLiteral( "–" ), QStringLiteral( "≤ 50 ms" ) } );
      printCells(
        { refreshing( bench ),
          QStringLiteral( "%1, at most %2" ).arg( milliseconds( cost->said( "median" ), 1 ), milliseconds( cost->said( "longest" ), 1 ) ),
          QStringLiteral( "the one request that brings them: %1" ).arg( milliseconds( 1000 * cost->said( "bare" ), 1 ) ),
          ratio( cost->seconds, cost->said( "bare" ) ), QStringLiteral( "≤ 50 ms" ) } );
    }

    void printMillionLoaded( const Bench &big, const Result<Cost> &many, const Bench &bench, const Result<Cost> &few )
    {
      const QString own = many ? QStringLiteral( "%1, %2 MB of them since its start" )
                                   .arg( figures( many ) )
                                   .arg( many->megabytes - many->said( "before" ), 0, 'f', 0 )
                               : figures( many );
      printCells( { loading( big ), own, QStringLiteral( "%1: %2" ).arg( loading( bench ), figures( few ) ),
                    many && few ? ratio( many->seconds, few->seconds ) : QStringLiteral( "–" ),
                    QStringLiteral( "≤ 11, ≤ 300 MB since its start" ) } );
    }
  } // namespace

  void benchLoading( const Bench &bench )
  {
    benchLoading( bench, bench.year, loading( bench ) );
    printRow( loading( bench ), QStringLiteral( "QGIS's own provider, reading as many" ),
              inTurn( 1, [&bench] { return bench.load(); }, [&bench] { return readWithQgis( bench ); } ), QStringLiteral( "≤ 0.067" ) );
    benchLoading( bench, bench.year - 1, loading( bench ) + QStringLiteral( ", placed" ) );
  }

  void benchRefreshing( const Bench &bench )
  {
    printRefresh( bench, refresh( bench ) );
  }

  void benchMillion( const Bench &bench )
  {
    Bench big;
    const Result<void> started = big.start( MANY );
    const Result<Cost> many = started ? big.load() : Result<Cost>( started.error() );
    printMillionLoaded( big, many, bench, medianOf( bench.runs, [&bench] { return bench.load(); } ) );
    const Result<Cost> few = refresh( bench );
    const Result<Cost> refreshed = started ? refresh( big ) : Result<Cost>( started.error() );
    printRefresh( big, refreshed );
    printCells( { QStringLiteral( "the same" ), refreshed ? milliseconds( refreshed->said( "median" ), 1 ) : figures( refreshed ),
                  QStringLiteral( "%1: %2" ).arg( refreshing( bench ), few ? milliseconds( few->said( "median" ), 1 ) : figures( few ) ),
                  refreshed && few ? ratio( refreshed->seconds, few->seconds ) : QStringLiteral( "–" ), QStringLiteral( "≤ 1.5" ) } );
  }

  void benchService( const Bench &bench )
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
} // namespace eplan::bench
