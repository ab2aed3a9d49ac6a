// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/relation.h"
#include "duplicates/work.h"

#include <cstdint>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace eplan
{
  /// Works of many offices and years with duplicates among them that are known, and all that only looks like one.
  struct PlantedSet
  {
      std::vector<Work> works;
      /// By the places of the works, the lower first. What is not here is nothing, or at most near.
      std::map<std::pair<std::uint32_t, std::uint32_t>, Relation> truth;
      /// The situation that each work belongs to, by its name in situationNames().
      std::vector<int> situations;
  };

  const std::vector<const char *> &situationNames();

  /// The same works for the same \a seed, whatever the machine.
  PlantedSet plantedSet( int works, std::uint32_t seed );

  /// Works strewn over an area as crowded with roads as a province is, half of them lines of 200 to 3,000 m, a tenth drawn again by another
  /// office; nobody knows the truth about these.
  std::vector<Work> crowdedProvince( int works, std::uint32_t seed );
} // namespace eplan
