// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/promises.h"
#include "coordinates/situation.h"
#include "mutator.h"
#include "testing.h"

using namespace eplan;

extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size );

namespace
{
  constexpr int MUTATIONS = 20000;

  /// EPLAN_FUZZ_RUNS for a long run by hand, with QTEST_FUNCTION_TIMEOUT in milliseconds; each seed of EPLAN_FUZZ_SEED makes others.
  int fromEnvironment( const char *name, int otherwise )
  {
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue( name, &isNumber );
    return isNumber ? number : otherwise;
  }

  /// Pieces that break readers.
  const QList<QString> PIECES { "47P",
                             "48N ",
                             "47S",
                             " E ",
                             " N ",
                             "E",
                             "N",
                             "W",
                             "S",
                             ".",
                             ",",
                             ", ",
                             "-",
                             " - ",
                             "+",
                             "/",
                             ":",
                             ";",
                             "\t",
                             "\n",
                             "°",
                             "'",
                             "\"",
                             "''",
                             "1e2",
                             "9e999",
                             "0",
                             "00000",
                             "999999",
                             "14.9799",
                             "102.0978",
                             "661235",
                             "1520577",
                             "187846",
                             "1658148",
                             "1520577661235",
                             "99999999999999999999",
                             "PR 61235 20577",
                             "NV",
                             "POINT(",
                             "LINESTRING(",
                             ")",
                             "\"coordinates\":[",
                             "[[",
                             "]",
                             "geo:",
                             "https://",
                             "!3d14.9",
                             "!4d102.1",
                             "?q=",
                             "%2C",
                             "@14.9,102.1",
                             "EPSG:",
                             "24047",
                             "SRID=32648;",
                             "Indian 1975",
                             "Indian",
                             "WGS84",
                             "L7017",
                             "ID75",
                             "โซน 48",
                             "ละติจูด",
                             "ลองจิจูด",
                             "เหนือ",
                             "ตะวันออก",
                             "องศา",
                             "ลิปดา",
                             "ฟิลิปดา",
                             "จุดเริ่มต้น",
                             "สิ้นสุด",
                             "ถึง",
                             "หมู่ที่ 4",
                             "ม.",
                             "เมตร",
                             "บาท",
                             "กม.0+500",
                             "๑๔",
                             "４８",
                             "ํ",
                             "ำ",
                             QString( QChar( 0x200b ) ),
                             QString( QChar( 0xfeff ) ),
                             QString( QChar( 0 ) ),
                             QString( QChar( 0xd800 ) ),
                             "(",
                             "{",
                             "<coordinates>" };

} // namespace

class TestFuzz : public QObject
{
    Q_OBJECT

  private slots:
    /// The seeds are the texts of readings.tsv.
    void whateverIsWrittenKeepsThePromises()
    {
      QList<QString> seeds;
      for ( const Situation &situation : situations( QStringLiteral( READINGS ) ) )
        seeds.append( situation.text );
      QVERIFY( seeds.size() > 330 );
      Mutator<QString> mutate( PIECES, static_cast<unsigned>( fromEnvironment( "EPLAN_FUZZ_SEED", 2570 ) ) );
      const int runs = fromEnvironment( "EPLAN_FUZZ_RUNS", MUTATIONS );
      int placed = 0;
      for ( int i = 0; i < runs; ++i )
      {
        const QByteArray situation( 1, static_cast<char>( mutate.below( 256 ) ) );
        const QByteArray input = situation + mutate( mutate.oneOf( seeds ), seeds ).toUtf8();
        QCOMPARE(
          LLVMFuzzerTestOneInput( reinterpret_cast<const std::uint8_t *>( input.constData() ), static_cast<std::size_t>( input.size() ) ),
          0 );
        placed += i % 10 == 0 && placedIn( read( QString::fromUtf8( input.mid( 1 ) ), {} ) ) ? 1 : 0;
      }
      QVERIFY( placed > runs / 200 && placed < runs / 10 );
      qInfo() << runs << "runs," << placed << "of each tenth placed";
    }

    void timeGrowsWithTheLengthOnly_data()
    {
      QTest::addColumn<QString>( "piece" );
      const QStringList pieces { "1",
                                 "1 ",
                                 "1,",
                                 "1.",
                                 "1:",
                                 "1-",
                                 "1/",
                                 "1+",
                                 "14.9799 ",
                                 "14.9799 102.0978\n",
                                 "187846 1658148\n",
                                 "E 187846 N 1658148 ",
                                 "47P ",
                                 "47N ",
                                 "47((",
                                 "E",
                                 "E ",
                                 "N1",
                                 "°",
                                 "'",
                                 "\"",
                                 "(",
                                 "[",
                                 "ก",
                                 "เหนือ",
                                 "ที่",
                                 "PR 12 34 ",
                                 "POINT(",
                                 "\"coordinates\":[",
                                 "https://a ",
                                 "geo:1,1 ",
                                 "!3d1",
                                 "X3HX+",
                                 "Indian ",
                                 "EPSG:",
                                 "กม.0+500 ",
                                 "zone ",
                                 "\t",
                                 "\n",
                                 "," };
      for ( const QString &piece : pieces )
        QTest::newRow( qPrintable( piece.simplified() + QString::number( piece.size() ) ) ) << piece;
    }

    void timeGrowsWithTheLengthOnly()
    {
      QFETCH( QString, piece );
      const QString text = piece.repeated( LONGEST_TEXT / piece.size() );
      // A square of the length would take minutes, which this program is not given.
      const Reading reading = read( text );
      QVERIFY( verdictOf( reading ) != Verdict::Ambiguous );
    }

    void aMegabyteOfDigitsIsRefused()
    {
      const Reading reading = read( QString( 1 << 20, QLatin1Char( '7' ) ) );
      QCOMPARE( reasonOf( reading ), QLatin1String( "TOO_LONG" ) );
    }
};

EPLAN_TEST_MAIN( TestFuzz )
#include "test_fuzz.moc"
