// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "checks/context.h"
#include "checks/finding.h"
#include "checks/settings.h"

#include <span>
#include <vector>

class QgsFeedback;

namespace eplan
{
  // Findings come by project, in the order of Rule. A withdrawn project has none; one without a position only those about what is stated.

  /// With every vertex: only what is quick, as if \a drawn were the position of \a project.
  std::vector<Finding> checkWhileDrawing( const Project &project, const QgsGeometry &drawn, const CheckContext &context,
                                          const CheckSettings &settings );

  /// Before sending, or when a project is looked at.
  std::vector<Finding> checkProject( const Project &project, const CheckContext &context, const CheckSettings &settings );

  /**
   * Over all, on \a threads threads (0: as many as the machine has processors for). Where other projects are is taken from \a projects.
   *
   * Fails only with ErrorCode::Canceled.
   */
  Result<std::vector<Finding>> checkAll( std::span<const Project> projects, const CheckContext &context, const CheckSettings &settings,
                                         QgsFeedback &feedback, int threads = 0 );

  /// The worst of them; nothing where there are none.
  std::optional<Severity> worstOf( std::span<const Finding> findings );
} // namespace eplan
