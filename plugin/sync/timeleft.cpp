// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/timeleft.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    using std::chrono::milliseconds;
    using std::chrono::seconds;

    /// Long enough to even out a slow answer, short enough to follow a line that becomes another.
    constexpr milliseconds LATELY { 20000 };
    constexpr milliseconds SOONEST { 2000 };

    seconds asPeopleTell( double wanted )
    {
      const int step = wanted < 60 ? 5 : 60;
      return seconds( step * std::max( 1L, std::lround( wanted / step ) ) );
    }
  } // namespace

  void TimeLeft::note( milliseconds at, double percent )
  {
    mLately.push_back( { at, percent } );
    while ( mLately.size() > 2 && at - mLately.front().at > LATELY )
      mLately.pop_front();
  }

  std::optional<seconds> TimeLeft::left() const
  {
    if ( mLately.empty() || mLately.back().percent >= 100 )
      return std::nullopt;
    const Mark &from = mLately.front();
    const Mark &to = mLately.back();
    const double done = to.percent - from.percent;
    if ( to.at - from.at < SOONEST || done <= 0 )
      return std::nullopt;
    const double took = std::chrono::duration<double>( to.at - from.at ).count();
    return asPeopleTell( took * ( 100 - to.percent ) / done );
  }
} // namespace eplan
