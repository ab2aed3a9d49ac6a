// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/geometryblob.h"
#include "workspace/projectrow.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <qgsrectangle.h>

namespace eplan
{
  namespace
  {
    const QStringList COLUMNS = namesOf( projectColumns() );

    /// 1 in points, 2 in lines, as the column `placed` says it.
    int placedAs( const QgsGeometry &geometry )
    {
      if ( geometry.isNull() )
        return 0;
      return geometry.constGet()->dimension() == 1 ? 2 : 1;
    }

    /// Parameters: those of ProjectBinder, then `placed`.
    QString takeStatement()
    {
      const QList<ColumnDefinition> theirs = placementColumns( {} );
      QStringList names = COLUMNS;
      QStringList values;
      for ( int i = 0; i <= COLUMNS.size(); ++i )
        values << QStringLiteral( "?%1" ).arg( i + 1 );
      names << QStringLiteral( "placed" );
      for ( const ColumnDefinition &column : theirs )
      {
        names << OURS_PREFIX + column.name;
        values << QStringLiteral( "?%1" ).arg( COLUMNS.indexOf( column.name ) + 1 );
      }
      QStringList settings;
      for ( const QString &name : std::as_const( names ) )
        settings << QStringLiteral( "%1=excluded.%1" ).arg( name );
      return QStringLiteral( "INSERT INTO projects( %1 ) VALUES( %2 ) ON CONFLICT( id ) DO UPDATE SET %3, changed=0, conflict=0, "
                             "sent=CASE WHEN revision IS excluded.revision THEN sent ELSE 0 END" )
        .arg( names.join( QStringLiteral( ", " ) ), values.join( QStringLiteral( ", " ) ), settings.join( QStringLiteral( ", " ) ) );
    }

    /// What belongs to ours and theirs of a project that is taken over whole.
    const std::array FORGET { QStringLiteral( "DELETE FROM theirs WHERE id=?" ), QStringLiteral( "DELETE FROM outbox WHERE project=?" ),
                              QStringLiteral( "UPDATE journal SET closed=1 WHERE project=? AND NOT closed" ) };

    /// How a project stands before it is taken over.
    enum class Known
    {
      New,
      Same,      ///< Of the same revision, and nothing changed here.
      Different,
    };

    /// Takes projects over, one by one.
    class Taker
    {
      public:
        static Result<Taker> prepare( Statements &statements )
        {
          Result<Statements::Loan> look = statements.prepare(
            QStringLiteral( "SELECT NOT changed AND NOT conflict AND revision IS ?2 AND revision IS NOT NULL FROM projects WHERE id=?1" ) );
          if ( !look )
            return look.error();
          Result<Statements::Loan> upsert = statements.prepare( takeStatement() );
          if ( !upsert )
            return upsert.error();
          return Taker( statements, *std::move( look ), *std::move( upsert ) );
        }

        /// Whether it was new or different.
        Result<bool> take( const Project &project )
        {
          const Result<Known> known = lookAt( project );
          if ( !known )
            return known.error();
          if ( *known == Known::Same )
            return false;
          mBinder.bind( *mUpsert, project );
          mUpsert->bind( COLUMNS.size(), placedAs( project.placement.geometry ) );
          Result<void> step = mUpsert->run();
          if ( step )
            step = *known == Known::New ? mLayers.add( project.id, project.placement.geometry ) : replace( project );
          return step ? Result<bool>( true ) : step.error();
        }

      private:
        Taker( Statements &statements, Statements::Loan look, Statements::Loan upsert )
          : mStatements( statements )
          , mLook( std::move( look ) )
          , mUpsert( std::move( upsert ) )
          , mLayers( statements )
        {}

        Result<Known> lookAt( const Project &project )
        {
          const Result<bool> found = mLook->bindText( 0, project.id.text ).bindText( 1, project.revision.text ).next();
          if ( !found )
            return found.error();
          if ( !*found )
            return Known::New;
          const bool isSame = mLook->integer( 0 ) != 0;
          const Result<bool> end = mLook->next();
          return end ? Result<Known>( isSame ? Known::Same : Known::Different ) : end.error();
        }

        Result<void> replace( const Project &project )
        {
          Result<void> step = mLayers.write( project.id, project.placement.geometry );
          for ( const QString &sql : FORGET )
          {
            if ( step )
              step = mStatements.run( sql, { project.id.text } );
          }
          return step;
        }

