// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "country/lonlat.h"
#include "country/utmzone.h"

#include <QString>

namespace eplan
{
  /// The figure of the Earth that a sheet or a handheld counts from. Indian 1975 and WGS 84 lie about 450 m apart in Thailand.
  enum class Datum
  {
    Wgs84,
    /// Map series L7017 and most old handhelds; EPSG:4240, 24047, 24048.
    Indian1975,
    /// Older surveys; EPSG:4239, 23947, 23948. Its shift is good to about 20 m.
    Indian1954,
  };

  template <>
  struct EnumText<Datum>
  {
      static constexpr std::array texts { QLatin1String( "WGS 84" ), QLatin1String( "Indian 1975" ), QLatin1String( "Indian 1954" ) };
  };

  /// A position on the UTM grid of some datum, in metres, north of the equator.
  struct UtmPosition
  {
      UtmZone zone = UtmZone::Zone47;
      double easting = 0;
      double northing = 0;
  };

  // By explicit PROJ pipelines, never by PROJ's own choice, which for Indian 1975 is EPSG:1812 and 189 m off. Heights stay out of it.
  // Any thread may call. What lies beyond the projection comes back as infinite.

  LonLat toWgs84( LonLat position, Datum datum );
  LonLat toWgs84( const UtmPosition &position, Datum datum );
  LonLat fromWgs84( LonLat position, Datum datum );
  UtmPosition utmPosition( LonLat wgs84, UtmZone zone, Datum datum );

  /// One row of QGIS's table of transformations (QgsCoordinateTransformContext): how to come from one CRS to another.
  struct DatumOperation
  {
      QString source;
      QString destination;
      /// A PROJ pipeline, x and y in the order longitude latitude or easting northing, degrees or metres.
      QString pipeline;
  };

  /// From each CRS on the two Indian datums (EPSG:4240, 24047, 24048, 4239, 23947, 23948) to those that projects here are drawn in
  /// (EPSG:4326, 3857, 32647, 32648).
  std::vector<DatumOperation> datumOperations();
} // namespace eplan
