// SPDX-License-Identifier: GPL-2.0-or-later
// All projects at once, in two walks through the file: asking for each one takes ten times as long.
#include "workspace/workspace.h"

#include "geopackage/geometryblob.h"
#include "workspace/projectrow.h"
#include "workspace/schema.h"

#include <qgsfeedback.h>

#include <QHash>

namespace eplan
{
  namespace
  {
    /// The drawings of a project, by its id.
    struct Drawn
    {
        QVector<QgsGeometry> parts;
        /// In one layer and in the other, or not readable: no position.
        bool isFaulty = false;
    };
    using Drawings = QHash<QString, Drawn>;

    void addDrawing( Drawn &drawn, const std::optional<QgsGeometry> &geometry )
    {
      if ( !geometry || geometry->isNull() || ( !drawn.parts.isEmpty() && drawn.parts.first().type() != geometry->type() ) )
        drawn.isFaulty = true;
      else
        drawn.parts << geometry->asGeometryCollection();
    }

    Result<void> collect( Statements &statements, PlacementLayer layer, Drawings &drawings )
    {
      Result<Statements::Loan> rows = statements.prepare(
        QStringLiteral( "SELECT project, geom FROM %1 WHERE project IS NOT NULL AND geom IS NOT NULL ORDER BY fid" ).arg( toText( layer ) ) );
      if ( !rows )
        return rows.error();
      Result<bool> more = ( *rows )->next();
      for ( ; more && *more; more = ( *rows )->next() )
        addDrawing( drawings[( *rows )->text( 0 )], fromGeometryBlob( ( *rows )->bytes( 1 ) ) );
      return more ? Result<void>() : more.error();
    }

    QgsGeometry positionOf( const Drawn &drawn )
    {
      if ( drawn.isFaulty || drawn.parts.isEmpty() )
        return {};
      const Result<QgsGeometry> whole =
        normalized( drawn.parts.size() == 1 ? drawn.parts.first() : QgsGeometry::collectGeometry( drawn.parts ) );
      return whole ? *whole : QgsGeometry();
    }
  } // namespace

  Result<QList<Project>> Workspace::asPlaced( QgsFeedback &feedback ) const
  {
    Drawings drawings;
    for ( const PlacementLayer layer : { PlacementLayer::Points, PlacementLayer::Lines } )
    {
      if ( const Result<void> collected = collect( *mStatements, layer, drawings ); !collected )
        return collected.error();
    }
    static const QString sql = QStringLiteral( "SELECT %1, %2 FROM projects ORDER BY fid" )
                                 .arg( namesOf( projectColumns() ).join( QStringLiteral( ", " ) ),
                                       namesOf( placementColumns( OURS_PREFIX ) ).join( QStringLiteral( ", " ) ) );
    static const int oursColumn = projectColumns().size();
    Result<Statements::Loan> rows = mStatements->prepare( sql );
    if ( !rows )
      return rows.error();
    QList<Project> projects;
    Result<bool> more = ( *rows )->next();
    for ( ; more && *more; more = ( *rows )->next() )
    {
      if ( feedback.isCanceled() )
        return canceled();
      Project project = readProject( **rows );
      project.placement = readPlacement( **rows, oursColumn );
      project.placement.geometry = positionOf( drawings.value( project.id.text ) );
      projects << std::move( project );
    }
    return more ? Result<QList<Project>>( std::move( projects ) ) : more.error();
  }
} // namespace eplan
