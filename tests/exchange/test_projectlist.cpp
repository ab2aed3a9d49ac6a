// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/projectlist.h"

#include "samplefiles.h"
#include "testing.h"

#include <QSet>

using namespace eplan;
using samples::Folder;

namespace
{
  const QByteArray HEADINGS = "ที่,รหัสโครงการ,ชื่อโครงการ,ปริมาณงาน,งบประมาณ (บาท),สถานะ\n";

  ListRequest requestFor( const QStringList &headings )
  {
    ListRequest request;
    request.mapping = guessListMapping( headings );
    request.organisation = { QStringLiteral( "2300101" ) };
    request.province = QStringLiteral( "30" );
    request.year = FiscalYear( 2570 );
    return request;
  }

  QList<int> troublesOf( const ProjectList &list )
  {
    QList<int> troubles;
    for ( const ListFinding &finding : list.findings )
      troubles << int( finding.trouble );
    return troubles;
  }

  int leftOut( const ProjectList &list )
  {
    return static_cast<int>(
      std::ranges::count_if( list.findings, []( const ListFinding &finding ) { return leavesOut( finding.trouble ); } ) );
  }
} // namespace

class TestProjectList : public QObject
{
    Q_OBJECT

    Folder mFolder;

    ProjectList read(
      const QByteArray &bytes, const std::function<void( ListRequest & )> &change = []( ListRequest & ) {} )
    {
      QgsFeedback feedback;
      const QString path = mFolder.write( "list.csv", bytes );
      const Result<QList<ListSheet>> sheets = inspectProjectList( path, feedback );
      if ( !sheets )
        return {};
      ListRequest request = requestFor( sheets->first().headings );
      change( request );
      const Result<ProjectList> list = readProjectList( path, request, feedback );
      return list ? *list : ProjectList { {}, { { ListTrouble::Heading, 0, {}, list.error().message } }, -1 };
    }

  private slots:
    void theUsualHeadingsAreKnown_data()
    {
      QTest::addColumn<QStringList>( "headings" );
      QTest::addColumn<QStringList>( "expected" );
      QTest::newRow( "Thai" ) << QStringList { "ที่",         "รหัสโครงการ",         "ชื่อโครงการ",      "เป้าหมาย", "งบประมาณ (บาท)",
                                               "ปีงบประมาณ", "แหล่งที่มาของงบประมาณ", "หน่วยงานที่รับผิดชอบ" }
                              << QStringList { "title=ชื่อโครงการ",
                                               "code=รหัสโครงการ",
                                               "fiscal_year=ปีงบประมาณ",
                                               "budget=งบประมาณ (บาท)",
                                               "quantity=เป้าหมาย",
                                               "budget_source=แหล่งที่มาของงบประมาณ",
                                               "responsible=หน่วยงานที่รับผิดชอบ" };
      QTest::newRow( "English" ) << QStringList { "Code", "Project", "Budget", "Year", "Village", "Length (m)" }
                                 << QStringList { "title=Project", "code=Code",       "fiscal_year=Year",
                                                  "budget=Budget", "village=Village", "length=Length (m)" };
      QTest::newRow( "plan form" ) << QStringList { "ยุทธศาสตร์", "แผนงาน", "โครงการ", "วงเงิน", "ตำบล", "อำเภอ" }
                                   << QStringList { "title=โครงการ",  "budget=วงเงิน",      "subdistrict=ตำบล",
                                                    "district=อำเภอ", "strategy=ยุทธศาสตร์", "programme=แผนงาน" };
      QTest::newRow( "money of the contract is not the budget" )
        << QStringList { "รายการ", "จำนวนเงินตามสัญญา", "งบประมาณ", "เบิกจ่ายแล้ว" }
        << QStringList { "title=รายการ", "budget=งบประมาณ", "contract_amount=จำนวนเงินตามสัญญา", "disbursed=เบิกจ่ายแล้ว" };
    }

    void theUsualHeadingsAreKnown()
    {
      QFETCH( QStringList, headings );
      QFETCH( QStringList, expected );
      const ListMapping mapping = guessListMapping( headings );
      QStringList found;
      for ( auto heading = mapping.headings.cbegin(); heading != mapping.headings.cend(); ++heading )
        found << QStringLiteral( "%1=%2" ).arg( toText( heading.key() ), *heading );
      QCOMPARE( found, expected );
      QVERIFY( mapping.fits( headings ) );
      QVERIFY( !mapping.fits( headings.mid( 1, 1 ) ) );
    }

