// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/reader.h"

namespace eplan
{
  /// What an office takes for granted where a text does not say it; kept in QGIS's settings.
  struct CoordinateHabits
  {
      /// Nothing: ask each time.
      std::optional<Datum> datum;
      /// Nothing: by the organisation's area.
      std::optional<UtmZone> zone;

      static CoordinateHabits kept();
      void keep() const;

      ReadingContext context( std::shared_ptr<const OrganisationArea> area ) const;
  };
} // namespace eplan
