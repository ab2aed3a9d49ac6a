// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/projectrecord.h"
#include "workspace/statements.h"

#include <span>

namespace eplan
{
  /// What became of projects that were taken over.
  struct TakenOver
  {
      int added = 0;
      /// New, or another revision than the one known, or changed here.
      int differing = 0;
  };

  /// Makes e-Plan's version of projects both base and ours, with their rows in the layers (R-trees may be put off, see indexing.h) and the
  /// layers' extents, and keeps count of the projects. For a caller whose Writing is quiet.
  Result<TakenOver> takeOver( std::span<const ProjectRecord> projects, Database &database, Statements &statements );
} // namespace eplan
