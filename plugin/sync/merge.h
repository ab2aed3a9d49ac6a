// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/placement.h"

namespace eplan
{
  // Three-way comparison of what two people did to the same position. Pure.

  /**
   * What both sides together say, where \a ours and \a theirs go back to \a base: what only one side changed, or both alike, is as that
   * side has it, by position (its origin goes with it, and what was accepted of it) and by note. Lines that were edited in different
   * stretches merge by vertices. What either side accepted of one place, or declared of other projects, is kept; where both spoke of the
   * same, ours.
   *
   * A position that differs by less than ROUNDED_ALIKE from what the service sent is not changed. Nothing where both changed the same thing
   * differently: then a person decides.
   */
  std::optional<Placement> merged( const Placement &base, const Placement &ours, const Placement &theirs );

  /**
   * The line that both edits make of \a base: vertices moved, added or taken away by either side.
   *
   * Nothing where the edits touch each other (no vertex that all three have lies between them), where the parts are not the same number,
   * where anything is no line, and where the result crosses itself although neither edit does.
   */
  std::optional<QgsGeometry> mergedLine( const QgsGeometry &base, const QgsGeometry &ours, const QgsGeometry &theirs );
} // namespace eplan
