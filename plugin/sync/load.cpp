// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/load.h"

#include "base/timestamp.h"
#include "remote/workqueue.h"
#include "sync/settle.h"

#include <qgsfeedback.h>

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int PAGE_SIZE = 1000;

    /// A change may become visible this much later than the time it bears.
    constexpr int LATE_COMMIT_MS = 5000;

    /// One load, from the first request to the last page saved.
    class Loader
    {
      public:
        Loader( EplanService &service, Workspace &workspace, FiscalYear year, QgsFeedback &feedback )
            : mService( service )
            , mWorkspace( workspace )
            , mYear( year )
            , mFeedback( feedback )
        {
        }

        Result<LoadReport> run()
        {
          const Result<QDateTime> since = mWorkspace.loadedUntil();
          if ( !since )
            return since.error();
          // What a power failure takes of it is loaded again: the mark of how far it got goes with it.
          Result<void> step = mWorkspace.setSafety( Safety::ProgramFailure );
          if ( step )
            step = since->isValid() ? loadChanges( *since ) : loadAll();
          if ( step )
            step = reconsider();
          const Result<void> safe = mWorkspace.setSafety( Safety::PowerFailure );
          if ( step )
            step = safe;
          return step ? Result<LoadReport>( mReport ) : step.error();
        }

      private:
        Result<void> loadAll();
        Result<void> loadChanges( const QDateTime &since );
        Result<void> fetch( const QDateTime &since );
        Result<void> keepMark( const QDateTime &since, qint64 elapsed );
        Result<void> save( ProjectPage &page );
        Result<void> saveProjects( std::vector<ProjectRecord> &projects );
        Result<void> fillUntold( std::vector<ProjectRecord> &projects );
        Result<bool> settleOne( const ProjectId &id, const std::optional<Project> &theirs );
        Result<QSet<ProjectId>> touched() const;
        Result<void> reconsider();
        void note( const ProjectPage &page );

        EplanService &mService;
        Workspace &mWorkspace;
        FiscalYear mYear;
        QgsFeedback &mFeedback;

        LoadReport mReport;
        /// What was there before and may no longer be listed.
        bool mMayMiss = false;
        QSet<ProjectId> mListed;
        /// As base/timestamp.h writes it.
        std::string mNewest;
        qint64 mArrived = 0;
        std::optional<qint64> mMatched;
        /// What was known when the load began; read where it is needed.
        std::optional<QHash<ProjectId, Placement>> mReasonsBefore;
    };

    Result<void> Loader::loadAll()
    {
      const Result<qint64> heldBefore = mWorkspace.projectCount();
      if ( !heldBefore )
        return heldBefore.error();
      mMayMiss = *heldBefore > 0;
      // Nobody has anything yet to look at.
      const Result<void> ready = mMayMiss ? Result<void>() : mWorkspace.putOffIndexing();
      const Result<void> fetched = ready ? fetch( {} ) : ready;
      // What came before a load broke off is found as well.
      const Result<void> indexed = mWorkspace.indexLayers();
      const Result<void> step = fetched ? indexed : fetched;
      const Result<int> left = step && mMayMiss ? mWorkspace.dropMissing( mListed ) : Result<int>( 0 );
      const Result<qint64> held = mWorkspace.projectCount();
      if ( !step || !left || !held )
        return !step ? step : Result<void>( left ? held.error() : left.error() );
      mReport.left += *left;
      return mMatched ? mWorkspace.setCountGap( *mMatched - *held ) : Result<void>();
    }

    Result<void> Loader::loadChanges( const QDateTime &since )
    {
      const Result<void> fetched = fetch( since );
      if ( !fetched )
        return fetched;
      const Result<qint64> listed = mService.countProjects( mYear, mFeedback );
      const Result<qint64> held = mWorkspace.projectCount();
      const Result<qint64> gap = mWorkspace.countGap();
      if ( !held || !gap )
        return held ? gap.error() : held.error();
      // A service that does not count gives no reason to load everything again.
      if ( !listed )
        return listed.error().code == ErrorCode::NotAService ? Result<void>() : listed.error();
      return *listed - *held == *gap ? Result<void>() : loadAll();
    }

    Result<void> Loader::fetch( const QDateTime &since )
    {
      mListed.clear();
      mNewest.clear();
      mArrived = 0;
      mMatched.reset();
      QElapsedTimer clock;
      clock.start();
      // One page is saved while the next one is read and the one after that is on the wire.
      WorkQueue saving;
      const auto consume = [this, &saving]( ProjectPage page )
      { return saving.put( [this, page = std::move( page )]() mutable { return save( page ); } ) ? Result<void>() : canceled(); };
      const Result<void> fetched = mService.fetchProjects( { mYear, since, PAGE_SIZE }, consume, mFeedback );
      const Result<void> saved = saving.finish();
      if ( !saved || !fetched )
        return saved ? fetched : saved;
      return keepMark( since, clock.elapsed() );
    }

    /// What changed on pages that had been fetched already bears a time before the newest seen, but not before the load began.
    Result<void> Loader::keepMark( const QDateTime &since, qint64 elapsed )
    {
      if ( mNewest.empty() )
        return {};
      const QDateTime safe = parseTimestamp( mNewest ).addMSecs( -elapsed - LATE_COMMIT_MS );
      return mWorkspace.setLoadedUntil( since.isValid() ? std::max( since, safe ) : safe );
    }

    void Loader::note( const ProjectPage &page )
    {
      for ( const ProjectRecord &project : page.projects )
      {
        if ( project.updated() > mNewest )
          mNewest = project.updated();
        if ( mMayMiss )
          mListed << project.projectId();
      }
      for ( const UnreadableProject &unreadable : page.unreadable )
        mListed << unreadable.id;
      mReport.unreadable << page.unreadable;
      if ( page.matched )
        mMatched = page.matched;
      mArrived += static_cast<qint64>( page.projects.size() ) + page.unreadable.size();
      if ( mMatched && *mMatched > 0 )
        mFeedback.setProgress( std::min( 100.0, 100.0 * double( mArrived ) / double( *mMatched ) ) );
    }

    Result<void> Loader::save( ProjectPage &page )
    {
      if ( mFeedback.isCanceled() )
        return canceled();
      Result<Transaction> transaction = mWorkspace.begin();
      if ( !transaction )
        return transaction.error();
      Result<void> step = saveProjects( page.projects );
      if ( step )
        step = transaction->commit();
      if ( step )
        note( page );
      return step;
    }

    Result<void> Loader::saveProjects( std::vector<ProjectRecord> &projects )
    {
      const Result<void> filled = fillUntold( projects );
      const Result<QSet<ProjectId>> ours = filled ? touched() : Result<QSet<ProjectId>>( filled.error() );
      if ( !ours )
        return ours.error();
      const auto isUntouched = [&ours]( const ProjectRecord &project )
      { return ours->isEmpty() || !ours->contains( project.projectId() ); };
      const auto ownWork = std::stable_partition( projects.begin(), projects.end(), isUntouched );
      for ( auto project = ownWork; project != projects.end(); ++project )
      {
        const Result<bool> differs = settleOne( project->projectId(), project->project() );
        if ( !differs )
          return differs.error();
        mReport.fetched += *differs;
      }
      const Result<int> taken = mWorkspace.take( std::span( projects.begin(), ownWork ) );
      if ( !taken )
        return taken.error();
      mReport.fetched += *taken;
      return {};
    }

    /// A service that has no word for reasons has not taken any back.
    Result<void> Loader::fillUntold( std::vector<ProjectRecord> &projects )
    {
      if ( std::ranges::none_of( projects, &ProjectRecord::leavesUntold ) )
        return {};
      if ( !mReasonsBefore )
      {
        const Result<QHash<ProjectId, Placement>> known = mWorkspace.withReasons();
        if ( !known )
          return known.error();
        mReasonsBefore = *known;
      }
      for ( ProjectRecord &record : projects )
      {
        const auto known = mReasonsBefore->constFind( record.projectId() );
        if ( !record.leavesUntold() || known == mReasonsBefore->cend() )
          continue;
        Project project = record.project();
        eplan::fillUntold( project, *known );
        record = ProjectRecord( project );
      }
      return {};
    }

    /// Whether \a theirs, just arrived, is another revision than the one known.
    Result<bool> Loader::settleOne( const ProjectId &id, const std::optional<Project> &theirs )
    {
      Result<Versions> versions = mWorkspace.versions( id );
      if ( !versions )
        return versions.error();
      const Revision known = versions->theirs ? versions->theirs->revision : versions->base.revision;
      const bool isKnown = !theirs || ( !known.isEmpty() && theirs->revision == known );
      if ( !isKnown )
        versions->theirs = theirs;
      else if ( fateOf( *versions ) == Fate::Conflict )
        return false;
      const bool isMerged = !isKnown && !hasArrived( *versions ) && fateOf( *versions ) == Fate::Merge;
      const Result<Settled> settled = settle( mWorkspace, *versions );
      if ( !settled )
        return settled.error();
      mReport.merged += isMerged;
      if ( !isKnown && *settled == Settled::Conflict )
        ++mReport.conflicts;
      return !isKnown;
    }

    Result<QSet<ProjectId>> Loader::touched() const
    {
      const Result<QList<ProjectId>> changed = mWorkspace.changed();
      const Result<QList<ProjectId>> conflicts = mWorkspace.conflicts();
      if ( !changed || !conflicts )
        return changed ? conflicts.error() : changed.error();
      QSet<ProjectId> all( changed->begin(), changed->end() );
      for ( const ProjectId &id : *conflicts )
        all << id;
      return all;
    }

    /// Edits may have ended a conflict, or led back to what was loaded.
    Result<void> Loader::reconsider()
    {
      Result<Transaction> transaction = mWorkspace.begin();
      if ( !transaction )
        return transaction.error();
      const Result<QSet<ProjectId>> ours = touched();
      if ( !ours )
        return ours.error();
      for ( const ProjectId &id : *ours )
      {
        const Result<bool> settled = settleOne( id, std::nullopt );
        if ( !settled )
          return settled.error();
      }
      return transaction->commit();
    }
  } // namespace

  Result<LoadReport> load( EplanService &service, Workspace &workspace, FiscalYear year, Retries &retries, QgsFeedback &feedback )
  {
    const PersistentReading persistent( service, retries, feedback );
    return Loader( service, workspace, year, feedback ).run();
  }

  Result<LoadReport> load( EplanService &service, Workspace &workspace, FiscalYear year, QgsFeedback &feedback )
  {
    Retries none;
    return load( service, workspace, year, none, feedback );
  }
} // namespace eplan
