// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"

namespace eplan
{
  /// The two zones of the Universal Transverse Mercator grid that Thailand lies in, both north of the equator; they meet at 102° E.
  enum class UtmZone
  {
    Zone47,
    Zone48,
  };

  template <>
  struct EnumText<UtmZone>
  {
      static constexpr std::array texts { QLatin1String( "47" ), QLatin1String( "48" ) };
  };

  constexpr int numberOf( UtmZone zone )
  {
    return zone == UtmZone::Zone47 ? 47 : 48;
  }

  constexpr UtmZone otherZone( UtmZone zone )
  {
    return zone == UtmZone::Zone47 ? UtmZone::Zone48 : UtmZone::Zone47;
  }

  /// Nothing for a zone that does not reach Thailand.
  constexpr std::optional<UtmZone> utmZone( int number )
  {
    if ( number == 47 || number == 48 )
      return number == 47 ? UtmZone::Zone47 : UtmZone::Zone48;
    return std::nullopt;
  }

  /// Degrees of longitude.
  constexpr double centralMeridian( UtmZone zone )
  {
    return zone == UtmZone::Zone47 ? 99.0 : 105.0;
  }

  constexpr UtmZone zoneAtLongitude( double longitude )
  {
    return longitude < 102.0 ? UtmZone::Zone47 : UtmZone::Zone48;
  }
} // namespace eplan
