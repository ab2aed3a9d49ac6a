// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/workspacelayers.h"

#include "base/diskspace.h"
#include "canvas/layerstyle.h"
#include "canvas/wgs84.h"
#include "canvas/workspacegroup.h"

#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayereditbuffer.h>

#include <QFileInfo>
#include <QScopedValueRollback>

namespace eplan
{
  namespace
  {
    /// Gathers what one action of a tool changes, and is well below the second within which it has to be in the file.
    constexpr std::chrono::milliseconds SAVE_AFTER { 300 };
    constexpr std::chrono::seconds TRY_AGAIN_AFTER { 30 };
    constexpr double MARGIN = 1.2;
    /// A single point is shown with a village around it.
    constexpr double SMALLEST_EXTENT_DEGREES = 0.005;

    const QString PROJECT_FIELD = QStringLiteral( "project" );

    QgsFeatureRequest rowsOf( const ProjectId &id )
    {
      return QgsFeatureRequest().setFilterExpression( QgsExpression::createFieldEqualityExpression( PROJECT_FIELD, id.text ) );
    }

    QgsFeatureIds idsOf( const QgsVectorLayer &layer, const ProjectId &id )
    {
      QgsFeatureIds ids;
      QgsFeature row;
      QgsFeatureIterator rows = layer.getFeatures( rowsOf( id ).setFlags( QgsFeatureRequest::NoGeometry ).setNoAttributes() );
      while ( rows.nextFeature( row ) )
        ids.insert( row.id() );
      return ids;
    }

    bool lacksProject( const QgsFeature &row )
    {
      return row.attribute( PROJECT_FIELD ).toString().isEmpty();
    }

    Error commitError( const QgsVectorLayer &layer, const QString &path )
    {
      const QString detail = QStringLiteral( "%1: %2" ).arg( path, layer.commitErrors().join( QStringLiteral( "; " ) ) );
      if ( !QFileInfo( path ).isWritable() )
        return { ErrorCode::StorageReadOnly,
                 WorkspaceLayers::tr( "What you drew is not saved yet, because the file “%1” is read-only. It is kept here until then: "
                                      "ask for the right to write the file." )
                   .arg( path ),
                 detail };
      if ( isDiskFull( QFileInfo( path ).path() ) )
        return { ErrorCode::StorageFull,
                 WorkspaceLayers::tr( "What you drew is not saved yet, because the disk is full. It is kept here until then: "
                                      "make room on the disk." ),
                 detail };
      return { ErrorCode::StorageFailed,
               WorkspaceLayers::tr( "What you drew is not saved yet, because the file “%1” could not be written. "
                                    "It is kept here until then: close other programs that use the file." )
                 .arg( path ),
               detail };
    }
  } // namespace

  WorkspaceLayers::WorkspaceLayers( QgsProject *project, QgsMapCanvas *canvas, QObject *parent )
      : QObject( parent )
      , mProject( project )
      , mCanvas( canvas )
  {
    mSaveSoon.setSingleShot( true );
    mSaveSoon.setInterval( SAVE_AFTER );
    mTryAgain.setSingleShot( true );
    mTryAgain.setInterval( TRY_AGAIN_AFTER );
    connect( &mSaveSoon, &QTimer::timeout, this, &WorkspaceLayers::saveAsDrawn );
    connect( &mTryAgain, &QTimer::timeout, this, &WorkspaceLayers::saveAsDrawn );
    connect( project, &QgsProject::readProject, this,
             [this]
             {
               const Result<void> shown = mPath.isEmpty() ? Result<void>() : adoptOrAdd();
               if ( !shown )
                 emit failed( shown.error() );
             } );
    connect( project, qOverload<const QStringList &>( &QgsProject::layersWillBeRemoved ), this,
             [this]( const QStringList &ids )
             {
               for ( const QgsVectorLayer *layer : layers() )
               {
                 if ( ids.contains( layer->id() ) )
                   saveAsDrawn();
               }
             } );
  }

  WorkspaceLayers::~WorkspaceLayers()
  {
    blockSignals( true );
    saveAsDrawn();
  }

