// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/outside.h"
#include "checks/rules.h"
#include "coordinates/sentences.h"

#include <QCoreApplication>

namespace eplan::rules
{
  // Works beyond the boundary exist, by agreement of both sides: so it warns, however far.
  std::optional<Finding> OutsideBoundary::check( const CheckSubject &subject, const CheckContext &context, const CheckSettings & )
  {
    const OrganisationArea *area = context.boundaryOf( subject.project().organisation );
    return area ? farthestOutside( subject.place(),
                                   [area]( LonLat position ) { return area->distanceOutside( position ).value_or( Metres() ); } )
                : std::nullopt;
  }

  QString OutsideBoundary::sentence( const Finding &finding )
  {
    return QCoreApplication::translate( "Checks",
                                        "The position lies %1 outside the official boundary of the organisation. Keep it only if the work "
                                        "really is there." )
      .arg( distanceText( Metres { *finding.measured } ) );
  }
} // namespace eplan::rules
