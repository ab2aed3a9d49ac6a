// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/turnbacks.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    /// The cosine of 10°: what is left between the two stretches of a turn by 170°.
    constexpr double SHARPEST = 0.98481;
    constexpr double SHORTEST = 3;

    bool isSame( FlatVertex a, FlatVertex b )
    {
      return distanceBetween( a, b ) < SAME_VERTEX.value;
    }

    bool isSpike( FlatVertex before, FlatVertex tip, FlatVertex after )
    {
      const double there = distanceBetween( before, tip );
      const double back = distanceBetween( tip, after );
      const double product =
        ( before.east - tip.east ) * ( after.east - tip.east ) + ( before.north - tip.north ) * ( after.north - tip.north );
      return std::min( there, back ) >= SHORTEST && product > SHARPEST * there * back;
    }
  } // namespace

  std::vector<std::size_t> withoutDoubled( const FlatPart &line )
  {
    std::vector<std::size_t> kept { 0 };
    for ( std::size_t i = 1; i < line.size(); ++i )
    {
      if ( !isSame( line[kept.back()], line[i] ) )
        kept.push_back( i );
    }
    const std::size_t last = line.size() - 1;
    if ( kept.size() > 1 )
      kept.back() = isSame( line[kept.back()], line[last] ) ? last : kept.back();
    else
      kept.push_back( last );
    return kept;
  }

  std::vector<std::size_t> withoutSpikes( const FlatPart &line )
  {
    std::vector<std::size_t> kept;
    for ( const std::size_t next : withoutDoubled( line ) )
    {
      while ( kept.size() > 1 && isSpike( line[kept[kept.size() - 2]], line[kept.back()], line[next] ) )
        kept.pop_back();
      const bool isLast = next == line.size() - 1;
      // Where a spike went back to its own foot, one of the two stays.
      if ( kept.empty() || !isSame( line[kept.back()], line[next] ) || ( isLast && kept.size() == 1 ) )
        kept.push_back( next );
      else if ( isLast )
        kept.back() = next;
    }
    return kept;
  }
} // namespace eplan
