// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/project.h"

#include <QList>

#include <optional>

namespace eplan
{
  /// What is known of one project: as loaded, as placed here and, in a conflict, as it is in e-Plan now.
  struct Versions
  {
      Project base;
      Placement ours;
      /// Why what was drawn here cannot be a position (points and lines at once, coordinates off the Earth); then `ours` has no geometry.
      std::optional<Error> fault;
      std::optional<Project> theirs;
      /// Ours was changed since base, even where it says the same again.
      bool changed = false;
      /// What was put on the wire and not yet answered for certain: where theirs says one of these, our own write arrived.
      QList<Placement> onWire;
  };

  /// Whether two placements say the same of a project: the same place, how it is known, and why it may stay so. Who said so and when does
  /// not count.
  bool saysTheSame( const Placement &a, const Placement &b, Metres tolerance = DRAWN_ALIKE );
} // namespace eplan
