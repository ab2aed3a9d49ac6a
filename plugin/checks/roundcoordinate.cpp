// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "coordinates/sentences.h"

#include <QCoreApplication>

namespace eplan::rules
{
  std::optional<Finding> RoundCoordinate::check( const CheckSubject &subject, const CheckContext &, const CheckSettings &settings )
  {
    const std::optional<Metres> step = subject.writtenStep();
    if ( !step || *step < settings.roundStep )
      return std::nullopt;
    return noticed( subject.geometry(), *step );
  }

  QString RoundCoordinate::sentence( const Finding &finding )
  {
    return QCoreApplication::translate(
             "Checks", "The coordinates are round numbers, in steps of %1: a placeholder rather than a place. Look for the "
                       "true position." )
      .arg( distanceText( Metres { *finding.measured } ) );
  }
} // namespace eplan::rules
