// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"

#include <QCoreApplication>

namespace eplan::rules
{
  std::optional<Finding> OtherShape::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    if ( subject.flaw() != PlaceFlaw::OtherShape )
      return std::nullopt;
    return noticed( QgsGeometry::fromPointXY( subject.geometry().boundingBox().center() ) );
  }

  QString OtherShape::sentence( const Finding & )
  {
    return QCoreApplication::translate( "Checks", "Only points and lines can be positions; this is another shape. Place the work anew." );
  }
} // namespace eplan::rules
