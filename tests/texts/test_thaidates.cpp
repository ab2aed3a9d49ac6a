// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/thaidates.h"

#include "testing.h"
#include "texts/rows.h"

using namespace eplan;

namespace
{
  /// A reading as the table writes it.
  QString written( const DateReading &reading )
  {
    if ( const auto *refusal = std::get_if<DateRefusal>( &reading ) )
      return toText( *refusal );
    const auto &dates = std::get<WrittenDates>( reading );
    QString text = dates.first.toString( Qt::ISODate );
    if ( dates.time )
      text += dates.time->toString( dates.time->second() > 0 ? QStringLiteral( "'T'HH:mm:ss" ) : QStringLiteral( "'T'HH:mm" ) );
    return dates.last == dates.first ? text : text + ' ' + dates.last.toString( Qt::ISODate );
  }
} // namespace

class TestThaiDates : public QObject
{
    Q_OBJECT

  private slots:
    void datesAreReadAsOfficesWriteThem_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<QString>( "expected" );
      const QList<QStringList> rows = rowsOf( "thaidates.tsv" );
      QVERIFY( rows.size() > 100 );
      for ( const QStringList &row : rows )
        QTest::newRow( qPrintable( row.at( 0 ) ) ) << row.at( 0 ) << row.at( 1 );
    }

    void datesAreReadAsOfficesWriteThem()
    {
      QFETCH( QString, text );
      QFETCH( QString, expected );
      QCOMPARE( written( readDates( text ) ), expected );
    }

    void everyDayIsReadBack()
    {
      const std::array months { "มกราคม",  "กุมภาพันธ์", "มีนาคม",  "เมษายน", "พฤษภาคม",  "มิถุนายน",
                                "กรกฎาคม", "สิงหาคม",  "กันยายน", "ตุลาคม",  "พฤศจิกายน", "ธันวาคม" };
      for ( QDate day( 1997, 1, 1 ); day < QDate( 2043, 1, 1 ); day = day.addDays( 1 ) )
      {
        const QString month = QString::fromUtf8( months.at( static_cast<std::size_t>( day.month() ) - 1 ) );
        const QString iso = day.toString( Qt::ISODate );
        const int year = day.year() + 543;
        QCOMPARE( written( readDates( QStringLiteral( "%1 %2 %3" ).arg( day.day() ).arg( month ).arg( year ) ) ), iso );
        QCOMPARE( written( readDates( QStringLiteral( "%1/%2/%3" ).arg( day.day() ).arg( day.month() ).arg( year % 100 ) ) ), iso );
        QCOMPARE( written( readDates( iso ) ), iso );
      }
    }

    void theFiscalYearIsThatOfAllTheDays()
    {
      const auto yearOf = []( const char *text ) { return std::get<WrittenDates>( readDates( QString::fromUtf8( text ) ) ).fiscalYear(); };
      QCOMPARE( yearOf( "30 กันยายน 2567" )->buddhistYear(), 2567 );
      QCOMPARE( yearOf( "1 ตุลาคม 2567" )->buddhistYear(), 2568 );
      QCOMPARE( yearOf( "ปีงบประมาณ 2568" )->buddhistYear(), 2568 );
      QVERIFY( !yearOf( "28 กันยายน - 3 ตุลาคม 2567" ) );
    }

    void theDateIsMarkedWhereItWasWritten()
    {
      const QString text = QStringLiteral( "เมื่อวันที่\u200b ๒๖ ตุลาคม ๒๕๕๓ให้นำ" );
      const Span where = std::get<WrittenDates>( readDates( text ) ).where;
      QVERIFY( text.mid( where.start, where.length ).endsWith( QStringLiteral( "๒๖ ตุลาคม ๒๕๕๓" ) ) );
    }

    void everyRefusalHasASentence()
    {
      for ( std::size_t i = 0; i < EnumText<DateRefusal>::texts.size(); ++i )
        QVERIFY( !sentenceFor( static_cast<DateRefusal>( i ) ).isEmpty() );
    }
};

EPLAN_TEST_MAIN( TestThaiDates )
#include "test_thaidates.moc"
