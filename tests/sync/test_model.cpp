// SPDX-License-Identifier: GPL-2.0-or-later
#include "office.h"
#include "testing.h"

#include <random>

using namespace eplan;

namespace
{
  enum class Step
  {
    EditHere,
    RemoveHere,
    EditThere,
    SayHere,
    SayThere,
    Undo,
    Load,
    Send,
  };

  constexpr int PROJECTS = 8;
  constexpr int STEPS = 60;

  bool isSamePosition( const Placement &a, const Placement &b )
  {
    return samePlace( a.geometry, b.geometry ) && a.from == b.from;
  }

  /// Whether what \a one said since \a base is in \a after, as far as it goes with where that is.
  bool keepsReasons( const Placement &base, const Placement &one, const Placement &after )
  {
    const auto holds = [&]( const Justification &said )
    { return base.justified.find( said.other ) == said || after.justified.find( said.other ); };
    const auto isAccepted = [&]( const Acceptance &said )
    {
      return base.accepted.contains( said ) ||
             std::ranges::any_of( after.accepted, [&]( const Acceptance &a ) { return a.rule == said.rule; } );
    };
    const bool isThere = samePlace( one.geometry, after.geometry );
    return std::ranges::all_of( one.justified.list(), holds ) && ( !isThere || std::ranges::all_of( one.accepted, isAccepted ) );
  }
} // namespace

/// Two people at the same projects, in whatever order: what each did is somewhere, and in the end both sides agree but for conflicts.
class TestModel : public QObject
{
    Q_OBJECT

    PracticeService mService;
    QTemporaryDir mFolder;
    std::optional<Office> mOffice;
    QList<ProjectId> mIds;
    std::mt19937 mRandom;
    int mNumber = 0;

    Office &office() { return *mOffice; }

    int any( int below ) { return std::uniform_int_distribution<int>( 0, below - 1 )( mRandom ); }
    ProjectId anyProject() { return mIds.at( any( PROJECTS ) ); }

    /// No two are alike, so that each is recognised wherever it turns up.
    Placement newPlacement()
    {
      ++mNumber;
      return samples::typed( QgsGeometry::fromPointXY( { 102.1 + mNumber * 0.0001, 14.9 } ), QStringLiteral( "edit %1" ).arg( mNumber ) );
    }

    /// Accepts a finding, or declares how the project goes with another one.
    bool sayHere( const ProjectId &id )
    {
      ++mNumber;
      const QString reason = QStringLiteral( "here %1" ).arg( mNumber );
      if ( any( 2 ) && office()->versions( id )->ours.isPlaced() )
        return static_cast<bool>( office()->accept( id, { QStringLiteral( "rule %1" ).arg( any( 3 ) ), reason } ) );
      const ProjectId other = mIds.at( ( mIds.indexOf( id ) + 1 + any( 2 ) ) % PROJECTS );
      return static_cast<bool>( office()->justify( id, { other, JustifiedAs::OtherPurpose, std::nullopt, reason } ) );
    }

    bool sayThere( const ProjectId &id )
    {
      const QString reason = QStringLiteral( "there %1" ).arg( ++mNumber );
      const ProjectId other = mIds.at( ( mIds.indexOf( id ) + 1 + any( 2 ) ) % PROJECTS );
      return static_cast<bool>(
        office().sayElsewhere( id,
                               [&]( Placement &placement )
                               {
                                 if ( placement.isPlaced() )
                                   placement.accepted = with( placement.accepted, { QStringLiteral( "rule %1" ).arg( any( 3 ) ), reason } );
                                 placement.justified.declare( { other, JustifiedAs::NextPhase, std::nullopt, reason } );
                               } ) );
    }

    bool editThere( const ProjectId &id )
    {
      return static_cast<bool>( office().sayElsewhere( id,
                                                       [this]( Placement &placement )
                                                       {
                                                         const Placement former = placement;
                                                         placement = newPlacement();
                                                         keepReasons( former, placement );
                                                       } ) );
    }

    bool addsUp( const Result<SendReport> &report )
    {
      return report && !report->stoppedBy && report->changed == report->accepted + report->returned + report->conflicts + report->waiting
             && report->waiting == 0;
    }

    /// What ours says of a project before a step that may only take over what e-Plan has.
    bool keepsOurs( const Versions &before, const Versions &after )
    {
      const bool hasMoved = !isSamePosition( before.ours, before.base.placement );
      return !before.changed || ( ( !hasMoved || isSamePosition( before.ours, after.ours ) ) &&
                                  keepsReasons( before.base.placement, before.ours, after.ours ) );
    }

