// SPDX-License-Identifier: GPL-2.0-or-later
// The desk of an office without the service: its list comes in, and the coordinate sheet goes out.
#include "dock/deskstart.h"
#include "dock/listhabits.h"

namespace eplan
{
  void Desk::takeList( const ListOffice &office, FiscalYear year, const QList<Project> &projects )
  {
    if ( mJob != Job::None )
      return;
    const Connection connection = connectionFor( office, mConnections );
    const KnownAccount who = mConnections.knownAccount( connection.name ).value_or( accountOf( office ) );
    const WorkspaceKey key = listWorkspaceKey( who.account.organisation, who.account.user, year );
    const WorkspaceFile target { eplan::workspacePath( mHome, key ), key };
    saveAgain();
    start<ListWork>(
      Job::TakingList, tr( "Opening the list of projects" ),
      [target, projects]( QgsFeedback &feedback ) { return takeListWork( target, projects, feedback ); },
      [this, connection, who, year, path = target.path]( ListWork done )
      {
        const bool isOnDesk = isOpen() && workspacePath() == path;
        if ( !isOnDesk )
          settleList( connection, who, year );
        takeWork( isOnDesk ? Job::TakingList : Job::Opening, std::move( done.after ) );
        emit listTaken( done.taken );
      } );
  }

  void Desk::settleList( const Connection &connection, const KnownAccount &who, FiscalYear year )
  {
    putAway();
    mSignedIn.reset();
    mConnection = connection;
    mWho = who;
    mYear = year;
    mConnections.save( connection );
    mConnections.remember( connection.name, who );
    mConnections.setCurrent( connection.name );
    ListHabits::rememberYear( connection.address, year );
    emit connectionChanged();
  }

  void Desk::writeSheet( const QString &path, const SheetStyle &style )
  {
    if ( mJob != Job::None || !isOpen() )
      return;
    saveAgain();
    const SheetUse use = isWithoutService() ? SheetUse::HandOut : SheetUse::Copy;
    start<SheetWork>(
      Job::WritingSheet, tr( "Writing the coordinate sheet" ),
      [path, style, use, gate = mSendGate ? mSendGate() : SendGate(), file = file()]( QgsFeedback &feedback )
      { return writeSheetWork( path, style, use, gate, file, feedback ); },
      [this, path]( SheetWork done )
      {
        takeWork( Job::WritingSheet, std::move( done.after ) );
        if ( done.isWritten )
          emit sheetWritten( path, done.handedOut );
      } );
  }
} // namespace eplan
