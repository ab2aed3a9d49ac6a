// SPDX-License-Identifier: GPL-2.0-or-later
#include "samples.h"
#include "testing.h"
#include "workspace/workspace.h"

#include <qgsvectorlayer.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace eplan;
using samples::wkt;

/// Of what is loaded the layers' R-trees hear at the end of a load, and not project by project.
class TestLayers : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    int mFiles = 0;

    Result<Workspace> newWorkspace()
    {
      return Workspace::open( mFolder.filePath( QStringLiteral( "%1/2570.gpkg" ).arg( ++mFiles ) ), samples::key() );
    }

    static QList<Project> everyKind()
    {
      QList<Project> projects {
        samples::project( "p1" ),
        samples::project( "p2", wkt( "Point (101 14)" ) ),
        samples::project( "p3", wkt( "LineString (100 15, 104 15)" ) ),
        samples::project( "p4", wkt( "MultiPoint ((102 15),(102.1 15.1))" ) ),
        samples::project( "p5", wkt( "MultiLineString ((102 15, 103 15),(104 15, 105 16))" ) ),
      };
      projects[1].review.state = ReviewState::Returned;
      projects[2].state = ProjectState::Withdrawn;
      return projects;
    }

    static constexpr int PAGE_SIZE = 100;

    static QList<Project> pageOfLines( int page )
    {
      QList<Project> projects;
      for ( int row = 0; row < PAGE_SIZE; ++row )
      {
        const double y = 10 + 0.01 * page;
        const double x = 100 + 0.01 * row;
        projects << samples::project( QStringLiteral( "p%1-%2" ).arg( page ).arg( row ),
                                      QgsGeometry::fromPolylineXY( { { x, y }, { x + 0.005, y } } ) );
      }
      return projects;
    }

    /// All that a layer holds, apart from the order of its rows.
    static QStringList rowsOf( const Workspace &workspace, const char *layer )
    {
      QStringList rows;
      const Result<Database> database = Database::open( workspace.path() );
      Result<Statement> select = database->prepare(
        QStringLiteral( "SELECT project, hex( geom ), code, title, kind, category, village, state FROM %1 ORDER BY project, fid" )
          .arg( QLatin1String( layer ) ) );
      for ( Result<bool> row = select->next(); row && *row; row = select->next() )
      {
        QStringList values;
        for ( int column = 0; column < 8; ++column )
          values << select->text( column );
        rows << values.join( '|' );
      }
      return rows;
    }

    static QString check( const Workspace &workspace )
    {
      const Result<Database> database = Database::open( workspace.path() );
      return database
        ->value(
          "SELECT rtreecheck( 'rtree_points_geom' ) || rtreecheck( 'rtree_lines_geom' ) || ( SELECT count(*) FROM rtree_points_geom )"
          "|| ( SELECT count(*) FROM rtree_lines_geom )" )
        ->toString();
    }

  private slots:
    void whatWasPutOffIsAsIfItHadNotBeen()
    {
      Result<Workspace> atOnce = newWorkspace();
      QVERIFY( atOnce && atOnce->take( everyKind() ) );
      Result<Workspace> later = newWorkspace();
      QVERIFY( later && later->putOffIndexing() );
      QCOMPARE( *later->take( everyKind() ), 5 );
      QCOMPARE( check( *later ), QStringLiteral( "okok00" ) );
      QVERIFY( later->indexLayers() );

      for ( const char *layer : { "points", "lines" } )
      {
        QVERIFY( !rowsOf( *later, layer ).isEmpty() );
        QCOMPARE( rowsOf( *later, layer ), rowsOf( *atOnce, layer ) );
      }
      QCOMPARE( check( *later ), QStringLiteral( "okok33" ) );
      QCOMPARE( later->changed()->size(), 0 );
      QVERIFY( later->history( 10 )->isEmpty() );
      for ( const Project &project : everyKind() )
        QVERIFY( samePlace( later->versions( project.id )->ours.geometry, project.placement.geometry ) );
    }

    void onceIndexedNothingIsPutOffAnyMore()
    {
      Result<Workspace> workspace = newWorkspace();
      QVERIFY( workspace->putOffIndexing() && workspace->take( { samples::project( "p1", wkt( "Point (101 14)" ) ) } ) );
      QVERIFY( workspace->indexLayers() );
      QVERIFY( workspace->indexLayers() );
      QVERIFY( workspace->take( { samples::project( "p2", wkt( "Point (102 14)" ) ) } ) );
      QCOMPARE( rowsOf( *workspace, "points" ).size(), 2 );
      QCOMPARE( check( *workspace ), QStringLiteral( "okok20" ) );
    }

    /// Another program may begin a load of the same file.
    void whatWaitsIsNotForgottenWhenMoreIsPutOff()
    {
      Result<Workspace> workspace = newWorkspace();
      QVERIFY( workspace->putOffIndexing() && workspace->take( everyKind() ) );
      QVERIFY( workspace->putOffIndexing() );
      QVERIFY( workspace->indexLayers() );
      QCOMPARE( check( *workspace ), QStringLiteral( "okok33" ) );
    }

    /// A page may bring what an earlier one brought, or it itself.
    void aProjectThatIsListedTwiceIsThereOnce()
    {
      Result<Workspace> workspace = newWorkspace();
      QVERIFY( workspace->putOffIndexing() );
      const QgsGeometry moved = wkt( "LineString (100 16, 104 16)" );
      Project later = samples::revised( samples::project( "p3", moved ), "\"2\"" );
      later.title = QStringLiteral( "later" );
      QVERIFY( workspace->take( everyKind() << later << later << samples::project( "p6", wkt( "Point (99 9)" ) ) ) );
      QVERIFY( workspace->indexLayers() );
      QCOMPARE( check( *workspace ), QStringLiteral( "okok43" ) );
      QVERIFY( samePlace( workspace->versions( { "p3" } )->ours.geometry, moved ) );
      QCOMPARE( rowsOf( *workspace, "lines" ).first().section( '|', 3, 3 ), later.title );
      QCOMPARE( *workspace->projectCount(), 6 );
    }

    void anEditMadeInTheMeantimeStands()
    {
      Result<Workspace> workspace = newWorkspace();
      QVERIFY( workspace->putOffIndexing() && workspace->take( everyKind() ) );
      const QgsGeometry moved = wkt( "LineString (100 16, 104 16)" );
      QVERIFY( workspace->place( { "p3" }, samples::typed( moved ) ) );
      QVERIFY( workspace->place( { "p1" }, samples::typed( wkt( "Point (99 9)" ) ) ) );
      QVERIFY( workspace->place( { "p4" }, samples::typed( QgsGeometry() ) ) );
      QVERIFY( workspace->indexLayers() );
      QVERIFY( samePlace( workspace->versions( { "p3" } )->ours.geometry, moved ) );
      QVERIFY( samePlace( workspace->versions( { "p1" } )->ours.geometry, wkt( "Point (99 9)" ) ) );
      QVERIFY( workspace->versions( { "p4" } )->ours.geometry.isNull() );
      QVERIFY( samePlace( workspace->versions( { "p5" } )->ours.geometry, everyKind().at( 4 ).placement.geometry ) );
      QCOMPARE( workspace->waiting()->size(), 3 );
    }

    void aNewerVersionThatComesMeanwhileIsTheOneThatIsThere()
    {
      Result<Workspace> workspace = newWorkspace();
      QVERIFY( workspace->putOffIndexing() && workspace->take( everyKind() ) );
      const QgsGeometry moved = wkt( "MultiPoint ((98 8),(99 9),(99.5 9))" );
      QVERIFY( workspace->take( { samples::revised( samples::project( "p4", moved ), "\"2\"" ) } ) );
      QVERIFY( workspace->indexLayers() );
      QVERIFY( samePlace( workspace->versions( { "p4" } )->ours.geometry, moved ) );
      QCOMPARE( check( *workspace ), QStringLiteral( "okok43" ) );
    }

    /// The program was ended between: nothing of it is in memory.
    void openingTheFileIndexesWhatWasPutOff()
    {
      QString path;
      {
        Result<Workspace> workspace = newWorkspace();
        path = workspace->path();
        QVERIFY( workspace->putOffIndexing() && workspace->take( everyKind() ) );
      }
      QCOMPARE( Database::open( path )->value( "SELECT count(*) FROM rtree_lines_geom" )->toInt(), 0 );
      const Result<Workspace> again = Workspace::open( path, samples::key() );
      QVERIFY( again );
      QCOMPARE( check( *again ), QStringLiteral( "okok33" ) );
      const QgsVectorLayer lines( path + "|layername=lines", "lines", "ogr" );
      QgsFeature row;
      QVERIFY( lines.getFeatures( QgsFeatureRequest( QgsRectangle( 104.5, 15.2, 104.6, 15.7 ) ) ).nextFeature( row ) );
      QCOMPARE( row.attribute( "project" ).toString(), QStringLiteral( "p5" ) );
    }

    /// Each of them indexes what it finds put off, between two pages of the load or at its end.
    void othersMayOpenTheFileWhileItIsLoaded()
    {
      constexpr int PAGES = 30;
      constexpr int OTHERS = 2;
      Result<Workspace> workspace = newWorkspace();
      QVERIFY( workspace );
      std::atomic<bool> isLoading = true;
      std::atomic<int> failed = 0;
      std::vector<std::thread> others;
      for ( int other = 0; other < OTHERS; ++other )
        others.emplace_back(
          [&isLoading, &failed, path = workspace->path()]
          {
            do
              failed += Workspace::open( path, samples::key() ) ? 0 : 1;
            while ( isLoading );
          } );
      bool isTaken = true;
      for ( int page = 0; page < PAGES; ++page )
        isTaken = isTaken && workspace->putOffIndexing() && workspace->take( pageOfLines( page ) );
      isLoading = false;
      for ( std::thread &other : others )
        other.join();
      QVERIFY( isTaken );
      QCOMPARE( failed.load(), 0 );
      QVERIFY( Workspace::open( workspace->path(), samples::key() ) );
      QCOMPARE( check( *workspace ), QStringLiteral( "okok0%1" ).arg( PAGES * PAGE_SIZE ) );
    }
};

EPLAN_TEST_MAIN( TestLayers )
#include "test_layers.moc"
