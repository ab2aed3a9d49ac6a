// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/statements.h"

namespace eplan
{
  /// From now on, what is taken over from e-Plan goes into the table of projects only, and its rows in the layers wait for fillLayers(): in
  /// bulk they cost a tenth. The file remembers it.
  Result<void> putOffLayers( Statements &statements );
  Result<bool> areLayersPutOff( Statements &statements );
  /// So many more projects wait.
  Result<void> notePutOff( Statements &statements, int projects );
  /// Puts into the layers what waits for it, in a transaction of its own; does nothing where nothing was put off.
  Result<void> fillLayers( Database &database, Statements &statements );
} // namespace eplan
