// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/projectrecord.h"
#include "geopackage/creation.h"
#include "geopackage/database.h"

#include <QStringList>

namespace eplan
{
  /// The columns of a table that holds whole projects: `id`, every field, `revision`, `updated`, `geometry`.
  QList<ColumnDefinition> projectColumns();
  /// The columns of a placement but its geometry, each name after \a prefix.
  QList<ColumnDefinition> placementColumns( const QString &prefix );
  QStringList namesOf( const QList<ColumnDefinition> &columns );

  /// Binds projectColumns(), from the first parameter on. \a project must stay as it is until the statement was run.
  void bindProject( Statement &statement, const ProjectRecord &project );

  /// Reads all of projectColumns(), from the first column on.
  Project readProject( const Statement &statement );

  /// Binds placementColumns(), from \a parameter on.
  void bindPlacement( Statement &statement, int parameter, const Placement &placement );
  /// Reads placementColumns(), from \a column on; the geometry is not among them.
  Placement readPlacement( const Statement &statement, int column );
} // namespace eplan
