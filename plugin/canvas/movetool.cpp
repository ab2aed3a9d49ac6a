// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/movetool.h"

#include "canvas/wgs84.h"
#include "domain/placement.h"

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsrubberband.h>
#include <qgssnapindicator.h>

#include <QKeyEvent>

namespace eplan
{
  namespace
  {
    /// Nothing where the geometry cannot be had in the other CRS.
    std::optional<QgsGeometry> transformed( QgsGeometry geometry, const QgsMapCanvas &canvas, Qgis::TransformDirection direction )
    {
      try
      {
        geometry.transform( wgs84ToMap( canvas ), direction );
      }
      catch ( QgsCsException & )
      {
        return std::nullopt;
      }
      return geometry;
    }
  } // namespace

  MoveTool::MoveTool( QgsMapCanvas *canvas, QgsAdvancedDigitizingDockWidget *cadDock )
      : QgsMapToolAdvancedDigitizing( canvas, cadDock )
      , mSnapIndicator( std::make_unique<QgsSnapIndicator>( canvas ) )
      , mTurn( canvas )
  {
    setCursor( QgsApplication::getThemeCursor( QgsApplication::Cursor::CapturePoint ) );
    connect( canvas, &QgsMapCanvas::destinationCrsChanged, this, &MoveTool::stop );
  }

  MoveTool::~MoveTool() = default;

  void MoveTool::start( const ProjectId &project, const QgsGeometry &wgs84 )
  {
    putBack();
    mStartedAgain = true;
    mProject = project;
    mGeometry = transformed( wgs84, *mCanvas, Qgis::TransformDirection::Forward ).value_or( QgsGeometry() );
    mTurn.take( this );
    if ( mGeometry.isNull() )
      warn( tr( "This position cannot be shown in the map's coordinate system. Choose another one for the map, such as WGS 84 / UTM." ) );
  }

  void MoveTool::stop()
  {
    putBack();
    mTurn.giveBack();
  }

  QgsMapTool::Flags MoveTool::flags() const
  {
    return MapTurn::flags();
  }

  void MoveTool::deactivate()
  {
    putBack();
    mSnapIndicator->setMatch( QgsPointLocator::Match() );
    QgsMapToolAdvancedDigitizing::deactivate();
    emit ended();
  }

  void MoveTool::cadCanvasMoveEvent( QgsMapMouseEvent *event )
  {
    mSnapIndicator->setMatch( event->mapPointMatch() );
    if ( mGhost )
      mGhost->setToGeometry( movedTo( event->mapPoint() ), nullptr );
  }

  void MoveTool::cadCanvasReleaseEvent( QgsMapMouseEvent *event )
  {
    if ( event->button() == Qt::RightButton )
      return mTakenAt ? putBack() : stop();
    if ( event->button() != Qt::LeftButton || mGeometry.isNull() )
      return;
    if ( mTakenAt )
      put( event->mapPoint() );
    else
      take( event->mapPoint() );
  }

  void MoveTool::keyPressEvent( QKeyEvent *event )
  {
    if ( event->key() != Qt::Key_Escape )
      return QgsMapToolAdvancedDigitizing::keyPressEvent( event );
    // An ignored event tells QgsMapCanvas that a map tool has dealt with it.
    event->ignore();
    if ( mTakenAt )
      putBack();
    else
      stop();
  }

  void MoveTool::take( const QgsPointXY &at )
  {
    mTakenAt = at;
    mGhost.reset( createRubberBand( mGeometry.type() ) );
    mGhost->setToGeometry( mGeometry, nullptr );
  }

  void MoveTool::put( const QgsPointXY &at )
  {
    const std::optional<QgsGeometry> moved = transformed( movedTo( at ), *mCanvas, Qgis::TransformDirection::Reverse );
    const Result<QgsGeometry> place = normalized( moved.value_or( QgsGeometry( new QgsPoint( qQNaN(), qQNaN() ) ) ) );
    putBack();
    if ( !place )
    {
      warn( place.error().message );
      return;
    }
    mStartedAgain = false;
    emit placed( mProject, *place );
    if ( !mStartedAgain )
      stop();
  }

  void MoveTool::warn( const QString &message )
  {
    emit messageEmitted( message, Qgis::MessageLevel::Warning );
  }

  void MoveTool::putBack()
  {
    mTakenAt.reset();
    mGhost.reset();
    cadDockWidget()->clearPoints();
  }

  QgsGeometry MoveTool::movedTo( const QgsPointXY &at ) const
  {
    QgsGeometry moved = mGeometry;
    moved.translate( at.x() - mTakenAt->x(), at.y() - mTakenAt->y() );
    return moved;
  }
} // namespace eplan
