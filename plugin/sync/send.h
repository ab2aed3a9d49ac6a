// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/eplanservice.h"
#include "sync/retries.h"
#include "workspace/sendgate.h"
#include "workspace/workspace.h"

namespace eplan
{
  /// The sums of one send; changed = accepted + returned + conflicts + waiting, always.
  struct SendReport
  {
      int changed = 0;
      int accepted = 0;
      int returned = 0;
      int conflicts = 0;
      int waiting = 0;
      /// Why the rest is still waiting, where one reason stopped them all: SignInNeeded, Offline, Canceled …
      std::optional<Error> stoppedBy;
  };

  /**
   * Sends what was changed here, each project conditionally and with an outcome of its own that is in the ledger before the next is asked
   * for. A refused revision is read and decided by fateOf(): rebased and sent once more, found to be there already, or kept as a
   * conflict. After a time-out it reads first. Nothing is overwritten on either side.
   *
   * What \a gate keeps stays waiting, with its reason. What is refused is parked: it keeps its reason, the others go on, and it is not sent again before the next send. What \a retries has
   * patience for is sent again after the pause, as often as they bear. Worker thread; fails only where the workspace does.
   */
  Result<SendReport> send( EplanService &service, Workspace &workspace, const SendGate &gate, Retries &retries, QgsFeedback &feedback );
  /// The same, of all that waits.
  Result<SendReport> send( EplanService &service, Workspace &workspace, Retries &retries, QgsFeedback &feedback );
  /// The same, each project tried once.
  Result<SendReport> send( EplanService &service, Workspace &workspace, QgsFeedback &feedback );
} // namespace eplan
