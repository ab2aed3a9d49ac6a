// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/openapi.h"

#include "practice/collection.h"
#include "practice/itemsquery.h"

#include <QJsonArray>

namespace eplan
{
  namespace
  {
    QJsonObject reference( const QString &path )
    {
      return { { "$ref", "#/components/" + path } };
    }

    QJsonObject queryParameter( const QString &name, const QString &description, const QJsonObject &schema )
    {
      return { { "name", name }, { "in", "query" }, { "required", false }, { "description", description }, { "schema", schema } };
    }

    QJsonObject answer( const QString &description, const QString &type )
    {
      return { { "description", description },
               { "content", QJsonObject { { type, QJsonObject { { "schema", QJsonObject { { "type", "object" } } } } } } } };
    }

    QJsonObject refusal()
    {
      return answer( QStringLiteral( "A problem (RFC 7807); `errors` has a JSON pointer and a detail for each member that is wrong." ),
                     QStringLiteral( "application/problem+json" ) );
    }

    QJsonObject operation( const QString &id, const QString &summary, const QString &type, const QJsonArray &parameters = {} )
    {
      return { { "operationId", id },
               { "summary", summary },
               { "parameters", parameters },
               { "responses", QJsonObject { { "200", answer( summary, type ) }, { "default", refusal() } } } };
    }

    QJsonObject openOperation( const QString &id, const QString &summary )
    {
      QJsonObject open = operation( id, summary, QStringLiteral( "application/json" ) );
      open[QStringLiteral( "security" )] = QJsonArray();
      return open;
    }

    QJsonObject filterSchema( const Property &property )
    {
      QJsonObject schema { { "type", property.type == FieldType::Integer ? "integer" : "string" } };
      QJsonArray values;
      for ( const std::string &value : property.values )
        values.append( QString::fromStdString( value ) );
      if ( !values.isEmpty() )
        schema[QStringLiteral( "enum" )] = values;
      return schema;
    }

    QJsonArray itemsParameters( const Collection &collection )
    {
      QJsonArray parameters;
      for ( const char *common : { "limit", "bbox", "datetime", "next", "crs", "bbox-crs" } )
        parameters.append( reference( QStringLiteral( "parameters/" ) + common ) );
      for ( const std::string &filter : collection.filters )
        parameters.append( queryParameter( QString::fromStdString( filter ), QStringLiteral( "Only features with this value." ),
                                           filterSchema( *propertyOf( collection, filter ) ) ) );
      return parameters;
    }

    QJsonObject write( const QString &id, const QString &summary, const QString &type )
    {
      QJsonObject write = operation( id, summary, QStringLiteral( "application/geo+json" ), { reference( "parameters/If-Match" ) } );
      write[QStringLiteral( "requestBody" )] =
        QJsonObject { { "required", true }, { "content", answer( {}, type )[QStringLiteral( "content" )] } };
      write[QStringLiteral( "description" )] = QStringLiteral(
        "Changes geometry, placement, reasons and review properties, as the account's role allows. If-Match must hold the entity tag "
        "of the "
        "revision that the change is based on; * is no guard and is answered with 428. The answer is the whole new feature with its new "
        "entity tag. "
        "A write that changes nothing is answered with 200 and the entity tag that there was: no new revision is made. Heights are "
        "dropped, and a "
        "multi-part geometry of one part becomes a single one. placed_by and placed_at, reviewed_by and reviewed_at are filled in where "
        "the change "
        "does not give them. A returned project that is placed anew, or for which reasons are given, is no longer returned. Reasons: "
        "accepted_findings has a line for each finding that may stay, its code, a blank and why; a PATCH that moves the project and says "
        "nothing of them empties it; duplicate_of has the ids of the other "
        "projects at the place, separated by blanks, and duplicate_reason in the same order a line for each: next_section, next_phase, "
        "maintenance (and after how many years) or other_purpose, a colon, a blank and why." );
      return write;
    }

    QJsonObject featurePath( const Collection &collection )
    {
      const QString name = QString::fromStdString( collection.id );
      QJsonObject path { { "parameters", QJsonArray { reference( "parameters/featureId" ) } },
                         { "get", operation( "getOne_" + name, "One feature", "application/geo+json" ) } };
      if ( &collection == &projectCollection() )
      {
        path[QStringLiteral( "patch" )] = write( QStringLiteral( "update_" ) + name, QStringLiteral( "The changed feature" ),
                                                 QStringLiteral( "application/merge-patch+json" ) );
        path[QStringLiteral( "put" )] =
          write( QStringLiteral( "replace_" ) + name, QStringLiteral( "The replaced feature" ), QStringLiteral( "application/geo+json" ) );
      }
      return path;
    }

