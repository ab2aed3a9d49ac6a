// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/placeshape.h"
#include "domain/units.h"

#include <qgsmaptoolcapture.h>

#include <memory>

class QLabel;
class QgsGeometry;
class QgsVectorLayer;

namespace eplan
{
  /**
   * Captures one point or one line, and shows how long the line is.
   *
   * Captures for a layer of its own in WGS 84: a vertex snapped to a layer in WGS 84 becomes exactly that vertex, whatever the map's
   * CRS, and no layer of the project can vanish under it.
   */
  class CaptureTool : public QgsMapToolCapture
  {
      Q_OBJECT

    public:
      CaptureTool( QgsMapCanvas *canvas, QgsAdvancedDigitizingDockWidget *cadDock, PlaceShape shape );
      ~CaptureTool() override;

      QgsMapLayer *layer() const override;
      Flags flags() const override;
      bool hasDrawing() const;
      void discard();

      void cadCanvasReleaseEvent( QgsMapMouseEvent *event ) override;
      void cadCanvasMoveEvent( QgsMapMouseEvent *event ) override;
      void keyPressEvent( QKeyEvent *event ) override;
      void deactivate() override;
      /// QGIS calls it when the last edit session of the project ends: nothing to us.
      void clean() override {}

    signals:
      /// Normalized, EPSG:4326.
      void captured( const QgsGeometry &wgs84 );
      void lengthChanged( eplan::Metres length );
      /// The vertices so far, EPSG:4326, without the pointer; null once there are fewer than two.
      void lineChanged( const QgsGeometry &wgs84 );
      /// The person wants out, and nothing is drawn.
      void cancelled();

    private:
      void addPoint( const QgsMapMouseEvent &event );
      void finish();
      void deliver( const QgsGeometry &drawn );
      void showLength();
      void tellLine();
      void discardForNewCrs();
      void warn( const QString &message );

      PlaceShape mShape;
      std::unique_ptr<QgsVectorLayer> mTarget;
      /// Child of the canvas's viewport, which may go first.
      QPointer<QLabel> mLength;
      /// Where the pointer was last, in the map's CRS.
      QgsPointXY mPointer;
      /// How many vertices were told of.
      int mTold = 0;
  };
} // namespace eplan
