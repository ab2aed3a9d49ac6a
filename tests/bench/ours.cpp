// SPDX-License-Identifier: GPL-2.0-or-later
#include "ours.h"

#include "job.h"

#include "base/backgroundtask.h"
#include "remote/network.h"
#include "remote/signin.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsfeedback.h>

#include <QEventLoop>
#include <QTextStream>

#include <algorithm>

namespace eplan::bench
{
  namespace
  {
    using Work = Result<Sayings> ( * )( const Job &, QgsFeedback & );

    const QMap<QString, Work> &jobs()
    {
      static const QMap<QString, Work> all { { QStringLiteral( "load" ), timedLoad },
                                             { QStringLiteral( "refresh" ), timedRefresh },
                                             { QStringLiteral( "send" ), timedSend },
                                             { QStringLiteral( "bare" ), timedBareWrites },
                                             { QStringLiteral( "broken-send" ), timedBrokenSend },
                                             { QStringLiteral( "place" ), timedPlacing },
                                             { QStringLiteral( "open" ), timedOpening },
                                             { QStringLiteral( "search" ), timedSearching },
                                             { QStringLiteral( "qgis" ), readWithQgis } };
      return all;
    }

    /// On a worker, while the main thread's event loop turns. Returns the exit code.
    int runOnWorker( const Job &job, Work work )
    {
      QEventLoop loop;
      int code = 1;
      QgsApplication::taskManager()->addTask( new BackgroundTask<Sayings>(
        QStringLiteral( "benchmark" ), &loop, [&job, work]( QgsFeedback &feedback ) { return work( job, feedback ); },
        [&]( Result<Sayings> sayings )
        {
          code = sayings ? 0 : 1;
          QTextStream out( stdout );
          out.setCodec( "UTF-8" );
          out << ( sayings ? sayings->join( '\n' ) : sayings.error().message + ' ' + sayings.error().detail ) << Qt::endl;
          loop.quit();
        } ) );
      loop.exec();
      return code;
    }
  } // namespace

  double medianOf( std::vector<double> seconds )
  {
    std::ranges::sort( seconds );
    return seconds.empty() ? 0 : seconds[seconds.size() / 2];
  }

  Sayings spreadOf( std::vector<double> seconds )
  {
    return { saying( "seconds", medianOf( seconds ) ), saying( "median", 1000 * medianOf( seconds ) ),
             saying( "longest", 1000 * *std::ranges::max_element( seconds ) ) };
  }

  Placement somewhere()
  {
    Placement placement;
    placement.geometry = QgsGeometry::fromWkt( QStringLiteral( "LineString (102.1 14.98, 102.11 14.985, 102.12 14.98)" ) );
    placement.how = PlacedHow::Drawn;
    return placement;
  }

  bool isJob( const QString &name )
  {
    return jobs().contains( name );
  }

  int runJob( const QStringList &arguments )
  {
    prepareNetwork();
    QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for the benchmark" ), true );
    Job job { { QStringLiteral( "Bench" ), QUrl( arguments.value( 1 ) ), Mode::Practice, {} },
              arguments.value( 4 ),
              { QUrl( arguments.value( 1 ) ), arguments.value( 2 ), FiscalYear( arguments.value( 5 ).toInt() ) },
              arguments.mid( 6 ) };
    const Result<QString> stored = storePassword( job.connection, arguments.value( 2 ), arguments.value( 3 ) );
    if ( !stored )
      return 1;
    job.connection.authConfigId = *stored;
    return runOnWorker( job, jobs().value( arguments.value( 0 ) ) );
  }
} // namespace eplan::bench
