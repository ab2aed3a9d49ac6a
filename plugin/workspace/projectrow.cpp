// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/projectrow.h"

#include "domain/projectfields.h"
#include "geopackage/geometryblob.h"

#include <vector>

namespace eplan
{
  namespace
  {
    void bindField( Statement &statement, int parameter, const FieldValue &value )
    {
      if ( const auto *text = std::get_if<std::string_view>( &value ) )
        statement.bindKept( parameter, *text );
      else if ( const auto *whole = std::get_if<qint64>( &value ) )
        statement.bind( parameter, *whole );
      else if ( const auto *number = std::get_if<double>( &value ) )
        statement.bind( parameter, *number );
      else
        statement.bind( parameter, QVariant() );
    }

    FieldValue orMissing( std::string_view text )
    {
      return text.empty() ? FieldValue() : FieldValue( text );
    }

    void readField( const ProjectField &field, Project &project, const Statement &statement, int column )
    {
      if ( statement.isNull( column ) )
        return;
      // The table was filled from values that could be written, so this can only be refused where someone else changed it.
      field.write( project, field.type == FieldType::DateTime ? QVariant( statement.time( column ) ) : statement.value( column ) );
    }

    const std::vector<ProjectField> &placementFields()
    {
      static const std::vector<ProjectField> fields = []
      {
        std::vector<ProjectField> found;
        std::ranges::copy_if( projectFields(), std::back_inserter( found ), isOfPlacement );
        return found;
      }();
      return fields;
    }
  } // namespace

  QList<ColumnDefinition> projectColumns()
  {
    QList<ColumnDefinition> columns { { QStringLiteral( "id" ), QStringLiteral( "TEXT" ) } };
    for ( const ProjectField &field : projectFields() )
      columns << ColumnDefinition { field.name, columnType( field.type ) };
    columns << ColumnDefinition { QStringLiteral( "revision" ), QStringLiteral( "TEXT" ) };
    columns << ColumnDefinition { QStringLiteral( "updated" ), QStringLiteral( "DATETIME" ) };
    columns << ColumnDefinition { QStringLiteral( "geometry" ), QStringLiteral( "BLOB" ) };
    return columns;
  }

  QList<ColumnDefinition> placementColumns( const QString &prefix )
  {
    QList<ColumnDefinition> columns;
    for ( const ProjectField &field : placementFields() )
      columns << ColumnDefinition { prefix + field.name, columnType( field.type ) };
    return columns;
  }

  QStringList namesOf( const QList<ColumnDefinition> &columns )
  {
    QStringList names;
    for ( const ColumnDefinition &column : columns )
      names << column.name;
    return names;
  }

  void bindProject( Statement &statement, const ProjectRecord &project )
  {
    int parameter = 0;
    statement.bindKept( parameter++, project.id() );
    for ( std::size_t i = 0; i < PROJECT_FIELDS; ++i )
      bindField( statement, parameter++, project.field( i ) );
    bindField( statement, parameter++, orMissing( project.revision() ) );
    bindField( statement, parameter++, orMissing( project.updated() ) );
    statement.bind( parameter++, toGeometryBlob( project.geometry() ) );
  }

  Project readProject( const Statement &statement )
  {
    Project project;
    int column = 0;
    project.id = { statement.text( column++ ) };
    for ( const ProjectField &field : projectFields() )
      readField( field, project, statement, column++ );
    project.revision = { statement.text( column++ ) };
    project.updated = statement.time( column++ );
    project.placement.geometry = fromGeometryBlob( statement.bytes( column++ ) ).value_or( QgsGeometry() );
    return project;
  }

  void bindPlacement( Statement &statement, int parameter, const Placement &placement )
  {
    Project project;
    project.placement = placement;
    for ( const ProjectField &field : placementFields() )
      statement.bind( parameter++, field.read( project ) );
  }

  Placement readPlacement( const Statement &statement, int column )
  {
    Project project;
    for ( const ProjectField &field : placementFields() )
      readField( field, project, statement, column++ );
    return project.placement;
  }
} // namespace eplan
