// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/projectrow.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    const QStringList OURS = namesOf( placementColumns( OURS_PREFIX ) );
    const QStringList OLD = namesOf( placementColumns( OLD_PREFIX ) );
    const QStringList PLACEMENT = namesOf( placementColumns( {} ) );

    /// What ours says once it is written; a removed position only says who removed it and when.
    Placement completed( const Placement &placement, const QgsGeometry &geometry, const QString &user )
    {
      Placement ours = geometry.isNull() ? Placement {} : placement;
      ours.geometry = geometry;
      ours.by = placement.by.isEmpty() ? user : placement.by;
      ours.at = placement.at.isValid() ? placement.at.toUTC() : QDateTime::currentDateTimeUtc();
      return ours;
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
} // namespace eplan
