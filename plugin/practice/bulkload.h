// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "geopackage/database.h"

#include <QStringList>

#include <optional>

class QgsRectangle;

namespace eplan
{
  /// Fills one table of a fresh GeoPackage quickly: without the triggers that keep its spatial index, which is filled by hand, and
  /// which are put back at the end.
  class BulkLoad
  {
    public:
      static Result<BulkLoad> begin( Database &database, const QString &table, const QStringList &columns, bool hasGeometry );

      /// The values in the order of the columns; before them, where the table has one, the geometry blob. \a box is around the geometry.
      Result<void> add( const QVariantList &values, const QgsRectangle &box );
      Result<void> finish();

    private:
      BulkLoad( Database &database, const QString &table, Statement insert, std::optional<Statement> index, const QStringList &triggers );

      Database *mDatabase;
      QString mTable;
      Statement mInsert;
      std::optional<Statement> mIndex;
      QStringList mTriggers;
  };

  /// Makes a fresh file independent of the moment it was made in: GDAL writes the time into it.
  Result<void> forgetTheMoment( Database &database, const QString &time );
} // namespace eplan
