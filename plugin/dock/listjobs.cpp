// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/listjobs.h"

#include "dock/words.h"

#include <qgsapplication.h>

#include <QCryptographicHash>

namespace eplan
{
  namespace
  {
    constexpr int CODE_DIGITS = 10;

    /// The same for the same office, whatever it is called in the panel; short, so that folders can be named by it.
    OrganisationCode codeOf( const ListOffice &office )
    {
      const QByteArray name = office.name.simplified().normalized( QString::NormalizationForm_C ).toUtf8();
      const QByteArray digest = QCryptographicHash::hash( name, QCryptographicHash::Sha256 ).toHex().left( CODE_DIGITS );
      return { QStringLiteral( "%1-%2" ).arg( office.province, QString::fromLatin1( digest ) ) };
    }

    Result<WorkAfter> listed( const Workspace &workspace )
    {
      const Result<QVector<WorkItem>> items = workspace.items();
      if ( !items )
        return items.error();
      WorkAfter after;
      after.work = WorkList( *items );
      return after;
    }
  } // namespace

  KnownAccount accountOf( const ListOffice &office )
  {
    KnownAccount who;
    const QString user = QgsApplication::userLoginName();
    who.account.user = user.isEmpty() ? QStringLiteral( "office" ) : user;
    who.account.name = QgsApplication::userFullName();
    who.account.roles = { Role::Engineer };
    who.account.organisation = codeOf( office );
    who.account.province = office.province;
    who.organisationThai = office.name.simplified();
    who.organisationEnglish = who.organisationThai;
    return who;
  }

  Connection connectionFor( const ListOffice &office, const Connections &kept )
  {
    // The year is no part of the address.
    const QUrl address = listWorkspaceKey( codeOf( office ), {}, FiscalYear::of( QDate::currentDate() ) ).service;
    const QStringList names = kept.names();
    for ( const QString &name : names )
    {
      const std::optional<Connection> connection = kept.find( name );
      if ( connection && connection->mode == Mode::List && connection->address == address )
        return *connection;
    }
    const QString plain = QStringLiteral( "%1 · %2" ).arg( office.name.simplified(), wordFor( Mode::List ) );
    QString name = plain;
    for ( int number = 2; names.contains( name ); ++number )
      name = QStringLiteral( "%1 %2" ).arg( plain ).arg( number );
    return { name, address, Mode::List, {} };
  }

  Result<ListWork> takeListWork( const WorkspaceFile &file, const QList<Project> &projects, QgsFeedback &feedback )
  {
    Result<Workspace> workspace = Workspace::open( file.path, file.key );
    if ( !workspace )
      return workspace.error();
    const Result<ListTaken> taken = takeProjectList( *workspace, projects, file.key.year, feedback );
    if ( !taken )
      return taken.error();
    Result<WorkAfter> after = listed( *workspace );
    return after ? Result<ListWork>( ListWork { *std::move( after ), *taken } ) : after.error();
  }

  Result<SheetWork> writeSheetWork( const QString &path, const SheetStyle &style, SheetUse use, const SendGate &gate,
                                    const WorkspaceFile &file, QgsFeedback &feedback )
  {
    Result<Workspace> workspace = Workspace::open( file.path, file.key );
    if ( !workspace )
      return workspace.error();
    SheetWork work;
    std::optional<Error> failure;
    if ( use == SheetUse::Copy )
    {
      if ( const Result<int> written = writeSheetOf( *workspace, path, style, feedback ); !written )
        failure = written.error();
    }
    else if ( const Result<HandedOut> written = handOut( *workspace, path, style, gate, feedback ) )
      work.handedOut = *written;
    else
      failure = written.error();
    Result<WorkAfter> after = listed( *workspace );
    if ( !after )
      return failure ? *failure : after.error();
    work.after = *std::move( after );
    work.after.stoppedBy = failure;
    work.isWritten = !failure;
    return work;
  }
} // namespace eplan
