// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/statements.h"

namespace eplan
{
  /// From now on, the rows of new projects go into the layers without their triggers, and the R-trees wait for indexLayers(): in bulk they
  /// cost a tenth. The file remembers it.
  Result<void> putOffIndexing( Statements &statements );
  Result<bool> isIndexingPutOff( Statements &statements );
  /// Packs the R-trees of both layers, in a transaction of its own; does nothing where nothing was put off.
  Result<void> indexLayers( Database &database, Statements &statements );
} // namespace eplan
