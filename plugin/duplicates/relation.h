// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"

#include <cstddef>
#include <cstdint>

namespace eplan
{
  /// How two works lie to each other, the gravest first.
  enum class Relation
  {
    Duplicate, ///< The same work twice: nearly all of both is shared.
    Overlap,   ///< A stretch is paid for twice.
    Adjacent,  ///< One goes on where the other ends.
    Crossing,
    Parallel, ///< Side by side, as two banks, or as works of another purpose on the same stretch.
    Near,
  };

  constexpr std::size_t RELATIONS = 6;

  template <>
  struct EnumText<Relation>
  {
      static constexpr std::array texts { QLatin1String( "duplicate" ), QLatin1String( "overlap" ),  QLatin1String( "adjacent" ),
                                          QLatin1String( "crossing" ),  QLatin1String( "parallel" ), QLatin1String( "near" ) };
  };

  /// Two works that have to do with each other, and the evidence. Metres on the ground.
  struct WorkPair
  {
      /// Places in the list the works came in; \a b is the reference, if one is.
      std::uint32_t a = 0;
      std::uint32_t b = 0;
      Relation relation = Relation::Near;
      /// From 0 to 1, growing with the evidence that the two are one: what they share, how close it lies, what their texts say.
      float score = 0;
      /// Where they run together the mean, else the least.
      float distance = 0;
      float largestDistance = 0;
      /// The length of each that runs together with the other, and its share of the whole, 0 to 1. Points share nothing.
      float overlapA = 0;
      float overlapB = 0;
      float shareA = 0;
      float shareB = 0;
      bool operator==( const WorkPair & ) const = default;
  };
} // namespace eplan
