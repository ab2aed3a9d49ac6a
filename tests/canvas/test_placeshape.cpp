// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/placeshape.h"

#include "testing.h"

using namespace eplan;

Q_DECLARE_METATYPE( eplan::Kind )

class TestPlaceShape : public QObject
{
    Q_OBJECT

  private slots:
    void suggestionFollowsTheWork_data()
    {
      QTest::addColumn<Kind>( "kind" );
      QTest::addColumn<QString>( "category" );
      QTest::addColumn<QString>( "title" );
      QTest::addColumn<bool>( "isLine" );
      QTest::newRow( "road" ) << Kind::Road << "" << "ก่อสร้างถนน คสล. สายบ้านหนองบัว" << true;
      QTest::newRow( "weir in a stream" ) << Kind::Water << "" << "ก่อสร้างฝายน้ำล้น ห้วยร่องใส" << false;
      QTest::newRow( "weir in a village named after a canal" ) << Kind::Water << "" << "ซ่อมแซมฝาย บ้านคลองยาง หมู่ที่ 4" << false;
      QTest::newRow( "canal in a village named after a pond" ) << Kind::Water << "" << "ปรับปรุงคลองส่งน้ำ บ้านหนองแวง" << true;
      QTest::newRow( "dredging of a canal" ) << Kind::Water << "" << "ขุดลอกคลองหนองหิน" << true;
      QTest::newRow( "dredging of a stream" ) << Kind::Water << "" << "ขุดลอกห้วยแสลง หมู่ที่ 7" << true;
      QTest::newRow( "dredging of a pond" ) << Kind::Water << "" << "ขุดลอกหนองน้ำสาธารณะ" << false;
      QTest::newRow( "dredging of something" ) << Kind::Water << "" << "ขุดลอกวัชพืช หมู่ที่ 2" << true;
      QTest::newRow( "well" ) << Kind::Water << "" << "ขุดเจาะบ่อบาดาล ลึกไม่น้อยกว่า 80 เมตร" << false;
      QTest::newRow( "village waterworks" ) << Kind::Water << "" << "ปรับปรุงระบบประปาหมู่บ้าน" << false;
      QTest::newRow( "extension of a water main" ) << Kind::Water << "" << "ขยายท่อเมนประปา PVC ยาว 1,400 เมตร" << true;
      QTest::newRow( "box culvert, though it begins like a pipe" ) << Kind::Water << "" << "วางท่อลอดเหลี่ยม คสล. หมู่ที่ 3" << false;
      QTest::newRow( "bank protection" ) << Kind::Water << "" << "ก่อสร้างเขื่อนป้องกันตลิ่ง ยาว 120 เมตร" << true;
      QTest::newRow( "drain" ) << Kind::Other << "" << "ปรับปรุงรางระบายน้ำ ค.ส.ล. มีฝาปิด" << true;
      QTest::newRow( "building" ) << Kind::Other << "" << "ก่อสร้างลานกีฬา สนามฟุตซอล" << false;
      QTest::newRow( "title says nothing, category does" ) << Kind::Water << "irrigation_canal" << "โครงการ หมู่ที่ 9" << true;
      QTest::newRow( "title names no particular work, category does" )
        << Kind::Water << "irrigation_canal" << "โครงการพัฒนาแหล่งน้ำ หมู่ที่ 9" << true;
      QTest::newRow( "title goes before category" ) << Kind::Water << "irrigation_canal" << "ก่อสร้างฝาย" << false;
      QTest::newRow( "nothing known" ) << Kind::Water << "" << "" << false;
    }

    void suggestionFollowsTheWork()
    {
      QFETCH( Kind, kind );
      QFETCH( QString, category );
      QFETCH( QString, title );
      QFETCH( bool, isLine );
      QCOMPARE( suggestedShape( kind, category, title ) == PlaceShape::Line, isLine );
    }
};

EPLAN_TEST_MAIN( TestPlaceShape )
#include "test_placeshape.moc"
