// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/sampletexts.h"
#include "testing.h"

#include <QProcess>

using namespace eplan;

namespace
{
  constexpr int PLACES = 5000;

  /// One line out for each line in.
  QStringList converted( const QStringList &arguments, const QStringList &lines )
  {
    QProcess process;
    process.start( QStringLiteral( "GeoConvert" ), arguments );
    if ( !process.waitForStarted() )
      return {};
    process.write( lines.join( '\n' ).toUtf8() + '\n' );
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8( process.readAllStandardOutput() ).split( '\n', Qt::SkipEmptyParts );
  }

  /// Latitude and longitude in degrees.
  LonLat parsed( const QString &line )
  {
    const QStringList numbers = line.split( ' ', Qt::SkipEmptyParts );
    return numbers.size() == 2 ? LonLat { numbers[1].toDouble(), numbers[0].toDouble() } : LonLat { qQNaN(), qQNaN() };
  }

  /// GeoConvert wants squares without blanks and hemispheres for bands.
  QString forGeoConvert( QString text, Spelling spelling )
  {
    if ( spelling == Spelling::Mgrs10 || spelling == Spelling::Mgrs8 || spelling == Spelling::Mgrs6 )
      return text.remove( ' ' );
    if ( spelling == Spelling::UtmWgs84 )
      return text.left( 2 ) + 'n' + text.mid( 3 ).remove( 'E' ).remove( 'N' );
    return text.replace( QStringLiteral( "°" ), QStringLiteral( "d" ) ).remove( ',' );
  }

  /// What is placed, or the two orders that a bare pair in the deep south leaves to ask about.
  std::vector<Placed> offeredBy( const Reading &reading )
  {
    if ( const Question *question = std::get_if<Question>( &reading ) )
      return question->choices;
    const Placed *placed = placedIn( reading );
    return placed ? std::vector { *placed } : std::vector<Placed>();
  }

  double rounding( Spelling spelling )
  {
    switch ( spelling )
    {
      case Spelling::Mgrs8:
        return 7.2;
      case Spelling::Mgrs6:
        return 71.5;
      case Spelling::DecimalDegrees:
      case Spelling::DegreesMinutesSeconds:
        return 0.1;
      default:
        return 0.8;
    }
  }
} // namespace

class TestGeographicLib : public QObject
{
    Q_OBJECT

  private slots:
    void initTestCase()
    {
      SampleTexts samples( 24047 );
      for ( int i = 0; i < PLACES; ++i )
        mPlaces.push_back( samples.position() );
    }

    void whatWeWriteIsReadThereAsTheSamePlace()
    {
      for ( const Spelling spelling : { Spelling::DecimalDegrees, Spelling::DegreesMinutesSeconds, Spelling::UtmWgs84, Spelling::Mgrs10,
                                        Spelling::Mgrs8, Spelling::Mgrs6 } )
      {
        QStringList lines;
        for ( const LonLat place : mPlaces )
          lines.append( forGeoConvert( written( place, spelling, zone( place, lines.size() ) ), spelling ) );
        const QStringList answers = converted( { "-g", "-p", "6" }, lines );
        QCOMPARE( answers.size(), lines.size() );
        for ( int i = 0; i < answers.size(); ++i )
          QVERIFY2( distanceBetween( parsed( answers[i] ), mPlaces[static_cast<std::size_t>( i )] ).value < rounding( spelling ),
                    qPrintable( lines[i] + " -> " + answers[i] ) );
      }
    }

    void whatIsWrittenThereIsReadHereAsTheSamePlace_data()
    {
      QTest::addColumn<QStringList>( "format" );
      QTest::addColumn<double>( "rounding" );
      QTest::newRow( "UTM" ) << QStringList { "-u" } << 0.8;
      QTest::newRow( "UTM to a millimetre" ) << QStringList { "-u", "-p", "3" } << 0.002;
      QTest::newRow( "MGRS" ) << QStringList { "-m" } << 0.8;
      QTest::newRow( "MGRS to a hundred metres" ) << QStringList { "-m", "-p", "-2" } << 71.5;
      QTest::newRow( "DMS" ) << QStringList { "-d", "-p", "0" } << 2.3;
      QTest::newRow( "DMS with colons" ) << QStringList { "-:", "-p", "0" } << 2.3;
      QTest::newRow( "degrees" ) << QStringList { "-g", "-p", "2" } << 0.02;
      QTest::newRow( "degrees, longitude first" ) << QStringList { "-g", "-w", "-p", "2" } << 0.02;
    }

    void whatIsWrittenThereIsReadHereAsTheSamePlace()
    {
      QFETCH( QStringList, format );
      QFETCH( double, rounding );
      QStringList lines;
      for ( const LonLat place : mPlaces )
        lines.append( QStringLiteral( "%1 %2" ).arg( place.latitude, 0, 'f', 12 ).arg( place.longitude, 0, 'f', 12 ) );
      // -w turns the order of what is read, too.
      if ( format.contains( QStringLiteral( "-w" ) ) )
        std::transform( mPlaces.begin(), mPlaces.end(), lines.begin(),
                        []( LonLat place )
                        { return QStringLiteral( "%1 %2" ).arg( place.longitude, 0, 'f', 12 ).arg( place.latitude, 0, 'f', 12 ); } );
      const QStringList answers = converted( format, lines );
      QCOMPARE( answers.size(), lines.size() );
      for ( int i = 0; i < answers.size(); ++i )
      {
        const LonLat place = mPlaces[static_cast<std::size_t>( i )];
        const std::vector<Placed> offered = offeredBy( read( answers[i] ) );
        const bool isAsked = offered.size() == 2 && place.latitude < 9 && offered[0].order != offered[1].order;
        QVERIFY2( offered.size() == 1 || isAsked, qPrintable( answers[i] ) );
        const auto isThere = [place, rounding]( const Placed &placed )
        { return distanceBetween( placed.positions.front(), place ).value < rounding; };
        QVERIFY2( std::any_of( offered.begin(), offered.end(), isThere ), qPrintable( answers[i] ) );
      }
    }

  private:
    /// The neighbour zone for half of the places within half a degree of 102° E.
    static UtmZone zone( LonLat place, int number )
    {
      const UtmZone own = zoneAtLongitude( place.longitude );
      return std::abs( place.longitude - 102 ) < 0.5 && number % 2 == 0 ? otherZone( own ) : own;
    }

    std::vector<LonLat> mPlaces;
};

EPLAN_TEST_MAIN( TestGeographicLib )
#include "test_geographiclib.moc"
