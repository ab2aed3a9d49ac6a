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

  /// The shape to offer first; the person may overrule it. A road is a line. Other works are a line where the first work that \a title,
  /// or else \a category, names is one (canal, drain, pipe, embankment; dredging unless of a pond), and a point otherwise.
  PlaceShape suggestedShape( Kind kind, const QString &category, const QString &title );
} // namespace eplan
