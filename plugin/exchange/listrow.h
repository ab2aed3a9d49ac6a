// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/projectlist.h"
#include "exchange/table.h"

namespace eplan
{
  /// Reads the rows of a list one after the other; titles between them are remembered for those below.
  class ListRowReader
  {
    public:
      ListRowReader( const Table &table, const ListRequest &request );

      /// The project of a row, without an id; nothing where it is left out. Findings are added to \a findings.
      std::optional<Project> read( int row, QList<ListFinding> &findings );

    private:
      QString cell( ListField field ) const;
      /// Why the row is no project, if it is none.
      std::optional<ListTrouble> reasonToLeaveOut() const;
      void rememberTitle();
      void readPlan( Project &project );
      void readText( Project &project );
      void readMoney( Project &project );
      std::optional<Baht> money( ListField field );
      std::optional<double> number( ListField field );
      void readState( Project &project );
      std::optional<FiscalYear> year() const;
      void report( ListTrouble trouble, const QString &message );

      const Table &mTable;
      const ListRequest &mRequest;
      QMap<ListField, int> mColumns;
      int mRow = 0;
      QList<ListFinding> *mFindings = nullptr;
      QString mStrategy;
      QString mProgramme;
  };
} // namespace eplan
