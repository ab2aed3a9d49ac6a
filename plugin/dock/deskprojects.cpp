// SPDX-License-Identifier: GPL-2.0-or-later
// What the desk does to single projects: short statements on its own connection, on the main thread.
#include "dock/desk.h"

#include "dock/deskstart.h"

#include <QtConcurrentRun>

namespace eplan
{
  namespace
  {
    /// What goes away once the disk or the file is mended; anything else is wrong with the edit itself.
    bool isOfTheFile( ErrorCode code )
    {
      switch ( code )
      {
        case ErrorCode::Busy:
        case ErrorCode::StorageFull:
        case ErrorCode::StorageReadOnly:
        case ErrorCode::StorageFailed:
          return true;
        default:
          return false;
      }
    }
  } // namespace

  void Desk::select( const std::optional<ProjectId> &id )
  {
    if ( id == mSelected )
      return;
    mSelected = id;
    emit selectionChanged();
  }

  const WorkItem *Desk::selectedItem() const
  {
    const int position = mSelected ? mList.list().position( *mSelected ) : -1;
    return position < 0 ? nullptr : &mList.list().at( position );
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
    const Result<void> placed = write( id, signedPlacement );
    if ( !placed )
      fail( placed.error(), Job::None );
    return static_cast<bool>( placed );
  }

  Result<void> Desk::write( const ProjectId &id, const Placement &placement )
  {
    const UnsavedEdit edit { workspacePath(), id, placement };
    const auto isReplaced = [&edit]( const UnsavedEdit &former ) {
      return former.workspace == edit.workspace && former.project == edit.project;
    };
    mUnsaved.erase( std::remove_if( mUnsaved.begin(), mUnsaved.end(), isReplaced ), mUnsaved.end() );
    const Result<void> placed = mWorkspace->place( id, placement );
    if ( placed )
    {
      saved( id );
      return {};
    }
    if ( isOfTheFile( placed.error().code ) )
      mUnsaved.append( edit );
    emit changed();
    return placed;
  }

  void Desk::saveAgain()
  {
    if ( !mWorkspace )
      return;
    emit saveWanted();
    const QList<UnsavedEdit> edits = mUnsaved;
    for ( const UnsavedEdit &edit : edits )
    {
      if ( edit.workspace != workspacePath() )
        continue;
      if ( const Result<void> placed = write( edit.project, edit.placement ); !placed )
        return fail( placed.error(), Job::None );
    }
  }

  /// Nobody is left to be told, so that a failure is only logged.
  void Desk::saveAtLast()
  {
    for ( const UnsavedEdit &edit : std::as_const( mUnsaved ) )
    {
      if ( edit.workspace != workspacePath() )
        continue;
      if ( const Result<void> placed = mWorkspace->place( edit.project, edit.placement ); !placed )
        fail( placed.error(), Job::None );
    }
  }

  void Desk::removePlacement( const ProjectId &id )
  {
    place( id, Placement() );
  }

  void Desk::removeSelected()
  {
    const WorkItem *item = selectedItem();
    if ( item && item->facts.placed )
      removePlacement( ProjectId( *mSelected ) );
  }

  /// An edit that is not kept where the file does not take it: the person still has it before them.
  bool Desk::edit( const ProjectId &id, const std::function<Result<void>( Workspace & )> &work )
  {
    if ( !mWorkspace )
      return false;
    emit saveWanted();
    const Result<void> edited = work( *mWorkspace );
    if ( edited )
      saved( id );
    else
      fail( edited.error(), Job::None );
    return static_cast<bool>( edited );
  }

  bool Desk::acceptFinding( const ProjectId &id, const QString &rule, const QString &reason )
  {
    return edit( id, [&]( Workspace &workspace ) { return workspace.accept( id, { rule, reason } ); } );
  }

  bool Desk::takeBackAcceptance( const ProjectId &id, const QString &rule )
  {
    return edit( id, [&]( Workspace &workspace ) { return workspace.takeBackAcceptance( id, rule ); } );
  }

