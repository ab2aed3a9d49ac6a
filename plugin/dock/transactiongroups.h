// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>

class QgsProject;
class QgsVectorLayer;

namespace eplan
{
  /**
   * Takes the layers of a workspace out of the transaction group that a project with automatic transactions puts them into.
   *
   * A group keeps a transaction of the file open for as long as one of its layers is edited, and QGIS writes the extent into it after each
   * save: nobody else could write the file, not even the other layer. On their own the layers are edited as in any other project. What is
   * being edited in a group is saved, and goes on outside; where it cannot be saved, the layers stay in the group.
   */
  void leaveTransactionGroups( QgsProject &project, const QList<QgsVectorLayer *> &layers );
} // namespace eplan
