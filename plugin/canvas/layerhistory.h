// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>

class QgsVectorLayer;
class QUndoStack;

namespace eplan
{
  /**
   * The workspace's history in QGIS's own Undo and Redo: what is saved can be taken back there too.
   *
   * QGIS empties the undo stack of a layer whenever its edits are saved, which here is a moment after they were made. The stack is then
   * filled with steps that stand for the edits in the workspace's journal. Both layers show the same history. Layers are not owned. Main
   * thread only.
   */
  class LayerHistory : public QObject
  {
      Q_OBJECT

    public:
      /// So many of the newest edits are shown.
      static constexpr int DEPTH = 30;

      explicit LayerHistory( QObject *parent = nullptr );
      /// Leaves no steps behind.
      ~LayerHistory() override;

      /// Those followed before are let go.
      void follow( const QList<QgsVectorLayer *> &layers );
      /// Shows \a entries, the oldest first, in the stacks of the layers that are being edited and have nothing to save.
      void show( const QList<HistoryEntry> &entries );

    signals:
      /// The person walks through the stack of a layer.
      void undoWanted();
      void redoWanted();
      /// A stack is empty that should show the history: editing began, or edits were thrown away.
      void emptied();

    private:
      class Step;

      void fill( QUndoStack &stack, const QList<HistoryEntry> &entries );
      void letGo();

      QList<QPointer<QgsVectorLayer>> mLayers;
      /// The stack moves because QGIS or we move it, not the person.
      bool mMoving = false;
  };
} // namespace eplan
