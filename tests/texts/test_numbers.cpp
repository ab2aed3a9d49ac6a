// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/numbers.h"

#include "testing.h"
#include "texts/rows.h"

using namespace eplan;

namespace
{
  /// A reading as the table writes it.
  QString written( const NumberReading &reading )
  {
    if ( const auto *refusal = std::get_if<NumberRefusal>( &reading ) )
      return toText( *refusal );
    const auto &number = std::get<WrittenNumber>( reading );
    const std::array units { QString(), QStringLiteral( " baht" ), QStringLiteral( " m2" ), QStringLiteral( " other" ) };
    return number.value.toText() + units.at( static_cast<std::size_t>( number.unit ) );
  }
} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT

  private slots:
    void numbersAreReadAsOfficesWriteThem_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<QString>( "expected" );
      const QList<QStringList> rows = rowsOf( "numbers.tsv" );
      QVERIFY( rows.size() > 80 );
      for ( const QStringList &row : rows )
        QTest::newRow( qPrintable( row.at( 0 ) ) ) << row.at( 0 ) << row.at( 1 );
    }

    void numbersAreReadAsOfficesWriteThem()
    {
      QFETCH( QString, text );
      QFETCH( QString, expected );
      QCOMPARE( written( readNumber( text ) ), expected );
    }

    void moneyIsExact()
    {
      const NumberReading reading = readNumber( QStringLiteral( "5,501,430.32 บาท" ) );
      QCOMPARE( std::get<WrittenNumber>( reading ).baht(), std::optional( Baht::fromSatang( 550143032 ) ) );
      QCOMPARE( std::get<WrittenNumber>( readNumber( QStringLiteral( "4 เมตร" ) ) ).baht(), std::optional<Baht>() );
    }

    void everyRefusalHasASentence()
    {
      for ( std::size_t i = 0; i < EnumText<NumberRefusal>::texts.size(); ++i )
        QVERIFY( !sentenceFor( static_cast<NumberRefusal>( i ) ).isEmpty() );
    }
};

EPLAN_TEST_MAIN( TestNumbers )
#include "test_numbers.moc"
