// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/referencelayer.h"

#include <qgsgeometryengine.h>
#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsmultipolygon.h>
#include <qgspoint.h>
#include <qgspolygon.h>

#include <QTransform>

#include <cmath>
#include <numbers>

namespace eplan
{
  namespace
  {
    constexpr double METRES_PER_DEGREE = 110700;

    bool isOnEarth( const QgsRectangle &box )
    {
      return box.isFinite() && box.xMinimum() >= -180 && box.xMaximum() <= 180 && box.yMinimum() >= -90 && box.yMaximum() <= 90;
    }

    /// Straight lines and areas without heights; a point becomes a line that stays where it is, because only lines are indexed.
    void sortIn( const QgsAbstractGeometry &part, QgsMultiLineString &lines, QgsMultiPolygon &areas )
    {
      const std::unique_ptr<QgsAbstractGeometry> flat( part.segmentize() );
      flat->dropZValue();
      flat->dropMValue();
      if ( const auto *line = qgsgeometry_cast<const QgsLineString *>( flat.get() ) )
        lines.addGeometry( line->clone() );
      else if ( const auto *area = qgsgeometry_cast<const QgsPolygon *>( flat.get() ) )
        areas.addGeometry( area->clone() );
      else if ( const auto *point = qgsgeometry_cast<const QgsPoint *>( flat.get() ) )
        lines.addGeometry( new QgsLineString( *point, *point ) );
    }
  } // namespace

  ReferenceLayer::ReferenceLayer( const QList<QgsGeometry> &features )
  {
    auto lines = std::make_unique<QgsMultiLineString>();
    auto areas = std::make_unique<QgsMultiPolygon>();
    mBox.setMinimal();
    for ( const QgsGeometry &feature : features )
    {
      if ( feature.isNull() || feature.isEmpty() || !isOnEarth( feature.boundingBox() ) )
        continue;
      mBox.combineExtentWith( feature.boundingBox() );
      for ( auto part = feature.const_parts_begin(); part != feature.const_parts_end(); ++part )
        sortIn( **part, *lines, *areas );
    }
    mShrink = std::max( 1e-6, std::cos( mBox.center().y() * std::numbers::pi / 180 ) );
    add( QgsGeometry( std::move( lines ) ) );
    add( QgsGeometry( std::move( areas ) ) );
  }

  ReferenceLayer::~ReferenceLayer() = default;

  void ReferenceLayer::add( QgsGeometry all )
  {
    if ( all.isEmpty() )
      return;
    Engine engine { squared( std::move( all ) ), nullptr };
    engine.engine.reset( QgsGeometry::createGeometryEngine( engine.geometry.constGet() ) );
    engine.engine->prepareGeometry();
    // The index is made by the first question: afterwards nothing changes, so that threads may ask at once.
    const QgsPoint first = *engine.geometry.vertices_begin();
    engine.engine->distance( &first );
    mEngines.push_back( std::move( engine ) );
  }

  QgsGeometry ReferenceLayer::squared( QgsGeometry geometry ) const
  {
    geometry.get()->transform( QTransform::fromScale( mShrink, 1 ) );
    return geometry;
  }

  double ReferenceLayer::degreesTo( const QgsAbstractGeometry &here ) const
  {
    double nearest = INFINITY;
    for ( const Engine &engine : mEngines )
    {
      // Of the questions that GEOS 3.11 has an answer to, this one alone goes by the index: whether it is within some distance does not.
      const double degrees = engine.engine->distance( &here );
      if ( degrees >= 0 )
        nearest = std::min( nearest, degrees );
    }
    return nearest;
  }

  std::optional<Metres> ReferenceLayer::distanceBeyond( const QgsGeometry &position, Metres allowed ) const
  {
    if ( !mBox.intersects( position.boundingBox() ) )
      return std::nullopt;
    // Most works are near already where they begin, and a point is asked for sooner than a line.
    const QgsPoint begin = *position.vertices_begin();
    if ( degreesTo( QgsPoint( begin.x() * mShrink, begin.y() ) ) <= allowed.value / METRES_PER_DEGREE )
      return std::nullopt;
    const double nearest = degreesTo( *squared( position ).constGet() );
    const bool isBeyond = nearest > allowed.value / METRES_PER_DEGREE && nearest < INFINITY;
    return isBeyond ? std::optional( Metres { nearest * METRES_PER_DEGREE } ) : std::nullopt;
  }
} // namespace eplan
