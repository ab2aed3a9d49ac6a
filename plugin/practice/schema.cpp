// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/schema.h"

#include "practice/collection.h"

namespace eplan
{
  namespace
  {
    TableDefinition tableOf( const Collection &collection, QgsWkbTypes::Type geometryType )
    {
      TableDefinition table { QString::fromStdString( collection.id ), QString::fromStdString( collection.title ), {}, geometryType };
      if ( !propertyOf( collection, collection.idColumn ) )
        table.columns.append( { QString::fromStdString( collection.idColumn ), QStringLiteral( "TEXT" ) } );
      for ( const Property &property : collection.properties )
        table.columns.append( { QString::fromStdString( property.name ), columnType( property.type ) } );
      return table;
    }
  } // namespace

  QList<TableDefinition> practiceTables()
  {
    const QString text = QStringLiteral( "TEXT" );
    return { tableOf( *collectionOf( "projects" ), QgsWkbTypes::Unknown ),
             tableOf( *collectionOf( "organisations" ), QgsWkbTypes::MultiPolygon ),
             tableOf( *collectionOf( "messages" ), QgsWkbTypes::NoGeometry ),
             { "accounts",
               "Accounts",
               { { "user", text },
                 { "name", text },
                 { "password_hash", text },
                 { "role", text },
                 { "organisation", text },
                 { "province", text } } } };
  }

  QList<TableDefinition> baseMapTables()
  {
    const QString text = QStringLiteral( "TEXT" );
    return { { "roads", "Roads", { { "name", text } }, QgsWkbTypes::LineString },
             { "streams", "Streams", { { "name", text } }, QgsWkbTypes::LineString } };
  }

  QString practiceIndexes()
  {
    return QStringLiteral( "CREATE UNIQUE INDEX projects_id ON projects (id);"
                           "CREATE INDEX projects_organisation ON projects (organisation);"
                           "CREATE INDEX projects_organisation_year ON projects (organisation, fiscal_year);"
                           "CREATE INDEX projects_year ON projects (fiscal_year);"
                           "CREATE INDEX projects_updated ON projects (updated);"
                           "CREATE INDEX projects_year_updated ON projects (fiscal_year, updated);"
                           "CREATE UNIQUE INDEX organisations_code ON organisations (code);"
                           "CREATE UNIQUE INDEX messages_id ON messages (id);"
                           "CREATE UNIQUE INDEX accounts_user ON accounts (user);" );
  }
} // namespace eplan