    void aMappingIsRemembered()
    {
      ListMapping mapping = guessListMapping( { "รหัส", "ชื่อโครงการ", "งบประมาณ" } );
      mapping.sheet = QStringLiteral( "แผ่น \"๑\"" );
      QCOMPARE( ListMapping::fromJson( mapping.toJson() ), std::optional( mapping ) );
      for ( const char *other :
            { "", "[]", "{}", "{\"columns\":1}", "{\"columns\":{\"colour\":\"a\"}}", "{\"columns\":{\"title\":1}}", "\xff" } )
        QVERIFY( !ListMapping::fromJson( other ) );
    }

    void textsBecomeKindAndSizes()
    {
      const ProjectList list = read( HEADINGS + "1,70-1,ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ ๓,กว้าง ๔ เมตร ยาว ๕๐๐ เมตร,\"๔๒๐,๐๐๐\",ทำสัญญาแล้ว\n"
                                                "2,70-2,ก่อสร้างฝายน้ำล้นห้วยแสลง,,\"484,802.17\",แล้วเสร็จ\n" );
      QCOMPARE( list.projects.size(), 2 );
      const Project &road = list.projects[0];
      QCOMPARE( road.kind, Kind::Road );
      QCOMPARE( road.category, QStringLiteral( "concrete" ) );
      QCOMPARE( road.length, std::optional( Metres { 500 } ) );
      QCOMPARE( road.width, std::optional( Metres { 4 } ) );
      QCOMPARE( road.budget, std::optional( Baht::fromSatang( 42000000 ) ) );
      QCOMPARE( road.state, ProjectState::Contracted );
      QCOMPARE( road.fiscalYear.buddhistYear(), 2570 );
      QCOMPARE( road.organisation.text, QStringLiteral( "2300101" ) );
      QCOMPARE( road.province, QStringLiteral( "30" ) );
      const Project &weir = list.projects[1];
      QCOMPARE( weir.kind, Kind::Water );
      QCOMPARE( weir.category, QStringLiteral( "weir" ) );
      QCOMPARE( weir.budget, std::optional( Baht::fromSatang( 48480217 ) ) );
      QCOMPARE( weir.state, ProjectState::Completed );
      QVERIFY( !weir.id.isEmpty() && weir.id != road.id );
    }

    void everyRowIsAProjectOrLeftOutWithAReason()
    {
      const ProjectList list = read( "บัญชีโครงการ,,,,,\n" + HEADINGS +
                                     "(1),(2),(3),(4),(5),(6)\n"
                                     "แผนงานอุตสาหกรรมและการโยธา,,,,,\n"
                                     "1,70-1,ก่อสร้างถนนดิน,,100000,\n"
                                     ",,,,,\n"
                                     "2,70-2,,,50000,\n"
                                     "3,70-1x,ก่อสร้างถนนลูกรัง,,1.5 ล้านบาท,\n"
                                     "ที่,รหัสโครงการ,ชื่อโครงการ,ปริมาณงาน,งบประมาณ (บาท),สถานะ\n"
                                     "4,70-1x,ก่อสร้างถนนลูกรัง,,1500000,\n"
                                     ",,รวมทั้งสิ้น 3 โครงการ,,1650000,\n" );
      QCOMPARE( troublesOf( list ),
                QList<int>( { int( ListTrouble::Heading ), int( ListTrouble::Heading ), int( ListTrouble::NoTitle ),
                              int( ListTrouble::Heading ), int( ListTrouble::SameTwice ), int( ListTrouble::Total ) } ) );
      QCOMPARE( list.projects.size(), 2 );
      QCOMPARE( list.rows, list.projects.size() + leftOut( list ) );
      QCOMPARE( list.projects[0].programme, QStringLiteral( "แผนงานอุตสาหกรรมและการโยธา" ) );
      QCOMPARE( list.projects[1].budget, std::optional( Baht::fromSatang( 150000000 ) ) );
      QCOMPARE( list.findings[0].row, 3 );
      for ( const ListFinding &finding : list.findings )
        QVERIFY( finding.message.endsWith( '.' ) );
    }

