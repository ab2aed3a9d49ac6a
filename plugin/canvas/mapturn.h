// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsmapcanvas.h>
#include <qgsmaptool.h>

#include <QPointer>

namespace eplan
{
  /**
   * The time in which one of our map tools has the canvas; then the tool before has it again. One turn at a time: taking it ends another's.
   *
   * QGIS takes the canvas from edit tools while its current layer cannot be edited, and goes back by itself to the last tool that does
   * not edit. Ours draw without a layer of the project and belong to one project: neither may happen to them. So they must return flags()
   * as their own.
   */
  class MapTurn
  {
    public:
      explicit MapTurn( QgsMapCanvas *canvas );
      ~MapTurn();

      void take( QgsMapTool *tool );
      /// Does nothing when the person has chosen another tool meanwhile.
      void giveBack();
      bool isTaken() const;

      static QgsMapTool::Flags flags();

    private:
      QPointer<QgsMapCanvas> mCanvas;
      QPointer<QgsMapTool> mTool;
      QPointer<QgsMapTool> mBefore;
  };
} // namespace eplan
