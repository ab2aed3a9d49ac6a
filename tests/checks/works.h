// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/check.h"

#include <QMetaType>

#include <initializer_list>
#include <utility>

namespace eplan
{
  /// Near บ้านโนน in Nakhon Ratchasima, at no round number.
  constexpr LonLat HERE { 102.09783417, 14.97991532 };

  /// Metres east and north of HERE.
  using Offset = std::pair<double, double>;
  using Offsets = QList<Offset>;

  inline QString placeText( Offset offset )
  {
    constexpr double EAST = 107571;
    constexpr double NORTH = 110650;
    return QStringLiteral( "%1 %2" ).arg( QString::number( HERE.longitude + offset.first / EAST, 'f', 9 ),
                                          QString::number( HERE.latitude + offset.second / NORTH, 'f', 9 ) );
  }

  inline QString lineText( const Offsets &offsets )
  {
    QStringList texts;
    for ( const Offset &offset : offsets )
      texts.append( placeText( offset ) );
    return QStringLiteral( "(%1)" ).arg( texts.join( QStringLiteral( ", " ) ) );
  }

  inline QString pointWkt( Offset offset = { 0, 0 } )
  {
    return QStringLiteral( "Point (%1)" ).arg( placeText( offset ) );
  }

  inline QString lineWkt( const Offsets &offsets )
  {
    return QStringLiteral( "LineString %1" ).arg( lineText( offsets ) );
  }

  inline QString linesWkt( const QList<Offsets> &parts )
  {
    QStringList texts;
    for ( const Offsets &part : parts )
      texts.append( lineText( part ) );
    return QStringLiteral( "MultiLineString (%1)" ).arg( texts.join( QStringLiteral( ", " ) ) );
  }

  /// A project of อบจ.นครราชสีมา, of which no rule has anything to say until it is placed.
  inline Project work( const QString &title, const QString &wkt = {} )
  {
    Project project;
    project.id = { QStringLiteral( "p-1" ) };
    project.title = title;
    project.kind = Kind::Road;
    project.organisation = { QStringLiteral( "2300101" ) };
    project.province = QStringLiteral( "30" );
    project.fiscalYear = FiscalYear( 2570 );
    project.state = ProjectState::Approved;
    project.placement.geometry = wkt.isEmpty() ? QgsGeometry() : QgsGeometry::fromWkt( wkt );
    project.placement.how = PlacedHow::Imported;
    return project;
  }

  /// "LENGTH_DISAGREES SPIKE", in the order of the rules.
  inline QString codesOf( std::span<const Finding> findings )
  {
    QStringList codes;
    for ( const Finding &finding : findings )
      codes.append( toText( finding.rule ) );
    return codes.join( ' ' );
  }

  inline QString codesFor( const Project &project, const CheckContext &context = {}, const CheckSettings &settings = {} )
  {
    return codesOf( checkProject( project, context, settings ) );
  }
} // namespace eplan

Q_DECLARE_METATYPE( eplan::Project )
