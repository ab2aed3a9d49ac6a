// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/written.h"

#include "coordinates/sampletexts.h"
#include "testing.h"

#include <ctime>

using namespace eplan;

Q_DECLARE_METATYPE( eplan::Spelling )

namespace
{
  /// What a spelling rounds or cuts off, in metres.
  double rounding( Spelling spelling )
  {
    switch ( spelling )
    {
      case Spelling::UtmWgs84:
      case Spelling::UtmIndian1975:
        return 0.8;
      case Spelling::Mgrs10:
        return 0.8;
      case Spelling::Mgrs8:
        return 7.2;
      case Spelling::Mgrs6:
        return 71.5;
      default:
        return 0.1;
    }
  }
} // namespace

class TestWritten : public QObject
{
    Q_OBJECT

  private slots:
    void aPositionIsWrittenAsEngineersDo_data()
    {
      QTest::addColumn<Spelling>( "spelling" );
      QTest::addColumn<QString>( "text" );
      QTest::newRow( "decimal" ) << Spelling::DecimalDegrees << "14.979900, 102.097800";
      QTest::newRow( "DMS" ) << Spelling::DegreesMinutesSeconds << QStringLiteral( "14°58'47.640\"N 102°05'52.080\"E" );
      QTest::newRow( "DM" ) << Spelling::DegreesMinutes << QStringLiteral( "14°58.79400'N 102°05.86800'E" );
      QTest::newRow( "UTM" ) << Spelling::UtmWgs84 << "48P 187846E 1658148N";
      QTest::newRow( "UTM on Indian 1975" ) << Spelling::UtmIndian1975 << "Indian 1975 48P 188262E 1657834N";
      QTest::newRow( "MGRS to a metre" ) << Spelling::Mgrs10 << "48PSB 87846 58147";
      QTest::newRow( "MGRS to ten metres" ) << Spelling::Mgrs8 << "48PSB 8784 5814";
      QTest::newRow( "MGRS to a hundred metres" ) << Spelling::Mgrs6 << "48PSB 878 581";
      QTest::newRow( "link" ) << Spelling::GoogleMapsLink << "https://www.google.com/maps?q=14.979900,102.097800";
      QTest::newRow( "geo" ) << Spelling::GeoUri << "geo:14.979900,102.097800";
      QTest::newRow( "WKT" ) << Spelling::WellKnownText << "POINT(102.097800 14.979900)";
    }

    void aPositionIsWrittenAsEngineersDo()
    {
      QFETCH( Spelling, spelling );
      QFETCH( QString, text );
      QCOMPARE( written( { 102.0978, 14.9799 }, spelling ), text );
    }

    /// In every notation, in its own zone and as far into the neighbour's as papers go.
    void whatIsWrittenIsReadAsTheSamePlace()
    {
      SampleTexts samples;
      for ( int i = 0; i < 3000; ++i )
      {
        const LonLat place = samples.position();
        const bool isNearEdge = std::abs( place.longitude - 102 ) < 0.5;
        for ( std::size_t s = 0; s < EnumText<Spelling>::texts.size(); ++s )
        {
          const Spelling spelling = static_cast<Spelling>( s );
          const UtmZone own = zoneAtLongitude( place.longitude );
          const QString text = written( place, spelling, isNearEdge && i % 2 ? otherZone( own ) : own );
          const Reading reading = read( text );
          const Placed *placed = placedIn( reading );
          QVERIFY2( placed && placed->positions.size() == 1, qPrintable( text ) );
          QVERIFY2( distanceBetween( placed->positions.front(), place ).value < rounding( spelling ), qPrintable( text ) );
          QVERIFY2( placed->accuracy.value < rounding( spelling ) * 10, qPrintable( text ) );
        }
      }
    }

    void secondsAndMinutesNeverComeToSixty()
    {
      QCOMPARE( written( { 101.99999999999, 14.99999999999 }, Spelling::DegreesMinutesSeconds ),
                QStringLiteral( "15°00'00.000\"N 102°00'00.000\"E" ) );
      QCOMPARE( written( { 101.99999999999, 14.99999999999 }, Spelling::DegreesMinutes ),
                QStringLiteral( "15°00.00000'N 102°00.00000'E" ) );
    }

    void whatTheGridDoesNotReachIsNotWrittenOnIt()
    {
      for ( const Spelling spelling : { Spelling::UtmWgs84, Spelling::UtmIndian1975, Spelling::Mgrs10 } )
      {
        QCOMPARE( written( { 100, -1 }, spelling ), QString() );
        QCOMPARE( written( { 100, 89 }, spelling ), QString() );
        QCOMPARE( written( { qQNaN(), 14 }, spelling ), QString() );
      }
    }

    void theSamplesAreMostlyPlaced()
    {
      const std::vector<SampleText> texts = sampleTexts();
      int placed = 0;
      for ( const SampleText &sample : texts )
        placed += placedIn( read( sample.text, sample.context ) ) ? 1 : 0;
      QVERIFY( placed > 60000 && placed < 90000 );
    }
};

EPLAN_TEST_MAIN( TestWritten )
#include "test_written.moc"
