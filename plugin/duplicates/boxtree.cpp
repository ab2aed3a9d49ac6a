// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/boxtree.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace eplan
{
  namespace
  {
    constexpr std::uint32_t HILBERT_SIDE = 65536;
    constexpr int DIGIT_BITS = 11;

    std::uint32_t cellOf( float middle, float from, float width )
    {
      const float share = width > 0 ? ( middle - from ) / width : 0;
      return static_cast<std::uint32_t>( std::clamp( share, 0.0F, 1.0F ) * ( HILBERT_SIDE - 1 ) );
    }

    using Keyed = std::pair<std::uint32_t, std::uint32_t>;

    /// By the key, digit by digit; what is alike stays as it was.
    void sortByKey( std::vector<Keyed> &items )
    {
      std::vector<Keyed> sorted( items.size() );
      for ( int shift = 0; shift < 32; shift += DIGIT_BITS )
      {
        std::vector<std::uint32_t> starts( ( 1U << DIGIT_BITS ) + 1 );
        const auto digit = [shift]( const Keyed &item ) { return ( item.first >> shift ) & ( ( 1U << DIGIT_BITS ) - 1 ); };
        for ( const Keyed &item : items )
          ++starts[digit( item ) + 1];
        for ( std::size_t i = 1; i < starts.size(); ++i )
          starts[i] += starts[i - 1];
        for ( const Keyed &item : items )
          sorted[starts[digit( item )]++] = item;
        items.swap( sorted );
      }
    }
  } // namespace

  void Box::include( const Box &box )
  {
    west = std::min( west, box.west );
    south = std::min( south, box.south );
    east = std::max( east, box.east );
    north = std::max( north, box.north );
  }

  Box Box::grown( double reach ) const
  {
    const float farthest = std::max( { std::abs( west ), std::abs( south ), std::abs( east ), std::abs( north ) } );
    const float by = static_cast<float>( reach ) + 4 * std::numeric_limits<float>::epsilon() * farthest;
    return { west - by, south - by, east + by, north + by };
  }

  std::uint32_t alongHilbert( std::uint32_t x, std::uint32_t y )
  {
    std::uint32_t along = 0;
    for ( std::uint32_t side = HILBERT_SIDE / 2; side > 0; side /= 2 )
    {
      const bool isEast = x & side;
      const bool isNorth = y & side;
      along = along * 4 + ( isEast ? ( isNorth ? 2U : 3U ) : ( isNorth ? 1U : 0U ) );
      if ( isNorth )
        continue;
      if ( isEast )
      {
        x = ~x;
        y = ~y;
      }
      std::swap( x, y );
    }
    return along;
  }

  std::vector<std::uint32_t> hilbertOrder( const std::vector<Box> &boxes )
  {
    Box all;
    for ( const Box &box : boxes )
      all.include( box );
    std::vector<Keyed> keyed;
    keyed.reserve( boxes.size() );
    for ( const Box &box : boxes )
    {
      const std::uint32_t x = cellOf( box.west / 2 + box.east / 2, all.west, all.east - all.west );
      const std::uint32_t y = cellOf( box.south / 2 + box.north / 2, all.south, all.north - all.south );
      keyed.emplace_back( alongHilbert( x, y ), static_cast<std::uint32_t>( keyed.size() ) );
    }
    sortByKey( keyed );
    std::vector<std::uint32_t> order;
    order.reserve( keyed.size() );
    for ( const Keyed &item : keyed )
      order.push_back( item.second );
    return order;
  }

  BoxTree::Node::Node()
  {
    west.fill( Box().west );
    south.fill( Box().south );
    east.fill( Box().east );
    north.fill( Box().north );
    rank.fill( 0 );
    child.fill( 0 );
  }

  void BoxTree::Node::put( std::size_t slot, const Box &box, std::uint32_t rankOfBox, std::uint32_t index )
  {
    west[slot] = box.west;
    south[slot] = box.south;
    east[slot] = box.east;
    north[slot] = box.north;
    rank[slot] = rankOfBox;
    child[slot] = index;
  }

  Box BoxTree::Node::box() const
  {
    Box all;
    for ( std::size_t i = 0; i < FAN; ++i )
      all.include( { west[i], south[i], east[i], north[i] } );
    return all;
  }

  BoxTree::BoxTree( const std::vector<Box> &boxes, const std::vector<std::uint32_t> &ranks )
  {
    if ( boxes.empty() )
      return;
    build( boxes, ranks, hilbertOrder( boxes ) );
    while ( mLevels.back().size() > 1 )
      stack();
  }

  void BoxTree::build( const std::vector<Box> &boxes, const std::vector<std::uint32_t> &ranks, const std::vector<std::uint32_t> &order )
  {
    std::vector<Node> leaves( ( boxes.size() + FAN - 1 ) / FAN );
    for ( std::size_t i = 0; i < order.size(); ++i )
      leaves[i / FAN].put( i % FAN, boxes[order[i]], ranks[order[i]], order[i] );
    mLevels.push_back( std::move( leaves ) );
  }

  void BoxTree::stack()
  {
    const std::vector<Node> &below = mLevels.back();
    std::vector<Node> nodes( ( below.size() + FAN - 1 ) / FAN );
    for ( std::size_t i = 0; i < below.size(); ++i )
      nodes[i / FAN].put( i % FAN, below[i].box(), *std::ranges::max_element( below[i].rank ), static_cast<std::uint32_t>( i ) );
    mLevels.push_back( std::move( nodes ) );
  }
} // namespace eplan
