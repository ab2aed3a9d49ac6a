// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace eplan
{
  class Database;

  /**
   * Adds many rows to one layer of a GeoPackage, and what its R-tree (OGC 12-128r18 annex F.3) has to know of them in bulk: several times
   * faster than one by one.
   *
   *     Result<BulkIndexing> indexing = BulkIndexing::begin( database, "lines" );
   *     …
   *     return indexing->finish();
   *
   * For a caller who has begun a transaction and commits it only after finish(): until then the R-tree does not follow the layer.
   */
  class BulkIndexing
  {
    public:
      static Result<BulkIndexing> begin( Database &database, const QString &layer );

      /// Builds the R-tree anew from all rows of the layer, packed (Leutenegger, Lopez and Edgington 1997: STR), and lets it follow again.
      Result<void> finish();

    private:
      BulkIndexing( Database &database, const QString &layer, const QString &trigger )
          : mDatabase( &database )
          , mLayer( layer )
          , mTrigger( trigger )
      {
      }

      Database *mDatabase;
      QString mLayer;
      /// The statement that makes the trigger again which adds one row.
      QString mTrigger;
  };
} // namespace eplan
