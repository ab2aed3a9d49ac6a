// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/findingsmodel.h"

#include "dock/shownfinding.h"
#include "dock/worklist.h"

namespace eplan
{
  bool passes( const Remark &remark, FindingFilter filter )
  {
    const bool isHint = remark.severity == Severity::Hint;
    switch ( filter )
    {
      case FindingFilter::Open:
      case FindingFilter::Waiting:
        return !remark.isAnswered() && !isHint;
      case FindingFilter::Blocking:
        return !remark.isAnswered() && remark.severity == Severity::Blocking;
      case FindingFilter::Hints:
        return !remark.isAnswered() && isHint;
      case FindingFilter::Answered:
        return remark.isAnswered();
    }
    return false;
  }

  void FindingsModel::replace( const QList<Remark> &remarks, const WorkList &work )
  {
    beginResetModel();
    mRows.clear();
    for ( const Remark &remark : remarks )
    {
      const int position = work.position( remark.project );
      mRows.append( { remark, position < 0 ? remark.project.text : work.at( position ).title } );
    }
    endResetModel();
  }

  int FindingsModel::rowCount( const QModelIndex &parent ) const
  {
    return parent.isValid() ? 0 : static_cast<int>( mRows.size() );
  }

  int FindingsModel::columnCount( const QModelIndex &parent ) const
  {
    return parent.isValid() ? 0 : ColumnCount;
  }

  QVariant FindingsModel::data( const QModelIndex &index, int role ) const
  {
    if ( !checkIndex( index, CheckIndexOption::IndexIsValid ) || ( role != Qt::DisplayRole && role != Qt::ToolTipRole ) )
      return {};
    const Row &row = mRows.at( index.row() );
    return index.column() == ProjectColumn ? row.title : shownFinding( row.remark ).text();
  }

  QVariant FindingsModel::headerData( int section, Qt::Orientation orientation, int role ) const
  {
    if ( orientation != Qt::Horizontal || role != Qt::DisplayRole )
      return {};
    return section == ProjectColumn ? tr( "Project" ) : tr( "Finding" );
  }
} // namespace eplan
