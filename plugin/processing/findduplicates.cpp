// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/findduplicates.h"

#include "base/qgiscompat.h"
#include "coordinates/datumcontext.h"
#include "duplicates/nearby.h"
#include "processing/destination.h"
#include "processing/inputlayers.h"
#include "processing/worktables.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace eplan
{
  namespace
  {
    const QString WORKS = QStringLiteral( "WORKS" );
    const QString EXISTING = QStringLiteral( "EXISTING" );
    const QString TOLERANCE = QStringLiteral( "TOLERANCE" );
    const QString MINIMUM_OVERLAP = QStringLiteral( "MINIMUM_OVERLAP" );
    const QString SHOWN = QStringLiteral( "RELATIONS" );
    const QString OUTPUT = QStringLiteral( "OUTPUT" );

    /// Reading, comparing, writing.
    constexpr int STEPS = 3;
    constexpr std::size_t CROWDS_TOLD = 10;

    /// A parameter that names a column, the column as e-Plan names it, and where the name goes.
    struct ColumnParameter
    {
        const char *parameter;
        const char *column;
        const char *description;
        QString WorkColumns::*place;
    };

    const std::array COLUMNS {
      ColumnParameter { "ID_FIELD", "id", QT_TRANSLATE_NOOP( "Duplicates", "Column with the work's id" ), &WorkColumns::id },
      ColumnParameter { "ORGANISATION_FIELD", "organisation", QT_TRANSLATE_NOOP( "Duplicates", "Column with the organisation" ),
                        &WorkColumns::organisation },
      ColumnParameter { "FISCAL_YEAR_FIELD", "fiscal_year", QT_TRANSLATE_NOOP( "Duplicates", "Column with the fiscal year" ),
                        &WorkColumns::fiscalYear },
      ColumnParameter { "KIND_FIELD", "kind", QT_TRANSLATE_NOOP( "Duplicates", "Column with the kind" ), &WorkColumns::kind },
      ColumnParameter { "CATEGORY_FIELD", "category", QT_TRANSLATE_NOOP( "Duplicates", "Column with the category" ),
                        &WorkColumns::category },
      ColumnParameter { "TITLE_FIELD", "title", QT_TRANSLATE_NOOP( "Duplicates", "Column with the title" ), &WorkColumns::title },
      ColumnParameter { "VILLAGE_FIELD", "village", QT_TRANSLATE_NOOP( "Duplicates", "Column with the village" ), &WorkColumns::village },
      ColumnParameter { "ACCURACY_FIELD", "accuracy", QT_TRANSLATE_NOOP( "Duplicates", "Column with the accuracy in metres" ),
                        &WorkColumns::accuracy },
    };

    QStringList relationNames()
    {
      return { QCoreApplication::translate( "Duplicates", "Duplicates" ),   QCoreApplication::translate( "Duplicates", "Overlaps" ),
               QCoreApplication::translate( "Duplicates", "End to end" ),   QCoreApplication::translate( "Duplicates", "Crossings" ),
               QCoreApplication::translate( "Duplicates", "Side by side" ), QCoreApplication::translate( "Duplicates", "Near" ) };
    }

    QgsFields pairFields()
    {
      QgsFields fields;
      for ( const char *name : { "a", "b", "relation" } )
        fields.append( QgsField( QString::fromLatin1( name ), compat::TextType ) );
      for ( const char *name : { "distance", "largest_distance", "overlap_a", "overlap_b", "share_a", "share_b", "score" } )
        fields.append( QgsField( QString::fromLatin1( name ), compat::RealType ) );
      for ( const char *name : { "organisation_a", "organisation_b", "fiscal_year_a", "fiscal_year_b", "title_a", "title_b" } )
        fields.append( QgsField( QString::fromLatin1( name ), compat::TextType ) );
      fields.append( QgsField( QStringLiteral( "existing" ), compat::IntegerType ) );
      return fields;
    }

    double rounded( float value, double steps )
    {
      return std::round( value * steps ) / steps;
    }

    QVariant yearOf( const Work &work )
    {
      return work.fiscalYear > 0 ? QVariant( QString::number( work.fiscalYear ) ) : QVariant();
    }

    QgsFeature featureOf( const WorksIndex &index, const WorkPair &pair )
    {
      const Work &a = index.work( pair.a );
      const Work &b = index.work( pair.b );
      QgsFeature feature;
      QgsAttributes cells;
      cells << a.id << b.id << QString( toText( pair.relation ) ) << rounded( pair.distance, 100 ) << rounded( pair.largestDistance, 100 )
            << rounded( pair.overlapA, 100 ) << rounded( pair.overlapB, 100 ) << rounded( pair.shareA, 10000 )
            << rounded( pair.shareB, 10000 ) << rounded( pair.score, 10000 ) << a.organisation << b.organisation << yearOf( a )
            << yearOf( b ) << a.title << b.title << int( b.isReference );
      feature.setAttributes( cells );
      return feature;
    }

    void tellOfCrowds( const std::vector<Crowd> &crowds, QgsProcessingFeedback &feedback )
    {
      for ( const Crowd &crowd : std::span( crowds ).first( std::min( crowds.size(), CROWDS_TOLD ) ) )
        feedback.pushWarning( QCoreApplication::translate( "Duplicates",
                                                           "%n work(s) lie on one spot at %1, %2. Each is shown beside the first that is "
                                                           "called alike, not beside all others.",
                                                           nullptr, crowd.works )
                                .arg( crowd.where.latitude, 0, 'f', 5 )
                                .arg( crowd.where.longitude, 0, 'f', 5 ) );
    }

    void tellOfPairs( const std::vector<WorkPair> &pairs, QgsProcessingFeedback &feedback )
    {
      std::array<int, RELATIONS> counts {};
      for ( const WorkPair &pair : pairs )
        ++counts.at( static_cast<std::size_t>( pair.relation ) );
      for ( std::size_t i = 0; i < RELATIONS; ++i )
        feedback.pushInfo( QCoreApplication::translate( "Duplicates", "%1: %n pair(s)", nullptr, counts.at( i ) )
                             .arg( relationNames().at( static_cast<int>( i ) ) ) );
    }
  } // namespace

  QString FindDuplicates::name() const
  {
    return QStringLiteral( "findduplicates" );
  }

  QString FindDuplicates::displayName() const
  {
    return QCoreApplication::translate( "Duplicates", "Find duplicate works" );
  }

  QString FindDuplicates::group() const
  {
    return QCoreApplication::translate( "Duplicates", "Works on the map" );
  }

  QString FindDuplicates::groupId() const
  {
    return QStringLiteral( "works" );
  }

  QString FindDuplicates::shortDescription() const
  {
    return QCoreApplication::translate( "Duplicates",
                                        "Finds works that are budgeted twice, across organisations, years and kinds of budget." );
  }

  QString FindDuplicates::shortHelpString() const
  {
    return QCoreApplication::translate(
      "Duplicates",
      "Holds all works against each other and gives a row for each pair that has to do with each other: a, b (the ids), relation, "
      "distance (mean, in metres), largest_distance, overlap_a and overlap_b (metres of each that run together with the other), share_a "
      "and share_b (from 0 to 1), score (from 0 to 1), and the shared stretch as geometry.\n\nRelations: duplicate (at least 80 % of both "
      "is shared), overlap (a stretch of at least the minimum is shared), adjacent (end to end), crossing, parallel (side by side within "
      "twice the tolerance, or for another purpose on the same stretch), near (of the same kind, within the tolerance).\n\nLines run "
      "together where each is within the tolerance of the other and heads the same way within 30°, whichever way it was drawn; a copy that lies "
      "aside may stray half as far again now and then. Lines that only meet in a bend and part again do not run together. Points are "
      "duplicates within the tolerance, for the same purpose, unless villages or names contradict; within twice the tolerance only where "
      "village number and name agree. The accuracies of two works widen the tolerance, to no more than twice.\n\nWhat is there already, "
      "such "
      "as existing roads and canals, is held against the works, never against itself; those rows have existing = 1." );
  }

  QStringList FindDuplicates::tags() const
  {
    return QCoreApplication::translate( "Duplicates", "duplicate,overlap,double,works,budget,compare,near" ).split( ',' );
  }

  QgsProcessingAlgorithm *FindDuplicates::createInstance() const
  {
    return new FindDuplicates;
  }

  void FindDuplicates::initAlgorithm( const QVariantMap & )
  {
    const auto optional = []( QgsProcessingParameterDefinition *parameter )
    {
      parameter->setFlags( parameter->flags() | QgsProcessingParameterDefinition::FlagOptional );
      return parameter;
    };
    addParameter( new QgsProcessingParameterMultipleLayers( WORKS, QCoreApplication::translate( "Duplicates", "Works" ),
                                                            compat::VectorLayers<QgsProcessing> ) );
    addParameter( optional( new QgsProcessingParameterMultipleLayers(
      EXISTING, QCoreApplication::translate( "Duplicates", "What is there already (roads, canals)" ),
      compat::VectorLayers<QgsProcessing> ) ) );
    addParameter( new QgsProcessingParameterNumber( TOLERANCE, QCoreApplication::translate( "Duplicates", "Tolerance in metres" ),
                                                    QgsProcessingParameterNumber::Double, 15, false, 0.1, 1000 ) );
    addParameter( new QgsProcessingParameterNumber( MINIMUM_OVERLAP,
                                                    QCoreApplication::translate( "Duplicates", "Minimum overlap in metres" ),
                                                    QgsProcessingParameterNumber::Double, 50, false, 0.1, 1000000 ) );
    for ( const ColumnParameter &column : COLUMNS )
      addParameter( optional( new QgsProcessingParameterString( QString::fromLatin1( column.parameter ),
                                                                QCoreApplication::translate( "Duplicates", column.description ),
                                                                QString::fromLatin1( column.column ) ) ) );
    auto *shown = new QgsProcessingParameterEnum( SHOWN, QCoreApplication::translate( "Duplicates", "Relations to show" ), relationNames(),
                                                  true, QVariantList { 0, 1, 2, 3, 4, 5 } );
    shown->setFlags( shown->flags() | QgsProcessingParameterDefinition::FlagAdvanced );
    addParameter( shown );
    addParameter( new QgsProcessingParameterFeatureSink( OUTPUT, QCoreApplication::translate( "Duplicates", "Pairs of works" ) ) );
  }

  QString FindDuplicates::complaintAbout( const QVariantMap &parameters, QgsProcessingContext &context ) const
  {
    const QString destination = parameterAsOutputLayer( parameters, OUTPUT, context );
    QString complaint = complaintAboutMixedShapes( destination );
    for ( const QString &input : { WORKS, EXISTING } )
    {
      if ( complaint.isEmpty() )
        complaint = complaintAboutInputs( parameters.value( input ), context );
      if ( complaint.isEmpty() && isWrittenOver( parameters.value( input ), destination, context ) )
        complaint = QCoreApplication::translate( "Duplicates", "The works would be written over. Choose another file for the pairs." );
    }
    return complaint;
  }

  bool FindDuplicates::checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message ) const
  {
    const QString complaint = complaintAbout( parameters, context );
    if ( complaint.isEmpty() )
      return QgsProcessingAlgorithm::checkParameterValues( parameters, context, message );
    if ( message )
      *message = complaint;
    return false;
  }

  FindingRules FindDuplicates::rulesFrom( const QVariantMap &parameters, QgsProcessingContext &context ) const
  {
    FindingRules rules;
    rules.tolerance = { parameterAsDouble( parameters, TOLERANCE, context ) };
    rules.minimumOverlap = { parameterAsDouble( parameters, MINIMUM_OVERLAP, context ) };
    rules.shown.reset();
    for ( const int relation : parameterAsEnums( parameters, SHOWN, context ) )
      rules.shown.set( static_cast<std::size_t>( relation ) );
    return rules;
  }

  bool FindDuplicates::readAll( WorkTables &tables, const QVariantMap &parameters, QgsProcessingContext &context,
                                QgsProcessingFeedback &feedback ) const
  {
    for ( const QString &parameter : { WORKS, EXISTING } )
    {
      const InputLayers layers( parameters.value( parameter ), context );
      layers.tellWhich( feedback );
      if ( layers.all().isEmpty() && parameter == WORKS )
        throw QgsProcessingException( QCoreApplication::translate( "Duplicates", "None of the layers of works could be opened." ) );
      for ( const QgsMapLayer *layer : layers.all() )
      {
        const auto *vector = qobject_cast<const QgsVectorLayer *>( layer );
        if ( !vector )
          throw QgsProcessingException(
            QCoreApplication::translate( "Duplicates", "“%1” has no points or lines. Choose a vector layer." ).arg( layer->name() ) );
        if ( !tables.read( *vector, parameter == EXISTING, feedback ) )
          return false;
      }
    }
    return true;
  }

  /// A column that e-Plan has need not be there; one that was named must.
  void FindDuplicates::complainOfColumns( const WorkTables &tables, const QVariantMap &parameters, QgsProcessingContext &context ) const
  {
    for ( const ColumnParameter &column : COLUMNS )
    {
      const QString name = parameterAsString( parameters, QString::fromLatin1( column.parameter ), context );
      if ( !name.isEmpty() && name != QLatin1String( column.column ) && !tables.hasColumn( name ) )
        throw QgsProcessingException( QCoreApplication::translate( "Duplicates", "No layer has a column “%1”." ).arg( name ) );
    }
  }

  QString FindDuplicates::writePairs( const WorksIndex &index, const Findings &findings, const FindingRules &rules,
                                      const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback &feedback ) const
  {
    const QgsFields fields = pairFields();
    QVariantMap writable = parameters;
    const QString wanted = parameterAsOutputLayer( parameters, OUTPUT, context );
    const QString possible = writableDestination( wanted, compat::AnyGeometry );
    if ( possible != wanted )
      writable.insert( OUTPUT, possible );
    QString destination;
    const std::unique_ptr<QgsFeatureSink> sink( parameterAsSink( writable, OUTPUT, context, destination, fields, compat::AnyGeometry,
                                                                 QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), {}, {}, {},
                                                                 layerOptionsFor( possible, fields, compat::AnyGeometry ) ) );
    if ( !sink )
      throw QgsProcessingException( invalidSinkError( parameters, OUTPUT ) );
    Nearby nearby( index, rules );
    double done = 0;
    for ( const WorkPair &pair : findings.pairs )
    {
      if ( feedback.isCanceled() )
        break;
      QgsFeature feature = featureOf( index, pair );
      feature.setGeometry( nearby.sharedStretch( pair ) );
      if ( !sink->addFeature( feature, QgsFeatureSink::FastInsert ) )
        throw QgsProcessingException( writeFeatureError( sink.get(), parameters, OUTPUT ) );
      feedback.setProgress( 100.0 * ++done / static_cast<double>( findings.pairs.size() ) );
    }
    if ( !sink->flushBuffer() )
      throw QgsProcessingException( writeFeatureError( sink.get(), parameters, OUTPUT ) );
    return destination;
  }

  QVariantMap FindDuplicates::processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                                QgsProcessingFeedback *feedback )
  {
    WorkColumns columns;
    for ( const ColumnParameter &column : COLUMNS )
      columns.*column.place = parameterAsString( parameters, QString::fromLatin1( column.parameter ), context );
    QgsProcessingMultiStepFeedback steps( STEPS, feedback );
    QgsCoordinateTransformContext operations = context.transformContext();
    addDatumOperations( operations );
    WorkTables tables( columns, operations );
    if ( !readAll( tables, parameters, context, steps ) )
      return {};
    complainOfColumns( tables, parameters, context );
    for ( const QString &warning : tables.warnings() )
      feedback->pushWarning( warning );
    steps.setCurrentStep( 1 );
    const FindingRules rules = rulesFrom( parameters, context );
    const WorksIndex index( tables.takeWorks() );
    const Result<Findings> findings = findPairs( index, rules, steps );
    if ( !findings )
      return {};
    tellOfCrowds( findings->crowds, *feedback );
    tellOfPairs( findings->pairs, *feedback );
    steps.setCurrentStep( 2 );
    return { { OUTPUT, writePairs( index, *findings, rules, parameters, context, steps ) } };
  }
} // namespace eplan
