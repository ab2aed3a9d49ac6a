// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/project.h"
#include "workspace/workspace.h"

class QgsFeedback;

namespace eplan
{
  /// The workspace of an office without the service: its projects come from a list, and its positions go out as a sheet. No address on
  /// the net is ever made of the key.
  WorkspaceKey listWorkspaceKey( const OrganisationCode &organisation, const QString &user, FiscalYear year );
  /// Whether a workspace is of that kind.
  bool isListWorkspace( const WorkspaceKey &key );

  /// What became of a list in a workspace.
  struct ListTaken
  {
      /// In the workspace now.
      int projects = 0;
      /// New, or with another plan than before.
      int changed = 0;
      /// No longer listed and gone.
      int dropped = 0;
      /// No longer listed, and kept because somebody placed them.
      QList<ProjectId> kept;
      /// Of another fiscal year than the workspace, and not taken.
      int otherYears = 0;
  };

  /**
   * Brings a list, new or changed, into a workspace: plans become the list's, positions and notes stay as they are.
   *
   * One transaction: all of it or nothing.
   */
  Result<ListTaken> takeProjectList( Workspace &workspace, const QList<Project> &projects, FiscalYear year, QgsFeedback &feedback );
} // namespace eplan
