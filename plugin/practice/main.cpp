// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/language.h"
#include "practice/commandline.h"
#include "practice/service.h"

#include <QCoreApplication>
#include <QLocale>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <malloc.h>

namespace
{
  using namespace eplan;

  /// Pages come and go on many threads: many megabytes are given back to the system at once, and what one packed page takes is left for
  /// the next, because memory that is new from the system costs more than writing to it.
  void keepMemorySmall()
  {
    constexpr int LARGE_BYTES = 1 << 20;
    constexpr int SPARE_BYTES = 4 << 20;
    constexpr int ARENAS = 4;
    mallopt( M_MMAP_THRESHOLD, LARGE_BYTES );
    mallopt( M_TRIM_THRESHOLD, SPARE_BYTES );
    mallopt( M_ARENA_MAX, ARENAS );
  }

  void print( std::FILE *stream, const QString &text )
  {
    std::fputs( text.toUtf8().constData(), stream );
    std::fputs( "\n", stream );
    std::fflush( stream );
  }

  int fail( const Error &error )
  {
    print( stderr, QStringLiteral( "eplan-practice: " ) + error.message );
    return EXIT_FAILURE;
  }

  QString greeting( const Server &server, qint64 projects )
  {
    const QString count = QLocale( QLocale::English, QLocale::UnitedStates ).toString( projects );
    return QCoreApplication::translate( "Practice", "e-Plan practice service at %1 (%2 projects)" ).arg( server.address(), count );
  }

  /// Serves until a signal of \a ending comes.
  Result<void> serve( const PracticeCommand &command, const sigset_t &ending )
  {
    Result<std::unique_ptr<Service>> service = Service::open( command.dataPath );
    if ( !service )
      return service.error();
    const Result<qint64> projects = ( *service )->projectCount();
    if ( !projects )
      return projects.error();
    Result<std::unique_ptr<Server>> server = Server::start( **service, command.listening );
    if ( !server )
      return server.error();
    print( stdout, greeting( **server, *projects ) );

    int signal = 0;
    sigwait( &ending, &signal );
    ( *server )->stop();
    service->reset();
    // Every request is answered and the file is closed; only connections that clients keep open idly would be waited for.
    std::_Exit( EXIT_SUCCESS );
  }

  int run( const QStringList &arguments, const sigset_t &ending )
  {
    const Result<PracticeCommand> command = commandOf( arguments );
    if ( !command )
      return fail( command.error() );
    if ( command->wantsHelp )
    {
      print( stdout, helpText() );
      return EXIT_SUCCESS;
    }
    if ( !command->notice.isEmpty() )
      print( stderr, command->notice );
    if ( command->plan )
    {
      const Result<void> seeded = seedPractice( *command->plan );
      if ( !seeded )
        return fail( seeded.error() );
      malloc_trim( 0 );
    }
    const Result<void> served = serve( *command, ending );
    return served ? EXIT_SUCCESS : fail( served.error() );
  }
} // namespace

int main( int argc, char *argv[] )
{
  keepMemorySmall();
  // All threads started from here on leave these signals to sigwait().
  sigset_t ending;
  sigemptyset( &ending );
  sigaddset( &ending, SIGTERM );
  sigaddset( &ending, SIGINT );
  pthread_sigmask( SIG_BLOCK, &ending, nullptr );
  std::signal( SIGPIPE, SIG_IGN );

  const QCoreApplication application( argc, argv );
  QCoreApplication::setApplicationName( QStringLiteral( "eplan-practice" ) );
  const Language language( QLocale::system().name() );
  return run( QCoreApplication::arguments(), ending );
}
