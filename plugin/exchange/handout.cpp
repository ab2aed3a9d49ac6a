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
    };

    Result<QList<Outgoing>> outgoing( const Workspace &workspace, QgsFeedback &feedback )
    {
      const Result<QList<WorkItem>> items = workspace.items();
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
        Outgoing one { versions->base, versions->changed && !versions->fault && !versions->theirs };
        one.project.placement = versions->ours;
        all << std::move( one );
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

    Result<int> noteHandedOut( Workspace &workspace, const QList<Outgoing> &all, const QString &path )
    {
      Result<Transaction> transaction = workspace.begin();
      if ( !transaction )
        return transaction.error();
      const QString sentence =
        QCoreApplication::translate( "Exchange", "Handed out in the coordinate sheet %1." ).arg( QFileInfo( path ).fileName() );
      const QDateTime now = QDateTime::currentDateTimeUtc();
      int noted = 0;
      for ( const Outgoing &one : all )
      {
        if ( !one.isNews )
          continue;
        const LedgerEntry entry { one.project.id, Outcome::Accepted, sentence, {}, now };
        if ( const Result<void> recorded = workspace.record( entry, one.project ); !recorded )
          return recorded.error();
        ++noted;
      }
      const Result<void> committed = transaction->commit();
      return committed ? Result<int>( noted ) : committed.error();
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

  Result<int> handOut( Workspace &workspace, const QString &path, const SheetStyle &style, QgsFeedback &feedback )
  {
    const Result<QList<Outgoing>> all = outgoing( workspace, feedback );
    if ( !all )
      return all.error();
    const Result<void> written = writeCoordinateSheet( projectsOf( *all ), path, style, feedback );
    return written ? noteHandedOut( workspace, *all, path ) : written.error();
  }
} // namespace eplan
