// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/worklist.h"

#include <algorithm>
#include <numeric>

namespace eplan
{
  namespace
  {
    QString searchTextOf( const WorkItem &item )
    {
      return QStringList { item.code, item.title, item.village }.join( ' ' );
    }

    bool passes( const WorkItem &item, const WorkFilter &filter )
    {
      const bool isKind = !filter.kind || item.kind == *filter.kind;
      return isKind && ( filter.states.isEmpty() || filter.states.contains( workStateOf( item.facts ) ) );
    }
  } // namespace

  void WorkCounts::add( const WorkItem &item, int by )
  {
    mCounts[static_cast<std::size_t>( item.kind )][static_cast<std::size_t>( workStateOf( item.facts ) )] += by;
  }

  int WorkCounts::of( WorkState state, std::optional<Kind> kind ) const
  {
    const auto column = static_cast<std::size_t>( state );
    if ( kind )
      return mCounts[static_cast<std::size_t>( *kind )][column];
    return std::accumulate( mCounts.begin(), mCounts.end(), 0, [column]( int sum, const ByState &row ) { return sum + row[column]; } );
  }

  int WorkCounts::total( std::optional<Kind> kind ) const
  {
    int sum = 0;
    for ( std::size_t state = 0; state < EnumText<WorkState>::texts.size(); ++state )
      sum += of( static_cast<WorkState>( state ), kind );
    return sum;
  }

  WorkList::WorkList( QVector<WorkItem> items )
    : mItems( std::move( items ) )
  {
    const auto byCode = []( const WorkItem &a, const WorkItem &b ) { return a.code < b.code; };
    if ( !std::is_sorted( mItems.cbegin(), mItems.cend(), byCode ) )
      std::stable_sort( mItems.begin(), mItems.end(), byCode );
    mPositions.reserve( static_cast<int>( mItems.size() ) );
    for ( const WorkItem &item : std::as_const( mItems ) )
    {
      mPositions.insert( item.id, static_cast<int>( mPositions.size() ) );
      mSearchTexts.append( searchTextOf( item ) );
      mCounts.add( item );
    }
    walkOnce();
  }

  void WorkList::walkOnce() const
  {
    matching( { QString( QChar::ReplacementCharacter ), {}, {} } );
  }

  QSet<ProjectId> WorkList::changed() const
  {
    QSet<ProjectId> ids;
    for ( const WorkItem &item : mItems )
    {
      if ( item.facts.changed )
        ids.insert( item.id );
    }
    return ids;
  }

  void WorkList::update( const WorkItem &item )
  {
    const int where = position( item.id );
    if ( where < 0 )
      return;
    mCounts.add( mItems.at( where ), -1 );
    mCounts.add( item );
    mItems[where] = item;
    mSearchTexts.replace( where, searchTextOf( item ) );
  }

  QVector<int> WorkList::matching( const WorkFilter &filter ) const
  {
    QVector<int> positions;
    positions.reserve( size() );
    mSearchTexts.search( filter.text, [this, &filter, &positions]( int position ) {
      if ( passes( mItems.at( position ), filter ) )
        positions.append( position );
    } );
    return positions;
  }

  bool WorkList::matches( int position, const WorkFilter &filter ) const
  {
    return passes( mItems.at( position ), filter ) && mSearchTexts.holds( position, filter.text );
  }
} // namespace eplan
