// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/geometryblob.h"
#include "workspace/indexing.h"
#include "workspace/projectrow.h"
#include "workspace/schema.h"
#include "workspace/takeover.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

namespace eplan
{
  namespace
  {
    const QStringList COLUMNS = namesOf( projectColumns() );

    QVariant orNull( const QString &text )
    {
      return text.isEmpty() ? QVariant() : QVariant( text );
    }
  } // namespace

  Result<int> Workspace::take( const QList<Project> &projects )
  {
    const std::vector<ProjectRecord> records( projects.begin(), projects.end() );
    return take( std::span( records ) );
  }

  Result<int> Workspace::take( std::span<const ProjectRecord> projects )
  {
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    const Result<TakenOver> taken = takeOver( projects, *mDatabase, *mStatements );
    if ( !taken )
      return taken.error();
    const Result<void> step = writing->done();
    return step ? Result<int>( taken->differing ) : step.error();
  }

  Result<void> Workspace::putOffIndexing()
  {
    return eplan::putOffIndexing( *mStatements );
  }

  Result<void> Workspace::indexLayers()
  {
    return eplan::indexLayers( *mDatabase, *mStatements );
  }

  Result<void> Workspace::setBase( const Project &theirs )
  {
    static const QString sql = QStringLiteral( "UPDATE projects SET %1=? WHERE id=?1" ).arg( COLUMNS.join( QStringLiteral( "=?, " ) ) );
    Result<Statements::Loan> update = mStatements->prepare( sql );
    if ( !update )
      return update.error();
    const ProjectRecord record( theirs );
    bindProject( **update, record );
    return ( *update )->run();
  }

  /// E-Plan's version is taken note of, and nothing of ours is on the way any more.
  Result<void> Workspace::becomeBase( const Project &theirs )
  {
    Result<void> step = setBase( theirs );
    for ( const char *sql :
          { "UPDATE projects SET conflict=0 WHERE id=?", "DELETE FROM theirs WHERE id=?", "DELETE FROM outbox WHERE project=?" } )
    {
      if ( step )
        step = mStatements->run( QLatin1String( sql ), { theirs.id.text } );
    }
    return step ? recount( theirs.id ) : step;
  }

  Result<void> Workspace::rebase( const Project &theirs )
  {
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    const Result<void> step = becomeBase( theirs );
    return step ? writing->done() : step;
  }

