// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/mapoverlay.h"

#include "base/qgiscompat.h"
#include "canvas/maplabel.h"
#include "canvas/wgs84.h"

#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsrubberband.h>

namespace eplan
{
  namespace
  {
    constexpr int POINT_SIZE = 16;
    constexpr int POINT_STROKE = 3;
    constexpr double ROOM_AROUND = 1.6;
    /// A map narrower than this shows a point without its surroundings.
    constexpr double LEAST_DEGREES = 0.002;
    /// A wider map shows where a point is, but not what lies beside it; a line may be seen in a map this many times as wide.
    constexpr double WIDEST_DEGREES = 0.2;
    constexpr double TOO_FAR_OUT = 4;
  } // namespace

  MapOverlay::MapOverlay( QgsMapCanvas *canvas )
      : mCanvas( canvas )
  {
    mBox.setMinimal();
  }

  MapOverlay::~MapOverlay()
  {
    clear();
  }

  void MapOverlay::clear()
  {
    // The canvas's scene deletes them when the canvas goes first.
    if ( mCanvas )
    {
      for ( QgsRubberBand *band : mBands )
        delete band;
      for ( MapLabel *label : mLabels )
        delete label;
    }
    mBands.clear();
    mLabels.clear();
    mBox.setMinimal();
  }

  void MapOverlay::add( const QgsGeometry &wgs84, const OverlayStroke &stroke )
  {
    if ( !mCanvas )
      return;
    auto *band = new QgsRubberBand( mCanvas, wgs84.type() );
    band->setColor( stroke.ink );
    band->setSecondaryStrokeColor( QColor( 255, 255, 255, 200 ) );
    band->setWidth( wgs84.type() == compat::LineGeometry ? stroke.width : POINT_STROKE );
    band->setLineStyle( stroke.style );
    band->setIcon( stroke.style == Qt::SolidLine ? QgsRubberBand::ICON_FULL_BOX : QgsRubberBand::ICON_CIRCLE );
    band->setIconSize( POINT_SIZE );
    band->setToGeometry( wgs84, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) );
    mBands.push_back( band );
    mBox.combineExtentWith( wgs84.boundingBox() );
  }

  void MapOverlay::label( const QgsPointXY &place, const QString &text, const QColor &ink, double below )
  {
    if ( mCanvas )
      mLabels.push_back( new MapLabel( mCanvas, place, text, ink, below ) );
  }

  void MapOverlay::zoomToAll()
  {
    if ( !mCanvas || mBox.xMinimum() > mBox.xMaximum() )
      return;
    QgsRectangle box = mBox;
    box.grow( std::max( 0.0, ( LEAST_DEGREES - std::max( box.width(), box.height() ) ) / 2 ) );
    box.scale( ROOM_AROUND );
    try
    {
      mCanvas->setExtent( wgs84ToMap( *mCanvas ).transformBoundingBox( box ) );
      mCanvas->refresh();
    }
    catch ( const QgsCsException & )
    {
      // Off the map's CRS: the panel still tells it.
    }
  }

  bool MapOverlay::isInSight() const
  {
    if ( !mCanvas || mBox.xMinimum() > mBox.xMaximum() )
      return true;
    const std::optional<QgsRectangle> seen = seenOfWgs84( *mCanvas );
    return seen && seen->contains( mBox ) && seen->width() <= std::max( WIDEST_DEGREES, TOO_FAR_OUT * mBox.width() );
  }

  QgsPointXY labelPlace( const QgsGeometry &wgs84 )
  {
    const QgsGeometry middle = wgs84.pointOnSurface();
    return middle.isNull() ? wgs84.boundingBox().center() : middle.asPoint();
  }
} // namespace eplan
