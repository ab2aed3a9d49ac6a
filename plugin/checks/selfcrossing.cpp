// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/selfcrossing.h"

#include <algorithm>
#include <limits>

namespace eplan
{
  namespace
  {
    /// As near to an end of the line two stretches touch rather than cross.
    constexpr double AT_END = 1;
    constexpr std::size_t LEAF = 8;
    constexpr std::size_t STEPS_PER_VERTEX = 100;
    constexpr std::size_t STEPS = 100000;

    struct Extent
    {
        double west = std::numeric_limits<double>::infinity();
        double south = std::numeric_limits<double>::infinity();
        double east = -std::numeric_limits<double>::infinity();
        double north = -std::numeric_limits<double>::infinity();

        void include( FlatVertex v )
        {
          west = std::min( west, v.east );
          south = std::min( south, v.north );
          east = std::max( east, v.east );
          north = std::max( north, v.north );
        }
        bool meets( const Extent &other ) const
        {
          return west <= other.east && east >= other.west && south <= other.north && north >= other.south;
        }
    };

    /// Twice the area of a triangle, positive where c lies left of the way from a to b.
    double turn( FlatVertex a, FlatVertex b, FlatVertex c )
    {
      return ( b.east - a.east ) * ( c.north - a.north ) - ( b.north - a.north ) * ( c.east - a.east );
    }

    std::optional<FlatVertex> crossingOf( FlatVertex a, FlatVertex b, FlatVertex c, FlatVertex d )
    {
      const double atC = turn( a, b, c );
      const double atD = turn( a, b, d );
      if ( atC == 0 || atD == 0 || ( atC > 0 ) == ( atD > 0 ) )
        return std::nullopt;
      const double atA = turn( c, d, a );
      const double atB = turn( c, d, b );
      if ( atA == 0 || atB == 0 || ( atA > 0 ) == ( atB > 0 ) )
        return std::nullopt;
      const double along = atA / ( atA - atB );
      return FlatVertex { a.east + along * ( b.east - a.east ), a.north + along * ( b.north - a.north ) };
    }

    /// Stretches of the line in a binary tree, each with its extent, so that those far from each other are told apart at once.
    class Search
    {
      public:
        explicit Search( const FlatPart &line )
            : mLine( line )
            , mSteps( STEPS + STEPS_PER_VERTEX * line.size() )
        {
          build( 0, 0, line.size() - 1 );
        }

        std::optional<FlatVertex> run()
        {
          within( { 0, 0, mLine.size() - 1 } );
          return mFound;
        }

      private:
        /// The segments from begin to before end, and the tree's place for them.
        struct Stretch
        {
            std::size_t node;
            std::size_t begin;
            std::size_t end;

            bool isLeaf() const { return end - begin <= LEAF; }
            std::size_t middle() const { return begin + ( end - begin ) / 2; }
            Stretch first() const { return { 2 * node + 1, begin, middle() }; }
            Stretch second() const { return { 2 * node + 2, middle(), end }; }
        };

        Extent build( std::size_t node, std::size_t begin, std::size_t end )
        {
          Extent extent;
          const Stretch stretch { node, begin, end };
          if ( stretch.isLeaf() )
          {
            for ( std::size_t i = begin; i <= end; ++i )
              extent.include( mLine[i] );
          }
          else
          {
            for ( const Stretch &half : { stretch.first(), stretch.second() } )
            {
              const Extent own = build( half.node, half.begin, half.end );
              extent.include( { own.west, own.south } );
              extent.include( { own.east, own.north } );
            }
          }
          if ( mExtents.size() <= node )
            mExtents.resize( node + 1 );
          mExtents[node] = extent;
          return extent;
        }

        bool isOver() { return mFound || mSteps == 0 || --mSteps == 0; }

        void within( Stretch stretch )
        {
          if ( isOver() )
            return;
          if ( stretch.isLeaf() )
            return compare( stretch, stretch );
          within( stretch.first() );
          within( stretch.second() );
          between( stretch.first(), stretch.second() );
        }

        void between( Stretch a, Stretch b )
        {
          if ( isOver() || !mExtents[a.node].meets( mExtents[b.node] ) )
            return;
          if ( a.isLeaf() && b.isLeaf() )
            return compare( a, b );
          const bool splitsA = !a.isLeaf() && ( b.isLeaf() || a.end - a.begin >= b.end - b.begin );
          between( splitsA ? a.first() : a, splitsA ? b : b.first() );
          between( splitsA ? a.second() : a, splitsA ? b : b.second() );
        }

        void compare( Stretch a, Stretch b )
        {
          for ( std::size_t i = a.begin; i < a.end; ++i )
          {
            for ( std::size_t j = std::max( b.begin, i + 2 ); j < b.end && !isOver(); ++j )
              consider( crossingOf( mLine[i], mLine[i + 1], mLine[j], mLine[j + 1] ) );
          }
        }

        void consider( std::optional<FlatVertex> crossing )
        {
          const auto isAt = [&crossing]( FlatVertex end ) { return distanceBetween( *crossing, end ) <= AT_END; };
          if ( crossing && !isAt( mLine.front() ) && !isAt( mLine.back() ) )
            mFound = crossing;
        }

        const FlatPart &mLine;
        std::size_t mSteps;
        std::vector<Extent> mExtents;
        std::optional<FlatVertex> mFound;
    };
  } // namespace

  std::optional<FlatVertex> selfCrossing( const FlatPart &line )
  {
    // Three segments are the fewest that can cross.
    return line.size() < 4 ? std::nullopt : Search( line ).run();
  }
} // namespace eplan
