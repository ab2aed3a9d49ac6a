// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/gunzip.h"

#include "gzipped.h"
#include "testing.h"

#include <QRandomGenerator>

using namespace eplan;

class TestGunzip : public QObject
{
    Q_OBJECT

    static constexpr qint64 LARGEST = 1000000;

    /// Thai, numbers and noise.
    static QByteArray someText( int size )
    {
      QRandomGenerator random( 11 );
      QByteArray text;
      while ( text.size() < size )
        text += QByteArray( "ปรับปรุงถนน" ) + QByteArray::number( random.generate() ) + static_cast<char>( random.bounded( 256 ) );
      return text.left( size );
    }

  private slots:
    void whatWasPackedComesBack_data()
    {
      QTest::addColumn<QByteArray>( "plain" );
      QTest::newRow( "nothing" ) << QByteArray();
      QTest::newRow( "a letter" ) << QByteArray( "a" );
      QTest::newRow( "a text" ) << someText( 300000 );
      QTest::newRow( "the same, again and again" ) << QByteArray( 900000, ' ' );
      QTest::newRow( "just bearable" ) << QByteArray( LARGEST, 'x' );
    }

    void whatWasPackedComesBack()
    {
      QFETCH( QByteArray, plain );
      const std::optional<QByteArray> unpacked = gunzip( gzipped( plain ), LARGEST, 64 );
      QVERIFY( unpacked );
      QCOMPARE( *unpacked, plain );
      QVERIFY( unpacked->capacity() >= plain.size() + 64 );
      const std::optional<QByteArray> members = gunzip( gzipped( plain.left( 7 ) ) + gzipped( plain.mid( 7 ) ), LARGEST );
      QVERIFY( members );
      QCOMPARE( *members, plain );
    }

    void whatIsNoneIsSaidSo_data()
    {
      QTest::addColumn<QByteArray>( "packed" );
      const QByteArray packed = gzipped( someText( 5000 ) );
      QTest::newRow( "nothing" ) << QByteArray();
      QTest::newRow( "plain" ) << QByteArray( "{\"type\":\"FeatureCollection\",\"features\":[]}" );
      QTest::newRow( "zlib" ) << qCompress( someText( 5000 ) ).mid( 4 );
      QTest::newRow( "more than bearable" ) << gzipped( QByteArray( LARGEST + 1, 'x' ) );
      QTest::newRow( "more in two than bearable" ) << gzipped( QByteArray( LARGEST, 'x' ) ) + gzipped( "x" );
      QTest::newRow( "something behind it" ) << packed + "more";
      QByteArray wrongSum = packed;
      wrongSum[packed.size() - 6] = static_cast<char>( wrongSum[packed.size() - 6] + 1 );
      QTest::newRow( "another sum" ) << wrongSum;
      QByteArray wrongSize = packed;
      wrongSize.replace( packed.size() - 4, 4, "\xff\xff\xff\xff" );
      QTest::newRow( "says that it is larger" ) << wrongSize;
    }

    void whatIsNoneIsSaidSo()
    {
      QFETCH( QByteArray, packed );
      QVERIFY( !gunzip( packed, LARGEST ) );
    }

    void whatIsCutShortIsNone()
    {
      const QByteArray packed = gzipped( someText( 400 ) );
      for ( int size = 0; size < packed.size(); ++size )
        QVERIFY2( !gunzip( packed.left( size ), LARGEST ), qPrintable( QString::number( size ) ) );
    }

    /// Each byte of it, each bit: the same as before (a name or a time in the header) or nothing.
    void whatIsDamagedIsNeverSomethingElse()
    {
      const QByteArray plain = someText( 400 );
      const QByteArray packed = gzipped( plain );
      for ( int bit = 0; bit < 8 * packed.size(); ++bit )
      {
        QByteArray damaged = packed;
        damaged[bit / 8] = static_cast<char>( damaged[bit / 8] ^ ( 1 << ( bit % 8 ) ) );
        const std::optional<QByteArray> unpacked = gunzip( damaged, LARGEST );
        QVERIFY2( !unpacked || *unpacked == plain, qPrintable( QString::number( bit ) ) );
      }
    }
};

EPLAN_TEST_MAIN( TestGunzip )
#include "test_gunzip.moc"
