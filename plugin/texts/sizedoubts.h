// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/projecttext.h"
#include "texts/worksizes.h"

#include <vector>

namespace eplan
{
  /// What is strange about the sizes of \a work: each doubt once.
  std::vector<TextDoubt> doubtsAbout( const WorkNaming &work, const WorkSizes &sizes );
} // namespace eplan
