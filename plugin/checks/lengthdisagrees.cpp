// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "checks/turnbacks.h"
#include "checks/workshapes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace eplan::rules
{
  std::optional<Finding> LengthDisagrees::check( const CheckSubject &subject, const CheckContext &, const CheckSettings &settings )
  {
    const std::optional<Metres> stated = subject.statedLength();
    if ( !subject.place().isLine() || !stated || !( stated->value > 0 ) || !statesLineLength( subject ) )
      return std::nullopt;
    const double allowed = std::max( settings.lengthSlack.value, stated->value * settings.lengthTolerance.value / 100 );
    const Metres drawn = subject.drawnLength();
    // A line without length is a finding of its own.
    if ( drawn < SAME_VERTEX || std::abs( drawn.value - stated->value ) <= allowed )
      return std::nullopt;
    return noticed( subject.geometry(), drawn, *stated );
  }

  QString LengthDisagrees::sentence( const Finding &finding )
  {
    return QCoreApplication::translate( "Checks",
                                        "The line is %1 long on the map, but the plan says %2 (%3). Mend the line, or ask for the plan to "
                                        "be mended." )
      .arg( lengthText( Metres { *finding.measured } ), lengthText( Metres { *finding.expected } ),
            differenceText( *finding.measured, *finding.expected ) );
  }
} // namespace eplan::rules