  bool Desk::justify( const ProjectId &id, const Justification &justification )
  {
    return edit( id, [&]( Workspace &workspace ) { return workspace.justify( id, justification ); } );
  }

  bool Desk::takeBackJustification( const ProjectId &id, const ProjectId &other )
  {
    return edit( id, [&]( Workspace &workspace ) { return workspace.takeBackJustification( id, other ); } );
  }

  bool Desk::settleConflict( const ProjectId &id, Side kept )
  {
    return edit( id, [&]( Workspace &workspace ) { return workspace.settleConflict( id, kept ); } );
  }

  void Desk::undo()
  {
    if ( !mWorkspace )
      return;
    emit saveWanted();
    if ( !mUnsaved.isEmpty() && mUnsaved.last().workspace == workspacePath() )
    {
      mUnsaved.removeLast();
      emit changed();
      return;
    }
    showStep( mWorkspace->undo() );
  }

  void Desk::redo()
  {
    if ( !mWorkspace )
      return;
    emit saveWanted();
    showStep( mWorkspace->redo() );
  }

  void Desk::showStep( const Result<std::optional<HistoryStep>> &step )
  {
    if ( !step )
      return fail( step.error(), Job::None );
    if ( !*step )
      return;
    const ProjectId project = ( *step )->project;
    if ( project.isEmpty() )
    {
      emit placementsChanged();
      return;
    }
    select( project );
    saved( project );
  }

  bool Desk::canRedo() const
  {
    const Result<bool> can = mWorkspace ? mWorkspace->canRedo() : Result<bool>( false );
    return can && *can;
  }

  QList<HistoryEntry> Desk::history( int most ) const
  {
    const Result<QList<HistoryEntry>> found = mWorkspace ? mWorkspace->history( most ) : QList<HistoryEntry>();
    return found ? *found : QList<HistoryEntry>();
  }

  void Desk::saved( const ProjectId &id )
  {
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
    lookForLooseDrawings();
    emit changed();
  }

  void Desk::lookForLooseDrawings()
  {
    mLooksAgain = mLook.isRunning();
    if ( !mLooksAgain )
      mLook.setFuture( QtConcurrent::run( looseDrawings, file() ) );
  }

  void Desk::tellLooseDrawings()
  {
    if ( !mWorkspace )
      return;
    if ( mLooksAgain )
      return lookForLooseDrawings();
    const LooseDrawings found = mLook.result();
    if ( found.count > 0 && found.workspace == workspacePath() )
      emit looseDrawingsFound( found.count );
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
    QVector<WorkItem> items;
    for ( const ProjectId &id : asked )
    {
      if ( mJob != Job::None )
        mEditedMeanwhile.append( id );
      Result<WorkItem> item = mWorkspace->item( id );
      if ( item )
        items.append( *std::move( item ) );
      else
        fail( item.error(), Job::None );
    }
    show( items );
  }

  void Desk::show( const QVector<WorkItem> &items )
  {
    mList.update( items );
    QList<ProjectId> shown;
    for ( const WorkItem &item : items )
      shown << item.id;
    if ( mSelected && shown.contains( *mSelected ) )
      emit selectionChanged();
    if ( !shown.isEmpty() )
      emit projectsChanged( shown );
  }

  void Desk::placeFromFile( const QString &path, const PlaceRequest &request, const QList<Assignment> &chosen )
  {
    if ( mJob != Job::None || !isOpen() )
      return;
    saveAgain();
    start<WorkAfter>(
      Job::Placing, tr( "Placing projects from a file" ),
      [path, request, chosen, file = file()]( QgsFeedback &feedback ) {
        return eplan::placeFromFile( path, request, chosen, file, feedback );
      },
      [this]( WorkAfter after ) { takeWork( Job::Placing, std::move( after ) ); } );
  }
} // namespace eplan
