// SPDX-License-Identifier: GPL-2.0-or-later
#include "position.h"

#include "domain/placement.h"
#include "geopackage/geometryblob.h"

namespace eplan::soak
{
  namespace
  {
    constexpr int DECIMALS = 7;
    constexpr int A_ROW = 1000;
    constexpr double STEP = 1e-3;
    constexpr int PARTS = 3;
    /// East of where any project of the practice data is.
    constexpr double COLLEAGUES_WEST = 104.5;

    /// The vertices of different numbers, and those with different \a index below ten, differ.
    QgsPointXY vertex( Drawer drawer, int number, int index )
    {
      const double west = drawer == Drawer::Person ? 101.5 : COLLEAGUES_WEST;
      return { west + ( number % A_ROW ) * STEP + index * STEP / 10, 14 + ( number / A_ROW ) * STEP };
    }

    QgsPolylineXY line( Drawer drawer, int number, int part )
    {
      return { vertex( drawer, number, 3 * part ), vertex( drawer, number, 3 * part + 1 ), vertex( drawer, number, 3 * part + 2 ) };
    }
  } // namespace

  QString positionText( const QgsGeometry &geometry )
  {
    return geometry.isNull() ? NOWHERE : geometry.asWkt( DECIMALS );
  }

  QString positionOfBlob( const QByteArray &blob )
  {
    const std::optional<QgsGeometry> geometry = fromGeometryBlob( blob );
    const Result<QgsGeometry> position = geometry ? normalized( *geometry ) : Result<QgsGeometry>( Error {} );
    return position ? positionText( *position ) : QStringLiteral( "damaged" );
  }

  QStringList partsOf( const QString &position )
  {
    QStringList parts;
    if ( position == NOWHERE )
      return parts;
    for ( const QgsGeometry &part : QgsGeometry::fromWkt( position ).asGeometryCollection() )
      parts << positionText( part );
    return parts;
  }

  QgsGeometry newPosition( Drawer drawer, int number, Shape shape )
  {
    QgsMultiPointXY points;
    QgsMultiPolylineXY lines;
    for ( int part = 0; part < PARTS; ++part )
    {
      points << vertex( drawer, number, part );
      lines << line( drawer, number, part );
    }
    switch ( shape )
    {
      case Shape::Point:
        return QgsGeometry::fromPointXY( points.first() );
      case Shape::Line:
        return QgsGeometry::fromPolylineXY( lines.first() );
      case Shape::Points:
        return QgsGeometry::fromMultiPointXY( points );
      case Shape::Lines:
        return QgsGeometry::fromMultiPolylineXY( lines );
    }
    return {};
  }

  bool isColleagues( const QString &position )
  {
    return position != NOWHERE && QgsGeometry::fromWkt( position ).vertexAt( 0 ).x() >= COLLEAGUES_WEST;
  }

  Shape simpleShapeFor( const QString &project, const QString &before )
  {
    if ( before == NOWHERE )
      return project.back().unicode() % 2 ? Shape::Point : Shape::Line;
    return before.contains( QLatin1String( "Line" ) ) ? Shape::Line : Shape::Point;
  }
} // namespace eplan::soak
