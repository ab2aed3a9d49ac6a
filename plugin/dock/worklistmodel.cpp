// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/worklistmodel.h"

#include "base/elsewhere.h"
#include "base/language.h"
#include "dock/words.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// \a text, and what a person is told of the finding.
    QString withFinding( const QString &text, std::optional<Severity> gravest, const QString &between )
    {
      if ( !gravest )
        return text;
      return text + between +
             ( gravest == Severity::Blocking ? WorkListModel::tr( "A finding keeps this project from being sent." )
                                             : WorkListModel::tr( "There is a finding on this project." ) );
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
        return item.title;
      case Qt::ToolTipRole:
        return withFinding( item.title, findingOf( item ), QStringLiteral( "\n" ) );
      case Qt::AccessibleTextRole:
        return withFinding( spokenLine( item ), findingOf( item ), QStringLiteral( ", " ) );
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
      case FindingRole:
        return findingOf( item ) ? QVariant( static_cast<int>( *findingOf( item ) ) ) : QVariant();
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

  std::optional<Severity> WorkListModel::findingOf( const WorkItem &item ) const
  {
    return mGravest ? mGravest( item.id ) : std::nullopt;
  }

  void WorkListModel::setFindings( std::function<std::optional<Severity>( const ProjectId & )> gravest )
  {
    mGravest = std::move( gravest );
    showFindings();
  }

  void WorkListModel::showFindings()
  {
    if ( rowCount() > 0 )
      emit dataChanged( index( 0 ), index( rowCount() - 1 ), { FindingRole, Qt::ToolTipRole, Qt::AccessibleTextRole } );
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

  void WorkListModel::update( const QVector<WorkItem> &items )
  {
    bool isAnyKnown = false;
    for ( const WorkItem &item : items )
    {
      const int position = mList.position( item.id );
      if ( position < 0 )
        continue;
      isAnyKnown = true;
      const bool wasShown = rowOf( item.id ) >= 0;
      mList.update( item );
      showOrHide( position, wasShown );
    }
    if ( isAnyKnown )
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