    void moneyIsReadExactlyOrNotAtAll_data()
    {
      QTest::addColumn<QString>( "heading" );
      QTest::addColumn<QString>( "cell" );
      QTest::addColumn<qlonglong>( "satang" );
      QTest::newRow( "plain" ) << "งบประมาณ"
                               << "420000" << 42000000LL;
      QTest::newRow( "satang" ) << "งบประมาณ"
                                << "0.07" << 7LL;
      QTest::newRow( "in words and figures" ) << "งบประมาณ"
                                              << "130,000.-บาท (หนึ่งแสนสามหมื่นบาทถ้วน)" << 13000000LL;
      QTest::newRow( "in millions, as the heading says" ) << "งบประมาณ (ล้านบาท)"
                                                          << "1.25" << 125000000LL;
      QTest::newRow( "in thousands" ) << "งบประมาณ (พันบาท)"
                                      << "420" << 42000000LL;
      QTest::newRow( "in millions by itself" ) << "งบประมาณ (ล้านบาท)"
                                               << "1,250,000 บาท" << 125000000LL;
      QTest::newRow( "negative" ) << "งบประมาณ"
                                  << "-250000" << -1LL;
      QTest::newRow( "bad groups" ) << "งบประมาณ"
                                    << "1.234,50" << -1LL;
      QTest::newRow( "broken" ) << "งบประมาณ"
                                << "#VALUE!" << -1LL;
      QTest::newRow( "a phone" ) << "งบประมาณ"
                                 << "0-2241-9000" << -1LL;
      QTest::newRow( "none" ) << "งบประมาณ"
                              << "-" << -2LL;
    }

    /// -1: told to be unreadable, -2: there is none.
    void moneyIsReadExactlyOrNotAtAll()
    {
      QFETCH( QString, heading );
      QFETCH( QString, cell );
      QFETCH( qlonglong, satang );
      const ProjectList list = read( QStringLiteral( "รหัส,ชื่อโครงการ,%1\n1,ก่อสร้างถนนดิน,\"%2\"\n" ).arg( heading, cell ).toUtf8() );
      QCOMPARE( list.projects.size(), 1 );
      QCOMPARE( list.projects[0].budget, satang < 0 ? std::nullopt : std::optional( Baht::fromSatang( satang ) ) );
      QCOMPARE( list.findings.size(), satang == -1 ? 1 : 0 );
    }

    void theYearIsTheRowsOrTheOffices_data()
    {
      QTest::addColumn<QString>( "cell" );
      QTest::addColumn<int>( "given" );
      QTest::addColumn<int>( "year" );
      QTest::newRow( "row" ) << "2569" << 2570 << 2569;
      QTest::newRow( "Thai digits" ) << "๒๕๖๙" << 2570 << 2569;
      QTest::newRow( "in words" ) << "ปีงบประมาณ 2569" << 0 << 2569;
      QTest::newRow( "office" ) << "" << 2570 << 2570;
      QTest::newRow( "nobody" ) << "" << 0 << 0;
      QTest::newRow( "no year" ) << "ปีหน้า" << 2570 << 0;
    }

    void theYearIsTheRowsOrTheOffices()
    {
      QFETCH( QString, cell );
      QFETCH( int, given );
      QFETCH( int, year );
      const ProjectList list =
        read( QStringLiteral( "รหัส,ชื่อโครงการ,ปีงบประมาณ\n1,ก่อสร้างถนนดิน,%1\n" ).arg( cell ).toUtf8(),
              [given]( ListRequest &request ) { request.year = given ? std::optional( FiscalYear( given ) ) : std::nullopt; } );
      QCOMPARE( list.projects.size(), year ? 1 : 0 );
      QCOMPARE( list.projects.isEmpty() ? 0 : list.projects[0].fiscalYear.buddhistYear(), year );
      QCOMPARE( leftOut( list ), year ? 0 : 1 );
    }

    void aChangedListKeepsTheIds()
    {
      const ProjectList before = read( HEADINGS + "1,70-1,ก่อสร้างถนนดิน,,100000,\n2,,ขุดลอกหนองน้ำ ม.3,,50000,\n3,70-3,ก่อสร้างฝาย,,1,\n" );
      const ProjectList after =
        read( HEADINGS + "1,70-3,ก่อสร้างฝาย,,1,\n2,๗๐-๑,ก่อสร้างถนนดิน (แก้ไข),,120000,\n3,,ขุดลอกหนองน้ำ  ม.๓,,60000,\n" );
      QCOMPARE( before.projects.size(), 3 );
      QCOMPARE( after.projects.size(), 3 );
      QCOMPARE( after.projects[0].id.text, before.projects[2].id.text );
      QCOMPARE( after.projects[0].revision.text, before.projects[2].revision.text );
      QCOMPARE( after.projects[1].id.text, before.projects[0].id.text );
      QVERIFY( after.projects[1].revision != before.projects[0].revision );
      QCOMPARE( after.projects[2].id.text, before.projects[1].id.text );
    }

