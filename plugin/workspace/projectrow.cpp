// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/projectrow.h"

#include "domain/projectfields.h"
#include "geopackage/geometryblob.h"

#include <sqlite3.h>

namespace eplan
{
  namespace
  {
    /// ISO 8601 in UTC, as Statement::bind() writes it; Qt's own formatting is a third of the work of storing a project.
    QByteArray timestamp( const QDateTime &time )
    {
      const QDateTime utc = time.toUTC();
      const QDate date = utc.date();
      const int ms = utc.time().msecsSinceStartOfDay();
      QByteArray text( "0000-00-00T00:00:00.000Z" );
      const auto put = [&text]( int last, int digits, int number ) {
        for ( ; digits > 0; --digits, --last, number /= 10 )
          text[last] = static_cast<char>( '0' + number % 10 );
      };
      put( 3, 4, date.year() );
      put( 6, 2, date.month() );
      put( 9, 2, date.day() );
      put( 12, 2, ms / 3600000 );
      put( 15, 2, ms / 60000 % 60 );
      put( 18, 2, ms / 1000 % 60 );
      put( 22, 3, ms % 1000 );
      return text;
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
      static const std::vector<ProjectField> fields = [] {
        std::vector<ProjectField> found;
        std::ranges::copy_if( projectFields(), std::back_inserter( found ),
                              []( const ProjectField &field ) { return field.group == FieldGroup::Placement; } );
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

  void ProjectBinder::bind( Statement &statement, const Project &project )
  {
    mTexts.clear();
    int parameter = 0;
    bindUtf8( statement, parameter++, project.id.text.toUtf8() );
    for ( const ProjectField &field : projectFields() )
      bindValue( statement, parameter++, field.read( project ) );
    bindValue( statement, parameter++, project.revision.isEmpty() ? QVariant() : QVariant( project.revision.text ) );
    bindValue( statement, parameter++, project.updated.isValid() ? QVariant( project.updated ) : QVariant() );
    statement.bind( parameter++, toGeometryBlob( project.placement.geometry ) );
  }

  void ProjectBinder::bindValue( Statement &statement, int parameter, const QVariant &value )
  {
    if ( value.userType() == QMetaType::QString )
      bindUtf8( statement, parameter, value.toString().toUtf8() );
    else if ( value.userType() == QMetaType::QDateTime )
      bindUtf8( statement, parameter, timestamp( value.toDateTime() ) );
    else
      statement.bind( parameter, value );
  }

  void ProjectBinder::bindUtf8( Statement &statement, int parameter, const QByteArray &text )
  {
    const QByteArray &kept = mTexts.emplace_back( text );
    sqlite3_bind_text( statement.handle(), parameter + 1, kept.constData(), kept.size(), SQLITE_STATIC );
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
