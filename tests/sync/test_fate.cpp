// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/fate.h"

#include "testing.h"
#include "workspace/samples.h"

using namespace eplan;
using samples::wkt;

Q_DECLARE_METATYPE( eplan::Fate )
Q_DECLARE_METATYPE( eplan::Versions )

namespace
{
  // Places by letter: nothing, and three that differ.
  Placement at( char place )
  {
    switch ( place )
    {
      case 'a':
        return samples::typed( wkt( "Point (101 15)" ) );
      case 'b':
        return samples::typed( wkt( "Point (102 15)" ) );
      case 'c':
        return samples::typed( wkt( "LineString (101 15, 102 15)" ) );
      default:
        return {};
    }
  }

  Project projectAt( char place, const char *revision )
  {
    return samples::revised( samples::placed( samples::project( "p1" ), at( place ) ), revision );
  }

  enum class Here
  {
    Untouched,
    Edited,
  };

  /// Base, ours and theirs; '=' for theirs: e-Plan has not changed.
  Versions versions( char base, char ours, char theirs, Here here )
  {
    Versions versions;
    versions.base = projectAt( base, "\"1\"" );
    versions.ours = at( ours );
    versions.changed = here == Here::Edited;
    if ( theirs != '=' )
      versions.theirs = projectAt( theirs, "\"2\"" );
    return versions;
  }

  Versions with( Versions versions, void ( *change )( Versions & ) )
  {
    change( versions );
    return versions;
  }
} // namespace

class TestFate : public QObject
{
    Q_OBJECT

