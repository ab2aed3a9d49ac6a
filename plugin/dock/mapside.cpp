// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/mapside.h"

#include "canvas/datumchoice.h"
#include "canvas/wgs84.h"
#include "dock/desk.h"
#include "dock/positionmenu.h"
#include "dock/selectedfeature.h"
#include "dock/transactiongroups.h"

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsmaptoolpan.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace eplan
{
  namespace
  {
    /// A map that shows more than this many times the area's width is too far out to place anything on.
    constexpr double TOO_FAR_OUT = 4;
  } // namespace

  MapSide::MapSide( Desk &desk, QgsMapCanvas *canvas, QgsAdvancedDigitizingDockWidget *cadDock, QObject *parent )
      : QObject( parent )
      , mDesk( desk )
      , mCanvas( canvas )
      , mLayers( QgsProject::instance(), canvas, nullptr )
      , mPlaceTool( canvas, cadDock, nullptr )
      , mConflict( canvas )
      , mGhost( canvas )
      , mPointedOut( canvas )
      , mMoveTool( new MoveTool( canvas, cadDock ) )
      , mPan( new QgsMapToolPan( canvas ) )
  {
    connect( &mDesk, &Desk::workspaceChanged, this, &MapSide::showWorkspace );
    connect( &mDesk, &Desk::placementsChanged, &mLayers, &WorkspaceLayers::refresh );
    connect( &mDesk, &Desk::selectionChanged, this, &MapSide::followSelection );
    connect( &mDesk, &Desk::saveWanted, this, &MapSide::saveEdits );
    connect( &mLayers, &WorkspaceLayers::picked, this, &MapSide::pick );
    connect( &mLayers, &WorkspaceLayers::edited, &mDesk, &Desk::takeForeignEdits );
    connect( &mLayers, &WorkspaceLayers::edited, this, &MapSide::catchUp );
    connect( &mLayers, &WorkspaceLayers::failed, &mDesk, &Desk::reportUnsaved );
    connect( QgsProject::instance(), &QgsProject::transactionGroupsChanged, this, &MapSide::leaveGroups );
    connect( QgsProject::instance(), &QgsProject::readProject, this, &MapSide::leaveGroups );
    connect( QgsProject::instance(), &QgsProject::layersAdded, this, &MapSide::leaveGroups, Qt::QueuedConnection );
    // Also in a turn of its own: QGIS is in the middle of moving or clearing a stack when it tells of it.
    connect( &mDesk, &Desk::placementsChanged, this, &MapSide::showHistory, Qt::QueuedConnection );
    connect( &mLayers, &WorkspaceLayers::edited, this, &MapSide::showHistory, Qt::QueuedConnection );
    connect( &mHistory, &LayerHistory::emptied, this, &MapSide::showHistory, Qt::QueuedConnection );
    connect( &mHistory, &LayerHistory::undoWanted, &mDesk, &Desk::undo );
    connect( &mHistory, &LayerHistory::redoWanted, &mDesk, &Desk::redo );
    connect( QgsProject::instance(), &QgsProject::layersAdded, this, &MapSide::chooseDatums, Qt::QueuedConnection );
    connect( QgsProject::instance(), &QgsProject::readProject, this, &MapSide::chooseDatums );
    connect( QgsProject::instance(), &QgsProject::cleared, this, &MapSide::chooseDatums, Qt::QueuedConnection );
    chooseDatums();
    connect( canvas, &QgsMapCanvas::contextMenuAboutToShow, this,
             [this]( QMenu *menu, QgsMapMouseEvent *event ) { offerCopies( menu, event->mapPoint() ); } );
    connect( &mPlaceTool, &PlaceTool::placed, this, &MapSide::save );
    connect( &mPlaceTool, &PlaceTool::lengthChanged, this, &MapSide::lengthDrawn );
    connect( &mPlaceTool, &PlaceTool::lineChanged, this, &MapSide::lineDrawn );
    connect( &mPlaceTool, &PlaceTool::ended, this, [this] { setDrawing( false ); } );
    connect( mMoveTool, &MoveTool::placed, this, &MapSide::save );
    connect( mMoveTool, &MoveTool::ended, this, [this] { setDrawing( false ); } );
  }

  MapSide::~MapSide()
  {
    delete mMoveTool;
    delete mPan;
  }

  void MapSide::showWorkspace( const QString &path )
  {
    const bool isPractice = mDesk.connection() && mDesk.connection()->mode == Mode::Practice;
    const QString title = isPractice ? tr( "e-Plan %1 (practice)" ) : tr( "e-Plan %1" );
    mShown = mDesk.selected().value_or( ProjectId() );
    const Result<void> done = path.isEmpty() ? mLayers.close() : mLayers.show( path, title.arg( mDesk.year().buddhistYear() ) );
    leaveGroups();
    mIsBehind = !done && hasUnsavedEdits();
    if ( mIsBehind )
      mDesk.reportUnsaved( done.error() );
    else if ( !done )
      mDesk.report( done.error() );
  }

  void MapSide::leaveGroups()
  {
    QList<QgsVectorLayer *> layers { mLayers.points(), mLayers.lines() };
    layers.removeAll( nullptr );
    leaveTransactionGroups( *QgsProject::instance(), layers );
    mHistory.follow( layers );
  }

  void MapSide::showHistory()
  {
    mHistory.show( mDesk.history( LayerHistory::DEPTH ) );
  }

  bool MapSide::hasUnsavedEdits() const
  {
    return ( mLayers.points() && mLayers.points()->isModified() ) || ( mLayers.lines() && mLayers.lines()->isModified() );
  }

  /// A new project file was begun, or the person removed the layers: drawing without seeing would help nobody.
  void MapSide::showLayers()
  {
    if ( !mDesk.isOpen() || mLayers.points() || mLayers.lines() )
      return;
    showWorkspace( mDesk.workspacePath() );
    mLayers.setCurrentProject( mShown );
    mLayers.select( mShown );
  }

  void MapSide::followSelection()
  {
    const ProjectId id = mDesk.selected().value_or( ProjectId() );
    const bool isAnother = id != mShown;
    mShown = id;
    mLayers.setCurrentProject( id );
    // A drawing half done belongs to the project before; it goes on when its tool is taken again.
    if ( isAnother && mDrawing && mCanvas )
      mCanvas->setMapTool( mPan );
    if ( !isAnother || mPicking )
      return;
    mLayers.select( id );
    if ( !id.isEmpty() )
      mLayers.zoomTo( id );
  }

  void MapSide::pick( const ProjectId &id )
  {
    mPicking = true;
    mDesk.select( id );
    mPicking = false;
  }

  void MapSide::draw( PlaceShape shape )
  {
    const WorkItem *item = mDesk.selectedItem();
    if ( !item )
      return;
    showLayers();
    if ( !item->facts.placed )
      showAreaOf( *item );
    mPlaceTool.start( item->id, shape );
    setDrawing( true );
  }

  void MapSide::move()
  {
    if ( !mDesk.selected() || !mMoveTool )
      return;
    saveEdits();
    const Result<Versions> versions = mDesk.versions( *mDesk.selected() );
    if ( !versions )
      return mDesk.report( versions.error() );
    if ( !versions->ours.isPlaced() )
      return;
    mLayers.zoomTo( *mDesk.selected() );
    mMoveTool->start( *mDesk.selected(), versions->ours.geometry );
    setDrawing( true );
  }

  void MapSide::editVertices()
  {
    const WorkItem *item = mDesk.selectedItem();
    if ( !item || !item->facts.placed )
      return;
    showLayers();
    if ( QgsVectorLayer *layer = mLayers.beginVertexEditing( *mDesk.selected() ) )
      emit vertexEditingWanted( layer );
    else
      mDesk.report(
        { ErrorCode::StorageReadOnly,
          tr( "QGIS may not edit these positions: the layer or the file “%1” is read-only. Allow it in Project Properties, Data Sources, or "
              "ask for the right to write the file." )
            .arg( mDesk.workspacePath() ),
          mDesk.workspacePath() } );
  }

  void MapSide::showConflict( const ConflictSide &before, const ConflictSide &mine, const ConflictSide &theirs, const QString &distance )
  {
    mConflict.show( before, mine, theirs, distance );
  }

  void MapSide::hideConflict()
  {
    mConflict.clear();
  }

  void MapSide::stop()
  {
    mPlaceTool.stop();
    if ( mMoveTool )
      mMoveTool->stop();
  }

  bool MapSide::isDrawing() const
  {
    return mDrawing;
  }

  void MapSide::setDrawing( bool drawing )
  {
    if ( drawing == mDrawing )
      return;
    mDrawing = drawing;
    emit drawingChanged();
  }

  void MapSide::save( const ProjectId &id, const QgsGeometry &wgs84 )
  {
    Placement placement;
    placement.geometry = wgs84;
    placement.how = PlacedHow::Drawn;
    placement.datum = QStringLiteral( "WGS 84" );
    place( id, placement );
  }

  bool MapSide::place( const ProjectId &id, const Placement &placement )
  {
    const int position = mDesk.list().list().position( id );
    const bool wasPlaced = position >= 0 && mDesk.list().list().at( position ).facts.placed;
    if ( !mDesk.place( id, placement ) )
      return false;
    if ( wasPlaced )
      mLayers.zoomTo( id );
    else
      emit drawn( id );
    return true;
  }

  void MapSide::placeSelectedFeature()
  {
    if ( !mDesk.selected() || !mCanvas )
      return;
    const Result<PlaceCandidate> found = selectedPlace( qobject_cast<QgsVectorLayer *>( mCanvas->currentLayer() ) );
    if ( !found )
      return mDesk.report( found.error() );
    if ( place( ProjectId( *mDesk.selected() ), found->placement() ) && !found->warnings.isEmpty() )
      emit placedWithRemarks( found->warnings );
  }

  void MapSide::showGhosts( const QList<GhostShape> &shapes )
  {
    mGhost.show( shapes );
  }

  void MapSide::hideGhosts()
  {
    mGhost.clear();
  }

  void MapSide::pointOut( const QList<PointedPlace> &places, bool bringIntoSight )
  {
    mPointedOut.show( places );
    if ( bringIntoSight )
      mPointedOut.bringIntoSight();
  }

  void MapSide::hidePointedOut()
  {
    mPointedOut.clear();
  }

  /// Also of layers that are added later: they are drawn by the project's table of transformations, which is ours already.
  void MapSide::chooseDatums()
  {
    chooseDatumOperations( *QgsProject::instance() );
    const QStringList layers = layersOnIndianDatums( *QgsProject::instance() );
    if ( !layers.isEmpty() && layers != mIndianLayers )
      emit indianDatumsDrawn( layers );
    mIndianLayers = layers;
  }

  void MapSide::offerCopies( QMenu *menu, const QgsPointXY &map )
  {
    QMenu *copies = menu->addMenu( tr( "Copy this position for e-Plan" ) );
    addSpellings( *copies, [this, map]( Spelling spelling ) {
      const std::optional<QgsPointXY> place = mCanvas ? mapToWgs84( *mCanvas, map ) : std::nullopt;
      if ( place )
        QGuiApplication::clipboard()->setText( writtenAll( QgsGeometry::fromPointXY( *place ), spelling ) );
    } );
  }

  void MapSide::saveEdits()
  {
    if ( const Result<void> saved = mLayers.saveEdits(); !saved )
      mDesk.reportUnsaved( saved.error() );
    else
      catchUp();
  }

  void MapSide::catchUp()
  {
    if ( mIsBehind && !hasUnsavedEdits() )
      showWorkspace( mDesk.workspacePath() );
  }

  void MapSide::showAreaOf( const WorkItem &item )
  {
    if ( !mDesk.signedIn() )
      return;
    for ( const Organisation &organisation : mDesk.signedIn()->organisations )
    {
      if ( organisation.code == item.organisation && !organisation.boundary.isNull() && !mapShows( organisation.boundary ) )
        mLayers.zoomTo( organisation.boundary );
    }
  }

  bool MapSide::mapShows( const QgsGeometry &areaWgs84 ) const
  {
    if ( !mCanvas )
      return true;
    const std::optional<QgsRectangle> map = seenOfWgs84( *mCanvas );
    const QgsRectangle area = areaWgs84.boundingBox();
    return map && map->intersects( area ) && map->width() <= TOO_FAR_OUT * area.width();
  }
} // namespace eplan
