// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/works.h"

#include "testing.h"

using namespace eplan;

namespace
{
  const QString LINE_500 = lineWkt( { { 0, 0 }, { 500, 0 } } );

  QString title( const char *text )
  {
    return QString::fromUtf8( text );
  }

  Project sized( const char *text, const QString &wkt, double length = 0, double width = 0, double area = 0 )
  {
    Project project = work( title( text ), wkt );
    if ( length > 0 )
      project.length = Metres { length };
    if ( width > 0 )
      project.width = Metres { width };
    if ( area > 0 )
      project.area = SquareMetres { area };
    return project;
  }

  Project of( Kind kind, const char *category, const char *text, const QString &wkt )
  {
    Project project = work( title( text ), wkt );
    project.kind = kind;
    project.category = QString::fromLatin1( category );
    return project;
  }

  QDateTime day( int days )
  {
    return QDateTime( QDate( 2027, 1, 1 ).addDays( days ), QTime( 3, 0 ), Qt::UTC );
  }

  Project changed( ProjectState state, int placed, int reviewed, int updated )
  {
    Project project = work( title( "ถนน คสล." ), LINE_500 );
    project.state = state;
    project.placement.at = day( placed );
    project.review.at = reviewed >= 0 ? day( reviewed ) : QDateTime();
    project.updated = day( updated );
    return project;
  }
} // namespace

/// What is drawn beside what is stated.
class TestPlan : public QObject
{
    Q_OBJECT

