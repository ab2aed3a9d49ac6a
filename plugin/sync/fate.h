// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/versions.h"

namespace eplan
{
  /// What has to happen to a project of which base, ours and theirs are known.
  enum class Fate
  {
    Nothing,      ///< All agree; where ours was changed, it says the same as before again.
    TakeTheirs,   ///< Only e-Plan changed.
    Send,         ///< Only we changed.
    Rebase,       ///< We placed, e-Plan changed only the plan or the review, or has an earlier write of ours: ours goes on top of theirs.
    Merge,        ///< Both placed it, and what they did goes together, see merged(): the merged position goes on top of theirs.
    AlreadyThere, ///< Both did the same, or our write arrived although its answer did not.
    Conflict,     ///< Both placed it, and it does not go together, or it was withdrawn while we placed it.
  };

  /// Decides on \a versions, where theirs absent, or of base's revision, means that e-Plan has not changed since base.
  Fate fateOf( const Versions &versions );

  /// Whether e-Plan holds something that was put on the wire here and not answered for certain.
  bool hasArrived( const Versions &versions );
} // namespace eplan
