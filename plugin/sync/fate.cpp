// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/fate.h"

#include "sync/merge.h"

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

    bool oursSays( const Versions &versions, const Placement &placement, Metres tolerance )
    {
      return !versions.fault && saysTheSame( versions.ours, placement, tolerance );
    }

    bool wasWithdrawn( const Versions &versions )
    {
      return versions.theirs->state == ProjectState::Withdrawn && versions.base.state != ProjectState::Withdrawn;
    }
    /// Where both sides placed it.
    Fate fateOfBoth( const Versions &versions )
    {
      const Placement &theirs = versions.theirs->placement;
      const std::optional<Placement> both = versions.fault ? std::nullopt : merged( versions.base.placement, versions.ours, theirs );
      if ( !both )
        return Fate::Conflict;
      if ( saysTheSame( *both, theirs, ROUNDED_ALIKE ) )
        return Fate::TakeTheirs;
      return saysTheSame( *both, versions.ours ) ? Fate::Rebase : Fate::Merge;
    }
  } // namespace

  bool hasArrived( const Versions &versions )
  {
    return changedInEplan( versions ) && std::ranges::any_of( versions.onWire, [&versions]( const Placement &sent )
                                                              { return saysTheSame( sent, versions.theirs->placement, ROUNDED_ALIKE ); } );
  }

  Fate fateOf( const Versions &versions )
  {
    const bool theyChanged = changedInEplan( versions );
    if ( !versions.changed )
      return theyChanged ? Fate::TakeTheirs : Fate::Nothing;
    if ( !theyChanged )
      return oursSays( versions, versions.base.placement, DRAWN_ALIKE ) ? Fate::Nothing : Fate::Send;
    const Placement &theirs = versions.theirs->placement;
    if ( oursSays( versions, theirs, ROUNDED_ALIKE ) )
      return Fate::AlreadyThere;
    if ( oursSays( versions, versions.base.placement, DRAWN_ALIKE ) )
      return Fate::TakeTheirs;
    if ( wasWithdrawn( versions ) )
      return Fate::Conflict;
    if ( hasArrived( versions ) || saysTheSame( theirs, versions.base.placement, ROUNDED_ALIKE ) )
      return Fate::Rebase;
    return fateOfBoth( versions );
  }
} // namespace eplan
