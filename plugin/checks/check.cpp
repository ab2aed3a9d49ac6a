// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/check.h"

#include "checks/rules.h"

#include <qgsfeedback.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace eplan
{
  namespace
  {
    constexpr std::size_t BLOCK = 256;

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

    /// The projects in blocks, which threads take one after the other; what is found stays with its block.
    class Round
    {
      public:
        Round( std::span<const Project> projects, const CheckContext &context, const CheckSettings &settings )
            : mProjects( projects )
            , mContext( context )
            , mSettings( settings )
            , mFound( ( projects.size() + BLOCK - 1 ) / BLOCK )
        {
        }

        std::size_t blocks() const { return mFound.size(); }
        void stop() { mIsStopped = true; }

        /// False when there is nothing left to do.
        bool checkNextBlock()
        {
          const std::size_t block = mNext++;
          if ( mIsStopped || block >= mFound.size() )
            return false;
          const std::size_t begin = block * BLOCK;
          for ( const Project &project : mProjects.subspan( begin, std::min( BLOCK, mProjects.size() - begin ) ) )
            checkOne( project, CheckTime::Sending, mContext, mSettings, mFound[block] );
          ++mDone;
          return true;
        }

        double percent() const
        {
          return 100.0 * static_cast<double>( mDone ) / static_cast<double>( std::max<std::size_t>( 1, blocks() ) );
        }

        std::vector<Finding> findings()
        {
          std::vector<Finding> all;
          for ( std::vector<Finding> &block : mFound )
            std::move( block.begin(), block.end(), std::back_inserter( all ) );
          return all;
        }

      private:
        std::span<const Project> mProjects;
        const CheckContext &mContext;
        const CheckSettings &mSettings;
        std::vector<std::vector<Finding>> mFound;
        std::atomic<std::size_t> mNext = 0;
        std::atomic<std::size_t> mDone = 0;
        std::atomic<bool> mIsStopped = false;
    };

    std::size_t helpersFor( const Round &round, int threads )
    {
      const unsigned processors = std::max( 1U, std::thread::hardware_concurrency() );
      const std::size_t wanted = threads < 0 ? processors - 1 : static_cast<std::size_t>( threads );
      return std::min( wanted, round.blocks() );
    }

    /// The caller's thread works as well, and alone speaks with \a feedback.
    void workOff( Round &round, QgsFeedback &feedback, int threads )
    {
      std::vector<std::jthread> helpers;
      for ( std::size_t i = 0; i < helpersFor( round, threads ); ++i )
        helpers.emplace_back(
          [&round]
          {
            while ( round.checkNextBlock() )
            {
            }
          } );
      while ( !feedback.isCanceled() && round.checkNextBlock() )
        feedback.setProgress( round.percent() );
      if ( feedback.isCanceled() )
        round.stop();
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
    Round round( projects, whole, settings );
    workOff( round, feedback, threads );
    if ( feedback.isCanceled() )
      return canceled();
    return round.findings();
  }

  std::optional<Severity> worstOf( std::span<const Finding> findings )
  {
    const auto worst =
      std::max_element( findings.begin(), findings.end(), []( const Finding &a, const Finding &b ) { return a.severity < b.severity; } );
    return worst == findings.end() ? std::nullopt : std::optional( worst->severity );
  }
} // namespace eplan
