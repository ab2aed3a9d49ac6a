// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/remark.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace eplan
{
  class WorkList;

  /// Which findings are listed.
  enum class FindingFilter
  {
    Open,     ///< Not answered, hints aside.
    Blocking, ///< Not answered.
    Hints,    ///< Not answered.
    Answered,
    Waiting, ///< Of projects that wait to be sent: not answered, hints aside.
  };

  /// What is to be said about the year's projects, a row each.
  class FindingsModel : public QAbstractTableModel
  {
      Q_OBJECT

    public:
      enum Column
      {
        ProjectColumn,
        SentenceColumn,
        ColumnCount,
      };

      using QAbstractTableModel::QAbstractTableModel;

      void replace( const QList<Remark> &remarks, const WorkList &work );
      const Remark &remarkAt( int row ) const { return mRows.at( row ).remark; }

      int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
      int columnCount( const QModelIndex &parent = QModelIndex() ) const override;
      QVariant data( const QModelIndex &index, int role ) const override;
      QVariant headerData( int section, Qt::Orientation orientation, int role ) const override;

    private:
      struct Row
      {
          Remark remark;
          QString title;
      };

      QVector<Row> mRows;
  };

  bool passes( const Remark &remark, FindingFilter filter );
} // namespace eplan
