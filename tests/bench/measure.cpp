// SPDX-License-Identifier: GPL-2.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <QFile>
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

    std::optional<double> secondsSaid( QFile &output )
    {
      output.seek( 0 );
      while ( !output.atEnd() )
      {
        const QByteArray line = output.readLine();
        if ( line.startsWith( "seconds " ) )
          return line.mid( 8 ).trimmed().toDouble();
      }
      return std::nullopt;
    }

    std::optional<Cost> median( std::vector<std::optional<Cost>> costs )
    {
      if ( costs.empty() || std::any_of( costs.begin(), costs.end(), []( const std::optional<Cost> &cost ) { return !cost; } ) )
        return std::nullopt;
      std::sort( costs.begin(), costs.end(), []( const auto &a, const auto &b ) { return a->seconds < b->seconds; } );
      return costs[costs.size() / 2];
    }

    QString figures( const std::optional<Cost> &cost )
    {
      return cost ? QStringLiteral( "%1 s, %2 MB" ).arg( cost->seconds, 0, 'f', 2 ).arg( cost->megabytes, 0, 'f', 0 )
                  : QStringLiteral( "could not run" );
    }
  } // namespace

  void print( const QString &line )
  {
    std::fputs( ( line + '\n' ).toUtf8().constData(), stdout );
    std::fflush( stdout );
  }

  std::optional<Cost> runProgram( const QString &program, const QStringList &arguments )
  {
    QTemporaryFile output;
    if ( !output.open() )
      return std::nullopt;
    QElapsedTimer clock;
    clock.start();
    const std::optional<pid_t> process = spawn( program, arguments, output.fileName() );
    if ( !process )
      return std::nullopt;
    const double megabytes = peakMemoryUntilEnd( *process );
    const double elapsed = static_cast<double>( clock.nsecsElapsed() ) / 1e9;
    int status = -1;
    if ( waitpid( *process, &status, 0 ) != *process || status != 0 )
      return std::nullopt;
    return Cost { secondsSaid( output ).value_or( elapsed ), megabytes };
  }

  Pair inTurn( int runs, const Runner &ours, const Runner &peer )
  {
    std::vector<std::optional<Cost>> a;
    std::vector<std::optional<Cost>> b;
    for ( int run = 0; run < runs; ++run )
    {
      a.push_back( ours() );
      b.push_back( peer() );
    }
    return { median( a ), median( b ) };
  }

  void printHeader()
  {
    print( QStringLiteral( "| what | ours | beside it | ours ÷ beside | aim |\n|---|---|---|---|---|" ) );
  }

  void printRow( const QString &what, const QString &beside, const Pair &pair, const QString &aim )
  {
    const QString ratio =
      pair.ours && pair.peer ? QString::number( pair.ours->seconds / pair.peer->seconds, 'f', 2 ) : QStringLiteral( "–" );
    print( QStringLiteral( "| %1 | %2 | %3: %4 | %5 | %6 |" ).arg( what, figures( pair.ours ), beside, figures( pair.peer ), ratio, aim ) );
  }
} // namespace eplan::bench
