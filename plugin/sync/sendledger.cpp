// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/sendledger.h"

namespace eplan
{
  namespace
  {
    /// How many answers are kept in one transaction. Each for itself, they cost as much as the requests; should the program end before they
    /// are kept, they are found again by reading.
    constexpr int ANSWERS_AT_ONCE = 16;
  } // namespace

  SendLedger::SendLedger( Workspace &workspace )
      : mWorkspace( workspace )
  {
  }

  void SendLedger::beginRound()
  {
    mKeeping.emplace();
  }

  Result<void> SendLedger::endRound()
  {
    const Result<void> handedOver = keepAccepted();
    const Result<void> kept = mKeeping->finish();
    mKeeping.reset();
    return kept ? handedOver : kept;
  }

  Result<void> SendLedger::accept( const ProjectId &id, const Project &stored )
  {
    mOutcomes[id] = Outcome::Accepted;
    mAccepted.append( { { id, Outcome::Accepted, {}, stored.revision, QDateTime::currentDateTimeUtc() }, stored } );
    return mAccepted.size() < ANSWERS_AT_ONCE ? Result<void>() : keepAccepted();
  }

  Result<void> SendLedger::record( const ProjectId &id, Outcome outcome, const QString &message )
  {
    mOutcomes[id] = outcome;
    const LedgerEntry entry { id, outcome, message, {}, QDateTime::currentDateTimeUtc() };
    return keep( [this, entry] { return mWorkspace.record( entry ); } );
  }

  void SendLedger::note( const ProjectId &id, Outcome outcome )
  {
    mOutcomes[id] = outcome;
  }

  void SendLedger::forget( const ProjectId &id )
  {
    mOutcomes.remove( id );
  }

  Result<void> SendLedger::keepAccepted()
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

  Result<void> SendLedger::keep( const WorkQueue::Job &job )
  {
    if ( !mKeeping )
      return job();
    return mKeeping->put( job ) ? Result<void>() : canceled();
  }

  SendReport SendLedger::sums() const
  {
    const QList<Outcome> outcomes = mOutcomes.values();
    SendReport sums;
    sums.changed = outcomes.size();
    sums.accepted = outcomes.count( Outcome::Accepted );
    sums.returned = outcomes.count( Outcome::Returned );
    sums.conflicts = outcomes.count( Outcome::Conflicted );
    sums.waiting = outcomes.count( Outcome::Waiting );
    return sums;
  }
} // namespace eplan