  private slots:
    void plansAreHeldAgainstDrawings_data()
    {
      QTest::addColumn<Project>( "project" );
      QTest::addColumn<QString>( "codes" );

      QTest::newRow( "a road as a point" ) << of( Kind::Road, "concrete", "ก่อสร้างถนน คสล.", pointWkt() ) << "POINT_FOR_LINE";
      QTest::newRow( "a dredging as a point" ) << of( Kind::Water, "channel_dredging", "ขุดลอกคลองส่งน้ำ", pointWkt() ) << "POINT_FOR_LINE";
      QTest::newRow( "a road that nothing more is said of, as a point" ) << of( Kind::Road, "", "", pointWkt() ) << "POINT_FOR_LINE";
      QTest::newRow( "a bridge as a point" ) << of( Kind::Road, "bridge", "ก่อสร้างสะพาน คสล.", pointWkt() ) << "";
      QTest::newRow( "a bridge as a line" ) << of( Kind::Road, "bridge", "ก่อสร้างสะพาน คสล.", lineWkt( { { 0, 0 }, { 24, 0 } } ) ) << "";
      QTest::newRow( "a box culvert on a road as a point" ) << of( Kind::Road, "", "ก่อสร้างท่อลอดเหลี่ยม คสล.", pointWkt() ) << "";
      QTest::newRow( "a weir as a point" ) << of( Kind::Water, "weir", "ก่อสร้างฝายน้ำล้น", pointWkt() ) << "";
      QTest::newRow( "a weir as a long line" ) << of( Kind::Water, "weir", "ก่อสร้างฝายน้ำล้น", LINE_500 ) << "LINE_FOR_POINT";
      QTest::newRow( "a weir across its stream" ) << of( Kind::Water, "weir", "ก่อสร้างฝายน้ำล้น", lineWkt( { { 0, 0 }, { 40, 0 } } ) ) << "";
      QTest::newRow( "a well as a line" ) << of( Kind::Water, "groundwater_well", "ขุดเจาะบ่อบาดาล", LINE_500 ) << "LINE_FOR_POINT";
      QTest::newRow( "a pond along its bank" ) << of( Kind::Water, "pond", "ขุดลอกสระน้ำ", LINE_500 ) << "";
      QTest::newRow( "a water source that may be anything" ) << of( Kind::Water, "pond", "ปรับปรุงแหล่งน้ำ", pointWkt() ) << "";
      QTest::newRow( "the service says weir, the text dredging" ) << of( Kind::Water, "weir", "ขุดลอกคลองส่งน้ำ", pointWkt() ) << "";
      QTest::newRow( "a category that is not known" ) << of( Kind::Other, "spaceport", "", pointWkt() ) << "";

      QTest::newRow( "as long as the text says" ) << sized( "ก่อสร้างถนน คสล. กว้าง 4 เมตร ยาว 500 เมตร", LINE_500 ) << "";
      QTest::newRow( "4 % longer" ) << sized( "ก่อสร้างถนน คสล. กว้าง 4 เมตร ยาว 500 เมตร", lineWkt( { { 0, 0 }, { 520, 0 } } ) ) << "";
      QTest::newRow( "22 % longer" ) << sized( "ก่อสร้างถนน คสล. กว้าง 4 เมตร ยาว 500 เมตร", lineWkt( { { 0, 0 }, { 612, 0 } } ) )
                                     << "LENGTH_DISAGREES";
      QTest::newRow( "a digit missing" ) << sized( "ก่อสร้างถนน คสล. กว้าง ๔ เมตร ยาว ๕,๐๐๐ เมตร", LINE_500 ) << "LENGTH_DISAGREES";
      QTest::newRow( "sections summed" ) << sized( "ถนน คสล. ช่วงที่ 1 กว้าง 4 ม. ยาว 300 ม. ช่วงที่ 2 กว้าง 3 ม. ยาว 200 ม.",
                                                   linesWkt( { { { 0, 0 }, { 300, 0 } }, { { 400, 0 }, { 600, 0 } } } ) )
                                         << "";
      QTest::newRow( "a section not drawn" ) << sized( "ถนน คสล. ช่วงที่ 1 กว้าง 4 ม. ยาว 300 ม. ช่วงที่ 2 กว้าง 3 ม. ยาว 200 ม.",
                                                       lineWkt( { { 0, 0 }, { 300, 0 } } ) )
                                             << "LENGTH_DISAGREES";
      QTest::newRow( "kilometres" ) << sized( "ปรับปรุงถนนลูกรัง ยาว 0.5 กม.", LINE_500 ) << "";
      QTest::newRow( "a metre on a short work" ) << sized( "ก่อสร้างถนน คสล.", lineWkt( { { 0, 0 }, { 13, 0 } } ), 12 ) << "";
      QTest::newRow( "no length stated" ) << sized( "ก่อสร้างถนน คสล.", LINE_500 ) << "";
      QTest::newRow( "the length of a pond" ) << of( Kind::Water, "pond", "ขุดลอกสระ กว้าง 40 เมตร ยาว 60 เมตร", LINE_500 ) << "";
      QTest::newRow( "a point has no length" ) << of( Kind::Water, "weir", "ก่อสร้างฝาย ยาว 20 เมตร", pointWkt() ) << "";

      QTest::newRow( "text and contract differ" ) << sized( "ก่อสร้างถนน คสล. ยาว 650 เมตร", LINE_500, 500 ) << "STATED_LENGTHS_DISAGREE";
      QTest::newRow( "text and contract differ by a little" ) << sized( "ก่อสร้างถนน คสล. ยาว 510 เมตร", LINE_500, 500 ) << "";
      QTest::newRow( "they differ before anything is placed" )
        << sized( "ก่อสร้างถนน คสล. ยาว 650 เมตร", {}, 500 ) << "STATED_LENGTHS_DISAGREE";

      QTest::newRow( "width times length is the area" ) << sized( "ก่อสร้างถนน คสล.", LINE_500, 500, 4, 2000 ) << "";
      QTest::newRow( "it is rounded" ) << sized( "ก่อสร้างถนน คสล.", LINE_500, 500, 4, 1950 ) << "";
      QTest::newRow( "it is not" ) << sized( "ก่อสร้างถนน คสล.", LINE_500, 500, 4, 2600 ) << "AREA_DISAGREES";
      QTest::newRow( "nor in the text" ) << sized( "ก่อสร้างถนน คสล. กว้าง 4 เมตร ยาว 500 เมตร หรือมีพื้นที่ไม่น้อยกว่า 2,600 ตารางเมตร", LINE_500 )
                                         << "AREA_DISAGREES";
      QTest::newRow( "sections of different widths" )
        << sized( "ถนน คสล. ช่วงที่ 1 กว้าง 4 ม. ยาว 300 ม. ช่วงที่ 2 กว้าง 3 ม. ยาว 200 ม. พื้นที่รวม 1,800 ตร.ม.",
                  linesWkt( { { { 0, 0 }, { 300, 0 } }, { { 400, 0 }, { 600, 0 } } } ) )
        << "";
      QTest::newRow( "an area and a width make the length" ) << sized( "ก่อสร้างถนน คสล.", LINE_500, 0, 4, 2000 ) << "";
      QTest::newRow( "which is not the line's" ) << sized( "ก่อสร้างถนน คสล.", LINE_500, 0, 4, 3000 ) << "AREA_DISAGREES";
      QTest::newRow( "nothing but noughts" ) << sized( "ถนน กว้าง 0 เมตร ยาว 0 เมตร พื้นที่ 0 ตารางเมตร", LINE_500 ) << "";

      QTest::newRow( "contracted long after it was placed" ) << changed( ProjectState::Contracted, 0, -1, 90 ) << "OLDER_THAN_CHANGE";
      QTest::newRow( "changed when it was sent" ) << changed( ProjectState::Contracted, 0, -1, 3 ) << "";
      QTest::newRow( "looked at by the province since" ) << changed( ProjectState::Completed, 0, 80, 90 ) << "";
      QTest::newRow( "still a plan" ) << changed( ProjectState::Approved, 0, -1, 90 ) << "";
      QTest::newRow( "the clock of the service is behind" ) << changed( ProjectState::Contracted, 90, -1, 0 ) << "";
    }

