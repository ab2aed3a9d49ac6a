// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/mapturn.h"
#include "domain/identifier.h"

#include <qgsgeometry.h>
#include <qgsmaptooladvanceddigitizing.h>

#include <memory>
#include <optional>

class QgsRubberBand;
class QgsSnapIndicator;

namespace eplan
{
  /**
   * Moves a whole placement: one click where it is taken, one where it is put, both with snapping and advanced digitizing.
   *
   * Esc or a right click puts it back; with nothing taken, it ends the tool.
   */
  class MoveTool : public QgsMapToolAdvancedDigitizing
  {
      Q_OBJECT

    public:
      MoveTool( QgsMapCanvas *canvas, QgsAdvancedDigitizingDockWidget *cadDock );
      ~MoveTool() override;

      /// Becomes the canvas's map tool. \a wgs84 is the placement as it is, EPSG:4326.
      void start( const ProjectId &project, const QgsGeometry &wgs84 );
      /// Gives the canvas back to the map tool before; does nothing unless active.
      void stop();

      Flags flags() const override;
      void cadCanvasReleaseEvent( QgsMapMouseEvent *event ) override;
      void cadCanvasMoveEvent( QgsMapMouseEvent *event ) override;
      void keyPressEvent( QKeyEvent *event ) override;
      void deactivate() override;

    signals:
      /// Normalized, EPSG:4326. The tool then ends, unless start() is called from here.
      void placed( const eplan::ProjectId &project, const QgsGeometry &wgs84 );
      /// The tool is no longer the canvas's: finished, cancelled, or another tool was chosen.
      void ended();

    private:
      void take( const QgsPointXY &at );
      void put( const QgsPointXY &at );
      void putBack();
      void warn( const QString &message );
      QgsGeometry movedTo( const QgsPointXY &at ) const;

      ProjectId mProject;
      /// In the map's CRS.
      QgsGeometry mGeometry;
      std::optional<QgsPointXY> mTakenAt;
      std::unique_ptr<QgsRubberBand> mGhost;
      std::unique_ptr<QgsSnapIndicator> mSnapIndicator;
      MapTurn mTurn;
      bool mStartedAgain = false;
  };
} // namespace eplan
