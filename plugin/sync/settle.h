// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sync/fate.h"
#include "workspace/workspace.h"

namespace eplan
{
  /// What was done with a project of which theirs became known.
  enum class Settled
  {
    Done,     ///< Nothing is left to do: all agree now.
    Accepted, ///< Ours is in e-Plan.
    ToSend,   ///< Ours stands on top of what e-Plan has, and has to be sent.
    Conflict, ///< Both are kept.
  };

  /// Does to the workspace what fateOf() says of \a versions. In the transaction in which they were read, so that no edit comes between.
  Result<Settled> settle( Workspace &workspace, const Versions &versions );
} // namespace eplan
