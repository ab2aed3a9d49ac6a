// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/areas.h"

#include "dock/desk.h"

namespace eplan
{
  namespace
  {
    /// DLA's codes have the province behind the type.
    QString provinceOf( const OrganisationCode &code )
    {
      return code.text.mid( 1, 2 );
    }
  } // namespace

  std::shared_ptr<const OrganisationArea> Areas::of( const WorkItem &item )
  {
    if ( mDesk.isSignedIn() != mHasBoundaries )
      mKnown.clear();
    mHasBoundaries = mDesk.isSignedIn();
    std::shared_ptr<const OrganisationArea> &area = mKnown[item.organisation];
    if ( area )
      return area;
    area = std::make_shared<const OrganisationArea>( OrganisationArea::ofProvince( provinceOf( item.organisation ) ) );
    const QList<Organisation> known = mDesk.signedIn() ? mDesk.signedIn()->organisations : QList<Organisation>();
    for ( const Organisation &organisation : known )
    {
      if ( organisation.code == item.organisation )
        area = std::make_shared<const OrganisationArea>( OrganisationArea::ofBoundary( organisation.boundary, organisation.province ) );
    }
    return area;
  }
} // namespace eplan
