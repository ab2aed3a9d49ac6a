// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/language.h"
#include "checks/figures.h"
#include "checks/rules.h"

#include <QCoreApplication>

namespace eplan::rules
{
  std::optional<Finding> ManyVertices::check( const CheckSubject &subject, const CheckContext &, const CheckSettings &settings )
  {
    const std::size_t count = subject.place().vertexCount();
    if ( static_cast<double>( count ) <= settings.mostVertices )
      return std::nullopt;
    return counted( subject.place().pointAt( subject.place().parts().front().front() ), count );
  }

  QString ManyVertices::sentence( const Finding &finding )
  {
    return QCoreApplication::translate( "Checks", "The drawing has %1 points, which makes it slow to handle and to send. Simplify it." )
      .arg( Language::locale().toString( *finding.measured, 'f', 0 ) );
  }
} // namespace eplan::rules
