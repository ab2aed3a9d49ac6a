// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "domain/identifier.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QgsGeometry;
class QgsMapCanvas;
class QgsProject;
class QgsVectorLayer;

namespace eplan
{
  /**
   * The workspace as a group of layers in the QGIS project: points and lines, styled, kept in step, saved as people draw.
   *
   * What QGIS's own tools change in these layers is in the file within a second, the edit session going on. The project owns the
   * layers; a project file that holds them is adopted when it is opened again. Main thread only.
   */
  class WorkspaceLayers : public QObject
  {
      Q_OBJECT

    public:
      WorkspaceLayers( QgsProject *project, QgsMapCanvas *canvas, QObject *parent );
      /// Saves what is still in the edit buffers, leaves the layers in the project and lets go of them.
      ~WorkspaceLayers() override;

      /// Adopts the layers of that file where the project has them already, else adds the group on top. Closes another file first, and
      /// fails as close() does; StorageFailed where the file has no such layers.
      Result<void> show( const QString &workspacePath, const QString &groupTitle );
      /// Removes group and layers from the project: another year, another account. Fails, and changes nothing, where edits could not be
      /// saved.
      Result<void> close();

      /// Null while nothing is shown, or when the person removed the layer.
      QgsVectorLayer *points() const;
      QgsVectorLayer *lines() const;

      /// Call after another connection wrote the file. Each layer is read again in a turn of the event loop of its own: QGIS opens the file
      /// once more for it.
      void refresh();
      /// Selects and flashes the rows of a project, and no others; the map stays where it is. An empty id clears the selection.
      void select( const ProjectId &id );
      /// Does nothing where the project has no position.
      void zoomTo( const ProjectId &id );
      void zoomTo( const QgsGeometry &areaWgs84 );
      /// What is drawn with QGIS's own tools, and says no project, belongs to this one when it is saved. Without one it is saved as a
      /// drawing of no project.
      void setCurrentProject( const ProjectId &id );
      /// Opens an edit session on the layer that holds the project, makes it the canvas's current layer and selects the project. Returns
      /// the layer, for iface->setActiveLayer(); null where the project has no position.
      QgsVectorLayer *beginVertexEditing( const ProjectId &id );
      /// Commits the edit buffers now and stays in the edit sessions. After a failure the buffers are kept.
      Result<void> saveEdits();

    signals:
      /// Something that a QGIS tool changed is in the file now.
      void edited();
      /// The person selected one project on the map.
      void picked( const eplan::ProjectId &id );
      /// An edit could not be saved and is kept in the edit buffer. Said once until a save succeeds; tried again from time to time.
      void failed( const eplan::Error &error );

    private:
      QList<QgsVectorLayer *> layers() const;
      Result<void> adoptOrAdd();
      QgsVectorLayer *ofProject( const QString &name ) const;
      void follow( QgsVectorLayer *layer );
      void letGo();
      void scheduleSave();
      void saveAsDrawn();
      Result<void> save( QgsVectorLayer *layer );
      void giveProject( QgsVectorLayer *layer );
      void afterSave();
      void reportSelection( const QgsVectorLayer *layer );

      QPointer<QgsProject> mProject;
      QPointer<QgsMapCanvas> mCanvas;
      QPointer<QgsVectorLayer> mPoints;
      QPointer<QgsVectorLayer> mLines;
      QString mPath;
      QString mTitle;
      ProjectId mCurrent;
      QTimer mSaveSoon;
      QTimer mTryAgain;
      /// What the layers report is our own doing.
      bool mSelecting = false;
      bool mSaving = false;
      bool mFailureTold = false;
  };
} // namespace eplan
