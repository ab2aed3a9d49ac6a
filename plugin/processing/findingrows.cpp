// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/findingrows.h"

#include "base/qgiscompat.h"
#include "checks/remedies.h"

#include <qgsfeature.h>
#include <qgsfields.h>

namespace eplan
{
  namespace
  {
    /// The middle of a line, and the first of several places: one point that every format holds.
    QgsGeometry spotOf( const QgsGeometry &where )
    {
      if ( where.isNull() || where.isEmpty() )
        return {};
      const QgsGeometry first( ( *where.const_parts_begin() )->clone() );
      const QgsGeometry middle = first.type() == compat::LineGeometry ? first.interpolate( first.length() / 2 ) : QgsGeometry();
      return middle.isNull() ? QgsGeometry::fromPointXY( QgsPointXY( *first.vertices_begin() ) ) : middle;
    }

    QVariant cellOf( std::optional<double> number )
    {
      return number ? QVariant( *number ) : QVariant();
    }
  } // namespace

  QgsFields findingColumns()
  {
    QgsFields fields;
    for ( const char *name : { "project", "rule", "severity", "message", "others" } )
      fields.append( QgsField( QString::fromLatin1( name ), compat::TextType ) );
    fields.append( QgsField( QStringLiteral( "measured" ), compat::RealType ) );
    fields.append( QgsField( QStringLiteral( "expected" ), compat::RealType ) );
    for ( const char *name : { "unit", "remedy" } )
      fields.append( QgsField( QString::fromLatin1( name ), compat::TextType ) );
    return fields;
  }

  QgsFeature findingRow( const Finding &finding )
  {
    QStringList others;
    for ( const ProjectId &other : finding.others )
      others.append( other.text );
    QgsFeature feature( findingColumns() );
    feature.setGeometry( spotOf( finding.where ) );
    QgsAttributes cells;
    cells << finding.project.text << QString( toText( finding.rule ) ) << QString( toText( finding.severity ) ) << sentenceFor( finding )
          << others.join( QStringLiteral( ", " ) ) << cellOf( finding.measured ) << cellOf( finding.expected )
          << QString( toText( finding.unit ) ) << QString( toText( remedyFor( finding.rule ) ) );
    feature.setAttributes( cells );
    return feature;
  }
} // namespace eplan
