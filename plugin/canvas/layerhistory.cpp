// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/layerhistory.h"

#include <qgsvectorlayer.h>
#include <qgsvectorlayereditbuffer.h>

#include <QScopedValueRollback>
#include <QUndoStack>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// Not what QgsVectorLayer::isModified() says: that is whether the stack stands where it stood at the last save.
    bool hasUnsavedEdits( QgsVectorLayer &layer )
    {
      const QgsVectorLayerEditBuffer &buffer = *layer.editBuffer();
      return !buffer.addedFeatures().isEmpty() || !buffer.deletedFeatureIds().isEmpty() || !buffer.changedGeometries().isEmpty() ||
             !buffer.changedAttributeValues().isEmpty() || !buffer.addedAttributes().isEmpty() || !buffer.deletedAttributeIds().isEmpty();
    }
  } // namespace

  /// One edit in the journal, as QGIS's undo panel lists it.
  class LayerHistory::Step : public QUndoCommand
  {
    public:
      Step( LayerHistory &history, const QString &text )
          : QUndoCommand( text )
          , mHistory( &history )
      {
      }

      void undo() override { wish( &LayerHistory::undoWanted ); }
      void redo() override { wish( &LayerHistory::redoWanted ); }

    private:
      void wish( void ( LayerHistory::*signal )() )
      {
        if ( mHistory && !mHistory->mMoving )
          emit( mHistory->*signal )();
      }

      QPointer<LayerHistory> mHistory;
  };

  LayerHistory::LayerHistory( QObject *parent )
      : QObject( parent )
  {
  }

  LayerHistory::~LayerHistory()
  {
    letGo();
  }

  void LayerHistory::letGo()
  {
    show( {} );
    for ( QgsVectorLayer *layer : std::as_const( mLayers ) )
    {
      if ( layer )
        layer->disconnect( this );
    }
    mLayers.clear();
  }

  void LayerHistory::follow( const QList<QgsVectorLayer *> &layers )
  {
    if ( std::equal( layers.begin(), layers.end(), mLayers.begin(), mLayers.end() ) )
      return;
    letGo();
    for ( QgsVectorLayer *layer : layers )
    {
      mLayers << layer;
      connect( layer, &QgsVectorLayer::editingStarted, this, &LayerHistory::emptied );
      // Throwing unsaved edits away rewinds the stack to its beginning: what is saved stays.
      connect( layer, &QgsVectorLayer::beforeRollBack, this, [this] { mMoving = true; } );
      connect( layer, &QgsVectorLayer::afterRollBack, this,
               [this]
               {
                 mMoving = false;
                 emit emptied();
               } );
    }
    emit emptied();
  }

  void LayerHistory::show( const QList<HistoryEntry> &entries )
  {
    for ( QgsVectorLayer *layer : std::as_const( mLayers ) )
    {
      if ( layer && layer->isEditable() && !layer->isEditCommandActive() && !hasUnsavedEdits( *layer ) )
        fill( *layer->undoStack(), entries );
    }
  }

  void LayerHistory::fill( QUndoStack &stack, const QList<HistoryEntry> &entries )
  {
    const QScopedValueRollback<bool> moving( mMoving, true );
    stack.clear();
    for ( const HistoryEntry &entry : entries )
      stack.push( new Step( *this, entry.title.isEmpty() ? tr( "Drawing without a project" ) : entry.title ) );
    const auto isUndone = []( const HistoryEntry &entry ) { return entry.isUndone; };
    stack.setIndex( entries.size() - static_cast<int>( std::count_if( entries.begin(), entries.end(), isUndone ) ) );
    stack.setClean();
  }
} // namespace eplan