  QgsVectorLayer *WorkspaceLayers::points() const
  {
    return mPoints;
  }

  QgsVectorLayer *WorkspaceLayers::lines() const
  {
    return mLines;
  }

  QList<QgsVectorLayer *> WorkspaceLayers::layers() const
  {
    QList<QgsVectorLayer *> present { mPoints, mLines };
    present.removeAll( nullptr );
    return present;
  }

  Result<void> WorkspaceLayers::show( const QString &workspacePath, const QString &groupTitle )
  {
    if ( workspacePath != mPath )
    {
      const Result<void> closed = close();
      if ( !closed )
        return closed;
    }
    mPath = workspacePath;
    mTitle = groupTitle;
    const Result<void> shown = adoptOrAdd();
    if ( !shown )
      mPath.clear();
    return shown;
  }

  Result<void> WorkspaceLayers::adoptOrAdd()
  {
    const Result<WorkspaceGroup> group = addGroup( *mProject, mPath, mTitle );
    if ( !group )
      return group.error();
    letGo();
    mPoints = group->points;
    mLines = group->lines;
    for ( QgsVectorLayer *layer : layers() )
    {
      keepOrder( *layer );
      follow( layer );
    }
    return {};
  }

  Result<void> WorkspaceLayers::close()
  {
    const Result<void> saved = saveEdits();
    if ( !saved )
      return saved;
    letGo();
    if ( mProject && !mPath.isEmpty() )
      removeGroup( *mProject, mPath );
    mPath.clear();
    return {};
  }

  void WorkspaceLayers::follow( QgsVectorLayer *layer )
  {
    connect( layer, &QgsVectorLayer::featureAdded, this, &WorkspaceLayers::scheduleSave );
    connect( layer, &QgsVectorLayer::featureDeleted, this, &WorkspaceLayers::scheduleSave );
    connect( layer, &QgsVectorLayer::geometryChanged, this, &WorkspaceLayers::scheduleSave );
    connect( layer, &QgsVectorLayer::attributeValueChanged, this, &WorkspaceLayers::scheduleSave );
    connect( layer, &QgsVectorLayer::editCommandEnded, this, &WorkspaceLayers::scheduleSave );
    connect( layer, &QgsVectorLayer::beforeCommitChanges, this, [this, layer] { giveProject( layer ); } );
    connect( layer, &QgsVectorLayer::afterCommitChanges, this, &WorkspaceLayers::afterSave, Qt::QueuedConnection );
    connect( layer, &QgsVectorLayer::selectionChanged, this, [this, layer] { reportSelection( layer ); } );
  }

  void WorkspaceLayers::letGo()
  {
    for ( QgsVectorLayer *layer : layers() )
      layer->disconnect( this );
    mPoints.clear();
    mLines.clear();
    mSaveSoon.stop();
    mTryAgain.stop();
    mFailureTold = false;
  }

  void WorkspaceLayers::refresh()
  {
    for ( QgsVectorLayer *layer : layers() )
      QTimer::singleShot( 0, layer, [layer] {
        layer->reload();
        keepOrder( *layer );
        layer->triggerRepaint();
      } );
  }

  void WorkspaceLayers::select( const ProjectId &id )
  {
    const QScopedValueRollback<bool> selecting( mSelecting, true );
    for ( QgsVectorLayer *layer : layers() )
    {
      const QgsFeatureIds rows = id.isEmpty() ? QgsFeatureIds() : idsOf( *layer, id );
      layer->selectByIds( rows );
      if ( mCanvas && !rows.isEmpty() )
        mCanvas->flashFeatureIds( layer, rows );
    }
  }

  void WorkspaceLayers::reportSelection( const QgsVectorLayer *layer )
  {
    if ( mSelecting || layer->selectedFeatureCount() == 0 )
      return;
    QSet<QString> projects;
    QgsFeature row;
    QgsFeatureIterator rows = layer->getSelectedFeatures( QgsFeatureRequest().setFlags( QgsFeatureRequest::NoGeometry ) );
    while ( projects.size() < 2 && rows.nextFeature( row ) )
      projects.insert( row.attribute( PROJECT_FIELD ).toString() );
    projects.remove( QString() );
    if ( projects.size() == 1 )
      emit picked( { *projects.constBegin() } );
  }

