// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/fate.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    bool changedInEplan( const Versions &versions )
    {
      // A service without revisions may have changed it: what it says is compared.
      return versions.theirs && ( versions.theirs->revision.isEmpty() || versions.theirs->revision != versions.base.revision );
    }

    bool oursSays( const Versions &versions, const Placement &placement )
    {
      return !versions.fault && saysTheSame( versions.ours, placement );
    }

    bool wasWithdrawn( const Versions &versions )
    {
      return versions.theirs->state == ProjectState::Withdrawn && versions.base.state != ProjectState::Withdrawn;
    }
  } // namespace

  bool hasArrived( const Versions &versions )
  {
    return changedInEplan( versions )
           && std::ranges::any_of( versions.onWire,
                                   [&versions]( const Placement &sent ) { return saysTheSame( sent, versions.theirs->placement ); } );
  }

  Fate fateOf( const Versions &versions )
  {
    const bool theyChanged = changedInEplan( versions );
    if ( !versions.changed )
      return theyChanged ? Fate::TakeTheirs : Fate::Nothing;
    const bool oursIsBase = oursSays( versions, versions.base.placement );
    if ( !theyChanged )
      return oursIsBase ? Fate::Nothing : Fate::Send;
    if ( oursSays( versions, versions.theirs->placement ) )
      return Fate::AlreadyThere;
    if ( oursIsBase )
      return Fate::TakeTheirs;
    if ( wasWithdrawn( versions ) )
      return Fate::Conflict;
    const bool sameAsBefore = saysTheSame( versions.theirs->placement, versions.base.placement );
    return sameAsBefore || hasArrived( versions ) ? Fate::Rebase : Fate::Conflict;
  }
} // namespace eplan
