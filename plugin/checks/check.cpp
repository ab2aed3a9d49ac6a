// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/check.h"

#include "base/blocks.h"
#include "checks/rules.h"

#include <algorithm>
#include <iterator>

namespace eplan
{
  namespace
  {
    constexpr std::size_t PROJECTS_A_BLOCK = 256;

    bool hasItsSubject( const RuleEntry &entry, const CheckSubject &subject )
    {
      switch ( entry.subject )
      {
        case RuleSubject::Geometry:
          return subject.project().placement.isPlaced();
        case RuleSubject::Position:
          return subject.hasSoundPosition();
        case RuleSubject::Plan:
          return true;
      }
      return false;
    }

    void checkOne( const Project &project, CheckTime time, const CheckContext &context, const CheckSettings &settings,
                   std::vector<Finding> &findings )
    {
      if ( project.state == ProjectState::Withdrawn )
        return;
      const CheckSubject subject( project );
      for ( const RuleEntry &entry : ruleTable() )
      {
        const std::optional<Severity> severity = settings.severityOf( entry.rule );
        if ( !severity || entry.when > time || !hasItsSubject( entry, subject ) )
          continue;
        std::optional<Finding> finding = entry.check( subject, context, settings );
        if ( !finding )
          continue;
        finding->rule = entry.rule;
        finding->severity = *severity;
        finding->project = project.id;
        findings.push_back( std::move( *finding ) );
      }
    }

    std::vector<Finding> joined( std::vector<std::vector<Finding>> &blocks )
    {
      std::vector<Finding> all;
      for ( std::vector<Finding> &block : blocks )
        std::move( block.begin(), block.end(), std::back_inserter( all ) );
      return all;
    }
  } // namespace

  std::vector<Finding> checkWhileDrawing( const Project &project, const QgsGeometry &drawn, const CheckContext &context,
                                          const CheckSettings &settings )
  {
    Project asDrawn = project;
    asDrawn.placement.geometry = drawn;
    asDrawn.placement.how = PlacedHow::Drawn;
    std::vector<Finding> findings;
    checkOne( asDrawn, CheckTime::Drawing, context, settings, findings );
    return findings;
  }

  std::vector<Finding> checkProject( const Project &project, const CheckContext &context, const CheckSettings &settings )
  {
    std::vector<Finding> findings;
    checkOne( project, CheckTime::Sending, context, settings, findings );
    return findings;
  }

  Result<std::vector<Finding>> checkAll( std::span<const Project> projects, const CheckContext &context, const CheckSettings &settings,
                                         QgsFeedback &feedback, int threads )
  {
    CheckContext whole = context;
    whole.setSpots( std::make_shared<const Spots>( projects ) );
    std::vector<std::vector<Finding>> found( blocksIn( projects.size(), PROJECTS_A_BLOCK ) );
    const BlockWorker worker = [&]( const Block &block )
    {
      for ( const Project &project : projects.subspan( block.begin, block.end - block.begin ) )
        checkOne( project, CheckTime::Sending, whole, settings, found[block.number] );
    };
    if ( !workOnBlocks(
           projects.size(), PROJECTS_A_BLOCK, threads, [&worker] { return worker; }, &feedback ) )
      return canceled();
    return joined( found );
  }

  std::optional<Severity> worstOf( std::span<const Finding> findings )
  {
    const auto worst =
      std::max_element( findings.begin(), findings.end(), []( const Finding &a, const Finding &b ) { return a.severity < b.severity; } );
    return worst == findings.end() ? std::nullopt : std::optional( worst->severity );
  }
} // namespace eplan
