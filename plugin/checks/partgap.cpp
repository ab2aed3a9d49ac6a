// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/partgap.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace eplan
{
  namespace
  {
    constexpr std::size_t FEW = 32;
    constexpr double FAR = std::numeric_limits<double>::infinity();

    double distanceToSegment( FlatVertex p, FlatVertex a, FlatVertex b )
    {
      const double east = b.east - a.east;
      const double north = b.north - a.north;
      const double squared = east * east + north * north;
      const double along =
        squared > 0 ? std::clamp( ( ( p.east - a.east ) * east + ( p.north - a.north ) * north ) / squared, 0.0, 1.0 ) : 0;
      return distanceBetween( p, { a.east + along * east, a.north + along * north } );
    }

    double distanceToPart( FlatVertex p, const FlatPart &part )
    {
      double nearest = distanceBetween( p, part.front() );
      for ( std::size_t i = 1; i < part.size(); ++i )
        nearest = std::min( nearest, distanceToSegment( p, part[i - 1], part[i] ) );
      return nearest;
    }

    /// From the least to the greatest, along one axis.
    struct Reach
    {
        double least = FAR;
        double most = -FAR;
        const FlatPart *part = nullptr;

        bool meets( const Reach &other ) const { return least <= other.most && most >= other.least; }
    };

    Reach reachOf( const FlatPart &part, double FlatVertex::*axis )
    {
      Reach reach { FAR, -FAR, &part };
      for ( const FlatVertex &vertex : part )
      {
        reach.least = std::min( reach.least, vertex.*axis );
        reach.most = std::max( reach.most, vertex.*axis );
      }
      return reach;
    }

    struct PartBox
    {
        Reach east;
        Reach north;
    };

    double distanceOf( const PartBox &a, const PartBox &b )
    {
      if ( a.east.meets( b.east ) && a.north.meets( b.north ) )
        return 0;
      const FlatPart &one = *a.east.part;
      const FlatPart &other = *b.east.part;
      return std::min( { distanceToPart( one.front(), other ), distanceToPart( one.back(), other ), distanceToPart( other.front(), one ),
                         distanceToPart( other.back(), one ) } );
    }

    /// Joins the nearest part to those joined already, again and again (Prim): the widest step is the gap.
    PartGap gapOfFew( const std::vector<FlatPart> &parts )
    {
      std::vector<PartBox> open;
      for ( const FlatPart &part : parts )
        open.push_back( { reachOf( part, &FlatVertex::east ), reachOf( part, &FlatVertex::north ) } );
      PartBox joined = open.front();
      open.erase( open.begin() );
      std::vector<double> distances( open.size(), FAR );
      PartGap widest { { 0 }, parts.front().front() };
      while ( !open.empty() )
      {
        for ( std::size_t i = 0; i < open.size(); ++i )
          distances[i] = std::min( distances[i], distanceOf( joined, open[i] ) );
        const auto nearest = std::min_element( distances.begin(), distances.end() );
        const auto next = open.begin() + ( nearest - distances.begin() );
        if ( *nearest > widest.width.value )
          widest = { { *nearest }, next->east.part->front() };
        joined = *next;
        open.erase( next );
        distances.erase( nearest );
      }
      return widest;
    }

    PartGap gapAlong( const std::vector<FlatPart> &parts, double FlatVertex::*axis )
    {
      std::vector<Reach> reaches;
      for ( const FlatPart &part : parts )
        reaches.push_back( reachOf( part, axis ) );
      std::stable_sort( reaches.begin(), reaches.end(), []( const Reach &a, const Reach &b ) { return a.least < b.least; } );
      PartGap widest { { 0 }, parts.front().front() };
      double reached = reaches.front().most;
      for ( const Reach &reach : reaches )
      {
        if ( reach.least - reached > widest.width.value )
          widest = { { reach.least - reached }, reach.part->front() };
        reached = std::max( reached, reach.most );
      }
      return widest;
    }
  } // namespace

  std::optional<PartGap> widestGap( const std::vector<FlatPart> &parts )
  {
    if ( parts.size() < 2 )
      return std::nullopt;
    if ( parts.size() <= FEW )
      return gapOfFew( parts );
    const PartGap east = gapAlong( parts, &FlatVertex::east );
    const PartGap north = gapAlong( parts, &FlatVertex::north );
    return east.width < north.width ? north : east;
  }
} // namespace eplan
