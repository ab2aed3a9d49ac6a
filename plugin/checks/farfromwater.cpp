// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "coordinates/sentences.h"

#include <QCoreApplication>

namespace eplan::rules
{
  namespace
  {
    /// Wells, ponds and tanks are where people are.
    bool isAtWater( const CheckSubject &subject )
    {
      return subject.isOneOf( { Category::Weir, Category::SluiceGate, Category::ChannelDredging, Category::BankProtection } );
    }
  } // namespace

  std::optional<Finding> FarFromWater::check( const CheckSubject &subject, const CheckContext &context, const CheckSettings &settings )
  {
    const ReferenceLayer *waters = context.waters();
    if ( !waters || !( isAtWater( subject ) ) )
      return std::nullopt;
    const std::optional<Metres> away = waters->distanceBeyond( subject.geometry(), settings.waterDistance );
    return away ? std::optional( noticed( subject.geometry(), *away, settings.waterDistance ) ) : std::nullopt;
  }

  QString FarFromWater::sentence( const Finding &finding )
  {
    return QCoreApplication::translate(
             "Checks", "The work lies %1 from the nearest water on the reference map. Look whether it is in the right place." )
      .arg( distanceText( Metres { *finding.measured } ) );
  }
} // namespace eplan::rules
