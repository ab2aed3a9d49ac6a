// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/placetool.h"

#include "canvas/capturetool.h"

#include <qgsgeometry.h>
#include <qgsmapcanvas.h>

#include <QScopedValueRollback>

namespace eplan
{
  PlaceTool::PlaceTool( QgsMapCanvas *canvas, QgsAdvancedDigitizingDockWidget *cadDock, QObject *parent )
      : QObject( parent )
      , mPointTool( new CaptureTool( canvas, cadDock, PlaceShape::Point ) )
      , mLineTool( new CaptureTool( canvas, cadDock, PlaceShape::Line ) )
      , mTurn( canvas )
  {
    for ( CaptureTool *tool : { mPointTool.data(), mLineTool.data() } )
    {
      connect( tool, &CaptureTool::captured, this, &PlaceTool::finish );
      connect( tool, &CaptureTool::cancelled, this, &PlaceTool::stop );
      connect( tool, &CaptureTool::lengthChanged, this, &PlaceTool::lengthChanged );
      connect( tool, &CaptureTool::lineChanged, this, [this]( const QgsGeometry &wgs84 ) { emit lineChanged( mProject, wgs84 ); } );
      connect( tool, &QgsMapTool::deactivated, this,
               [this]
               {
                 if ( !mStarting )
                   emit ended();
               } );
    }
  }

  PlaceTool::~PlaceTool()
  {
    blockSignals( true );
    stop();
    delete mPointTool.data();
    delete mLineTool.data();
  }

  CaptureTool *PlaceTool::current() const
  {
    return mShape == PlaceShape::Line ? mLineTool.data() : mPointTool.data();
  }

  bool PlaceTool::isActive() const
  {
    return mTurn.isTaken();
  }

  void PlaceTool::start( const ProjectId &project, PlaceShape shape )
  {
    if ( !current() )
      return;
    if ( project != mProject || shape != mShape )
      current()->discard();

    const QScopedValueRollback<bool> starting( mStarting, true );
    mStartedAgain = true;
    mProject = project;
    mShape = shape;
    mTurn.take( current() );
  }

  void PlaceTool::stop()
  {
    if ( current() )
      current()->discard();
    mTurn.giveBack();
  }

  void PlaceTool::finish( const QgsGeometry &drawn )
  {
    mStartedAgain = false;
    emit placed( mProject, drawn );
    if ( !mStartedAgain )
      stop();
  }
} // namespace eplan
