// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/mgrs.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double SQUARE = 100000;
    constexpr int ROWS = 20;
    /// Thailand lies between these northings, less than one cycle of the row letters apart.
    constexpr int LOWEST_ROW = 6;

    const QString COLUMNS_47 = QStringLiteral( "JKLMNPQR" );
    const QString COLUMNS_48 = QStringLiteral( "STUVWXYZ" );
    const QString ROW_LETTERS = QStringLiteral( "ABCDEFGHJKLMNPQRSTUV" );
    const QString BANDS = QStringLiteral( "CDEFGHJKLMNPQRSTUVWX" );

    const QString &columnsOf( UtmZone zone )
    {
      return zone == UtmZone::Zone47 ? COLUMNS_47 : COLUMNS_48;
    }

    /// Rows begin with A at the equator in odd zones and with F in even ones.
    int rowShift( UtmZone zone )
    {
      return zone == UtmZone::Zone47 ? 0 : 5;
    }
  } // namespace

  std::optional<UtmZone> zoneOfColumn( QChar column )
  {
    if ( COLUMNS_47.contains( column ) )
      return UtmZone::Zone47;
    return COLUMNS_48.contains( column ) ? std::optional( UtmZone::Zone48 ) : std::nullopt;
  }

  bool isColumnLetter( QChar c )
  {
    return c >= 'A' && c <= 'Z' && c != 'I' && c != 'O';
  }

  bool isRowLetter( QChar c )
  {
    return ROW_LETTERS.contains( c );
  }

  bool isBandLetter( QChar c )
  {
    return BANDS.contains( c );
  }

  QChar bandAt( double latitude )
  {
    const int index = std::clamp( static_cast<int>( std::floor( ( latitude + 80 ) / 8 ) ), 0, static_cast<int>( BANDS.size() ) - 1 );
    return BANDS.at( index );
  }

  double degreesOutsideBand( QChar band, double latitude )
  {
    const double south = -80 + 8.0 * static_cast<double>( BANDS.indexOf( band ) );
    const double north = band == 'X' ? 84 : south + 8;
    return latitude < south ? latitude - south : std::max( latitude - north, 0.0 );
  }

  std::optional<UtmPosition> centreOf( const SquareReference &reference )
  {
    const std::optional<UtmZone> zone = reference.zone ? utmZone( *reference.zone ) : zoneOfColumn( reference.column );
    const auto row = ROW_LETTERS.indexOf( reference.row );
    const auto column = zone ? columnsOf( *zone ).indexOf( reference.column ) : -1;
    if ( !zone || row < 0 || column < 0 )
      return std::nullopt;
    int northing = ( static_cast<int>( row ) - rowShift( *zone ) + ROWS ) % ROWS;
    if ( northing < LOWEST_ROW )
      northing += ROWS;
    const double half = reference.side / 2;
    return UtmPosition { *zone, ( static_cast<double>( column ) + 1 ) * SQUARE + reference.easting + half,
                         northing * SQUARE + reference.northing + half };
  }

  QString mgrsText( LonLat wgs84, UtmZone zone, int digits )
  {
    // A nanometre against numbers that binary fractions leave just below a whole metre.
    constexpr double NOISE = 1e-9;
    if ( !( wgs84.latitude >= 0 && wgs84.latitude < 84 ) )
      return {};
    const UtmPosition position = utmPosition( wgs84, zone, Datum::Wgs84 );
    const double easting = position.easting + NOISE;
    const double northing = position.northing + NOISE;
    const int column = static_cast<int>( std::floor( easting / SQUARE ) ) - 1;
    if ( !std::isfinite( easting ) || column < 0 || column >= columnsOf( zone ).size() )
      return {};
    const double unit = std::pow( 10.0, 5 - digits );
    const auto part = [unit, digits]( double metres )
    { return QStringLiteral( "%1" ).arg( static_cast<int>( std::fmod( metres, SQUARE ) / unit ), digits, 10, QLatin1Char( '0' ) ); };
    const int row = ( static_cast<int>( std::floor( northing / SQUARE ) ) + rowShift( zone ) ) % ROWS;
    return QString::number( numberOf( zone ) ) + bandAt( wgs84.latitude ) + columnsOf( zone ).at( column ) + ROW_LETTERS.at( row ) +
           QLatin1Char( ' ' ) + part( easting ) + QLatin1Char( ' ' ) + part( northing );
  }
} // namespace eplan
