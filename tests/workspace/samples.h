// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace eplan::samples
{
  inline WorkspaceKey key()
  {
    return { QUrl( QStringLiteral( "http://127.0.0.1:8080/" ) ), QStringLiteral( "somsri" ), FiscalYear( 2570 ) };
  }

  inline QgsGeometry wkt( const char *text )
  {
    return QgsGeometry::fromWkt( QLatin1String( text ) );
  }

  /// A project with a value in every field but those of its placement.
  inline Project project( const QString &id, const QgsGeometry &geometry = QgsGeometry() )
  {
    Project project;
    project.id = { id };
    project.code = QStringLiteral( "70-30-" ) + id;
    project.title = QStringLiteral( "ก่อสร้างถนนคอนกรีตเสริมเหล็ก สายบ้านโนน – บ้านหนอง หมู่ที่ ๓" );
    project.kind = Kind::Road;
    project.category = QStringLiteral( "concrete" );
    project.organisation = { QStringLiteral( "2300101" ) };
    project.province = QStringLiteral( "30" );
    project.district = QStringLiteral( "3001" );
    project.subdistrict = QStringLiteral( "300101" );
    project.village = QStringLiteral( "บ้านโนน" );
    project.fiscalYear = FiscalYear( 2570 );
    project.strategy = QStringLiteral( "ยุทธศาสตร์ที่ ๑" );
    project.programme = QStringLiteral( "แผนงานอุตสาหกรรมและการโยธา" );
    project.budget = Baht::fromSatang( 48480217 );
    project.budgetSource = QStringLiteral( "ข้อบัญญัติ" );
    project.contractAmount = Baht::fromSatang( 48000000 );
    project.disbursed = Baht::fromSatang( 1 );
    project.state = ProjectState::Contracted;
    project.quantity = QStringLiteral( "กว้าง ๔ เมตร ยาว ๕๐๐ เมตร" );
    project.length = Metres { 500 };
    project.width = Metres { 4.5 };
    project.area = SquareMetres { 2250 };
    project.responsible = QStringLiteral( "กองช่าง" );
    project.placement.geometry = geometry;
    project.revision = { QStringLiteral( "\"1\"" ) };
    project.updated = QDateTime( QDate( 2026, 11, 22 ), QTime( 8, 30, 15, 250 ), Qt::UTC );
    return project;
  }

  inline Project revised( Project project, const QString &revision )
  {
    project.revision = { revision };
    project.updated = project.updated.addSecs( 60 );
    return project;
  }

  inline Placement typed( const QgsGeometry &geometry, const QString &from = QStringLiteral( "47P 0825000 1650000" ) )
  {
    Placement placement;
    placement.geometry = geometry;
    placement.how = PlacedHow::Typed;
    placement.from = from;
    placement.datum = QStringLiteral( "Indian 1975" );
    placement.accuracy = Metres { 5 };
    placement.note = QStringLiteral( "สะพาน" );
    placement.by = QStringLiteral( "somsri" );
    placement.at = QDateTime( QDate( 2026, 11, 23 ), QTime( 1, 2, 3, 4 ), Qt::UTC );
    return placement;
  }

  inline Project placed( Project project, const Placement &placement )
  {
    project.placement = placement;
    return project;
  }
} // namespace eplan::samples
