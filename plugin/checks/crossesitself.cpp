// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "checks/selfcrossing.h"

#include <QCoreApplication>

namespace eplan::rules
{
  // Parts may cross: two streets do.
  std::optional<Finding> CrossesItself::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    for ( const FlatPart &part : subject.place().parts() )
    {
      if ( const std::optional<FlatVertex> crossing = selfCrossing( part ) )
        return noticed( subject.place().pointAt( *crossing ) );
    }
    return std::nullopt;
  }

  QString CrossesItself::sentence( const Finding & )
  {
    return QCoreApplication::translate( "Checks", "The line crosses itself. Look whether two of its points are in the wrong order." );
  }
} // namespace eplan::rules
