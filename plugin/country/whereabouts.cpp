// SPDX-License-Identifier: GPL-2.0-or-later
#include "country/whereabouts.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// What the outlines of coasts and rivers may be off by without a word.
    constexpr Metres SURE { 3000 };
    /// What they are off by at worst: 7.4 km at the mouth of the Mun.
    constexpr Metres PERHAPS { 10000 };
    /// What the boundaries between provinces are off by in the outlines, commonly.
    constexpr Metres BETWEEN_PROVINCES { 8000 };
    /// What the official boxes are off by.
    constexpr Metres BOX { 300 };
    /// As far as local governments build: the islands that the outlines leave out lie within.
    constexpr Metres OFFSHORE { 60000 };
    constexpr Metres FARTHEST { 500000 };

    /// The Gulf of Thailand up to 102.2° E, drawn by hand so that no other country's land is in it; Thailand's own is.
    const LonLatRing GULF { { 99.9, 13.6 },  { 100.9, 13.6 }, { 102.0, 12.8 }, { 102.4, 12.3 },  { 102.88, 11.65 }, { 102.75, 11.5 },
                            { 102.0, 10.0 }, { 102.2, 7.5 },  { 102.2, 6.3 },  { 102.08, 6.25 }, { 101.5, 6.5 },    { 100.3, 7.0 },
                            { 99.7, 9.0 },   { 99.2, 10.5 },  { 99.6, 12.0 },  { 99.9, 13.6 } };
    /// The Andaman Sea between the islands of Myanmar and of Malaysia.
    const LonLatRing ANDAMAN { { 98.62, 9.95 }, { 98.45, 9.75 },  { 97.4, 9.5 },  { 97.2, 7.0 }, { 98.5, 6.3 }, { 99.5, 6.45 },
                               { 99.9, 6.55 },  { 100.12, 6.42 }, { 100.1, 6.8 }, { 99.5, 7.5 }, { 98.8, 8.5 }, { 98.62, 9.95 } };

    bool isSea( LonLat position )
    {
      static const Outline waters( { { GULF }, { ANDAMAN } } );
      return waters.contains( position );
    }

    bool isInSomeBox( LonLat position )
    {
      return std::any_of( provinces().begin(), provinces().end(),
                          [position]( const Province &province ) { return province.box.distanceTo( position ) <= BOX; } );
    }

    Ground groundOf( LonLat position, Metres outside )
    {
      if ( outside == Metres { 0 } )
        return Ground::Thailand;
      if ( isSea( position ) )
        return outside <= SURE ? Ground::Thailand : outside <= OFFSHORE ? Ground::Sea : Ground::Abroad;
      if ( outside > PERHAPS || !isInSomeBox( position ) )
        return Ground::Abroad;
      return outside <= SURE ? Ground::Thailand : Ground::Border;
    }
    /// Looks at the provinces whose boxes are nearest first, so that few outlines have to be walked along.
    Whereabouts nearestTo( LonLat position )
    {
      std::vector<std::pair<Metres, const Province *>> byBox;
      byBox.reserve( provinces().size() );
      for ( const Province &province : provinces() )
        byBox.emplace_back( province.outline.box().distanceTo( position ), &province );
      Whereabouts found { Ground::Abroad, nullptr, FARTHEST };
      for ( auto next = byBox.begin(); next != byBox.end(); ++next )
      {
        std::iter_swap( next, std::min_element( next, byBox.end() ) );
        if ( !( next->first < found.outside ) )
          break;
        const Metres outside = next->second->outline.distanceTo( position, found.outside );
        if ( outside < found.outside )
          found = { Ground::Abroad, next->second, outside };
      }
      return found;
    }
  } // namespace

  Whereabouts whereaboutsOf( LonLat position )
  {
    const auto home = std::find_if( provinces().begin(), provinces().end(),
                                    [position]( const Province &province ) { return province.outline.contains( position ); } );
    if ( home != provinces().end() )
      return { Ground::Thailand, &*home, { 0 } };
    Whereabouts found = nearestTo( position );
    found.ground = groundOf( position, found.outside );
    return found;
  }

  Metres distanceOutside( const Province &province, LonLat position )
  {
    const Metres beyondBox = province.box.distanceTo( position );
    const Metres beyondOutline = province.outline.distanceTo( position, FARTHEST );
    if ( beyondBox <= BOX && beyondOutline <= BETWEEN_PROVINCES )
      return { 0 };
    return beyondOutline <= BETWEEN_PROVINCES ? beyondBox : beyondOutline;
  }
} // namespace eplan
