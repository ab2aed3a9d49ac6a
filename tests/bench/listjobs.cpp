// SPDX-License-Identifier: GPL-2.0-or-later
#include "job.h"

#include "dock/worklistmodel.h"

#include <qgsfeedback.h>

namespace eplan::bench
{
  namespace
  {
    const std::array TYPED { QStringLiteral( "ถนนบ้านหมู่" ), QStringLiteral( "69-3" ), QStringLiteral( "คสล สาย" ),
                             QStringLiteral( "road 12" ) };

    Error notKept( const ProjectId &id )
    {
      return { ErrorCode::NotApplied, QStringLiteral( "%1 is not in the file" ).arg( id.text ), {} };
    }

    /// Until another connection, as QGIS's, finds it in the file.
    Result<double> placeOne( Workspace &workspace, const Workspace &another, const ProjectId &id )
    {
      Placement placement = somewhere();
      placement.note = QStringLiteral( "as nobody sent it" );
      QElapsedTimer clock;
      clock.start();
      const Result<void> placed = workspace.place( id, placement );
      const Result<WorkItem> found = placed ? another.item( id ) : Result<WorkItem>( placed.error() );
      const double seconds = secondsOf( clock );
      if ( !found )
        return found.error();
      return workStateOf( found->facts ) == WorkState::Waiting ? Result<double>( seconds ) : notKept( id );
    }
  } // namespace

  Result<Sayings> timedPlacing( const Job &job, QgsFeedback & )
  {
    Result<Workspace> workspace = job.open();
    const Result<Workspace> another = job.open();
    const Result<QVector<WorkItem>> items = another ? another->items() : Result<QVector<WorkItem>>( another.error() );
    if ( !workspace || !items )
      return workspace ? items.error() : workspace.error();
    std::vector<double> seconds;
    for ( const WorkItem &item : items->mid( 0, job.number( 0 ) ) )
    {
      const Result<double> one = placeOne( *workspace, *another, item.id );
      if ( !one )
        return one.error();
      seconds.push_back( *one );
    }
    return spreadOf( seconds );
  }

  Result<Sayings> timedOpening( const Job &job, QgsFeedback & )
  {
    QElapsedTimer clock;
    clock.start();
    const Result<Workspace> workspace = job.open();
    Result<QVector<WorkItem>> items = workspace ? workspace->items() : Result<QVector<WorkItem>>( workspace.error() );
    if ( !items )
      return items.error();
    const WorkList list( *std::move( items ) );
    const double seconds = secondsOf( clock );
    return Sayings { saying( "seconds", seconds ), saying( "rows", list.size() ) };
  }

  Result<Sayings> timedSearching( const Job &job, QgsFeedback & )
  {
    const Result<Workspace> workspace = job.open();
    Result<QVector<WorkItem>> items = workspace ? workspace->items() : Result<QVector<WorkItem>>( workspace.error() );
    if ( !items )
      return items.error();
    WorkListModel model;
    model.replace( WorkList( *std::move( items ) ) );
    std::vector<double> seconds;
    for ( const QString &text : TYPED )
    {
      // Typed, and taken back.
      for ( int keys = 1; keys < 2 * text.size(); ++keys )
      {
        QElapsedTimer clock;
        clock.start();
        model.setFilter( { text.left( std::min( keys, 2 * text.size() - keys ) ), {}, {} } );
        seconds.push_back( secondsOf( clock ) );
      }
    }
    return spreadOf( seconds );
  }
} // namespace eplan::bench
