// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"

#include <QCoreApplication>

namespace eplan::rules
{
  std::optional<Finding> LineOfOnePoint::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    if ( subject.flaw() != PlaceFlaw::ShortPart )
      return std::nullopt;
    const QgsGeometry &drawn = subject.geometry();
    return noticed( drawn.isEmpty() ? QgsGeometry() : QgsGeometry::fromPointXY( QgsPointXY( *drawn.vertices_begin() ) ) );
  }

  QString LineOfOnePoint::sentence( const Finding & )
  {
    return QCoreApplication::translate( "Checks", "The drawing has a part without points, or a line of a single point. Draw it again." );
  }
} // namespace eplan::rules
