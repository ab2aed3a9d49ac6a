// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/settings.h"

#include "checks/works.h"
#include "testing.h"

using namespace eplan;

class TestSettings : public QObject
{
    Q_OBJECT

  private slots:
    void whatAnOfficeSetIsKept()
    {
      CheckSettings settings;
      settings.lengthTolerance = { 12.5 };
      settings.partGap = { 500 };
      settings.staleDays = 7;
      settings.setSeverity( Rule::Spike, Severity::Blocking );
      settings.setSeverity( Rule::SameSpot, std::nullopt );
      const CheckSettings again = CheckSettings::fromVariant( settings.toVariant() );
      QCOMPARE( again.toVariant(), settings.toVariant() );
      QCOMPARE( again.lengthTolerance.value, 12.5 );
      QCOMPARE( again.partGap.value, 500.0 );
      QVERIFY( again.severityOf( Rule::Spike ) == Severity::Blocking );
      QVERIFY( !again.severityOf( Rule::SameSpot ) );
      QVERIFY( CheckSettings().toVariant() != settings.toVariant() );
    }

    void whatCannotBeIsPassedOver_data()
    {
      QTest::addColumn<QVariantMap>( "stored" );
      QTest::newRow( "nothing" ) << QVariantMap();
      QTest::newRow( "names of a later version" ) << QVariantMap { { "colour", "red" }, { "NO_SUCH_RULE", "off" } };
      QTest::newRow( "no number" ) << QVariantMap { { "length_tolerance_percent", "wide" } };
      QTest::newRow( "none at all" ) << QVariantMap { { "length_tolerance_percent", qQNaN() } };
      QTest::newRow( "less than nothing" ) << QVariantMap { { "road_distance_metres", -1 } };
      QTest::newRow( "too much" ) << QVariantMap { { "length_tolerance_percent", 1e9 } };
      QTest::newRow( "a severity that is none" ) << QVariantMap { { "SPIKE", "fatal" } };
    }

    void whatCannotBeIsPassedOver()
    {
      QFETCH( QVariantMap, stored );
      QCOMPARE( CheckSettings::fromVariant( stored ).toVariant(), CheckSettings().toVariant() );
    }

    void theShippedOutlineNeverBlocks()
    {
      CheckSettings settings;
      settings.setSeverity( Rule::OutsideOutline, Severity::Blocking );
      QVERIFY( settings.severityOf( Rule::OutsideOutline ) == Severity::Warning );
      settings.setSeverity( Rule::OutsideOutline, Severity::Hint );
      QVERIFY( settings.severityOf( Rule::OutsideOutline ) == Severity::Hint );
      QVERIFY( CheckSettings::fromVariant( { { "OUTSIDE_OUTLINE", "blocking" } } ).severityOf( Rule::OutsideOutline ) ==
               Severity::Warning );
    }

    void findingsHaveTheSeverityThatIsSet()
    {
      const Project project = work( QStringLiteral( "ถนน" ), lineWkt( { { 0, 0 }, { 300, 0 }, { 0, 0 } } ) );
      CheckSettings settings;
      QVERIFY( worstOf( checkProject( project, {}, settings ) ) == Severity::Warning );
      settings.setSeverity( Rule::Spike, Severity::Blocking );
      QVERIFY( worstOf( checkProject( project, {}, settings ) ) == Severity::Blocking );
      settings.setSeverity( Rule::Spike, std::nullopt );
      QVERIFY( !worstOf( checkProject( project, {}, settings ) ) );
    }

    void everyToleranceIsKeptUnderItsName_data()
    {
      QTest::addColumn<QString>( "name" );
      const CheckSettings usual;
      const QVariantMap stored = usual.toVariant();
      for ( auto setting = stored.begin(); setting != stored.end(); ++setting )
      {
        if ( setting.key().at( 0 ).isLower() )
          QTest::newRow( qPrintable( setting.key() ) ) << setting.key();
      }
    }

    void everyToleranceIsKeptUnderItsName()
    {
      QFETCH( QString, name );
      QVariantMap stored = CheckSettings().toVariant();
      QVERIFY( stored.value( name ).toDouble() > 0 );
      stored[name] = stored.value( name ).toDouble() * 1.5;
      QCOMPARE( CheckSettings::fromVariant( stored ).toVariant().value( name ), stored.value( name ) );
    }
};

EPLAN_TEST_MAIN( TestSettings )
#include "test_settings.moc"
