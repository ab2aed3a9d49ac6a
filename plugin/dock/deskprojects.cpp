// SPDX-License-Identifier: GPL-2.0-or-later
// What the desk does to single projects: short statements on its own connection, on the main thread.
#include "dock/desk.h"

namespace eplan
{
  void Desk::select( const std::optional<ProjectId> &id )
  {
    if ( id == mSelected )
      return;
    mSelected = id;
    emit selectionChanged();
  }

  Result<Versions> Desk::versions( const ProjectId &id ) const
  {
    if ( !mWorkspace )
      return Error { ErrorCode::NotFound, tr( "No workspace is open. Sign in first." ), {} };
    return mWorkspace->versions( id );
  }

  Result<QList<LedgerEntry>> Desk::ledger() const
  {
    if ( !mWorkspace )
      return QList<LedgerEntry>();
    return mWorkspace->ledger();
  }

  bool Desk::place( const ProjectId &id, const Placement &placement )
  {
    if ( !mWorkspace )
      return false;
    emit saveWanted();
    Placement signedPlacement = placement;
    signedPlacement.by = mWho->account.user;
    signedPlacement.at = QDateTime::currentDateTimeUtc();
    const Result<void> placed = mWorkspace->place( id, signedPlacement );
    if ( placed )
    {
      saved( id );
      return true;
    }
    mSaved = mSaved && placed.error().code == ErrorCode::InvalidData;
    fail( placed.error(), Job::None );
    return false;
  }

  void Desk::removePlacement( const ProjectId &id )
  {
    place( id, Placement() );
  }

  void Desk::removeSelected()
  {
    const int position = mSelected ? mList.list().position( *mSelected ) : -1;
    if ( position >= 0 && mList.list().at( position ).facts.placed )
      removePlacement( ProjectId( *mSelected ) );
  }

  void Desk::undo()
  {
    if ( !mWorkspace )
      return;
    emit saveWanted();
    const Result<std::optional<UndoneEdit>> undone = mWorkspace->undo();
    if ( !undone )
      return fail( undone.error(), Job::None );
    if ( !*undone )
      return;
    const ProjectId project = ( *undone )->project;
    if ( project.isEmpty() )
    {
      emit placementsChanged();
      return;
    }
    select( project );
    saved( project );
  }

  void Desk::saved( const ProjectId &id )
  {
    mSaved = true;
    refresh( { id } );
    emit placementsChanged();
    emit changed();
  }

  void Desk::takeForeignEdits()
  {
    if ( !mWorkspace )
      return;
    const Result<QList<ProjectId>> changedNow = mWorkspace->changed();
    if ( !changedNow )
      return fail( changedNow.error(), Job::None );
    const QSet<ProjectId> now( changedNow->begin(), changedNow->end() );
    const QSet<ProjectId> listed = mList.list().changed();
    QSet<ProjectId> differing = ( now - listed ) + ( listed - now );
    if ( mSelected )
      differing.insert( *mSelected );
    mSaved = true;
    refresh( differing.values() );
    tellLooseDrawings();
    emit changed();
  }

  void Desk::tellLooseDrawings()
  {
    const Result<QList<Drawing>> loose = mWorkspace->unattached();
    if ( loose && !loose->isEmpty() )
      emit looseDrawingsFound( static_cast<int>( loose->size() ) );
  }

  void Desk::attachLooseDrawings()
  {
    if ( !mWorkspace || !mSelected )
      return;
    emit saveWanted();
    const Result<QList<Drawing>> loose = mWorkspace->unattached();
    if ( !loose )
      return fail( loose.error(), Job::None );
    for ( const Drawing &drawing : *loose )
    {
      if ( const Result<void> attached = mWorkspace->attach( drawing, *mSelected ); !attached )
        return fail( attached.error(), Job::None );
    }
    saved( ProjectId( *mSelected ) );
  }

  void Desk::refresh( const QList<ProjectId> &ids )
  {
    if ( !mWorkspace )
      return;
    const QList<ProjectId> asked = ids;
    for ( const ProjectId &id : asked )
    {
      if ( mJob != Job::None )
        mEditedMeanwhile.append( id );
      const Result<WorkItem> item = mWorkspace->item( id );
      if ( item )
        mList.update( *item );
      else
        fail( item.error(), Job::None );
    }
    if ( mSelected && asked.contains( *mSelected ) )
      emit selectionChanged();
  }
} // namespace eplan
