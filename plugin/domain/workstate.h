// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"
#include "domain/project.h"

namespace eplan
{
  /// Where a project stands in the month's work. Each project is in exactly one, so counts by state add up to the number of projects.
  enum class WorkState
  {
    NotPlaced, ///< No position in e-Plan and none here.
    Waiting,   ///< Changed here, not yet sent.
    Conflict,  ///< Changed here and in e-Plan.
    Returned,  ///< The provincial office sent it back with advice.
    Placed,    ///< Has a position in e-Plan that was there when it was loaded.
    Sent,      ///< Has a position in e-Plan that this workspace sent.
    Withdrawn, ///< Taken out of the budget; nothing to do unless it was changed here.
  };

  template <>
  struct EnumText<WorkState>
  {
      static constexpr std::array texts { QLatin1String( "not_placed" ), QLatin1String( "waiting" ), QLatin1String( "conflict" ),
                                          QLatin1String( "returned" ), QLatin1String( "placed" ), QLatin1String( "sent" ), QLatin1String( "withdrawn" ) };
  };

  /// What decides on a project's work state.
  struct WorkFacts
  {
      bool placed = false;     ///< Has a position here.
      bool changed = false;    ///< Ours differs from base.
      bool conflict = false;   ///< Theirs is kept beside ours.
      bool sent = false;       ///< The service accepted a position from this workspace, and nothing newer was loaded.
      ReviewState review = ReviewState::None;
      ProjectState state = ProjectState::Planned;
  };

  WorkState workStateOf( const WorkFacts &facts );
} // namespace eplan
