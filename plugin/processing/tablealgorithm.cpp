// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/tablealgorithm.h"

#include "processing/destination.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    const QString INPUT = QStringLiteral( "INPUT" );
    const QString FIELD = QStringLiteral( "FIELD" );
    const QString OUTPUT = QStringLiteral( "OUTPUT" );
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
    const QString complaint = isMixed ? complaintAboutMixedShapes( parameterAsOutputLayer( parameters, OUTPUT, context ) ) : QString();
    if ( !complaint.isEmpty() )
    {
      *message = complaint;
      return false;
    }
    // A table that is written over itself is gone before it is read.
    const QgsMapLayer *layer = parameterAsLayer( parameters, INPUT, context );
    if ( layer && isFileOf( *layer, parameterAsOutputLayer( parameters, OUTPUT, context ) ) )
    {
      *message =
        QCoreApplication::translate( "Processing", "The table would be written over itself. Choose another file for what was understood." );
      return false;
    }
    return QgsProcessingAlgorithm::checkParameterValues( parameters, context, message );
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
    const QString wanted = parameterAsOutputLayer( parameters, OUTPUT, context );
    const QString possible = writableDestination( wanted, type );
    if ( possible != wanted )
      writable.insert( OUTPUT, possible );
    std::unique_ptr<QgsFeatureSink> sink( parameterAsSink( writable, OUTPUT, context, destination, fields, type,
                                                           outputCrs( source.sourceCrs() ), {}, {}, {},
                                                           layerOptionsFor( possible, fields, type ) ) );
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
