// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/geometryblob.h"
#include "workspace/projectrow.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <QCoreApplication>
#include <QSet>

namespace eplan
{
  namespace
  {
    const QStringList OURS = namesOf( placementColumns( OURS_PREFIX ) );
    const QStringList OLD = namesOf( placementColumns( OLD_PREFIX ) );
    const QStringList PLACEMENT = namesOf( placementColumns( {} ) );

    /// Also closed is what drew a row that was made part of another project since, of which e-Plan's version was taken over.
    const QString NEWEST_OPEN_EDIT = QStringLiteral(
      "SELECT edit FROM journal j WHERE NOT undone AND NOT EXISTS( SELECT 1 FROM journal own WHERE own.edit=j.edit AND ( own.closed OR "
      "EXISTS( SELECT 1 FROM journal later WHERE later.closed AND NOT later.undone AND later.layer=own.layer "
      "AND later.row_fid=own.row_fid AND later.fid>own.fid ) ) ) ORDER BY fid DESC LIMIT 1" );

    /// What ours says once it is written; a removed position only says who removed it and when.
    Placement completed( const Placement &placement, const QgsGeometry &geometry, const QString &user )
    {
      Placement ours = geometry.isNull() ? Placement {} : placement;
      ours.geometry = geometry;
      ours.by = placement.by.isEmpty() ? user : placement.by;
      ours.at = placement.at.isValid() ? placement.at.toUTC() : QDateTime::currentDateTimeUtc();
      return ours;
    }

    /// One row of the journal, as far as taking it back needs it.
    struct JournalRow
    {
        QString project;
        QString layer;
        qint64 fid = 0;
        QString action;
        QVariant oldProject;
        QByteArray oldGeometry;
        Placement old;
    };

    JournalRow readJournalRow( const Statement &row )
    {
      return { row.text( 0 ), row.text( 1 ), row.integer( 2 ), row.text( 3 ), row.value( 4 ), row.bytes( 5 ), readPlacement( row, 6 ) };
    }

    Result<QList<JournalRow>> journalOf( Statements &statements, qint64 edit )
    {
      Result<Statements::Loan> rows = statements.prepare(
        QStringLiteral(
          "SELECT project, layer, row_fid, action, old_project, old_geometry, %1 FROM journal WHERE edit=? ORDER BY fid DESC" )
          .arg( OLD.join( QStringLiteral( ", " ) ) ) );
      if ( !rows )
        return rows.error();
      QList<JournalRow> journal;
      Statement &row = **rows;
      Result<bool> more = row.bind( 0, edit ).next();
      for ( ; more && *more; more = row.next() )
        journal << readJournalRow( row );
      if ( !more )
        return more.error();
      return journal;
    }

    Result<void> takeBackRow( Statements &statements, const JournalRow &row )
    {
      if ( row.action == QLatin1String( "insert" ) )
        return statements.run( QStringLiteral( "DELETE FROM %1 WHERE fid=?" ).arg( row.layer ), { row.fid } );
      if ( row.action == QLatin1String( "update" ) )
        return statements.run( QStringLiteral( "UPDATE %1 SET project=?, geom=? WHERE fid=?" ).arg( row.layer ),
                               { row.oldProject, row.oldGeometry, row.fid } );
      if ( row.action == QLatin1String( "delete" ) )
        return statements.run( QStringLiteral( "INSERT INTO %1( project, geom, fid ) VALUES( ?, ?, ? )" ).arg( row.layer ),
                               { row.oldProject, row.oldGeometry, row.fid } );
      return {};
    }
  } // namespace

  Result<void> Workspace::writeOurs( const ProjectId &id, const Placement &placement )
  {
    static const QString sql = QStringLiteral( "UPDATE projects SET %1=? WHERE id=?" ).arg( OURS.join( QStringLiteral( "=?, " ) ) );
    Result<Statements::Loan> update = mStatements->prepare( sql );
    if ( !update )
      return update.error();
    bindPlacement( **update, 0, placement );
    return ( *update )->bindText( OURS.size(), id.text ).run();
  }

  Result<void> Workspace::recount( const ProjectId &id )
  {
    const Result<void> counted =
      mStatements->run( QStringLiteral( "UPDATE projects SET placed=EXISTS( SELECT 1 FROM points WHERE project=?1 AND geom IS NOT NULL ) "
                                        "+ 2 * EXISTS( SELECT 1 FROM lines WHERE project=?1 AND geom IS NOT NULL ) WHERE id=?1" ),
                        { id.text } );
    const Result<Versions> now = counted ? versions( id ) : Result<Versions>( counted.error() );
    if ( !now )
      return now.error();
    const bool differs = now->fault || !saysTheSame( now->ours, now->base.placement );
    return mStatements->run( QStringLiteral( "UPDATE projects SET changed=? WHERE id=?" ), { differs, id.text } );
  }

