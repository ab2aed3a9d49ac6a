// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/takeover.h"

#include "workspace/indexing.h"
#include "workspace/layerrows.h"
#include "workspace/projectrow.h"
#include "workspace/schema.h"

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
          const Result<bool> putOff = isIndexingPutOff( statements );
          if ( !putOff )
            return putOff.error();
          Result<Statements::Loan> look = statements.prepare(
            QStringLiteral( "SELECT NOT changed AND NOT conflict AND revision IS ?2 AND revision IS NOT NULL FROM projects WHERE id=?1" ) );
          Result<Statements::Loan> add = statements.prepare( addStatement() );
          Result<Statements::Loan> replace = statements.prepare( replaceStatement() );
          for ( const auto *loan : { &look, &add, &replace } )
          {
            if ( !*loan )
              return loan->error();
          }
          return Taker( database, statements, { *std::move( look ), *std::move( add ), *std::move( replace ) }, *putOff );
        }

        const TakenOver &taken() const { return mTaken; }

        Result<void> take( const ProjectRecord &project )
        {
          const Result<bool> differs = takeOne( project );
          if ( !differs )
            return differs.error();
          mTaken.differing += *differs;
          return {};
        }

        /// What is left to do after the last one.
        Result<void> finish()
        {
          if ( mUndrawnPoints.empty() && mUndrawnLines.empty() && mUndrawnParts.empty() )
            return {};
          const TriggersOff off( mDatabase );
          Result<void> step = mLayers.copy( PlacementLayer::Points, mUndrawnPoints );
          if ( step )
            step = mLayers.copy( PlacementLayer::Lines, mUndrawnLines );
          for ( const ProjectRecord *project : mUndrawnParts )
          {
            if ( step )
              step = mLayers.add( project->projectId(), project->geometry() );
          }
          mUndrawnPoints.clear();
          mUndrawnLines.clear();
          mUndrawnParts.clear();
          return step;
        }

      private:
        /// Whether it was new or different.
        Result<bool> takeOne( const ProjectRecord &project )
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

        struct Loans
        {
            Statements::Loan look;
            Statements::Loan add;
            Statements::Loan replace;
        };

        Taker( Database &database, Statements &statements, Loans loans, bool isIndexingPutOff )
            : mDatabase( database )
            , mStatements( statements )
            , mLoans( std::move( loans ) )
            , mLayers( statements )
            , mIndexingIsPutOff( isIndexingPutOff )
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
          ++mTaken.added;
          if ( project.geometry().isNull() )
            return true;
          if ( mIndexingIsPutOff )
          {
            drawLater( project );
            return true;
          }
          const Result<void> drawn = mLayers.add( project.projectId(), project.geometry() );
          return drawn ? Result<bool>( true ) : drawn.error();
        }

        /// The one added last.
        void drawLater( const ProjectRecord &project )
        {
          if ( project.geometry().isMultipart() )
            mUndrawnParts.push_back( &project );
          else
            ( placedAs( project.geometry() ) == 1 ? mUndrawnPoints : mUndrawnLines ).push_back( mDatabase.lastInsertId() );
        }

        Result<bool> replace( const ProjectRecord &project )
        {
          const ProjectId id = project.projectId();
          // It may be one of them.
          Result<void> step = finish();
          if ( step )
            step = write( mLoans.replace, project );
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
        bool mIndexingIsPutOff;
        /// The rows of new ones that the layers do not have yet.
        std::vector<qint64> mUndrawnPoints;
        std::vector<qint64> mUndrawnLines;
        /// Those of several points or lines.
        std::vector<const ProjectRecord *> mUndrawnParts;
        bool mLastWasNew = true;
        TakenOver mTaken;
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
  } // namespace

  Result<TakenOver> takeOver( std::span<const ProjectRecord> projects, Database &database, Statements &statements )
  {
    Result<Taker> taker = Taker::prepare( database, statements );
    Result<void> step = taker ? Result<void>() : taker.error();
    for ( auto project = projects.begin(); step && project != projects.end(); ++project )
      step = taker->take( *project );
    if ( step )
      step = taker->finish();
    if ( step )
      step = widenExtents( statements, projects );
    if ( step && taker->taken().added > 0 )
      step = statements.run( QStringLiteral( "UPDATE workspace SET value=value+? WHERE key='project_count'" ), { taker->taken().added } );
    return step ? Result<TakenOver>( taker->taken() ) : step.error();
  }
} // namespace eplan