  private slots:
    void fateFollowsFromTheThree_data()
    {
      QTest::addColumn<Versions>( "versions" );
      QTest::addColumn<Fate>( "fate" );
      using enum Here;
      QTest::newRow( "nothing happened, not placed" ) << versions( '-', '-', '=', Untouched ) << Fate::Nothing;
      QTest::newRow( "nothing happened, placed" ) << versions( 'a', 'a', '=', Untouched ) << Fate::Nothing;
      QTest::newRow( "the plan changed" ) << versions( '-', '-', '-', Untouched ) << Fate::TakeTheirs;
      QTest::newRow( "placed there" ) << versions( '-', '-', 'b', Untouched ) << Fate::TakeTheirs;
      QTest::newRow( "moved there" ) << versions( 'a', 'a', 'b', Untouched ) << Fate::TakeTheirs;
      QTest::newRow( "removed there" ) << versions( 'a', 'a', '-', Untouched ) << Fate::TakeTheirs;

      QTest::newRow( "placed here" ) << versions( '-', 'a', '=', Edited ) << Fate::Send;
      QTest::newRow( "moved here" ) << versions( 'a', 'b', '=', Edited ) << Fate::Send;
      QTest::newRow( "point became line here" ) << versions( 'a', 'c', '=', Edited ) << Fate::Send;
      QTest::newRow( "removed here" ) << versions( 'a', '-', '=', Edited ) << Fate::Send;
      QTest::newRow( "moved here and back again" ) << versions( 'a', 'a', '=', Edited ) << Fate::Nothing;
      QTest::newRow( "placed here and removed again" ) << versions( '-', '-', '=', Edited ) << Fate::Nothing;

      QTest::newRow( "placed here, the plan changed there" ) << versions( '-', 'a', '-', Edited ) << Fate::Rebase;
      QTest::newRow( "moved here, the plan changed there" ) << versions( 'a', 'b', 'a', Edited ) << Fate::Rebase;
      QTest::newRow( "removed here, the plan changed there" ) << versions( 'a', '-', 'a', Edited ) << Fate::Rebase;
      QTest::newRow( "placed alike" ) << versions( '-', 'a', 'a', Edited ) << Fate::AlreadyThere;
      QTest::newRow( "moved alike" ) << versions( 'a', 'b', 'b', Edited ) << Fate::AlreadyThere;
      QTest::newRow( "both removed" ) << versions( 'a', '-', '-', Edited ) << Fate::AlreadyThere;
      QTest::newRow( "moved here and back, moved there" ) << versions( 'a', 'a', 'b', Edited ) << Fate::TakeTheirs;
      QTest::newRow( "placed here and removed again, placed there" ) << versions( '-', '-', 'b', Edited ) << Fate::TakeTheirs;

      QTest::newRow( "placed differently" ) << versions( '-', 'a', 'b', Edited ) << Fate::Conflict;
      QTest::newRow( "moved differently" ) << versions( 'a', 'b', 'c', Edited ) << Fate::Conflict;
      QTest::newRow( "removed here, moved there" ) << versions( 'a', '-', 'b', Edited ) << Fate::Conflict;
      QTest::newRow( "moved here, removed there" ) << versions( 'a', 'b', '-', Edited ) << Fate::Conflict;
      QTest::newRow( "placed alike, a note only there" )
        << with( versions( '-', 'a', 'a', Edited ), []( Versions &v ) { v.ours.note.clear(); } ) << Fate::TakeTheirs;
      QTest::newRow( "placed alike, a note only here" )
        << with( versions( '-', 'a', 'a', Edited ), []( Versions &v ) { v.theirs->placement.note.clear(); } ) << Fate::Rebase;
      QTest::newRow( "placed alike, two notes" ) << with( versions( '-', 'a', 'a', Edited ),
                                                          []( Versions &v ) {
                                                            v.ours.note = "mine";
                                                            v.theirs->placement.note = "other";
                                                          } )
                                                 << Fate::Conflict;
      QTest::newRow( "moved here, a note there" )
        << with( versions( 'a', 'b', 'a', Edited ), []( Versions &v ) { v.theirs->placement.note = "other"; } ) << Fate::Merge;
      QTest::newRow( "moved there, a note here" )
        << with( versions( 'a', 'a', 'b', Edited ), []( Versions &v ) { v.ours.note = "mine"; } ) << Fate::Merge;
      QTest::newRow( "placed alike, rounded there" )
        << with( versions( '-', 'a', 'a', Edited ), []( Versions &v ) { v.theirs->placement.geometry = wkt( "Point (101.0000004 15)" ); } )
        << Fate::AlreadyThere;
      QTest::newRow( "moved here, rounded there" )
        << with( versions( 'a', 'b', 'a', Edited ), []( Versions &v ) { v.theirs->placement.geometry = wkt( "Point (101.0000004 15)" ); } )
        << Fate::Rebase;
      QTest::newRow( "two stretches of one line" ) << with( versions( 'c', 'c', 'c', Edited ),
                                                            []( Versions &v ) {
                                                              v.base.placement.geometry = wkt( "LineString (1 1, 2 1, 3 1, 4 1)" );
                                                              v.ours.geometry = wkt( "LineString (1 1, 2 1, 3 1, 4 2)" );
                                                              v.theirs->placement.geometry = wkt( "LineString (1 0, 2 1, 3 1, 4 1)" );
                                                            } )
                                                   << Fate::Merge;

      const auto accept = []( Placement &placement, const char *rule, const char *reason = "x" ) {
        placement.accepted << Acceptance { rule, reason };
      };
      const auto declare = []( Placement &placement, const char *other ) {
        placement.justified.declare( { { other }, JustifiedAs::NextPhase, std::nullopt, "x" } );
      };
      const auto said = [&]( char base, char ours, char theirs, const auto &change )
      {
        Versions three = versions( base, ours, theirs, Edited );
        change( three.ours, three.theirs ? three.theirs->placement : three.base.placement );
        return three;
      };
      QTest::newRow( "accepted here" ) << said( 'a', 'a', '=', [&]( Placement &we, Placement & ) { accept( we, "A" ); } ) << Fate::Send;
      QTest::newRow( "declared here, not placed" )
        << said( '-', '-', '=', [&]( Placement &we, Placement & ) { declare( we, "P2" ); } ) << Fate::Send;
      QTest::newRow( "accepted here, the plan changed" )
        << said( 'a', 'a', 'a', [&]( Placement &we, Placement & ) { accept( we, "A" ); } ) << Fate::Rebase;
      QTest::newRow( "accepted alike" ) << said( 'a', 'a', 'a',
                                                 [&]( Placement &we, Placement &they )
                                                 {
                                                   accept( we, "A" );
                                                   accept( they, "A" );
                                                 } )
                                        << Fate::AlreadyThere;
      QTest::newRow( "accepted on both sides" ) << said( 'a', 'a', 'a',
                                                         [&]( Placement &we, Placement &they )
                                                         {
                                                           accept( we, "A" );
                                                           accept( they, "B" );
                                                         } )
                                                << Fate::Merge;
      QTest::newRow( "accepted for two reasons" ) << said( 'a', 'a', 'a',
                                                           [&]( Placement &we, Placement &they )
                                                           {
                                                             accept( we, "A", "mine" );
                                                             accept( they, "A", "theirs" );
                                                           } )
                                                  << Fate::Rebase;
      QTest::newRow( "accepted here, moved there" )
        << said( 'a', 'a', 'b', [&]( Placement &we, Placement & ) { accept( we, "A" ); } ) << Fate::TakeTheirs;
      QTest::newRow( "moved here, accepted there" )
        << said( 'a', 'b', 'a', [&]( Placement &, Placement &they ) { accept( they, "A" ); } ) << Fate::Rebase;
      QTest::newRow( "declared here, moved there" )
        << said( 'a', 'a', 'b', [&]( Placement &we, Placement & ) { declare( we, "P2" ); } ) << Fate::Merge;
      QTest::newRow( "moved here, declared there" )
        << said( 'a', 'b', 'a', [&]( Placement &, Placement &they ) { declare( they, "P2" ); } ) << Fate::Merge;
      QTest::newRow( "declared on both sides" ) << said( '-', '-', '-',
                                                         [&]( Placement &we, Placement &they )
                                                         {
                                                           declare( we, "P2" );
                                                           declare( they, "P3" );
                                                         } )
                                                << Fate::Merge;
      QTest::newRow( "moved differently, declared alike" ) << said( 'a', 'b', 'c',
                                                                    [&]( Placement &we, Placement &they )
                                                                    {
                                                                      declare( we, "P2" );
                                                                      declare( they, "P2" );
                                                                    } )
                                                           << Fate::Conflict;

      QTest::newRow( "withdrawn, not touched here" )
        << with( versions( 'a', 'a', 'a', Untouched ), []( Versions &v ) { v.theirs->state = ProjectState::Withdrawn; } )
        << Fate::TakeTheirs;
      QTest::newRow( "withdrawn while placed here" )
        << with( versions( '-', 'a', '-', Edited ), []( Versions &v ) { v.theirs->state = ProjectState::Withdrawn; } ) << Fate::Conflict;
      QTest::newRow( "had been withdrawn before" )
        << with( versions( '-', 'a', '-', Edited ), []( Versions &v ) { v.base.state = v.theirs->state = ProjectState::Withdrawn; } )
        << Fate::Rebase;

      QTest::newRow( "the same revision read again" )
        << with( versions( 'a', 'b', 'a', Edited ), []( Versions &v ) { v.theirs->revision = v.base.revision; } ) << Fate::Send;
      QTest::newRow( "a service without revisions, nothing new" )
        << with( versions( 'a', 'b', 'a', Edited ), []( Versions &v ) { v.theirs->revision = v.base.revision = {}; } ) << Fate::Rebase;
      QTest::newRow( "a service without revisions, moved there" )
        << with( versions( 'a', 'b', 'c', Edited ), []( Versions &v ) { v.theirs->revision = v.base.revision = {}; } ) << Fate::Conflict;

      QTest::newRow( "our own write met again after another edit" )
        << with( versions( '-', 'b', 'a', Edited ), []( Versions &v ) { v.onWire = { at( 'a' ) }; } ) << Fate::Rebase;
      QTest::newRow( "our own write met again" )
        << with( versions( '-', 'a', 'a', Edited ), []( Versions &v ) { v.onWire = { at( 'a' ) }; } ) << Fate::AlreadyThere;
      QTest::newRow( "somebody else's, ours never arrived" ) << with( versions( '-', 'b', 'c', Edited ),
                                                                      []( Versions &v ) {
                                                                        v.onWire = { at( 'a' ), at( 'b' ) };
                                                                      } )
                                                             << Fate::Conflict;

      QTest::newRow( "drawn as points and lines" )
        << with( versions( 'a', '-', '=', Edited ), []( Versions &v ) { v.fault = Error {}; } ) << Fate::Send;
      QTest::newRow( "drawn as points and lines, removed there" )
        << with( versions( 'a', '-', '-', Edited ), []( Versions &v ) { v.fault = Error {}; } ) << Fate::Conflict;
      QTest::newRow( "drawn as points and lines, the plan changed" )
        << with( versions( 'a', '-', 'a', Edited ), []( Versions &v ) { v.fault = Error {}; } ) << Fate::Rebase;
    }

