// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsfeature.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsproject.h>
#include <qgsvectorfilewriter.h>
#include <qgsvectorlayer.h>

#include <QFile>
#include <QTemporaryDir>

namespace eplan
{
  /// Rows of cells, the first the names of the columns.
  using Cells = QList<QStringList>;

  /// Writes a table without geometry as a file of the format that \a path ends with.
  inline bool writeTable( const QString &path, const Cells &cells )
  {
    QgsFields fields;
    for ( const QString &name : cells.front() )
      fields.append( QgsField( name, QVariant::String ) );
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QgsVectorFileWriter::driverForExtension( path.section( '.', -1 ) );
    options.fileEncoding = QStringLiteral( "UTF-8" );
    const std::unique_ptr<QgsVectorFileWriter> writer(
      QgsVectorFileWriter::create( path, fields, QgsWkbTypes::NoGeometry, {}, {}, options ) );
    bool isWritten = writer->hasError() == QgsVectorFileWriter::NoError;
    for ( int i = 1; i < cells.size(); ++i )
    {
      QgsFeature feature( fields );
      for ( int column = 0; column < fields.count(); ++column )
        feature.setAttribute( column, cells.at( i ).value( column ) );
      isWritten = isWritten && writer->addFeature( feature );
    }
    return isWritten;
  }

  /// A geometry as WKT, and the cells of the columns.
  struct PlacedRow
  {
      QString wkt;
      QStringList cells;
  };

  /// Writes a layer in EPSG:4326 with the columns id and title into the GeoPackage \a path, beside those that it has already.
  inline bool addLayer( const QString &path, const QString &name, QgsWkbTypes::Type type, const QList<PlacedRow> &rows )
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "id" ), QVariant::String ) );
    fields.append( QgsField( QStringLiteral( "title" ), QVariant::String ) );
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QStringLiteral( "GPKG" );
    options.layerName = name;
    options.actionOnExistingFile =
      QFile::exists( path ) ? QgsVectorFileWriter::CreateOrOverwriteLayer : QgsVectorFileWriter::CreateOrOverwriteFile;
    const std::unique_ptr<QgsVectorFileWriter> writer( QgsVectorFileWriter::create(
      path, fields, type, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsCoordinateTransformContext(), options ) );
    bool isWritten = writer->hasError() == QgsVectorFileWriter::NoError;
    for ( const PlacedRow &row : rows )
    {
      QgsFeature feature( fields );
      feature.setAttribute( 0, row.cells.value( 0 ) );
      feature.setAttribute( 1, row.cells.value( 1 ) );
      feature.setGeometry( QgsGeometry::fromWkt( row.wkt ) );
      isWritten = isWritten && writer->addFeature( feature );
    }
    return isWritten;
  }

  /// Runs \a algorithm; an invalid variant in place of OUTPUT where it failed.
  inline QVariantMap runOn( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingFeedback &feedback )
  {
    QgsProject project;
    QgsProcessingContext context;
    context.setProject( &project );
    context.setFeedback( &feedback );
    QString complaint;
    if ( !algorithm.checkParameterValues( parameters, context, &complaint ) )
    {
      feedback.reportError( complaint );
      return {};
    }
    bool isDone = false;
    const QVariantMap results = algorithm.run( parameters, context, &feedback, &isDone );
    return isDone ? results : QVariantMap();
  }

  /// The rows of a file, each column by its name, the geometry as "WKT".
  inline QList<QVariantMap> rowsIn( const QString &path )
  {
    const QgsVectorLayer layer( path, QStringLiteral( "rows" ), QStringLiteral( "ogr" ) );
    QList<QVariantMap> rows;
    QgsFeatureIterator features = layer.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      QVariantMap row;
      for ( const QgsField &field : feature.fields() )
      {
        const QVariant cell = feature.attribute( field.name() );
        row.insert( field.name(), cell.isNull() ? QVariant() : cell );
      }
      row.insert( QStringLiteral( "WKT" ), feature.geometry().asWkt( 5 ) );
      rows.append( row );
    }
    return rows;
  }
} // namespace eplan
