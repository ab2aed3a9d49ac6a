// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/tablealgorithm.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsvectorfilewriter.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace eplan
{
  namespace
  {
    const QString INPUT = QStringLiteral( "INPUT" );
    const QString FIELD = QStringLiteral( "FIELD" );
    const QString OUTPUT = QStringLiteral( "OUTPUT" );

    /// A temporary layer of QGIS holds one type of geometry only; a GeoPackage holds them all.
    bool isInMemory( const QString &destination )
    {
      return destination.startsWith( QLatin1String( "memory:" ) );
    }

    bool hasColumn( const QgsFields &fields, const QString &name )
    {
      return fields.lookupField( name ) >= 0;
    }

    /// \a name, or with a number behind where the table has such a column.
    QString freeName( const QgsFields &fields, const QString &name )
    {
      QString free = name;
      for ( int i = 2; hasColumn( fields, free ); ++i )
        free = name + QString::number( i );
      return free;
    }

    /// QGIS's usual options, but NAME=VALUE as it is here.
    QStringList with( QStringList options, const QString &name, const QString &value )
    {
      const QString beginning = name + QLatin1Char( '=' );
      options.erase(
        std::remove_if( options.begin(), options.end(), [&]( const QString &option ) { return option.startsWith( beginning ); } ),
        options.end() );
      return options << beginning + value;
    }

    /// A GeoPackage names its key and its geometry as a table of ours may name a column.
    QStringList geopackageOptions( const QgsFields &fields )
    {
      QStringList options = QgsVectorFileWriter::defaultLayerOptions( QStringLiteral( "GPKG" ) );
      const int key = fields.lookupField( QStringLiteral( "fid" ) );
      const bool isKey = key >= 0 && fields.at( key ).isNumeric() && fields.at( key ).precision() == 0;
      if ( key >= 0 && !isKey )
        options = with( options, QStringLiteral( "FID" ), freeName( fields, QStringLiteral( "fid" ) ) );
      if ( hasColumn( fields, QStringLiteral( "geom" ) ) )
        options = with( options, QStringLiteral( "GEOMETRY_NAME" ), freeName( fields, QStringLiteral( "geometry" ) ) );
      return options;
    }

    /// Empty: the usual ones.
    QStringList layerOptionsFor( const QString &destination, const QgsFields &fields, compat::WkbType type )
    {
      const QString format = QFileInfo( destination ).suffix().toLower();
      if ( format == QLatin1String( "gpkg" ) )
        return geopackageOptions( fields );
      // QGIS writes no geometry into CSV files unless it is told to.
      if ( format == QLatin1String( "csv" ) && type != compat::NoGeometry )
        return with( QgsVectorFileWriter::defaultLayerOptions( QStringLiteral( "CSV" ) ), QStringLiteral( "GEOMETRY" ),
                     QStringLiteral( "AS_WKT" ) );
      return {};
    }
  } // namespace

  QString TableAlgorithm::group() const
  {
    return QCoreApplication::translate( "Processing", "Texts in tables" );
  }

  QString TableAlgorithm::groupId() const
  {
    return QStringLiteral( "texts" );
  }

  void TableAlgorithm::initAlgorithm( const QVariantMap & )
  {
    addParameter( new QgsProcessingParameterFeatureSource( INPUT, QCoreApplication::translate( "Processing", "Table" ),
                                                           { compat::TableSource<QgsProcessing> } ) );
    addParameter(
      new QgsProcessingParameterField( FIELD, QCoreApplication::translate( "Processing", "Column with the texts" ), QVariant(), INPUT ) );
    addParameters();
    addParameter(
      new QgsProcessingParameterFeatureSink( OUTPUT, QCoreApplication::translate( "Processing", "Table with what was understood" ) ) );
  }

  bool TableAlgorithm::checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message ) const
  {
    const bool isMixed = outputType( compat::NoGeometry ) == compat::AnyGeometry;
    const bool isShapefile = parameterAsOutputLayer( parameters, OUTPUT, context ).endsWith( QLatin1String( ".shp" ), Qt::CaseInsensitive );
    if ( !isMixed || !isShapefile )
      return QgsProcessingAlgorithm::checkParameterValues( parameters, context, message );
    *message = QCoreApplication::translate(
      "Processing", "A Shapefile holds either points or lines, and cuts texts short. Choose a GeoPackage (.gpkg), GeoJSON or CSV file." );
    return false;
  }

  bool TableAlgorithm::prepareRows( const QVariantMap &, const QgsFields &, QgsProcessingContext &, QgsProcessingFeedback & )
  {
    return true;
  }

  int TableAlgorithm::columnOf( const QVariantMap &parameters, const QString &parameter, const QgsFields &fields,
                                QgsProcessingContext &context ) const
  {
    const QStringList names = parameterAsFields( parameters, parameter, context );
    const QString name = names.value( 0 );
    const int column = fields.lookupField( name );
    if ( column < 0 && !name.isEmpty() )
      throw QgsProcessingException( QCoreApplication::translate( "Processing", "The table has no column “%1”. Its columns are: %2." )
                                      .arg( name, fields.names().join( QStringLiteral( ", " ) ) ) );
    return column;
  }

  /// A column that is there already keeps its name; ours gets a number behind.
  QgsFields TableAlgorithm::outputFields( const QgsFields &input, QgsProcessingFeedback &feedback ) const
  {
    const QgsFields added = addedFields();
    const QgsFields all = QgsProcessingUtils::combineFields( input, added );
    for ( int i = 0; i < added.count(); ++i )
    {
      const QString name = all.at( input.count() + i ).name();
      if ( name != added.at( i ).name() )
        feedback.pushInfo(
          QCoreApplication::translate( "Processing", "The table has a column “%1” already; what was understood is in “%2”." )
            .arg( added.at( i ).name(), name ) );
    }
    return all;
  }

  std::unique_ptr<QgsFeatureSink> TableAlgorithm::openSink( const QVariantMap &parameters, const QgsFields &fields,
                                                            const QgsFeatureSource &source, QgsProcessingContext &context,
                                                            QString &destination ) const
  {
    const compat::WkbType type = outputType( source.wkbType() );
    QVariantMap writable = parameters;
    QString wanted = parameterAsOutputLayer( parameters, OUTPUT, context );
    if ( isInMemory( wanted ) && type == compat::AnyGeometry )
    {
      wanted = QgsProcessingUtils::generateTempFilename( QStringLiteral( "output.gpkg" ) );
      writable.insert( OUTPUT, wanted );
    }
    std::unique_ptr<QgsFeatureSink> sink( parameterAsSink( writable, OUTPUT, context, destination, fields, type,
                                                           outputCrs( source.sourceCrs() ), {}, {}, {},
                                                           layerOptionsFor( wanted, fields, type ) ) );
    if ( !sink )
      throw QgsProcessingException( invalidSinkError( parameters, OUTPUT ) );
    return sink;
  }

  QVariantMap TableAlgorithm::processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                                QgsProcessingFeedback *feedback )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source( parameterAsSource( parameters, INPUT, context ) );
    if ( !source )
      throw QgsProcessingException( invalidSourceError( parameters, INPUT ) );
    const int column = columnOf( parameters, FIELD, source->fields(), context );
    if ( column < 0 || !prepareRows( parameters, source->fields(), context, *feedback ) )
      throw QgsProcessingException( QCoreApplication::translate( "Processing", "The column with the texts is not named." ) );
    QString destination;
    const std::unique_ptr<QgsFeatureSink> sink =
      openSink( parameters, outputFields( source->fields(), *feedback ), *source, context, destination );
    copyRows( *source, column, *sink, parameters, *feedback );
    summarize( *feedback );
    return { { OUTPUT, destination } };
  }

  void TableAlgorithm::copyRows( const QgsFeatureSource &source, int column, QgsFeatureSink &sink, const QVariantMap &parameters,
                                 QgsProcessingFeedback &feedback )
  {
    const double step = source.featureCount() > 0 ? 100.0 / static_cast<double>( source.featureCount() ) : 0;
    QgsFeatureIterator rows = source.getFeatures();
    QgsFeature feature;
    for ( qint64 done = 1; !feedback.isCanceled() && rows.nextFeature( feature ); ++done )
    {
      const Row row = readRow( feature.attribute( column ).toString(), feature );
      QgsAttributes attributes = feature.attributes();
      attributes << row.added;
      feature.setAttributes( attributes );
      feature.setGeometry( row.geometry );
      if ( !sink.addFeature( feature, QgsFeatureSink::FastInsert ) )
        throw QgsProcessingException( writeFeatureError( &sink, parameters, OUTPUT ) );
      feedback.setProgress( step * static_cast<double>( done ) );
    }
    if ( !sink.flushBuffer() )
      throw QgsProcessingException( writeFeatureError( &sink, parameters, OUTPUT ) );
  }
} // namespace eplan
