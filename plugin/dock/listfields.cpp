// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/listfields.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    /// What is looked at first stands first.
    constexpr std::array SHOWN_FIRST { ListField::Title,    ListField::Code,        ListField::FiscalYear, ListField::Budget,
                                       ListField::Quantity, ListField::Village,     ListField::Length,     ListField::Width,
                                       ListField::Area,     ListField::Subdistrict, ListField::District };
  } // namespace

  QString labelFor( ListField field )
  {
    switch ( field )
    {
      case ListField::Title:
        return QCoreApplication::translate( "ListFields", "Title of the project" );
      case ListField::Code:
        return QCoreApplication::translate( "ListFields", "Project code" );
      case ListField::FiscalYear:
        return QCoreApplication::translate( "ListFields", "Fiscal year" );
      case ListField::Budget:
        return QCoreApplication::translate( "ListFields", "Budget" );
      case ListField::Quantity:
        return QCoreApplication::translate( "ListFields", "Quantity of work" );
      case ListField::Village:
        return QCoreApplication::translate( "ListFields", "Village or place" );
      case ListField::Subdistrict:
        return QCoreApplication::translate( "ListFields", "Subdistrict" );
      case ListField::District:
        return QCoreApplication::translate( "ListFields", "District" );
      case ListField::Length:
        return QCoreApplication::translate( "ListFields", "Length" );
      case ListField::Width:
        return QCoreApplication::translate( "ListFields", "Width" );
      case ListField::Area:
        return QCoreApplication::translate( "ListFields", "Area" );
      case ListField::Organisation:
        return QCoreApplication::translate( "ListFields", "Code of the organisation" );
      case ListField::Strategy:
        return QCoreApplication::translate( "ListFields", "Strategy" );
      case ListField::Programme:
        return QCoreApplication::translate( "ListFields", "Programme" );
      case ListField::BudgetSource:
        return QCoreApplication::translate( "ListFields", "Source of the budget" );
      case ListField::ContractAmount:
        return QCoreApplication::translate( "ListFields", "Contract amount" );
      case ListField::Disbursed:
        return QCoreApplication::translate( "ListFields", "Disbursed" );
      case ListField::State:
        return QCoreApplication::translate( "ListFields", "State" );
      case ListField::Responsible:
        return QCoreApplication::translate( "ListFields", "Responsible" );
    }
    return {};
  }

  QList<ListField> fieldsInOrder()
  {
    QList<ListField> fields( SHOWN_FIRST.begin(), SHOWN_FIRST.end() );
    for ( std::size_t i = 0; i < EnumText<ListField>::texts.size(); ++i )
    {
      if ( !fields.contains( static_cast<ListField>( i ) ) )
        fields << static_cast<ListField>( i );
    }
    return fields;
  }
} // namespace eplan
