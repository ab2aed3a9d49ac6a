// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/baht.h"
#include "domain/fiscalyear.h"
#include "domain/workstate.h"

#include "testing.h"

using namespace eplan;

Q_DECLARE_METATYPE( eplan::WorkFacts )
Q_DECLARE_METATYPE( eplan::WorkState )

class TestValues : public QObject
{
    Q_OBJECT

  private slots:
    void fiscalYearRunsFromOctoberToSeptember_data()
    {
      QTest::addColumn<QDate>( "day" );
      QTest::addColumn<int>( "year" );
      QTest::newRow( "first day of the letter's year" ) << QDate( 2011, 10, 1 ) << 2555;
      QTest::newRow( "last day of it" ) << QDate( 2012, 9, 30 ) << 2555;
      QTest::newRow( "the day before" ) << QDate( 2011, 9, 30 ) << 2554;
      QTest::newRow( "January belongs to the year begun in October" ) << QDate( 2012, 1, 1 ) << 2555;
    }

    void fiscalYearRunsFromOctoberToSeptember()
    {
      QFETCH( QDate, day );
      QFETCH( int, year );
      const FiscalYear fiscalYear = FiscalYear::of( day );
      QCOMPARE( fiscalYear.buddhistYear(), year );
      QVERIFY( fiscalYear.firstDay() <= day && day <= fiscalYear.lastDay() );
      QCOMPARE( fiscalYear.lastDay().addDays( 1 ), FiscalYear( year + 1 ).firstDay() );
    }

    void bahtReadsDecimalNumbersExactly_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<bool>( "readable" );
      QTest::addColumn<qlonglong>( "satang" );
      QTest::newRow( "whole" ) << "420000" << true << 42000000LL;
      QTest::newRow( "one decimal" ) << "0.5" << true << 50LL;
      QTest::newRow( "two decimals" ) << "484802.17" << true << 48480217LL;
      QTest::newRow( "trailing zeros" ) << "313733.6100" << true << 31373361LL;
      QTest::newRow( "not a binary fraction" ) << "0.07" << true << 7LL;
      QTest::newRow( "negative" ) << "-250000" << true << -25000000LL;
      QTest::newRow( "exponent" ) << "1.5e6" << true << 150000000LL;
      QTest::newRow( "zero" ) << "0.000" << true << 0LL;
      QTest::newRow( "zero with a huge exponent" ) << "0e999" << true << 0LL;
      QTest::newRow( "a tenth of a satang" ) << "1.001" << false << 0LL;
      QTest::newRow( "grouped" ) << "420,000" << false << 0LL;
      QTest::newRow( "empty" ) << "" << false << 0LL;
      QTest::newRow( "text" ) << "baht" << false << 0LL;
      QTest::newRow( "too large" ) << "1e20" << false << 0LL;
      QTest::newRow( "line break behind" ) << "1\n" << false << 0LL;
      QTest::newRow( "Thai digits are the coordinates room's" ) << QStringLiteral( "๑๐๐" ) << false << 0LL;
    }

    void bahtReadsDecimalNumbersExactly()
    {
      QFETCH( QString, text );
      QFETCH( bool, readable );
      QFETCH( qlonglong, satang );
      const std::optional<Baht> amount = Baht::fromDecimal( text );
      QCOMPARE( amount.has_value(), readable );
      QCOMPARE( amount.value_or( Baht() ).satang(), satang );
      QCOMPARE( Baht::fromDecimal( Baht::fromSatang( satang ).toDecimal() ), std::optional( Baht::fromSatang( satang ) ) );
    }

    void bahtShowsSatangOnlyWhereThereAreAny()
    {
      const QLocale thai( QLocale::Thai, QLocale::Thailand );
      QCOMPARE( Baht::fromSatang( 42000000 ).toText( thai ), QStringLiteral( "420,000" ) );
      QLocale asQgisSetsIt = thai;
      asQgisSetsIt.setNumberOptions( QLocale::OmitGroupSeparator );
      QCOMPARE( Baht::fromSatang( 42000000 ).toText( asQgisSetsIt ), QStringLiteral( "420,000" ) );
      QCOMPARE( Baht::fromSatang( 48480207 ).toText( thai ), QStringLiteral( "484,802.07" ) );
      QCOMPARE( Baht::fromSatang( -50 ).toDecimal(), QStringLiteral( "-0.50" ) );
    }

    void everyProjectIsInExactlyOneWorkState_data()
    {
      QTest::addColumn<WorkFacts>( "facts" );
      QTest::addColumn<WorkState>( "expected" );
      QTest::newRow( "nothing anywhere" ) << WorkFacts {} << WorkState::NotPlaced;
      QTest::newRow( "drawn" ) << WorkFacts { .placed = true, .changed = true } << WorkState::Waiting;
      QTest::newRow( "placement removed here" ) << WorkFacts { .changed = true } << WorkState::Waiting;
      QTest::newRow( "conflict beats waiting" ) << WorkFacts { .placed = true, .changed = true, .conflict = true } << WorkState::Conflict;
      QTest::newRow( "loaded with a place" ) << WorkFacts { .placed = true } << WorkState::Placed;
      QTest::newRow( "sent" ) << WorkFacts { .placed = true, .sent = true } << WorkState::Sent;
      QTest::newRow( "removal sent" ) << WorkFacts { .sent = true } << WorkState::NotPlaced;
      QTest::newRow( "returned" ) << WorkFacts { .placed = true, .review = ReviewState::Returned } << WorkState::Returned;
      QTest::newRow( "returned and mended" ) << WorkFacts { .placed = true, .changed = true, .review = ReviewState::Returned } << WorkState::Waiting;
      QTest::newRow( "withdrawn" ) << WorkFacts { .placed = true, .state = ProjectState::Withdrawn } << WorkState::Withdrawn;
      QTest::newRow( "withdrawn while changed here" ) << WorkFacts { .placed = true, .changed = true, .state = ProjectState::Withdrawn } << WorkState::Waiting;
    }

    void everyProjectIsInExactlyOneWorkState()
    {
      QFETCH( WorkFacts, facts );
      QFETCH( WorkState, expected );
      QCOMPARE( workStateOf( facts ), expected );
    }
};

EPLAN_TEST_MAIN( TestValues )
#include "test_values.moc"
