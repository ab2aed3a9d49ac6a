// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/written.h"

#include "coordinates/mgrs.h"

#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double SEXAGESIMAL = 60;

    QString decimal( double number, int decimals )
    {
      return QString::number( number, 'f', decimals );
    }

    QString padded( double number, int whole, int decimals )
    {
      return decimal( number, decimals ).rightJustified( whole + ( decimals > 0 ? decimals + 1 : 0 ), QLatin1Char( '0' ) );
    }

    QString hemisphere( double angle, char positive, char negative )
    {
      return QString( QLatin1Char( angle < 0 ? negative : positive ) );
    }

    /// Rounded as a whole, so that no part comes to 60.
    QString dms( double angle, int width )
    {
      constexpr double PARTS = 1000;
      const double total = std::round( std::abs( angle ) * SEXAGESIMAL * SEXAGESIMAL * PARTS ) / PARTS;
      const double minutes = std::floor( total / SEXAGESIMAL );
      return padded( std::floor( minutes / SEXAGESIMAL ), width, 0 ) + QStringLiteral( "°" ) +
             padded( std::fmod( minutes, SEXAGESIMAL ), 2, 0 ) + QLatin1Char( '\'' ) + padded( total - minutes * SEXAGESIMAL, 2, 3 ) +
             QLatin1Char( '"' );
    }

    QString dm( double angle, int width )
    {
      constexpr double PARTS = 100000;
      const double total = std::round( std::abs( angle ) * SEXAGESIMAL * PARTS ) / PARTS;
      const double degrees = std::floor( total / SEXAGESIMAL );
      return padded( degrees, width, 0 ) + QStringLiteral( "°" ) + padded( total - degrees * SEXAGESIMAL, 2, 5 ) + QLatin1Char( '\'' );
    }

    QString utm( LonLat position, UtmZone zone, Datum datum )
    {
      const UtmPosition grid = utmPosition( position, zone, datum );
      if ( !( position.latitude >= 0 && position.latitude < 84 ) || !std::isfinite( grid.easting ) )
        return {};
      return QStringLiteral( "%1%2 %3E %4N" )
        .arg( numberOf( zone ) )
        .arg( bandAt( position.latitude ) )
        .arg( decimal( grid.easting, 0 ), decimal( grid.northing, 0 ) );
    }

    QString latitudeFirst( LonLat position, const QString &between )
    {
      constexpr int DECIMALS = 6;
      return decimal( position.latitude, DECIMALS ) + between + decimal( position.longitude, DECIMALS );
    }
  } // namespace

  QString written( LonLat position, Spelling spelling, std::optional<UtmZone> zone )
  {
    const UtmZone grid = zone.value_or( zoneAtLongitude( position.longitude ) );
    switch ( spelling )
    {
      case Spelling::DecimalDegrees:
        return latitudeFirst( position, QStringLiteral( ", " ) );
      case Spelling::DegreesMinutesSeconds:
        return dms( position.latitude, 2 ) + hemisphere( position.latitude, 'N', 'S' ) + QLatin1Char( ' ' ) + dms( position.longitude, 3 ) +
               hemisphere( position.longitude, 'E', 'W' );
      case Spelling::DegreesMinutes:
        return dm( position.latitude, 2 ) + hemisphere( position.latitude, 'N', 'S' ) + QLatin1Char( ' ' ) + dm( position.longitude, 3 ) +
               hemisphere( position.longitude, 'E', 'W' );
      case Spelling::UtmWgs84:
        return utm( position, grid, Datum::Wgs84 );
      case Spelling::UtmIndian1975:
      {
        const QString text = utm( position, grid, Datum::Indian1975 );
        return text.isEmpty() ? text : QStringLiteral( "Indian 1975 " ) + text;
      }
      case Spelling::Mgrs10:
        return mgrsText( position, grid, 5 );
      case Spelling::Mgrs8:
        return mgrsText( position, grid, 4 );
      case Spelling::Mgrs6:
        return mgrsText( position, grid, 3 );
      case Spelling::GoogleMapsLink:
        return QStringLiteral( "https://www.google.com/maps?q=" ) + latitudeFirst( position, QStringLiteral( "," ) );
      case Spelling::GeoUri:
        return QStringLiteral( "geo:" ) + latitudeFirst( position, QStringLiteral( "," ) );
      case Spelling::WellKnownText:
        return QStringLiteral( "POINT(%1 %2)" ).arg( decimal( position.longitude, 6 ), decimal( position.latitude, 6 ) );
    }
    return {};
  }
} // namespace eplan
