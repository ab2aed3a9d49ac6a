// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/outbox.h"

#include "sync/sendledger.h"
#include "sync/settle.h"

namespace eplan
{
  Outbox::Outbox( Workspace &workspace, SendLedger &ledger, SendGate gate )
      : mWorkspace( workspace )
      , mLedger( ledger )
      , mGate( std::move( gate ) )
  {
  }

  Result<void> Outbox::collect()
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

  Result<void> Outbox::collectOne( const ProjectId &id )
  {
    const Result<Versions> versions = mWorkspace.versions( id );
    if ( !versions )
      return versions.error();
    if ( versions->fault )
      return mLedger.record( id, Outcome::Returned, versions->fault->message );
    const Result<Settled> settled = settle( mWorkspace, *versions );
    if ( !settled )
      return settled.error();
    if ( *settled != Settled::ToSend )
      return {};
    if ( const std::optional<QString> reason = mGate ? mGate( *versions ) : std::nullopt )
      return mLedger.record( id, Outcome::Waiting, *reason );
    mLedger.note( id, Outcome::Waiting );
    if ( !versions->theirs )
      return put( *versions, versions->base.revision );
    const Result<Versions> now = mWorkspace.versions( id );
    return now ? put( *now, now->base.revision ) : now.error();
  }

  Result<void> Outbox::put( const Versions &versions, const Revision &basedOn )
  {
    const ProjectId &id = versions.base.id;
    if ( versions.fault )
      return mLedger.record( id, Outcome::Returned, versions.fault->message );
    mWrites << PlacementWrite { id, basedOn, versions.ours, hasReasons( versions.ours ) || hasReasons( versions.base.placement ) };
    return mWorkspace.dispatch( id, versions.ours );
  }
} // namespace eplan
