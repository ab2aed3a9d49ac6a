// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/worktables.h"

#include "texts/projecttext.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeedback.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

#include <cmath>

namespace eplan
{
  namespace
  {
    QString sentence( const char *text )
    {
      return QCoreApplication::translate( "Duplicates", text );
    }

    std::optional<Metres> accuracyFrom( const QVariant &cell )
    {
      bool isNumber = false;
      const double metres = folded( cell.toString() ).trimmed().toDouble( &isNumber );
      return isNumber && std::isfinite( metres ) && metres >= 0 ? std::optional( Metres { metres } ) : std::nullopt;
    }

    /// "road", or what an office writes: ถนน, แหล่งน้ำ.
    std::optional<Kind> kindFrom( const QString &cell )
    {
      const QString text = folded( cell ).trimmed().toLower();
      if ( text.isEmpty() )
        return std::nullopt;
      if ( const std::optional<Kind> kind = fromText<Kind>( text ) )
        return kind;
      const ProjectText read = readProjectText( text );
      const bool isKnown = read.kind != Kind::Other || read.category != Category::Unknown;
      return isKnown ? std::optional( read.kind ) : std::nullopt;
    }

    Category categoryFrom( const QString &cell )
    {
      const QString text = folded( cell ).trimmed().toLower();
      if ( const std::optional<Category> category = fromText<Category>( text ) )
        return *category;
      return readProjectText( text ).category;
    }
  } // namespace

  /// Where a table has the columns, -1 where it has not.
  struct WorkTables::Places
  {
      explicit Places( const WorkColumns &columns, const QgsFields &fields )
          : id( fields.lookupField( columns.id ) )
          , organisation( fields.lookupField( columns.organisation ) )
          , fiscalYear( fields.lookupField( columns.fiscalYear ) )
          , kind( fields.lookupField( columns.kind ) )
          , category( fields.lookupField( columns.category ) )
          , title( fields.lookupField( columns.title ) )
          , village( fields.lookupField( columns.village ) )
          , accuracy( fields.lookupField( columns.accuracy ) )
      {
      }

      int id;
      int organisation;
      int fiscalYear;
      int kind;
      int category;
      int title;
      int village;
      int accuracy;
  };

  WorkTables::WorkTables( WorkColumns columns, QgsCoordinateTransformContext transforms )
      : mColumns( std::move( columns ) )
      , mTransforms( std::move( transforms ) )
  {
  }

  QString WorkTables::shared( const QString &text )
  {
    return *mTexts.insert( text );
  }

  Work WorkTables::workFrom( const QgsFeature &feature, const Places &places, const QString &layerName )
  {
    const auto cell = [&feature]( int place ) { return place < 0 ? QString() : feature.attribute( place ).toString(); };
    Work work;
    work.id = cell( places.id );
    if ( work.id.isEmpty() )
      work.id = layerName + ':' + QString::number( feature.id() );
    work.organisation = shared( cell( places.organisation ) );
    work.fiscalYear = folded( cell( places.fiscalYear ) ).trimmed().toInt();
    work.title = cell( places.title );
    work.village = shared( cell( places.village ) );
    work.kind = kindFrom( shared( cell( places.kind ) ) );
    work.category = categoryFrom( shared( cell( places.category ) ) );
    work.accuracy = places.accuracy < 0 ? std::nullopt : accuracyFrom( feature.attribute( places.accuracy ) );
    return work;
  }

  bool WorkTables::read( const QgsVectorLayer &layer, bool isReference, QgsFeedback &feedback )
  {
    for ( const QgsField &field : layer.fields() )
      mColumnsSeen.insert( field.name().toLower() );
    if ( !layer.crs().isValid() )
      mLayersWithoutCrs << layer.name();
    const Places places( mColumns, layer.fields() );
    const QgsCoordinateTransform toWgs84( layer.crs(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), mTransforms );
    QgsFeatureIterator features = layer.getFeatures();
    QgsFeature feature;
    const double step = layer.featureCount() > 0 ? 100.0 / static_cast<double>( layer.featureCount() ) : 0;
    for ( double done = 1; features.nextFeature( feature ); ++done )
    {
      if ( feedback.isCanceled() )
        return false;
      feedback.setProgress( std::min( 100.0, step * done ) );
      QgsGeometry geometry = feature.geometry();
      try
      {
        geometry.transform( toWgs84 );
      }
      catch ( const QgsCsException & )
      {
        ++mPassedOver[sentence(
          QT_TRANSLATE_NOOP( "Duplicates", "The position lies where the reference system of its layer does not reach." ) )];
        continue;
      }
      const Result<WorkTrace> trace = traceOf( geometry );
      if ( !trace )
        ++mPassedOver[trace.error().message];
      else if ( trace->isEmpty() )
        ++mPassedOver[sentence( QT_TRANSLATE_NOOP( "Duplicates", "The work is not placed yet." ) )];
      else
      {
        Work work = workFrom( feature, places, layer.name() );
        work.trace = *trace;
        work.isReference = isReference;
        mWorks.push_back( std::move( work ) );
      }
    }
    return true;
  }

  QStringList WorkTables::warnings() const
  {
    QStringList sentences;
    for ( const QString &layer : mLayersWithoutCrs )
      sentences << QCoreApplication::translate( "Duplicates",
                                                "The layer “%1” does not say its reference system; it was read as longitude and latitude." )
                     .arg( layer );
    for ( const auto &[reason, rows] : mPassedOver )
      sentences << QCoreApplication::translate( "Duplicates", "%n work(s) passed over: %1", nullptr, rows ).arg( reason );
    return sentences;
  }
} // namespace eplan
