// SPDX-License-Identifier: GPL-2.0-or-later
#include "ours.h"

#include "base/backgroundtask.h"
#include "remote/httptransport.h"
#include "remote/network.h"
#include "remote/placementsender.h"
#include "remote/signin.h"
#include "sync/load.h"
#include "sync/send.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsfeedback.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>

namespace eplan::bench
{
  namespace
  {
    struct Job
    {
        Connection connection;
        QString workspacePath;
        WorkspaceKey key;
    };

    using Work = std::function<Result<double>( QgsFeedback & )>;

    /// Runs as the panel does: on a worker, while the main thread's event loop turns. Returns the exit code.
    int runOnWorker( const Work &work )
    {
      QEventLoop loop;
      int code = 1;
      QgsApplication::taskManager()->addTask( new BackgroundTask<double>(
        QStringLiteral( "benchmark" ), &loop, work,
        [&]( Result<double> seconds )
        {
          code = seconds ? 0 : 1;
          QTextStream( stdout ) << ( seconds ? QStringLiteral( "seconds %1" ).arg( *seconds ) : seconds.error().message ) << Qt::endl;
          loop.quit();
        } ) );
      loop.exec();
      return code;
    }

    Result<double> timedLoad( const Job &job, QgsFeedback &feedback )
    {
      EplanService service( job.connection );
      Result<Workspace> workspace = Workspace::open( job.workspacePath, job.key );
      if ( !workspace )
        return workspace.error();
      QElapsedTimer clock;
      clock.start();
      const Result<LoadReport> report = load( service, *workspace, job.key.year, feedback );
      if ( !report )
        return report.error();
      return static_cast<double>( clock.nsecsElapsed() ) / 1e9;
    }

    Placement somewhere()
    {
      Placement placement;
      placement.geometry = QgsGeometry::fromWkt( QStringLiteral( "LineString (102.1 14.98, 102.11 14.985, 102.12 14.98)" ) );
      placement.how = PlacedHow::Drawn;
      return placement;
    }

    Result<void> placeSome( Workspace &workspace, int first, int count )
    {
      const Result<QList<WorkItem>> items = workspace.items();
      if ( !items )
        return items.error();
      for ( const WorkItem &item : items->mid( first, count ) )
      {
        const Result<void> placed = workspace.place( item.id, somewhere() );
        if ( !placed )
          return placed;
      }
      return {};
    }

    Result<double> timedSend( const Job &job, int first, int count, QgsFeedback &feedback )
    {
      EplanService service( job.connection );
      Result<Workspace> workspace = Workspace::open( job.workspacePath, job.key );
      if ( !workspace )
        return workspace.error();
      const Result<void> placed = placeSome( *workspace, first, count );
      if ( !placed )
        return placed.error();
      QElapsedTimer clock;
      clock.start();
      const Result<SendReport> report = send( service, *workspace, feedback );
      if ( !report )
        return report.error();
      if ( report->accepted != count )
        return Error { ErrorCode::NotApplied, QStringLiteral( "%1 of %2 accepted" ).arg( report->accepted ).arg( count ), {} };
      return static_cast<double>( clock.nsecsElapsed() ) / 1e9;
    }

    /// The same writes through the same line, and nothing else: no workspace, no ledger, answers not looked at.
    class BareWrites
    {
      public:
        explicit BareWrites( const Job &job )
            : mItems( job.connection.address.toString() + QStringLiteral( "collections/projects/items/" ) )
            , mLine( job.connection.authConfigId )
        {
        }

        /// How many were answered with 200.
        int run( const QList<WorkItem> &items, QgsFeedback &feedback )
        {
          mWaiting = items;
          // As before every send; Qt opens the other connections of a line once it has been answered on the first.
          static_cast<void>( mLine.exchange( { .url = QUrl( mItems ).resolved( QUrl( QStringLiteral( "../../.." ) ) ) }, feedback ) );
          for ( int i = 0; i < HttpTransport::AT_ONCE; ++i )
            startNext();
          mLine.finish( feedback );
          return mDone;
        }

      private:
        void startNext()
        {
          if ( mWaiting.isEmpty() )
            return;
          const HttpRequest request { .method = Method::Patch,
                                      .url = QUrl( mItems + mWaiting.takeFirst().id.text ),
                                      .accept = "application/geo+json",
                                      .contentType = "application/merge-patch+json",
                                      .ifMatch = "\"1\"",
                                      .body = mBody };
          mLine.start( request,
                       [this]( const Result<HttpAnswer> &answer )
                       {
                         mDone += answer && answer->status == 200;
                         startNext();
                       } );
        }

        QString mItems;
        HttpTransport mLine;
        QByteArray mBody = placementPatch( somewhere() );
        QList<WorkItem> mWaiting;
        int mDone = 0;
    };

    Result<double> timedBareWrites( const Job &job, int first, int count, QgsFeedback &feedback )
    {
      Result<Workspace> workspace = Workspace::open( job.workspacePath, job.key );
      if ( !workspace )
        return workspace.error();
      const Result<QList<WorkItem>> items = workspace->items();
      if ( !items )
        return items.error();
      BareWrites writes( job );
      QElapsedTimer clock;
      clock.start();
      const int done = writes.run( items->mid( first, count ), feedback );
      if ( done != count )
        return Error { ErrorCode::NotApplied, QStringLiteral( "%1 of %2 accepted" ).arg( done ).arg( count ), {} };
      return static_cast<double>( clock.nsecsElapsed() ) / 1e9;
    }
  } // namespace

  int runOurs( const QStringList &arguments )
  {
    prepareNetwork();
    QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for the benchmark" ), true );
    Job job { { QStringLiteral( "Bench" ), QUrl( arguments.value( 1 ) ), Mode::Practice, {} },
              arguments.value( 4 ),
              { QUrl( arguments.value( 1 ) ), arguments.value( 2 ), FiscalYear( arguments.value( 5 ).toInt() ) } };
    const Result<QString> stored = storePassword( job.connection, arguments.value( 2 ), arguments.value( 3 ) );
    if ( !stored )
      return 1;
    job.connection.authConfigId = *stored;

    if ( arguments.value( 0 ) == QLatin1String( "load" ) )
      return runOnWorker( [job]( QgsFeedback &feedback ) { return timedLoad( job, feedback ); } );
    const int first = arguments.value( 6 ).toInt();
    const int count = arguments.value( 7 ).toInt();
    const auto timed = arguments.value( 0 ) == QLatin1String( "send" ) ? timedSend : timedBareWrites;
    return runOnWorker( [job, first, count, timed]( QgsFeedback &feedback ) { return timed( job, first, count, feedback ); } );
  }
} // namespace eplan::bench
