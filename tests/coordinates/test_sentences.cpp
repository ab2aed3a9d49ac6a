// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/reader.h"
#include "coordinates/sentences.h"

#include "testing.h"

#include <qgsgeometry.h>

using namespace eplan;

namespace
{
  ReadingContext inProvince( const QString &code )
  {
    ReadingContext context;
    context.area = std::make_shared<OrganisationArea>( OrganisationArea::ofProvince( code ) );
    return context;
  }

  QString understoodIn( const QString &text )
  {
    const Reading reading = read( text );
    const Placed *placed = placedIn( reading );
    return placed ? understood( *placed ) : QString();
  }
} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

  private slots:
    void whatWasUnderstoodIsSaidInOneLine_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<QString>( "sentence" );
      QTest::newRow( "UTM" ) << "Indian 1975 47P 661568 1520274"
                             << "UTM zone 47, E 661568 N 1520274, Indian 1975";
      QTest::newRow( "UTM to a centimetre" ) << "48P 187846.26 1658147.60"
                                             << "UTM zone 48, E 187846.26 N 1658147.60, WGS 84";
      QTest::newRow( "degrees" ) << "14.9799, 102.0978"
                                 << "decimal degrees, 14.979900, 102.097800, WGS 84";
      QTest::newRow( "degrees on Indian 1975 as they were written" ) << "EPSG:4240 15.09599, 100.282506"
                                                                     << "decimal degrees, 15.095990, 100.282506, Indian 1975";
      QTest::newRow( "seconds" ) << "N145848 E1020552"
                                 << QStringLiteral(
                                      "degrees, minutes and seconds in one number, 14°58'48.000\"N 102°05'52.000\"E, WGS 84" );
      QTest::newRow( "square" ) << "PR 612205"
                                << "military grid (MGRS) zone 47, 47PPR 612 205, WGS 84";
      QTest::newRow( "line" ) << "48P 187846 1658148 ถึง 188210 1657990"
                              << "Line of 2 position(s): UTM zone 48, from E 187846 N 1658148 to E 188210 N 1657990, WGS 84";
      QTest::newRow( "points" ) << "MULTIPOINT(102.0978 14.9799, 102.0985 14.9810)"
                                << "2 separate position(s): WKT, first 14.979900, 102.097800, last 14.981000, 102.098500, WGS 84";
    }

    void whatWasUnderstoodIsSaidInOneLine()
    {
      QFETCH( QString, text );
      QFETCH( QString, sentence );
      QCOMPARE( understoodIn( text ), sentence );
    }

    void choicesAreToldApartByWhatDiffers()
    {
      const Reading reading = read( u"E 470000 N 1830000" );
      const Question &question = std::get<Question>( reading );
      QCOMPARE( choiceText( question, question.choices[0] ), QStringLiteral( "Zone 47, in Tak: UTM zone 47, E 470000 N 1830000, WGS 84" ) );
      QCOMPARE( choiceText( question, question.choices[1] ),
                QStringLiteral( "Zone 48, in Mukdahan: UTM zone 48, E 470000 N 1830000, WGS 84" ) );
    }

    void theDatumIsAskedWhereTheOfficeHasNone()
    {
      ReadingContext context;
      context.unnamedDatum = UnnamedDatum::IsAsked;
      const Reading reading = read( u"47P 661235 1520577", context );
      const Question *question = std::get_if<Question>( &reading );
      QVERIFY( question );
      QCOMPARE( static_cast<int>( question->distinction ), static_cast<int>( Distinction::Datum ) );
      QCOMPARE( choiceText( *question, question->choices[1] ), QStringLiteral( "Indian 1975, E 661235 N 1520577" ) );
      QVERIFY( placedIn( read( u"https://www.google.com/maps?q=13.75,100.4913", context ) ) );
      QVERIFY( placedIn( read( u"WGS84 47P 661235 1520577", context ) ) );
    }

    void howAZoneWasKnownIsSaid()
    {
      const Reading byArea = read( u"E 470000 N 1830000", inProvince( QStringLiteral( "49" ) ) );
      QVERIFY( placedIn( byArea ) );
      QCOMPARE( basisText( *placedIn( byArea ) ), QStringLiteral( "Only zone 48 lies in your area. The datum is the default." ) );
      const Reading byCountry = read( u"WGS84 187846 1658148" );
      QVERIFY( placedIn( byCountry ) );
      QCOMPARE( basisText( *placedIn( byCountry ) ), QStringLiteral( "Only zone 48 lies in Thailand." ) );
    }

    void everyReasonHasASentenceOfItsOwn()
    {
      QStringList sentences;
      for ( std::size_t i = 0; i < EnumText<Reason>::texts.size(); ++i )
        sentences.append( sentenceFor( static_cast<Reason>( i ) ) );
      for ( std::size_t i = 0; i < EnumText<Warning>::texts.size(); ++i )
        sentences.append( sentenceFor( static_cast<Warning>( i ) ) );
      QVERIFY( !sentences.contains( QString() ) );
      QCOMPARE( sentences.removeDuplicates(), 0 );
    }

    void aPositionStandsInsideOrOutsideTheArea()
    {
      const OrganisationArea korat = OrganisationArea::ofProvince( u"30" );
      QCOMPARE( standingText( korat.standingOf( { 102.0978, 14.9799 } ) ), QStringLiteral( "in Nakhon Ratchasima, inside your area" ) );
      QCOMPARE( standingText( korat.standingOf( { 98.9853, 18.7883 } ) ), QStringLiteral( "in Chiang Mai, 458 km outside your area" ) );
      QCOMPARE( standingText( OrganisationArea().standingOf( { 100.6, 13.0 } ) ), QStringLiteral( "in the sea before Chon Buri" ) );
      QCOMPARE( standingText( OrganisationArea().standingOf( { 0, 0 } ) ), QStringLiteral( "far outside Thailand" ) );
    }

    void theBoundaryCountsWhereThereIsOne()
    {
      const QgsGeometry boundary =
        QgsGeometry::fromWkt( QStringLiteral( "POLYGON((102 14.9, 102.2 14.9, 102.2 15.1, 102 15.1, 102 14.9))" ) );
      const OrganisationArea area = OrganisationArea::ofBoundary( boundary, u"30" );
      QVERIFY( !area.standsOutside( { 102.0978, 14.9799 } ) );
      QVERIFY( !area.standsOutside( { 102.203, 15.0 } ) );
      const Standing outside = area.standingOf( { 102.3, 15.0 } );
      QVERIFY( outside.isOutside() );
      QVERIFY( std::abs( outside.outside->value - 10740 ) < 50 );
      QCOMPARE( outside.province->code, QStringLiteral( "30" ) );
      QVERIFY( OrganisationArea::ofBoundary( QgsGeometry(), u"30" ).standsOutside( { 98.9853, 18.7883 } ) );
      QVERIFY( !OrganisationArea().isKnown() );
    }
};

EPLAN_TEST_MAIN( TestSentences )
#include "test_sentences.moc"
