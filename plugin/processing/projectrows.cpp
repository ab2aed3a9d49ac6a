// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/projectrows.h"

#include "domain/projectfields.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfields.h>
#include <qgspoint.h>

#include <limits>

namespace eplan
{
  namespace
  {
    const QString ID = QStringLiteral( "id" );
    const QString UPDATED = QStringLiteral( "updated" );

    /// A number where a text would be: the code of a province, of an organisation.
    QVariant spelled( const QVariant &cell, FieldType type )
    {
      if ( cell.isNull() || cell.toString().trimmed().isEmpty() )
        return {};
      if ( type != FieldType::Text || cell.userType() != QMetaType::Double )
        return cell;
      const double number = cell.toDouble();
      return number == std::floor( number ) ? QString::number( number, 'f', 0 ) : cell;
    }
  } // namespace

  ProjectRows::ProjectRows( const QgsFields &fields, const QMap<QString, QString> &columns, const QString &layer )
      : mLayer( layer )
  {
    const auto placeOf = [&]( const QString &property ) { return fields.lookupField( columns.value( property, property ) ); };
    mId = placeOf( ID );
    mUpdated = placeOf( UPDATED );
    for ( std::size_t i = 0; i < projectFields().size(); ++i )
    {
      const int place = placeOf( projectFields()[i].name );
      if ( place >= 0 )
        mColumns.push_back( { i, place, fields.at( place ).name() } );
    }
  }

  Project ProjectRows::project( const QgsFeature &row )
  {
    Project project;
    project.id.text = mId >= 0 ? row.attribute( mId ).toString() : QStringLiteral( "%1:%2" ).arg( mLayer ).arg( row.id() );
    if ( mUpdated >= 0 )
      project.updated = row.attribute( mUpdated ).toDateTime().toUTC();
    for ( const Column &column : mColumns )
    {
      const ProjectField &field = projectFields()[column.property];
      const QVariant cell = spelled( row.attribute( column.place ), field.type );
      if ( cell.isValid() && !field.write( project, cell ) )
        ++mMisunderstood[column.name];
    }
    return project;
  }

  QgsGeometry onEarth( const QgsGeometry &geometry, const QgsCoordinateTransform &toEarth )
  {
    QgsGeometry moved = geometry;
    try
    {
      if ( moved.isNull() || moved.transform( toEarth ) == Qgis::GeometryOperationResult::Success )
        return moved;
    }
    catch ( const QgsCsException & )
    {
    }
    // Not NaN, which would be a point that is empty.
    constexpr double NOWHERE = std::numeric_limits<double>::infinity();
    return QgsGeometry( new QgsPoint( NOWHERE, NOWHERE ) );
  }
} // namespace eplan
