// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "checks/workshapes.h"

#include <QCoreApplication>

namespace eplan::rules
{
  std::optional<Finding> PointForLine::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    if ( subject.place().isLine() || onlyShapeOf( subject ) != WorkShape::Line )
      return std::nullopt;
    return noticed( subject.geometry() );
  }

  QString PointForLine::sentence( const Finding & )
  {
    return QCoreApplication::translate( "Checks",
                                        "The work is a road or a waterway and is placed as a point. Draw the line that it follows." );
  }
} // namespace eplan::rules
