// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/category.h"

#include "testing.h"

using namespace eplan;

class TestCategory : public QObject
{
    Q_OBJECT

  private slots:
    void aWorkHasItsShapeOnTheMap_data()
    {
      QTest::addColumn<QString>( "category" );
      QTest::addColumn<QString>( "usual" );
      QTest::addColumn<QString>( "only" );
      QTest::newRow( "a road" ) << "laterite"
                                << "line"
                                << "line";
      QTest::newRow( "a waterway" ) << "channel_dredging"
                                    << "line"
                                    << "line";
      QTest::newRow( "a weir" ) << "weir"
                                << "point"
                                << "point";
      QTest::newRow( "a well" ) << "groundwater_well"
                                << "point"
                                << "point";
      QTest::newRow( "a bank, all along or at one bend" ) << "bank_protection"
                                                          << "line"
                                                          << "";
      QTest::newRow( "a bridge, long or short" ) << "bridge"
                                                 << "point"
                                                 << "";
      QTest::newRow( "a pond" ) << "pond"
                                << "point"
                                << "";
      QTest::newRow( "lamps, one or a row" ) << "lighting"
                                             << "point"
                                             << "";
      QTest::newRow( "money for people" ) << "social"
                                          << "none"
                                          << "";
      QTest::newRow( "nobody knows" ) << "unknown"
                                      << "point"
                                      << "";
    }

    void aWorkHasItsShapeOnTheMap()
    {
      QFETCH( QString, category );
      QFETCH( QString, usual );
      QFETCH( QString, only );
      const std::optional<Category> known = fromText<Category>( category );
      QVERIFY( known );
      QCOMPARE( QString( toText( shapeOf( *known ) ) ), usual );
      const std::optional<WorkShape> shape = onlyShapeOf( *known );
      QCOMPARE( shape ? QString( toText( *shape ) ) : QString(), only );
    }

    void aWorkIsOfAKind()
    {
      QCOMPARE( kindOf( Category::Bridge ), Kind::Road );
      QCOMPARE( kindOf( Category::ChannelDredging ), Kind::Water );
      QCOMPARE( kindOf( Category::Pond ), Kind::Water );
      QCOMPARE( kindOf( Category::Drain ), Kind::Other );
      QCOMPARE( kindOf( Category::Unknown ), Kind::Other );
    }
};

EPLAN_TEST_MAIN( TestCategory )
#include "test_category.moc"
