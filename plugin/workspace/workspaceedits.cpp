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

    /// What ours says once it is written; a removed position only says who removed it and when, and what is declared of other projects.
    Placement completed( const Placement &placement, const QgsGeometry &geometry, const QString &user, const Placement &former )
    {
      Placement ours = geometry.isNull() ? Placement {} : placement;
      ours.geometry = geometry;
      keepReasons( former, ours );
      ours.by = placement.by.isEmpty() ? user : placement.by;
      ours.at = placement.at.isValid() ? placement.at.toUTC() : QDateTime::currentDateTimeUtc();
      return ours;
    }

    Error noReason( const ProjectId &id )
    {
      return { ErrorCode::InvalidData,
               QCoreApplication::translate( "Workspace", "Say why in a few words; without a reason nothing is saved." ), id.text };
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
    const Placement ours = completed( placement, *geometry, mUser, before->ours );
    if ( !before->fault && saysTheSame( before->ours, ours ) )
      return writing->done();

    const Result<void> step = editOurs( id, ours );
    return step ? writing->done() : step;
  }

  /// What ours says before the edit that is being written.
  Result<void> Workspace::journalOurs( const ProjectId &id )
  {
    static const QString journal = QStringLiteral( "INSERT INTO journal( edit, own, at, project, action, %1 ) "
                                                   "SELECT ( SELECT edit FROM hand ), 1, ?, id, 'fields', %2 FROM projects WHERE id=?" )
                                     .arg( OLD.join( QStringLiteral( ", " ) ), OURS.join( QStringLiteral( ", " ) ) );
    return mStatements->run( journal, { QDateTime::currentDateTimeUtc(), id.text } );
  }

  /// Part of the edit that is being written.
  Result<void> Workspace::editOurs( const ProjectId &id, const Placement &ours )
  {
    Result<void> step = journalOurs( id );
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
    const Result<Versions> before = versions( id );
    Result<void> step = before ? journalSettling( id ) : before.error();
    if ( step )
      step = becomeBase( theirVersion );
    if ( !step )
      return step;
    // The person decides on the position. What either side declared of other projects goes together.
    const Placement former = kept == Side::Theirs ? theirVersion.placement : before->ours;
    Placement ours = former;
    ours.justified = Justifications::merged( before->base.placement.justified, before->ours.justified, theirVersion.placement.justified );
    if ( kept == Side::Theirs )
      step = editOurs( id, ours );
    else if ( ours.justified != former.justified )
      step = editReasons( id, ours );
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

  Result<void> Workspace::accept( const ProjectId &id, const Acceptance &acceptance )
  {
    const QString reason = acceptance.reason.trimmed();
    if ( reason.isEmpty() || acceptance.rule.isEmpty() )
      return noReason( id );
    return changeReasons(
      id,
      [&]( Placement &ours ) -> Result<void>
      {
        if ( !ours.isPlaced() )
          return Error {
            ErrorCode::InvalidData,
            QCoreApplication::translate( "Workspace", "This project has no position, so there is nothing to accept. Place it first." ),
            id.text };
        ours.accepted = with( ours.accepted, { acceptance.rule, reason } );
        return {};
      } );
  }

  Result<void> Workspace::takeBackAcceptance( const ProjectId &id, const QString &rule )
  {
    return changeReasons( id,
                          [&rule]( Placement &ours ) -> Result<void>
                          {
                            ours.accepted = without( ours.accepted, rule );
                            return {};
                          } );
  }

  Result<void> Workspace::justify( const ProjectId &id, const Justification &justification )
  {
    Justification declared = justification;
    declared.reason = justification.reason.trimmed();
    if ( declared.reason.isEmpty() )
      return noReason( id );
    if ( declared.other == id || declared.other.isEmpty() )
      return Error { ErrorCode::InvalidData,
                     QCoreApplication::translate( "Workspace", "A project is not declared to go with itself. Choose the other project." ),
                     id.text };
    return changeReasons( id,
                          [&declared]( Placement &ours ) -> Result<void>
                          {
                            ours.justified.declare( declared );
                            return {};
                          } );
  }

  Result<void> Workspace::takeBackJustification( const ProjectId &id, const ProjectId &other )
  {
    return changeReasons( id,
                          [&other]( Placement &ours ) -> Result<void>
                          {
                            ours.justified.takeBack( other );
                            return {};
                          } );
  }

  /// The position is left alone, also one that cannot be read; so is who placed it and when.
  Result<void> Workspace::changeReasons( const ProjectId &id, const std::function<Result<void>( Placement & )> &change )
  {
    Result<Writing> writing = Writing::asEdit( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    const Result<Versions> before = versions( id );
    if ( !before )
      return before.error();
    Placement ours = before->ours;
    Result<void> step = change( ours );
    const bool isSame = ours.accepted == before->ours.accepted && ours.justified == before->ours.justified;
    if ( step && !isSame )
      step = editReasons( id, ours );
    return step ? writing->done() : step;
  }

  /// Part of the edit that is being written; the position is \a ours already.
  Result<void> Workspace::editReasons( const ProjectId &id, const Placement &ours )
  {
    Result<void> step = journalOurs( id );
    if ( step )
      step = writeOurs( id, ours );
    return step ? recount( id ) : step;
  }
} // namespace eplan
