// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace eplan
{
  /// Metres on the map, east and north of wherever the index counts from.
  struct Box
  {
      float west = std::numeric_limits<float>::infinity();
      float south = std::numeric_limits<float>::infinity();
      float east = -std::numeric_limits<float>::infinity();
      float north = -std::numeric_limits<float>::infinity();

      void include( const Box &box );
      /// Grown by \a reach on all sides, and by what rounding may have taken.
      Box grown( double reach ) const;
      bool meets( const Box &other ) const
      {
        return west <= other.east && east >= other.west && south <= other.north && north >= other.south;
      }
  };

  /**
   * Finds the boxes that meet a box: an R-tree whose nodes are full and lie one behind the other, its leaves in the order of a Hilbert
   * curve (Kamel and Faloutsos, 1994). Never changed once it is built; read from any thread.
   */
  class BoxTree
  {
    public:
      BoxTree() = default;
      /// \a ranks: a number for each box by which visit() can leave out the lower ones.
      BoxTree( const std::vector<Box> &boxes, const std::vector<std::uint32_t> &ranks );

      /// Calls \a visitor with the place, in the list the tree was built from, of each box that meets \a box and is of a rank above
      /// \a above (-1: of any), in an order that depends on that list alone.
      template <typename Visitor>
      void visit( const Box &box, std::int64_t above, const Visitor &visitor ) const
      {
        if ( !mLevels.empty() )
          visitNode( static_cast<int>( mLevels.size() ) - 1, 0, box, above, visitor );
      }

    private:
      static constexpr std::size_t FAN = 16;

      /// The boxes of up to sixteen children side by side, as a processor compares them at once.
      struct Node
      {
          Node();
          void put( std::size_t slot, const Box &box, std::uint32_t rank, std::uint32_t child );
          Box box() const;

          std::array<float, FAN> west;
          std::array<float, FAN> south;
          std::array<float, FAN> east;
          std::array<float, FAN> north;
          /// The highest rank below.
          std::array<std::uint32_t, FAN> rank;
          /// A box in the leaves, else a node of the level below.
          std::array<std::uint32_t, FAN> child;
      };

      template <typename Visitor>
      void visitNode( int level, std::uint32_t index, const Box &box, std::int64_t above, const Visitor &visitor ) const
      {
        const Node &node = mLevels[static_cast<std::size_t>( level )][index];
        std::array<std::uint8_t, FAN> meets;
        for ( std::size_t i = 0; i < FAN; ++i )
          meets[i] = static_cast<std::uint8_t>( ( node.west[i] <= box.east ) & ( node.east[i] >= box.west ) &
                                                ( node.south[i] <= box.north ) & ( node.north[i] >= box.south ) );
        for ( std::size_t i = 0; i < FAN; ++i )
        {
          if ( !meets[i] || std::int64_t( node.rank[i] ) <= above )
            continue;
          if ( level == 0 )
            visitor( node.child[i] );
          else
            visitNode( level - 1, node.child[i], box, above, visitor );
        }
      }

      void build( const std::vector<Box> &boxes, const std::vector<std::uint32_t> &ranks, const std::vector<std::uint32_t> &order );
      void stack();

      /// Leaves first.
      std::vector<std::vector<Node>> mLevels;
  };

  /// Where on a Hilbert curve through a square of 65,536 by 65,536 cells a cell lies.
  std::uint32_t alongHilbert( std::uint32_t x, std::uint32_t y );
  /// The order along a Hilbert curve over all of \a boxes, by their middles; boxes in one cell as they came.
  std::vector<std::uint32_t> hilbertOrder( const std::vector<Box> &boxes );
} // namespace eplan
