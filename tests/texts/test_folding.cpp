// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/folding.h"

#include "testing.h"

#include <random>

using namespace eplan;

class TestFolding : public QObject
{
    Q_OBJECT

  private slots:
    void lookalikesBecomeOneSpelling_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<QString>( "expected" );
      QTest::newRow( "nothing" ) << QString() << QString();
      QTest::newRow( "Thai digits" ) << QStringLiteral( "๐๑๒๓๔๕๖๗๘๙" ) << QStringLiteral( "0123456789" );
      QTest::newRow( "full width" ) << QStringLiteral( "Ｅ　５８２，５３０．０（ｋｍ）" ) << QStringLiteral( "E 582,530.0(km)" );
      QTest::newRow( "full-width grave accent" ) << QStringLiteral( "27｀" ) << QStringLiteral( "27'" );
      QTest::newRow( "no-break blanks" ) << QStringLiteral( "1\u00a02\u20093\u202f4\u205f5" ) << QStringLiteral( "1 2 3 4 5" );
      QTest::newRow( "tabs and lines stay" ) << QStringLiteral( "a\tb\r\nc\rd\u2028e\u0085f" ) << QStringLiteral( "a\tb\nc\nd\ne\nf" );
      QTest::newRow( "invisible characters vanish" )
        << QStringLiteral( "\ufeff5\u200b8\u200c2\u200d5\u20603\u00ad0\u200e\u202a\u2066\ufe0f" ) << QStringLiteral( "582530" );
      QTest::newRow( "invisible beyond the basic plane" ) << QString::fromUtf8( "5\xf3\xa0\x80\xb1"
                                                                                "8" )
                                                          << QStringLiteral( "58" );
      QTest::newRow( "control characters vanish" ) << QStringLiteral( "5\u00018\u007f2\u009d" ) << QStringLiteral( "582" );
      QTest::newRow( "quotes and primes" ) << QStringLiteral( "16˚27’39.7”N 102º47′22.6″E ´ “x” ‘y’" )
                                           << QStringLiteral( "16°27'39.7\"N 102°47'22.6\"E ' \"x\" 'y'" );
      QTest::newRow( "small rings" ) << QStringLiteral( "1° 2º 3˚ 4⁰ 5∘" ) << QStringLiteral( "1° 2° 3° 4° 5°" );
      QTest::newRow( "nikhahit behind a digit is a degree sign" ) << QStringLiteral( "16ํ ๒๗ํ" ) << QStringLiteral( "16° 27°" );
      QTest::newRow( "dashes" ) << QStringLiteral( "1–2—3−4‐5‑6―7－8" ) << QStringLiteral( "1-2-3-4-5-6-7-8" );
      QTest::newRow( "sara am in two pieces" ) << QStringLiteral( "น\u0e4d\u0e32 ทํา" ) << QStringLiteral( "นำ ทำ" );
      QTest::newRow( "its tone mark inside" ) << QStringLiteral( "น\u0e4d\u0e49\u0e32" ) << QStringLiteral( "น้ำ" );
      QTest::newRow( "its tone mark first" ) << QStringLiteral( "น\u0e49\u0e4d\u0e32" ) << QStringLiteral( "น้ำ" );
      QTest::newRow( "its tone mark behind" ) << QStringLiteral( "น\u0e33\u0e49" ) << QStringLiteral( "น้ำ" );
      QTest::newRow( "tone before vowel" ) << QStringLiteral( "ท\u0e48\u0e35 พันธ\u0e4c\u0e38" ) << QStringLiteral( "ที่ พันธุ์" );
      QTest::newRow( "a mark typed twice" ) << QStringLiteral( "ที่\u0e48 ปี\u0e35" ) << QStringLiteral( "ที่ ปี" );
      QTest::newRow( "sara e doubled" ) << QStringLiteral( "เเม่เเตง" ) << QStringLiteral( "แม่แตง" );
      QTest::newRow( "right spelling stays" ) << QStringLiteral( "ขุดลอกลำเหมือง บ้านแม่น้ำ หมู่ที่ 4" )
                                              << QStringLiteral( "ขุดลอกลำเหมือง บ้านแม่น้ำ หมู่ที่ 4" );
      QTest::newRow( "old fonts' private characters" ) << QStringLiteral( "ที\uf70a ปี\uf70b ฝ\uf710ง" ) << QStringLiteral( "ที่ ปี้ ฝัง" );
      QTest::newRow( "half a surrogate" ) << QString( QChar( 0xd83d ) ) + 'x' + QChar( 0xde00 ) << QStringLiteral( "x" );
      QTest::newRow( "a whole pair stays" ) << QStringLiteral( "😀" ) << QStringLiteral( "😀" );
      QTest::newRow( "other scripts stay" ) << QStringLiteral( "лаÎ中" ) << QStringLiteral( "лаÎ中" );
    }

    void lookalikesBecomeOneSpelling()
    {
      QFETCH( QString, text );
      QFETCH( QString, expected );
      QCOMPARE( folded( text ), expected );
      QCOMPARE( folded( expected ), expected );
    }

    void eachCharacterKnowsWhereItCameFrom()
    {
      const QString text = QStringLiteral( "\ufeffก\u200b ๑๒\u00a0น\u0e4d\u0e49\u0e32x" );
      const FoldedText result = foldedText( text );
      QCOMPARE( result.text, QStringLiteral( "ก 12 น้ำx" ) );
      QCOMPARE( result.original( 2, 4 ), ( Span { 4, 2 } ) );
      QCOMPARE( result.original( 5, 8 ), ( Span { 7, 4 } ) );
      QCOMPARE( result.original( 8, 9 ), ( Span { 11, 1 } ) );
      QCOMPARE( result.original( 0, 9 ), ( Span { 1, 11 } ) );
      QCOMPARE( result.original( 3, 3 ), Span() );
    }

    void foldingTwiceIsFoldingOnce()
    {
      std::mt19937 random { 2568 };
      constexpr std::array<std::pair<ushort, ushort>, 8> ranges { { { 0, 0xff },
                                                                    { 0xe00, 0x80 },
                                                                    { 0xe30, 0x1f },
                                                                    { 0x2000, 0x80 },
                                                                    { 0xf700, 0x20 },
                                                                    { 0xff00, 0x100 },
                                                                    { 0xd800, 0x800 },
                                                                    { 0, 0xffff } } };
      for ( int i = 0; i < 20000; ++i )
      {
        QString text;
        for ( unsigned length = random() % 20; length > 0; --length )
        {
          const auto [first, count] = ranges[random() % ranges.size()];
          text.append( QChar( static_cast<ushort>( first + random() % count ) ) );
        }
        const FoldedText once = foldedText( text );
        QVERIFY2( folded( once.text ) == once.text, qPrintable( text ) );
        QCOMPARE( once.origins.size(), static_cast<std::size_t>( once.text.size() ) + 1 );
        QVERIFY( once.text.isValidUtf16() );
      }
    }
};

EPLAN_TEST_MAIN( TestFolding )
#include "test_folding.moc"
