// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/documents.h"

#include "practice/itemsquery.h"
#include "practice/json.h"

namespace eplan
{
  namespace
  {
    const QString JSON = QStringLiteral( "application/json" );
    const QString GEOJSON = QStringLiteral( "application/geo+json" );
    const QString SCHEMA = QStringLiteral( "application/schema+json" );
    const QString OPENAPI = QStringLiteral( "application/vnd.oai.openapi+json;version=3.0" );

    QString addressOf( const QString &base, const Collection &collection )
    {
      return base + QStringLiteral( "/collections/" ) + QString::fromStdString( collection.id );
    }

    QJsonObject extentOf( const Span &span )
    {
      QJsonObject extent;
      if ( span.box )
        extent[QStringLiteral( "spatial" )] = QJsonObject {
          { "bbox", QJsonArray { QJsonArray { span.box->west, span.box->south, span.box->east, span.box->north } } }, { "crs", CRS84 } };
      if ( !span.firstTime.isEmpty() )
        extent[QStringLiteral( "temporal" )] = QJsonObject { { "interval", QJsonArray { QJsonArray { span.firstTime, QJsonValue() } } } };
      return extent;
    }

    std::string schemaOf( const Property &property )
    {
      std::string schema = "{";
      switch ( property.type )
      {
      case FieldType::Text:
        schema += "\"type\":\"string\"";
        break;
      case FieldType::Integer:
        schema += "\"type\":\"integer\"";
        break;
      case FieldType::Decimal:
      case FieldType::Real:
        schema += "\"type\":\"number\"";
        break;
      case FieldType::DateTime:
        schema += "\"type\":\"string\",\"format\":\"date-time\"";
      }
      schema += ",\"nullable\":true";
      for ( const std::string &value : property.values )
      {
        schema += &value == &property.values.front() ? ",\"enum\":[" : ",";
        json::appendText( schema, value );
      }
      return schema + ( property.values.empty() ? "}" : ",null]}" );
    }

    /// Projects are points and lines, whole or in parts, or not placed; areas have boundaries.
    std::string geometrySchemaOf( const Collection &collection )
    {
      if ( !collection.hasGeometry )
        return R"({"nullable":true,"enum":[null]})";
      if ( collection.id == "organisations" )
        return R"({"nullable":true,"oneOf":[{"$ref":"https://geojson.org/schema/MultiPolygon.json"}]})";
      return R"({"nullable":true,"oneOf":[{"$ref":"https://geojson.org/schema/Point.json"},)"
             R"({"$ref":"https://geojson.org/schema/MultiPoint.json"},)"
             R"({"$ref":"https://geojson.org/schema/LineString.json"},{"$ref":"https://geojson.org/schema/MultiLineString.json"}]})";
    }
  } // namespace

  QJsonObject link( const QString &relation, const QString &address, const QString &type )
  {
    return { { "rel", relation }, { "href", address }, { "type", type } };
  }

  QJsonObject landingPage( const QString &base )
  {
    return { { "title", "e-Plan, practice" },
             { "description",
               "A practice e-Plan: made-up projects of local governments to place on the map. Nothing here reaches the real e-Plan." },
             { "eplan:mode", "practice" },
             { "links", QJsonArray { link( "self", base + '/', JSON ), link( "service-desc", base + "/api", OPENAPI ),
                                     link( "conformance", base + "/conformance", JSON ), link( "data", base + "/collections", JSON ) } } };
  }

  QJsonObject conformance()
  {
    const QString part1 = QStringLiteral( "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/" );
    const QString part2 = QStringLiteral( "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/" );
    const QString part4 = QStringLiteral( "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/" );
    return { { "conformsTo", QJsonArray { part1 + "core", part1 + "geojson", part1 + "oas30", part2 + "crs",
                                          part4 + "create-replace-delete", part4 + "update", part4 + "optimistic-locking-etags" } } };
  }

  QJsonObject collectionDocument( const QString &base, const Collection &collection, const Span &span )
  {
    const QString address = addressOf( base, collection );
    QJsonObject document {
      { "id", QString::fromStdString( collection.id ) },
      { "title", QString::fromStdString( collection.title ) },
      { "description", QString::fromStdString( collection.description ) },
      { "itemType", "feature" },
      { "crs", QJsonArray { CRS84 } },
      { "extent", extentOf( span ) },
      { "links", QJsonArray { link( "self", address, JSON ), link( "items", address + "/items", GEOJSON ),
                              link( "describedby", address + "/schema", SCHEMA ), link( "describedBy", address + "/schema", SCHEMA ) } } };
    if ( collection.hasGeometry )
      document[QStringLiteral( "storageCrs" )] = CRS84;
    return document;
  }

  std::string schemaDocument( const QString &base, const Collection &collection )
  {
    std::string schema = R"({"$schema":"https://json-schema.org/draft/2020-12/schema","$id":)";
    json::appendText( schema, addressOf( base, collection ).toStdString() + "/schema" );
    schema += ",\"title\":";
    json::appendText( schema, collection.title );
    schema +=
      R"(,"type":"object","required":["type","id","geometry","properties"],"properties":{"type":{"type":"string","enum":["Feature"]},)"
      R"("id":{"type":"string"},"geometry":)";
    schema += geometrySchemaOf( collection );
    schema += R"(,"properties":{"type":"object","properties":{)";
    for ( const Property &property : collection.properties )
    {
      schema += &property == &collection.properties.front() ? "\"" : ",\"";
      schema += property.name + "\":" + schemaOf( property );
    }
    return schema + "}}}}";
  }
} // namespace eplan
