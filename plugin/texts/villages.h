// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/folding.h"
#include "texts/projecttokens.h"

#include <vector>

namespace eplan
{
  /// A village by its number in the subdistrict.
  struct VillageNumber
  {
      int number = 0;
      /// In the folded text: the figure, or both ends of a range.
      Span where;
  };

  /// The villages a project text names: "หมู่ที่ 1,3,4 และหมู่ที่ 5", "ม.4", "หมู่ 1-3". Each once, in the order of the text.
  std::vector<VillageNumber> villagesIn( const ProjectTokens &tokens );
} // namespace eplan
