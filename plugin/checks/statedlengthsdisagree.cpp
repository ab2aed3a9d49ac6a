// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace eplan::rules
{
  std::optional<Finding> StatedLengthsDisagree::check( const CheckSubject &subject, const CheckContext &, const CheckSettings &settings )
  {
    const std::optional<Metres> contract = subject.contractLength();
    const std::optional<Metres> text = contract ? subject.textLength() : std::nullopt;
    if ( !text )
      return std::nullopt;
    const double allowed = std::max( settings.lengthSlack.value, contract->value * settings.lengthTolerance.value / 100 );
    if ( std::abs( text->value - contract->value ) <= allowed )
      return std::nullopt;
    return noticed( subject.geometry(), *text, *contract );
  }

  QString StatedLengthsDisagree::sentence( const Finding &finding )
  {
    return QCoreApplication::translate( "Checks", "The text of the project says %1, its contract %2. Find out which of them holds." )
      .arg( lengthText( Metres { *finding.measured } ), lengthText( Metres { *finding.expected } ) );
  }
} // namespace eplan::rules
