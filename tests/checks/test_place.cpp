// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/works.h"

#include "coordinates/datum.h"
#include "testing.h"

#include <qgsfeedback.h>

#include <cmath>

using namespace eplan;

namespace
{
  const OrganisationCode PAO { QStringLiteral( "2300101" ) };
  const QString WEIR = QStringLiteral( "ก่อสร้างฝายน้ำล้น" );

  Project weir( const QString &wkt )
  {
    Project project = work( WEIR, wkt );
    project.kind = Kind::Water;
    project.category = QStringLiteral( "weir" );
    return project;
  }

  Project at( double longitude, double latitude )
  {
    Project project = weir( {} );
    project.placement.geometry = QgsGeometry::fromPointXY( { longitude, latitude } );
    return project;
  }

  Project by( PlacedHow how, double longitude, double latitude, std::optional<Metres> accuracy = std::nullopt )
  {
    Project project = at( longitude, latitude );
    project.placement.how = how;
    project.placement.accuracy = accuracy;
    return project;
  }

  Project onGrid( double easting, double northing, Datum datum )
  {
    const LonLat place = toWgs84( { UtmZone::Zone48, easting, northing }, datum );
    return at( place.longitude, place.latitude );
  }

  /// A square of \a half metres around HERE.
  QgsGeometry square( double half )
  {
    return QgsGeometry::fromWkt(
      QStringLiteral( "Polygon (%1)" )
        .arg( lineText( { { -half, -half }, { half, -half }, { half, half }, { -half, half }, { -half, -half } } ) ) );
  }

  CheckContext withBoundary( const QgsGeometry &boundary )
  {
    Organisation organisation;
    organisation.code = PAO;
    organisation.boundary = boundary;
    CheckContext context;
    context.addOrganisation( organisation );
    return context;
  }

  std::shared_ptr<const ReferenceLayer> layer( const QStringList &wkts )
  {
    QList<QgsGeometry> geometries;
    for ( const QString &wkt : wkts )
      geometries.append( QgsGeometry::fromWkt( wkt ) );
    return std::make_shared<const ReferenceLayer>( geometries );
  }

  QString areaWkt( const Offsets &ring )
  {
    return QStringLiteral( "Polygon (%1)" ).arg( lineText( ring ) );
  }
} // namespace

/// Where a position is, and beside what.
class TestPlace : public QObject
{
    Q_OBJECT

  private slots:
    void positionsBelongToTheirProvince_data()
    {
      QTest::addColumn<Project>( "project" );
      QTest::addColumn<QString>( "codes" );
      QTest::newRow( "in the province" ) << weir( pointWkt() ) << "";
      QTest::newRow( "in another one" ) << at( 98.98412345, 18.79123456 ) << "OUTSIDE_OUTLINE";
      QTest::newRow( "a vertex in another one" )
        << work( QStringLiteral( "ถนน" ), QStringLiteral( "LineString (102.09783417 14.97991532, 102.1 14.98, 98.98412345 18.79123456)" ) )
        << "OUTSIDE_OUTLINE";
      QTest::newRow( "in Nigeria" ) << at( 8.12345678, 9.12345678 ) << "OUTSIDE_THAILAND OUTSIDE_OUTLINE";
      QTest::newRow( "on null island" ) << by( PlacedHow::Drawn, 0, 0 ) << "OUTSIDE_THAILAND OUTSIDE_OUTLINE";
      QTest::newRow( "beyond the date line" ) << work(
                                                   QStringLiteral( "ถนน" ),
                                                   QStringLiteral( "LineString (179.99912345 15.01234567, -179.99912345 15.01234567)" ) )
                                              << "OUTSIDE_THAILAND OUTSIDE_OUTLINE";
      QTest::newRow( "at the pole" ) << at( 12.3456789, 90 ) << "OUTSIDE_THAILAND OUTSIDE_OUTLINE";
      Project anywhere = at( 98.98412345, 18.79123456 );
      anywhere.province.clear();
      QTest::newRow( "nobody says which province" ) << anywhere << "";
    }

    void positionsBelongToTheirProvince()
    {
      QFETCH( Project, project );
      QTEST( codesFor( project ), "codes" );
    }

