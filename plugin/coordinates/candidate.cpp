// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/candidate.h"

#include "coordinates/notations.h"

#include <algorithm>
#include <iterator>

namespace eplan
{
  void Candidates::refuse( Reason because )
  {
    if ( !reason || *reason == Reason::Malformed )
      reason = because;
  }

  void Candidates::add( Candidates other )
  {
    std::move( other.all.begin(), other.all.end(), std::back_inserter( all ) );
    if ( other.reason )
      refuse( *other.reason );
  }

  Shape shapeOf( const std::vector<const NumberGap *> &before )
  {
    if ( before.size() < 2 )
      return Shape::Point;
    const auto has = [&before]( auto wanted ) { return std::any_of( before.begin(), before.end(), wanted ); };
    const auto isApart = [&before]( const NumberGap *gap ) { return gap != before.front() && gap->hasWord; };
    if ( has( []( const NumberGap *gap ) { return gap->marker == Marker::Separate; } ) )
      return Shape::Points;
    if ( has( []( const NumberGap *gap ) { return gap->marker != Marker::None; } ) )
      return Shape::Line;
    return has( isApart ) ? Shape::Points : Shape::Line;
  }

  bool lacksEnd( const std::vector<const NumberGap *> &before, const NumberGap &tail )
  {
    const bool isOpen =
      before.size() == 1 && before.front()->marker == Marker::Start && ( tail.marker == Marker::End || tail.marker == Marker::To );
    return before.size() == 1 && ( isOpen || before.front()->hasEmptyEnd || tail.hasEmptyEnd );
  }
} // namespace eplan