  Result<void> Workspace::merge( const Project &theirs, const Placement &merged )
  {
    Result<Writing> writing = Writing::asEdit( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    Result<void> step = becomeBase( theirs );
    if ( step )
      step = editOurs( theirs.id, merged );
    return step ? writing->done() : step;
  }

  Result<void> Workspace::keepConflict( const Project &theirs )
  {
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    static const QString sql = QStringLiteral( "INSERT OR REPLACE INTO theirs( %1 ) VALUES( ?%2 )" )
                                 .arg( COLUMNS.join( QStringLiteral( ", " ) ), QStringLiteral( ", ?" ).repeated( COLUMNS.size() - 1 ) );
    Result<Statements::Loan> insert = mStatements->prepare( sql );
    if ( !insert )
      return insert.error();
    const ProjectRecord record( theirs );
    bindProject( **insert, record );
    Result<void> step = ( *insert )->run();
    for ( const char *key : { "UPDATE projects SET conflict=1 WHERE id=?", "DELETE FROM outbox WHERE project=?" } )
    {
      if ( step )
        step = mStatements->run( QLatin1String( key ), { theirs.id.text } );
    }
    return step ? writing->done() : step;
  }

  Result<void> Workspace::dispatch( const ProjectId &id, const Placement &placement )
  {
    const Result<QList<Placement>> sent = onWire( id );
    if ( !sent )
      return sent.error();
    if ( std::ranges::any_of( *sent, [&placement]( const Placement &earlier ) { return saysTheSame( earlier, placement ); } ) )
      return {};
    static const QStringList columns = namesOf( placementColumns( {} ) );
    static const QString sql = QStringLiteral( "INSERT INTO outbox( project, geometry, %1 ) VALUES( ?, ?%2 )" )
                                 .arg( columns.join( QStringLiteral( ", " ) ), QStringLiteral( ", ?" ).repeated( columns.size() ) );
    Result<Statements::Loan> insert = mStatements->prepare( sql );
    if ( !insert )
      return insert.error();
    ( *insert )->bindText( 0, id.text ).bind( 1, toGeometryBlob( placement.geometry ) );
    bindPlacement( **insert, 2, placement );
    return ( *insert )->run();
  }

  Result<void> Workspace::record( const LedgerEntry &entry, const std::optional<Project> &accepted )
  {
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    Result<void> step = mStatements->run(
      QStringLiteral( "INSERT OR REPLACE INTO ledger( project, outcome, message, revision, at ) VALUES( ?, ?, ?, ?, ? )" ),
      { entry.project.text, QString( toText( entry.outcome ) ), orNull( entry.message ), orNull( entry.revision.text ), entry.at } );
    if ( step && accepted )
      step = adopt( *accepted );
    return step ? writing->done() : step;
  }

  Result<void> Workspace::adopt( const Project &accepted )
  {
    const Result<Versions> now = versions( accepted.id );
    if ( !now )
      return now.error();
    const bool edited = now->fault || !saysTheSame( now->ours, accepted.placement );
    Result<void> step;
    if ( edited )
      step = rebase( accepted );
    else if ( const Result<int> taken = take( { accepted } ); !taken )
      step = taken.error();
    return step ? mStatements->run( QStringLiteral( "UPDATE projects SET sent=1 WHERE id=?" ), { accepted.id.text } ) : step;
  }

  Result<void> Workspace::setMark( const QString &key, const QVariant &value )
  {
    return mStatements->run( QStringLiteral( "INSERT OR REPLACE INTO workspace( key, value ) VALUES( ?, ? )" ), { key, value } );
  }

  Result<void> Workspace::setSafety( Safety safety )
  {
    const bool isWhole = safety == Safety::PowerFailure;
    const Result<void> set =
      mDatabase->execute( isWhole ? QStringLiteral( "PRAGMA synchronous=FULL" ) : QStringLiteral( "PRAGMA synchronous=NORMAL" ) );
    if ( isWhole )
      mCheckpoints.reset();
    else if ( !mCheckpoints)
      mCheckpoints = std::make_unique<BackgroundCheckpoints>( *mDatabase );
    return set && isWhole ? mDatabase->execute( QStringLiteral( "PRAGMA wal_checkpoint(PASSIVE)" ) ) : set;
  }

  Result<void> Workspace::setLoadedUntil( const QDateTime &time )
  {
    return setMark( QStringLiteral( "loaded_until" ), time );
  }

  Result<void> Workspace::setCountGap( qint64 gap )
  {
    return setMark( QStringLiteral( "count_gap" ), gap );
  }

  Result<int> Workspace::dropMissing( const QSet<ProjectId> &listed )
  {
    Result<QList<ProjectId>> gone = untouched();
    if ( !gone )
      return gone.error();
    gone->erase( std::remove_if( gone->begin(), gone->end(), [&listed]( const ProjectId &id ) { return listed.contains( id ); } ),
                 gone->end() );
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    Result<void> step;
    for ( const ProjectId &id : std::as_const( *gone ) )
    {
      for ( const char *sql : { "UPDATE journal SET closed=1 WHERE project=?", "DELETE FROM points WHERE project=?",
                                "DELETE FROM lines WHERE project=?", "DELETE FROM projects WHERE id=?" } )
      {
        if ( step )
          step = mStatements->run( QLatin1String( sql ), { id.text } );
      }
    }
    if ( step )
      step = writing->done();
    return step ? Result<int>( gone->size() ) : step.error();
  }
} // namespace eplan