    void anIslandOfTheProvinceIsInThailand()
    {
      Project island = at( 99.67123456, 9.12345678 ); // Ko Tao way
      island.province = QStringLiteral( "84" );
      QVERIFY( !codesFor( island ).contains( QStringLiteral( "OUTSIDE_THAILAND" ) ) );
    }

    void anOfficialBoundaryIsExact_data()
    {
      QTest::addColumn<QString>( "wkt" );
      QTest::addColumn<QString>( "codes" );
      QTest::newRow( "inside" ) << pointWkt( { 1000, 1000 } ) << "";
      QTest::newRow( "on the border" ) << pointWkt( { 2300, 0 } ) << "";
      QTest::newRow( "outside, but in the province" ) << pointWkt( { 4000, 0 } ) << "OUTSIDE_BOUNDARY";
      QTest::newRow( "a road that leaves it" ) << lineWkt( { { 0, 0 }, { 1000, 0 }, { 6000, 0 } } ) << "OUTSIDE_BOUNDARY";
      QTest::newRow( "in another province" ) << QStringLiteral( "Point (98.98412345 18.79123456)" ) << "OUTSIDE_BOUNDARY";
    }

    void anOfficialBoundaryIsExact()
    {
      QFETCH( QString, wkt );
      Project project = wkt.startsWith( QStringLiteral( "Line" ) ) ? work( QStringLiteral( "ถนน" ), wkt ) : weir( wkt );
      QTEST( codesFor( project, withBoundary( square( 2000 ) ) ), "codes" );
    }

    void aBoundaryThatIsNoneLeavesTheProvince()
    {
      for ( const char *wkt : { "", "Point (102 15)", "Polygon EMPTY" } )
      {
        const CheckContext context = withBoundary( QgsGeometry::fromWkt( QLatin1String( wkt ) ) );
        QCOMPARE( codesFor( weir( pointWkt() ), context ), QString() );
        QCOMPARE( codesFor( at( 98.98412345, 18.79123456 ), context ), QStringLiteral( "OUTSIDE_OUTLINE" ) );
      }
    }

    void howFarOutsideIsSaid()
    {
      const std::vector<Finding> findings = checkProject( weir( pointWkt( { 5000, 0 } ) ), withBoundary( square( 2000 ) ), {} );
      QVERIFY( std::abs( *findings.front().measured - 3000 ) < 30 );
      QCOMPARE( findings.front().severity, Severity::Warning );
    }

    void aPointOnTheOfficeIsTold()
    {
      CheckContext context;
      context.setOffice( PAO, HERE );
      QCOMPARE( codesFor( weir( pointWkt( { 20, 10 } ) ), context ), QStringLiteral( "ON_OFFICE" ) );
      QCOMPARE( codesFor( weir( pointWkt( { 80, 0 } ) ), context ), QString() );
      QCOMPARE( codesFor( work( QStringLiteral( "ถนน คสล." ), lineWkt( { { 0, 0 }, { 300, 0 } } ) ), context ), QString() );
      Project building = weir( pointWkt() );
      building.kind = Kind::Other;
      building.category = QStringLiteral( "building" );
      building.title = QStringLiteral( "ปรับปรุงอาคารสำนักงาน" );
      QCOMPARE( codesFor( building, context ), QString() );
      Project others = weir( pointWkt() );
      others.organisation = { QStringLiteral( "6300102" ) };
      QCOMPARE( codesFor( others, context ), QString() );
    }