  Result<void> Workspace::place( const ProjectId &id, const Placement &placement )
  {
    const Result<QgsGeometry> geometry = normalized( placement.geometry );
    if ( !geometry )
      return geometry.error();
    Result<Writing> writing = Writing::asEdit( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    const Result<Versions> before = versions( id );
    if ( !before )
      return before.error();
    const Placement ours = completed( placement, *geometry, mUser );
    if ( !before->fault && saysTheSame( before->ours, ours ) )
      return writing->done();

    const Result<void> step = editOurs( id, ours );
    return step ? writing->done() : step;
  }

  /// Part of the edit that is being written.
  Result<void> Workspace::editOurs( const ProjectId &id, const Placement &ours )
  {
    static const QString journal = QStringLiteral( "INSERT INTO journal( edit, own, at, project, action, %1 ) "
                                                   "SELECT ( SELECT edit FROM hand ), 1, ?, id, 'fields', %2 FROM projects WHERE id=?" )
                                     .arg( OLD.join( QStringLiteral( ", " ) ), OURS.join( QStringLiteral( ", " ) ) );
    Result<void> step = mStatements->run( journal, { QDateTime::currentDateTimeUtc(), id.text } );
    if ( step )
      step = LayerRows( *mStatements ).write( id, ours.geometry );
    if ( step )
      step = writeOurs( id, ours );
    return step ? recount( id ) : step;
  }

  Result<void> Workspace::settleConflict( const ProjectId &id, Side kept )
  {
    Result<Writing> writing = Writing::asEdit( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    const Result<std::optional<Project>> found = theirs( id );
    if ( !found )
      return found.error();
    if ( !*found )
      return Error { ErrorCode::NotFound,
                     QCoreApplication::translate( "Workspace", "This project is no longer in conflict; there is nothing to settle." ),
                     id.text };
    const Project &theirVersion = **found;
    Result<void> step = journalSettling( id );
    if ( step )
      step = becomeBase( theirVersion );
    if ( step && kept == Side::Theirs )
      step = editOurs( id, theirVersion.placement );
    return step ? writing->done() : step;
  }

  /// Keeps what was base before: of an edit of this action, the before-image is base's and not ours.
  Result<void> Workspace::journalSettling( const ProjectId &id )
  {
    static const QString sql =
      QStringLiteral( "INSERT INTO journal( edit, own, at, project, action, old_revision, old_geometry, %1 ) "
                      "SELECT ( SELECT edit FROM hand ), 1, ?, id, 'settle', revision, geometry, %2 FROM projects WHERE id=?" )
        .arg( OLD.join( QStringLiteral( ", " ) ), PLACEMENT.join( QStringLiteral( ", " ) ) );
    return mStatements->run( sql, { QDateTime::currentDateTimeUtc(), id.text } );
  }

  /// What became base is theirs again, beside ours and what was base before.
  Result<void> Workspace::takeBackSettling( const ProjectId &id, qint64 edit )
  {
    static const QString columns = namesOf( projectColumns() ).join( QStringLiteral( ", " ) );
    Result<void> step = mStatements->run(
      QStringLiteral( "INSERT OR REPLACE INTO theirs( %1 ) SELECT %1 FROM projects WHERE id=?" ).arg( columns ), { id.text } );
    if ( step )
      step = mStatements->run(
        QStringLiteral( "UPDATE projects SET conflict=1, ( revision, geometry, %1 )=( SELECT old_revision, old_geometry, %2 FROM journal "
                        "WHERE edit=?2 AND project=?1 AND action='settle' ) WHERE id=?1" )
          .arg( PLACEMENT.join( QStringLiteral( ", " ) ), OLD.join( QStringLiteral( ", " ) ) ),
        { id.text, edit } );
    return step;
  }

  Result<void> Workspace::attach( const Drawing &drawing, const ProjectId &id )
  {
    Result<Writing> writing = Writing::asEdit( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    const Result<WorkItem> known = item( id );
    if ( !known )
      return known.error();
    const Result<void> attached =
      mStatements->run( QStringLiteral( "UPDATE %1 SET project=? WHERE fid=?" ).arg( toText( drawing.layer ) ), { id.text, drawing.fid } );
    if ( attached && mDatabase->changes() == 0 )
      return Error { ErrorCode::NotFound, QCoreApplication::translate( "Workspace", "This drawing is no longer there." ), id.text };
    return attached ? writing->done() : attached;
  }

  Result<std::optional<UndoneEdit>> Workspace::undo()
  {
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    const Result<QVariant> edit = mStatements->value( NEWEST_OPEN_EDIT );
    if ( !edit )
      return edit.error();
    if ( !edit->isValid() )
      return std::optional<UndoneEdit>();
    const Result<QVariant> project =
      mStatements->value( QStringLiteral( "SELECT project FROM journal WHERE edit=? ORDER BY project IS NULL, fid DESC" ), { *edit } );
    if ( !project )
      return project.error();
    Result<void> step = takeBack( edit->toLongLong() );
    if ( step )
      step = writing->done();
    if ( !step )
      return step.error();
    return std::optional( UndoneEdit { { project->toString() } } );
  }

  Result<void> Workspace::takeBack( qint64 edit )
  {
    const Result<QList<JournalRow>> journal = journalOf( *mStatements, edit );
    if ( !journal )
      return journal.error();
    QSet<QString> touched;
    Result<void> step;
    for ( const JournalRow &row : *journal )
    {
      touched << row.project << row.oldProject.toString();
      if ( step && row.action == QLatin1String( "settle" ) )
      {
        step = takeBackSettling( { row.project }, edit );
        continue;
      }
      if ( step )
        step = takeBackRow( *mStatements, row );
      if ( step )
        step = writeOurs( { row.project }, row.old );
    }
    for ( const QString &project : touched )
    {
      const Result<QVariant> known = mStatements->value( QStringLiteral( "SELECT 1 FROM projects WHERE id=?" ), { project } );
      if ( step && known && known->isValid() )
        step = recount( { project } );
    }
    return step ? mStatements->run( QStringLiteral( "UPDATE journal SET undone=1 WHERE edit=?" ), { edit } ) : step;
  }
} // namespace eplan
