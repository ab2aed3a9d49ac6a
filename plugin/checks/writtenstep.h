// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "country/lonlat.h"

#include <optional>

namespace eplan
{
  /// The coarsest steps that a position on WGS 84 can have been written in, both of its numbers alike: whole degrees, minutes, seconds or
  /// their decimals, whole kilometres or hundreds of metres of UTM on WGS 84 or Indian 1975. Nothing for steps finer than 25 m.
  std::optional<Metres> writtenStep( LonLat position );
} // namespace eplan
