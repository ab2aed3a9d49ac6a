// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/fiscalyear.h"
#include "geopackage/database.h"

#include <QUrl>

class QDir;

namespace eplan
{
  /// Whose work, where and for which year: there is one workspace file for each.
  struct WorkspaceKey
  {
      /// The service's landing page.
      QUrl service;
      QString user;
      FiscalYear year;
  };

  /// The file for \a key under \a home: "HOST_PORT/USER/2570.gpkg", with the path of a landing page that is not at the host's root after
  /// the port; each part safe as a file name on Windows and Linux alike.
  QString workspacePath( const QDir &home, const WorkspaceKey &key );

  /// Opens the file of \a key at \a path, made or migrated where needed; fails as Workspace::open() does.
  Result<Database> openWorkspaceFile( const QString &path, const WorkspaceKey &key );
} // namespace eplan
