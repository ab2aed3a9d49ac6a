// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/settle.h"

#include "sync/merge.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    Result<Settled> after( const Result<void> &step, Settled settled )
    {
      return step ? Result<Settled>( settled ) : step.error();
    }

    Result<Settled> takeOver( Workspace &workspace, const Project &project )
    {
      const Result<int> taken = workspace.take( { project } );
      return taken ? Result<Settled>( Settled::Done ) : taken.error();
    }

    Result<Settled> accept( Workspace &workspace, const Project &theirs )
    {
      const Result<void> recorded =
        workspace.record( { theirs.id, Outcome::Accepted, {}, theirs.revision, QDateTime::currentDateTimeUtc() }, theirs );
      const Result<Versions> now = recorded ? workspace.versions( theirs.id ) : Result<Versions>( recorded.error() );
      if ( !now )
        return now.error();
      return now->changed ? Settled::ToSend : Settled::Accepted;
    }

    Result<Settled> keepBoth( Workspace &workspace, const Project &theirs )
    {
      const Result<void> kept = workspace.keepConflict( theirs );
      const QString sentence =
        theirs.state == ProjectState::Withdrawn
          ? QCoreApplication::translate(
            "Sync", "This project was withdrawn in e-Plan after you placed it. Your position is kept; nothing was overwritten." )
          : QCoreApplication::translate(
            "Sync", "Somebody else placed this project in e-Plan as well. Both positions are kept; nothing was overwritten." );
      return after( kept ? workspace.record( { theirs.id, Outcome::Conflicted, sentence, {}, QDateTime::currentDateTimeUtc() } ) : kept,
                    Settled::Conflict );
    }
  } // namespace

  Result<Settled> settle( Workspace &workspace, const Versions &versions )
  {
    if ( hasArrived( versions ) )
      return accept( workspace, *versions.theirs );
    switch ( fateOf( versions ) )
    {
      case Fate::Nothing:
        return takeOver( workspace, versions.base );
      case Fate::TakeTheirs:
      case Fate::AlreadyThere:
        return takeOver( workspace, *versions.theirs );
      case Fate::Rebase:
        return after( workspace.rebase( *versions.theirs ), Settled::ToSend );
      case Fate::Merge:
        return after( workspace.merge( *versions.theirs, *merged( versions.base.placement, versions.ours, versions.theirs->placement ) ),
                      Settled::ToSend );
      case Fate::Conflict:
        return keepBoth( workspace, *versions.theirs );
      case Fate::Send:
        return Settled::ToSend;
    }
    return Settled::Done;
  }
} // namespace eplan
