// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/capturetool.h"

#include "base/language.h"
#include "canvas/mapturn.h"
#include "domain/placement.h"

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgslinestring.h>
#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsvectorlayer.h>

#include <QKeyEvent>
#include <QLabel>
#include <QToolTip>

#include <utility>

namespace eplan
{
  namespace
  {
    constexpr QPoint BESIDE_THE_POINTER { 18, 14 };
    constexpr double WHOLE_METRES_FROM = 100;
    /// 0.1 mm on the ground: a double click puts two vertices there.
    constexpr double SAME_VERTEX_DEGREES = 1e-9;

    std::unique_ptr<QgsVectorLayer> wgs84Layer( PlaceShape shape )
    {
      QgsVectorLayer::LayerOptions options;
      options.loadDefaultStyle = false;
      const QString type = shape == PlaceShape::Line ? QStringLiteral( "LineString" ) : QStringLiteral( "Point" );
      const QString source = type + QStringLiteral( "?crs=EPSG:4326" );
      return std::make_unique<QgsVectorLayer>( source, QStringLiteral( "place" ), QStringLiteral( "memory" ), options );
    }

    QLabel *lengthLabel( QWidget *parent )
    {
      auto *label = new QLabel( parent );
      label->setObjectName( QStringLiteral( "eplanLength" ) );
      label->setAttribute( Qt::WA_TransparentForMouseEvents );
      label->setAutoFillBackground( true );
      label->setPalette( QToolTip::palette() );
      label->setForegroundRole( QPalette::ToolTipText );
      label->setBackgroundRole( QPalette::ToolTipBase );
      label->setFrameShape( QFrame::Box );
      label->setMargin( 3 );
      label->hide();
      return label;
    }
  } // namespace

  CaptureTool::CaptureTool( QgsMapCanvas *canvas, QgsAdvancedDigitizingDockWidget *cadDock, PlaceShape shape )
      : QgsMapToolCapture( canvas, cadDock, shape == PlaceShape::Line ? CaptureLine : CapturePoint )
      , mShape( shape )
      , mTarget( wgs84Layer( shape ) )
      , mLength( lengthLabel( canvas->viewport() ) )
  {
    connect( canvas, &QgsMapCanvas::destinationCrsChanged, this, &CaptureTool::discardForNewCrs );
  }

  CaptureTool::~CaptureTool()
  {
    delete mLength.data();
  }

  QgsMapLayer *CaptureTool::layer() const
  {
    return mTarget.get();
  }

  QgsMapTool::Flags CaptureTool::flags() const
  {
    return MapTurn::flags();
  }

  bool CaptureTool::hasDrawing() const
  {
    return captureCurve()->numPoints() > 0;
  }

  void CaptureTool::discard()
  {
    stopCapturing();
    cadDockWidget()->clearPoints();
    showLength();
  }

  /// What is drawn is bound to the map's old coordinates, and its next vertex would go astray.
  void CaptureTool::discardForNewCrs()
  {
    if ( !hasDrawing() )
      return;
    discard();
    warn( tr( "The map's coordinate system was changed while you were drawing. Draw the line again." ) );
  }

  void CaptureTool::warn( const QString &message )
  {
    emit messageEmitted( message, Qgis::MessageLevel::Warning );
  }

  void CaptureTool::cadCanvasMoveEvent( QgsMapMouseEvent *event )
  {
    QgsMapToolCapture::cadCanvasMoveEvent( event );
    mPointer = event->mapPoint();
    if ( mLength )
      mLength->move( event->pos() + BESIDE_THE_POINTER );
    showLength();
  }

  void CaptureTool::cadCanvasReleaseEvent( QgsMapMouseEvent *event )
  {
    mPointer = event->mapPoint();
    if ( event->button() == Qt::LeftButton )
      addPoint( *event );
    else if ( event->button() == Qt::RightButton )
      finish();
  }

  void CaptureTool::keyPressEvent( QKeyEvent *event )
  {
    const int key = event->key();
    if ( key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape )
    {
      QgsMapToolCapture::keyPressEvent( event );
      showLength();
      return;
    }
    // An ignored event tells QgsMapCanvas that a map tool has dealt with it.
    event->ignore();
    if ( key != Qt::Key_Escape )
      finish();
    else if ( hasDrawing() )
      discard();
    else
      emit cancelled();
  }

  void CaptureTool::deactivate()
  {
    if ( mLength )
      mLength->hide();
    QgsMapToolCapture::deactivate();
  }

  void CaptureTool::addPoint( const QgsMapMouseEvent &event )
  {
    if ( addVertex( event.mapPoint(), event.mapPointMatch() ) != 0 )
    {
      warn( tr( "This place has no longitude and latitude in the map's coordinate system. Click inside the map's area." ) );
      return;
    }
    startCapturing();
    if ( mShape == PlaceShape::Point )
      deliver( QgsGeometry( new QgsPoint( captureCurve()->endPoint() ) ) );
    else
      showLength();
  }

  void CaptureTool::finish()
  {
    if ( !hasDrawing() )
    {
      emit cancelled();
      return;
    }
    QgsGeometry line( captureCurve()->curveToLine() );
    line.removeDuplicateNodes( SAME_VERTEX_DEGREES );
    if ( groundLength( line ).value > 0 )
      deliver( line );
    else
      warn( tr( "A line needs at least two places. Click where it ends, then finish it with the right button or Enter." ) );
  }

  void CaptureTool::deliver( const QgsGeometry &drawn )
  {
    const Result<QgsGeometry> place = normalized( drawn );
    if ( place )
    {
      discard();
      emit captured( *place );
      return;
    }
    if ( mShape == PlaceShape::Point )
      discard();
    warn( place.error().message );
  }

  void CaptureTool::showLength()
  {
    tellLine();
    if ( !mLength )
      return;
    const bool drawing = mShape == PlaceShape::Line && hasDrawing();
    mLength->setVisible( drawing );
    if ( !drawing )
      return;
    std::unique_ptr<QgsLineString> line( captureCurve()->curveToLine() );
    try
    {
      line->addVertex( QgsPoint( toLayerCoordinates( layer(), mPointer ) ) );
    }
    catch ( QgsCsException & )
    {
      // The pointer is outside the map's area: the length up to the last vertex is what there is to say.
    }
    const Metres length = groundLength( QgsGeometry( line.release() ) );
    mLength->setText( tr( "%1 m" ).arg( Language::locale().toString( length.value, 'f', length.value < WHOLE_METRES_FROM ? 1 : 0 ) ) );
    mLength->adjustSize();
    emit lengthChanged( length );
  }

  /// Whatever changed it: a click, Backspace, or a trace that added many.
  void CaptureTool::tellLine()
  {
    const int vertices = mShape == PlaceShape::Line ? captureCurve()->numPoints() : 0;
    const int told = vertices < 2 ? 0 : vertices;
    if ( std::exchange( mTold, told ) == told )
      return;
    emit lineChanged( told > 0 ? QgsGeometry( captureCurve()->curveToLine() ) : QgsGeometry() );
  }
} // namespace eplan
