// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/eplanservice.h"
#include "workspace/sendgate.h"
#include "workspace/workspace.h"

namespace eplan
{
  class SendLedger;

  /// What goes to e-Plan with the next round of a send. The workspace knows of each write before it is on the wire, so that it is
  /// recognised when it is met there.
  class Outbox
  {
    public:
      Outbox( Workspace &workspace, SendLedger &ledger, SendGate gate );

      /// Puts in all that waits in the workspace and still has to be sent.
      Result<void> collect();
      /// Ours as it is now goes with the next round, on top of \a basedOn.
      Result<void> put( const Versions &versions, const Revision &basedOn );
      /// Goes once more as it went before.
      void putBack( const PlacementWrite &write ) { mWrites << write; }

      bool isEmpty() const { return mWrites.isEmpty(); }
      int size() const { return mWrites.size(); }
      QList<PlacementWrite> take() { return std::exchange( mWrites, {} ); }

    private:
      Result<void> collectOne( const ProjectId &id );

      Workspace &mWorkspace;
      SendLedger &mLedger;
      SendGate mGate;
      QList<PlacementWrite> mWrites;
  };
} // namespace eplan
