// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/outside.h"
#include "checks/rules.h"
#include "coordinates/sentences.h"

#include <QCoreApplication>

namespace eplan::rules
{
  // The shipped outline is asked only where there is no official boundary, and leaves its errors open.
  std::optional<Finding> OutsideOutline::check( const CheckSubject &subject, const CheckContext &context, const CheckSettings & )
  {
    const Province *province = findProvince( subject.project().province );
    if ( !province || context.boundaryOf( subject.project().organisation ) )
      return std::nullopt;
    return farthestOutside( subject.place(), [province]( LonLat position ) { return distanceOutside( *province, position ); } );
  }

  QString OutsideOutline::sentence( const Finding &finding )
  {
    return QCoreApplication::translate(
             "Checks", "The position lies %1 outside the province as far as is known here. Keep it only if the work really "
                       "is there." )
      .arg( distanceText( Metres { *finding.measured } ) );
  }
} // namespace eplan::rules
