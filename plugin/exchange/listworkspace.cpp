// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/listworkspace.h"

#include <qgsfeedback.h>

#include <QHash>

namespace eplan
{
  namespace
  {
    const QString SCHEME = QStringLiteral( "eplan-list" );

    /// Takes projects over one after the other.
    class ListTaking
    {
      public:
        ListTaking( Workspace &workspace, const QVector<WorkItem> &before )
            : mWorkspace( workspace )
        {
          for ( const WorkItem &item : before )
            mBefore.insert( item.id, item.facts );
        }

        Result<void> take( Project project )
        {
          mListed << project.id;
          const auto facts = mBefore.constFind( project.id );
          if ( facts == mBefore.cend() || ( !facts->placed && !facts->changed ) )
          {
            mPlain << std::move( project );
            return {};
          }
          const Result<Versions> versions = mWorkspace.versions( project.id );
          if ( !versions )
            return versions.error();
          if ( versions->base.revision == project.revision )
            return {};
          ++mChanged;
          // A list says nothing of positions: what was known of them before is known still.
          project.placement = versions->base.placement;
          project.review = versions->base.review;
          if ( facts->changed )
            return mWorkspace.rebase( project );
          const Result<int> taken = mWorkspace.take( QList<Project> { project } );
          return taken ? Result<void>() : taken.error();
        }

        Result<ListTaken> finish()
        {
          const Result<int> taken = mWorkspace.take( mPlain );
          if ( !taken )
            return taken.error();
          const Result<int> dropped = mWorkspace.dropMissing( mListed );
          if ( !dropped )
            return dropped.error();
          const Result<qint64> count = mWorkspace.projectCount();
          const Result<QVector<WorkItem>> after = mWorkspace.items();
          if ( !count || !after )
            return count ? after.error() : count.error();
          ListTaken result { static_cast<int>( *count ), *taken + mChanged, *dropped, {}, 0 };
          for ( const WorkItem &item : *after )
          {
            if ( !mListed.contains( item.id ) )
              result.kept << item.id;
          }
          return result;
        }

      private:
        Workspace &mWorkspace;
        QHash<ProjectId, WorkFacts> mBefore;
        QList<Project> mPlain;
        QSet<ProjectId> mListed;
        int mChanged = 0;
    };
  } // namespace

  WorkspaceKey listWorkspaceKey( const OrganisationCode &organisation, const QString &user, FiscalYear year )
  {
    QUrl service;
    service.setScheme( SCHEME );
    service.setHost( QStringLiteral( "list" ) );
    service.setPath( '/' + organisation.text );
    return { service, user, year };
  }

  bool isListWorkspace( const WorkspaceKey &key )
  {
    return key.service.scheme() == SCHEME;
  }

  Result<ListTaken> takeProjectList( Workspace &workspace, const QList<Project> &projects, FiscalYear year, QgsFeedback &feedback )
  {
    Result<Transaction> transaction = workspace.begin();
    if ( !transaction )
      return transaction.error();
    const Result<QVector<WorkItem>> before = workspace.items();
    if ( !before )
      return before.error();
    ListTaking taking( workspace, *before );
    int otherYears = 0;
    for ( const Project &project : projects )
    {
      if ( feedback.isCanceled() )
        return canceled();
      if ( project.fiscalYear != year )
      {
        ++otherYears;
        continue;
      }
      if ( const Result<void> taken = taking.take( project ); !taken )
        return taken.error();
    }
    Result<ListTaken> taken = taking.finish();
    if ( !taken )
      return taken;
    taken->otherYears = otherYears;
    if ( const Result<void> marked = workspace.setLoadedUntil( QDateTime::currentDateTimeUtc() ); !marked )
      return marked.error();
    const Result<void> committed = transaction->commit();
    return committed ? taken : Result<ListTaken>( committed.error() );
  }
} // namespace eplan
