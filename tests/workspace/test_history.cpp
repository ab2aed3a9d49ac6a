// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/workspace.h"

#include "geopackage/geometryblob.h"
#include "samples.h"
#include "testing.h"

#include <QRandomGenerator>

using namespace eplan;
using samples::typed;
using samples::wkt;

/// Edits that are taken back and made again, and what ends that.
class TestHistory : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    std::optional<Workspace> mWorkspace;
    /// Another program: it knows nothing of ours, only SQL.
    std::optional<Database> mOther;

    QString ours( const QString &id = "p1" )
    {
      const Result<Versions> found = mWorkspace->versions( { id } );
      return found ? found->ours.geometry.asWkt( 0 ) : QString();
    }

    QStringList titles()
    {
      QStringList all;
      const Result<QList<HistoryEntry>> history = mWorkspace->history( 50 );
      for ( const HistoryEntry &entry : history ? *history : QList<HistoryEntry>() )
        all << ( entry.isUndone ? QStringLiteral( "(%1)" ) : QStringLiteral( "%1" ) ).arg( entry.project.text );
      return all;
    }

    /// Everything that a person would notice of ours.
    QString everything()
    {
      const char *sql =
        "SELECT group_concat( line, char( 10 ) ) FROM ("
        "SELECT 'points ' || fid || ' ' || coalesce( project, '-' ) || ' ' || hex( geom ) || coalesce( state, '' ) AS line FROM points "
        "UNION ALL "
        "SELECT 'lines ' || fid || ' ' || coalesce( project, '-' ) || ' ' || hex( geom ) || coalesce( state, '' ) FROM lines UNION ALL "
        "SELECT id || placed || changed || conflict || coalesce( revision, '' ) || coalesce( ours_note, '' ) || "
        "coalesce( ours_placed_from, '' ) || coalesce( ours_placed_how, '' ) || "
        "coalesce( ours_accepted_findings, '' ) || coalesce( ours_duplicate_of, '' ) || coalesce( ours_duplicate_reason, '' ) FROM "
        "projects ORDER BY 1 )";
      return mOther->value( sql )->toString();
    }

    /// Edits of other programs within a second are one; here each is one.
    void later() { QVERIFY( mOther->execute( "UPDATE journal SET at=strftime( '%Y-%m-%dT%H:%M:%fZ', at, '-1 minutes' )" ) ); }

    bool editAtRandom( QRandomGenerator &dice )
    {
      const QString project = QStringLiteral( "p%1" ).arg( 1 + dice.bounded( 3 ) );
      const QString spot = QStringLiteral( "%1 %2" ).arg( 100 + dice.bounded( 5 ) ).arg( 14 + dice.bounded( 5 ) );
      const QByteArray point = toGeometryBlob( QgsGeometry::fromWkt( QStringLiteral( "Point (%1)" ).arg( spot ) ) );
      const QString reason = QString::number( dice.bounded( 3 ) );
      const ProjectId another { QStringLiteral( "q%1" ).arg( dice.bounded( 3 ) ) };
      switch ( dice.bounded( 11 ) )
      {
        case 7:
        {
          // Nothing can be accepted of what has no position.
          const Result<void> accepted = mWorkspace->accept( { project }, { QStringLiteral( "rule" ), reason } );
          return accepted || accepted.error().code == ErrorCode::InvalidData;
        }
        case 8:
          return static_cast<bool>( mWorkspace->takeBackAcceptance( { project }, QStringLiteral( "rule" ) ) );
        case 9:
          return static_cast<bool>( mWorkspace->justify( { project }, { another, JustifiedAs::NextSection, {}, reason } ) );
        case 10:
          return static_cast<bool>( mWorkspace->takeBackJustification( { project }, another ) );
        case 0:
          return static_cast<bool>( mWorkspace->place( { project }, typed( QgsGeometry::fromWkt( "Point (" + spot + ")" ) ) ) );
        case 1:
          return static_cast<bool>(
            mWorkspace->place( { project }, typed( QgsGeometry::fromWkt( "LineString (" + spot + ", 110 17)" ), spot ) ) );
        case 2:
          return static_cast<bool>( mWorkspace->place( { project }, Placement {} ) );
        case 3:
          return static_cast<bool>( mOther->run( "INSERT INTO points( project, geom ) VALUES( ?, ? )", { project, point } ) );
        case 4:
          return static_cast<bool>( mOther->run( "DELETE FROM points WHERE project=?", { project } ) );
        case 5:
          return static_cast<bool>( mOther->run( "UPDATE points SET geom=? WHERE project=?", { point, project } ) );
        default:
          return static_cast<bool>( mOther->run( "UPDATE lines SET project=? WHERE fid=( SELECT max( fid ) FROM lines )",
                                                 { dice.bounded( 4 ) ? QVariant( project ) : QVariant() } ) );
      }
    }

    bool hasNewEdit( qint64 &newest )
    {
      const qint64 now = mOther->value( "SELECT coalesce( max( fid ), 0 ) FROM journal" )->toLongLong();
      return std::exchange( newest, now ) != now;
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
      QVERIFY(
        mWorkspace->take( { samples::project( "p1" ), samples::project( "p2", wkt( "Point (101 14)" ) ), samples::project( "p3" ) } ) );
    }

    void cleanup()
    {
      mOther.reset();
      mWorkspace.reset();
    }

    void whatWasTakenBackIsMadeAgainInOrder()
    {
      QVERIFY( mWorkspace->place( { "p1" }, typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->place( { "p1" }, typed( wkt( "LineString (102 15, 103 15)" ), "second" ) ) );
      QVERIFY( mWorkspace->place( { "p2" }, Placement {} ) );
      const QString end = everything();
      QVERIFY( !*mWorkspace->redo() );
      QCOMPARE( titles(), QStringList( { "p1", "p1", "p2" } ) );
      for ( int i = 0; i < 3; ++i )
        QVERIFY( *mWorkspace->undo() );
      QCOMPARE( titles(), QStringList( { "(p1)", "(p1)", "(p2)" } ) );
      QCOMPARE( ( *mWorkspace->redo() )->project.text, QString( "p1" ) );
      QCOMPARE( ours(), QString( "Point (102 15)" ) );
      QCOMPARE( titles(), QStringList( { "p1", "(p1)", "(p2)" } ) );
      QCOMPARE( ( *mWorkspace->redo() )->project.text, QString( "p1" ) );
      QCOMPARE( mWorkspace->versions( { "p1" } )->ours.from, QString( "second" ) );
      QCOMPARE( ( *mWorkspace->redo() )->project.text, QString( "p2" ) );
      QVERIFY( !*mWorkspace->redo() );
      QCOMPARE( everything(), end );
    }

    void aNewEditEndsWhatCanBeMadeAgain_data()
    {
      QTest::addColumn<bool>( "byAnotherProgram" );
      QTest::newRow( "ours" ) << false;
      QTest::newRow( "QGIS's" ) << true;
    }

    void aNewEditEndsWhatCanBeMadeAgain()
    {
      QFETCH( bool, byAnotherProgram );
      QVERIFY( mWorkspace->place( { "p1" }, typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->undo() );
      QVERIFY( *mWorkspace->canRedo() );
      if ( byAnotherProgram )
        QVERIFY( mOther->execute( "DELETE FROM points WHERE project='p2'" ) );
      else
        QVERIFY( mWorkspace->place( { "p2" }, Placement {} ) );
      QVERIFY( !*mWorkspace->canRedo() );
      QVERIFY( !*mWorkspace->redo() );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( *mWorkspace->redo() );
      QVERIFY( !*mWorkspace->redo() );
      QCOMPARE( ours(), QString() );
    }

    void aLoadOfThatProjectEndsWhatCanBeMadeAgain()
    {
      QVERIFY( mWorkspace->place( { "p2" }, typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->place( { "p1" }, typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( mWorkspace->take( { samples::revised( samples::project( "p2", wkt( "Point (103 15)" ) ), "\"2\"" ) } ) );
      QCOMPARE( ( *mWorkspace->redo() )->project.text, QString( "p1" ) );
      QVERIFY( !*mWorkspace->redo() );
      QCOMPARE( ours( "p2" ), QString( "Point (103 15)" ) );
    }

    void settlingAConflictIsMadeAgain()
    {
      QVERIFY( mWorkspace->place( { "p2" }, typed( wkt( "Point (102 15)" ) ) ) );
      const Project theirs = samples::revised( samples::project( "p2", wkt( "Point (104 16)" ) ), "\"2\"" );
      QVERIFY( mWorkspace->keepConflict( theirs ) );
      QVERIFY( mWorkspace->settleConflict( { "p2" }, Side::Theirs ) );
      const QString settled = everything();
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( mWorkspace->item( { "p2" } )->facts.conflict );
      QVERIFY( *mWorkspace->redo() );
      QCOMPARE( everything(), settled );
      QCOMPARE( ours( "p2" ), QString( "Point (104 16)" ) );
    }

    void aConflictThatIsAnotherOneByNowIsNotSettledAgain()
    {
      QVERIFY( mWorkspace->place( { "p2" }, typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( mWorkspace->keepConflict( samples::revised( samples::project( "p2", wkt( "Point (104 16)" ) ), "\"2\"" ) ) );
      QVERIFY( mWorkspace->settleConflict( { "p2" }, Side::Theirs ) );
      QVERIFY( *mWorkspace->undo() );
      QVERIFY( mWorkspace->keepConflict( samples::revised( samples::project( "p2", wkt( "Point (105 16)" ) ), "\"3\"" ) ) );
      const QString before = everything();
      const Result<std::optional<HistoryStep>> step = mWorkspace->redo();
      QVERIFY( !step );
      QCOMPARE( step.error().code, ErrorCode::ChangedElsewhere );
      QCOMPARE( everything(), before );
    }

    void anyWalkThroughAnyHistoryLeadsBackToWhatWasThere_data()
    {
      QTest::addColumn<int>( "seed" );
      for ( int seed = 1; seed <= 12; ++seed )
        QTest::newRow( qPrintable( QStringLiteral( "seed %1" ).arg( seed ) ) ) << seed;
    }

    /// The model: what was there before each edit, and where in the history we are.
    void anyWalkThroughAnyHistoryLeadsBackToWhatWasThere()
    {
      QFETCH( int, seed );
      QRandomGenerator dice( static_cast<quint32>( seed ) );
      QStringList states { everything() };
      int here = 0;
      qint64 newest = 0;
      for ( int step = 0; step < 120; ++step )
      {
        const int what = dice.bounded( 10 );
        if ( what < 4 )
        {
          later();
          QVERIFY( editAtRandom( dice ) );
          if ( !hasNewEdit( newest ) )
            continue;
          states = states.mid( 0, ++here ) << everything();
          continue;
        }
        const bool isBack = what < 8;
        const Result<std::optional<HistoryStep>> moved = isBack ? mWorkspace->undo() : mWorkspace->redo();
        QVERIFY2( moved, qPrintable( moved ? QString() : moved.error().message ) );
        const bool canMove = isBack ? here > 0 : here + 1 < states.size();
        QCOMPARE( moved->has_value(), canMove );
        if ( canMove )
          here += isBack ? -1 : 1;
        QCOMPARE( everything(), states[here] );
      }
    }

    void theHistoryNamesTheNewestEdits()
    {
      for ( int i = 0; i < 30; ++i )
        QVERIFY( mWorkspace->place( { "p1" }, typed( wkt( "Point (102 15)" ), QString::number( i ) ) ) );
      const Result<QList<HistoryEntry>> history = mWorkspace->history( 5 );
      QCOMPARE( history->size(), 5 );
      QCOMPARE( history->last().edit, 30 );
      QCOMPARE( history->last().title, samples::project( "p1" ).title );
    }
};

EPLAN_TEST_MAIN( TestHistory )
#include "test_history.moc"
