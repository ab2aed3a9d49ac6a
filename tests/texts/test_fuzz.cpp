// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/numbers.h"
#include "texts/projecttext.h"

#include "mutator.h"
#include "testing.h"
#include "texts/rows.h"

#include <thread>

using namespace eplan;

extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size );

namespace
{
  constexpr int MUTATIONS = 100000;
  constexpr int MEGABYTE = 1 << 20;

  /// Pieces that break readers.
  const QList<QByteArray> PIECES { "-",
                                   "--",
                                   ".",
                                   ",",
                                   ",,",
                                   "x",
                                   " x ",
                                   "0",
                                   "99999999999999999999",
                                   "1e9",
                                   "+",
                                   "/",
                                   "(",
                                   ")",
                                   "°",
                                   "๙",
                                   "หมู่ที่ ",
                                   "ม.",
                                   "ม.4",
                                   "กว้าง ",
                                   "ยาว ",
                                   "ช่วงที่ 1 ",
                                   "ช่วงที่ 2 ",
                                   "ไร่",
                                   "พ.ศ.",
                                   " ถึง ",
                                   "บาท",
                                   "ล้าน",
                                   "ํา",
                                   "่",
                                   "เ",
                                   "\xef\xbb\xbf",
                                   "\xe2\x80\x8b",
                                   "\xf0\x9f\x98\x80",
                                   QByteArray( 1, '\0' ),
                                   "\xff\xfe",
                                   "\xe0\xb8",
                                   "\n",
                                   "\t" };

  QList<QByteArray> seeds()
  {
    QList<QByteArray> texts;
    for ( const char *table : { "numbers.tsv", "projecttexts.tsv", "thaidates.tsv" } )
    {
      for ( const QStringList &row : rowsOf( table ) )
        texts.append( row.at( 0 ).toUtf8() );
    }
    return texts;
  }

  int feed( const QByteArray &text )
  {
    return LLVMFuzzerTestOneInput( reinterpret_cast<const std::uint8_t *>( text.constData() ), static_cast<std::size_t>( text.size() ) );
  }
} // namespace

class TestFuzz : public QObject
{
    Q_OBJECT

  private slots:
    void anyTextIsReadWithoutACrash()
    {
      const QList<QByteArray> texts = seeds();
      Mutator<QByteArray> mutate( PIECES );
      // For a night's run.
      const int more = qEnvironmentVariableIntValue( "EPLAN_FUZZ_RUNS" );
      for ( int i = 0; i < std::max( MUTATIONS, more ); ++i )
        QCOMPARE( feed( mutate( mutate.oneOf( texts ), texts ) ), 0 );
    }

    void aMegabyteIsReadInTheTimeOfItsLength_data()
    {
      QTest::addColumn<QByteArray>( "piece" );
      for ( const char *piece : { "9",
                                  "1,",
                                  "1.",
                                  "0 ",
                                  "1-",
                                  "1 ",
                                  "- ",
                                  "x1",
                                  "1x1x",
                                  "ม.4 ",
                                  "หมู่ที่ 1,",
                                  "ช่วงที่ 1 ",
                                  "กว้าง ",
                                  "กว้าง 4 ยาว 5 ",
                                  "ถ.1-",
                                  "นค.ถ.28-003 ",
                                  "5 ไร่ ",
                                  "1 ม.ค. ",
                                  "1 ม.ค. 2567 - ",
                                  "ล้าน",
                                  "หนึ่ง",
                                  "บ้าน",
                                  "น้ํา",
                                  "่",
                                  "ํ",
                                  "เ",
                                  "\xe2\x80\x8b",
                                  "(",
                                  "ปี 2567-",
                                  "1/1/",
                                  "12:30 ",
                                  "บาท 1",
                                  " " } )
        QTest::newRow( piece ) << QByteArray( piece );
    }

    /// What takes the square of the length would not come to an end in the time that a test has.
    void aMegabyteIsReadInTheTimeOfItsLength()
    {
      QFETCH( QByteArray, piece );
      QCOMPARE( LLVMFuzzerTestOneInput( reinterpret_cast<const std::uint8_t *>( piece.repeated( MEGABYTE / piece.size() ).constData() ),
                                        MEGABYTE / piece.size() * piece.size() ),
                0 );
    }

    void severalThreadsReadAtOnce()
    {
      const QList<QByteArray> texts = seeds();
      std::vector<std::thread> threads;
      std::array<int, 4> failures {};
      for ( int &failed : failures )
        threads.emplace_back(
          [&texts, &failed]
          {
            for ( const QByteArray &text : texts )
              failed += feed( text ) == 0 ? 0 : 1;
          } );
      for ( std::thread &thread : threads )
        thread.join();
      QCOMPARE( failures, ( std::array<int, 4> {} ) );
    }
};

EPLAN_TEST_MAIN( TestFuzz )
#include "test_fuzz.moc"
