// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace eplan
{
  /// What has to happen to a project of which base, ours and theirs are known.
  enum class Fate
  {
    Nothing,      ///< All three agree.
    TakeTheirs,   ///< Only e-Plan changed.
    Send,         ///< Only we changed.
    Rebase,       ///< We placed, e-Plan changed only the plan or the review: ours goes on top of theirs.
    AlreadyThere, ///< Both did the same, or our write arrived although its answer did not.
    Conflict,     ///< Both placed it, differently.
  };

  /// Decides on \a versions, where theirs absent means that e-Plan has not changed since base.
  Fate fateOf( const Versions &versions );
} // namespace eplan