    void otherOfficesAndYearsHaveOtherIds()
    {
      const QByteArray rows = HEADINGS + "1,70-1,ก่อสร้างถนนดิน,,100000,\n";
      const QSet<QString> ids { read( rows ).projects[0].id.text,
                                read( rows, []( ListRequest &request ) { request.year = FiscalYear( 2571 ); } ).projects[0].id.text,
                                read( rows, []( ListRequest &request ) { request.organisation = { "2310101" }; } ).projects[0].id.text };
      QCOMPARE( ids.size(), 3 );
    }

    void oneCodeForSeveralProjectsIsToldAndLosesNone()
    {
      const QByteArray a = "1,70-1,ก่อสร้างถนน ช่วงที่ 1,,1,\n", b = "2,70-1,ก่อสร้างถนน ช่วงที่ 2,,1,\n";
      const ProjectList list = read( HEADINGS + a + b );
      const ProjectList turned = read( HEADINGS + b + a );
      QCOMPARE( list.projects.size(), 2 );
      QVERIFY( list.projects[0].id != list.projects[1].id );
      QCOMPARE( list.projects[0].id.text, turned.projects[1].id.text );
      QVERIFY( troublesOf( list ).contains( int( ListTrouble::SameCode ) ) );
    }

    void whatNeedsNoPlaceIsTold()
    {
      const ProjectList list = read( HEADINGS + "1,70-1,เบี้ยยังชีพผู้สูงอายุ,,100000,\n" );
      QCOMPARE( list.projects.size(), 1 );
      QVERIFY( troublesOf( list ).contains( int( ListTrouble::NoPlace ) ) );
    }

    void workbooksAreListsToo_data()
    {
      QTest::addColumn<QString>( "file" );
      QTest::addColumn<QByteArray>( "bytes" );
      QTest::newRow( "XLSX" ) << "list.xlsx"
                              << samples::workbook( samples::sheetRow( 1, { "บัญชีโครงการ" } ) +
                                                    samples::sheetRow( 2, { "รหัสโครงการ", "ชื่อโครงการ", "งบประมาณ" } ) +
                                                    samples::sheetRow( 3, { "001", "ก่อสร้างถนนดิน", "<c><v>484802.16999999998</v></c>" } ) );
      QTest::newRow( "ODS" ) << "list.ods"
                             << samples::openDocument(
                                  { { "รหัสโครงการ", "ชื่อโครงการ", "งบประมาณ" }, { "001", "ก่อสร้างถนนดิน", "484,802.17" } } );
    }

    void workbooksAreListsToo()
    {
      QFETCH( QString, file );
      QFETCH( QByteArray, bytes );
      QgsFeedback feedback;
      const QString path = mFolder.write( file, bytes );
      const Result<QList<ListSheet>> sheets = inspectProjectList( path, feedback );
      QVERIFY2( sheets, qPrintable( sheets ? QString() : sheets.error().message ) );
      ListRequest request = requestFor( {} );
      request.mapping = sheets->first().guess;
      const Result<ProjectList> list = readProjectList( path, request, feedback );
      QVERIFY2( list, qPrintable( list ? QString() : list.error().message ) );
      QCOMPARE( list->projects.size(), 1 );
      QCOMPARE( list->projects[0].code, QStringLiteral( "001" ) );
      QCOMPARE( list->projects[0].budget, std::optional( Baht::fromSatang( 48480217 ) ) );
    }

    void whatIsNoListIsTold()
    {
      QgsFeedback feedback;
      const QString path = mFolder.write( "a.gpx", "<gpx><wpt lat=\"15\" lon=\"102\"/></gpx>" );
      QVERIFY( !inspectProjectList( path, feedback ) );
      const QString other = mFolder.write( "b.csv", "a,b\n1,2\n" );
      const Result<ProjectList> list = readProjectList( other, requestFor( { "ชื่อโครงการ" } ), feedback );
      QVERIFY( !list );
      QCOMPARE( list.error().code, ErrorCode::InvalidData );
    }
};

EPLAN_TEST_MAIN( TestProjectList )
#include "test_projectlist.moc"
