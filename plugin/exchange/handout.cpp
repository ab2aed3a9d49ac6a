// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/handout.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace eplan
{
  namespace
  {
    /// A project as it goes out.
    struct Outgoing
    {
        Project project;
        /// Changed here since it went out last, and fit to go.
        bool isNews = false;
        /// Why it has to stay.
        std::optional<QString> held;
    };

    Outgoing outgoing( const Versions &versions, const SendGate &gate )
    {
      Outgoing one { versions.base, versions.changed && !versions.fault && !versions.theirs, {} };
      if ( one.isNews && gate )
        one.held = gate( versions );
      one.project.placement = one.held ? Placement() : versions.ours;
      return one;
    }

    Result<QList<Outgoing>> allOutgoing( const Workspace &workspace, const SendGate &gate, QgsFeedback &feedback )
    {
      const Result<QVector<WorkItem>> items = workspace.items();
      if ( !items )
        return items.error();
      QList<Outgoing> all;
      for ( const WorkItem &item : *items )
      {
        if ( feedback.isCanceled() )
          return canceled();
        const Result<Versions> versions = workspace.versions( item.id );
        if ( !versions )
          return versions.error();
        all << outgoing( *versions, gate );
      }
      return all;
    }

    QList<Project> projectsOf( const QList<Outgoing> &all )
    {
      QList<Project> projects;
      for ( const Outgoing &one : all )
        projects << one.project;
      return projects;
    }

    Result<HandedOut> note( Workspace &workspace, const QList<Outgoing> &all, const QString &path )
    {
      Result<Transaction> transaction = workspace.begin();
      if ( !transaction )
        return transaction.error();
      const QString sentence =
        QCoreApplication::translate( "Exchange", "Handed out in the coordinate sheet %1." ).arg( QFileInfo( path ).fileName() );
      const QDateTime now = QDateTime::currentDateTimeUtc();
      HandedOut noted;
      for ( const Outgoing &one : all )
      {
        if ( !one.isNews )
          continue;
        const ProjectId &id = one.project.id;
        const Result<void> recorded = one.held ? workspace.record( { id, Outcome::Waiting, *one.held, {}, now } )
                                               : workspace.record( { id, Outcome::Accepted, sentence, {}, now }, one.project );
        if ( !recorded )
          return recorded.error();
        ++( one.held ? noted.held : noted.out );
      }
      const Result<void> committed = transaction->commit();
      return committed ? Result<HandedOut>( noted ) : committed.error();
    }
  } // namespace

  Result<int> writeSheetOf( const Workspace &workspace, const QString &path, const SheetStyle &style, QgsFeedback &feedback )
  {
    const Result<QList<Project>> projects = workspace.asPlaced( feedback );
    if ( !projects )
      return projects.error();
    const Result<void> written = writeCoordinateSheet( *projects, path, style, feedback );
    return written ? Result<int>( static_cast<int>( projects->size() ) ) : written.error();
  }

  Result<HandedOut> handOut( Workspace &workspace, const QString &path, const SheetStyle &style, const SendGate &gate, QgsFeedback &feedback )
  {
    const Result<QList<Outgoing>> all = allOutgoing( workspace, gate, feedback );
    if ( !all )
      return all.error();
    const Result<void> written = writeCoordinateSheet( projectsOf( *all ), path, style, feedback );
    return written ? note( workspace, *all, path ) : written.error();
  }
} // namespace eplan
