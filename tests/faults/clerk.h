// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practiceservice.h"
#include "remote/eplanservice.h"
#include "remote/onworker.h"
#include "sync/load.h"
#include "sync/send.h"

#include <qgsfeedback.h>
#include <qgsgeometry.h>

namespace eplan
{
  /// A position of its own for each number.
  inline Placement position( int number )
  {
    Placement placement;
    placement.geometry = QgsGeometry::fromPointXY( { 102.1 + number * 0.0001, 14.9 } );
    placement.how = PlacedHow::Drawn;
    placement.note = QStringLiteral( "สะพาน %1" ).arg( number );
    return placement;
  }

  /// One person at work on a line that may fail.
  class Clerk
  {
      template <typename Work>
      auto withService( Work work )
      {
        return onWorker(
          [this, &work]
          {
            EplanService service( mConnection );
            service.setPatience( mPatience );
            QgsFeedback feedback;
            return work( service, feedback );
          } );
      }

    public:
      Clerk( const Connection &connection, const QString &path )
          : mConnection( connection )
          , mKey { connection.address, QStringLiteral( "somsri" ), FiscalYear( 2570 ) }
          , mWorkspace( Workspace::open( path, mKey ) )
      {
      }

      void setPatience( std::chrono::milliseconds patience ) { mPatience = patience; }
      void setConnection( const Connection &connection ) { mConnection = connection; }

      bool isAtWork() const { return static_cast<bool>( mWorkspace ); }
      Workspace *operator->() { return &*mWorkspace; }

      Result<LoadReport> load()
      {
        return withService( [this]( EplanService &service, QgsFeedback &feedback )
                            { return eplan::load( service, *mWorkspace, mKey.year, feedback ); } );
      }

      Result<SendReport> send()
      {
        QgsFeedback feedback;
        return send( feedback );
      }

      Result<SendReport> send( QgsFeedback &feedback )
      {
        return withService( [this, &feedback]( EplanService &service, QgsFeedback & )
                            { return eplan::send( service, *mWorkspace, feedback ); } );
      }

      Result<Project> remote( const ProjectId &id )
      {
        return withService( [id]( EplanService &service, QgsFeedback &feedback ) { return service.fetchProject( id, feedback ); } );
      }

      Result<ServiceDescription> describe()
      {
        return withService( []( EplanService &service, QgsFeedback &feedback ) { return service.describe( feedback ); } );
      }

      /// Places with the same account and no workspace: straight into the service.
      Result<Project> placeThere( const ProjectId &id, const Placement &placement )
      {
        return withService(
          [&]( EplanService &service, QgsFeedback &feedback )
          {
            Result<Project> outcome = service.fetchProject( id, feedback );
            if ( outcome )
              service.sendPlacements(
                { { id, outcome->revision, placement } },
                [&outcome]( const PlacementWrite &, const Result<Project> &answer ) { outcome = answer; }, feedback );
            return outcome;
          } );
      }

      WorkState state( const ProjectId &id ) const
      {
        const Result<WorkItem> item = mWorkspace->item( id );
        return item ? workStateOf( item->facts ) : WorkState::Withdrawn;
      }

      QList<ProjectId> idsIn( WorkState wanted ) const
      {
        QList<ProjectId> found;
        const Result<QVector<WorkItem>> items = mWorkspace->items();
        for ( const WorkItem &item : items ? *items : QVector<WorkItem> {} )
        {
          if ( workStateOf( item.facts ) == wanted )
            found << item.id;
        }
        return found;
      }

      /// The first sentence in the list that says why something is still here; empty where nothing is said.
      QString problem() const
      {
        const Result<QVector<WorkItem>> items = mWorkspace->items();
        for ( const WorkItem &item : items ? *items : QVector<WorkItem> {} )
        {
          if ( !item.problem.isEmpty() )
            return item.problem;
        }
        return {};
      }

    private:
      Connection mConnection;
      WorkspaceKey mKey;
      Result<Workspace> mWorkspace;
      std::chrono::milliseconds mPatience { 30000 };
  };

  inline QString sums( const Result<SendReport> &report )
  {
    if ( !report )
      return report.error().message + report.error().detail;
    const QString all = QStringLiteral( "%1 changed: %2 accepted, %3 returned, %4 conflicts, %5 waiting" );
    return all.arg( report->changed ).arg( report->accepted ).arg( report->returned ).arg( report->conflicts ).arg( report->waiting );
  }

  inline bool addsUp( const Result<SendReport> &report )
  {
    return report && report->changed == report->accepted + report->returned + report->conflicts + report->waiting;
  }
} // namespace eplan
