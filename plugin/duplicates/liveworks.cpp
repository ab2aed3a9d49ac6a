// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/liveworks.h"

#include "duplicates/nearby.h"
#include "duplicates/stretchgeometry.h"

#include <algorithm>

namespace eplan
{
  LiveWorks::LiveWorks( std::shared_ptr<const WorksIndex> index )
      : mIndex( std::move( index ) )
  {
  }

  void LiveWorks::put( const Work &work )
  {
    mChanged.insert( work.id, work );
    mChangedIndex.reset();
  }

  void LiveWorks::remove( const QString &id )
  {
    Work gone;
    gone.id = id;
    put( gone );
  }

  const WorksIndex *LiveWorks::changedIndex() const
  {
    if ( mChangedIndex || mChanged.isEmpty() )
      return mChangedIndex.get();
    QStringList ids = mChanged.keys();
    ids.sort();
    std::vector<Work> works;
    for ( const QString &id : std::as_const( ids ) )
      works.push_back( mChanged.value( id ) );
    mChangedIndex = std::make_unique<const WorksIndex>( std::move( works ), 1 );
    return mChangedIndex.get();
  }

  void LiveWorks::append( std::vector<Encounter> &met, const WorksIndex &index, const WorksIndex &drawn, const FindingRules &rules,
                          const std::function<bool( const QString & )> &counts ) const
  {
    Nearby nearby( index, rules );
    std::vector<WorkPair> pairs;
    nearby.findAll( drawn, 0, pairs );
    for ( const WorkPair &pair : pairs )
    {
      const Work &other = index.work( pair.b );
      if ( other.id != drawn.work( 0 ).id && counts( other.id ) )
        met.push_back( { &other, pair, nearby.sharedStretch( drawn, pair ), wholeGeometry( index.traces(), pair.b ) } );
    }
  }

  std::vector<Encounter> LiveWorks::meet( const Work &work, const FindingRules &rules ) const
  {
    const WorksIndex drawn( { work }, 1 );
    std::vector<Encounter> met;
    append( met, *mIndex, drawn, rules, [this]( const QString &id ) { return !mChanged.contains( id ); } );
    if ( const WorksIndex *changed = changedIndex() )
      append( met, *changed, drawn, rules, []( const QString & ) { return true; } );
    std::ranges::sort( met, {},
                       []( const Encounter &each ) { return std::tuple( each.evidence.relation, -each.evidence.score, each.work->id ); } );
    return met;
  }
} // namespace eplan
