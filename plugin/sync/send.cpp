// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/send.h"

#include "remote/workqueue.h"
#include "sync/settle.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// How many answers are kept in one transaction. Each for itself, they cost as much as the requests; should the program end before they
    /// are kept, they are found again by reading.
    constexpr int ANSWERS_AT_ONCE = 16;

    /// What an error means for the project it came for.
    enum class Meaning
    {
      Read,   ///< What became of it is found out by reading it.
      Return, ///< The service refuses it as it is.
      Wait,   ///< Again another time.
      Stop,   ///< The rest would fail in the same way.
    };

    Meaning meaningOf( const Error &error )
    {
      switch ( error.code )
      {
        case ErrorCode::ChangedElsewhere:
        case ErrorCode::TimedOut:
        case ErrorCode::NotApplied:
          return Meaning::Read;
        case ErrorCode::NotAllowed:
        case ErrorCode::NotFound:
        case ErrorCode::Rejected:
        case ErrorCode::InvalidData:
          return Meaning::Return;
        case ErrorCode::Busy:
          return error.retryAfter ? Meaning::Stop : Meaning::Wait;
        case ErrorCode::Canceled:
        case ErrorCode::InvalidAddress:
        case ErrorCode::Offline:
        case ErrorCode::ProxyRefused:
        case ErrorCode::Untrusted:
        case ErrorCode::SignInNeeded:
        case ErrorCode::NotAService:
        case ErrorCode::StorageFull:
        case ErrorCode::StorageReadOnly:
        case ErrorCode::StorageNewer:
        case ErrorCode::StorageFailed:
          return Meaning::Stop;
      }
      return Meaning::Stop;
    }

    /// One send, from what is waiting to the last line of the ledger.
    class Sender
    {
      public:
        Sender( EplanService &service, Workspace &workspace, Retries &retries, QgsFeedback &feedback )
            : mService( service )
            , mWorkspace( workspace )
            , mRetries( retries )
            , mFeedback( feedback )
            , mReading( service, retries, mWire )
        {
          QObject::connect( &feedback, &QgsFeedback::canceled, &mWire, &QgsFeedback::cancel, Qt::DirectConnection );
        }

        Result<SendReport> run();

      private:
        struct Doubt
        {
            PlacementWrite write;
            Error error;
        };

        Result<void> sendAll();
        Result<void> collect();
        Result<void> collectOne( const ProjectId &id );
        Result<void> put( const Versions &versions, const Revision &basedOn );
        Result<void> readUnguarded();
        Result<void> readFirst( const PlacementWrite &write );
        Result<void> unread( const PlacementWrite &write, const Error &error, const QString &reason );
        Result<void> sendRound();
        Result<void> answered( const PlacementWrite &write, const Result<Project> &answer );
        Result<void> keepAccepted();
        Result<void> keep( const WorkQueue::Job &job );
        Result<void> failed( const PlacementWrite &write, const Error &error );
        Result<void> takeUpPostponed( int attempt );
        Result<void> giveUp( const QList<Doubt> &postponed );
        Result<void> record( const ProjectId &id, Outcome outcome, const QString &message );
        Result<void> readDoubtful();
        Result<void> readOne( const Doubt &doubt );
        Result<void> settleOne( const Doubt &doubt, const Project &theirs );
        Result<void> sendAgain( const Doubt &doubt, const Project &theirs );
        bool isStopped() const { return mReport.stoppedBy.has_value() || mFeedback.isCanceled(); }
        void tellProgress( int open );
        SendReport report() const;

        EplanService &mService;
        Workspace &mWorkspace;
        Retries &mRetries;
        QgsFeedback &mFeedback;
        /// Cancels what is on the wire also where the workspace fails.
        QgsFeedback mWire;
        PersistentReading mReading;

        QList<PlacementWrite> mWrites;
        /// While a round is on the wire, only this writes to the workspace, so that the wire need not wait for the disk.
        std::optional<WorkQueue> mKeeping;
        /// Accepted, but not handed over to be kept yet.
        QList<std::pair<LedgerEntry, Project>> mAccepted;
        QList<Doubt> mDoubtful;
        /// Not in e-Plan for certain, for a reason that may pass.
        QList<Doubt> mPostponed;
        /// For which the last pause was made.
        std::optional<Error> mTrouble;
        /// A project whose plan changes under the send is sent once more, not for ever.
        QSet<ProjectId> mSentAgain;
        QHash<ProjectId, Outcome> mOutcomes;
        SendReport mReport;
    };

    Result<SendReport> Sender::run()
    {
      Result<void> step = collect();
      if ( step )
        step = readUnguarded();
      // What is on the wire is safe by now; an answer that a power failure takes is found again by reading.
      if ( step )
        step = mWorkspace.setSafety( Safety::ProgramFailure );
      if ( step )
        step = sendAll();
      const Result<void> safe = mWorkspace.setSafety( Safety::PowerFailure );
      if ( step )
        step = safe;
      if ( mFeedback.isCanceled() && !mReport.stoppedBy )
        mReport.stoppedBy = canceled();
      return step ? Result<SendReport>( report() ) : step.error();
    }

    Result<void> Sender::sendAll()
    {
      int attempt = 1;
      while ( !( mWrites.isEmpty() && mPostponed.isEmpty() ) && !isStopped() )
      {
        const int tried = mWrites.size();
        Result<void> step = sendRound();
        // Where some got through, the service is not out of order but slow, and counting begins anew.
        attempt = mPostponed.size() < tried ? 1 : attempt;
        // A service in trouble is left alone before it is asked what arrived.
        if ( step && mPostponed.isEmpty() )
          step = readDoubtful();
        if ( step )
          step = takeUpPostponed( attempt++ );
        if ( step )
          step = readDoubtful();
        if ( !step )
          return step;
      }
      return {};
    }

    Result<void> Sender::collect()
    {
      Result<Transaction> transaction = mWorkspace.begin();
      const Result<QList<ProjectId>> waiting = mWorkspace.waiting();
      if ( !transaction || !waiting )
        return transaction ? waiting.error() : transaction.error();
      for ( const ProjectId &id : *waiting )
      {
        const Result<void> collected = collectOne( id );
        if ( !collected )
          return collected;
      }
      return transaction->commit();
    }

    Result<void> Sender::collectOne( const ProjectId &id )
    {
      const Result<Versions> versions = mWorkspace.versions( id );
      if ( !versions )
        return versions.error();
      if ( versions->fault )
        return record( id, Outcome::Returned, versions->fault->message );
      const Result<Settled> settled = settle( mWorkspace, *versions );
      if ( !settled )
        return settled.error();
      if ( *settled != Settled::ToSend )
        return {};
      mOutcomes[id] = Outcome::Waiting;
      if ( !versions->theirs )
        return put( *versions, versions->base.revision );
      const Result<Versions> now = mWorkspace.versions( id );
      return now ? put( *now, now->base.revision ) : now.error();
    }

    /// Ours as it is now goes with the next round.
    Result<void> Sender::put( const Versions &versions, const Revision &basedOn )
    {
      const ProjectId &id = versions.base.id;
      if ( versions.fault )
        return record( id, Outcome::Returned, versions.fault->message );
      mWrites << PlacementWrite { id, basedOn, versions.ours };
      return mWorkspace.dispatch( id, versions.ours );
    }

    /// Where no entity tags guard a write, what e-Plan holds is read and decided on just before it.
    Result<void> Sender::readUnguarded()
    {
      if ( mWrites.isEmpty() )
        return {};
      const Result<ServiceDescription> service = mService.describe( mWire );
      if ( !service )
      {
        mReport.stoppedBy = service.error();
        return {};
      }
      if ( service->locksWrites )
        return {};
      for ( const PlacementWrite &write : std::exchange( mWrites, {} ) )
      {
        const Result<void> step = isStopped() ? Result<void>() : readFirst( write );
        if ( !step )
          return step;
      }
      return {};
    }

    Result<void> Sender::readFirst( const PlacementWrite &write )
    {
      const Result<Project> theirs = mService.fetchProject( write.id, mWire );
      if ( !theirs )
        return unread( write, theirs.error(), {} );
      Result<Versions> versions = mWorkspace.versions( write.id );
      if ( !versions )
        return versions.error();
      versions->theirs = *theirs;
      const Result<Settled> settled = settle( mWorkspace, *versions );
      if ( !settled )
        return settled.error();
      if ( *settled != Settled::ToSend )
      {
        mOutcomes[write.id] = *settled == Settled::Conflict ? Outcome::Conflicted : Outcome::Accepted;
        return {};
      }
      const Result<Versions> now = mWorkspace.versions( write.id );
      return now ? put( *now, theirs->revision ) : now.error();
    }

    /// What e-Plan holds could not be found out; \a reason is why that had to be known, empty where nothing was sent yet.
    Result<void> Sender::unread( const PlacementWrite &write, const Error &error, const QString &reason )
    {
      const Meaning meaning = meaningOf( error );
      if ( meaning == Meaning::Return )
        return record( write.id, Outcome::Returned, error.message );
      // Who is silent to one question is silent to the next.
      const bool stops = meaning == Meaning::Stop || error.code == ErrorCode::TimedOut;
      // What stopped the writes says what that means for the rest.
      const bool isKnown = mTrouble && mTrouble->code == error.code;
      if ( stops && !mReport.stoppedBy )
        mReport.stoppedBy = isKnown ? *mTrouble : error;
      if ( stops && reason.isEmpty() )
        return {};
      return record( write.id, Outcome::Waiting, reason.isEmpty() ? error.message : reason );
    }

    Result<void> Sender::sendRound()
    {
      const QList<PlacementWrite> writes = std::exchange( mWrites, {} );
      mKeeping.emplace();
      Result<void> recorded;
      int open = writes.size();
      mService.sendPlacements(
        writes,
        [&]( const PlacementWrite &write, const Result<Project> &answer )
        {
          if ( recorded )
            recorded = answered( write, answer );
          if ( !recorded )
            mWire.cancel();
          tellProgress( --open + mPostponed.size() );
        },
        mWire );
      if ( recorded )
        recorded = keepAccepted();
      const Result<void> kept = mKeeping->finish();
      mKeeping.reset();
      return kept ? recorded : kept;
    }

    Result<void> Sender::answered( const PlacementWrite &write, const Result<Project> &answer )
    {
      if ( !answer )
        return failed( write, answer.error() );
      mOutcomes[write.id] = Outcome::Accepted;
      mAccepted.append( { { write.id, Outcome::Accepted, {}, answer->revision, QDateTime::currentDateTimeUtc() }, *answer } );
      return mAccepted.size() < ANSWERS_AT_ONCE ? Result<void>() : keepAccepted();
    }

    Result<void> Sender::keepAccepted()
    {
      return keep(
        [this, accepted = std::exchange( mAccepted, {} )]() -> Result<void>
        {
          Result<Transaction> transaction = mWorkspace.begin();
          if ( !transaction )
            return transaction.error();
          for ( const auto &[entry, project] : accepted )
          {
            const Result<void> recorded = mWorkspace.record( entry, project );
            if ( !recorded )
              return recorded;
          }
          return transaction->commit();
        } );
    }

    Result<void> Sender::keep( const WorkQueue::Job &job )
    {
      if ( !mKeeping )
        return job();
      return mKeeping->put( job ) ? Result<void>() : canceled();
    }

    Result<void> Sender::failed( const PlacementWrite &write, const Error &error )
    {
      switch ( meaningOf( error ) )
      {
        case Meaning::Read:
          mDoubtful << Doubt { write, error };
          return {};
        case Meaning::Return:
          return record( write.id, Outcome::Returned, error.message );
        case Meaning::Wait:
          mPostponed << Doubt { write, error };
          return {};
        case Meaning::Stop:
          if ( mayPass( error ) )
            mPostponed << Doubt { write, error };
          // Told once for all of them, and not in the ledger of each.
          else if ( !mReport.stoppedBy )
            mReport.stoppedBy = error;
          return {};
      }
      return {};
    }

    /// Sends what was postponed once more, after the pause, or gives it up.
    Result<void> Sender::takeUpPostponed( int attempt )
    {
      const QList<Doubt> postponed = std::exchange( mPostponed, {} );
      if ( postponed.isEmpty() )
        return {};
      // Who was asked to wait waits that long.
      const auto asked = std::ranges::find_if( postponed, []( const Doubt &doubt ) { return doubt.error.retryAfter.has_value(); } );
      const Error &why = asked == postponed.end() ? postponed.last().error : asked->error;
      if ( isStopped() || !mRetries.tryAgain( why, attempt, mWire ) )
        return giveUp( postponed );
      mTrouble = why;
      for ( const Doubt &doubt : postponed )
        mWrites << doubt.write;
      return readUnguarded();
    }

    Result<void> Sender::giveUp( const QList<Doubt> &postponed )
    {
      Result<void> step;
      for ( const Doubt &doubt : postponed )
      {
        const bool isToldOnce = meaningOf( doubt.error ) == Meaning::Stop;
        if ( isToldOnce && !mReport.stoppedBy && !mFeedback.isCanceled() )
          mReport.stoppedBy = doubt.error;
        if ( step && !isToldOnce )
          step = record( doubt.write.id, Outcome::Waiting, doubt.error.message );
      }
      return step;
    }

    void Sender::tellProgress( int open )
    {
      mFeedback.setProgress( 100.0 * static_cast<double>( mOutcomes.size() - open ) / static_cast<double>( mOutcomes.size() ) );
    }

    Result<void> Sender::record( const ProjectId &id, Outcome outcome, const QString &message )
    {
      mOutcomes[id] = outcome;
      const LedgerEntry entry { id, outcome, message, {}, QDateTime::currentDateTimeUtc() };
      return keep( [this, entry] { return mWorkspace.record( entry ); } );
    }

    Result<void> Sender::readDoubtful()
    {
      for ( const Doubt &doubt : std::exchange( mDoubtful, {} ) )
      {
        const Result<void> step = isStopped() ? record( doubt.write.id, Outcome::Waiting, doubt.error.message ) : readOne( doubt );
        if ( !step )
          return step;
      }
      return {};
    }

    Result<void> Sender::readOne( const Doubt &doubt )
    {
      const Result<Project> theirs = mService.fetchProject( doubt.write.id, mWire );
      if ( theirs )
        return settleOne( doubt, *theirs );
      return unread( doubt.write, theirs.error(), doubt.error.message );
    }

    Result<void> Sender::settleOne( const Doubt &doubt, const Project &theirs )
    {
      Result<Transaction> transaction = mWorkspace.begin();
      if ( !transaction )
        return transaction.error();
      Result<Versions> versions = mWorkspace.versions( doubt.write.id );
      if ( !versions )
        return versions.error();
      versions->theirs = theirs;
      const bool arrived = hasArrived( *versions ) || fateOf( *versions ) == Fate::AlreadyThere;
      const Result<Settled> settled = settle( mWorkspace, *versions );
      if ( !settled )
        return settled.error();
      Result<void> step;
      if ( arrived )
        mOutcomes[doubt.write.id] = Outcome::Accepted;
      else if ( *settled == Settled::Conflict )
        mOutcomes[doubt.write.id] = Outcome::Conflicted;
      else if ( *settled == Settled::ToSend )
        step = sendAgain( doubt, theirs );
      else // It was taken back meanwhile, and there is nothing of ours left to send.
        mOutcomes.remove( doubt.write.id );
      return step ? transaction->commit() : step;
    }

    Result<void> Sender::sendAgain( const Doubt &doubt, const Project &theirs )
    {
      const bool movedOn = theirs.revision != doubt.write.basedOn;
      const QString sentence =
        movedOn ? QCoreApplication::translate(
                    "Sync", "This project was changed in e-Plan while it was being sent. It is still waiting: send again." )
                : doubt.error.message;
      const Result<Versions> versions = mWorkspace.versions( doubt.write.id );
      if ( !versions )
        return versions.error();
      if ( versions->fault )
        return record( doubt.write.id, Outcome::Returned, versions->fault->message );
      // It is known by now not to have arrived, so that it may be sent again.
      if ( !movedOn && doubt.error.code == ErrorCode::TimedOut )
        mPostponed << doubt;
      const bool goesAgain = movedOn && !mSentAgain.contains( doubt.write.id );
      const Result<void> kept = goesAgain ? put( *versions, theirs.revision ) : Result<void>();
      mSentAgain << doubt.write.id;
      return kept ? record( doubt.write.id, Outcome::Waiting, sentence ) : kept;
    }

    SendReport Sender::report() const
    {
      SendReport sums = mReport;
      const QList<Outcome> outcomes = mOutcomes.values();
      sums.changed = outcomes.size();
      sums.accepted = outcomes.count( Outcome::Accepted );
      sums.returned = outcomes.count( Outcome::Returned );
      sums.conflicts = outcomes.count( Outcome::Conflicted );
      sums.waiting = outcomes.count( Outcome::Waiting );
      return sums;
    }
  } // namespace

  Result<SendReport> send( EplanService &service, Workspace &workspace, Retries &retries, QgsFeedback &feedback )
  {
    return Sender( service, workspace, retries, feedback ).run();
  }

  Result<SendReport> send( EplanService &service, Workspace &workspace, QgsFeedback &feedback )
  {
    Retries none;
    return send( service, workspace, none, feedback );
  }
} // namespace eplan
