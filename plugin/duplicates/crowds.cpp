// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/crowds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace eplan
{
  namespace
  {
    /// More than these on one spot are a crowd; the first of them that differ in meaning are compared with all.
    constexpr std::size_t CROWD = 100;

    using Spot = std::array<std::int32_t, 4>;

    Spot spotOf( const Box &box, double side )
    {
      const auto cell = [side]( float value ) { return static_cast<std::int32_t>( std::floor( value / side ) ); };
      return { cell( box.west ), cell( box.south ), cell( box.east ), cell( box.north ) };
    }

    struct Placed
    {
        Spot spot;
        std::uint32_t work = 0;
        auto operator<=>( const Placed & ) const = default;
    };

    auto traitsOf( const WorkMeaning &meaning )
    {
      return std::tuple( meaning.kind, meaning.purpose, meaning.villages, meaning.place, meaning.name );
    }

    std::vector<Placed> placedWorks( const WorksIndex &index, double side )
    {
      std::vector<Placed> placed;
      placed.reserve( index.size() );
      for ( std::uint32_t work = 0; work < index.size(); ++work )
      {
        const TraceShape &shape = index.traces().shape( work );
        if ( shape.parts > 0 )
          placed.push_back( { spotOf( index.traces().boxOf( work ), side / shape.scale ), work } );
      }
      std::ranges::sort( placed );
      return placed;
    }
  } // namespace

  Crowds::Crowds( const WorksIndex &index, double side )
  {
    const std::vector<Placed> placed = placedWorks( index, side );
    std::vector<std::uint32_t> members;
    for ( auto begin = placed.begin(); begin != placed.end(); )
    {
      const auto end = std::find_if( begin, placed.end(), [begin]( const Placed &each ) { return each.spot != begin->spot; } );
      if ( static_cast<std::size_t>( end - begin ) > CROWD )
      {
        members.clear();
        std::ranges::transform( begin, end, std::back_inserter( members ), &Placed::work );
        addCrowd( index, members );
      }
      begin = end;
    }
    std::ranges::stable_sort( mList, std::ranges::greater(), &Crowd::works );
  }

  void Crowds::addCrowd( const WorksIndex &index, const std::vector<std::uint32_t> &members )
  {
    mLeaders.resize( index.size(), NOBODY );
    const Traces &traces = index.traces();
    mList.push_back( { onEarth( traces.vertex( traces.shape( members.front() ).firstVertex ) ), static_cast<int>( members.size() ) } );
    std::map<decltype( traitsOf( WorkMeaning() ) ), std::uint32_t> firsts;
    std::uint32_t last = members.front();
    for ( const std::uint32_t work : members )
    {
      const auto [first, isNew] = firsts.try_emplace( traitsOf( index.meaning( work ) ), work );
      if ( !isNew )
        mLeaders[work] = first->second;
      else if ( firsts.size() > CROWD )
        mLeaders[work] = last;
      if ( isNew )
        last = work;
    }
  }
} // namespace eplan
