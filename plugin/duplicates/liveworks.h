// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/worksindex.h"

#include <qgsgeometry.h>

#include <QHash>

namespace eplan
{
  /// A work that another has to do with, as a person is told.
  struct Encounter
  {
      /// Lives as long as the LiveWorks it came from, and until works change there.
      const Work *work = nullptr;
      /// a is the work that was asked about, b of no meaning to the reader.
      WorkPair evidence;
      /// EPSG:4326: what they share, on the work that was asked about, as Nearby::sharedStretch() tells it; and all of the other.
      QgsGeometry shared;
      QgsGeometry place;
  };

  /**
   * What a work that is being drawn would meet: an index of the year's works, and the few that were placed, moved or taken away since.
   *
   * Works are known by their ids, which must differ; those that are there already may have none. For one thread.
   */
  class LiveWorks
  {
    public:
      explicit LiveWorks( std::shared_ptr<const WorksIndex> index );

      /// Adds a work, or puts it in place of the one of its id.
      void put( const Work &work );
      void remove( const QString &id );

      /// What \a work, as far as it is drawn, has to do with, the gravest first, then by score. Its own former self does not count.
      std::vector<Encounter> meet( const Work &work, const FindingRules &rules ) const;

    private:
      void append( std::vector<Encounter> &met, const WorksIndex &index, const WorksIndex &drawn, const FindingRules &rules,
                   const std::function<bool( const QString & )> &counts ) const;
      const WorksIndex *changedIndex() const;

      std::shared_ptr<const WorksIndex> mIndex;
      /// By id; those that were taken away are empty.
      QHash<QString, Work> mChanged;
      /// Made when it is asked for; null while there are other changes.
      mutable std::unique_ptr<const WorksIndex> mChangedIndex;
  };
} // namespace eplan
