// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/candidate.h"

namespace eplan
{
  /// A part of a text that programs write and that has rules of its own: a map link, WKT, GeoJSON.
  struct Special
  {
      Candidates candidates;
      int begin = 0;
      int end = 0;
      /// Other numbers in the text are none of a person's words.
      bool isWholeText = false;
  };

  // The first in a folded text; nothing where there is none.

  std::optional<Special> linkIn( QStringView text );
  std::optional<Special> wellKnownTextIn( QStringView text );
  std::optional<Special> geoJsonIn( QStringView text );
  std::optional<Special> kmlIn( QStringView text );

  /// An Open Location Code: X3HX+X4.
  bool hasPlusCode( QStringView text );
} // namespace eplan
