// SPDX-License-Identifier: GPL-2.0-or-later
#include "measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace eplan::bench
{
  namespace
  {
    constexpr int LOOK_EVERY_MS = 5;

    std::optional<pid_t> spawn( const QString &program, const QStringList &arguments, const QString &output )
    {
      std::vector<QByteArray> texts { program.toLocal8Bit() };
      for ( const QString &argument : arguments )
        texts.push_back( argument.toLocal8Bit() );
      std::vector<char *> pointers;
      for ( QByteArray &text : texts )
        pointers.push_back( text.data() );
      pointers.push_back( nullptr );

      posix_spawn_file_actions_t actions;
      posix_spawn_file_actions_init( &actions );
      posix_spawn_file_actions_addopen( &actions, 1, output.toLocal8Bit().constData(), O_WRONLY | O_TRUNC, 0600 );
      pid_t process = 0;
      const int failed = posix_spawnp( &process, pointers[0], &actions, nullptr, pointers.data(), environ );
      posix_spawn_file_actions_destroy( &actions );
      return failed ? std::nullopt : std::optional( process );
    }

    /// The high-water mark of a process's resident set. What wait4() tells begins with the memory of the process that started it.
    double peakMegabytes( pid_t process )
    {
      QFile status( QStringLiteral( "/proc/%1/status" ).arg( process ) );
      if ( !status.open( QIODevice::ReadOnly ) )
        return 0;
      const QByteArray text = status.readAll();
      const int mark = text.indexOf( "VmHWM:" );
      return mark < 0 ? 0 : text.mid( mark + 6, 20 ).trimmed().split( ' ' ).first().toDouble() / 1024;
    }

    /// Waits until the process has ended, looking at its memory every few milliseconds.
    double peakMemoryUntilEnd( pid_t process )
    {
      const int handle = static_cast<int>( syscall( SYS_pidfd_open, process, 0 ) );
      pollfd ended { handle, POLLIN, 0 };
      double peak = 0;
      while ( poll( &ended, 1, LOOK_EVERY_MS ) == 0 )
        peak = std::max( peak, peakMegabytes( process ) );
      close( handle );
      return peak;
    }

    QStringList linesOf( QFile &output )
    {
      output.seek( 0 );
      return QString::fromUtf8( output.readAll() ).trimmed().split( '\n' );
    }

    QMap<QString, QString> sayingsIn( const QStringList &lines )
    {
      QMap<QString, QString> sayings;
      for ( const QString &line : lines )
        sayings.insert( line.section( ' ', 0, 0 ), line.section( ' ', 1 ).trimmed() );
      return sayings;
    }

    Result<Cost> median( std::vector<Result<Cost>> costs )
    {
      for ( const Result<Cost> &cost : costs )
      {
        if ( !cost )
          return cost;
      }
      std::sort( costs.begin(), costs.end(), []( const auto &a, const auto &b ) { return a->seconds < b->seconds; } );
      return costs[costs.size() / 2];
    }
  } // namespace

  Error couldNotRun( const QString &reason )
  {
    return { ErrorCode::InvalidData, reason, {} };
  }

  void print( const QString &line )
  {
    std::fputs( ( line + '\n' ).toUtf8().constData(), stdout );
    std::fflush( stdout );
  }

  Result<Cost> runProgram( const QString &program, const QStringList &arguments )
  {
    const QString name = QFileInfo( program ).fileName();
    QTemporaryFile output;
    if ( !output.open() )
      return couldNotRun( output.errorString() );
    // What the program before left to be written is not for this one to wait for.
    sync();
    QElapsedTimer clock;
    clock.start();
    const std::optional<pid_t> process = spawn( program, arguments, output.fileName() );
    if ( !process )
      return couldNotRun( QStringLiteral( "there is no %1" ).arg( name ) );
    const double megabytes = peakMemoryUntilEnd( *process );
    const double elapsed = static_cast<double>( clock.nsecsElapsed() ) / 1e9;
    int status = -1;
    const bool isDone = waitpid( *process, &status, 0 ) == *process && status == 0;
    const QStringList lines = linesOf( output );
    if ( !isDone )
      return couldNotRun( lines.constLast().isEmpty() ? QStringLiteral( "%1 failed" ).arg( name ) : lines.constLast() );
    Cost cost { elapsed, megabytes, sayingsIn( lines ) };
    if ( cost.sayings.contains( QStringLiteral( "seconds" ) ) )
      cost.seconds = cost.said( "seconds" );
    return cost;
  }

  Result<Cost> runSelf( const QStringList &job )
  {
    return runProgram( QCoreApplication::applicationFilePath(), job );
  }

  Result<Cost> medianOf( int runs, const Runner &runner )
  {
    std::vector<Result<Cost>> costs;
    for ( int run = 0; run < runs; ++run )
      costs.push_back( runner() );
    return median( std::move( costs ) );
  }

  Pair inTurn( int runs, const Runner &ours, const Runner &peer )
  {
    std::vector<Result<Cost>> a;
    std::vector<Result<Cost>> b;
    for ( int run = 0; run < runs; ++run )
    {
      a.push_back( ours() );
      b.push_back( peer() );
    }
    return { median( a ), median( b ) };
  }

  QString figures( const Result<Cost> &cost )
  {
    return cost ? QStringLiteral( "%1 s, %2 MB" ).arg( cost->seconds, 0, 'f', 2 ).arg( cost->megabytes, 0, 'f', 0 )
                : QStringLiteral( "could not run (%1)" ).arg( cost.error().message );
  }

  QString milliseconds( double value, int decimals )
  {
    return QStringLiteral( "%1 ms" ).arg( value, 0, 'f', decimals );
  }

  QString ratio( double ours, double beside )
  {
    return QString::number( ours / beside, 'f', 2 );
  }

  void printCells( const QStringList &cells )
  {
    print( QStringLiteral( "| %1 |" ).arg( cells.join( QStringLiteral( " | " ) ) ) );
  }

  void printHeader()
  {
    printCells( { QStringLiteral( "what" ), QStringLiteral( "ours" ), QStringLiteral( "beside it" ), QStringLiteral( "ours ÷ beside" ),
                  QStringLiteral( "aim" ) } );
    print( QStringLiteral( "|---|---|---|---|---|" ) );
  }

  void printRow( const QString &what, const QString &beside, const Pair &pair, const QString &aim )
  {
    const bool isWhole = pair.ours && pair.peer;
    printCells( { what, figures( pair.ours ), QStringLiteral( "%1: %2" ).arg( beside, figures( pair.peer ) ),
                  isWhole ? ratio( pair.ours->seconds, pair.peer->seconds ) : QStringLiteral( "–" ), aim } );
  }
} // namespace eplan::bench
