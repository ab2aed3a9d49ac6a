// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/conflictview.h"
#include "canvas/ghost.h"
#include "canvas/layerhistory.h"
#include "canvas/movetool.h"
#include "canvas/placetool.h"
#include "canvas/pointedout.h"
#include "canvas/workspacelayers.h"

class QMenu;
class QgsMapToolPan;

namespace eplan
{
  class Desk;
  struct WorkItem;

  /// The panel's hand on the map: what is chosen on one side is shown on the other, and what is drawn goes to the desk.
  class MapSide : public QObject
  {
      Q_OBJECT

    public:
      MapSide( Desk &desk, QgsMapCanvas *canvas, QgsAdvancedDigitizingDockWidget *cadDock, QObject *parent = nullptr );
      ~MapSide() override;

      // All for the selected project; nothing happens without one.
      void draw( PlaceShape shape );
      void editVertices();
      void move();
      /// Discards what is being drawn.
      void stop();

      /// Puts the workspace's layers back where the person, or a new project, took them away.
      void showLayers();

      /// Draws the positions of a conflict over the map and shows them whole.
      void showConflict( const ConflictSide &before, const ConflictSide &mine, const ConflictSide &theirs, const QString &distance );
      void hideConflict();
      /// Shows where the selected project would be before it is placed.
      void showGhosts( const QList<GhostShape> &shapes );
      void hideGhosts();
      /// Shows what is to be said of a place; the map stays where it is unless it is to be brought there.
      void pointOut( const QList<PointedPlace> &places, bool bringIntoSight );
      void hidePointedOut();
      /// Places a project; drawn() where it had no position before. False, and the desk has failed(), where it could not be saved.
      bool place( const ProjectId &id, const Placement &placement );
      /// Places the selected project where the selected feature of QGIS's current layer is.
      void placeSelectedFeature();

      /// A tool of ours is at work on the map.
      bool isDrawing() const;

    signals:
      /// These layers are drawn by way of our choice between the datums.
      void indianDatumsDrawn( const QStringList &layers );
      /// What to know of a position that was taken over from a layer.
      void placedWithRemarks( const QStringList &remarks );
      void drawingChanged();
      void lengthDrawn( eplan::Metres length );
      /// As PlaceTool::lineChanged().
      void lineDrawn( const eplan::ProjectId &id, const QgsGeometry &wgs84 );
      /// A position was drawn and saved.
      void drawn( const eplan::ProjectId &id );
      /// The person wants to edit vertices: QGIS's own tool does that on this layer.
      void vertexEditingWanted( QgsVectorLayer *layer );

    private:
      void showWorkspace( const QString &path );
      bool hasUnsavedEdits() const;
      void catchUp();
      void leaveGroups();
      void showHistory();
      void chooseDatums();
      void offerCopies( QMenu *menu, const QgsPointXY &map );
      void followSelection();
      void pick( const ProjectId &id );
      void save( const ProjectId &id, const QgsGeometry &wgs84 );
      void saveEdits();
      void setDrawing( bool drawing );
      void showAreaOf( const WorkItem &item );
      bool mapShows( const QgsGeometry &areaWgs84 ) const;

      Desk &mDesk;
      QPointer<QgsMapCanvas> mCanvas;
      WorkspaceLayers mLayers;
      /// Goes before the layers save for the last time.
      LayerHistory mHistory;
      PlaceTool mPlaceTool;
      ConflictView mConflict;
      Ghost mGhost;
      PointedOut mPointedOut;
      /// Map tools are the canvas's children: it may go first.
      QPointer<MoveTool> mMoveTool;
      QPointer<QgsMapToolPan> mPan;
      ProjectId mShown;
      /// What was told of layers on Indian datums.
      QStringList mIndianLayers;
      /// The layers on the map are not those of the desk, because what was drawn in them could not be saved.
      bool mIsBehind = false;
      bool mPicking = false;
      bool mDrawing = false;
  };
} // namespace eplan
