// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "coordinates/sentences.h"

#include <QCoreApplication>

namespace eplan::rules
{
  std::optional<Finding> FarFromRoad::check( const CheckSubject &subject, const CheckContext &context, const CheckSettings &settings )
  {
    const ReferenceLayer *roads = context.roads();
    if ( !roads || !( subject.kind() == Kind::Road ) )
      return std::nullopt;
    const std::optional<Metres> away = roads->distanceBeyond( subject.geometry(), settings.roadDistance );
    return away ? std::optional( noticed( subject.geometry(), *away, settings.roadDistance ) ) : std::nullopt;
  }

  QString FarFromRoad::sentence( const Finding &finding )
  {
    return QCoreApplication::translate(
             "Checks",
             "The road lies %1 from the nearest road on the reference map. Look whether it is in the right place, unless it is new." )
      .arg( distanceText( Metres { *finding.measured } ) );
  }
} // namespace eplan::rules
