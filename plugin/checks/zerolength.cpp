// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "checks/turnbacks.h"

#include <QCoreApplication>

namespace eplan::rules
{
  std::optional<Finding> ZeroLength::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    const FlatPlace &place = subject.place();
    double length = 0;
    for ( const FlatPart &part : place.parts() )
      length += lengthOf( part );
    if ( !place.isLine() || length >= SAME_VERTEX.value )
      return std::nullopt;
    return noticed( place.pointAt( place.parts().front().front() ), Metres { length } );
  }

  QString ZeroLength::sentence( const Finding & )
  {
    return QCoreApplication::translate( "Checks",
                                        "The line has no length: all of its points are at one spot. Draw it again, or place a point." );
  }
} // namespace eplan::rules
