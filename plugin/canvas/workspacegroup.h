// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

class QgsProject;
class QgsVectorLayer;

namespace eplan
{
  /// The two layers of a workspace file, as the project holds them.
  struct WorkspaceGroup
  {
      QgsVectorLayer *points = nullptr;
      QgsVectorLayer *lines = nullptr;
  };

  /// The layers of this file that an earlier addGroup() put into the project; null where the project has none.
  WorkspaceGroup findGroup( const QgsProject &project, const QString &workspacePath );

  /// Adds what findGroup() does not find, styled, in a group on top of the layer tree. StorageFailed where the file has no such layers;
  /// then the project stays as it was.
  Result<WorkspaceGroup> addGroup( QgsProject &project, const QString &workspacePath, const QString &title );

  /// Removes the layers of this file, and their group unless the person put other layers into it.
  void removeGroup( QgsProject &project, const QString &workspacePath );
} // namespace eplan
