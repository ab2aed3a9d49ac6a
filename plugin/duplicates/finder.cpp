// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/finder.h"

#include "base/blocks.h"
#include "duplicates/crowds.h"
#include "duplicates/nearby.h"

#include <qgsfeedback.h>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr std::size_t WORKS_A_BLOCK = 512;

    void findAround( Nearby &nearby, std::uint32_t work, const Crowds &crowds, std::vector<WorkPair> &found )
    {
      if ( !crowds.isFollower( work ) )
        return nearby.findAbove(
          work, [&crowds]( std::uint32_t other ) { return !crowds.isFollower( other ); }, found );
      const std::uint32_t leader = crowds.leader( work );
      if ( const std::optional<WorkPair> pair = nearby.judge( std::min( work, leader ), std::max( work, leader ) ) )
        found.push_back( *pair );
    }

    std::vector<WorkPair> joined( std::vector<std::vector<WorkPair>> &blocks )
    {
      std::size_t count = 0;
      for ( const std::vector<WorkPair> &block : blocks )
        count += block.size();
      std::vector<WorkPair> all;
      all.reserve( count );
      for ( std::vector<WorkPair> &block : blocks )
      {
        all.insert( all.end(), block.begin(), block.end() );
        block = {};
      }
      std::ranges::sort( all, {}, []( const WorkPair &pair ) { return std::uint64_t( pair.a ) << 32 | pair.b; } );
      return all;
    }
  } // namespace

  Result<Findings> findPairs( const WorksIndex &index, const FindingRules &rules, QgsFeedback &feedback, int threads )
  {
    const Crowds crowds( index, rules.tolerance.value );
    std::vector<std::vector<WorkPair>> blocks( blocksIn( index.size(), WORKS_A_BLOCK ) );
    const auto makeWorker = [&]() -> BlockWorker
    {
      return [&, nearby = std::make_shared<Nearby>( index, rules )]( const Block &block )
      {
        for ( std::size_t i = block.begin; i < block.end; ++i )
          findAround( *nearby, index.order()[i], crowds, blocks[block.number] );
      };
    };
    if ( !workOnBlocks( index.size(), WORKS_A_BLOCK, threads, makeWorker, &feedback ) )
      return canceled();
    return Findings { joined( blocks ), crowds.list() };
  }
} // namespace eplan
