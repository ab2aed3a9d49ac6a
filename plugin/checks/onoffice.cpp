// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"

#include <QCoreApplication>

namespace eplan::rules
{
  std::optional<Finding> OnOffice::check( const CheckSubject &subject, const CheckContext &context, const CheckSettings &settings )
  {
    const std::optional<LonLat> office = context.officeOf( subject.project().organisation );
    if ( !office || subject.place().isLine() || subject.isOneOf( { Category::Building } ) )
      return std::nullopt;
    const FlatVertex vertex = subject.place().parts().front().front();
    const Metres away = distanceBetween( subject.place().lonLat( vertex ), *office );
    return away <= settings.officeRadius ? std::optional( noticed( subject.place().pointAt( vertex ), away ) ) : std::nullopt;
  }

  QString OnOffice::sentence( const Finding & )
  {
    return QCoreApplication::translate( "Checks", "The point is that of the organisation's office. Place the work where it is done." );
  }
} // namespace eplan::rules
