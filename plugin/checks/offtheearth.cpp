// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"

#include <QCoreApplication>

namespace eplan::rules
{
  std::optional<Finding> OffTheEarth::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    return subject.flaw() == PlaceFlaw::OffEarth ? std::optional( noticed( QgsGeometry() ) ) : std::nullopt;
  }

  QString OffTheEarth::sentence( const Finding & )
  {
    return QCoreApplication::translate( "Checks",
                                        "A coordinate is no number or lies off the Earth. Where it is in metres, such as UTM, say "
                                        "so when the file is brought in; else place the work anew." );
  }
} // namespace eplan::rules