    QJsonObject paths()
    {
      const QString json = QStringLiteral( "application/json" );
      QJsonObject paths {
        { "/", QJsonObject { { "get", openOperation( "getLandingPage", "The landing page" ) } } },
        { "/conformance", QJsonObject { { "get", openOperation( "getConformance", "The standards this service conforms to" ) } } },
        { "/api", QJsonObject { { "get", openOperation( "getApi", "This document" ) } } },
        { "/userinfo", QJsonObject { { "get", operation( "getUserInfo", "Who is signed in", json ) } } },
        { "/collections", QJsonObject { { "get", operation( "getCollections", "The collections", json ) } } } };
      for ( const Collection &collection : collections() )
      {
        const QString name = QString::fromStdString( collection.id );
        const QString path = QStringLiteral( "/collections/" ) + name;
        paths[path] = QJsonObject { { "get", operation( "describe_" + name, "The collection", json ) } };
        paths[path + QStringLiteral( "/schema" )] =
          QJsonObject { { "get", operation( "schema_" + name, "The schema of its features", "application/schema+json" ) } };
        paths[path + QStringLiteral( "/items" )] = QJsonObject {
          { "get", operation( "get_" + name, "A page of features", "application/geo+json", itemsParameters( collection ) ) } };
        paths[path + QStringLiteral( "/items/{featureId}" )] = featurePath( collection );
      }
      return paths;
    }

    QJsonObject boxSchema()
    {
      const QJsonObject six { { "minItems", 6 }, { "maxItems", 6 } };
      const QJsonObject four { { "minItems", 4 }, { "maxItems", 4 } };
      return { { "type", "array" }, { "oneOf", QJsonArray { four, six } }, { "items", QJsonObject { { "type", "number" } } } };
    }

    QJsonObject boxParameter()
    {
      QJsonObject box =
        queryParameter( QStringLiteral( "bbox" ),
                        QStringLiteral( "Only features whose geometry meets the box: west, south, east, north in degrees." ), boxSchema() );
      box[QStringLiteral( "style" )] = QStringLiteral( "form" );
      box[QStringLiteral( "explode" )] = false;
      return box;
    }

    QJsonObject components()
    {
      const QJsonObject text { { "type", "string" } };
      const QJsonObject crs { { "type", "string" }, { "enum", QJsonArray { CRS84 } }, { "default", CRS84 } };
      const QJsonObject limit { { "type", "integer" }, { "minimum", 1 }, { "maximum", MOST_PER_PAGE }, { "default", USUAL_PER_PAGE } };
      const QJsonObject parameters {
        { "limit", queryParameter( "limit", "The most features of a page.", limit ) },
        { "bbox", boxParameter() },
        { "datetime", queryParameter( "datetime",
                                      "Only features of this time, or between two times with / between them; .. leaves an end open. "
                                      "For projects it is the time of the last change.",
                                      text ) },
        { "next", queryParameter( "next", "Where the next page begins; taken from the link to it.", text ) },
        { "crs", queryParameter( "crs", "The reference system of the answer.", crs ) },
        { "bbox-crs", queryParameter( "bbox-crs", "The reference system of bbox.", crs ) },
        { "featureId", QJsonObject { { "name", "featureId" }, { "in", "path" }, { "required", true }, { "schema", text } } },
        { "If-Match", QJsonObject { { "name", "If-Match" },
                                    { "in", "header" },
                                    { "required", true },
                                    { "description", "The entity tag that the write is based on." },
                                    { "schema", text } } },
      };
      const QJsonObject basic { { "type", "http" }, { "scheme", "basic" } };
      return { { "parameters", parameters }, { "securitySchemes", QJsonObject { { "basic", basic } } } };
    }
  } // namespace

  QJsonObject openApi( const QString &base )
  {
    return { { "openapi", "3.0.3" },
             { "info", QJsonObject { { "title", "e-Plan, practice" },
                                     { "version", "1.0.0" },
                                     { "description", "Projects of local governments, their places and what is said about them." } } },
             { "servers", QJsonArray { QJsonObject { { "url", base } } } },
             { "security", QJsonArray { QJsonObject { { "basic", QJsonArray() } } } },
             { "paths", paths() },
             { "components", components() } };
  }
} // namespace eplan
