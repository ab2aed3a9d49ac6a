// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/listpage.h"

#include "dock/inspectionhabits.h"
#include "dock/panel.h"
#include "dock/sheetchoice.h"
#include "dock/yearofwork.h"
#include "exchange/samplefiles.h"

#include "testing.h"

#include <qgsnetworkaccessmanager.h>
#include <qgssettings.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace eplan;
using samples::Folder;

namespace
{
  const QByteArray HEADINGS = "รหัสโครงการ,ชื่อโครงการ,งบประมาณ (บาท),ปริมาณงาน,หมู่บ้าน\n";
  const QByteArray ROAD = "70-001,ก่อสร้างถนนคอนกรีตเสริมเหล็ก กว้าง ๔ เมตร ยาว ๕๐๐ เมตร,\"1,250,000.00\",,บ้านดอน\n";
  const QByteArray WEIR = "70-002,ก่อสร้างฝายน้ำล้น หมู่ที่ ๗,480000,กว้าง 6 เมตร,บ้านโนน\n";
  const QByteArray POND = "70-003,ขุดลอกสระน้ำสาธารณะ,99000,,บ้านใหม่\n";
  const QByteArray TOTAL = ",รวม 3 โครงการ,1829000,,\n";

  QByteArray workbook()
  {
    const QList<QByteArray> headings { "รหัสโครงการ", "ชื่อโครงการ", "งบประมาณ (บาท)", "หมู่บ้าน" };
    return samples::workbook( samples::sheetRow( 1, headings ) +
                              samples::sheetRow( 2, { "70-001", "ก่อสร้างถนนดิน ยาว 300 เมตร", "100000", "บ้านดอน" } ) +
                              samples::sheetRow( 3, { "70-002", "ก่อสร้างฝายน้ำล้น", "200000", "บ้านโนน" } ) );
  }
} // namespace

class TestListPage : public QObject
{
    Q_OBJECT

  private:
    int mRequests = 0;

    static bool isIdle( const Panel &panel ) { return panel.desk.job() == Desk::Job::None; }

    /// Waits until the page has read, whatever came of it.
    static bool read( const Panel &panel )
    {
      return QTest::qWaitFor( [&panel] { return !panel.sees( "listReadingRow" ); }, 20000 );
    }

    static bool look( const Panel &panel, const QString &path )
    {
      panel.dock.findChild<ListPage *>()->look( path );
      return read( panel );
    }

    static void enterOffice( const Panel &panel )
    {
      panel.find<QLineEdit>( "officeEdit" )->setText( QStringLiteral( "อบจ.นครราชสีมา" ) );
      auto *province = panel.find<QComboBox>( "provinceBox" );
      province->setCurrentIndex( province->findData( QStringLiteral( "30" ) ) );
    }

    static bool openList( Panel &panel )
    {
      bool isTaken = false;
      const QMetaObject::Connection told = connect( &panel.desk, &Desk::listTaken, &panel.desk, [&isTaken] { isTaken = true; } );
      panel.click( "openListButton" );
      const bool isDone = QTest::qWaitFor( [&] { return isTaken && isIdle( panel ); }, 20000 );
      disconnect( told );
      return isDone;
    }

    /// From the first run to the open workspace.
    static bool begin( Panel &panel, const QString &path )
    {
      panel.click( "listButton" );
      if ( !look( panel, path ) )
        return false;
      enterOffice( panel );
      return read( panel ) && openList( panel );
    }

    static bool writeSheet( Panel &panel, const QString &path )
    {
      bool isWritten = false;
      const QMetaObject::Connection told = connect( &panel.desk, &Desk::sheetWritten, &panel.desk, [&isWritten] { isWritten = true; } );
      const SheetChoice choice = sheetChoice( path, sheetOffers().first() );
      panel.desk.writeSheet( choice.path, choice.style );
      const bool isDone = QTest::qWaitFor( [&] { return isIdle( panel ); }, 20000 );
      disconnect( told );
      return isDone && isWritten;
    }

