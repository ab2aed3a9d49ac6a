// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/listworkspace.h"

#include "exchange/projectlist.h"
#include "samplefiles.h"
#include "testing.h"

using namespace eplan;
using samples::Folder;

class TestListWorkspace : public QObject
{
    Q_OBJECT

    Folder mFolder;
    std::optional<Workspace> mWorkspace;

    QList<Project> list( const QByteArray &rows )
    {
      QgsFeedback feedback;
      ListRequest request;
      request.mapping = guessListMapping( { "รหัส", "ชื่อโครงการ", "งบประมาณ" } );
      request.organisation = { QStringLiteral( "2300101" ) };
      request.year = FiscalYear( 2570 );
      const Result<ProjectList> read = readProjectList( mFolder.write( "list.csv", "รหัส,ชื่อโครงการ,งบประมาณ\n" + rows ), request, feedback );
      return read ? read->projects : QList<Project> {};
    }

    ListTaken take( const QList<Project> &projects )
    {
      QgsFeedback feedback;
      const Result<ListTaken> taken = takeProjectList( *mWorkspace, projects, FiscalYear( 2570 ), feedback );
      if ( !taken )
        qWarning( "%s", qPrintable( taken.error().detail ) );
      return taken ? *taken : ListTaken { -1, -1, -1, {}, -1 };
    }

    bool place( const Project &project, const char *wkt )
    {
      Placement placement;
      placement.geometry = QgsGeometry::fromWkt( QLatin1String( wkt ) );
      placement.how = PlacedHow::Typed;
      return static_cast<bool>( mWorkspace->place( project.id, placement ) );
    }

  private slots:
    void init()
    {
      const WorkspaceKey key = listWorkspaceKey( { QStringLiteral( "2300101" ) }, QStringLiteral( "somsri" ), FiscalYear( 2570 ) );
      const QString path = workspacePath( QDir( mFolder.path( QTest::currentTestFunction() ) ), key );
      Result<Workspace> workspace = Workspace::open( path, key );
      QVERIFY2( workspace, qPrintable( workspace ? QString() : workspace.error().detail ) );
      mWorkspace.emplace( *std::move( workspace ) );
    }

    void cleanup() { mWorkspace.reset(); }

    void aListBecomesAWorkspaceToPlaceIn()
    {
      const QList<Project> projects = list( "1,ก่อสร้างถนนดิน,100000\n2,ก่อสร้างฝาย,50000.25\n" );
      const ListTaken taken = take( projects );
      QCOMPARE( taken.projects, 2 );
      QCOMPARE( taken.changed, 2 );
      QVERIFY( place( projects[0], "LineString (102 15, 102.1 15)" ) );
      const Result<WorkItem> item = mWorkspace->item( projects[0].id );
      QVERIFY( item );
      QVERIFY( item->facts.placed );
      QCOMPARE( mWorkspace->item( projects[1].id )->budget, std::optional( Baht::fromSatang( 5000025 ) ) );
      QVERIFY( mWorkspace->loadedUntil()->isValid() );
    }

    void theSameListAgainChangesNothing()
    {
      const QList<Project> projects = list( "1,ก่อสร้างถนนดิน,100000\n2,ก่อสร้างฝาย,1\n" );
      take( projects );
      QVERIFY( place( projects[0], "Point (102 15)" ) );
      const ListTaken taken = take( projects );
      QCOMPARE( taken.changed, 0 );
      QCOMPARE( taken.dropped, 0 );
      QVERIFY( mWorkspace->item( projects[0].id )->facts.placed );
    }

    void aChangedListChangesPlansAndNoPosition()
    {
      const QList<Project> before = list( "1,ก่อสร้างถนนดิน,100000\n2,ก่อสร้างฝาย,1\n3,ขุดสระ,1\n4,วางท่อ,1\n" );
      take( before );
      QVERIFY( place( before[0], "LineString (102 15, 102.1 15)" ) );
      QVERIFY( place( before[3], "Point (102.5 15)" ) );
      const QList<Project> after = list( "5,ขุดเจาะบ่อบาดาล,1\n1,ก่อสร้างถนนดิน (แก้ไข),120000\n2,ก่อสร้างฝาย,2\n" );
      const ListTaken taken = take( after );
      QCOMPARE( taken.projects, 4 );
      QCOMPARE( taken.changed, 3 );
      QCOMPARE( taken.dropped, 1 );
      QCOMPARE( taken.kept.size(), 1 );
      QCOMPARE( taken.kept.value( 0 ).text, before[3].id.text );
      const Result<Versions> road = mWorkspace->versions( before[0].id );
      QVERIFY( road );
      QCOMPARE( road->base.title, QStringLiteral( "ก่อสร้างถนนดิน (แก้ไข)" ) );
      QCOMPARE( road->base.budget, std::optional( Baht::fromSatang( 12000000 ) ) );
      QCOMPARE( road->ours.geometry.asWkt( 5 ), QStringLiteral( "LineString (102 15, 102.1 15)" ) );
      QVERIFY( road->changed );
      QVERIFY( !road->theirs );
    }

    void otherYearsStayOut()
    {
      QList<Project> projects = list( "1,ก่อสร้างถนนดิน,1\n2,ก่อสร้างฝาย,1\n" );
      projects[1].fiscalYear = FiscalYear( 2569 );
      const ListTaken taken = take( projects );
      QCOMPARE( taken.projects, 1 );
      QCOMPARE( taken.otherYears, 1 );
    }

    void whatWasStoppedLeavesEverythingAsItWas()
    {
      const QList<Project> projects = list( "1,ก่อสร้างถนนดิน,1\n" );
      take( projects );
      QgsFeedback feedback;
      feedback.cancel();
      const Result<ListTaken> taken = takeProjectList( *mWorkspace, list( "2,ก่อสร้างฝาย,1\n" ), FiscalYear( 2570 ), feedback );
      QVERIFY( !taken );
      QCOMPARE( *mWorkspace->projectCount(), qint64( 1 ) );
      QVERIFY( mWorkspace->item( projects[0].id ) );
    }

    void theKeyLeadsNowhereOnTheNet()
    {
      const WorkspaceKey key = listWorkspaceKey( { QStringLiteral( "2300101" ) }, QStringLiteral( "somsri" ), FiscalYear( 2570 ) );
      QVERIFY( isListWorkspace( key ) );
      QVERIFY( !key.service.scheme().startsWith( "http" ) );
      QVERIFY( !isListWorkspace( { QUrl( "https://e-plan.example/" ), "somsri", FiscalYear( 2570 ) } ) );
      QVERIFY( workspacePath( QDir( "/x" ), key ) !=
               workspacePath( QDir( "/x" ), listWorkspaceKey( { "2310101" }, "somsri", FiscalYear( 2570 ) ) ) );
    }
};

EPLAN_TEST_MAIN( TestListWorkspace )
#include "test_listworkspace.moc"
