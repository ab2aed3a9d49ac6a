// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/area.h"
#include "coordinates/reading.h"

#include <memory>

namespace eplan
{
  /// What is done where neither the text nor the context names a datum.
  enum class UnnamedDatum
  {
    IsWgs84,
    /// Map links, geo: URIs, GeoJSON and EPSG codes name theirs.
    IsAsked,
  };

  /// What the form around a text says. The text itself wins over all of it.
  struct ReadingContext
  {
      /// Null: no area is known.
      std::shared_ptr<const OrganisationArea> area;
      std::optional<UtmZone> zone;
      std::optional<Datum> datum;
      UnnamedDatum unnamedDatum = UnnamedDatum::IsWgs84;
  };

  /// Texts longer than this are refused, in UTF-16 units.
  constexpr int LONGEST_TEXT = 200000;

  /**
   * Reads whatever an engineer types, pastes or imports. A position is placed only where the text and its context leave one reading.
   *
   * Pure: any thread, no user interface, time grows with the length of \a text only.
   */
  Reading read( QStringView text, const ReadingContext &context = {} );
} // namespace eplan