    void plansAreHeldAgainstDrawings()
    {
      QFETCH( Project, project );
      QTEST( codesFor( project ), "codes" );
    }

    void theOfficeSetsTheTolerance()
    {
      const Project project = sized( "ก่อสร้างถนน คสล. ยาว 500 เมตร", lineWkt( { { 0, 0 }, { 540, 0 } } ) );
      CheckSettings settings;
      QCOMPARE( codesFor( project, {}, settings ), QStringLiteral( "LENGTH_DISAGREES" ) );
      settings.lengthTolerance = { 10 };
      QCOMPARE( codesFor( project, {}, settings ), QString() );
    }

    void theNumbersAreThoseOfPlanAndMap()
    {
      const std::vector<Finding> findings =
        checkProject( sized( "ก่อสร้างถนน คสล. ยาว 500 เมตร", lineWkt( { { 0, 0 }, { 612, 0 } } ) ), {}, {} );
      QCOMPARE( findings.size(), std::size_t( 1 ) );
      QVERIFY( std::abs( *findings.front().measured - 612 ) < 1 );
      QCOMPARE( *findings.front().expected, 500.0 );
      QCOMPARE( findings.front().project.text, QStringLiteral( "p-1" ) );
      const QString sentence = sentenceFor( findings.front() );
      for ( const char *number : { "612", "500", "+22" } )
        QVERIFY2( sentence.contains( QLatin1String( number ) ), qPrintable( sentence ) );
    }

    void whatIsWithdrawnIsLeftAlone()
    {
      Project project = sized( "ก่อสร้างถนน คสล. ยาว 5000 เมตร", LINE_500 );
      project.state = ProjectState::Withdrawn;
      QCOMPARE( codesFor( project ), QString() );
    }

    void whileDrawingOnlyTheDrawingIsJudged()
    {
      Project project = sized( "ก่อสร้างถนน คสล. ยาว 650 เมตร", {}, 500 );
      QCOMPARE( codesOf( checkWhileDrawing( project, QgsGeometry::fromWkt( lineWkt( { { 0, 0 }, { 612, 0 } } ) ), {}, {} ) ),
                QStringLiteral( "LENGTH_DISAGREES" ) );
      QVERIFY( checkWhileDrawing( project, {}, {}, {} ).empty() );
    }
};

EPLAN_TEST_MAIN( TestPlan )
#include "test_plan.moc"
