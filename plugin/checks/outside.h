// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/figures.h"
#include "checks/flatplace.h"

namespace eplan
{
  /// The telling vertex that is farthest outside by \a outsideOf, which takes a LonLat and gives Metres; nothing where none is.
  template <typename OutsideOf>
  std::optional<Finding> farthestOutside( const FlatPlace &place, const OutsideOf &outsideOf )
  {
    std::optional<Finding> farthest;
    for ( const FlatVertex &vertex : place.tellingVertices() )
    {
      const Metres outside = outsideOf( place.lonLat( vertex ) );
      if ( outside.value > farthest.value_or( Finding() ).measured.value_or( 0 ) )
        farthest = noticed( place.pointAt( vertex ), outside );
    }
    return farthest;
  }
} // namespace eplan
