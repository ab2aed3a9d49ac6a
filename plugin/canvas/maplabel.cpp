// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/maplabel.h"

#include "canvas/wgs84.h"

#include <qgsexception.h>
#include <qgsmapcanvas.h>

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace eplan
{
  namespace
  {
    constexpr double BESIDE = 8;
    constexpr double PADDING = 3;
  } // namespace

  MapLabel::MapLabel( QgsMapCanvas *canvas, const QgsPointXY &place, const QString &text, const QColor &ink, double below )
      : QgsMapCanvasItem( canvas )
      , mPlace( place )
      , mText( text )
      , mInk( ink )
      , mBelow( below )
  {
    setZValue( 200 );
    updatePosition();
  }

  void MapLabel::updatePosition()
  {
    prepareGeometryChange();
    try
    {
      setPos( toCanvasCoordinates( wgs84ToMap( *mMapCanvas ).transform( mPlace ) ) );
      setVisible( true );
    }
    catch ( const QgsCsException & )
    {
      setVisible( false );
    }
  }

  QRectF MapLabel::boundingRect() const
  {
    const QRectF text = QFontMetricsF( QApplication::font() ).boundingRect( QRectF( 0, 0, 1000, 1000 ), Qt::AlignLeft, mText );
    return QRectF( BESIDE, mBelow, text.width() + 2 * PADDING, text.height() + 2 * PADDING );
  }

  void MapLabel::paint( QPainter *painter )
  {
    const QRectF box = boundingRect();
    painter->setRenderHint( QPainter::Antialiasing );
    painter->setPen( QPen( mInk, 1.5 ) );
    painter->setBrush( QColor( 255, 255, 255, 230 ) );
    painter->drawRoundedRect( box.adjusted( 1, 1, -1, -1 ), 3, 3 );
    painter->setPen( mInk );
    painter->setFont( QApplication::font() );
    painter->drawText( box.adjusted( PADDING, PADDING, 0, 0 ), Qt::AlignLeft, mText );
  }
} // namespace eplan
