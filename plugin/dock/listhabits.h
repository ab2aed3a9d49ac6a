// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/fiscalyear.h"
#include "exchange/listmapping.h"

#include <QUrl>

namespace eplan
{
  /// What an office does with its lists, remembered in QGIS's settings under `eplan/lists/`.
  class ListHabits
  {
    public:
      /// As columns with these headings were mapped last, in whatever file; a guess where they never were.
      static ListMapping mappingFor( const QStringList &headings );
      static void remember( const QStringList &headings, const ListMapping &mapping );

      /// The list that an office, known by its address, opened last; empty where none is remembered.
      static QString lastListOf( const QUrl &office );
      static void rememberList( const QUrl &office, const QString &path );

      /// The year of that list.
      static std::optional<FiscalYear> lastYearOf( const QUrl &office );
      static void rememberYear( const QUrl &office, FiscalYear year );
  };
} // namespace eplan
