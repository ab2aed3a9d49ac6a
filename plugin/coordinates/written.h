// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/datum.h"

#include <optional>

namespace eplan
{
  /// What an engineer copies a position as.
  enum class Spelling
  {
    /// 14.979900, 102.097800
    DecimalDegrees,
    /// 14°58'47.640"N 102°05'52.080"E
    DegreesMinutesSeconds,
    /// 14°58.79400'N 102°05.86800'E
    DegreesMinutes,
    /// 48P 187846E 1658148N; in the deep south both have six digits, and nothing but the letters tells them apart
    UtmWgs84,
    /// Indian 1975 48P 188262E 1657834N
    UtmIndian1975,
    /// 48PSB 87846 58147
    Mgrs10,
    Mgrs8,
    Mgrs6,
    GoogleMapsLink,
    GeoUri,
    WellKnownText,
  };

  template <>
  struct EnumText<Spelling>
  {
      static constexpr std::array texts {
        QLatin1String( "decimal" ),         QLatin1String( "dms" ),     QLatin1String( "dm" ),     QLatin1String( "utm" ),
        QLatin1String( "utm_indian_1975" ), QLatin1String( "mgrs_10" ), QLatin1String( "mgrs_8" ), QLatin1String( "mgrs_6" ),
        QLatin1String( "google_maps" ),     QLatin1String( "geo" ),     QLatin1String( "wkt" ) };
  };

  /**
   * Writes a position so that the reader, and other programs, read the same place.
   *
   * Without a \a zone UTM and MGRS take the one it lies in. Positions that are not on the northern half of the Earth up to 84° come
   * back empty as UTM and MGRS.
   */
  QString written( LonLat position, Spelling spelling, std::optional<UtmZone> zone = std::nullopt );
} // namespace eplan
