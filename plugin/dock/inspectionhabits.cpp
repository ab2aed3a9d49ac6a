// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/inspectionhabits.h"

#include <qgsproject.h>
#include <qgssettings.h>
#include <qgsvectorlayer.h>

namespace eplan
{
  namespace
  {
    const QString CHECKS = QStringLiteral( "eplan/inspection/checks" );
    const QString TOLERANCE = QStringLiteral( "eplan/inspection/togetherWithin" );
    const QString MINIMUM_OVERLAP = QStringLiteral( "eplan/inspection/overlapFrom" );
    const QString RELATION = QStringLiteral( "eplan/inspection/relations/" );
    const QString OFFICE = QStringLiteral( "eplan/inspection/offices/" );
    constexpr int DEGREE_DECIMALS = 8;
    const QLatin1String OFF( "off" );
    const QString SCOPE = QStringLiteral( "eplan" );

    /// A number that was kept, where it makes sense.
    Metres metresKept( const QString &key, Metres usual )
    {
      bool isNumber = false;
      const double value = QgsSettings().value( key ).toDouble( &isNumber );
      return isNumber && value > 0 ? Metres { value } : usual;
    }
  } // namespace

  InspectionHabits::InspectionHabits()
  {
    mSeverities.fill( std::nullopt );
    setSeverity( Relation::Duplicate, Severity::Warning );
    setSeverity( Relation::Overlap, Severity::Warning );
  }

  void InspectionHabits::setSeverity( Relation relation, std::optional<Severity> severity )
  {
    const auto number = static_cast<std::size_t>( relation );
    mSeverities.at( number ) = severity;
    for ( std::size_t i = 0; i < RELATIONS; ++i )
      works.shown.set( i, mSeverities.at( i ).has_value() );
  }

  InspectionHabits InspectionHabits::kept()
  {
    const QgsSettings settings;
    InspectionHabits habits;
    habits.checks = CheckSettings::fromVariant( settings.value( CHECKS ).toMap() );
    habits.works.tolerance = metresKept( TOLERANCE, habits.works.tolerance );
    habits.works.minimumOverlap = metresKept( MINIMUM_OVERLAP, habits.works.minimumOverlap );
    for ( std::size_t i = 0; i < RELATIONS; ++i )
    {
      const auto relation = static_cast<Relation>( i );
      const QString text = settings.value( RELATION + toText( relation ) ).toString();
      if ( text == OFF )
        habits.setSeverity( relation, std::nullopt );
      else if ( const std::optional<Severity> severity = fromText<Severity>( text ) )
        habits.setSeverity( relation, severity );
    }
    return habits;
  }

  void InspectionHabits::keep() const
  {
    QgsSettings settings;
    settings.setValue( CHECKS, checks.toVariant() );
    settings.setValue( TOLERANCE, works.tolerance.value );
    settings.setValue( MINIMUM_OVERLAP, works.minimumOverlap.value );
    for ( std::size_t i = 0; i < RELATIONS; ++i )
    {
      const std::optional<Severity> &severity = mSeverities.at( i );
      settings.setValue( RELATION + toText( static_cast<Relation>( i ) ), severity ? toText( *severity ) : OFF );
    }
  }

  std::optional<LonLat> officeOf( const OrganisationCode &organisation )
  {
    const QStringList numbers = QgsSettings().value( OFFICE + organisation.text ).toString().split( ' ' );
    bool isLongitude = false;
    bool isLatitude = false;
    const LonLat office { numbers.value( 0 ).toDouble( &isLongitude ), numbers.value( 1 ).toDouble( &isLatitude ) };
    return isLongitude && isLatitude ? std::optional( office ) : std::nullopt;
  }

  void keepOffice( const OrganisationCode &organisation, std::optional<LonLat> office )
  {
    QgsSettings settings;
    if ( office )
      settings.setValue(
        OFFICE + organisation.text,
        QStringLiteral( "%1 %2" ).arg( office->longitude, 0, 'f', DEGREE_DECIMALS ).arg( office->latitude, 0, 'f', DEGREE_DECIMALS ) );
    else
      settings.remove( OFFICE + organisation.text );
  }

  QgsVectorLayer *layerFor( LayerRole role )
  {
    const QString id = QgsProject::instance()->readEntry( SCOPE, QStringLiteral( "layers/" ) + toText( role ) );
    return QgsProject::instance()->mapLayer<QgsVectorLayer *>( id );
  }

  void setLayerFor( LayerRole role, QgsVectorLayer *layer )
  {
    const QString key = QStringLiteral( "layers/" ) + toText( role );
    if ( layer )
      QgsProject::instance()->writeEntry( SCOPE, key, layer->id() );
    else
      QgsProject::instance()->removeEntry( SCOPE, key );
  }
} // namespace eplan