        Statements &mStatements;
        ProjectBinder mBinder;
        Statements::Loan mLook;
        Statements::Loan mUpsert;
        LayerRows mLayers;
    };

    /// GDAL takes a layer's extent from gpkg_contents, and nobody else keeps it.
    Result<void> widenExtents( Statements &statements, const QList<Project> &projects )
    {
      std::array<QgsRectangle, 2> boxes;
      for ( QgsRectangle &box : boxes )
        box.setMinimal();
      for ( const Project &project : projects )
      {
        if ( const int placed = placedAs( project.placement.geometry ) )
          boxes.at( placed - 1 ).combineExtentWith( project.placement.geometry.boundingBox() );
      }
      Result<void> step;
      for ( std::size_t i = 0; step && i < boxes.size(); ++i )
      {
        const QgsRectangle &box = boxes[i];
        if ( box.xMinimum() <= box.xMaximum() )
          step = statements.run(
            QStringLiteral( "UPDATE gpkg_contents SET min_x=min( coalesce( min_x, ?1 ), ?1 ), min_y=min( coalesce( min_y, ?2 ), ?2 ), "
                            "max_x=max( coalesce( max_x, ?3 ), ?3 ), max_y=max( coalesce( max_y, ?4 ), ?4 ) WHERE table_name=?5" ),
            { box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), QString( EnumText<PlacementLayer>::texts[i] ) } );
      }
      return step;
    }

    QVariant orNull( const QString &text )
    {
      return text.isEmpty() ? QVariant() : QVariant( text );
    }
  } // namespace

  Result<int> Workspace::take( const QList<Project> &projects )
  {
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    int taken = 0;
    {
      Result<Taker> taker = Taker::prepare( *mStatements );
      if ( !taker )
        return taker.error();
      for ( const Project &project : projects )
      {
        const Result<bool> differs = taker->take( project );
        if ( !differs )
          return differs.error();
        taken += *differs;
      }
    }
    Result<void> step = widenExtents( *mStatements, projects );
    if ( step )
      step = writing->done();
    return step ? Result<int>( taken ) : step.error();
  }

  Result<void> Workspace::setBase( const Project &theirs )
  {
    static const QString sql = QStringLiteral( "UPDATE projects SET %1=? WHERE id=?1" ).arg( COLUMNS.join( QStringLiteral( "=?, " ) ) );
    Result<Statements::Loan> update = mStatements->prepare( sql );
    if ( !update )
      return update.error();
    ProjectBinder binder;
    binder.bind( **update, theirs );
    return ( *update )->run();
  }

  Result<void> Workspace::rebase( const Project &theirs )
  {
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    Result<void> step = setBase( theirs );
    for ( const char *sql :
          { "UPDATE projects SET conflict=0 WHERE id=?", "DELETE FROM theirs WHERE id=?", "DELETE FROM outbox WHERE project=?" } )
    {
      if ( step )
        step = mStatements->run( QLatin1String( sql ), { theirs.id.text } );
    }
    if ( step )
      step = recount( theirs.id );
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
    ProjectBinder binder;
    binder.bind( **insert, theirs );
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

  Result<int> Workspace::dropMissing( const QList<ProjectId> &listed )
  {
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    Result<void> step = mDatabase->execute(
      QStringLiteral( "CREATE TEMP TABLE IF NOT EXISTS listed( id TEXT PRIMARY KEY ) WITHOUT ROWID; DELETE FROM listed" ) );
    {
      Result<Statements::Loan> insert = mStatements->prepare( QStringLiteral( "INSERT OR IGNORE INTO listed VALUES( ? )" ) );
      if ( !insert )
        return insert.error();
      for ( auto id = listed.begin(); step && id != listed.end(); ++id )
        step = ( *insert )->bindText( 0, id->text ).run();
    }
    const QString gone =
      QStringLiteral( "SELECT id FROM projects WHERE NOT changed AND NOT conflict AND id NOT IN ( SELECT id FROM listed )" );
    for ( const char *sql : { "UPDATE journal SET closed=1 WHERE project IN ( %1 )", "DELETE FROM points WHERE project IN ( %1 )",
                              "DELETE FROM lines WHERE project IN ( %1 )", "DELETE FROM projects WHERE id IN ( %1 )" } )
    {
      if ( step )
        step = mDatabase->execute( QString( QLatin1String( sql ) ).arg( gone ) );
    }
    const int left = mDatabase->changes();
    if ( step )
      step = writing->done();
    return step ? Result<int>( left ) : step.error();
  }
} // namespace eplan
