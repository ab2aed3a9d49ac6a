// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/featurewriter.h"

#include "practice/json.h"

#include <sqlite3.h>

namespace eplan
{
  namespace
  {
    constexpr int ID_COLUMN = 1;
    constexpr int GEOMETRY_COLUMN = 2;
    constexpr int FIRST_PROPERTY = 3;

    std::string_view textOf( sqlite3_stmt *row, int column )
    {
      const auto *text = reinterpret_cast<const char *>( sqlite3_column_text( row, column ) );
      return text ? std::string_view( text, sqlite3_column_bytes( row, column ) ) : std::string_view();
    }

    std::string_view blobOf( sqlite3_stmt *row, int column )
    {
      const auto *blob = static_cast<const char *>( sqlite3_column_blob( row, column ) );
      return blob ? std::string_view( blob, sqlite3_column_bytes( row, column ) ) : std::string_view();
    }

    void appendValue( std::string &json, sqlite3_stmt *row, int column, FieldType type )
    {
      if ( sqlite3_column_type( row, column ) == SQLITE_NULL )
      {
        json += "null";
        return;
      }
      switch ( type )
      {
      case FieldType::Text:
      case FieldType::DateTime:
        return json::appendText( json, textOf( row, column ) );
      case FieldType::Integer:
        return json::appendNumber( json, static_cast<long long>( sqlite3_column_int64( row, column ) ) );
      case FieldType::Real:
        return json::appendNumber( json, sqlite3_column_double( row, column ) );
      case FieldType::Decimal:
        json += textOf( row, column );
        return;
      }
    }
  } // namespace

  FeatureWriter::FeatureWriter( const Collection &collection )
    : mColumns(
      QStringLiteral( "fid, \"%1\", %2" ).arg( QString::fromStdString( collection.idColumn ), collection.hasGeometry ? "geom" : "NULL" ) )
  {
    for ( const Property &property : collection.properties )
    {
      mColumns += QStringLiteral( ", \"%1\"" ).arg( QString::fromStdString( property.name ) );
      mMembers.push_back( { ( mMembers.empty() ? "\"" : ",\"" ) + property.name + "\":", property.type } );
    }
  }

  void FeatureWriter::append( std::string &json, sqlite3_stmt *row ) const
  {
    json += "{\"type\":\"Feature\",\"id\":";
    json::appendText( json, textOf( row, ID_COLUMN ) );
    json += ",\"geometry\":";
    json::appendGeometry( json, blobOf( row, GEOMETRY_COLUMN ) );
    json += ",\"properties\":{";
    int column = FIRST_PROPERTY;
    for ( const Member &member : mMembers )
    {
      json += member.name;
      appendValue( json, row, column++, member.type );
    }
    json += "}}";
  }
} // namespace eplan
