// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/workspace.h"

#include "geopackage/geometryblob.h"
#include "samples.h"
#include "testing.h"

using namespace eplan;
using samples::wkt;

/// What a person does to positions: with our tools, and with other programs that write to the layers.
class TestEdits : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    std::optional<Workspace> mWorkspace;
    /// Another program: it knows nothing of ours, only SQL.
    std::optional<Database> mOther;

    Versions versions( const QString &id = "p1" )
    {
      const Result<Versions> found = mWorkspace->versions( { id } );
      return found ? *found : Versions {};
    }

    QString ours( const QString &id = "p1" ) { return versions( id ).ours.geometry.asWkt( 0 ); }

    bool isWaiting( const QString &id = "p1" )
    {
      const Result<QList<ProjectId>> waiting = mWorkspace->waiting();
      return waiting && waiting->contains( { id } );
    }

    void draw( const char *table, const QVariant &project, const char *geometry )
    {
      const Result<void> drawn = mOther->run( QStringLiteral( "INSERT INTO %1( project, geom ) VALUES( ?, ? )" ).arg( table ),
                                              { project, toGeometryBlob( wkt( geometry ) ) } );
      QVERIFY2( drawn, qPrintable( drawn ? QString() : drawn.error().detail ) );
    }

    /// The person does something else for a while: what was journaled so far is further in the past.
    void later() { QVERIFY( mOther->execute( "UPDATE journal SET at=strftime( '%Y-%m-%dT%H:%M:%fZ', at, '-1 minutes' )" ) ); }

    QVariant asked( const char *sql ) { return *mOther->value( sql ); }

  private slots:
    void init()
    {
      const QString path = mFolder.filePath( QStringLiteral( "%1/2570.gpkg" ).arg( QTest::currentTestFunction() ) );
      QFile::remove( path );
      Result<Workspace> workspace = Workspace::open( path, samples::key() );
      QVERIFY2( workspace, qPrintable( workspace ? QString() : workspace.error().detail ) );
      mWorkspace.emplace( *std::move( workspace ) );
      mOther.emplace( *Database::open( path ) );
      QVERIFY( mWorkspace->take( { samples::project( "p1" ), samples::project( "p2", wkt( "Point (101 14)" ) ) } ) );
    }

    void cleanup()
    {
      mOther.reset();
      mWorkspace.reset();
    }

    void placingKeepsEverythingThatIsKnownOfThePosition_data()
    {
      QTest::addColumn<QString>( "geometry" );
      QTest::addColumn<int>( "points" );
      QTest::addColumn<int>( "lines" );
      QTest::newRow( "point" ) << "Point (102 15)" << 1 << 0;
      QTest::newRow( "points" ) << "MultiPoint ((102 15),(103 15))" << 2 << 0;
      QTest::newRow( "line" ) << "LineString (102 15, 103 15)" << 0 << 1;
      QTest::newRow( "lines" ) << "MultiLineString ((102 15, 103 15),(104 15, 105 15))" << 0 << 2;
    }

    void placingKeepsEverythingThatIsKnownOfThePosition()
    {
      QFETCH( QString, geometry );
      const Placement placement = samples::typed( QgsGeometry::fromWkt( geometry ) );
      QVERIFY( mWorkspace->place( { "p1" }, placement ) );
      QVERIFY( saysTheSame( versions().ours, placement ) );
      QCOMPARE( versions().ours.by, placement.by );
      QCOMPARE( versions().ours.at, placement.at );
      QVERIFY( versions().changed );
      QVERIFY( !versions().base.placement.isPlaced() );
      QTEST( asked( "SELECT count(*) FROM points WHERE project='p1'" ).toInt(), "points" );
      QTEST( asked( "SELECT count(*) FROM lines WHERE project='p1'" ).toInt(), "lines" );
      QCOMPARE( asked( "SELECT group_concat( DISTINCT state || code || kind ) FROM ( SELECT * FROM points UNION ALL SELECT * FROM lines ) "
                       "WHERE project='p1'" )
                  .toString(),
                QString( "waiting70-30-p1road" ) );
    }

    void placingAsALineRemovesThePoints()
    {
      QVERIFY( mWorkspace->place( { "p2" }, samples::typed( wkt( "LineString (102 15, 103 15)" ) ) ) );
      QCOMPARE( ours( "p2" ), QString( "LineString (102 15, 103 15)" ) );
      QCOMPARE( asked( "SELECT count(*) FROM points" ).toInt(), 0 );
      QVERIFY( mWorkspace->place( { "p2" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QCOMPARE( asked( "SELECT count(*) FROM lines" ).toInt(), 0 );
    }

    void whoAndWhenAreFilledInWhereMissing()
    {
      Placement placement = samples::typed( wkt( "Point (102 15)" ) );
      placement.by.clear();
      placement.at = {};
      QVERIFY( mWorkspace->place( { "p1" }, placement ) );
      QCOMPARE( versions().ours.by, samples::key().user );
      QVERIFY( qAbs( versions().ours.at.secsTo( QDateTime::currentDateTimeUtc() ) ) < 60 );
    }

    void whatIsNoPositionIsRefusedAndNothingChanges()
    {
      const Result<void> placed = mWorkspace->place( { "p2" }, samples::typed( wkt( "Point (187846 1658148)" ) ) );
      QCOMPARE( placed.error().code, ErrorCode::InvalidData );
      QCOMPARE( ours( "p2" ), QString( "Point (101 14)" ) );
      QVERIFY( !isWaiting( "p2" ) );
    }

    void removingIsAChangeOnlyWhereThereWasAPosition()
    {
      QVERIFY( mWorkspace->place( { "p2" }, Placement {} ) );
      QVERIFY( isWaiting( "p2" ) );
      QVERIFY( !versions( "p2" ).ours.isPlaced() );
      QCOMPARE( versions( "p2" ).ours.by, samples::key().user );
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->place( { "p1" }, Placement {} ) );
      QVERIFY( !isWaiting( "p1" ) );
    }

    void placingWhereItIsAlreadyIsNoEdit()
    {
      QVERIFY( mWorkspace->place( { "p2" }, samples::project( "p2", wkt( "Point (101 14)" ) ).placement ) );
      QVERIFY( !isWaiting( "p2" ) );
      QVERIFY( !*mWorkspace->undo() );
    }

    void rowsThatStayTheSameKeepTheirNumber()
    {
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "MultiPoint ((102 15),(103 15))" ) ) ) );
      const QString before = asked( "SELECT group_concat( fid ) FROM points WHERE project='p1'" ).toString();
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "MultiPoint ((102 15),(104 15))" ) ) ) );
      QCOMPARE( asked( "SELECT group_concat( fid ) FROM points WHERE project='p1'" ).toString(), before );
    }

    void undoTakesBackOneEditAfterTheOther()
    {
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->place( { "p2" }, samples::typed( wkt( "MultiLineString ((102 15, 103 15),(104 15, 105 15))" ) ) ) );
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "LineString (102 15, 103 15)" ) ) ) );
      QVERIFY( mWorkspace->place( { "p1" }, Placement {} ) );

      QCOMPARE( ( *mWorkspace->undo() )->project.text, QString( "p1" ) );
      QVERIFY( saysTheSame( versions().ours, samples::typed( wkt( "LineString (102 15, 103 15)" ) ) ) );
      QCOMPARE( ( *mWorkspace->undo() )->project.text, QString( "p1" ) );
      QVERIFY( saysTheSame( versions().ours, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QCOMPARE( ( *mWorkspace->undo() )->project.text, QString( "p2" ) );
      QCOMPARE( ours( "p2" ), QString( "Point (101 14)" ) );
      QVERIFY( !isWaiting( "p2" ) );
      QCOMPARE( asked( "SELECT state FROM points WHERE project='p2'" ).toString(), QString( "placed" ) );
      QVERIFY( isWaiting( "p1" ) );
      QCOMPARE( ( *mWorkspace->undo() )->project.text, QString( "p1" ) );
      QVERIFY( !isWaiting( "p1" ) );
      QVERIFY( !*mWorkspace->undo() );
      QCOMPARE( asked( "SELECT count(*) FROM points" ).toInt(), 1 );
      QCOMPARE( asked( "SELECT count(*) FROM lines" ).toInt(), 0 );
    }

    void undoTakesBackAChangedNote()
    {
      Placement noted = samples::typed( wkt( "Point (102 15)" ) );
      QVERIFY( mWorkspace->place( { "p1" }, noted ) );
      noted.note = "ฝาย";
      QVERIFY( mWorkspace->place( { "p1" }, noted ) );
      QCOMPARE( versions().ours.note, QString( "ฝาย" ) );
      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( versions().ours.note, QString( "สะพาน" ) );
    }

    void undoDoesNotReachBehindALoad()
    {
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->place( { "p2" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->take( { samples::revised( samples::project( "p2", wkt( "Point (103 15)" ) ), "\"2\"" ) } ) );
      QCOMPARE( ( *mWorkspace->undo() )->project.text, QString( "p1" ) );
      QVERIFY( !*mWorkspace->undo() );
      QCOMPARE( ours( "p2" ), QString( "Point (103 15)" ) );
    }

    void undoReachesBehindAChangeOfThePlanOnly()
    {
      QVERIFY( mWorkspace->place( { "p2" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->rebase( samples::revised( samples::project( "p2", wkt( "Point (101 14)" ) ), "\"2\"" ) ) );
      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( ours( "p2" ), QString( "Point (101 14)" ) );
      QVERIFY( !isWaiting( "p2" ) );
    }

    void theJournalKeepsWhatWasBeforeAndAfter()
    {
      QVERIFY( mWorkspace->place( { "p2" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->undo() );
      Result<Statement> row =
        mOther->prepare( "SELECT project, layer, action, old_geometry, new_geometry, undone, at FROM journal WHERE action='update'" );
      QVERIFY( *row->next() );
      QCOMPARE( row->text( 0 ) + row->text( 1 ), QString( "p2points" ) );
      QCOMPARE( fromGeometryBlob( row->bytes( 3 ) )->asWkt( 0 ), QString( "Point (101 14)" ) );
      QCOMPARE( fromGeometryBlob( row->bytes( 4 ) )->asWkt( 0 ), QString( "Point (102 15)" ) );
      QCOMPARE( row->integer( 5 ), 1 );
      QVERIFY( qAbs( row->time( 6 ).secsTo( QDateTime::currentDateTimeUtc() ) ) < 60 );
    }

    void drawingWithAnotherProgramPlaces()
    {
      draw( "lines", "p1", "LineString (102 15, 103 15)" );
      QVERIFY( isWaiting() );
      const Placement ours = versions().ours;
      QCOMPARE( ours.geometry.asWkt( 0 ), QString( "LineString (102 15, 103 15)" ) );
      QCOMPARE( *ours.how, PlacedHow::Drawn );
      QCOMPARE( ours.by, samples::key().user );
      QVERIFY( qAbs( ours.at.secsTo( QDateTime::currentDateTimeUtc() ) ) < 60 );
      QCOMPARE( ours.datum, QString( "WGS 84" ) );
      QVERIFY( ours.from.isEmpty() );
      QVERIFY( !ours.accuracy );
      QCOMPARE( asked( "SELECT code || title || state FROM lines" ).toString(),
                samples::project( "p1" ).code + samples::project( "p1" ).title + "waiting" );
    }

    void movingWithAnotherProgramForgetsWhatWasTypedButKeepsTheNote()
    {
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mOther->run( "UPDATE points SET geom=? WHERE project='p1'", { toGeometryBlob( wkt( "Point (103 15)" ) ) } ) );
      QCOMPARE( ours(), QString( "Point (103 15)" ) );
      QCOMPARE( *versions().ours.how, PlacedHow::Drawn );
      QVERIFY( versions().ours.from.isEmpty() );
      QCOMPARE( versions().ours.note, QString( "สะพาน" ) );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( saysTheSame( versions().ours, samples::typed( wkt( "Point (102 15)" ) ) ) );
    }

    void writingARowAsItIsChangesNothing()
    {
      QVERIFY( mOther->execute( "UPDATE points SET geom=geom, project=project, title='seen' WHERE project='p2'" ) );
      QVERIFY( !isWaiting( "p2" ) );
      QCOMPARE( asked( "SELECT count(*) FROM journal" ).toInt(), 0 );
    }

    void deletingWithAnotherProgramRemoves()
    {
      QVERIFY( mOther->execute( "DELETE FROM points WHERE project='p2'" ) );
      QVERIFY( isWaiting( "p2" ) );
      QVERIFY( !versions( "p2" ).ours.isPlaced() );
      QVERIFY( !mWorkspace->item( { "p2" } )->facts.placed );
      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( ours( "p2" ), QString( "Point (101 14)" ) );
      QVERIFY( !isWaiting( "p2" ) );
      QCOMPARE( asked( "SELECT state || title FROM points" ).toString(), "placed" + samples::project( "p2" ).title );
    }

    void drawingAndDeletingAgainLeavesNothingToSend()
    {
      draw( "points", "p1", "Point (102 15)" );
      QVERIFY( mOther->execute( "DELETE FROM points WHERE project='p1'" ) );
      QVERIFY( !isWaiting() );
    }

    void aSplitIsTwoPartsAndOneEdit()
    {
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "LineString (102 15, 104 15)" ) ) ) );
      later();
      QVERIFY( mOther->run( "UPDATE lines SET geom=?", { toGeometryBlob( wkt( "LineString (102 15, 103 15)" ) ) } ) );
      draw( "lines", "p1", "LineString (103 15, 104 15)" );
      QCOMPARE( ours(), QString( "MultiLineString ((102 15, 103 15),(103 15, 104 15))" ) );
      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( ours(), QString( "LineString (102 15, 104 15)" ) );
    }

    void editsApartInTimeAreTakenBackOneByOne()
    {
      draw( "points", "p1", "Point (102 15)" );
      later();
      QVERIFY( mOther->run( "UPDATE points SET geom=? WHERE project='p1'", { toGeometryBlob( wkt( "Point (103 15)" ) ) } ) );
      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( ours(), QString( "Point (102 15)" ) );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( !versions().ours.isPlaced() );
    }

    void editsOfSeveralProjectsInOneSaveAreTakenBackProjectByProject()
    {
      draw( "points", "p1", "Point (102 15)" );
      draw( "points", "p2", "Point (103 15)" );
      draw( "points", "p1", "Point (104 15)" );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( !versions().ours.isPlaced() );
      QCOMPARE( ours( "p2" ), QString( "MultiPoint ((101 14),(103 15))" ) );
      QVERIFY( *mWorkspace->undo() );
      QCOMPARE( ours( "p2" ), QString( "Point (101 14)" ) );
    }

    void pointsAndLinesAtOnceAreAFaultThatSaysWhatToDo()
    {
      draw( "lines", "p2", "LineString (102 15, 103 15)" );
      const Versions now = versions( "p2" );
      QVERIFY( now.fault );
      QCOMPARE( now.fault->code, ErrorCode::InvalidData );
      QVERIFY( now.changed );
      QCOMPARE( mWorkspace->item( { "p2" } )->problem, now.fault->message );
      QVERIFY( isWaiting( "p2" ) );
      QVERIFY( mOther->execute( "DELETE FROM points WHERE project='p2'" ) );
      QVERIFY( !versions( "p2" ).fault );
      QCOMPARE( ours( "p2" ), QString( "LineString (102 15, 103 15)" ) );
      QCOMPARE( mWorkspace->item( { "p2" } )->problem, QString() );
    }

    void placingMendsAFault()
    {
      draw( "lines", "p2", "LineString (102 15, 103 15)" );
      QVERIFY( mWorkspace->place( { "p2" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( !versions( "p2" ).fault );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( versions( "p2" ).fault );
    }

    void coordinatesOffTheEarthAreAFault()
    {
      draw( "points", "p1", "Point (187846 1658148)" );
      QVERIFY( versions().fault );
      QCOMPARE( versions().fault->code, ErrorCode::InvalidData );
    }

    void aDrawingWithoutAProjectWaitsToBeAttached()
    {
      draw( "lines", {}, "LineString (102 15, 103 15)" );
      draw( "points", "nobody's", "Point (102 15)" );
      Result<QList<Drawing>> drawings = mWorkspace->unattached();
      QCOMPARE( drawings->size(), 2 );
      QVERIFY( !isWaiting() );

      const auto line = std::ranges::find( *drawings, PlacementLayer::Lines, &Drawing::layer );
      QVERIFY( line != drawings->end() );
      QCOMPARE( line->geometry.asWkt( 0 ), QString( "LineString (102 15, 103 15)" ) );
      QVERIFY( mWorkspace->attach( *line, { "p1" } ) );
      QCOMPARE( mWorkspace->unattached()->size(), 1 );
      QVERIFY( isWaiting() );
      QCOMPARE( ours(), QString( "LineString (102 15, 103 15)" ) );
      QCOMPARE( *versions().ours.how, PlacedHow::Drawn );
      QCOMPARE( asked( "SELECT state || title FROM lines" ).toString(), "waiting" + samples::project( "p1" ).title );

      QCOMPARE( ( *mWorkspace->undo() )->project.text, QString( "p1" ) );
      QVERIFY( !isWaiting() );
      QCOMPARE( mWorkspace->unattached()->size(), 2 );
      QCOMPARE( mWorkspace->attach( *line, { "unknown" } ).error().code, ErrorCode::NotFound );
    }

    void undoLeavesADrawingAloneThatIsPartOfAnAcceptedProject()
    {
      draw( "points", {}, "Point (102 15)" );
      QVERIFY( mWorkspace->attach( mWorkspace->unattached()->first(), { "p1" } ) );
      const Project accepted = samples::revised( samples::placed( versions().base, versions().ours ), "\"2\"" );
      QVERIFY( mWorkspace->record( { { "p1" }, Outcome::Accepted, {}, accepted.revision, accepted.updated }, accepted ) );
      QVERIFY( !*mWorkspace->undo() );
      QCOMPARE( ours(), QString( "Point (102 15)" ) );
      QVERIFY( !isWaiting() );
    }

    void aDrawingGivenToAnotherProjectIsOneEditOfBoth()
    {
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      later();
      QVERIFY( mOther->execute( "DELETE FROM points WHERE project='p2'; UPDATE points SET project='p2' WHERE project='p1'" ) );
      QVERIFY( !versions().ours.isPlaced() );
      QCOMPARE( ours( "p2" ), QString( "Point (102 15)" ) );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( saysTheSame( versions().ours, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QCOMPARE( ours( "p2" ), QString( "Point (101 14)" ) );
    }

    void anEditIsSafeAsSoonAsItIsMade()
    {
      QVERIFY( mWorkspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
      // What a power failure leaves: the files as they are on the disk, nobody having closed them.
      const QString copy = mFolder.filePath( "after the failure.gpkg" );
      QVERIFY( QFile::copy( mWorkspace->path(), copy ) );
      QVERIFY( QFile::copy( mWorkspace->path() + "-wal", copy + "-wal" ) );
      const Result<Workspace> after = Workspace::open( copy, samples::key() );
      QVERIFY( after );
      QVERIFY( saysTheSame( after->versions( { "p1" } )->ours, samples::typed( wkt( "Point (102 15)" ) ) ) );
      QCOMPARE( after->waiting()->size(), 1 );
    }

    void aConflictIsSettledAndTheSettlingTakenBack_data()
    {
      QTest::addColumn<bool>( "keepMine" );
      QTest::newRow( "mine" ) << true;
      QTest::newRow( "theirs" ) << false;
    }

    void aConflictIsSettledAndTheSettlingTakenBack()
    {
      QFETCH( bool, keepMine );
      const Project before = versions().base;
      const Placement mine = samples::typed( wkt( "LineString (102 15, 103 15)" ) );
      QVERIFY( mWorkspace->place( { "p1" }, mine ) );
      const Project theirs = samples::revised( samples::placed( before, samples::typed( wkt( "Point (104 15)" ), "theirs" ) ), "\"9\"" );
      QVERIFY( mWorkspace->keepConflict( theirs ) );
      QVERIFY( mWorkspace->waiting()->isEmpty() );

      QVERIFY( mWorkspace->settleConflict( { "p1" }, keepMine ? Side::Mine : Side::Theirs ) );
      const Versions settled = versions();
      QVERIFY( !settled.theirs );
      QVERIFY( saysTheSame( settled.base.placement, theirs.placement ) );
      QCOMPARE( settled.base.revision.text, theirs.revision.text );
      QVERIFY( saysTheSame( settled.ours, keepMine ? mine : theirs.placement ) );
      QCOMPARE( settled.changed, keepMine );
      QCOMPARE( mWorkspace->waiting()->size(), keepMine ? 1 : 0 );
      QVERIFY( mWorkspace->conflicts()->isEmpty() );
      QCOMPARE( mWorkspace->settleConflict( { "p1" }, Side::Mine ).error().code, ErrorCode::NotFound );

      QVERIFY( *mWorkspace->undo() );
      const Versions again = versions();
      QVERIFY( again.theirs );
      QVERIFY( saysTheSame( again.theirs->placement, theirs.placement ) );
      QCOMPARE( again.theirs->revision.text, theirs.revision.text );
      QVERIFY( saysTheSame( again.ours, mine ) );
      QVERIFY( saysTheSame( again.base.placement, before.placement ) );
      QCOMPARE( again.base.revision.text, before.revision.text );
      QCOMPARE( mWorkspace->conflicts()->size(), 1 );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( saysTheSame( versions().ours, before.placement ) );
    }

    void whatGoesTogetherIsMergedAndCanBeTakenBack()
    {
      const Placement mine = samples::typed( wkt( "LineString (102 15, 103 15)" ) );
      QVERIFY( mWorkspace->place( { "p1" }, mine ) );
      const Project theirs = samples::revised( versions().base, "\"9\"" );
      Placement both = mine;
      both.note = QStringLiteral( "both" );
      QVERIFY( mWorkspace->merge( theirs, both ) );
      QVERIFY( saysTheSame( versions().ours, both ) );
      QCOMPARE( versions().base.revision.text, QString( "\"9\"" ) );
      QCOMPARE( mWorkspace->waiting()->size(), 1 );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( saysTheSame( versions().ours, mine ) );
      QCOMPARE( versions().base.revision.text, QString( "\"9\"" ) );
    }
};

EPLAN_TEST_MAIN( TestEdits )
#include "test_edits.moc"
