// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"

#include <QCoreApplication>

namespace eplan::rules
{
  std::optional<Finding> SameSpot::check( const CheckSubject &subject, const CheckContext &context, const CheckSettings & )
  {
    const Spots::Company company = context.spots() ? context.spots()->companyOf( subject.project() ) : Spots::Company();
    if ( company.count == 0 )
      return std::nullopt;
    Finding finding = counted( subject.place().pointAt( subject.place().parts().front().front() ), company.count );
    finding.others = company.first;
    return finding;
  }

  QString SameSpot::sentence( const Finding &finding )
  {
    return QCoreApplication::translate(
      "Checks", "%n other project(s) of the year are at the same spot. Look whether a position was copied by mistake.", nullptr,
      countOf( finding ) );
  }
} // namespace eplan::rules
