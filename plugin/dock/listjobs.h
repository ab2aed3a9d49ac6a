// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/connections.h"
#include "dock/jobs.h"
#include "exchange/handout.h"
#include "exchange/listworkspace.h"

namespace eplan
{
  // The work of an office without the service: what the desk and its worker threads do for it.

  /// Whose list it is, as the person enters it.
  struct ListOffice
  {
      QString name;
      /// Two digits, 10 to 96.
      QString province;
  };

  /// Who works for the office on this computer, as the system knows them; the office's code stands for its name and province.
  KnownAccount accountOf( const ListOffice &office );
  /// The one kept for the office, or a new one under a name that is free. No address on the net.
  Connection connectionFor( const ListOffice &office, const Connections &kept );

  /// A list that was brought into its workspace.
  struct ListWork
  {
      WorkAfter after;
      ListTaken taken;
  };

  /// Makes the workspace where there is none, and brings the list into it: all of it or nothing.
  Result<ListWork> takeListWork( const WorkspaceFile &file, const QList<Project> &projects, QgsFeedback &feedback );

  /// What a coordinate sheet is for.
  enum class SheetUse
  {
    HandOut, ///< It is how positions leave the office: what was changed is noted as handed out.
    Copy,
  };

  struct SheetWork
  {
      WorkAfter after;
      bool isWritten = false;
      /// What became of changed projects; absent for a copy.
      std::optional<HandedOut> handedOut;
  };

  /// \a gate is asked of what is handed out.
  Result<SheetWork> writeSheetWork( const QString &path, const SheetStyle &style, SheetUse use, const SendGate &gate,
                                    const WorkspaceFile &file, QgsFeedback &feedback );
} // namespace eplan
