// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/work.h"

#include "duplicates/mercator.h"

#include <qgscurve.h>
#include <qgsgeometrycollection.h>
#include <qgslinestring.h>
#include <qgspoint.h>

#include <QCoreApplication>

#include <cmath>

namespace eplan
{
  namespace
  {
    bool isOnMap( LonLat position )
    {
      return std::isfinite( position.longitude ) && std::abs( position.longitude ) <= 180 && std::abs( position.latitude ) <= NORTHERNMOST;
    }

    bool append( WorkTrace &trace, LonLat position )
    {
      trace.vertices.push_back( position );
      return isOnMap( position );
    }

    bool appendLine( WorkTrace &trace, const QgsLineString &line )
    {
      bool isSound = line.numPoints() > 1;
      for ( int i = 0; i < line.numPoints() && isSound; ++i )
        isSound = append( trace, { line.xData()[i], line.yData()[i] } );
      return isSound;
    }

    /// False where \a part is neither point nor line, or not sound.
    bool appendPart( WorkTrace &trace, const QgsAbstractGeometry &part )
    {
      bool isSound = false;
      if ( const auto *point = qgsgeometry_cast<const QgsPoint *>( &part ) )
        isSound = append( trace, { point->x(), point->y() } );
      else if ( const auto *line = qgsgeometry_cast<const QgsLineString *>( &part ) )
        isSound = appendLine( trace, *line );
      else if ( const auto *curve = dynamic_cast<const QgsCurve *>( &part ) )
      {
        const std::unique_ptr<QgsLineString> chords( curve->curveToLine() );
        isSound = appendLine( trace, *chords );
      }
      trace.ends.push_back( static_cast<std::uint32_t>( trace.vertices.size() ) );
      return isSound;
    }

    bool appendParts( WorkTrace &trace, const QgsAbstractGeometry &geometry )
    {
      const auto *collection = dynamic_cast<const QgsGeometryCollection *>( &geometry );
      if ( !collection )
        return appendPart( trace, geometry );
      bool isSound = collection->numGeometries() > 0;
      for ( int i = 0; i < collection->numGeometries() && isSound; ++i )
        isSound = collection->geometryN( i )->dimension() == geometry.dimension() && appendPart( trace, *collection->geometryN( i ) );
      return isSound;
    }

    Error refusalOf( const QgsGeometry &geometry )
    {
      const Result<QgsGeometry> sound = normalized( geometry );
      if ( !sound )
        return sound.error();
      return {
        ErrorCode::InvalidData, QCoreApplication::translate( "Duplicates", "A position lies at one of the poles of the Earth." ), {} };
    }
  } // namespace

  Result<WorkTrace> traceOf( const QgsGeometry &geometry )
  {
    WorkTrace trace;
    if ( geometry.isNull() )
      return trace;
    trace.isLine = geometry.constGet()->dimension() == 1;
    if ( !appendParts( trace, *geometry.constGet() ) )
      return refusalOf( geometry );
    return trace;
  }

  Work workOf( const Project &project )
  {
    Work work;
    work.id = project.id.text;
    work.organisation = project.organisation.text;
    work.title = project.title;
    work.village = project.village;
    work.accuracy = project.placement.accuracy;
    work.fiscalYear = project.fiscalYear.buddhistYear();
    work.kind = project.kind;
    work.category = fromText<Category>( project.category ).value_or( Category::Unknown );
    if ( const Result<WorkTrace> trace = traceOf( project.placement.geometry ) )
      work.trace = *trace;
    return work;
  }
} // namespace eplan
