// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QAbstractTableModel>
#include <QVector>

namespace eplan
{
  class WorkList;

  /// What became of every project that was sent: what still needs somebody first, then the newest.
  class LedgerModel : public QAbstractTableModel
  {
      Q_OBJECT

    public:
      enum Column
      {
        OutcomeColumn,
        ProjectColumn,
        MessageColumn,
        ColumnCount,
      };

      using QAbstractTableModel::QAbstractTableModel;

      void replace( const QList<LedgerEntry> &entries, const WorkList &work );
      /// Whether anything needs to be said about any of them.
      bool hasMessages() const;
      ProjectId projectAt( int row ) const { return mRows.at( row ).entry.project; }

      int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
      int columnCount( const QModelIndex &parent = QModelIndex() ) const override;
      QVariant data( const QModelIndex &index, int role ) const override;
      QVariant headerData( int section, Qt::Orientation orientation, int role ) const override;

    private:
      struct Row
      {
          LedgerEntry entry;
          QString title;
      };

      QVector<Row> mRows;
  };
} // namespace eplan
