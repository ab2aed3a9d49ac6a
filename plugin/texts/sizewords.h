// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/projecttext.h"
#include "texts/projectwords.h"

#include <optional>

namespace eplan
{
  // What the words around a figure make of it.

  /// Nothing for what names no size.
  std::optional<Measure> measureOf( Topic topic );
  /// By how many powers of ten a unit differs from a metre; nothing for what is no length.
  std::optional<int> powerOf( Topic unit );
  bool isUnit( Topic topic );
} // namespace eplan
