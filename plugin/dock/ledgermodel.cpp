// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/ledgermodel.h"

#include "dock/words.h"
#include "dock/worklist.h"

#include <algorithm>

namespace eplan
{
  void LedgerModel::replace( const QList<LedgerEntry> &entries, const WorkList &work )
  {
    beginResetModel();
    mRows.clear();
    for ( const LedgerEntry &entry : entries )
    {
      const int position = work.position( entry.project );
      mRows.append( { entry, position < 0 ? entry.project.text : work.at( position ).title } );
    }
    std::stable_sort( mRows.begin(), mRows.end(),
                      []( const Row &a, const Row &b ) { return urgency( a.entry.outcome ) < urgency( b.entry.outcome ); } );
    endResetModel();
  }

  bool LedgerModel::hasMessages() const
  {
    return std::any_of( mRows.begin(), mRows.end(), []( const Row &row ) { return !row.entry.message.isEmpty(); } );
  }

  int LedgerModel::rowCount( const QModelIndex &parent ) const
  {
    return parent.isValid() ? 0 : static_cast<int>( mRows.size() );
  }

  int LedgerModel::columnCount( const QModelIndex &parent ) const
  {
    return parent.isValid() ? 0 : ColumnCount;
  }

  QVariant LedgerModel::data( const QModelIndex &index, int role ) const
  {
    if ( !checkIndex( index, CheckIndexOption::IndexIsValid ) || ( role != Qt::DisplayRole && role != Qt::ToolTipRole ) )
      return {};
    const Row &row = mRows.at( index.row() );
    switch ( index.column() )
    {
      case OutcomeColumn:
        return role == Qt::DisplayRole ? wordFor( row.entry.outcome ) : timeText( row.entry.at );
      case ProjectColumn:
        return row.title;
      case MessageColumn:
        return row.entry.message;
      default:
        return {};
    }
  }

  QVariant LedgerModel::headerData( int section, Qt::Orientation orientation, int role ) const
  {
    if ( orientation != Qt::Horizontal || role != Qt::DisplayRole )
      return {};
    switch ( section )
    {
      case OutcomeColumn:
        return tr( "Outcome" );
      case ProjectColumn:
        return tr( "Project" );
      case MessageColumn:
        return tr( "What happened, what to do" );
      default:
        return {};
    }
  }
} // namespace eplan
