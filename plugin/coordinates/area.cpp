// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/area.h"

namespace eplan
{
  namespace
  {
    /// What a boundary is drawn to, and what works on the border reach over it.
    constexpr Metres BOUNDARY { 500 };
    constexpr Metres FARTHEST { 2000000 };
  } // namespace

  OrganisationArea::OrganisationArea( Outline boundary, const Province *province )
      : mBoundary( std::move( boundary ) )
      , mProvince( province )
  {
  }

  OrganisationArea OrganisationArea::ofProvince( QStringView code )
  {
    return { {}, findProvince( code ) };
  }

  std::optional<Metres> OrganisationArea::distanceOutside( LonLat position ) const
  {
    if ( !mBoundary.isEmpty() )
    {
      const Metres outside = mBoundary.distanceTo( position, FARTHEST );
      return outside <= BOUNDARY ? Metres { 0 } : outside;
    }
    return mProvince ? std::optional( eplan::distanceOutside( *mProvince, position ) ) : std::nullopt;
  }

  bool OrganisationArea::standsOutside( LonLat position ) const
  {
    return distanceOutside( position ).value_or( Metres { 0 } ) > Metres { 0 };
  }

  Standing OrganisationArea::standingOf( LonLat position ) const
  {
    const Whereabouts where = whereaboutsOf( position );
    return { distanceOutside( position ), where.province, where.ground };
  }
} // namespace eplan
