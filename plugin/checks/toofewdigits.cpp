// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "coordinates/sentences.h"

#include <QCoreApplication>

#include <cmath>

namespace eplan::rules
{
  // What is typed keeps its own accuracy, half a step; of the rest only the numbers can tell.
  std::optional<Finding> TooFewDigits::check( const CheckSubject &subject, const CheckContext &, const CheckSettings &settings )
  {
    const std::optional<Metres> written = subject.writtenStep();
    const Placement &placement = subject.project().placement;
    const bool isTyped = placement.how == PlacedHow::Typed && placement.accuracy && std::isfinite( placement.accuracy->value );
    const std::optional<Metres> step = isTyped ? Metres { 2 * placement.accuracy->value } : written;
    const bool isRound = written && *written >= settings.roundStep;
    if ( !step || *step < settings.coarseStep || isRound )
      return std::nullopt;
    return noticed( subject.geometry(), *step );
  }

  QString TooFewDigits::sentence( const Finding &finding )
  {
    return QCoreApplication::translate( "Checks",
                                        "The coordinates are written in steps of %1 only. Add decimals or seconds if the paper has them." )
      .arg( distanceText( Metres { *finding.measured } ) );
  }
} // namespace eplan::rules
