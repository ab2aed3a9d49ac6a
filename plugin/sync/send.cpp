// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/send.h"

#include "sync/meaning.h"
#include "sync/outbox.h"
#include "sync/sendledger.h"
#include "sync/settle.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// One send, from what is waiting to the last line of the ledger.
    class Sender
    {
      public:
        Sender( EplanService &service, Workspace &workspace, const SendGate &gate, Retries &retries, QgsFeedback &feedback )
            : mService( service )
            , mWorkspace( workspace )
            , mRetries( retries )
            , mFeedback( feedback )
            , mReading( service, retries, mWire )
            , mOutbox( workspace, mLedger, gate )
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
        Result<void> readUnguarded();
        Result<void> readFirst( const PlacementWrite &write );
        Result<void> unread( const PlacementWrite &write, const Error &error, const QString &reason );
        Result<void> sendRound();
        Result<void> answered( const PlacementWrite &write, const Result<Project> &answer );
        Result<void> failed( const PlacementWrite &write, const Error &error );
        Result<void> takeUpPostponed( int attempt );
        Result<void> giveUp( const QList<Doubt> &postponed );
        Result<void> readDoubtful();
        Result<void> readOne( const Doubt &doubt );
        Result<void> settleOne( const Doubt &doubt, const Project &theirs );
        Result<void> sendAgain( const Doubt &doubt, const Project &theirs );
        bool isStopped() const { return mStoppedBy.has_value() || mFeedback.isCanceled(); }
        void tellProgress( int open );

        EplanService &mService;
        Workspace &mWorkspace;
        Retries &mRetries;
        QgsFeedback &mFeedback;
        /// Cancels what is on the wire also where the workspace fails.
        QgsFeedback mWire;
        PersistentReading mReading;

        SendLedger mLedger { mWorkspace };
        Outbox mOutbox;
        QList<Doubt> mDoubtful;
        /// Not in e-Plan for certain, for a reason that may pass.
        QList<Doubt> mPostponed;
        /// For which the last pause was made.
        std::optional<Error> mTrouble;
        /// A project whose plan changes under the send is sent once more, not for ever.
        QSet<ProjectId> mSentAgain;
        /// Why the rest is left waiting.
        std::optional<Error> mStoppedBy;
    };

    Result<SendReport> Sender::run()
    {
      Result<void> step = mOutbox.collect();
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
      if ( mFeedback.isCanceled() && !mStoppedBy )
        mStoppedBy = canceled();
      if ( !step )
        return step.error();
      SendReport report = mLedger.sums();
      report.stoppedBy = mStoppedBy;
      return report;
    }

    Result<void> Sender::sendAll()
    {
      int attempt = 1;
      while ( !( mOutbox.isEmpty() && mPostponed.isEmpty() ) && !isStopped() )
      {
        const int tried = mOutbox.size();
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

    /// Where no entity tags guard a write, what e-Plan holds is read and decided on just before it.
    Result<void> Sender::readUnguarded()
    {
      if ( mOutbox.isEmpty() )
        return {};
      const Result<ServiceDescription> service = mService.describe( mWire );
      if ( !service )
      {
        mStoppedBy = service.error();
        return {};
      }
      if ( service->locksWrites )
        return {};
      for ( const PlacementWrite &write : mOutbox.take() )
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
      fillUntold( *versions->theirs, versions->base.placement );
      const Result<Settled> settled = settle( mWorkspace, *versions );
      if ( !settled )
        return settled.error();
      if ( *settled != Settled::ToSend )
      {
        mLedger.note( write.id, *settled == Settled::Conflict ? Outcome::Conflicted : Outcome::Accepted );
        return {};
      }
      const Result<Versions> now = mWorkspace.versions( write.id );
      return now ? mOutbox.put( *now, theirs->revision ) : now.error();
    }

    /// What e-Plan holds could not be found out; \a reason is why that had to be known, empty where nothing was sent yet.
    Result<void> Sender::unread( const PlacementWrite &write, const Error &error, const QString &reason )
    {
      const Meaning meaning = meaningOf( error );
      if ( meaning == Meaning::Return )
        return mLedger.record( write.id, Outcome::Returned, error.message );
      // Who is silent to one question is silent to the next.
      const bool stops = meaning == Meaning::Stop || error.code == ErrorCode::TimedOut;
      // What stopped the writes says what that means for the rest.
      const bool isKnown = mTrouble && mTrouble->code == error.code;
      if ( stops && !mStoppedBy )
        mStoppedBy = isKnown ? *mTrouble : error;
      if ( stops && reason.isEmpty() )
        return {};
      return mLedger.record( write.id, Outcome::Waiting, reason.isEmpty() ? error.message : reason );
    }

    Result<void> Sender::sendRound()
    {
      const QList<PlacementWrite> writes = mOutbox.take();
      mLedger.beginRound();
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
      const Result<void> kept = mLedger.endRound();
      return kept ? recorded : kept;
    }

    Result<void> Sender::answered( const PlacementWrite &write, const Result<Project> &answer )
    {
      return answer ? mLedger.accept( write.id, *answer ) : failed( write, answer.error() );
    }

    void Sender::tellProgress( int open )
    {
      const double all = mLedger.size();
      mFeedback.setProgress( 100.0 * ( all - open ) / all );
    }

    Result<void> Sender::failed( const PlacementWrite &write, const Error &error )
    {
      switch ( meaningOf( error ) )
      {
        case Meaning::Read:
          mDoubtful << Doubt { write, error };
          return {};
        case Meaning::Return:
          return mLedger.record( write.id, Outcome::Returned, error.message );
        case Meaning::Wait:
          mPostponed << Doubt { write, error };
          return {};
        case Meaning::Stop:
          if ( mayPass( error ) )
            mPostponed << Doubt { write, error };
          // Told once for all of them, and not in the ledger of each.
          else if ( !mStoppedBy )
            mStoppedBy = error;
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
        mOutbox.putBack( doubt.write );
      return readUnguarded();
    }

    Result<void> Sender::giveUp( const QList<Doubt> &postponed )
    {
      Result<void> step;
      for ( const Doubt &doubt : postponed )
      {
        const bool isToldOnce = meaningOf( doubt.error ) == Meaning::Stop;
        if ( isToldOnce && !mStoppedBy && !mFeedback.isCanceled() )
          mStoppedBy = doubt.error;
        if ( step && !isToldOnce )
          step = mLedger.record( doubt.write.id, Outcome::Waiting, doubt.error.message );
      }
      return step;
    }

    Result<void> Sender::readDoubtful()
    {
      for ( const Doubt &doubt : std::exchange( mDoubtful, {} ) )
      {
        const Result<void> step = isStopped() ? mLedger.record( doubt.write.id, Outcome::Waiting, doubt.error.message ) : readOne( doubt );
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
      fillUntold( *versions->theirs, versions->base.placement );
      const bool arrived = hasArrived( *versions ) || fateOf( *versions ) == Fate::AlreadyThere;
      const Result<Settled> settled = settle( mWorkspace, *versions );
      if ( !settled )
        return settled.error();
      Result<void> step;
      if ( arrived )
        mLedger.note( doubt.write.id, Outcome::Accepted );
      else if ( *settled == Settled::Conflict )
        mLedger.note( doubt.write.id, Outcome::Conflicted );
      else if ( *settled == Settled::ToSend )
        step = sendAgain( doubt, theirs );
      else // It was taken back meanwhile, and there is nothing of ours left to send.
        mLedger.forget( doubt.write.id );
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
        return mLedger.record( doubt.write.id, Outcome::Returned, versions->fault->message );
      // It is known by now not to have arrived, so that it may be sent again.
      if ( !movedOn && doubt.error.code == ErrorCode::TimedOut )
        mPostponed << doubt;
      const bool goesAgain = movedOn && !mSentAgain.contains( doubt.write.id );
      const Result<void> kept = goesAgain ? mOutbox.put( *versions, theirs.revision ) : Result<void>();
      mSentAgain << doubt.write.id;
      return kept ? mLedger.record( doubt.write.id, Outcome::Waiting, sentence ) : kept;
    }

  } // namespace

  Result<SendReport> send( EplanService &service, Workspace &workspace, const SendGate &gate, Retries &retries, QgsFeedback &feedback )
  {
    return Sender( service, workspace, gate, retries, feedback ).run();
  }

  Result<SendReport> send( EplanService &service, Workspace &workspace, Retries &retries, QgsFeedback &feedback )
  {
    return send( service, workspace, {}, retries, feedback );
  }

  Result<SendReport> send( EplanService &service, Workspace &workspace, QgsFeedback &feedback )
  {
    Retries none;
    return send( service, workspace, none, feedback );
  }
} // namespace eplan
