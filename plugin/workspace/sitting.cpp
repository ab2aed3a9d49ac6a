// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/sitting.h"

#include "workspace/workspace.h"

namespace eplan
{
  Sitting::Sitting( Workspace &workspace )
      : mWorkspace( workspace )
      , mLock( workspace.path() + QStringLiteral( ".lock" ) )
  {
    // Stale only when the program that made it is gone, however long it ran.
    mLock.setStaleLockTime( 0 );
    if ( !mLock.tryLock( 0 ) )
      return;
    if ( const Result<std::optional<Recovery>> left = mWorkspace.brokenOff() )
      mRecovered = *left;
    // A file that cannot be written takes no edits either: there would be nothing to recover.
    static_cast<void>( mWorkspace.markSitting( true ) );
  }

  Sitting::~Sitting()
  {
    if ( mLock.isLocked() )
      static_cast<void>( mWorkspace.markSitting( false ) );
  }
} // namespace eplan
