// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/project.h"

namespace eplan
{
  /// What a project looks like on the map.
  enum class PlaceShape
  {
    Point,
    Line,
  };

  /// The shape to offer first; the person may overrule it. A road is a line; other works are what \a title says (texts/projecttext.h), or
  /// else what is usual for \a category.
  PlaceShape suggestedShape( Kind kind, const QString &category, const QString &title );
} // namespace eplan
