// SPDX-License-Identifier: GPL-2.0-or-later
#include "country/whereabouts.h"

#include "testing.h"

#include <QSet>

#include <ctime>
#include <random>

using namespace eplan;

Q_DECLARE_METATYPE( eplan::Ground )
Q_DECLARE_METATYPE( eplan::LonLat )

class TestProvinces : public QObject
{
    Q_OBJECT

  private slots:
    void thereAre77WithNamesZonesAndOutlines()
    {
      QSet<QString> codes;
      for ( const Province &province : provinces() )
      {
        codes.insert( province.code );
        QVERIFY2( !province.nameThai.isEmpty() && !province.nameEnglish.isEmpty(), qPrintable( province.code ) );
        QVERIFY2( !province.zones.empty() && !province.outline.isEmpty(), qPrintable( province.code ) );
        QVERIFY2( province.box.west < province.box.east && province.box.south < province.box.north, qPrintable( province.code ) );
      }
      QCOMPARE( codes.size(), 77 );
    }

    void nineProvincesStraddleTheZones()
    {
      QStringList both;
      int only47 = 0;
      int only48 = 0;
      for ( const Province &province : provinces() )
      {
        if ( province.zones.size() == 2 )
          both.append( province.code );
        else
          ++( province.zones.front() == UtmZone::Zone47 ? only47 : only48 );
      }
      QCOMPARE( both, ( QStringList { "22", "25", "27", "30", "36", "39", "40", "42", "96" } ) );
      QCOMPARE( only47, 52 );
      QCOMPARE( only48, 16 );
    }

    void aCodeFindsItsProvinceOrNone()
    {
      QCOMPARE( findProvince( u"30" )->nameEnglish, QStringLiteral( "Nakhon Ratchasima" ) );
      QVERIFY( !findProvince( u"28" ) );
      QVERIFY( !findProvince( u"" ) );
      QVERIFY( !findProvince( u"030" ) );
    }

    void everyPositionIsInThailandOrAtSeaOrAbroad_data()
    {
      QTest::addColumn<LonLat>( "position" );
      QTest::addColumn<Ground>( "ground" );
      QTest::addColumn<QString>( "province" );
      QTest::newRow( "Nakhon Ratchasima" ) << LonLat { 102.0978, 14.9799 } << Ground::Thailand << "30";
      QTest::newRow( "Bangkok, Grand Palace" ) << LonLat { 100.4913, 13.75 } << Ground::Thailand << "10";
      QTest::newRow( "Betong, the southern tip" ) << LonLat { 101.072, 5.773 } << Ground::Thailand << "95";
      QTest::newRow( "Mae Sai, the northern tip" ) << LonLat { 99.881, 20.43 } << Ground::Thailand << "57";
      QTest::newRow( "Mae Sot, on the border" ) << LonLat { 98.53, 16.71 } << Ground::Thailand << "63";
      QTest::newRow( "Phuket" ) << LonLat { 98.3923, 7.8804 } << Ground::Thailand << "83";
      QTest::newRow( "Khong Chiam, where the outline is 7 km off" ) << LonLat { 105.63, 15.32 } << Ground::Border << "34";
      QTest::newRow( "Gulf of Thailand, 30 km off" ) << LonLat { 100.6, 13.0 } << Ground::Sea << "20";
      QTest::newRow( "Andaman Sea before Phuket" ) << LonLat { 98.0, 7.9 } << Ground::Sea << "83";
      QTest::newRow( "the middle of the Gulf" ) << LonLat { 101.8, 9.2 } << Ground::Abroad << "84";
      QTest::newRow( "Vientiane, a few kilometres beyond the Mekong" ) << LonLat { 102.65, 18.03 } << Ground::Border << "43";
      QTest::newRow( "Vang Vieng" ) << LonLat { 102.45, 18.92 } << Ground::Abroad << "43";
      QTest::newRow( "Siem Reap" ) << LonLat { 103.86, 13.36 } << Ground::Abroad << "32";
      QTest::newRow( "Kota Bharu" ) << LonLat { 102.24, 6.12 } << Ground::Abroad << "96";
      QTest::newRow( "Langkawi" ) << LonLat { 99.8, 6.32 } << Ground::Abroad << "91";
      QTest::newRow( "Yangon" ) << LonLat { 96.15, 16.8 } << Ground::Abroad << "58";
      QTest::newRow( "the corner of all maps" ) << LonLat { 0, 0 } << Ground::Abroad << "";
      QTest::newRow( "no number" ) << LonLat { qQNaN(), qInf() } << Ground::Abroad << "";
    }

    void everyPositionIsInThailandOrAtSeaOrAbroad()
    {
      QFETCH( LonLat, position );
      QFETCH( Ground, ground );
      QFETCH( QString, province );
      const Whereabouts found = whereaboutsOf( position );
      QCOMPARE( static_cast<int>( found.ground ), static_cast<int>( ground ) );
      QCOMPARE( found.province ? found.province->code : QString(), province );
    }

    void aProvinceEndsWhereItsOfficialBoxDoesAndNotWhereTheOutlineErrs_data()
    {
      QTest::addColumn<QString>( "province" );
      QTest::addColumn<LonLat>( "position" );
      QTest::addColumn<int>( "kilometres" );
      QTest::newRow( "within" ) << "30" << LonLat { 102.0978, 14.9799 } << 0;
      QTest::newRow( "over the outline, within its error and the box" ) << "34" << LonLat { 105.63, 15.32 } << 0;
      QTest::newRow( "beyond the box, within the outline's error" ) << "70" << LonLat { 99.1398516, 13.1752924 } << 2;
      QTest::newRow( "Chiang Mai, from the outline of Nakhon Ratchasima" ) << "30" << LonLat { 98.9853, 18.7883 } << 457;
    }

    void aProvinceEndsWhereItsOfficialBoxDoesAndNotWhereTheOutlineErrs()
    {
      QFETCH( QString, province );
      QFETCH( LonLat, position );
      QFETCH( int, kilometres );
      QCOMPARE( static_cast<int>( distanceOutside( *findProvince( province ), position ).value / 1000 ), kilometres );
    }

    void aThirdOfTheBoxAroundThailandIsThailand()
    {
      std::mt19937 random( 2570 );
      std::uniform_real_distribution<double> longitude( 97, 106 );
      std::uniform_real_distribution<double> latitude( 5.5, 20.5 );
      int found = 0;
      for ( int i = 0; i < 100000; ++i )
        found += whereaboutsOf( { longitude( random ), latitude( random ) } ).ground == Ground::Thailand ? 1 : 0;
      // Thailand's 513,000 km² in a box of about 1,610,000 km².
      QVERIFY2( found > 30000 && found < 37000, qPrintable( QString::number( found ) ) );
    }
};

EPLAN_TEST_MAIN( TestProvinces )
#include "test_provinces.moc"
