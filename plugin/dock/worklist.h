// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/searchtexts.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <array>

namespace eplan
{
  /// What of the year's projects is to be seen; empty sets mean all.
  struct WorkFilter
  {
      /// Words that code, title or village hold, in any order, whatever the case and the script of the digits.
      QString text;
      QSet<WorkState> states;
      std::optional<Kind> kind;

      bool operator==( const WorkFilter &other ) const { return text == other.text && states == other.states && kind == other.kind; }
  };

  inline auto qHash( WorkState state, unsigned seed = 0 )
  {
    return ::qHash( static_cast<int>( state ), seed );
  }

  /// How many projects are in which state, by kind.
  class WorkCounts
  {
    public:
      void add( const WorkItem &item, int by = 1 );
      /// Of one kind, or of all.
      int of( WorkState state, std::optional<Kind> kind = std::nullopt ) const;
      int total( std::optional<Kind> kind = std::nullopt ) const;

    private:
      using ByState = std::array<int, EnumText<WorkState>::texts.size()>;
      std::array<ByState, EnumText<Kind>::texts.size()> mCounts {};
  };

  /**
   * The projects of one year in the order of their codes, ready to be searched.
   *
   * Made on a worker thread (a hundred thousand take a moment) and then moved to the list; after that cheap to ask and to amend.
   */
  class WorkList
  {
    public:
      WorkList() = default;
      explicit WorkList( QVector<WorkItem> items );

      int size() const { return static_cast<int>( mItems.size() ); }
      const WorkItem &at( int position ) const { return mItems.at( position ); }
      const QVector<WorkItem> &items() const { return mItems; }
      /// Where a project stands; -1 for one that is not in the list.
      int position( const ProjectId &id ) const { return mPositions.value( id, -1 ); }
      const WorkCounts &counts() const { return mCounts; }
      QSet<ProjectId> changed() const;

      /// Takes the new facts of a project that is in the list; its place in the order stays.
      void update( const WorkItem &item );

      /// The positions that pass, in order.
      QVector<int> matching( const WorkFilter &filter ) const;
      bool matches( int position, const WorkFilter &filter ) const;

    private:
      /// A first walk over texts just written takes ten times as long as each later one: better on the worker than at the first key.
      void walkOnce() const;

      QVector<WorkItem> mItems;
      SearchTexts mSearchTexts;
      QHash<ProjectId, int> mPositions;
      WorkCounts mCounts;
  };
} // namespace eplan
