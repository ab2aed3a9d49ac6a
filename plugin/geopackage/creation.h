// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <qgswkbtypes.h>

#include <QList>
#include <QString>

namespace eplan
{
  class Database;

  /// A column besides the primary key and the geometry.
  struct ColumnDefinition
  {
      QString name;
      /// A GeoPackage type (OGC 12-128r18 table 1): TEXT, INTEGER, REAL, DATETIME, BOOLEAN, BLOB; may go on with constraints.
      QString type;
  };

  /// A table of a GeoPackage: features in EPSG:4326 with an R-tree, or, without a geometry type, attributes only. The primary key is
  /// `fid` and the geometry column `geom`.
  struct TableDefinition
  {
      QString name;
      /// What GIS software shows as the table's name.
      QString title;
      QList<ColumnDefinition> columns;
      QgsWkbTypes::Type geometryType = QgsWkbTypes::NoGeometry;
  };

  /// Creates a GeoPackage of these tables; GDAL writes its metadata tables and spatial indexes. Fails where the file exists, with
  /// StorageFull, StorageReadOnly or StorageFailed; then no file is left behind.
  Result<void> createGeoPackage( const QString &path, const QList<TableDefinition> &tables );

  /// Adds to a table those of \a columns that it does not have.
  Result<void> addMissingColumns( Database &database, const QString &table, const QList<ColumnDefinition> &columns );
} // namespace eplan
