// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "country/province.h"

namespace eplan
{
  /// What a position lies on, as far as the outlines can tell.
  enum class Ground
  {
    /// In a province, or so near to its outline that the outline may be wrong.
    Thailand,
    /// A few kilometres beyond the outline on land: the outline or the position is wrong.
    Border,
    /// In the waters before Thailand's coasts.
    Sea,
    Abroad,
  };

  /// Where on the map of Thailand a position is.
  struct Whereabouts
  {
      Ground ground = Ground::Abroad;
      /// The province it is in, or else the nearest; null only where all are hundreds of kilometres away.
      const Province *province = nullptr;
      /// How far outside its outline.
      Metres outside;
  };

  Whereabouts whereaboutsOf( LonLat position );

  /// How far outside the province a position is: zero where the outline's errors leave that open.
  Metres distanceOutside( const Province &province, LonLat position );
} // namespace eplan
