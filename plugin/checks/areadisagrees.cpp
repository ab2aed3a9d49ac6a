// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "checks/statedarea.h"

#include <QCoreApplication>

#include <cmath>

namespace eplan::rules
{
  namespace
  {
    bool isStrip( const CheckSubject &subject )
    {
      const bool isRoad = subject.kind() == Kind::Road && !subject.isOneOf( { Category::Bridge } );
      return isRoad || subject.isOneOf( { Category::ChannelDredging } );
    }
  } // namespace

  // Only of works whose area is that of a strip: what lines a canal or a bank goes up its sides.
  std::optional<Finding> AreaDisagrees::check( const CheckSubject &subject, const CheckContext &, const CheckSettings &settings )
  {
    if ( !isStrip( subject ) )
      return std::nullopt;
    for ( const std::optional<StatedArea> &stated : { areaOfPlan( subject ), areaOfText( subject ), areaOfDrawing( subject ) } )
    {
      if ( stated && std::abs( stated->computed.value - stated->given.value ) > settings.areaTolerance.value / 100 * stated->given.value )
        return noticed( subject.geometry(), stated->computed, stated->given );
    }
    return std::nullopt;
  }

  QString AreaDisagrees::sentence( const Finding &finding )
  {
    return QCoreApplication::translate( "Checks", "Width times length is %1, but an area of %2 is stated. Check the figures." )
      .arg( areaText( SquareMetres { *finding.measured } ), areaText( SquareMetres { *finding.expected } ) );
  }
} // namespace eplan::rules