    bool doesNotLose( const std::function<bool()> &step )
    {
      QHash<ProjectId, Versions> before;
      for ( const ProjectId &id : mIds )
        before.insert( id, *office()->versions( id ) );
      const bool done = step();
      return done && std::ranges::all_of( mIds, [&]( const ProjectId &id ) { return keepsOurs( before[id], *office()->versions( id ) ); } );
    }

    /// What e-Plan holds before and after a send differs only where it says what ours said.
    bool doesNotOverwrite( const std::function<bool()> &send )
    {
      QHash<ProjectId, Project> before;
      for ( const ProjectId &id : mIds )
        before.insert( id, *office().remote( id ) );
      QHash<ProjectId, Versions> known;
      for ( const ProjectId &id : mIds )
        known.insert( id, *office()->versions( id ) );
      const bool done = send();
      return done && std::ranges::all_of( mIds, [&]( const ProjectId &id ) {
        const Project now = *office().remote( id );
        const bool wasKnown = before[id].revision == known[id].base.revision;
        const bool hasMoved = !isSamePosition( before[id].placement, known[id].base.placement );
        return saysTheSame( now.placement, before[id].placement ) || ( wasKnown && saysTheSame( now.placement, known[id].ours ) ) ||
               ( ( !hasMoved || isSamePosition( now.placement, before[id].placement ) ) &&
                 keepsReasons( known[id].base.placement, before[id].placement, now.placement ) );
      } );
    }

    bool take( Step step )
    {
      switch ( step )
      {
        case Step::EditHere:
          return static_cast<bool>( office()->place( anyProject(), newPlacement() ) );
        case Step::RemoveHere:
          return static_cast<bool>( office()->place( anyProject(), Placement {} ) );
        case Step::EditThere:
          return editThere( anyProject() );
        case Step::SayHere:
          return sayHere( anyProject() );
        case Step::SayThere:
          return sayThere( anyProject() );
        case Step::Undo:
          return static_cast<bool>( office()->undo() );
        case Step::Load:
          return doesNotLose( [this] { return static_cast<bool>( office().load() ); } );
        case Step::Send:
          return doesNotOverwrite( [this] { return doesNotLose( [this] { return addsUp( office().send() ); } ); } );
      }
      return false;
    }

  private slots:
    void initTestCase()
    {
      QVERIFY2( mService.start( 400 ), qPrintable( mService.log() ) );
    }

    void cleanup() { mOffice.reset(); }

    void nothingIsLostWhateverTheOrder_data()
    {
      QTest::addColumn<int>( "seed" );
      for ( const int seed : { 1, 2, 3, 5, 8, 13, 21, 34 } )
        QTest::addRow( "seed %d", seed ) << seed;
    }

    void nothingIsLostWhateverTheOrder()
    {
      QFETCH( int, seed );
      mRandom.seed( static_cast<unsigned>( seed ) );
      mOffice.emplace( mService.connection( "engineer" ), mFolder.filePath( QStringLiteral( "%1.gpkg" ).arg( seed ) ) );
      QVERIFY( mOffice->isOpen() );
      QVERIFY( office().load() );
      mIds = office().ids().mid( 0, PROJECTS );

      for ( int i = 0; i < STEPS; ++i )
      {
        const Step step = Step( any( int( Step::Send ) + 1 ) );
        QVERIFY2( take( step ), qPrintable( QStringLiteral( "step %1, kind %2" ).arg( i ).arg( int( step ) ) ) );
      }

      QVERIFY( take( Step::Send ) );
      QVERIFY( take( Step::Load ) );
      QVERIFY( office()->waiting()->isEmpty() );
      for ( const ProjectId &id : mIds )
      {
        const Versions here = *office()->versions( id );
        const Project there = *office().remote( id );
        const bool inConflict = office().state( id ) == WorkState::Conflict;
        QCOMPARE( inConflict, here.theirs.has_value() );
        QVERIFY( saysTheSame( inConflict ? here.theirs->placement : here.ours, there.placement ) );
        QCOMPARE( ( inConflict ? here.theirs->revision : here.base.revision ).text, there.revision.text );
      }
    }
};

EPLAN_TEST_MAIN( TestModel )
#include "test_model.moc"
