// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/seeding.h"
#include "practice/server.h"

#include <QStringList>

#include <optional>

namespace eplan
{
  /// What the program was asked to do.
  struct PracticeCommand
  {
      QString dataPath;
      Listening listening;
      /// What to make first; absent: serve what is there.
      std::optional<PracticePlan> plan;
      /// What the person should know, and nothing more; empty: nothing.
      QString notice = {};
      /// Show the help and do nothing else.
      bool wantsHelp = false;
  };

  /// Reads the program's arguments, its own name first. Fails with a sentence that names the option.
  Result<PracticeCommand> commandOf( const QStringList &arguments );
  QString helpText();
} // namespace eplan
