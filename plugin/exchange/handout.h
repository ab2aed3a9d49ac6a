// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/coordinatesheet.h"
#include "workspace/workspace.h"

namespace eplan
{
  /// Writes the sheet of all projects of \a workspace to \a path and changes no state; returns how many are in it. Any thread.
  Result<int> writeSheetOf( const Workspace &workspace, const QString &path, const SheetStyle &style, QgsFeedback &feedback );

  /**
   * Writes the sheet of an office without the service, then notes what was changed here as handed out in it; returns how many those were.
   *
   * Nothing is noted before the file is whole, and then all in one transaction. What is placed anew meanwhile waits for the next sheet.
   */
  Result<int> handOut( Workspace &workspace, const QString &path, const SheetStyle &style, QgsFeedback &feedback );
} // namespace eplan
