// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "checks/workshapes.h"

#include <QCoreApplication>

namespace eplan::rules
{
  namespace
  {
    constexpr Metres ACROSS { 150 };
  } // namespace

  // A weir may well be drawn across its stream.
  std::optional<Finding> LineForPoint::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    if ( !subject.place().isLine() || onlyShapeOf( subject ) != WorkShape::Point || subject.drawnLength() <= ACROSS )
      return std::nullopt;
    return noticed( subject.geometry(), subject.drawnLength() );
  }

  QString LineForPoint::sentence( const Finding &finding )
  {
    return QCoreApplication::translate(
             "Checks", "The work stands at one spot and is drawn as a line of %1. Place a point, unless the line is meant." )
      .arg( lengthText( Metres { *finding.measured } ) );
  }
} // namespace eplan::rules
