// SPDX-License-Identifier: GPL-2.0-or-later
#include "growth.h"

#include "bench.h"

#include <cmath>

namespace eplan::bench
{
  namespace
  {
    const std::array SIZES { 10000, 100000, 1000000 };
    constexpr int SENT = 100;

    struct Grown
    {
        const char *what;
        const char *aim;
        std::function<Result<Cost>( const Bench & )> run;
    };

    std::function<Result<Cost>( const Bench & )> loaded( const char *job, const QStringList &more = {} )
    {
      return [job, more]( const Bench &bench ) { return bench.runLoaded( job, more ); };
    }

    /// Each time what was never sent before; the first ones are changed by refreshing.
    Result<Cost> send( const Bench &bench )
    {
      static int taken = 1;
      return bench.runLoaded( "send", { QString::number( SENT * taken++ ), QString::number( SENT ) } );
    }

    const std::vector<Grown> &all()
    {
      static const std::vector<Grown> rows {
        { "load", "≤ 1.05", []( const Bench &bench ) { return bench.load(); } },
        { "refresh, 10 changed", "≤ 0.2", loaded( "refresh" ) },
        { "send 100 placements", "≤ 0.2", send },
        { "a placement", "≤ 0.2", loaded( "place", { QString::number( SENT ) } ) },
        { "open the year", "≤ 1.1", loaded( "open" ) },
        { "search, for each key", "≤ 1.1", loaded( "search" ) },
        { "check by all rules", "≤ 1.1",
          []( const Bench &bench )
          {
            return runProgram( QCoreApplication::applicationFilePath() + QStringLiteral( "-checks" ),
                               { "check", QString::number( bench.projects ) } );
          } },
        { "find duplicates", "≤ 1.2",
          []( const Bench &bench ) {
            return runSelf( { "find-duplicates", QString::number( bench.projects ) } );
          } },
      };
      return rows;
    }

    /// A row that is linear has 1, one that does not notice has 0.
    QString exponent( const Result<Cost> &less, const Result<Cost> &more, double growth )
    {
      return less && more ? QString::number( std::log( more->seconds / less->seconds ) / std::log( growth ), 'f', 2 )
                          : QStringLiteral( "–" );
    }

    QString figure( const Result<Cost> &cost )
    {
      return cost && cost->seconds < 1 ? milliseconds( 1000 * cost->seconds, 1 ) : figures( cost );
    }

    void printGrowth( const Grown &row, const std::vector<Result<Cost>> &costs )
    {
      QStringList cells { QString::fromUtf8( row.what ) };
      for ( const Result<Cost> &cost : costs )
        cells << figure( cost );
      for ( std::size_t i = 1; i < costs.size(); ++i )
        cells << exponent( costs[i - 1], costs[i], double( SIZES.at( i ) ) / SIZES.at( i - 1 ) );
      printCells( cells << QString::fromUtf8( row.aim ) );
    }
  } // namespace

  int benchGrowth()
  {
    std::vector<std::vector<Result<Cost>>> costs( all().size() );
    for ( const int size : SIZES )
    {
      Bench bench;
      const Result<void> started = bench.start( size );
      for ( std::size_t row = 0; row < costs.size(); ++row )
        costs[row].push_back( started ? medianOf( size < SIZES.back() ? bench.runs : 1, [&] { return all()[row].run( bench ); } )
                                      : Result<Cost>( started.error() ) );
    }
    print( QStringLiteral( "| what | 10,000 projects | 100,000 | 1,000,000 | exponent up to 100,000 | up to 1,000,000 | aim |\n"
                           "|---|---|---|---|---|---|---|" ) );
    for ( std::size_t row = 0; row < costs.size(); ++row )
      printGrowth( all()[row], costs[row] );
    return 0;
  }
} // namespace eplan::bench
