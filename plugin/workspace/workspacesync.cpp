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

    /// Columns of a project taken over, and the parameters of bindProject() and then `placed` that fill them: base, and ours like it.
    const std::pair<QStringList, QStringList> &takenColumns()
    {
      static const std::pair<QStringList, QStringList> all = []
      {
        QStringList names = COLUMNS;
        QStringList values;
        for ( int i = 0; i <= COLUMNS.size(); ++i )
          values << QStringLiteral( "?%1" ).arg( i + 1 );
        names << QStringLiteral( "placed" );
        for ( const ColumnDefinition &column : placementColumns( {} ) )
        {
          names << OURS_PREFIX + column.name;
          values << QStringLiteral( "?%1" ).arg( COLUMNS.indexOf( column.name ) + 1 );
        }
        return std::pair( names, values );
      }();
      return all;
    }

    /// Does nothing where the project is there already.
    QString addStatement()
    {
      const auto &[names, values] = takenColumns();
      return QStringLiteral( "INSERT INTO projects( %1 ) VALUES( %2 ) ON CONFLICT( id ) DO NOTHING" )
        .arg( names.join( QStringLiteral( ", " ) ), values.join( QStringLiteral( ", " ) ) );
    }

    QString replaceStatement()
    {
      const auto &[names, values] = takenColumns();
      QStringList settings;
      for ( int i = 0; i < names.size(); ++i )
        settings << QStringLiteral( "%1=%2" ).arg( names[i], values[i] );
      const QString revision = values[names.indexOf( QStringLiteral( "revision" ) )];
      return QStringLiteral(
               "UPDATE projects SET %1, changed=0, conflict=0, sent=CASE WHEN revision IS %2 THEN sent ELSE 0 END WHERE id=?1" )
        .arg( settings.join( QStringLiteral( ", " ) ), revision );
    }

    /// What belongs to ours and theirs of a project that is taken over whole.
    const std::array FORGET { QStringLiteral( "DELETE FROM theirs WHERE id=?" ), QStringLiteral( "DELETE FROM outbox WHERE project=?" ),
                              QStringLiteral( "UPDATE journal SET closed=1 WHERE project=? AND NOT closed" ) };

    /// Takes projects over, one by one.
    class Taker
    {
      public:
        static Result<Taker> prepare( Database &database, Statements &statements )
        {
          Result<Statements::Loan> look = statements.prepare(
            QStringLiteral( "SELECT NOT changed AND NOT conflict AND revision IS ?2 AND revision IS NOT NULL FROM projects WHERE id=?1" ) );
          Result<Statements::Loan> add = statements.prepare( addStatement() );
          Result<Statements::Loan> replace = statements.prepare( replaceStatement() );
          for ( const auto *loan : { &look, &add, &replace } )
          {
            if ( !*loan )
              return loan->error();
          }
          return Taker( database, statements, { *std::move( look ), *std::move( add ), *std::move( replace ) } );
        }

        /// Whether it was new or different.
        Result<bool> take( const ProjectRecord &project )
        {
          // A page holds mostly new projects or mostly known ones; what the last one was is tried first.
          if ( mLastWasNew )
          {
            const Result<bool> isNew = add( project );
            if ( !isNew || *isNew )
              return isNew;
          }
          const Result<std::optional<bool>> isSame = lookAt( project );
          if ( !isSame )
            return isSame.error();
          mLastWasNew = !isSame->has_value();
          if ( mLastWasNew )
            return add( project );
          return **isSame ? Result<bool>( false ) : replace( project );
        }

      private:
        struct Loans
        {
            Statements::Loan look;
            Statements::Loan add;
            Statements::Loan replace;
        };

        Taker( Database &database, Statements &statements, Loans loans )
            : mDatabase( database )
            , mStatements( statements )
            , mLoans( std::move( loans ) )
            , mLayers( statements )
        {
        }

        /// False where it is there already.
        Result<bool> add( const ProjectRecord &project )
        {
          const Result<void> added = write( mLoans.add, project );
          if ( !added )
            return added.error();
          if ( mDatabase.changes() == 0 )
            return false;
          const Result<void> drawn = project.geometry().isNull() ? Result<void>() : mLayers.add( project.projectId(), project.geometry() );
          return drawn ? Result<bool>( true ) : drawn.error();
        }

        Result<bool> replace( const ProjectRecord &project )
        {
          const ProjectId id = project.projectId();
          Result<void> step = write( mLoans.replace, project );
          if ( step )
            step = mLayers.write( id, project.geometry() );
          for ( const QString &sql : FORGET )
          {
            if ( step )
              step = mStatements.run( sql, { id.text } );
          }
          return step ? Result<bool>( true ) : step.error();
        }

        Result<void> write( Statements::Loan &statement, const ProjectRecord &project )
        {
          bindProject( *statement, project );
          statement->bind( COLUMNS.size(), placedAs( project.geometry() ) );
          return statement->run();
        }

        /// Whether it is known in the same revision, and unchanged here; nothing where it is new.
        Result<std::optional<bool>> lookAt( const ProjectRecord &project )
        {
          using Answer = Result<std::optional<bool>>;
          const Result<bool> found = mLoans.look->bindKept( 0, project.id() ).bindKept( 1, project.revision() ).next();
          if ( !found )
            return found.error();
          if ( !*found )
            return Answer( std::nullopt );
          const bool isSame = mLoans.look->integer( 0 ) != 0;
          const Result<bool> end = mLoans.look->next();
          return end ? Answer( isSame ) : end.error();
        }

        Database &mDatabase;
        Statements &mStatements;
        Loans mLoans;
        LayerRows mLayers;
        bool mLastWasNew = true;
    };

    /// GDAL takes a layer's extent from gpkg_contents, and nobody else keeps it.
    Result<void> widenExtents( Statements &statements, std::span<const ProjectRecord> projects )
    {
      std::array<QgsRectangle, 2> boxes;
      for ( QgsRectangle &box : boxes )
        box.setMinimal();
      for ( const ProjectRecord &project : projects )
      {
        if ( const int placed = placedAs( project.geometry() ) )
          boxes.at( placed - 1 ).combineExtentWith( project.geometry().boundingBox() );
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
    const std::vector<ProjectRecord> records( projects.begin(), projects.end() );
    return take( std::span( records ) );
  }

  Result<int> Workspace::take( std::span<const ProjectRecord> projects )
  {
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    int taken = 0;
    {
      Result<Taker> taker = Taker::prepare( *mDatabase, *mStatements );
      if ( !taker )
        return taker.error();
      for ( const ProjectRecord &project : projects )
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
