// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/coordinatesheet.h"

#include <QStringList>

namespace eplan
{
  enum class CellType
  {
    Text,
    Number,
  };

  /// One column of the coordinate sheet.
  struct SheetColumn
  {
      const char *thai;
      const char *english;
      CellType type = CellType::Text;
      /// Empty where the project has none; numbers as C spells them.
      QString ( *cell )( const Project & );
      /// Only where a second grid is asked for.
      SecondGrid only = SecondGrid::None;

      QString heading( HeadingLanguage language ) const { return QString::fromUtf8( language == HeadingLanguage::Thai ? thai : english ); }
  };

  /// The columns that \a style asks for, in order.
  QList<SheetColumn> sheetColumns( const SheetStyle &style );

  /// A text that no spreadsheet takes for a formula: what would begin one gets an apostrophe before it.
  QString guarded( const QString &text );
  /// The text again.
  QString unguarded( const QString &cell );
} // namespace eplan
