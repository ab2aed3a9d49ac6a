// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/workstate.h"

namespace eplan
{
  WorkState workStateOf( const WorkFacts &facts )
  {
    if ( facts.conflict )
      return WorkState::Conflict;
    if ( facts.changed )
      return WorkState::Waiting;
    if ( facts.state == ProjectState::Withdrawn )
      return WorkState::Withdrawn;
    if ( facts.review == ReviewState::Returned )
      return WorkState::Returned;
    if ( !facts.placed )
      return WorkState::NotPlaced;
    return facts.sent ? WorkState::Sent : WorkState::Placed;
  }
} // namespace eplan
