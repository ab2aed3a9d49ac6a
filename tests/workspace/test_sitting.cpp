// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/sitting.h"

#include "samples.h"
#include "testing.h"

using namespace eplan;
using samples::typed;
using samples::wkt;

/// What a workspace tells of a sitting that was broken off.
class TestSitting : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> mFolder;

    QString path( const QString &folder = {} ) const { return mFolder->filePath( folder + QStringLiteral( "2570.gpkg" ) ); }

    Workspace open( const QString &folder = {} ) const { return *Workspace::open( path( folder ), samples::key() ); }

    /// The files as a computer without power has them, while the program still runs here.
    void pullThePlug() const
    {
      QVERIFY( QDir( mFolder->path() ).mkpath( QStringLiteral( "after" ) ) );
      for ( const char *suffix : { "", "-wal" } )
        QVERIFY( QFile::copy( path() + QLatin1String( suffix ), path( QStringLiteral( "after/" ) ) + QLatin1String( suffix ) ) );
    }

  private slots:
    void init() { mFolder = std::make_unique<QTemporaryDir>(); }

    void aSittingThatEndedLeavesNothingToTell()
    {
      Workspace workspace = open();
      {
        const Sitting sitting( workspace );
        QVERIFY( !sitting.recovered() );
        QVERIFY( workspace.take( { samples::project( "p1" ) } ) );
        QVERIFY( workspace.place( { "p1" }, typed( wkt( "Point (102 15)" ) ) ) );
      }
      QVERIFY( !Sitting( workspace ).recovered() );
      QVERIFY( !QFile::exists( path() + QStringLiteral( ".lock" ) ) );
    }

    void aSittingThatWasBrokenOffTellsWhatItLeft()
    {
      Workspace workspace = open();
      QVERIFY( workspace.take( { samples::project( "p1" ), samples::project( "p2" ), samples::project( "p3" ) } ) );
      QVERIFY( workspace.place( { "p3" }, typed( wkt( "Point (101 15)" ) ) ) );
      const Sitting sitting( workspace );
      QVERIFY( workspace.place( { "p1" }, typed( wkt( "Point (102 15)" ) ) ) );
      QVERIFY( workspace.place( { "p1" }, typed( wkt( "Point (103 15)" ) ) ) );
      QVERIFY( workspace.place( { "p2" }, typed( wkt( "LineString (102 15, 103 15)" ) ) ) );
      QVERIFY( workspace.place( { "p2" }, Placement {} ) );
      QVERIFY( *workspace.undo() );
      QVERIFY( workspace.dispatch( { "p1" }, typed( wkt( "Point (103 15)" ) ) ) );
      pullThePlug();

      Workspace after = open( QStringLiteral( "after/" ) );
      const Sitting next( after );
      QVERIFY( next.recovered() );
      QCOMPARE( next.recovered()->edits, 3 );
      QCOMPARE( next.recovered()->projects, 2 );
      QCOMPARE( next.recovered()->onTheWay, 1 );
      QVERIFY( next.recovered()->since <= next.recovered()->until );
      QCOMPARE( after.versions( { "p2" } )->ours.geometry.asWkt( 0 ), QString( "LineString (102 15, 103 15)" ) );
    }

    void itIsToldOnce()
    {
      Workspace workspace = open();
      const Sitting sitting( workspace );
      pullThePlug();
      Workspace after = open( QStringLiteral( "after/" ) );
      {
        const Sitting next( after );
        QVERIFY( next.recovered() );
        QCOMPARE( next.recovered()->edits, 0 );
      }
      QVERIFY( !Sitting( after ).recovered() );
    }

    void aSecondQgisAtTheSameWorkspaceIsNoAccident()
    {
      Workspace workspace = open();
      Workspace other = open();
      auto sitting = std::make_unique<Sitting>( workspace );
      {
        const Sitting second( other );
        QVERIFY( !second.recovered() );
      }
      QVERIFY( *workspace.brokenOff() );
      sitting.reset();
      QVERIFY( !*workspace.brokenOff() );
    }
};

EPLAN_TEST_MAIN( TestSitting )
#include "test_sitting.moc"
