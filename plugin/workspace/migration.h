// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "geopackage/database.h"

#include <span>

namespace eplan
{
  /// One step of a workspace file from one version to the next.
  struct Migration
  {
      /// The version the file has afterwards.
      int version;
      Result<void> ( *run )( Database & );
  };

  /// Every step there is, in order; the last one's version is this program's. A new file begins at version 0 and goes through them all.
  std::span<const Migration> workspaceMigrations();

  /**
   * Brings a file up to the last of \a migrations, all steps or none.
   *
   * An older file is copied before, beside it, as "2570 (before the update from version 1, 2026-11-22 140312).gpkg"; the copy stays.
   * Fails with StorageNewer where the file is ahead of \a migrations.
   */
  Result<void> migrate( Database &database, const QString &path, std::span<const Migration> migrations );

  /// The version is in the table `workspace`: GeoPackage keeps PRAGMA user_version for itself (OGC 12-128r18 requirement 2).
  Result<int> versionOf( const Database &database );
} // namespace eplan
