// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/context.h"

namespace eplan
{
  void CheckContext::addOrganisation( const Organisation &organisation )
  {
    if ( organisation.boundary.isNull() || organisation.boundary.isEmpty() )
      return;
    // Without a province only a boundary makes an area.
    auto area = std::make_shared<const OrganisationArea>( OrganisationArea::ofBoundary( organisation.boundary, {} ) );
    if ( area->isKnown() )
      mBoundaries[organisation.code] = std::move( area );
  }

  void CheckContext::shareBoundary( const OrganisationCode &organisation, const OrganisationCode &other )
  {
    const auto found = mBoundaries.find( organisation );
    if ( found != mBoundaries.end() )
      mBoundaries.try_emplace( other, found->second );
  }

  const OrganisationArea *CheckContext::boundaryOf( const OrganisationCode &organisation ) const
  {
    const auto found = mBoundaries.find( organisation );
    return found == mBoundaries.end() ? nullptr : found->second.get();
  }

  std::optional<LonLat> CheckContext::officeOf( const OrganisationCode &organisation ) const
  {
    const auto found = mOffices.find( organisation );
    return found == mOffices.end() ? std::nullopt : std::optional( found->second );
  }
} // namespace eplan
