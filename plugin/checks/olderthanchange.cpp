// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace eplan::rules
{
  namespace
  {
    constexpr double SECONDS_PER_DAY = 86400;
  } // namespace

  // The service tells when a project was changed last, not what was changed: money and states move every month, and so does the
  // position itself when it is sent. So only what was contracted long after it was placed and looked at is told, as a hint.
  std::optional<Finding> OlderThanChange::check( const CheckSubject &subject, const CheckContext &, const CheckSettings &settings )
  {
    const Project &project = subject.project();
    const bool hasContract = project.state != ProjectState::Planned && project.state != ProjectState::Approved;
    if ( !hasContract || !project.placement.at.isValid() || !project.updated.isValid() )
      return std::nullopt;
    const QDateTime seen = project.review.at.isValid() ? std::max( project.placement.at, project.review.at ) : project.placement.at;
    const double days = static_cast<double>( seen.secsTo( project.updated ) ) / SECONDS_PER_DAY;
    if ( days <= settings.staleDays )
      return std::nullopt;
    Finding finding = noticed( subject.geometry() );
    finding.measured = std::floor( days );
    finding.expected = settings.staleDays;
    finding.unit = FindingUnit::Days;
    return finding;
  }

  QString OlderThanChange::sentence( const Finding &finding )
  {
    return QCoreApplication::translate(
      "Checks", "The project was changed %n day(s) after its position was set. Look whether the position still holds.", nullptr,
      countOf( finding ) );
  }
} // namespace eplan::rules