    void digitsAreCounted_data()
    {
      QTest::addColumn<Project>( "project" );
      QTest::addColumn<QString>( "codes" );
      using enum PlacedHow;
      QTest::newRow( "half degrees" ) << at( 102.5, 15 ) << "ROUND_COORDINATE";
      QTest::newRow( "two decimals" ) << at( 102.09, 14.97 ) << "ROUND_COORDINATE";
      QTest::newRow( "whole minutes" ) << at( 102 + 5.0 / 60, 14 + 58.0 / 60 ) << "ROUND_COORDINATE";
      QTest::newRow( "whole kilometres" ) << onGrid( 188000, 1658000, Datum::Wgs84 ) << "ROUND_COORDINATE";
      QTest::newRow( "whole kilometres on Indian 1975" ) << onGrid( 188000, 1658000, Datum::Indian1975 ) << "ROUND_COORDINATE";
      QTest::newRow( "three decimals" ) << at( 102.097, 14.979 ) << "TOO_FEW_DIGITS";
      QTest::newRow( "whole seconds" ) << at( 102 + 5.0 / 60 + 52.0 / 3600, 14 + 58.0 / 60 + 47.0 / 3600 ) << "TOO_FEW_DIGITS";
      QTest::newRow( "whole seconds, rounded to six decimals" ) << at( 102.097778, 14.979722 ) << "TOO_FEW_DIGITS";
      QTest::newRow( "hundreds of metres" ) << onGrid( 187800, 1658100, Datum::Wgs84 ) << "TOO_FEW_DIGITS";
      QTest::newRow( "hundreds of metres on Indian 1975" ) << onGrid( 187800, 1658100, Datum::Indian1975 ) << "TOO_FEW_DIGITS";
      QTest::newRow( "a square of 100 m" ) << by( Typed, 102.09783417, 14.97991532, Metres { 50 } ) << "TOO_FEW_DIGITS";
      QTest::newRow( "tens of metres" ) << onGrid( 187840, 1658140, Datum::Wgs84 ) << "";
      QTest::newRow( "four decimals" ) << at( 102.0978, 14.9799 ) << "";
      QTest::newRow( "one of the two is round" ) << at( 102.0, 14.97991532 ) << "";
      QTest::newRow( "typed to the metre" ) << by( Typed, 102.09783417, 14.97991532, Metres { 0.5 } ) << "";
      QTest::newRow( "typed with the noughts it has" ) << by( Typed, 102.097, 14.979, Metres { 0.6 } ) << "";
      QTest::newRow( "measured, by chance" ) << by( Gps, 102.097, 14.979 ) << "";
      QTest::newRow( "drawn, by chance" ) << by( Drawn, 102.097, 14.979 ) << "";
      Project untold = at( 102.097, 14.979 );
      untold.placement.how.reset();
      QTest::newRow( "nobody says how it came about" ) << untold << "TOO_FEW_DIGITS";
      QTest::newRow( "a road of round ends" ) << work( QStringLiteral( "ถนน" ),
                                                       QStringLiteral( "LineString (102.09 14.97, 102.10 14.98)" ) )
                                              << "ROUND_COORDINATE";
      QTest::newRow( "a road with one round end" )
        << work( QStringLiteral( "ถนน" ), QStringLiteral( "LineString (102.09 14.97, 102.10123456 14.98123456)" ) ) << "";
    }

    void digitsAreCounted()
    {
      QFETCH( Project, project );
      QTEST( codesFor( project ), "codes" );
    }

    void roadsAreHeldAgainstRoads()
    {
      CheckContext context;
      context.setRoads( layer( { lineWkt( { { -5000, -5000 }, { 5000, -5000 } } ), lineWkt( { { -5000, 0 }, { 5000, 0 } } ),
                                 lineWkt( { { 0, 5000 }, { 1, 5001 } } ) } ) );
      const auto road = []( double north ) { return work( QStringLiteral( "ถนน" ), lineWkt( { { 0, north }, { 300, north } } ) ); };
      QCOMPARE( codesFor( road( 1500 ), context ), QStringLiteral( "FAR_FROM_ROAD" ) );
      QCOMPARE( codesFor( road( 80 ), context ), QString() );
      QCOMPARE( codesFor( road( -4950 ), context ), QString() );
      const Project nearAtItsEnd = work( QStringLiteral( "ถนน" ), lineWkt( { { 0, 1500 }, { 100, 60 } } ) );
      QCOMPARE( codesFor( nearAtItsEnd, context ), QString() );
      // Of what lies beyond it the map says nothing.
      QCOMPARE( codesFor( road( 9000 ), context ), QString() );
      QCOMPARE( codesFor( weir( pointWkt( { 0, 1500 } ) ), context ), QString() );
      const std::vector<Finding> findings = checkProject( road( 1500 ), context, {} );
      QVERIFY( std::abs( *findings.front().measured - 1500 ) < 50 );
      QCOMPARE( *findings.front().expected, 100.0 );
    }

