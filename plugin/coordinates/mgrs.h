// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/sheet.h"

namespace eplan
{
  // The letters of the Military Grid Reference System in Thailand's two zones, as NGA.STND.0037 has them for WGS 84.

  /// 100 km squares by column J–R in zone 47, S–Z in zone 48; nothing for other letters.
  std::optional<UtmZone> zoneOfColumn( QChar column );
  /// I and O are no letters of the grid, and rows end at V.
  bool isColumnLetter( QChar c );
  bool isRowLetter( QChar c );
  /// C to X without I and O.
  bool isBandLetter( QChar c );
  /// The band a latitude between 80° S and 84° N lies in.
  QChar bandAt( double latitude );
  /// Degrees of latitude from the band to a latitude: 0 within, negative south of the band's southern edge.
  double degreesOutsideBand( QChar band, double latitude );

  /// The centre of the square; nothing where its letters do not exist in the zone. Northings between 600 and 2,300 km, which is Thailand.
  std::optional<UtmPosition> centreOf( const SquareReference &reference );

  /// 47QNV 12345 67890; \a digits for each of the two numbers, 1 to 5. Cut off, not rounded, as the standard wants. Empty beyond 84° N or
  /// south of the equator.
  QString mgrsText( LonLat wgs84, UtmZone zone, int digits );
} // namespace eplan
