// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsmapcanvasitem.h>
#include <qgspointxy.h>

namespace eplan
{
  /// A short text beside a place on the map, readable on every ground. Owned by the canvas's scene.
  class MapLabel : public QgsMapCanvasItem
  {
    public:
      /// \a place is in EPSG:4326; the text begins \a below pixels under it, or above where negative.
      MapLabel( QgsMapCanvas *canvas, const QgsPointXY &place, const QString &text, const QColor &ink, double below );

      QString text() const { return mText; }
      void updatePosition() override;
      QRectF boundingRect() const override;

    protected:
      void paint( QPainter *painter ) override;

    private:
      QgsPointXY mPlace;
      QString mText;
      QColor mInk;
      double mBelow;
  };
} // namespace eplan
