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
    Undo,
    Load,
    Send,
  };

  constexpr int PROJECTS = 8;
  constexpr int STEPS = 40;
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

    bool addsUp( const Result<SendReport> &report )
    {
      return report && !report->stoppedBy && report->changed == report->accepted + report->returned + report->conflicts + report->waiting
             && report->waiting == 0;
    }

    /// What ours says of a project before a step that may only take over what e-Plan has.
    bool keepsOurs( const Versions &before, const Versions &after )
    {
      return !before.changed || saysTheSame( before.ours, after.ours ) || saysTheSame( before.ours, before.base.placement );
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
        return saysTheSame( now.placement, before[id].placement ) || ( wasKnown && saysTheSame( now.placement, known[id].ours ) );
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
          return static_cast<bool>( office().placeElsewhere( anyProject(), newPlacement() ) );
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
