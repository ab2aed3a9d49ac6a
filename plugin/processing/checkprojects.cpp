// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/checkprojects.h"

#include "coordinates/datumcontext.h"
#include "domain/projectfields.h"
#include "processing/destination.h"
#include "processing/findingrows.h"
#include "processing/inputlayers.h"
#include "processing/projectrows.h"

#include <qgsexception.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    const QString WORKS = QStringLiteral( "WORKS" );
    const QString PROVINCE = QStringLiteral( "PROVINCE" );
    const QString BOUNDARY = QStringLiteral( "BOUNDARY" );
    const QString BOUNDARY_FIELD = QStringLiteral( "BOUNDARY_FIELD" );
    const QString ROADS = QStringLiteral( "ROADS" );
    const QString WATERS = QStringLiteral( "WATERS" );
    const QString OUTPUT = QStringLiteral( "OUTPUT" );

    /// Properties whose columns a person may name; all others are found by their own names only.
    struct NamedColumn
    {
        const char *property;
        const char *parameter;
        const char *description;
    };
    constexpr std::array COLUMNS {
      NamedColumn { "id", "ID_FIELD", QT_TRANSLATE_NOOP( "Processing", "Column with the id of the project" ) },
      NamedColumn { "title", "TITLE_FIELD", QT_TRANSLATE_NOOP( "Processing", "Column with the title" ) },
      NamedColumn { "kind", "KIND_FIELD", QT_TRANSLATE_NOOP( "Processing", "Column with the kind of work (road, water or other)" ) },
      NamedColumn { "category", "CATEGORY_FIELD", QT_TRANSLATE_NOOP( "Processing", "Column with the category" ) },
      NamedColumn { "organisation", "ORGANISATION_FIELD", QT_TRANSLATE_NOOP( "Processing", "Column with the code of the organisation" ) },
      NamedColumn { "province", "PROVINCE_FIELD", QT_TRANSLATE_NOOP( "Processing", "Column with the province code" ) },
      NamedColumn { "fiscal_year", "YEAR_FIELD", QT_TRANSLATE_NOOP( "Processing", "Column with the fiscal year" ) },
      NamedColumn { "length", "LENGTH_FIELD", QT_TRANSLATE_NOOP( "Processing", "Column with the length in metres" ) },
      NamedColumn { "width", "WIDTH_FIELD", QT_TRANSLATE_NOOP( "Processing", "Column with the width in metres" ) },
      NamedColumn { "area", "AREA_FIELD", QT_TRANSLATE_NOOP( "Processing", "Column with the area in square metres" ) } };

    /// The settings that a person may set here; the rest are as usual.
    struct NamedTolerance
    {
        const char *setting;
        const char *parameter;
        const char *description;
    };
    constexpr std::array TOLERANCES {
      NamedTolerance { "length_tolerance_percent", "LENGTH_TOLERANCE",
                       QT_TRANSLATE_NOOP( "Processing", "How far the drawn length may be from the stated one, in percent" ) },
      NamedTolerance { "area_tolerance_percent", "AREA_TOLERANCE",
                       QT_TRANSLATE_NOOP( "Processing", "How far width times length may be from the stated area, in percent" ) },
      NamedTolerance { "part_gap_metres", "PART_GAP",
                       QT_TRANSLATE_NOOP( "Processing", "How far apart the parts of one work may lie, in metres for each village" ) },
      NamedTolerance { "road_distance_metres", "ROAD_DISTANCE",
                       QT_TRANSLATE_NOOP( "Processing", "How far a road may lie from the nearest road on the map, in metres" ) },
      NamedTolerance { "water_distance_metres", "WATER_DISTANCE",
                       QT_TRANSLATE_NOOP( "Processing", "How far a weir may lie from the nearest water on the map, in metres" ) } };

    QString translated( const char *text )
    {
      return QCoreApplication::translate( "Processing", text );
    }

    std::unique_ptr<QgsProcessingParameterDefinition> optional( std::unique_ptr<QgsProcessingParameterDefinition> parameter )
    {
      parameter->setFlags( parameter->flags() | QgsProcessingParameterDefinition::FlagOptional );
      return parameter;
    }

    QgsCoordinateReferenceSystem wgs84()
    {
      return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) );
    }

    /// By the offices' own parameters where QGIS would take others: PROJ's choice for Indian 1975 is 189 m off.
    QgsCoordinateTransform toEarth( const QgsCoordinateReferenceSystem &crs, const QgsProcessingContext &context )
    {
      QgsCoordinateTransformContext operations = context.transformContext();
      addDatumOperations( operations );
      return QgsCoordinateTransform( crs, wgs84(), operations );
    }

    void tellMisunderstood( const ProjectRows &rows, const QString &layer, QgsProcessingFeedback &feedback )
    {
      for ( const auto &[column, count] : rows.misunderstood() )
        feedback.pushWarning( QCoreApplication::translate( "Processing",
                                                           "“%1”: column “%2” could not be understood in %n row(s); it was left out there.",
                                                           nullptr, count )
                                .arg( layer, column ) );
    }

    void readRows( QgsVectorLayer &table, ProjectRows rows, const QgsCoordinateTransform &toEarth, std::vector<Project> &projects,
                   QgsProcessingFeedback &feedback )
    {
      const double step = table.featureCount() > 0 ? 100.0 / static_cast<double>( table.featureCount() ) : 0;
      QgsFeatureIterator features = table.getFeatures();
      QgsFeature feature;
      for ( qint64 done = 1; !feedback.isCanceled() && features.nextFeature( feature ); ++done )
      {
        Project &project = projects.emplace_back( rows.project( feature ) );
        project.placement.geometry = onEarth( feature.geometry(), toEarth );
        feedback.setProgress( step * static_cast<double>( done ) );
      }
      tellMisunderstood( rows, table.name(), feedback );
    }

    /// A last word: how many findings of which rule.
    void summarize( const std::vector<Finding> &findings, int projects, QgsProcessingFeedback &feedback )
    {
      std::map<Rule, int> counts;
      for ( const Finding &finding : findings )
        ++counts[finding.rule];
      feedback.pushInfo( QCoreApplication::translate( "Processing", "%n project(s) checked", nullptr, projects ) );
      for ( const auto &[rule, count] : counts )
        feedback.pushInfo( QStringLiteral( "%1: %2" ).arg( toText( rule ) ).arg( count ) );
    }
  } // namespace

  QString CheckProjects::name() const
  {
    return QStringLiteral( "checkprojects" );
  }

  QString CheckProjects::displayName() const
  {
    return QCoreApplication::translate( "Processing", "Check projects" );
  }

  QString CheckProjects::group() const
  {
    return QCoreApplication::translate( "Processing", "Projects" );
  }

  QString CheckProjects::groupId() const
  {
    return QStringLiteral( "projects" );
  }

  QString CheckProjects::shortDescription() const
  {
    return QCoreApplication::translate( "Processing", "Tells what in projects and their positions wants a second look." );
  }

  QString CheckProjects::shortHelpString() const
  {
    return QCoreApplication::translate( "Processing",
                                        "Checks the projects of one or several layers of any format and reference system: whether shape "
                                        "and kind of work agree, drawn and stated "
                                        "lengths, width times length and area; whether the position lies in Thailand, in the province and "
                                        "inside the official boundary where one is "
                                        "given; crossings, spikes, doubled points, parts that lie far apart; round and coarse coordinates; "
                                        "projects at one spot; roads far from any "
                                        "road and weirs far from any water where a map of them is given.\n\n"
                                        "Columns that are called as in e-Plan (title, kind, category, organisation, fiscal_year, length, "
                                        "width, area, state and so on) are found by "
                                        "their names; others can be named. What has no column is read out of the title.\n\n"
                                        "Each finding is a point with these columns: project, rule (a code), severity (hint, warning or "
                                        "blocking), message (in words), others (projects "
                                        "concerned), measured and expected (numbers in unit), remedy. A finding without a place has no "
                                        "geometry. Projects without a position are "
                                        "checked by what is stated of them." );
  }

  QStringList CheckProjects::tags() const
  {
    return QCoreApplication::translate( "Processing", "check,quality,project,length,area,boundary,road,water,duplicate point" )
      .split( ',' );
  }

  QgsProcessingAlgorithm *CheckProjects::createInstance() const
  {
    return new CheckProjects;
  }

  void CheckProjects::initAlgorithm( const QVariantMap & )
  {
    addParameter( new QgsProcessingParameterMultipleLayers( WORKS, translated( QT_TRANSLATE_NOOP( "Processing", "Layers with projects" ) ),
                                                            compat::TableSource<QgsProcessing> ) );
    addColumns();
    addSurroundings();
    addTolerances();
    addParameter( new QgsProcessingParameterFeatureSink( OUTPUT, translated( QT_TRANSLATE_NOOP( "Processing", "Findings" ) ),
                                                         compat::PointSource<QgsProcessing> ) );
  }

  void CheckProjects::addColumns()
  {
    for ( const NamedColumn &column : COLUMNS )
      addParameter(
        optional( std::make_unique<QgsProcessingParameterField>( QString::fromLatin1( column.parameter ), translated( column.description ),
                                                                 QString::fromLatin1( column.property ), WORKS ) )
          .release() );
  }

  void CheckProjects::addSurroundings()
  {
    const auto layer = [this]( const QString &name, const char *description )
    { addParameter( optional( std::make_unique<QgsProcessingParameterFeatureSource>( name, translated( description ) ) ).release() ); };
    addParameter( optional( std::make_unique<QgsProcessingParameterString>(
                              PROVINCE, translated( QT_TRANSLATE_NOOP( "Processing", "Province code where a row has none (10 to 96)" ) ) ) )
                    .release() );
    layer( BOUNDARY, QT_TRANSLATE_NOOP( "Processing", "Official boundaries" ) );
    addParameter( optional( std::make_unique<QgsProcessingParameterField>(
                              BOUNDARY_FIELD,
                              translated( QT_TRANSLATE_NOOP(
                                "Processing", "Column of the boundaries with the code of the organisation; without it one boundary "
                                              "holds for all" ) ),
                              QVariant(), BOUNDARY ) )
                    .release() );
    layer( ROADS, QT_TRANSLATE_NOOP( "Processing", "Map of roads" ) );
    layer( WATERS, QT_TRANSLATE_NOOP( "Processing", "Map of waters" ) );
  }

  void CheckProjects::addTolerances()
  {
    const QVariantMap usual = CheckSettings().toVariant();
    for ( const NamedTolerance &tolerance : TOLERANCES )
      addParameter( new QgsProcessingParameterNumber( QString::fromLatin1( tolerance.parameter ), translated( tolerance.description ),
                                                      QgsProcessingParameterNumber::Double, usual.value( tolerance.setting ), false, 0 ) );
  }

  QString CheckProjects::complaintAbout( const QVariantMap &parameters, QgsProcessingContext &context ) const
  {
    for ( const QString &input : { WORKS, BOUNDARY, ROADS, WATERS } )
    {
      const QString complaint = complaintAboutInputs( parameters.value( input ), context );
      if ( !complaint.isEmpty() )
        return complaint;
    }
    const QString province = parameterAsString( parameters, PROVINCE, context ).trimmed();
    if ( !province.isEmpty() && !findProvince( province ) )
      return QCoreApplication::translate( "Processing", "“%1” is no province code. Give the two digits, 10 to 96." ).arg( province );
    if ( isWrittenOver( parameters.value( WORKS ), parameterAsOutputLayer( parameters, OUTPUT, context ), context ) )
      return QCoreApplication::translate( "Processing", "The projects would be written over. Choose another file for the findings." );
    return {};
  }

  bool CheckProjects::checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message ) const
  {
    const QString complaint = complaintAbout( parameters, context );
    if ( complaint.isEmpty() )
      return QgsProcessingAlgorithm::checkParameterValues( parameters, context, message );
    if ( message )
      *message = complaint;
    return false;
  }

  std::vector<Project> CheckProjects::readProjects( const std::vector<QgsVectorLayer *> &tables, const QVariantMap &parameters,
                                                    QgsProcessingContext &context, QgsProcessingFeedback &feedback ) const
  {
    QMap<QString, QString> columns;
    for ( const NamedColumn &column : COLUMNS )
    {
      const QString name = parameterAsString( parameters, QString::fromLatin1( column.parameter ), context );
      if ( !name.isEmpty() )
        columns.insert( QString::fromLatin1( column.property ), name );
    }
    const QString province = parameterAsString( parameters, PROVINCE, context ).trimmed();
    std::vector<Project> projects;
    for ( QgsVectorLayer *table : tables )
      readRows( *table, ProjectRows( table->fields(), columns, table->name() ), toEarth( table->crs(), context ), projects, feedback );
    for ( Project &project : projects )
      project.province = project.province.isEmpty() ? province : project.province;
    return projects;
  }

  std::shared_ptr<const ReferenceLayer> CheckProjects::referenceLayer( const QVariantMap &parameters, const QString &name,
                                                                       QgsProcessingContext &context ) const
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source( parameterAsSource( parameters, name, context ) );
    if ( !source )
      return nullptr;
    const QgsCoordinateTransform transform = toEarth( source->sourceCrs(), context );
    QList<QgsGeometry> geometries;
    QgsFeatureIterator features = source->getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
      geometries.append( onEarth( feature.geometry(), transform ) );
    return std::make_shared<const ReferenceLayer>( geometries );
  }

  void CheckProjects::addBoundaries( CheckContext &surroundings, const QVariantMap &parameters, const std::vector<Project> &projects,
                                     QgsProcessingContext &context ) const
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source( parameterAsSource( parameters, BOUNDARY, context ) );
    if ( !source )
      return;
    const QgsCoordinateTransform transform = toEarth( source->sourceCrs(), context );
    const int column = source->fields().lookupField( parameterAsString( parameters, BOUNDARY_FIELD, context ) );
    std::map<OrganisationCode, QVector<QgsGeometry>> boundaries;
    QgsFeatureIterator features = source->getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      const QgsGeometry part = onEarth( feature.geometry(), transform );
      if ( !part.isNull() && part.boundingBox().isFinite() )
        boundaries[{ column >= 0 ? feature.attribute( column ).toString() : QString() }].append( part );
    }
    for ( const auto &[code, parts] : boundaries )
    {
      Organisation organisation;
      organisation.code = code;
      organisation.boundary = QgsGeometry::collectGeometry( parts );
      surroundings.addOrganisation( organisation );
    }
    if ( column >= 0 )
      return;
    for ( const Project &project : projects )
      surroundings.shareBoundary( {}, project.organisation );
  }

  CheckContext CheckProjects::surroundings( const QVariantMap &parameters, const std::vector<Project> &projects,
                                            QgsProcessingContext &context ) const
  {
    CheckContext surroundings;
    addBoundaries( surroundings, parameters, projects, context );
    surroundings.setRoads( referenceLayer( parameters, ROADS, context ) );
    surroundings.setWaters( referenceLayer( parameters, WATERS, context ) );
    return surroundings;
  }

  CheckSettings CheckProjects::settings( const QVariantMap &parameters, QgsProcessingContext &context ) const
  {
    QVariantMap stored;
    for ( const NamedTolerance &tolerance : TOLERANCES )
      stored.insert( QString::fromLatin1( tolerance.setting ),
                     parameterAsDouble( parameters, QString::fromLatin1( tolerance.parameter ), context ) );
    return CheckSettings::fromVariant( stored );
  }

  QString CheckProjects::write( const std::vector<Finding> &findings, const QVariantMap &parameters, QgsProcessingContext &context ) const
  {
    const QgsFields fields = findingColumns();
    QString destination;
    const std::unique_ptr<QgsFeatureSink> sink(
      parameterAsSink( parameters, OUTPUT, context, destination, fields, compat::PointType, wgs84(), {}, {}, {},
                       layerOptionsFor( parameterAsOutputLayer( parameters, OUTPUT, context ), fields, compat::PointType ) ) );
    if ( !sink )
      throw QgsProcessingException( invalidSinkError( parameters, OUTPUT ) );
    for ( const Finding &finding : findings )
    {
      QgsFeature feature = findingRow( finding );
      if ( !sink->addFeature( feature, QgsFeatureSink::FastInsert ) )
        throw QgsProcessingException( writeFeatureError( sink.get(), parameters, OUTPUT ) );
    }
    if ( !sink->flushBuffer() )
      throw QgsProcessingException( writeFeatureError( sink.get(), parameters, OUTPUT ) );
    return destination;
  }

  QVariantMap CheckProjects::processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                               QgsProcessingFeedback *feedback )
  {
    const InputLayers works( parameters.value( WORKS ), context );
    const std::vector<QgsVectorLayer *> tables = works.tables();
    if ( tables.empty() )
      throw QgsProcessingException( QCoreApplication::translate( "Processing", "“%1” cannot be read as a layer of projects." )
                                      .arg( parameters.value( WORKS ).toString() ) );
    works.tellWhich( *feedback );
    QgsProcessingMultiStepFeedback steps( 2, feedback );
    const std::vector<Project> projects = readProjects( tables, parameters, context, steps );
    steps.setCurrentStep( 1 );
    const Result<std::vector<Finding>> findings =
      checkAll( projects, surroundings( parameters, projects, context ), settings( parameters, context ), steps );
    if ( !findings )
      return {};
    summarize( *findings, static_cast<int>( projects.size() ), *feedback );
    return { { OUTPUT, write( *findings, parameters, context ) } };
  }
} // namespace eplan
