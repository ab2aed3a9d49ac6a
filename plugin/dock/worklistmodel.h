// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/finding.h"
#include "dock/worklist.h"

#include <QAbstractListModel>

#include <functional>

namespace eplan
{
  /// The inbox: the projects that the filter lets through, one row each.
  class WorkListModel : public QAbstractListModel
  {
      Q_OBJECT

    public:
      enum Role
      {
        CodeRole = Qt::UserRole + 1,
        SizeRole,
        BudgetRole,
        StateRole,
        KindRole,
        ProblemRole,
        /// The Severity of the gravest finding that nobody has answered; no value where there is none.
        FindingRole,
      };

      using QAbstractListModel::QAbstractListModel;

      int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
      QVariant data( const QModelIndex &index, int role ) const override;

      /// Shows another list. The rows are reset.
      void replace( WorkList list );
      /// Shows new facts of some projects: their rows change, come or go.
      void update( const QVector<WorkItem> &items );
      /// Whom to ask for the gravest open finding of a project; nobody, where \a gravest is empty. Asked for the rows in sight only.
      void setFindings( std::function<std::optional<Severity>( const ProjectId & )> gravest );
      /// What there is to say of any project may be another now.
      void showFindings();
      void setFilter( const WorkFilter &filter );
      const WorkFilter &filter() const { return mFilter; }

      const WorkList &list() const { return mList; }
      const WorkCounts &counts() const { return mList.counts(); }
      const WorkItem &itemAt( int row ) const { return mList.at( mVisible.at( row ) ); }
      /// The row of a project; -1 where the filter hides it or nobody knows it.
      int rowOf( const ProjectId &id ) const;
      /// The first project after \a id, else the first of all, that is not placed and is shown; nothing when there is none.
      std::optional<ProjectId> nextNotPlaced( const ProjectId &id ) const;

    signals:
      void countsChanged();

    private:
      std::optional<Severity> findingOf( const WorkItem &item ) const;
      void showOrHide( int position, bool wasShown );
      int lowerRow( int position ) const;

      WorkList mList;
      WorkFilter mFilter;
      std::function<std::optional<Severity>( const ProjectId & )> mGravest;
      /// Positions in mList, ascending.
      QVector<int> mVisible;
  };
} // namespace eplan
