// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/coordinatesfromtext.h"

#include "coordinates/sentences.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    const QString ZONE = QStringLiteral( "ZONE" );
    const QString DATUM = QStringLiteral( "DATUM" );
    const QString ZONE_FIELD = QStringLiteral( "ZONE_FIELD" );
    const QString DATUM_FIELD = QStringLiteral( "DATUM_FIELD" );
    const QString PROVINCE_FIELD = QStringLiteral( "PROVINCE_FIELD" );

    /// EPSG:4326, longitude first. Start and end make a line; other positions of one text stay points.
    QgsGeometry geometryOf( const Placed &placed )
    {
      QgsPolylineXY positions;
      for ( const LonLat position : placed.positions )
        positions.append( QgsPointXY( position.longitude, position.latitude ) );
      if ( positions.size() == 1 )
        return QgsGeometry::fromPointXY( positions.front() );
      return placed.shape == Shape::Line ? QgsGeometry::fromPolylineXY( positions ) : QgsGeometry::fromMultiPointXY( positions );
    }

    /// What is placed as understood; of what is not, what it might be.
    QString understoodOf( const Reading &reading )
    {
      if ( const Placed *placed = placedIn( reading ) )
        return understood( *placed );
      QStringList choices;
      if ( const auto *question = std::get_if<Question>( &reading ) )
      {
        for ( const Placed &choice : question->choices )
          choices.append( choiceText( *question, choice ) );
      }
      const auto *refusal = std::get_if<Refusal>( &reading );
      if ( refusal && refusal->fix )
        choices.append( understood( *refusal->fix ) );
      return choices.join( QStringLiteral( " | " ) );
    }

    QString countOf( Verdict outcome, int rows )
    {
      switch ( outcome )
      {
        case Verdict::Placed:
          return QCoreApplication::translate( "Processing", "%n row(s) placed", nullptr, rows );
        case Verdict::Warning:
          return QCoreApplication::translate( "Processing", "%n row(s) placed with a warning", nullptr, rows );
        case Verdict::Ambiguous:
          return QCoreApplication::translate( "Processing", "%n row(s) with more than one reading, not placed", nullptr, rows );
        case Verdict::Refused:
          return QCoreApplication::translate( "Processing", "%n row(s) refused", nullptr, rows );
      }
      return {};
    }

    QgsProcessingParameterField *optionalColumn( const QString &name, const QString &description )
    {
      auto *parameter = new QgsProcessingParameterField( name, description, QVariant(), QStringLiteral( "INPUT" ) );
      parameter->setFlags( parameter->flags() | QgsProcessingParameterDefinition::FlagOptional );
      return parameter;
    }
  } // namespace

  QString CoordinatesFromText::name() const
  {
    return QStringLiteral( "coordinatesfromtext" );
  }

  QString CoordinatesFromText::displayName() const
  {
    return QCoreApplication::translate( "Processing", "Place rows by coordinates in a text" );
  }

  QString CoordinatesFromText::shortDescription() const
  {
    return QCoreApplication::translate( "Processing",
                                        "Reads coordinates in any notation out of a column, and places only what leaves no doubt." );
  }

  QString CoordinatesFromText::shortHelpString() const
  {
    return QCoreApplication::translate( "Processing", "Reads degrees, UTM, MGRS, map links and what else engineers write, with Thai or "
                                                      "European digits, and adds these columns: result (placed, "
                                                      "warning, ambiguous or refused), reason (a code), message (what to do, in words), "
                                                      "understood (notation, zone, datum).\n\nOnly rows that are "
                                                      "placed, with or without a warning, get a geometry (WGS 84): a point, several "
                                                      "points, or the line from a start to an end. One file holds "
                                                      "all three; a GeoPackage, GeoJSON or CSV file can.\n\nZone and datum hold where a "
                                                      "text names none. The columns for zone (47, 48), datum "
                                                      "(WGS84, Indian 1975) and province (code 10 to 96) override them row by row; an "
                                                      "empty cell does not. What the text itself says wins over "
                                                      "all of them." );
  }

  QStringList CoordinatesFromText::tags() const
  {
    return QCoreApplication::translate( "Processing", "coordinates,UTM,MGRS,degrees,Indian 1975,geocode,points,table" ).split( ',' );
  }

  QgsProcessingAlgorithm *CoordinatesFromText::createInstance() const
  {
    return new CoordinatesFromText;
  }

  void CoordinatesFromText::addParameters()
  {
    const QStringList zones { QCoreApplication::translate( "Processing", "Automatic, by area and country" ), QStringLiteral( "47" ),
                              QStringLiteral( "48" ) };
    const QStringList datums { QCoreApplication::translate( "Processing", "As written, else WGS 84" ), QStringLiteral( "WGS 84" ),
                               QStringLiteral( "Indian 1975" ) };
    addParameter( new QgsProcessingParameterEnum( ZONE, QCoreApplication::translate( "Processing", "UTM zone" ), zones, false, 0 ) );
    addParameter( new QgsProcessingParameterEnum( DATUM, QCoreApplication::translate( "Processing", "Datum" ), datums, false, 0 ) );
    addParameter( optionalColumn( ZONE_FIELD, QCoreApplication::translate( "Processing", "Column with the zone" ) ) );
    addParameter( optionalColumn( DATUM_FIELD, QCoreApplication::translate( "Processing", "Column with the datum" ) ) );
    addParameter( optionalColumn( PROVINCE_FIELD, QCoreApplication::translate( "Processing", "Column with the province code" ) ) );
  }

  QgsFields CoordinatesFromText::addedFields() const
  {
    QgsFields fields;
    for ( const char *name : { "result", "reason", "message", "understood" } )
      fields.append( QgsField( QString::fromLatin1( name ), compat::TextType ) );
    return fields;
  }

  compat::WkbType CoordinatesFromText::outputType( compat::WkbType ) const
  {
    return compat::AnyGeometry;
  }

  QgsCoordinateReferenceSystem CoordinatesFromText::outputCrs( const QgsCoordinateReferenceSystem & ) const
  {
    return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) );
  }

  bool CoordinatesFromText::prepareRows( const QVariantMap &parameters, const QgsFields &fields, QgsProcessingContext &context,
                                         QgsProcessingFeedback & )
  {
    constexpr std::array zones { std::optional<UtmZone>(), std::optional( UtmZone::Zone47 ), std::optional( UtmZone::Zone48 ) };
    constexpr std::array datums { std::optional<Datum>(), std::optional( Datum::Wgs84 ), std::optional( Datum::Indian1975 ) };
    ReadingContext usual;
    usual.zone = zones.at( static_cast<std::size_t>( parameterAsEnum( parameters, ZONE, context ) ) );
    usual.datum = datums.at( static_cast<std::size_t>( parameterAsEnum( parameters, DATUM, context ) ) );
    mContext = RowContext( usual );
    mZoneColumn = columnOf( parameters, ZONE_FIELD, fields, context );
    mDatumColumn = columnOf( parameters, DATUM_FIELD, fields, context );
    mProvinceColumn = columnOf( parameters, PROVINCE_FIELD, fields, context );
    return true;
  }

  TableAlgorithm::Row CoordinatesFromText::readRow( const QString &text, const QgsFeature &feature )
  {
    const auto cell = [&feature]( int column ) { return column < 0 ? QString() : feature.attribute( column ).toString(); };
    const auto context = mContext.contextFor( { cell( mZoneColumn ), cell( mDatumColumn ), cell( mProvinceColumn ) } );
    if ( const auto *bad = std::get_if<RowContext::BadCell>( &context ) )
    {
      ++mOutcomes.at( static_cast<std::size_t>( Verdict::Refused ) );
      return { { QString( toText( Verdict::Refused ) ), reasonOf( *bad ), sentenceFor( *bad ), QString() }, {} };
    }
    const Reading reading = read( text, std::get<ReadingContext>( context ) );
    const Placed *placed = placedIn( reading );
    const Verdict outcome = verdictOf( reading );
    ++mOutcomes.at( static_cast<std::size_t>( outcome ) );
    return { { QString( toText( outcome ) ), QString( reasonOf( reading ) ), sentenceFor( reading ), understoodOf( reading ) },
             placed ? geometryOf( *placed ) : QgsGeometry() };
  }

  void CoordinatesFromText::summarize( QgsProcessingFeedback &feedback ) const
  {
    for ( std::size_t i = 0; i < mOutcomes.size(); ++i )
      feedback.pushInfo( countOf( static_cast<Verdict>( i ), mOutcomes.at( i ) ) );
  }
} // namespace eplan
