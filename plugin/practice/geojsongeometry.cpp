// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/geojsongeometry.h"

#include "domain/placement.h"

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
    using Shape = std::unique_ptr<QgsAbstractGeometry>;
    using ShapeOrProblem = std::variant<Shape, FieldProblem>;

    FieldProblem notAPosition( const std::string &pointer )
    {
      return { pointer, "must be a position: an array of longitude and latitude." };
    }

    FieldProblem notAnArray( const std::string &pointer )
    {
      return { pointer, "must be an array of coordinates." };
    }

    std::string below( const std::string &pointer, int index )
    {
      return pointer + '/' + std::to_string( index );
    }

    bool isPosition( const QJsonValue &value )
    {
      const QJsonArray numbers = value.toArray();
      return numbers.size() >= 2 && numbers[0].isDouble() && numbers[1].isDouble();
    }

    ShapeOrProblem pointOf( const QJsonValue &value, const std::string &pointer )
    {
      if ( !isPosition( value ) )
        return notAPosition( pointer );
      const QJsonArray numbers = value.toArray();
      return std::make_unique<QgsPoint>( numbers[0].toDouble(), numbers[1].toDouble() );
    }

    ShapeOrProblem lineOf( const QJsonValue &value, const std::string &pointer )
    {
      if ( !value.isArray() )
        return notAnArray( pointer );
      const QJsonArray positions = value.toArray();
      QVector<double> x( positions.size() );
      QVector<double> y( positions.size() );
      for ( int i = 0; i < positions.size(); ++i )
      {
        if ( !isPosition( positions[i] ) )
          return notAPosition( below( pointer, i ) );
        x[i] = positions[i].toArray()[0].toDouble();
        y[i] = positions[i].toArray()[1].toDouble();
      }
      return std::make_unique<QgsLineString>( x, y );
    }

    template <typename Collection>
    ShapeOrProblem multiOf( const QJsonValue &value, const std::string &pointer,
                            ShapeOrProblem ( *partOf )( const QJsonValue &, const std::string & ) )
    {
      if ( !value.isArray() )
        return notAnArray( pointer );
      auto collection = std::make_unique<Collection>();
      const QJsonArray parts = value.toArray();
      for ( int i = 0; i < parts.size(); ++i )
      {
        ShapeOrProblem part = partOf( parts[i], below( pointer, i ) );
        if ( auto *problem = std::get_if<FieldProblem>( &part ) )
          return *problem;
        collection->addGeometry( std::get<Shape>( part ).release() );
      }
      return collection;
    }

    ShapeOrProblem shapeOf( const QJsonObject &geometry )
    {
      const std::string pointer = "/geometry/coordinates";
      const QString type = geometry[QStringLiteral( "type" )].toString();
      const QJsonValue coordinates = geometry[QStringLiteral( "coordinates" )];
      if ( type == QLatin1String( "Point" ) )
        return pointOf( coordinates, pointer );
      if ( type == QLatin1String( "LineString" ) )
        return lineOf( coordinates, pointer );
      if ( type == QLatin1String( "MultiPoint" ) )
        return multiOf<QgsMultiPoint>( coordinates, pointer, pointOf );
      if ( type == QLatin1String( "MultiLineString" ) )
        return multiOf<QgsMultiLineString>( coordinates, pointer, lineOf );
      return FieldProblem { "/geometry/type", "must be Point, MultiPoint, LineString or MultiLineString." };
    }
  } // namespace

  std::variant<QgsGeometry, FieldProblem> placeOf( const QJsonValue &geometry )
  {
    if ( geometry.isNull() || geometry.isUndefined() )
      return QgsGeometry();
    if ( !geometry.isObject() )
      return FieldProblem { "/geometry", "must be a GeoJSON geometry or null." };
    ShapeOrProblem shape = shapeOf( geometry.toObject() );
    if ( const auto *problem = std::get_if<FieldProblem>( &shape ) )
      return *problem;
    const Result<QgsGeometry> place = normalized( QgsGeometry( std::move( std::get<Shape>( shape ) ) ) );
    if ( !place )
      return FieldProblem { "/geometry/coordinates", place.error().message.toStdString() };
    return *place;
  }
} // namespace eplan
