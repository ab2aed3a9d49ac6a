// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/fixaverage.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  void FixAverage::add( const Fix &fix )
  {
    mFixes.push_back( fix );
  }

  LonLat FixAverage::mean() const
  {
    LonLat sum;
    for ( const Fix &fix : mFixes )
    {
      sum.longitude += fix.position.longitude;
      sum.latitude += fix.position.latitude;
    }
    const double count = static_cast<double>( mFixes.size() );
    return { sum.longitude / count, sum.latitude / count };
  }

  std::optional<Metres> FixAverage::accuracy() const
  {
    if ( mFixes.empty() )
      return std::nullopt;
    const LonLat centre = mean();
    double squares = 0;
    std::optional<Metres> reported;
    for ( const Fix &fix : mFixes )
    {
      squares += std::pow( distanceBetween( centre, fix.position ).value, 2 );
      if ( fix.accuracy )
        reported = std::max( *fix.accuracy, reported.value_or( Metres() ) );
    }
    if ( mFixes.size() == 1 )
      return reported;
    const Metres spread { std::sqrt( squares / static_cast<double>( mFixes.size() - 1 ) ) };
    return std::max( spread, reported.value_or( spread ) );
  }
} // namespace eplan
