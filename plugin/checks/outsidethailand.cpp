// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "coordinates/sentences.h"
#include "country/province.h"

#include <QCoreApplication>

#include <algorithm>

namespace eplan::rules
{
  namespace
  {
    /// As far as local governments build; the islands lie within.
    constexpr Metres OFFSHORE { 60000 };
    constexpr Metres FARTHEST { 20000000 };

    Metres outsideAllBoxes( LonLat position )
    {
      const auto contains = [position]( const Province &province ) { return province.box.contains( position ); };
      if ( std::any_of( provinces().begin(), provinces().end(), contains ) )
        return { 0 };
      Metres nearest = FARTHEST;
      for ( const Province &province : provinces() )
        nearest = std::min( nearest, province.box.distanceTo( position ) );
      return nearest;
    }
  } // namespace

  // Held against the official boxes of the provinces, not against the outlines, which may be wrong.
  std::optional<Finding> OutsideThailand::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    const FlatPlace &place = subject.place();
    std::optional<Finding> farthest;
    for ( const FlatVertex &vertex : place.tellingVertices() )
    {
      const Metres outside = outsideAllBoxes( place.lonLat( vertex ) );
      if ( outside > OFFSHORE && ( !farthest || outside.value > farthest->measured ) )
        farthest = noticed( place.pointAt( vertex ), outside );
    }
    return farthest;
  }

  QString OutsideThailand::sentence( const Finding &finding )
  {
    return QCoreApplication::translate( "Checks",
                                        "The position lies %1 outside Thailand. Compare each digit, the zone and the order of the numbers "
                                        "with the paper." )
      .arg( distanceText( Metres { *finding.measured } ) );
  }
} // namespace eplan::rules
