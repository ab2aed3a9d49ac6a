// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/worklistmodel.h"

#include "base/language.h"
#include "dock/words.h"

#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace eplan
{
  namespace
  {
    /// A hundred thousand projects take longer to free than a person should wait.
    void freeElsewhere( WorkList list )
    {
      QThreadPool::globalInstance()->start( [kept = std::make_shared<WorkList>( std::move( list ) )] {} );
    }
  } // namespace

  int WorkListModel::rowCount( const QModelIndex &parent ) const
  {
    return parent.isValid() ? 0 : static_cast<int>( mVisible.size() );
  }

  QVariant WorkListModel::data( const QModelIndex &index, int role ) const
  {
    if ( !checkIndex( index, CheckIndexOption::IndexIsValid ) )
      return {};
    const WorkItem &item = itemAt( index.row() );
    switch ( role )
    {
      case Qt::DisplayRole:
      case Qt::ToolTipRole:
        return item.title;
      case Qt::AccessibleTextRole:
        return spokenLine( item );
      case CodeRole:
        return item.code;
      case SizeRole:
        return sizeText( item );
      case BudgetRole:
        return item.budget ? item.budget->toText( Language::locale() ) : QString();
      case StateRole:
        return static_cast<int>( workStateOf( item.facts ) );
      case KindRole:
        return static_cast<int>( item.kind );
      case ProblemRole:
        return item.problem;
      default:
        return {};
    }
  }

  void WorkListModel::replace( WorkList list )
  {
    beginResetModel();
    std::swap( mList, list );
    mVisible = mList.matching( mFilter );
    endResetModel();
    freeElsewhere( std::move( list ) );
    emit countsChanged();
  }

  void WorkListModel::setFilter( const WorkFilter &filter )
  {
    if ( filter == mFilter )
      return;
    beginResetModel();
    mFilter = filter;
    mVisible = mList.matching( mFilter );
    endResetModel();
  }

  void WorkListModel::update( const WorkItem &item )
  {
    const int position = mList.position( item.id );
    if ( position < 0 )
      return;
    const bool wasShown = rowOf( item.id ) >= 0;
    mList.update( item );
    showOrHide( position, wasShown );
    emit countsChanged();
  }

  void WorkListModel::showOrHide( int position, bool wasShown )
  {
    const int row = lowerRow( position );
    const bool isShown = mList.matches( position, mFilter );
    if ( wasShown && isShown )
    {
      emit dataChanged( index( row ), index( row ) );
    }
    else if ( wasShown )
    {
      beginRemoveRows( {}, row, row );
      mVisible.remove( row );
      endRemoveRows();
    }
    else if ( isShown )
    {
      beginInsertRows( {}, row, row );
      mVisible.insert( row, position );
      endInsertRows();
    }
  }

  int WorkListModel::lowerRow( int position ) const
  {
    return static_cast<int>( std::lower_bound( mVisible.begin(), mVisible.end(), position ) - mVisible.begin() );
  }

  int WorkListModel::rowOf( const ProjectId &id ) const
  {
    const int position = mList.position( id );
    const int row = lowerRow( position );
    return position >= 0 && row < mVisible.size() && mVisible.at( row ) == position ? row : -1;
  }

  std::optional<ProjectId> WorkListModel::nextNotPlaced( const ProjectId &id ) const
  {
    const int rows = rowCount();
    const int first = lowerRow( mList.position( id ) + 1 );
    for ( int step = 0; step < rows; ++step )
    {
      const WorkItem &item = itemAt( ( first + step ) % rows );
      if ( item.id != id && workStateOf( item.facts ) == WorkState::NotPlaced )
        return item.id;
    }
    return std::nullopt;
  }
} // namespace eplan