    static ProjectId idOf( const Panel &panel, const QString &code )
    {
      const WorkList &list = panel.desk.list().list();
      for ( int i = 0; i < list.size(); ++i )
      {
        if ( list.at( i ).code == code )
          return list.at( i ).id;
      }
      return {};
    }

    static WorkState stateOf( const Panel &panel, const QString &code )
    {
      const WorkList &list = panel.desk.list().list();
      return workStateOf( list.at( list.position( idOf( panel, code ) ) ).facts );
    }

    static bool place( Panel &panel, const QString &code, const char *wkt )
    {
      return panel.desk.place( idOf( panel, code ), samples::typed( samples::wkt( wkt ) ) );
    }

    static int count( const Panel &panel, WorkState state ) { return panel.desk.list().counts().of( state ); }

  private slots:
    void initTestCase()
    {
      connect( QgsNetworkAccessManager::instance(),
               qOverload<QgsNetworkRequestParameters>( &QgsNetworkAccessManager::requestAboutToBeCreated ), this, [this] { ++mRequests; } );
    }

    void init()
    {
      QgsSettings().remove( QStringLiteral( "eplan" ) );
      QgsProject::instance()->clear();
      mRequests = 0;
    }

    void cleanup()
    {
      // Whatever a test did: an office without the service asks nobody.
      QCOMPARE( mRequests, 0 );
    }