    void weirsAreHeldAgainstWaters()
    {
      CheckContext context;
      context.setWaters(
        layer( { lineWkt( { { -5000, -5000 }, { 5000, -5000 } } ),
                 areaWkt( { { 2000, 2000 }, { 4000, 2000 }, { 4000, 4000 }, { 2000, 4000 }, { 2000, 2000 } } ), pointWkt( { -4000, 3000 } ),
                 QStringLiteral( "Point EMPTY" ), QStringLiteral( "Point (500000 900000)" ) } ) );
      QCOMPARE( codesFor( weir( pointWkt( { 0, 0 } ) ), context ), QStringLiteral( "FAR_FROM_WATER" ) );
      QCOMPARE( codesFor( weir( pointWkt( { 0, -4900 } ) ), context ), QString() );
      QCOMPARE( codesFor( weir( pointWkt( { 3000, 3000 } ) ), context ), QString() );
      QCOMPARE( codesFor( weir( pointWkt( { -4000, 2900 } ) ), context ), QString() );
      Project well = weir( pointWkt( { 0, 0 } ) );
      well.category = QStringLiteral( "groundwater_well" );
      well.title = QStringLiteral( "ขุดเจาะบ่อบาดาล" );
      QCOMPARE( codesFor( well, context ), QString() );
    }

    void anEmptyMapSaysNothing()
    {
      CheckContext context;
      context.setRoads( layer( {} ) );
      context.setWaters( layer( { QStringLiteral( "LineString EMPTY" ) } ) );
      QVERIFY( context.roads()->isEmpty() && context.waters()->isEmpty() );
      QCOMPARE( codesFor( work( QStringLiteral( "ถนน" ), lineWkt( { { 0, 0 }, { 300, 0 } } ) ), context ), QString() );
      QCOMPARE( codesFor( weir( pointWkt() ), context ), QString() );
    }

    void projectsAtOneSpotAreTold()
    {
      std::vector<Project> projects { weir( pointWkt() ), weir( pointWkt( { 0.01, 0 } ) ), weir( pointWkt( { 5, 0 } ) ), weir( pointWkt() ),
                                      weir( pointWkt() ) };
      for ( std::size_t i = 0; i < projects.size(); ++i )
        projects[i].id.text = QStringLiteral( "p-%1" ).arg( i );
      projects[3].fiscalYear = FiscalYear( 2569 );
      projects[4].state = ProjectState::Withdrawn;
      QgsFeedback feedback;
      const Result<std::vector<Finding>> findings = checkAll( projects, {}, {}, feedback );
      QVERIFY( findings );
      QCOMPARE( codesOf( *findings ), QStringLiteral( "SAME_SPOT SAME_SPOT" ) );
      QCOMPARE( findings->front().others, QList<ProjectId>( { projects[1].id } ) );
      QCOMPARE( findings->back().others, QList<ProjectId>( { projects[0].id } ) );

      projects[1].placement.justified.declare( { projects[0].id, JustifiedAs::OtherPurpose, {}, QStringLiteral( "ประปากับถนน" ) } );
      const Result<std::vector<Finding>> declared = checkAll( projects, {}, {}, feedback );
      QCOMPARE( codesOf( *declared ), QString() );
    }

    void linesThatBeginAndEndAlikeAreAtOneSpot()
    {
      std::vector<Project> projects { work( QStringLiteral( "ถนน" ), lineWkt( { { 0, 0 }, { 300, 0 } } ) ),
                                      work( QStringLiteral( "ถนน" ), lineWkt( { { 300, 0 }, { 0, 0 } } ) ),
                                      work( QStringLiteral( "ถนน" ), lineWkt( { { 0, 0 }, { 200, 0 } } ) ) };
      for ( std::size_t i = 0; i < projects.size(); ++i )
        projects[i].id.text = QStringLiteral( "p-%1" ).arg( i );
      QgsFeedback feedback;
      QCOMPARE( codesOf( *checkAll( projects, {}, {}, feedback ) ), QStringLiteral( "SAME_SPOT SAME_SPOT" ) );
    }

    void whereTheOthersAreIsKnownForOneProjectToo()
    {
      const std::vector<Project> others { weir( pointWkt() ) };
      CheckContext context;
      context.setSpots( std::make_shared<const Spots>( others ) );
      Project moved = weir( pointWkt() );
      QCOMPARE( codesFor( moved, context ), QString() );
      moved.id.text = QStringLiteral( "p-2" );
      QCOMPARE( codesFor( moved, context ), QStringLiteral( "SAME_SPOT" ) );
    }
};

EPLAN_TEST_MAIN( TestPlace )
#include "test_place.moc"
