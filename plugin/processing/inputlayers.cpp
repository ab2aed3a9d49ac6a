// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/inputlayers.h"

#include "base/qgiscompat.h"
#include "processing/destination.h"

#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproperty.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsprovidersublayerdetails.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace eplan
{
  namespace
  {
    const QString FILES = QStringLiteral( "ogr" );

    /// \a value as a flat list: layers, and names, ids and files as texts.
    QVariantList entriesOf( const QVariant &value, const QgsProcessingContext &context )
    {
      if ( value.canConvert<QgsProcessingFeatureSourceDefinition>() )
        return entriesOf( QVariant::fromValue( value.value<QgsProcessingFeatureSourceDefinition>().source ), context );
      if ( value.canConvert<QgsProperty>() )
        return { value.value<QgsProperty>().valueAsString( context.expressionContext() ) };
      if ( value.userType() != QMetaType::QVariantList && value.userType() != QMetaType::QStringList )
        return { value };
      QVariantList entries;
      for ( const QVariant &one : value.toList() )
        entries += entriesOf( one, context );
      return entries;
    }

    bool isEmptyText( const QVariant &entry )
    {
      return !entry.isValid() || ( entry.userType() == QMetaType::QString && entry.toString().isEmpty() );
    }

    /// Null where there is none; \a context or the project keeps it.
    QgsMapLayer *layerOf( const QVariant &entry, QgsProcessingContext &context )
    {
      auto *layer = qobject_cast<QgsMapLayer *>( entry.value<QObject *>() );
      return layer ? layer : QgsProcessingUtils::mapLayerFromString( entry.toString(), context );
    }

    QList<QgsMapLayer *> layersOf( const QVariant &value, QgsProcessingContext &context )
    {
      QList<QgsMapLayer *> layers;
      for ( const QVariant &entry : entriesOf( value, context ) )
      {
        if ( QgsMapLayer *layer = isEmptyText( entry ) ? nullptr : layerOf( entry, context ) )
          layers.append( layer );
      }
      return layers;
    }

    bool holdsNoWorks( const QgsProviderSublayerDetails &layer )
    {
      const QStringList names { QStringLiteral( "layer_styles" ), QStringLiteral( "qgis_projects" ), QStringLiteral( "route_points" ),
                                QStringLiteral( "track_points" ) };
      return names.contains( layer.name() );
    }

    QList<QgsProviderSublayerDetails> thatHoldWorks( QList<QgsProviderSublayerDetails> layers )
    {
      const auto hasGeometry = []( const QgsProviderSublayerDetails &layer ) { return layer.wkbType() != compat::NoGeometry; };
      const bool isMap = std::any_of( layers.begin(), layers.end(), hasGeometry );
      const auto isOther = [isMap, hasGeometry]( const QgsProviderSublayerDetails &layer )
      { return holdsNoWorks( layer ) || ( isMap && !hasGeometry( layer ) ); };
      layers.erase( std::remove_if( layers.begin(), layers.end(), isOther ), layers.end() );
      return layers;
    }
  } // namespace

  InputLayers::InputLayers( const QVariant &value, QgsProcessingContext &context )
  {
    for ( const QVariant &entry : entriesOf( value, context ) )
    {
      QgsMapLayer *layer = isEmptyText( entry ) ? nullptr : layerOf( entry, context );
      const bool isText = entry.userType() == QMetaType::QString;
      if ( layer && layer->providerType() == FILES && isText && QFileInfo::exists( entry.toString() ) )
        addFile( entry.toString(), *layer, context );
      else if ( layer )
        mLayers.append( layer );
    }
  }

  InputLayers::~InputLayers() = default;

  void InputLayers::addFile( const QString &path, QgsMapLayer &first, const QgsProcessingContext &context )
  {
    const QList<QgsProviderSublayerDetails> layers = QgsProviderRegistry::instance()->providerMetadata( FILES )->querySublayers( path );
    if ( layers.size() < 2 )
    {
      mLayers.append( &first );
      return;
    }
    QgsVectorLayer::LayerOptions options( context.transformContext() );
    options.loadDefaultStyle = false;
    QStringList names;
    for ( const QgsProviderSublayerDetails &layer : thatHoldWorks( layers ) )
    {
      mOwned.push_back( std::make_unique<QgsVectorLayer>( layer.uri(), layer.name(), FILES, options ) );
      mLayers.append( mOwned.back().get() );
      names.append( layer.name() );
    }
    mTold.append( QCoreApplication::translate( "Processing", "“%1” holds several layers; these were read: %2." )
                    .arg( path, names.join( QStringLiteral( ", " ) ) ) );
  }

  std::vector<QgsVectorLayer *> InputLayers::tables() const
  {
    std::vector<QgsVectorLayer *> tables;
    for ( QgsMapLayer *layer : mLayers )
    {
      if ( auto *table = qobject_cast<QgsVectorLayer *>( layer ) )
        tables.push_back( table );
    }
    return tables;
  }

  void InputLayers::tellWhich( QgsProcessingFeedback &feedback ) const
  {
    for ( const QString &sentence : mTold )
      feedback.pushInfo( sentence );
  }

  QString complaintAboutInputs( const QVariant &value, QgsProcessingContext &context )
  {
    for ( const QVariant &entry : entriesOf( value, context ) )
    {
      if ( isEmptyText( entry ) || layerOf( entry, context ) )
        continue;
      const QString name = entry.toString();
      const QString path = QgsProviderRegistry::instance()->decodeUri( FILES, name ).value( QStringLiteral( "path" ) ).toString();
      const QString sentence =
        QFileInfo::exists( path )
          ? QCoreApplication::translate( "Processing",
                                         "The file “%1” cannot be read as a layer. Choose another one, or save it as a GeoPackage first." )
          : QCoreApplication::translate( "Processing", "There is no file or layer “%1”. Choose it again." );
      return sentence.arg( path.isEmpty() ? name : path );
    }
    return {};
  }

  bool isWrittenOver( const QVariant &value, const QString &destination, QgsProcessingContext &context )
  {
    const QList<QgsMapLayer *> layers = layersOf( value, context );
    return std::any_of( layers.begin(), layers.end(), [&]( const QgsMapLayer *layer ) { return isFileOf( *layer, destination ); } );
  }
} // namespace eplan
