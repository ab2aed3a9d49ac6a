// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/eplanservice.h"
#include "sync/retries.h"
#include "workspace/workspace.h"

namespace eplan
{
  /// What a load brought.
  struct LoadReport
  {
      /// Projects that were new or different.
      int fetched = 0;
      /// Projects that were placed here and in e-Plan, and of which both sides went together.
      int merged = 0;
      /// Projects that are in conflict because of it.
      int conflicts = 0;
      /// Projects that e-Plan no longer lists.
      int left = 0;
      QList<UnreadableProject> unreadable;
  };

  /**
   * Brings the workspace up to date with e-Plan: everything the first time, what changed since afterwards, everything again when the
   * number of projects no longer agrees. Nothing placed here is overwritten. Every page is saved as it comes, so a load that is stopped
   * keeps what it has and the next one goes on. What \a retries has patience for does not stop it: the page is fetched again. Worker
   * thread; nothing else may use \a workspace until it returns.
   */
  Result<LoadReport> load( EplanService &service, Workspace &workspace, FiscalYear year, Retries &retries, QgsFeedback &feedback );
  /// The same, told of the first failure.
  Result<LoadReport> load( EplanService &service, Workspace &workspace, FiscalYear year, QgsFeedback &feedback );
} // namespace eplan
