// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/geojsongeometry.h"

#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsmultipoint.h>
#include <qgspoint.h>

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace eplan
{
  namespace
  {
    using simdjson::ondemand::array;
    using simdjson::ondemand::value;

    /// A height, and what else stands behind latitude, is let go.
    std::optional<QgsPointXY> readPosition( value json )
    {
      double ordinates[2] = { 0, 0 };
      std::size_t count = 0;
      array numbers;
      if ( json.get_array().get( numbers ) )
        return std::nullopt;
      for ( auto number : numbers )
      {
        double ordinate = 0;
        if ( number.get_double().get( ordinate ) )
          return std::nullopt;
        if ( count < 2 )
          ordinates[count] = ordinate;
        ++count;
      }
      return count < 2 ? std::nullopt : std::optional( QgsPointXY( ordinates[0], ordinates[1] ) );
    }

    /// Hands every element of \a json to \a take; false when one is refused or this is no array.
    template <typename Take>
    bool forEach( value json, Take take )
    {
      array elements;
      if ( json.get_array().get( elements ) )
        return false;
      for ( auto candidate : elements )
      {
        value element;
        if ( candidate.get( element ) || !take( element ) )
          return false;
      }
      return true;
    }

    std::unique_ptr<QgsLineString> readLine( value json )
    {
      QVector<double> x, y;
      const bool isLine = forEach( json, [&x, &y]( value element ) {
        const std::optional<QgsPointXY> position = readPosition( element );
        if ( position )
        {
          x.append( position->x() );
          y.append( position->y() );
        }
        return position.has_value();
      } );
      return isLine ? std::make_unique<QgsLineString>( x, y ) : nullptr;
    }

    std::optional<QgsGeometry> readPoint( value json )
    {
      const std::optional<QgsPointXY> position = readPosition( json );
      return position ? std::optional( QgsGeometry( new QgsPoint( position->x(), position->y() ) ) ) : std::nullopt;
    }

    std::optional<QgsGeometry> readLineString( value json )
    {
      std::unique_ptr<QgsLineString> line = readLine( json );
      return line ? std::optional( QgsGeometry( std::move( line ) ) ) : std::nullopt;
    }

    std::optional<QgsGeometry> readMultiPoint( value json )
    {
      auto points = std::make_unique<QgsMultiPoint>();
      const bool isRead = forEach( json, [&points]( value element ) {
        const std::optional<QgsPointXY> position = readPosition( element );
        return position && points->addGeometry( new QgsPoint( position->x(), position->y() ) );
      } );
      return isRead ? std::optional( QgsGeometry( std::move( points ) ) ) : std::nullopt;
    }

    std::optional<QgsGeometry> readMultiLineString( value json )
    {
      auto lines = std::make_unique<QgsMultiLineString>();
      const bool isRead = forEach( json, [&lines]( value element ) {
        std::unique_ptr<QgsLineString> line = readLine( element );
        return line && lines->addGeometry( line.release() );
      } );
      return isRead ? std::optional( QgsGeometry( std::move( lines ) ) ) : std::nullopt;
    }

    struct Kind
    {
        std::string_view name;
        std::optional<QgsGeometry> ( *read )( value );
    };

    constexpr Kind KINDS[] {
      { "Point", readPoint }, { "LineString", readLineString }, { "MultiPoint", readMultiPoint }, { "MultiLineString", readMultiLineString }
    };

    QJsonArray positionOf( const QgsPoint &point )
    {
      return { point.x(), point.y() };
    }

    QJsonArray coordinatesOf( const QgsAbstractGeometry &part )
    {
      QJsonArray positions;
      for ( auto vertex = part.vertices_begin(); vertex != part.vertices_end(); ++vertex )
        positions.append( positionOf( *vertex ) );
      return positions;
    }

    /// The coordinates of one part: a position of a point, a row of positions of a line.
    QJsonValue partOf( const QgsAbstractGeometry &part )
    {
      return part.dimension() == 0 ? QJsonValue( coordinatesOf( part ).at( 0 ) ) : QJsonValue( coordinatesOf( part ) );
    }
  } // namespace

  std::optional<QgsGeometry> readGeometry( value json )
  {
    bool isNull = false;
    if ( !json.is_null().get( isNull ) && isNull )
      return QgsGeometry();
    simdjson::ondemand::object object;
    std::string_view type;
    value coordinates;
    if ( json.get_object().get( object ) || object.find_field_unordered( "type" ).get_string().get( type ) )
      return std::nullopt;
    for ( const Kind &kind : KINDS )
    {
      if ( kind.name == type )
        return object.find_field_unordered( "coordinates" ).get( coordinates ) ? std::nullopt : kind.read( coordinates );
    }
    return std::nullopt;
  }

  QJsonValue toGeoJson( const QgsGeometry &geometry )
  {
    if ( geometry.isNull() )
      return QJsonValue::Null;
    QJsonArray parts;
    for ( auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part )
      parts.append( partOf( **part ) );
    const bool isLine = geometry.constGet()->dimension() == 1;
    const QString single = isLine ? QStringLiteral( "LineString" ) : QStringLiteral( "Point" );
    if ( geometry.isMultipart() )
      return QJsonObject { { QStringLiteral( "type" ), QStringLiteral( "Multi%1" ).arg( single ) },
                           { QStringLiteral( "coordinates" ), parts } };
    return QJsonObject { { QStringLiteral( "type" ), single }, { QStringLiteral( "coordinates" ), parts.at( 0 ) } };
  }
} // namespace eplan
