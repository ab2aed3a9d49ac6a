// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/mapturn.h"
#include "canvas/placeshape.h"
#include "domain/identifier.h"
#include "domain/units.h"

#include <QObject>
#include <QPointer>

class QgsAdvancedDigitizingDockWidget;
class QgsGeometry;

namespace eplan
{
  class CaptureTool;

  /**
   * Draws the place of one project with QGIS's snapping, tracing and advanced digitizing.
   *
   * Lines: right click or Enter finishes, Backspace takes back a vertex, Esc discards what is drawn and, with nothing drawn, ends. While
   * drawing, the length stands beside the pointer. Needs no layer: it captures in WGS 84 and leaves saving to whoever hears placed().
   */
  class PlaceTool : public QObject
  {
      Q_OBJECT

    public:
      PlaceTool( QgsMapCanvas *canvas, QgsAdvancedDigitizingDockWidget *cadDock, QObject *parent );
      ~PlaceTool() override;

      /// Becomes the canvas's map tool. A drawing of the same project and shape that was interrupted by another map tool goes on.
      void start( const ProjectId &project, PlaceShape shape );
      /// Discards what is drawn and gives the canvas back to the map tool before; does nothing unless active.
      void stop();
      bool isActive() const;

    signals:
      /// Normalized, EPSG:4326. The tool then ends, unless start() is called from here for the next project.
      void placed( const eplan::ProjectId &project, const QgsGeometry &wgs84 );
      /// The tool is no longer the canvas's: finished, cancelled, or another tool was chosen.
      void ended();
      /// While a line is drawn: up to the pointer, on the WGS 84 ellipsoid.
      void lengthChanged( eplan::Metres length );
      /// After each vertex of a line: those so far, EPSG:4326; null once there are fewer than two.
      void lineChanged( const eplan::ProjectId &project, const QgsGeometry &wgs84 );

    private:
      CaptureTool *current() const;
      void finish( const QgsGeometry &drawn );

      /// Children of the canvas, which may go first.
      QPointer<CaptureTool> mPointTool;
      QPointer<CaptureTool> mLineTool;
      MapTurn mTurn;
      ProjectId mProject;
      PlaceShape mShape = PlaceShape::Point;
      bool mStarting = false;
      bool mStartedAgain = false;
  };
} // namespace eplan
