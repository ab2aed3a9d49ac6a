// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/conflictview.h"

#include "base/qgiscompat.h"
#include "canvas/maplabel.h"
#include "canvas/wgs84.h"
#include "domain/gap.h"

#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsrubberband.h>

namespace eplan
{
  namespace
  {
    constexpr int LINE_WIDTH = 4;
    constexpr int POINT_SIZE = 16;
    /// Where labels stand, in pixels under their places: where two positions are the same, they do not lie over each other.
    constexpr double ABOVE = -36;
    constexpr double BESIDE = -12;
    constexpr double BELOW = 12;
    constexpr double BELOW_MINE = 40;
    constexpr double ROOM_AROUND = 1.6;
    /// A map narrower than this shows a point without its surroundings.
    constexpr double LEAST_DEGREES = 0.002;

    std::unique_ptr<QgsRubberBand> bandOf( QgsMapCanvas *canvas, const QgsGeometry &wgs84, const QColor &ink, Qt::PenStyle stroke,
                                           int width )
    {
      const bool isLine = wgs84.type() == compat::LineGeometry;
      auto band = std::make_unique<QgsRubberBand>( canvas, wgs84.type() );
      band->setColor( ink );
      band->setSecondaryStrokeColor( QColor( 255, 255, 255, 200 ) );
      band->setWidth( isLine ? width : 3 );
      band->setLineStyle( stroke );
      band->setIcon( stroke == Qt::SolidLine ? QgsRubberBand::ICON_FULL_BOX : QgsRubberBand::ICON_CIRCLE );
      band->setIconSize( POINT_SIZE );
      band->setToGeometry( wgs84, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) );
      return band;
    }

    /// A place on the position where its label does not lie on its end.
    QgsPointXY labelPlace( const QgsGeometry &wgs84 )
    {
      const QgsGeometry middle = wgs84.pointOnSurface();
      return middle.isNull() ? wgs84.boundingBox().center() : middle.asPoint();
    }
  } // namespace

  ConflictView::ConflictView( QgsMapCanvas *canvas )
      : mCanvas( canvas )
  {
  }

  ConflictView::~ConflictView()
  {
    clear();
  }

  void ConflictView::clear()
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
  }

  void ConflictView::add( const ConflictSide &side, const QColor &ink, Qt::PenStyle stroke, double below )
  {
    if ( side.wgs84.isNull() )
      return;
    mBands.push_back( bandOf( mCanvas, side.wgs84, ink, stroke, LINE_WIDTH ).release() );
    mLabels.push_back( new MapLabel( mCanvas, labelPlace( side.wgs84 ), side.label, ink, below ) );
  }

  void ConflictView::addDistance( const QgsGeometry &mine, const QgsGeometry &theirs, const QString &distance )
  {
    const std::optional<Gap> gap = largestGap( mine, theirs );
    if ( !gap || distance.isEmpty() )
      return;
    const QgsGeometry line = QgsGeometry::fromPolylineXY( { gap->from, gap->to } );
    mBands.push_back( bandOf( mCanvas, line, inkOfBefore(), Qt::DotLine, 2 ).release() );
    mLabels.push_back( new MapLabel( mCanvas, QgsPointXY( ( gap->from.x() + gap->to.x() ) / 2, ( gap->from.y() + gap->to.y() ) / 2 ),
                                     distance, inkOfBefore(), BESIDE ) );
  }

  void ConflictView::zoomTo( const std::vector<const QgsGeometry *> &shapes )
  {
    QgsRectangle box;
    box.setMinimal();
    for ( const QgsGeometry *shape : shapes )
    {
      if ( !shape->isNull() )
        box.combineExtentWith( shape->boundingBox() );
    }
    if ( box.xMinimum() > box.xMaximum() )
      return;
    box.grow( std::max( 0.0, ( LEAST_DEGREES - std::max( box.width(), box.height() ) ) / 2 ) );
    box.scale( ROOM_AROUND );
    try
    {
      mCanvas->setExtent( wgs84ToMap( *mCanvas ).transformBoundingBox( box ) );
      mCanvas->refresh();
    }
    catch ( const QgsCsException & )
    {
      // Off the map's CRS: the table beside the map still tells it.
    }
  }

  void ConflictView::show( const ConflictSide &before, const ConflictSide &mine, const ConflictSide &theirs, const QString &distance )
  {
    clear();
    if ( !mCanvas )
      return;
    add( before, inkOfBefore(), Qt::DashLine, BELOW_MINE );
    add( theirs, inkOfTheirs(), Qt::DashDotLine, ABOVE );
    add( mine, inkOfMine(), Qt::SolidLine, BELOW );
    addDistance( mine.wgs84, theirs.wgs84, distance );
    zoomTo( { &before.wgs84, &mine.wgs84, &theirs.wgs84 } );
  }
} // namespace eplan
