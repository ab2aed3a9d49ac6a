// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "checks/turnbacks.h"

#include <QCoreApplication>

#include <algorithm>

namespace eplan::rules
{
  std::optional<Finding> ZeroLengthPart::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    const FlatPlace &place = subject.place();
    const auto isEmpty = []( const FlatPart &part ) { return lengthOf( part ) < SAME_VERTEX.value; };
    const auto first = std::find_if( place.parts().begin(), place.parts().end(), isEmpty );
    const auto count = static_cast<std::size_t>( std::count_if( place.parts().begin(), place.parts().end(), isEmpty ) );
    // All of them: the line as a whole has no length.
    if ( !place.isLine() || count == 0 || count == place.parts().size() )
      return std::nullopt;
    return counted( place.pointAt( first->front() ), count );
  }

  QString ZeroLengthPart::sentence( const Finding &finding )
  {
    return QCoreApplication::translate( "Checks", "%n part(s) of the line have no length. Take them out.", nullptr, countOf( finding ) );
  }
} // namespace eplan::rules
