// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/reading.h"

#include <algorithm>

namespace eplan
{
  bool Placed::has( Warning warning ) const
  {
    return std::find( warnings.begin(), warnings.end(), warning ) != warnings.end();
  }

  Verdict verdictOf( const Reading &reading )
  {
    if ( const Placed *placed = placedIn( reading ) )
      return placed->warnings.empty() ? Verdict::Placed : Verdict::Warning;
    return std::holds_alternative<Question>( reading ) ? Verdict::Ambiguous : Verdict::Refused;
  }

  QLatin1String reasonOf( const Reading &reading )
  {
    if ( const Placed *placed = placedIn( reading ) )
      return placed->warnings.empty() ? QLatin1String() : toText( placed->warnings.front() );
    if ( const Question *question = std::get_if<Question>( &reading ) )
      return toText( question->distinction );
    return toText( std::get_if<Refusal>( &reading )->reason );
  }

  const Placed *placedIn( const Reading &reading )
  {
    return std::get_if<Placed>( &reading );
  }
} // namespace eplan
