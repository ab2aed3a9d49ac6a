// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/partgap.h"
#include "checks/rules.h"
#include "coordinates/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace eplan::rules
{
  // A well in each of three villages is one project.
  std::optional<Finding> PartsFarApart::check( const CheckSubject &subject, const CheckContext &, const CheckSettings &settings )
  {
    const std::optional<PartGap> gap = widestGap( subject.place().parts() );
    const auto villages = static_cast<double>( std::max<std::size_t>( 1, subject.text().villages.size() ) );
    const Metres allowed { settings.partGap.value * villages };
    if ( !gap || gap->width <= allowed )
      return std::nullopt;
    return noticed( subject.place().pointAt( gap->beyond ), gap->width, allowed );
  }

  QString PartsFarApart::sentence( const Finding &finding )
  {
    return QCoreApplication::translate(
             "Checks", "Parts of the drawing lie %1 apart. Look whether one of them belongs to another work or has a wrong "
                       "digit." )
      .arg( distanceText( Metres { *finding.measured } ) );
  }
} // namespace eplan::rules
