// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/workqueue.h"
#include "sync/send.h"

#include <QHash>

namespace eplan
{
  /**
   * What became of each project of one send: the sums, and the lines in the workspace's ledger.
   *
   * Called on the thread that sends.
   */
  class SendLedger
  {
    public:
      explicit SendLedger( Workspace &workspace );

      /// From here to endRound() only the ledger writes to the workspace, on a thread of its own, so that the wire need not wait for the
      /// disk.
      void beginRound();
      /// Returns when all is kept; the first failure of the workspace, if there was one.
      Result<void> endRound();

      /// The service took it, and answered with \a stored. Several such answers are kept at once; in a round only.
      Result<void> accept( const ProjectId &id, const Project &stored );
      /// Gives the project an outcome and a line in the ledger.
      Result<void> record( const ProjectId &id, Outcome outcome, const QString &message );
      /// Gives it an outcome whose line is in the ledger already, or not needed.
      void note( const ProjectId &id, Outcome outcome );
      /// Nothing of it is left to be sent.
      void forget( const ProjectId &id );

      int size() const { return mOutcomes.size(); }
      SendReport sums() const;

    private:
      Result<void> keepAccepted();
      Result<void> keep( const WorkQueue::Job &job );

      Workspace &mWorkspace;
      std::optional<WorkQueue> mKeeping;
      /// Not handed over to be kept yet.
      QList<std::pair<LedgerEntry, Project>> mAccepted;
      QHash<ProjectId, Outcome> mOutcomes;
  };
} // namespace eplan
