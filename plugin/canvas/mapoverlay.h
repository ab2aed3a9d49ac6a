// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>

#include <QColor>
#include <QPointer>

#include <vector>

class QgsMapCanvas;
class QgsRubberBand;

namespace eplan
{
  class MapLabel;

  /// How one shape over the map is drawn.
  struct OverlayStroke
  {
      QColor ink;
      Qt::PenStyle style = Qt::SolidLine;
      /// Pixels; of lines.
      int width = 4;
  };

  /// Positions that lie over the map and belong to no layer, each with a label. Gone when it is cleared or deleted.
  class MapOverlay
  {
    public:
      explicit MapOverlay( QgsMapCanvas *canvas );
      ~MapOverlay();
      MapOverlay( const MapOverlay & ) = delete;
      MapOverlay &operator=( const MapOverlay & ) = delete;

      /// \a wgs84 is a placement's geometry, not null.
      void add( const QgsGeometry &wgs84, const OverlayStroke &stroke );
      /// The text begins \a below pixels under \a place (EPSG:4326), or above where negative.
      void label( const QgsPointXY &place, const QString &text, const QColor &ink, double below );
      void clear();
      bool isEmpty() const { return mBands.empty() && mLabels.empty(); }

      /// Moves the map so that everything that was added is seen with its surroundings.
      void zoomToAll();
      /// Whether the map shows all of it already, large enough to tell where it is.
      bool isInSight() const;

    private:
      /// Owns what is shown on it, and may go first.
      QPointer<QgsMapCanvas> mCanvas;
      std::vector<QgsRubberBand *> mBands;
      std::vector<MapLabel *> mLabels;
      QgsRectangle mBox;
  };

  /// A place on a position where its label does not lie on its end.
  QgsPointXY labelPlace( const QgsGeometry &wgs84 );
} // namespace eplan