    void fateFollowsFromTheThree()
    {
      QFETCH( Versions, versions );
      QTEST( fateOf( versions ), "fate" );
    }

    /// Whatever the three are: nothing that is only here is given up for what is only there.
    void noFateLosesAnEditThatDiffersFromEverything()
    {
      for ( const char base : { '-', 'a', 'b', 'c' } )
        for ( const char ours : { '-', 'a', 'b', 'c' } )
          for ( const char theirs : { '=', '-', 'a', 'b', 'c' } )
          {
            const Fate fate = fateOf( versions( base, ours, theirs, Here::Edited ) );
            const bool givesUpOurs = fate == Fate::TakeTheirs || fate == Fate::Nothing;
            QVERIFY( !givesUpOurs || ours == base );
            const bool givesUpTheirs = fate == Fate::Send || fate == Fate::Rebase;
            QVERIFY( !givesUpTheirs || theirs == '=' || theirs == base );
            QVERIFY( fate != Fate::AlreadyThere || ours == theirs );
          }
    }

    void onlyWhatWasPutOnTheWireArrives()
    {
      Versions three = versions( '-', 'b', 'a', Here::Edited );
      QVERIFY( !hasArrived( three ) );
      three.onWire = { at( 'c' ), at( 'a' ) };
      QVERIFY( hasArrived( three ) );
      three.theirs->revision = three.base.revision;
      QVERIFY( !hasArrived( three ) );
      three.theirs.reset();
      QVERIFY( !hasArrived( three ) );
    }
};

EPLAN_TEST_MAIN( TestFate )
#include "test_fate.moc"
