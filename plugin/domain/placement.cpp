// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/placement.h"

#include "base/qgiscompat.h"
#include "domain/placeflaw.h"

#include <qgsdistancearea.h>
#include <qgsgeometrycollection.h>
#include <qgslinestring.h>

#include <QCoreApplication>

#include <cmath>

namespace eplan
{
  namespace
  {
    /// One degree of latitude on WGS 84 where it is shortest, at the equator; longer ones only make the comparison stricter.
    constexpr double METRES_PER_DEGREE = 110574;

    Error invalid( const char *reason, const QString &detail = {} )
    {
      return { ErrorCode::InvalidData, QCoreApplication::translate( "Placement", reason ), detail };
    }

    bool isOnEarth( const QgsPoint &vertex )
    {
      return std::isfinite( vertex.x() ) && std::isfinite( vertex.y() ) && std::abs( vertex.x() ) <= 180 && std::abs( vertex.y() ) <= 90;
    }

    bool hasShortPart( const QgsAbstractGeometry &geometry )
    {
      const int fewest = geometry.dimension() == 1 ? 2 : 1;
      for ( auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part )
      {
        if ( ( *part )->isEmpty() || ( *part )->nCoordinates() < fewest )
          return true;
      }
      return geometry.partCount() == 0;
    }

    bool isPointOrLine( const QgsGeometry &geometry )
    {
      const auto flat = QgsWkbTypes::flatType( geometry.wkbType() );
      return flat == QgsWkbTypes::Point || flat == QgsWkbTypes::MultiPoint || flat == QgsWkbTypes::LineString ||
             flat == QgsWkbTypes::MultiLineString;
    }

    std::optional<QgsPoint> firstOffEarth( const QgsGeometry &geometry )
    {
      for ( auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex )
      {
        if ( !isOnEarth( *vertex ) )
          return *vertex;
      }
      return std::nullopt;
    }

    Error errorFor( PlaceFlaw flaw, const QgsGeometry &geometry )
    {
      switch ( flaw )
      {
        case PlaceFlaw::OtherShape:
          return invalid( QT_TRANSLATE_NOOP( "Placement", "Only points and lines can be positions; this is another shape." ),
                          QgsWkbTypes::displayString( geometry.wkbType() ) );
        case PlaceFlaw::ShortPart:
          return invalid( QT_TRANSLATE_NOOP( "Placement", "A line needs at least two points. Draw it again." ) );
        case PlaceFlaw::OffEarth:
          return invalid(
            QT_TRANSLATE_NOOP( "Placement",
                               "A coordinate lies off the Earth: longitude goes from -180 to 180 and latitude from -90 to 90 degrees." ),
            firstOffEarth( geometry ).value_or( QgsPoint() ).asWkt() );
      }
      return {};
    }
  } // namespace

  std::optional<PlaceFlaw> flawOf( const QgsGeometry &geometry )
  {
    if ( geometry.isNull() )
      return std::nullopt;
    if ( !isPointOrLine( geometry ) )
      return PlaceFlaw::OtherShape;
    if ( hasShortPart( *geometry.constGet() ) )
      return PlaceFlaw::ShortPart;
    return firstOffEarth( geometry ) ? std::optional( PlaceFlaw::OffEarth ) : std::nullopt;
  }

  Result<QgsGeometry> normalized( const QgsGeometry &geometry )
  {
    if ( geometry.isNull() )
      return geometry;
    if ( const std::optional<PlaceFlaw> flaw = flawOf( geometry ) )
      return errorFor( *flaw, geometry );

    QgsGeometry flat = geometry;
    flat.get()->dropZValue();
    flat.get()->dropMValue();
    if ( flat.isMultipart() && flat.constGet()->partCount() == 1 )
      flat.convertToSingleType();
    return flat;
  }

  bool sameVertex( const QgsPoint &a, const QgsPoint &b, Metres tolerance )
  {
    const double degrees = tolerance.value / METRES_PER_DEGREE;
    // A degree of longitude is as much shorter as its parallel.
    const double shrink = std::cos( a.y() * M_PI / 180 );
    return std::abs( a.x() - b.x() ) * shrink <= degrees && std::abs( a.y() - b.y() ) <= degrees;
  }

  bool samePlace( const QgsGeometry &a, const QgsGeometry &b, Metres tolerance )
  {
    if ( a.isNull() || b.isNull() )
      return a.isNull() && b.isNull();
    if ( a.wkbType() != b.wkbType() || a.constGet()->nCoordinates() != b.constGet()->nCoordinates() )
      return false;
    auto other = b.vertices_begin();
    for ( auto vertex = a.vertices_begin(); vertex != a.vertices_end(); ++vertex, ++other )
    {
      if ( vertex.vertexId().part != other.vertexId().part || !sameVertex( *vertex, *other, tolerance ) )
        return false;
    }
    return true;
  }

  void keepReasons( const Placement &former, Placement &placement, Metres tolerance )
  {
    const bool isThere = placement.isPlaced() && samePlace( former.geometry, placement.geometry, tolerance );
    placement.accepted = isThere ? former.accepted : QList<Acceptance>();
    placement.justified = former.justified;
  }

  Metres groundLength( const QgsGeometry &geometry )
  {
    if ( geometry.isNull() || geometry.type() != compat::LineGeometry )
      return { 0 };
    QgsDistanceArea ellipsoid;
    ellipsoid.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
    return { ellipsoid.measureLength( geometry ) };
  }
} // namespace eplan
