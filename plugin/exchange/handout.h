// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/coordinatesheet.h"
#include "workspace/sendgate.h"
#include "workspace/workspace.h"

namespace eplan
{
  /// Writes the sheet of all projects of \a workspace to \a path and changes no state; returns how many are in it. Any thread.
  Result<int> writeSheetOf( const Workspace &workspace, const QString &path, const SheetStyle &style, QgsFeedback &feedback );

  /// What became of the projects that were changed since the last sheet.
  struct HandedOut
  {
      int out = 0;
      /// Kept back by the gate.
      int held = 0;
  };

  /**
   * Writes the sheet of an office without the service, then notes what was changed here as handed out in it.
   *
   * Nothing is noted before the file is whole, and then all in one transaction. What is placed anew meanwhile waits for the next sheet.
   * What \a gate keeps back has no position in the sheet, goes on waiting, and says why.
   */
  Result<HandedOut> handOut( Workspace &workspace, const QString &path, const SheetStyle &style, const SendGate &gate,
                             QgsFeedback &feedback );
} // namespace eplan
