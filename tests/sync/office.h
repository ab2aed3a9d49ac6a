// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practiceservice.h"
#include "remote/eplanservice.h"
#include "remote/onworker.h"
#include "sync/load.h"
#include "sync/send.h"
#include "workspace/samples.h"

#include <qgsfeedback.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace eplan
{
  /// One person's desk: an account, and a workspace of the year in a file of its own.
  class Office
  {
    public:
      Office( const Connection &connection, const QString &path, FiscalYear year = FiscalYear( 2570 ) )
        : mConnection( connection )
        , mKey { connection.address, QStringLiteral( "somsri" ), year }
        , mPath( path )
        , mWorkspace( Workspace::open( path, mKey ) )
      {}

      bool isOpen() const { return static_cast<bool>( mWorkspace ); }
      Workspace &workspace() { return *mWorkspace; }
      Workspace *operator->() { return &*mWorkspace; }

      Result<LoadReport> load( QgsFeedback *feedback = nullptr )
      {
        return onWorker( [&] {
          EplanService service( mConnection );
          QgsFeedback own;
          return eplan::load( service, *mWorkspace, mKey.year, feedback ? *feedback : own );
        } );
      }

      Result<SendReport> send( QgsFeedback *feedback = nullptr )
      {
        return onWorker( [&] {
          EplanService service( mConnection );
          service.setPatience( std::chrono::seconds( 5 ) );
          QgsFeedback own;
          return eplan::send( service, *mWorkspace, feedback ? *feedback : own );
        } );
      }

      /// Places with other software than ours: straight into the service.
      Result<Project> placeElsewhere( const ProjectId &id, const Placement &placement )
      {
        return onWorker( [&] {
          EplanService service( mConnection );
          QgsFeedback feedback;
          Result<Project> outcome = service.fetchProject( id, feedback );
          if ( outcome )
            service.sendPlacements(
              { { id, outcome->revision, placement } },
              [&outcome]( const PlacementWrite &, const Result<Project> &answer ) { outcome = answer; }, feedback );
          return outcome;
        } );
      }

      /// Says something of a project with other software, where it lies.
      Result<Project> sayElsewhere( const ProjectId &id, const std::function<void( Placement & )> &change )
      {
        return onWorker(
          [&]
          {
            EplanService service( mConnection );
            QgsFeedback feedback;
            Result<Project> outcome = service.fetchProject( id, feedback );
            if ( !outcome )
              return outcome;
            Placement said = outcome->placement;
            change( said );
            service.sendPlacements(
              { { id, outcome->revision, said, true } },
              [&outcome]( const PlacementWrite &, const Result<Project> &answer ) { outcome = answer; }, feedback );
            return outcome;
          } );
      }

      /// As the service has it now.
      Result<Project> remote( const ProjectId &id )
      {
        return onWorker( [&] {
          EplanService service( mConnection );
          QgsFeedback feedback;
          return service.fetchProject( id, feedback );
        } );
      }

      QList<ProjectId> ids() const
      {
        QList<ProjectId> all;
        const Result<QVector<WorkItem>> items = mWorkspace->items();
        for ( const WorkItem &item : items ? *items : QVector<WorkItem> {} )
          all << item.id;
        return all;
      }

      WorkState state( const ProjectId &id ) const
      {
        const Result<WorkItem> item = mWorkspace->item( id );
        return item ? workStateOf( item->facts ) : WorkState::Withdrawn;
      }

      /// Another connection to the same file, as a second program has it.
      Result<Workspace> secondWindow() const { return Workspace::open( mPath, mKey ); }

      void setConnection( const Connection &connection ) { mConnection = connection; }

    private:
      Connection mConnection;
      WorkspaceKey mKey;
      QString mPath;
      Result<Workspace> mWorkspace;
  };

  /// The practice service with the same data at the start of every test; made once, because making the accounts takes its time.
  class Classroom
  {
    public:
      bool open( int projects )
      {
        return mService.start( projects ) && mService.stop() && QFile::copy( mService.dataPath(), original() );
      }

      /// Puts everything back and serves it; on the same address.
      bool startOver()
      {
        mService.kill();
        for ( const char *suffix : { "", "-wal", "-shm" } )
          QFile::remove( mService.dataPath() + QLatin1String( suffix ) );
        return QFile::copy( original(), mService.dataPath() ) && mService.restart();
      }

      PracticeService &service() { return mService; }

    private:
      QString original() const { return mFolder.filePath( QStringLiteral( "original.gpkg" ) ); }

      QTemporaryDir mFolder;
      PracticeService mService;
  };

  /// Changes the service's own table, as its administrators can, with the service stopped meanwhile.
  inline Result<void> administer( PracticeService &service, const QString &sql, const QVariantList &bindings )
  {
    service.stop();
    Result<void> done;
    {
      Result<Database> database = Database::open( service.dataPath() );
      done = database ? database->run( sql, bindings ) : database.error();
    }
    if ( done && !service.restart() )
      done = Error { ErrorCode::Offline, service.log(), {} };
    return done;
  }

  /// Changes properties of a project as \a account, and returns the status of the answer.
  inline int patchAs( const PracticeAccount &account, const QUrl &service, const ProjectId &id, const Revision &revision,
                      const QByteArray &json )
  {
    QNetworkAccessManager network;
    QNetworkRequest request( service.resolved( QUrl( QStringLiteral( "collections/projects/items/" ) + id.text ) ) );
    request.setRawHeader( "Authorization", "Basic " + ( account.user + ':' + account.password ).toUtf8().toBase64() );
    request.setRawHeader( "If-Match", revision.text.toLatin1() );
    request.setHeader( QNetworkRequest::ContentTypeHeader, "application/merge-patch+json" );
    const std::unique_ptr<QNetworkReply> reply( network.sendCustomRequest( request, "PATCH", json ) );
    QEventLoop loop;
    QObject::connect( reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit );
    loop.exec();
    return reply->attribute( QNetworkRequest::HttpStatusCodeAttribute ).toInt();
  }
} // namespace eplan