  void WorkspaceLayers::zoomTo( const ProjectId &id )
  {
    QgsRectangle area;
    area.setMinimal();
    QgsFeature row;
    for ( const QgsVectorLayer *layer : layers() )
    {
      QgsFeatureIterator rows = layer->getFeatures( rowsOf( id ).setNoAttributes() );
      while ( rows.nextFeature( row ) )
        area.combineExtentWith( row.geometry().boundingBox() );
    }
    if ( area.xMinimum() <= area.xMaximum() )
      zoomTo( QgsGeometry::fromRect( area ) );
  }

  void WorkspaceLayers::zoomTo( const QgsGeometry &areaWgs84 )
  {
    if ( !mCanvas || areaWgs84.isNull() )
      return;
    QgsRectangle area = areaWgs84.boundingBox();
    area.scale( MARGIN );
    area.grow( std::max( 0.0, ( SMALLEST_EXTENT_DEGREES - std::max( area.width(), area.height() ) ) / 2 ) );
    try
    {
      mCanvas->setExtent( wgs84ToMap( *mCanvas ).transformBoundingBox( area ) );
      mCanvas->refresh();
    }
    catch ( QgsCsException & )
    {
      // The map's CRS does not reach there; the map stays where it is.
    }
  }

  void WorkspaceLayers::setCurrentProject( const ProjectId &id )
  {
    mCurrent = id;
  }

  QgsVectorLayer *WorkspaceLayers::beginVertexEditing( const ProjectId &id )
  {
    for ( QgsVectorLayer *layer : { mLines.data(), mPoints.data() } )
    {
      if ( !layer || idsOf( *layer, id ).isEmpty() || ( !layer->isEditable() && !layer->startEditing() ) )
        continue;
      if ( mCanvas )
        mCanvas->setCurrentLayer( layer );
      select( id );
      return layer;
    }
    return nullptr;
  }

  void WorkspaceLayers::scheduleSave()
  {
    if ( !mSaving && !mSaveSoon.isActive() )
      mSaveSoon.start();
  }

  void WorkspaceLayers::saveAsDrawn()
  {
    const QList<QgsVectorLayer *> ours = layers();
    if ( std::any_of( ours.begin(), ours.end(), []( QgsVectorLayer *layer ) { return layer->isEditCommandActive(); } ) )
      return scheduleSave();
    const Result<void> saved = saveEdits();
    if ( saved )
      return;
    mTryAgain.start();
    if ( !mFailureTold )
      emit failed( saved.error() );
    mFailureTold = true;
  }

  Result<void> WorkspaceLayers::saveEdits()
  {
    for ( QgsVectorLayer *layer : layers() )
    {
      const Result<void> saved = layer->isModified() ? save( layer ) : Result<void>();
      if ( !saved )
        return saved;
    }
    mFailureTold = false;
    mTryAgain.stop();
    return {};
  }

  Result<void> WorkspaceLayers::save( QgsVectorLayer *layer )
  {
    const QScopedValueRollback<bool> saving( mSaving, true );
    if ( !layer->commitChanges( false ) )
      return commitError( *layer, mPath );
    return {};
  }

  void WorkspaceLayers::giveProject( QgsVectorLayer *layer )
  {
    if ( mCurrent.isEmpty() )
      return;
    const QScopedValueRollback<bool> saving( mSaving, true );
    const int field = layer->fields().lookupField( PROJECT_FIELD );
    const QgsFeatureMap added = layer->editBuffer()->addedFeatures();
    for ( const QgsFeature &row : added )
    {
      if ( lacksProject( row ) )
        layer->changeAttributeValue( row.id(), field, mCurrent.text );
    }
  }

  /// Also after QGIS's own Save. The file's triggers have written states and titles meanwhile.
  void WorkspaceLayers::afterSave()
  {
    refresh();
    emit edited();
  }
} // namespace eplan
