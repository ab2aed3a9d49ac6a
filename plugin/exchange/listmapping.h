// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>

namespace eplan
{
  /// What a column of an office's project list can be.
  enum class ListField
  {
    Title,
    Code,
    FiscalYear,
    Budget,
    Quantity,
    Organisation,
    Village,
    Subdistrict,
    District,
    Strategy,
    Programme,
    BudgetSource,
    ContractAmount,
    Disbursed,
    State,
    Length,
    Width,
    Area,
    Responsible,
  };

  template <>
  struct EnumText<ListField>
  {
      static constexpr std::array texts {
        QLatin1String( "title" ),           QLatin1String( "code" ),        QLatin1String( "fiscal_year" ),
        QLatin1String( "budget" ),          QLatin1String( "quantity" ),    QLatin1String( "organisation" ),
        QLatin1String( "village" ),         QLatin1String( "subdistrict" ), QLatin1String( "district" ),
        QLatin1String( "strategy" ),        QLatin1String( "programme" ),   QLatin1String( "budget_source" ),
        QLatin1String( "contract_amount" ), QLatin1String( "disbursed" ),   QLatin1String( "state" ),
        QLatin1String( "length" ),          QLatin1String( "width" ),       QLatin1String( "area" ),
        QLatin1String( "responsible" ) };
  };

  /// Which column of a list is what, by its heading: set once, and remembered for the next list of the same make.
  struct ListMapping
  {
      /// The sheet of a workbook; empty: the first.
      QString sheet;
      QMap<ListField, QString> headings;

      /// Whether a list with these headings can be read by it: there is a title, and no mapped column is missing.
      bool fits( const QStringList &listHeadings ) const;

      /// For the settings.
      QByteArray toJson() const;
      /// Nothing for what toJson() did not write.
      static std::optional<ListMapping> fromJson( const QByteArray &json );

      bool operator==( const ListMapping & ) const = default;
  };

  /// By the usual headings in Thai and English; each column is taken once.
  ListMapping guessListMapping( const QStringList &headings );
} // namespace eplan
