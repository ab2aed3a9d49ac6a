// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/workspacegroup.h"

#include "canvas/layerstyle.h"

#include <qgslayertree.h>
#include <qgslayertreegroup.h>
#include <qgslayertreelayer.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace eplan
{
  namespace
  {
    const QString PROVIDER = QStringLiteral( "ogr" );
    const QString POINTS = QStringLiteral( "points" );
    const QString LINES = QStringLiteral( "lines" );
    /// Custom property of our layers; its value is the table's name.
    const QString LAYER_PROPERTY = QStringLiteral( "eplan/layer" );
    const QString GROUP_PROPERTY = QStringLiteral( "eplan/group" );

    bool isSameFile( const QString &a, const QString &b )
    {
      return QFileInfo( a ) == QFileInfo( b );
    }

    QgsVectorLayer *findLayer( const QgsProject &project, const QString &path, const QString &name )
    {
      const QVector<QgsVectorLayer *> layers = project.layers<QgsVectorLayer *>();
      for ( QgsVectorLayer *layer : layers )
      {
        if ( layer->customProperty( LAYER_PROPERTY ).toString() != name )
          continue;
        const QVariantMap source = QgsProviderRegistry::instance()->decodeUri( PROVIDER, layer->source() );
        if ( isSameFile( source.value( QStringLiteral( "path" ) ).toString(), path ) )
          return layer;
      }
      return nullptr;
    }

    std::unique_ptr<QgsVectorLayer> openLayer( const QString &path, const QString &name, PlaceShape shape )
    {
      const QString title = shape == PlaceShape::Line ? QCoreApplication::translate( "WorkspaceLayers", "Lines" )
                                                      : QCoreApplication::translate( "WorkspaceLayers", "Points" );
      QgsVectorLayer::LayerOptions options;
      options.loadDefaultStyle = false;
      auto layer = std::make_unique<QgsVectorLayer>( QStringLiteral( "%1|layername=%2" ).arg( path, name ), title, PROVIDER, options );
      layer->setCustomProperty( LAYER_PROPERTY, name );
      if ( layer->isValid() )
        applyStyle( *layer, shape );
      return layer;
    }

    QgsLayerTreeGroup *groupOf( const QgsProject &project, const QgsVectorLayer *layer )
    {
      QgsLayerTreeLayer *node = layer ? project.layerTreeRoot()->findLayer( layer->id() ) : nullptr;
      auto *group = node ? qobject_cast<QgsLayerTreeGroup *>( node->parent() ) : nullptr;
      return group && group->customProperty( GROUP_PROPERTY ).toBool() ? group : nullptr;
    }

    QgsLayerTreeGroup *groupFor( QgsProject &project, const WorkspaceGroup &found, const QString &title )
    {
      for ( const QgsVectorLayer *layer : { found.points, found.lines } )
      {
        if ( QgsLayerTreeGroup *group = groupOf( project, layer ) )
          return group;
      }
      QgsLayerTreeGroup *group = project.layerTreeRoot()->insertGroup( 0, title );
      group->setCustomProperty( GROUP_PROPERTY, true );
      return group;
    }

    Error notReadable( const QString &path, const QgsVectorLayer &layer )
    {
      const QString message =
        QCoreApplication::translate( "WorkspaceLayers", "The positions in “%1” cannot be shown on the map. Load the projects again." );
      return { ErrorCode::StorageFailed, message.arg( path ), layer.source() };
    }

    QgsVectorLayer *addLayer( QgsProject &project, QgsLayerTreeGroup &group, std::unique_ptr<QgsVectorLayer> layer, int position )
    {
      auto *added = qobject_cast<QgsVectorLayer *>( project.addMapLayer( layer.release(), false ) );
      group.insertLayer( position, added );
      return added;
    }
  } // namespace

  WorkspaceGroup findGroup( const QgsProject &project, const QString &workspacePath )
  {
    return { findLayer( project, workspacePath, POINTS ), findLayer( project, workspacePath, LINES ) };
  }

  Result<WorkspaceGroup> addGroup( QgsProject &project, const QString &workspacePath, const QString &title )
  {
    WorkspaceGroup group = findGroup( project, workspacePath );
    std::unique_ptr<QgsVectorLayer> points = group.points ? nullptr : openLayer( workspacePath, POINTS, PlaceShape::Point );
    std::unique_ptr<QgsVectorLayer> lines = group.lines ? nullptr : openLayer( workspacePath, LINES, PlaceShape::Line );
    for ( const QgsVectorLayer *layer : { points.get(), lines.get() } )
    {
      if ( layer && !layer->isValid() )
        return notReadable( workspacePath, *layer );
    }

    QgsLayerTreeGroup *node = groupFor( project, group, title );
    if ( points )
      group.points = addLayer( project, *node, std::move( points ), 0 );
    if ( lines )
      group.lines = addLayer( project, *node, std::move( lines ), -1 );
    return group;
  }

  void removeGroup( QgsProject &project, const QString &workspacePath )
  {
    const WorkspaceGroup group = findGroup( project, workspacePath );
    for ( QgsVectorLayer *layer : { group.points, group.lines } )
    {
      QgsLayerTreeGroup *node = groupOf( project, layer );
      if ( layer )
        project.removeMapLayer( layer );
      if ( node && node->children().isEmpty() )
        qobject_cast<QgsLayerTreeGroup *>( node->parent() )->removeChildNode( node );
    }
  }
} // namespace eplan