    void aListFromTheFirstRunBecomesTheWork_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::addColumn<QByteArray>( "bytes" );
      QTest::addColumn<int>( "projects" );
      QTest::newRow( "CSV" ) << "list.csv" << HEADINGS + ROAD + WEIR + POND + TOTAL << 3;
      QTest::newRow( "Excel" ) << "list.xlsx" << workbook() << 2;
    }

    void aListFromTheFirstRunBecomesTheWork()
    {
      QFETCH( QString, name );
      QFETCH( QByteArray, bytes );
      QFETCH( int, projects );
      const Folder folder;
      Panel panel( folder.path( "home" ) );
      QVERIFY( begin( panel, folder.write( name, bytes ) ) );
      QVERIFY( panel.sees( "workList" ) );
      QCOMPARE( panel.rows(), projects );
      QVERIFY( !panel.desk.isSignedIn() );
      QVERIFY( panel.desk.isWithoutService() );
      QCOMPARE( panel.desk.who()->organisationThai, QStringLiteral( "อบจ.นครราชสีมา" ) );
      const WorkspaceKey key =
        listWorkspaceKey( panel.desk.who()->account.organisation, panel.desk.who()->account.user, panel.desk.year() );
      QCOMPARE( panel.desk.workspacePath(), workspacePath( QDir( folder.path( "home" ) ), key ) );
      QCOMPARE( panel.desk.connection()->address, key.service );
      QVERIFY( panel.desk.connection()->authConfigId.isEmpty() );
    }

    void theWorkIsThereAgainTheNextTime()
    {
      const Folder folder;
      {
        Panel panel( folder.path( "home" ) );
        QVERIFY( begin( panel, folder.write( "list.csv", HEADINGS + ROAD + WEIR ) ) );
        QVERIFY( place( panel, QStringLiteral( "70-001" ), "LineString (102 15, 102.004 15)" ) );
      }
      Panel panel( folder.path( "home" ) );
      panel.desk.resume();
      QVERIFY( QTest::qWaitFor( [&panel] { return panel.desk.isOpen() && isIdle( panel ); } ) );
      QCOMPARE( panel.rows(), 2 );
      QVERIFY( panel.sees( "workList" ) );
      QCOMPARE( stateOf( panel, QStringLiteral( "70-001" ) ), WorkState::Waiting );
    }

    void theOfficeIsAskedForBeforeTheListOpens()
    {
      const Folder folder;
      const Panel panel( folder.path( "home" ) );
      panel.click( "listButton" );
      QVERIFY( look( panel, folder.write( "list.csv", HEADINGS + ROAD ) ) );
      QVERIFY( panel.sees( "openListButton" ) );
      QVERIFY( !panel.canClick( "openListButton" ) );
      QVERIFY( !panel.text( "listHint" ).isEmpty() );
      enterOffice( panel );
      QVERIFY( read( panel ) );
      QVERIFY( panel.canClick( "openListButton" ) );
      QVERIFY( panel.text( "listHint" ).isEmpty() );
    }

    void whatIsLeftOutIsSaidBefore()
    {
      const Folder folder;
      const Panel panel( folder.path( "home" ) );
      panel.click( "listButton" );
      QVERIFY( look( panel, folder.write( "list.csv", HEADINGS + ROAD + WEIR + TOTAL ) ) );
      QVERIFY( panel.sees( "listFindings" ) );
      QVERIFY( panel.find<QListWidget>( "listFindings" )->item( 0 )->text().contains( QStringLiteral( "4" ) ) );
    }

    void aMappingIsGuessedChangedAndRemembered()
    {
      const Folder folder;
      const QByteArray bytes = "ลำดับ,ชื่อโครงการ,หมายเหตุ,งบประมาณ\n1,ก่อสร้างถนนดิน,70-009,1000\n";
      Panel panel( folder.path( "home" ) );
      panel.click( "listButton" );
      QVERIFY( look( panel, folder.write( "a.csv", bytes ) ) );
      auto *title = panel.find<QComboBox>( "column_title" );
      auto *code = panel.find<QComboBox>( "column_code" );
      QCOMPARE( title->currentData().toString(), QStringLiteral( "ชื่อโครงการ" ) );
      QCOMPARE( code->currentData().toString(), QString() );
      code->setCurrentIndex( code->findData( QStringLiteral( "หมายเหตุ" ) ) );
      QVERIFY( read( panel ) );
      enterOffice( panel );
      QVERIFY( read( panel ) );
      QVERIFY( openList( panel ) );
      QVERIFY( !idOf( panel, QStringLiteral( "70-009" ) ).isEmpty() );

      panel.click( "loadButton" );
      QVERIFY( look( panel, folder.write( "b.csv", bytes ) ) );
      QCOMPARE( code->currentData().toString(), QStringLiteral( "หมายเหตุ" ) );
    }

    void aColumnOfYearsChoosesTheYear()
    {
      const Folder folder;
      Panel panel( folder.path( "home" ) );
      QVERIFY( begin( panel, folder.write( "old.csv", "ชื่อโครงการ,ปีงบประมาณ\nก่อสร้างถนนดิน,2555\nก่อสร้างฝาย,2555\nขุดสระ,2554\n" ) ) );
      QCOMPARE( panel.desk.year().buddhistYear(), 2555 );
      QCOMPARE( panel.rows(), 2 );
      QCOMPARE( panel.find<QComboBox>( "fiscalYearBox" )->currentData().toInt(), 2555 );

      Panel later( folder.path( "home" ) );
      later.desk.resume();
      QVERIFY( QTest::qWaitFor( [&later] { return later.desk.isOpen() && isIdle( later ); } ) );
      QCOMPARE( later.desk.year().buddhistYear(), 2555 );
      QCOMPARE( later.rows(), 2 );
    }

    void theSheetHasThePositionsAndEmptiesTheInbox_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::newRow( "Excel" ) << "sheet.xlsx";
      QTest::newRow( "CSV" ) << "sheet.csv";
      QTest::newRow( "ODS" ) << "sheet.ods";
      QTest::newRow( "KML" ) << "sheet.kml";
      QTest::newRow( "GeoJSON" ) << "sheet.geojson";
      QTest::newRow( "GeoPackage" ) << "sheet.gpkg";
    }

    void theSheetHasThePositionsAndEmptiesTheInbox()
    {
      QFETCH( QString, name );
      const Folder folder;
      Panel panel( folder.path( "home" ) );
      QVERIFY( begin( panel, folder.write( "list.csv", HEADINGS + ROAD + WEIR + POND ) ) );
      QVERIFY( place( panel, QStringLiteral( "70-001" ), "LineString (102 15, 102.004 15)" ) );
      QVERIFY( place( panel, QStringLiteral( "70-002" ), "Point (102.1 15.1)" ) );
      QCOMPARE( count( panel, WorkState::Waiting ), 2 );
      QVERIFY( writeSheet( panel, folder.path( name ) ) );
      QCOMPARE( count( panel, WorkState::Waiting ), 0 );
      QCOMPARE( count( panel, WorkState::Sent ), 2 );
      QCOMPARE( count( panel, WorkState::NotPlaced ), 1 );
      QVERIFY( panel.text( "problemLabel" ).contains( name ) );

      GDALAllRegister();
      const GDALDatasetH sheet = GDALOpenEx( folder.path( name ).toUtf8().constData(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr );
      QVERIFY( sheet );
      QVERIFY( OGR_L_GetFeatureCount( GDALDatasetGetLayer( sheet, 0 ), TRUE ) >= 2 );
      GDALClose( sheet );
    }

    void theTableSaysDegreesOfAllProjects()
    {
      const Folder folder;
      Panel panel( folder.path( "home" ) );
      QVERIFY( begin( panel, folder.write( "list.csv", HEADINGS + ROAD + WEIR + POND ) ) );
      QVERIFY( place( panel, QStringLiteral( "70-001" ), "LineString (102 15, 102.004 15)" ) );
      QVERIFY( writeSheet( panel, folder.path( "sheet.csv" ) ) );
      const QString text = QString::fromUtf8( samples::bytesOf( folder.path( "sheet.csv" ) ) );
      QVERIFY( text.contains( QStringLiteral( "102.004" ) ) );
      for ( const char *code : { "70-001", "70-002", "70-003" } )
        QVERIFY( text.contains( QLatin1String( code ) ) );
    }

    void whatIsMovedAfterwardsWaitsAgain()
    {
      const Folder folder;
      Panel panel( folder.path( "home" ) );
      QVERIFY( begin( panel, folder.write( "list.csv", HEADINGS + ROAD ) ) );
      QVERIFY( place( panel, QStringLiteral( "70-001" ), "Point (102 15)" ) );
      QVERIFY( writeSheet( panel, folder.path( "sheet.xlsx" ) ) );
      QVERIFY( place( panel, QStringLiteral( "70-001" ), "Point (102.5 15)" ) );
      QCOMPARE( stateOf( panel, QStringLiteral( "70-001" ) ), WorkState::Waiting );
      const WorkList &list = panel.desk.list().list();
      QVERIFY( list.at( list.position( idOf( panel, QStringLiteral( "70-001" ) ) ) ).problem.isEmpty() );
    }

    void aSheetThatCannotBeWrittenLeavesAllWaiting()
    {
      const Folder folder;
      Panel panel( folder.path( "home" ) );
      QVERIFY( begin( panel, folder.write( "list.csv", HEADINGS + ROAD ) ) );
      QVERIFY( place( panel, QStringLiteral( "70-001" ), "Point (102 15)" ) );
      QVERIFY( !writeSheet( panel, folder.path( "no such folder/sheet.xlsx" ) ) );
      QCOMPARE( stateOf( panel, QStringLiteral( "70-001" ) ), WorkState::Waiting );
      QVERIFY( panel.text( "problemLabel" ).contains( QStringLiteral( "sheet.xlsx" ) ) );
    }

    void whatACheckBlocksIsKeptOutOfTheSheet()
    {
      InspectionHabits habits;
      habits.checks.setSeverity( Rule::LengthDisagrees, Severity::Blocking );
      habits.keep();
      const Folder folder;
      Panel panel( folder.path( "home" ) );
      QVERIFY( begin( panel, folder.write( "list.csv", HEADINGS + ROAD + WEIR ) ) );
      QVERIFY( place( panel, QStringLiteral( "70-001" ), "LineString (102 15, 102.0091234 15)" ) );
      QVERIFY( place( panel, QStringLiteral( "70-002" ), "Point (102.0512345 14.9812345)" ) );
      QVERIFY( writeSheet( panel, folder.path( "sheet.csv" ) ) );
      const QByteArray sheet = samples::bytesOf( folder.path( "sheet.csv" ) );
      QVERIFY( sheet.contains( "70-001" ) && !sheet.contains( "102.0091" ) );
      QVERIFY( sheet.contains( "14.98123" ) );
      QCOMPARE( stateOf( panel, QStringLiteral( "70-001" ) ), WorkState::Waiting );
      QCOMPARE( stateOf( panel, QStringLiteral( "70-002" ) ), WorkState::Sent );
      const WorkList &list = panel.desk.list().list();
      const QString problem = list.at( list.position( idOf( panel, QStringLiteral( "70-001" ) ) ) ).problem;
      QVERIFY2( problem.contains( QStringLiteral( "500" ) ), qPrintable( problem ) );
    }

    void aChangedListKeepsThePositions()
    {
      const Folder folder;
      Panel panel( folder.path( "home" ) );
      QVERIFY( begin( panel, folder.write( "list.csv", HEADINGS + ROAD + WEIR + POND ) ) );
      QVERIFY( place( panel, QStringLiteral( "70-001" ), "Point (102 15)" ) );
      QVERIFY( place( panel, QStringLiteral( "70-002" ), "Point (102.1 15)" ) );
      QVERIFY( writeSheet( panel, folder.path( "sheet.csv" ) ) );
      QVERIFY( place( panel, QStringLiteral( "70-002" ), "Point (102.2 15)" ) );
      folder.write( "list.csv", HEADINGS + QByteArray( ROAD ).replace( "1,250,000.00", "1,300,000.00" ) + WEIR );

      panel.click( "loadButton" );
      QVERIFY( read( panel ) );
      QVERIFY( !panel.find<QLineEdit>( "officeEdit" )->isEnabled() );
      QVERIFY( panel.canClick( "openListButton" ) );
      QVERIFY( openList( panel ) );
      QVERIFY( panel.sees( "workList" ) );
      QCOMPARE( panel.rows(), 2 );
      QCOMPARE( panel.desk.versions( idOf( panel, QStringLiteral( "70-001" ) ) )->ours.geometry.asWkt(),
                QStringLiteral( "Point (102 15)" ) );
      QCOMPARE( stateOf( panel, QStringLiteral( "70-002" ) ), WorkState::Waiting );
      QVERIFY( panel.sees( "problemLabel" ) );
    }

    void aBadFileSaysWhatIsWrong_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::addColumn<QByteArray>( "bytes" );
      QTest::newRow( "empty" ) << "a.csv" << QByteArray();
      QTest::newRow( "headings only" ) << "a.csv" << HEADINGS;
      QTest::newRow( "no column of titles" ) << "a.csv" << QByteArray( "x,y\n1,2\n" );
      QTest::newRow( "only totals" ) << "a.csv" << HEADINGS + TOTAL;
      QTest::newRow( "a torn workbook" ) << "a.xlsx" << workbook().left( 300 );
      QTest::newRow( "no table" ) << "a.kml" << QByteArray( "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document/></kml>" );
    }

    void aBadFileSaysWhatIsWrong()
    {
      QFETCH( QString, name );
      QFETCH( QByteArray, bytes );
      const Folder folder;
      const Panel panel( folder.path( "home" ) );
      panel.click( "listButton" );
      QVERIFY( look( panel, folder.write( name, bytes ) ) );
      QVERIFY( panel.sees( "listHint" ) );
      QVERIFY( !panel.text( "listHint" ).isEmpty() );
      QVERIFY( !panel.sees( "openListButton" ) );
      panel.click( "listBackButton" );
      QVERIFY( panel.sees( "practiseButton" ) );
      QVERIFY( !panel.desk.connection() );
    }

    void aFileThatIsGoneSaysSo()
    {
      const Folder folder;
      const Panel panel( folder.path( "home" ) );
      panel.click( "listButton" );
      QVERIFY( look( panel, folder.path( "gone.xlsx" ) ) );
      QVERIFY( !panel.text( "listHint" ).isEmpty() );
    }

    void theOfficeStandsAmongTheConnections()
    {
      const Folder folder;
      const samples::YearOfWork work { QDir( folder.path( "home" ) ) };
      QVERIFY( work.add( 5 ) );
      Panel panel( folder.path( "home" ) );
      panel.desk.resume();
      QVERIFY( QTest::qWaitFor( [&panel] { return panel.desk.isOpen() && isIdle( panel ); } ) );
      panel.click( "connectionButton" );
      panel.click( "workFromListButton" );
      QVERIFY( look( panel, folder.write( "list.csv", HEADINGS + ROAD ) ) );
      enterOffice( panel );
      QVERIFY( read( panel ) );
      QVERIFY( openList( panel ) );
      QCOMPARE( panel.rows(), 1 );

      panel.click( "connectionButton" );
      QVERIFY( !panel.sees( "passwordEdit" ) );
      auto *box = panel.find<QComboBox>( "connectionBox" );
      const QString office = panel.desk.connection()->name;
      QVERIFY( box->findData( office ) >= 0 );
      panel.desk.switchTo( QStringLiteral( "Practice" ) );
      QVERIFY( QTest::qWaitFor( [&panel] { return panel.desk.isOpen() && isIdle( panel ); } ) );
      QCOMPARE( panel.rows(), 5 );
      QVERIFY( !panel.desk.isWithoutService() );
      panel.desk.switchTo( office );
      QVERIFY( QTest::qWaitFor( [&panel] { return panel.desk.isOpen() && isIdle( panel ); } ) );
      QCOMPARE( panel.rows(), 1 );
    }

    void aSheetOfAServiceChangesNoState()
    {
      const Folder folder;
      const samples::YearOfWork work { QDir( folder.path( "home" ) ) };
      QVERIFY( work.add( 3 ) );
      Panel panel( folder.path( "home" ) );
      panel.desk.resume();
      QVERIFY( QTest::qWaitFor( [&panel] { return panel.desk.isOpen() && isIdle( panel ); } ) );
      QVERIFY( panel.desk.place( { QStringLiteral( "0" ) }, samples::typed( samples::wkt( "LineString (102 15, 102.1 15)" ) ) ) );
      panel.click( "ledgerButton" );
      QVERIFY( panel.canClick( "sheetButton" ) );
      QVERIFY( writeSheet( panel, folder.path( "sheet.csv" ) ) );
      QCOMPARE( count( panel, WorkState::Waiting ), 1 );
      QVERIFY( samples::bytesOf( folder.path( "sheet.csv" ) ).contains( "102.1" ) );
    }

    void theNameOfTheFileChoosesItsKind_data()
    {
      QTest::addColumn<QString>( "typed" );
      QTest::addColumn<int>( "offer" );
      QTest::addColumn<QString>( "path" );
      QTest::addColumn<int>( "format" );
      QTest::newRow( "no suffix" ) << "พิกัด 2570" << 0 << "พิกัด 2570.xlsx" << int( SheetFormat::Xlsx );
      QTest::newRow( "a dot in the name" ) << "อบจ.โคราช" << 4 << "อบจ.โคราช.kml" << int( SheetFormat::Kml );
      QTest::newRow( "the suffix counts" ) << "a.GPKG" << 0 << "a.GPKG" << int( SheetFormat::GeoPackage );
    }

    void theNameOfTheFileChoosesItsKind()
    {
      QFETCH( QString, typed );
      QFETCH( int, offer );
      const SheetChoice choice = sheetChoice( typed, sheetOffers()[offer] );
      QTEST( choice.path, "path" );
      QTEST( int( choice.style.format ), "format" );
    }
};

EPLAN_TEST_MAIN( TestListPage )
#include "test_listpage.moc"
