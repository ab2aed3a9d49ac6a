// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/remedies.h"

#include "base/qgiscompat.h"
#include "checks/rules.h"
#include "checks/turnbacks.h"
#include "domain/placement.h"

#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsmultipoint.h>

#include <QCoreApplication>
#include <QSet>

#include <numeric>

namespace eplan
{
  namespace
  {
    /// The vertices of a line that stay, by their places; none: the part goes.
    std::vector<std::size_t> keptOf( const FlatPart &line, Remedy remedy )
    {
      if ( remedy == Remedy::RemoveSpikes )
        return withoutSpikes( line );
      if ( remedy == Remedy::RemoveDoubledVertices )
        return withoutDoubled( line );
      std::vector<std::size_t> all( line.size() );
      std::iota( all.begin(), all.end(), std::size_t( 0 ) );
      return remedy == Remedy::RemoveZeroLengthParts && lengthOf( line ) < SAME_VERTEX.value ? std::vector<std::size_t>() : all;
    }

    std::unique_ptr<QgsLineString> someOf( const QgsAbstractGeometry &line, const std::vector<std::size_t> &places )
    {
      const auto &whole = *qgsgeometry_cast<const QgsLineString *>( &line );
      QVector<QgsPoint> vertices;
      for ( const std::size_t place : places )
        vertices.append( whole.pointN( static_cast<int>( place ) ) );
      return std::make_unique<QgsLineString>( vertices );
    }

    QgsGeometry mendedLine( const QgsGeometry &geometry, Remedy remedy )
    {
      const FlatPlace place( geometry );
      auto lines = std::make_unique<QgsMultiLineString>();
      std::size_t number = 0;
      for ( auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part )
      {
        const std::vector<std::size_t> kept = keptOf( place.parts()[number++], remedy );
        if ( !kept.empty() )
          lines->addGeometry( someOf( **part, kept ).release() );
      }
      return QgsGeometry( std::move( lines ) );
    }

    QgsGeometry mendedPoints( const QgsGeometry &geometry )
    {
      auto points = std::make_unique<QgsMultiPoint>();
      QSet<QPair<double, double>> known;
      for ( auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex )
      {
        const QPair<double, double> place( ( *vertex ).x(), ( *vertex ).y() );
        if ( known.contains( place ) )
          continue;
        known.insert( place );
        points->addGeometry( ( *vertex ).clone() );
      }
      return QgsGeometry( std::move( points ) );
    }
  } // namespace

  Remedy remedyFor( Rule rule )
  {
    return entryOf( rule ).remedy;
  }

  Result<QgsGeometry> mend( const QgsGeometry &geometry, Remedy remedy )
  {
    const Result<QgsGeometry> sound = normalized( geometry );
    if ( !sound || sound->isNull() || remedy == Remedy::None )
      return sound;
    const bool isLine = sound->type() == compat::LineGeometry;
    if ( !isLine && remedy != Remedy::RemoveDoubledVertices )
      return sound;
    const QgsGeometry mended = isLine ? mendedLine( *sound, remedy ) : mendedPoints( *sound );
    if ( mended.constGet()->isEmpty() )
      return Error {
        ErrorCode::InvalidData, QCoreApplication::translate( "Checks", "Nothing would be left of the line. Draw it again." ), {} };
    return normalized( mended );
  }
} // namespace eplan
