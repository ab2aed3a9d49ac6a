// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/words.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QtMath>

#include <array>

namespace eplan
{
  namespace
  {
    constexpr int ICON_PIXELS = 16;

    bool isDark( const QPalette &palette )
    {
      return palette.color( QPalette::Base ).lightness() < 128;
    }

    /// A hue as dark or as light as the ground it is read on asks for.
    QColor ink( int hue, const QPalette &palette )
    {
      return isDark( palette ) ? QColor::fromHsl( hue, 190, 165 ) : QColor::fromHsl( hue, 255, 80 );
    }

    QPolygonF polygon( const QRectF &box, std::initializer_list<QPointF> corners )
    {
      QPolygonF shape;
      for ( const QPointF &corner : corners )
        shape.append( QPointF( box.left() + corner.x() * box.width(), box.top() + corner.y() * box.height() ) );
      return shape;
    }

    void paintTick( QPainter &painter, const QRectF &box, const QColor &colour )
    {
      painter.setPen( QPen( colour, box.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin ) );
      painter.setBrush( Qt::NoBrush );
      painter.drawPolyline( polygon( box, { { 0.27, 0.52 }, { 0.44, 0.70 }, { 0.74, 0.32 } } ) );
    }

    void paintExclamation( QPainter &painter, const QRectF &box, const QColor &colour )
    {
      painter.setPen( QPen( colour, box.width() * 0.13, Qt::SolidLine, Qt::RoundCap ) );
      painter.drawLine( polygon( box, { { 0.5, 0.27 } } ).first(), polygon( box, { { 0.5, 0.54 } } ).first() );
      painter.drawPoint( polygon( box, { { 0.5, 0.75 } } ).first() );
    }

    void paintTurnedArrow( QPainter &painter, const QRectF &box, const QColor &colour )
    {
      QPainterPath path( polygon( box, { { 0.9, 0.85 } } ).first() );
      path.lineTo( polygon( box, { { 0.9, 0.42 } } ).first() );
      path.lineTo( polygon( box, { { 0.15, 0.42 } } ).first() );
      painter.setPen( QPen( colour, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin ) );
      painter.setBrush( Qt::NoBrush );
      painter.drawPath( path );
      painter.drawPolyline( polygon( box, { { 0.42, 0.15 }, { 0.15, 0.42 }, { 0.42, 0.69 } } ) );
    }
  } // namespace

  QColor inkOf( WorkState state, const QPalette &palette )
  {
    switch ( state )
    {
      case WorkState::NotPlaced:
        return isDark( palette ) ? QColor( 190, 190, 190 ) : QColor( 95, 95, 95 );
      case WorkState::Waiting:
        return ink( 30, palette );
      case WorkState::Conflict:
        return ink( 0, palette );
      case WorkState::Returned:
        return ink( 290, palette );
      case WorkState::Placed:
      case WorkState::Sent:
        return ink( 130, palette );
      case WorkState::Withdrawn:
        return isDark( palette ) ? QColor( 140, 140, 140 ) : QColor( 140, 140, 140 );
    }
    return palette.color( QPalette::Text );
  }

  QColor warningInk( const QPalette &palette )
  {
    return ink( 0, palette );
  }

  QColor practiceInk( const QPalette &palette )
  {
    return isDark( palette ) ? QColor( 255, 165, 60 ) : QColor( 190, 85, 0 );
  }

  void paintFinding( QPainter &painter, const QRectF &where, Severity severity, const QPalette &palette )
  {
    const double side = std::min( where.width(), where.height() );
    const QPointF middle = where.center();
    const std::array triangle { QPointF( middle.x(), middle.y() - side * 0.42 ), QPointF( middle.x() + side * 0.46, middle.y() + side * 0.38 ),
                                QPointF( middle.x() - side * 0.46, middle.y() + side * 0.38 ) };
    const bool isBlocking = severity == Severity::Blocking;
    const QColor colour = isBlocking ? warningInk( palette ) : inkOf( WorkState::Waiting, palette );
    painter.save();
    painter.setRenderHint( QPainter::Antialiasing );
    painter.setPen( QPen( colour, side * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin ) );
    painter.setBrush( isBlocking ? QBrush( colour ) : Qt::NoBrush );
    painter.drawPolygon( triangle.data(), static_cast<int>( triangle.size() ) );
    painter.setPen( QPen( isBlocking ? palette.color( QPalette::Base ) : colour, side * 0.13, Qt::SolidLine, Qt::RoundCap ) );
    painter.drawLine( QPointF( middle.x(), middle.y() - side * 0.12 ), QPointF( middle.x(), middle.y() + side * 0.1 ) );
    painter.drawPoint( QPointF( middle.x(), middle.y() + side * 0.25 ) );
    painter.restore();
  }

  void paintState( QPainter &painter, const QRectF &where, WorkState state, const QPalette &palette )
  {
    const double side = std::min( where.width(), where.height() );
    QRectF box( 0, 0, side, side );
    box.moveCenter( where.center() );
    const QColor colour = inkOf( state, palette );
    const QColor ground = palette.color( QPalette::Base );
    const QRectF disc = box.adjusted( side * 0.08, side * 0.08, -side * 0.08, -side * 0.08 );

    painter.save();
    painter.setRenderHint( QPainter::Antialiasing );
    painter.setPen( QPen( colour, side * 0.13 ) );
    painter.setBrush( Qt::NoBrush );
    switch ( state )
    {
      case WorkState::NotPlaced:
        painter.drawEllipse( disc );
        break;
      case WorkState::Placed:
      case WorkState::Sent:
        painter.setBrush( colour );
        painter.drawEllipse( disc );
        break;
      case WorkState::Waiting:
        painter.setPen( Qt::NoPen );
        painter.setBrush( colour );
        painter.drawPolygon( polygon( box, { { 0.5, 0.04 }, { 1.0, 0.94 }, { 0.0, 0.94 } } ) );
        break;
      case WorkState::Conflict:
        painter.setPen( Qt::NoPen );
        painter.setBrush( colour );
        painter.drawPolygon( polygon( box, { { 0.5, -0.04 }, { 1.04, 0.5 }, { 0.5, 1.04 }, { -0.04, 0.5 } } ) );
        paintExclamation( painter, box, ground );
        break;
      case WorkState::Returned:
        paintTurnedArrow( painter, box, colour );
        break;
      case WorkState::Withdrawn:
        painter.drawLine( disc.topLeft(), disc.bottomRight() );
        painter.drawLine( disc.bottomLeft(), disc.topRight() );
        break;
    }
    if ( state == WorkState::Sent )
      paintTick( painter, box, ground );
    painter.restore();
  }

  QIcon iconOf( WorkState state, const QPalette &palette )
  {
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap( qCeil( ICON_PIXELS * ratio ), qCeil( ICON_PIXELS * ratio ) );
    pixmap.setDevicePixelRatio( ratio );
    pixmap.fill( Qt::transparent );
    QPainter painter( &pixmap );
    paintState( painter, QRectF( 2, 2, ICON_PIXELS - 4, ICON_PIXELS - 4 ), state, palette );
    return QIcon( pixmap );
  }
} // namespace eplan
