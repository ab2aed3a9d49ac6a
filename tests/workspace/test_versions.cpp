// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/versions.h"

#include "samples.h"
#include "testing.h"

using namespace eplan;

Q_DECLARE_METATYPE( eplan::Placement )

class TestVersions : public QObject
{
    Q_OBJECT

  private slots:
    void whatCountsIsThePlaceAndHowItIsKnown_data()
    {
      QTest::addColumn<Placement>( "other" );
      QTest::addColumn<bool>( "same" );
      const Placement one = samples::typed( samples::wkt( "Point (102 15)" ) );
      const auto changed = [&one]( auto change ) {
        Placement other = one;
        change( other );
        return other;
      };
      QTest::newRow( "the same" ) << one << true;
      QTest::newRow( "by another person" ) << changed( []( Placement &p ) { p.by = "prasit"; } ) << true;
      QTest::newRow( "at another time" ) << changed( []( Placement &p ) { p.at = p.at.addDays( 1 ); } ) << true;
      QTest::newRow( "rounded to 0.1 mm" ) << changed( []( Placement &p ) { p.geometry = samples::wkt( "Point (102.0000000004 15)" ); } )
                                           << true;
      QTest::newRow( "a metre away" ) << changed( []( Placement &p ) { p.geometry = samples::wkt( "Point (102.00001 15)" ); } ) << false;
      QTest::newRow( "removed" ) << changed( []( Placement &p ) { p.geometry = QgsGeometry(); } ) << false;
      QTest::newRow( "drawn" ) << changed( []( Placement &p ) { p.how = PlacedHow::Drawn; } ) << false;
      QTest::newRow( "typed differently" ) << changed( []( Placement &p ) { p.from = "elsewhere"; } ) << false;
      QTest::newRow( "another datum" ) << changed( []( Placement &p ) { p.datum = "WGS 84"; } ) << false;
      QTest::newRow( "accuracy unknown" ) << changed( []( Placement &p ) { p.accuracy.reset(); } ) << false;
      QTest::newRow( "another note" ) << changed( []( Placement &p ) { p.note = "ฝาย"; } ) << false;
      QTest::newRow( "a finding accepted" ) << changed( []( Placement &p ) { p.accepted = { { "outside_area", "x" } }; } ) << false;
      QTest::newRow( "something declared" ) << changed( []( Placement &p ) { p.justified = { "P2", "next_phase: x" }; } ) << false;
    }

    void whatCountsIsThePlaceAndHowItIsKnown()
    {
      QFETCH( Placement, other );
      QFETCH( bool, same );
      const Placement one = samples::typed( samples::wkt( "Point (102 15)" ) );
      QCOMPARE( saysTheSame( one, other ), same );
      QCOMPARE( saysTheSame( other, one ), same );
    }

    void twoThatAreNotPlacedSayTheSame()
    {
      QVERIFY( saysTheSame( samples::typed( QgsGeometry() ), Placement {} ) );
      Placement declared;
      declared.justified = { "P2", "next_phase: x" };
      QVERIFY( !saysTheSame( declared, Placement {} ) );
    }
};

EPLAN_TEST_MAIN( TestVersions )
#include "test_versions.moc"
