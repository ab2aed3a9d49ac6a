// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/recognition.h"

#include <QList>
#include <QStringList>

class QgsFeedback;

namespace eplan
{
  /**
   * A sheet of cells as an office made it: a few lines of title perhaps, one or two rows of headings, and rows.
   *
   * Cells are text, numbers with the digits the file has; of a formula what it last came to; of merged cells the first has it all.
   */
  struct Table
  {
      QString name;
      /// What the columns are called: never empty, none twice. "A", "B", … where there is no row of headings.
      QStringList headings;
      /// The rows behind the headings; some may be shorter than others.
      QList<QStringList> rows;
      /// The row of the sheet, counted from 1, that rows.first() is.
      int firstRow = 1;

      /// Empty where the row ends before, or \a column is -1.
      QString cell( int row, int column ) const;
      /// -1 where there is none.
      int column( const QString &heading ) const { return heading.isEmpty() ? -1 : headings.indexOf( heading ); }
      int sheetRow( int row ) const { return firstRow + row; }
  };

  /// Reads the sheets of a file that is a table (isSheet()); empty sheets are left out.
  Result<QList<Table>> readTables( const Source &source, QgsFeedback &feedback );

  /// Whether a spreadsheet failed to compute a cell: #REF!, #N/A, Err:508 and their like.
  bool isBrokenCell( const QString &cell );

  /// Cells of separated text (RFC 4180; commas, semicolons or tabs, whichever divides the lines alike). Quoted cells may hold line ends.
  QList<QStringList> separatedCells( const QString &text );

  /// Finds the headings of \a cells and makes a table of them.
  Table tableOf( const QString &name, const QList<QStringList> &cells );
} // namespace eplan
