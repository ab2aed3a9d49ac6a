// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/workspace.h"

#include "geopackage/geometryblob.h"
#include "samples.h"
#include "testing.h"

using namespace eplan;
using samples::wkt;

namespace
{
  const QString RULE = QStringLiteral( "outside_area" );

  Justification nextSection( const QString &reason = QStringLiteral( "กม. 2+000" ) )
  {
    return { { QStringLiteral( "p9" ) }, JustifiedAs::NextSection, std::nullopt, reason };
  }
} // namespace

/// Why a position may stay as it is, as part of a person's work: said, kept as long as it holds, taken back, sent.
class TestReasons : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    std::optional<Workspace> mWorkspace;
    /// Another program: it knows nothing of ours, only SQL.
    std::optional<Database> mOther;

    Versions versions( const QString &id = "p2" )
    {
      const Result<Versions> found = mWorkspace->versions( { id } );
      return found ? *found : Versions {};
    }

    QString accepted() { return writeAcceptances( versions().ours.accepted ); }
    QString declared() { return versions().ours.justified.reasons; }

    Placement moved( const char *place = "Point (102 16)" ) { return samples::typed( wkt( place ) ); }

    bool runElsewhere( const char *sql )
    {
      return static_cast<bool>( mOther->run( QLatin1String( sql ), { toGeometryBlob( wkt( "Point (103 16)" ) ) } ) );
    }

  private slots:
    void init()
    {
      const QString path = mFolder.filePath( QStringLiteral( "%1/2570.gpkg" ).arg( QTest::currentTestFunction() ) );
      QFile::remove( path );
      Result<Workspace> workspace = Workspace::open( path, samples::key() );
      QVERIFY2( workspace, qPrintable( workspace ? QString() : workspace.error().detail ) );
      mWorkspace.emplace( *std::move( workspace ) );
      mOther.emplace( *Database::open( path ) );
      Project placed = samples::project( "p2" );
      placed.placement = samples::typed( wkt( "Point (101 14)" ) );
      QVERIFY( mWorkspace->take( { samples::project( "p1" ), placed } ) );
    }

    void cleanup()
    {
      mOther.reset();
      mWorkspace.reset();
    }

    void whatIsSaidWaitsToBeSentAndIsAnEdit_data()
    {
      QTest::addColumn<bool>( "isAccepted" );
      QTest::newRow( "a finding accepted" ) << true;
      QTest::newRow( "declared to be the next section" ) << false;
    }

    void whatIsSaidWaitsToBeSentAndIsAnEdit()
    {
      QFETCH( bool, isAccepted );
      const Placement before = versions().ours;
      QVERIFY( isAccepted ? mWorkspace->accept( { "p2" }, { RULE, " ถนนต่อออกไป \n" } ) : mWorkspace->justify( { "p2" }, nextSection() ) );
      const QString said = isAccepted ? QStringLiteral( "outside_area ถนนต่อออกไป" ) : QStringLiteral( "next_section: กม. 2+000" );
      const auto now = [&] { return isAccepted ? accepted() : declared(); };
      QCOMPARE( now(), said );
      QCOMPARE( workStateOf( mWorkspace->item( { "p2" } )->facts ), WorkState::Waiting );
      QCOMPARE( mWorkspace->waiting()->size(), 1 );
      QCOMPARE( mOther->value( "SELECT state FROM points WHERE project='p2'" )->toString(), QString( "waiting" ) );
      // Where it is, who placed it and when is as it was.
      QVERIFY( samePlace( versions().ours.geometry, before.geometry ) );
      QCOMPARE( versions().ours.at, before.at );

      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( now(), QString() );
      QVERIFY( mWorkspace->waiting()->isEmpty() );
      QVERIFY( *mWorkspace->redo() );
      QCOMPARE( now(), said );
      QVERIFY( isAccepted ? mWorkspace->takeBackAcceptance( { "p2" }, RULE ) : mWorkspace->takeBackJustification( { "p2" }, { "p9" } ) );
      QVERIFY( mWorkspace->waiting()->isEmpty() );
      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( now(), said );
    }

    void sayingTheSameAgainIsNoEdit()
    {
      QVERIFY( mWorkspace->accept( { "p2" }, { RULE, "x" } ) );
      QVERIFY( mWorkspace->justify( { "p2" }, nextSection() ) );
      QVERIFY( mWorkspace->accept( { "p2" }, { RULE, "x" } ) );
      QVERIFY( mWorkspace->justify( { "p2" }, nextSection() ) );
      QVERIFY( mWorkspace->takeBackAcceptance( { "p2" }, "another" ) );
      QVERIFY( mWorkspace->takeBackJustification( { "p2" }, { "p7" } ) );
      QCOMPARE( mWorkspace->history( 50 )->size(), 2 );
    }

    void whatSaysNothingIsRefused()
    {
      QCOMPARE( mWorkspace->accept( { "p2" }, { RULE, " " } ).error().code, ErrorCode::InvalidData );
      QCOMPARE( mWorkspace->accept( { "p1" }, { RULE, "not placed" } ).error().code, ErrorCode::InvalidData );
      QCOMPARE( mWorkspace->accept( { "p7" }, { RULE, "x" } ).error().code, ErrorCode::NotFound );
      QCOMPARE( mWorkspace->justify( { "p2" }, nextSection( "\n" ) ).error().code, ErrorCode::InvalidData );
      QCOMPARE( mWorkspace->justify( { "p9" }, nextSection() ).error().code, ErrorCode::InvalidData );
      QCOMPARE( mWorkspace->justify( { "p7" }, nextSection() ).error().code, ErrorCode::NotFound );
      QVERIFY( mWorkspace->history( 50 )->isEmpty() );
      QVERIFY( mWorkspace->waiting()->isEmpty() );
    }

    void aProjectCanBeDeclaredBeforeItIsPlaced()
    {
      QVERIFY( mWorkspace->justify( { "p1" }, nextSection() ) );
      QCOMPARE( mWorkspace->waiting()->size(), 1 );
      QVERIFY( mWorkspace->place( { "p1" }, moved() ) );
      QVERIFY( versions( "p1" ).ours.justified.find( { "p9" } ) );
      QVERIFY( runElsewhere( "DELETE FROM points WHERE project='p1' AND ?1 IS NOT NULL" ) );
      QCOMPARE( mWorkspace->waiting()->size(), 1 );
    }

    void whatIsAcceptedHoldsUntilThePlaceChanges_data()
    {
      QTest::addColumn<bool>( "holds" );
      QTest::addColumn<QString>( "edit" );
      QTest::newRow( "moved" ) << false << "place";
      QTest::newRow( "another note" ) << true << "note";
      QTest::newRow( "removed" ) << false << "remove";
      QTest::newRow( "moved with QGIS's own tools" ) << false << "UPDATE points SET geom=? WHERE project='p2'";
      QTest::newRow( "a point more with QGIS's own tools" ) << false << "INSERT INTO points( project, geom ) VALUES( 'p2', ? )";
      QTest::newRow( "deleted with QGIS's own tools" ) << false << "DELETE FROM points WHERE project='p2' AND ?1 IS NOT NULL";
      QTest::newRow( "written anew where it was" ) << true << "UPDATE points SET geom=geom WHERE project='p2' AND ?1 IS NOT NULL";
    }

    void whatIsAcceptedHoldsUntilThePlaceChanges()
    {
      QFETCH( bool, holds );
      QFETCH( QString, edit );
      QVERIFY( mWorkspace->accept( { "p2" }, { RULE, "x" } ) );
      QVERIFY( mWorkspace->justify( { "p2" }, nextSection() ) );
      const int before = mWorkspace->history( 50 )->size();
      Placement noted = versions().ours;
      noted.note = "ฝาย";
      // Who places knows nothing of reasons.
      noted.accepted.clear();
      noted.justified = {};
      QVERIFY( edit == "place"    ? static_cast<bool>( mWorkspace->place( { "p2" }, moved() ) )
               : edit == "note"   ? static_cast<bool>( mWorkspace->place( { "p2" }, noted ) )
               : edit == "remove" ? static_cast<bool>( mWorkspace->place( { "p2" }, Placement {} ) )
                                  : runElsewhere( edit.toLatin1() ) );
      QCOMPARE( accepted(), holds ? QString( "outside_area x" ) : QString() );
      QCOMPARE( declared(), QString( "next_section: กม. 2+000" ) );
      QVERIFY( mWorkspace->history( 50 )->size() == before || static_cast<bool>( *mWorkspace->undo() ) );
      QCOMPARE( accepted(), QString( "outside_area x" ) );
      QCOMPARE( declared(), QString( "next_section: กม. 2+000" ) );
    }

    void whatWasDrawnAsPointsAndLinesIsNotTouchedByADeclaration()
    {
      QVERIFY(
        mOther->run( "INSERT INTO lines( project, geom ) VALUES( 'p2', ? )", { toGeometryBlob( wkt( "LineString (101 14, 102 14)" ) ) } ) );
      QVERIFY( versions().fault );
      QVERIFY( mWorkspace->justify( { "p2" }, nextSection() ) );
      QCOMPARE( mWorkspace->accept( { "p2" }, { RULE, "x" } ).error().code, ErrorCode::InvalidData );
      QCOMPARE( mOther->value( "SELECT ( SELECT count(*) FROM points ) || ( SELECT count(*) FROM lines )" )->toString(), QString( "11" ) );
      QCOMPARE( declared(), QString( "next_section: กม. 2+000" ) );
    }

    void aSettledConflictKeepsWhatBothDeclared_data()
    {
      QTest::addColumn<bool>( "isMine" );
      QTest::addColumn<QString>( "accepted" );
      QTest::newRow( "mine" ) << true << "outside_area mine";
      QTest::newRow( "theirs" ) << false << "too_short theirs";
    }

    void aSettledConflictKeepsWhatBothDeclared()
    {
      QFETCH( bool, isMine );
      QVERIFY( mWorkspace->place( { "p2" }, moved() ) );
      QVERIFY( mWorkspace->accept( { "p2" }, { RULE, "mine" } ) );
      QVERIFY( mWorkspace->justify( { "p2" }, nextSection() ) );
      Project theirs = samples::revised( versions().base, "\"2\"" );
      theirs.placement = moved( "Point (102 17)" );
      theirs.placement.accepted = { { "too_short", "theirs" } };
      theirs.placement.justified = { "p8", "next_phase: theirs" };
      QVERIFY( mWorkspace->keepConflict( theirs ) );
      const Versions before = versions();

      QVERIFY( mWorkspace->settleConflict( { "p2" }, isMine ? Side::Mine : Side::Theirs ) );
      QTEST( accepted(), "accepted" );
      QCOMPARE( versions().ours.justified.others, QString( "p9 p8" ) );
      QCOMPARE( versions().base.placement.justified.others, QString( "p8" ) );
      QVERIFY( versions().changed );
      const Versions settled = versions();

      QVERIFY( *mWorkspace->undo() );
      QVERIFY( saysTheSame( versions().ours, before.ours ) );
      QVERIFY( saysTheSame( versions().base.placement, before.base.placement ) );
      QVERIFY( saysTheSame( versions().theirs->placement, theirs.placement ) );
      QVERIFY( *mWorkspace->redo() );
      QVERIFY( saysTheSame( versions().ours, settled.ours ) );
      QVERIFY( saysTheSame( versions().base.placement, settled.base.placement ) );
    }

    void whatEplanAcceptedIsOursNoLongerWaiting()
    {
      QVERIFY( mWorkspace->accept( { "p2" }, { RULE, "x" } ) );
      QVERIFY( mWorkspace->justify( { "p2" }, nextSection() ) );
      const Project taken = samples::revised( samples::placed( versions().base, versions().ours ), "\"2\"" );
      QVERIFY( mWorkspace->record( { { "p2" }, Outcome::Accepted, {}, taken.revision, QDateTime::currentDateTimeUtc() }, taken ) );
      QVERIFY( mWorkspace->waiting()->isEmpty() );
      QCOMPARE( writeAcceptances( versions().base.placement.accepted ), QString( "outside_area x" ) );
      const Result<QHash<ProjectId, Placement>> known = mWorkspace->withReasons();
      QVERIFY( known );
      QCOMPARE( known->size(), 1 );
      QVERIFY( saysTheSame( known->value( { "p2" } ), versions().base.placement ) );
    }
};

EPLAN_TEST_MAIN( TestReasons )
#include "test_reasons.moc"
