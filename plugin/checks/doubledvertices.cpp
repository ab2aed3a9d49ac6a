// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "checks/turnbacks.h"

#include <QCoreApplication>

#include <algorithm>

namespace eplan::rules
{
  namespace
  {
    /// A part without length is a finding of its own.
    template <typename Note>
    void forEachDoubled( const FlatPlace &place, const Note &note )
    {
      for ( const FlatPart &part : place.parts() )
      {
        if ( lengthOf( part ) < SAME_VERTEX.value )
          continue;
        for ( std::size_t i = 1; i < part.size(); ++i )
        {
          if ( distanceBetween( part[i - 1], part[i] ) < SAME_VERTEX.value )
            note( part[i] );
        }
      }
    }

    /// Of points those that are given again, to the digit.
    template <typename Note>
    void forEachRepeated( const FlatPlace &place, const Note &note )
    {
      std::vector<std::pair<double, double>> all;
      for ( const FlatPart &part : place.parts() )
        all.emplace_back( part.front().east, part.front().north );
      std::sort( all.begin(), all.end() );
      for ( std::size_t i = 1; i < all.size(); ++i )
      {
        if ( all[i] == all[i - 1] )
          note( FlatVertex { all[i].first, all[i].second } );
      }
    }
  } // namespace

  std::optional<Finding> DoubledVertices::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    const FlatPlace &place = subject.place();
    std::size_t count = 0;
    std::optional<FlatVertex> first;
    const auto note = [&]( FlatVertex vertex )
    {
      ++count;
      first = first.value_or( vertex );
    };
    if ( place.isLine() )
      forEachDoubled( place, note );
    else
      forEachRepeated( place, note );
    return first ? std::optional( counted( place.pointAt( *first ), count ) ) : std::nullopt;
  }

  QString DoubledVertices::sentence( const Finding &finding )
  {
    return QCoreApplication::translate( "Checks", "%n point(s) of the drawing lie on another one. Take the doubled ones out.", nullptr,
                                        countOf( finding ) );
  }
} // namespace eplan::rules
