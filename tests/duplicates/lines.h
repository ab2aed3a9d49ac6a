// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/finder.h"
#include "duplicates/roadmaker.h"

#include <qgsfeedback.h>

namespace eplan
{
  constexpr LonLat KORAT { 102.1, 14.97 };

  inline Work lineWork( const std::vector<Road> &sections, const QString &title, LonLat centre = KORAT )
  {
    Work work;
    work.id = title;
    work.title = title;
    work.trace.isLine = true;
    for ( const Road &section : sections )
    {
      const std::vector<LonLat> positions = onGround( section, centre );
      work.trace.vertices.insert( work.trace.vertices.end(), positions.begin(), positions.end() );
      work.trace.ends.push_back( static_cast<std::uint32_t>( work.trace.vertices.size() ) );
    }
    return work;
  }

  inline Work pointWork( Spot spot, const QString &title, LonLat centre = KORAT )
  {
    Work work;
    work.id = title;
    work.title = title;
    work.trace = { onGround( { spot }, centre ), { 1 }, false };
    return work;
  }

  inline std::vector<WorkPair> pairsAmong( std::vector<Work> works, const FindingRules &rules = {}, int threads = 2 )
  {
    const WorksIndex index( std::move( works ), threads );
    QgsFeedback feedback;
    const Result<Findings> findings = findPairs( index, rules, feedback, threads );
    return findings ? findings->pairs : std::vector<WorkPair>();
  }
} // namespace eplan
