// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/projectpage.h"

#include "remote/landing.h"
#include "remote/placementsender.h"
#include "base/timestamp.h"

#include "remote/jsontext.h"
#include "testing.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace eplan;

namespace
{
  const QByteArray WHOLE =
    jsonText( "{'type':'Feature','id':'p-7','geometry':{'type':'LineString','coordinates':[[102.1,14.98],[102.2,14.99,187.5]]},"
              "'properties':{'code':'ผ.02-7','title':'ก่อสร้างถนน คสล. "
              "\\\"สายบ้านโนน\\\"','kind':'road','category':'concrete','organisation':'2300101','province':'30',"
              "'district':null,'fiscal_year':2570,'budget':484802.17,'contract_amount':1.5e6,'disbursed':0,'state':'approved','length':500,"
              "'width':4.25,"
              "'placed_by':'somsri','placed_at':'2026-11-22T08:30:00.125Z','placed_how':'drawn','accuracy':2.5,'review_state':null,"
              "'revision':12,'updated':'2026-11-22T08:30:01Z','colour':['unknown',{'to':'us'}]}}" );

  QByteArray feature( const QByteArray &id, const QByteArray &geometry, const QByteArray &properties )
  {
    return "{\"type\":\"Feature\",\"id\":" + id + ",\"geometry\":" + geometry + ",\"properties\":" + properties + "}";
  }

  QByteArray collection( const QByteArray &features )
  {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
  }

  const QByteArray FEWEST = jsonText( "{'fiscal_year':2570,'kind':'road','state':'planned'}" );
} // namespace

class TestProjectPage : public QObject
{
    Q_OBJECT

  private slots:
    void aProjectIsReadWhole()
    {
      const Result<Project> project = parseProject( WHOLE );
      QVERIFY( project );
      QCOMPARE( project->id.text, QStringLiteral( "p-7" ) );
      QCOMPARE( project->title, QStringLiteral( "ก่อสร้างถนน คสล. \"สายบ้านโนน\"" ) );
      QCOMPARE( project->kind, Kind::Road );
      QVERIFY( project->district.isNull() );
      QCOMPARE( project->fiscalYear, FiscalYear( 2570 ) );
      QCOMPARE( project->budget, std::optional( Baht::fromSatang( 48480217 ) ) );
      QCOMPARE( project->contractAmount, std::optional( Baht::fromSatang( 150000000 ) ) );
      QCOMPARE( project->disbursed, std::optional( Baht::fromSatang( 0 ) ) );
      QCOMPARE( project->length->value, 500.0 );
      QVERIFY( !project->area );
      QCOMPARE( project->placement.geometry.asWkt( 2 ), QStringLiteral( "LineString (102.1 14.98, 102.2 14.99)" ) );
      QCOMPARE( project->placement.how, std::optional( PlacedHow::Drawn ) );
      QCOMPARE( project->placement.at, QDateTime( QDate( 2026, 11, 22 ), QTime( 8, 30, 0, 125 ), Qt::UTC ) );
      QCOMPARE( project->revision.text, QStringLiteral( "\"12\"" ) );
      QCOMPARE( project->updated, QDateTime( QDate( 2026, 11, 22 ), QTime( 8, 30, 1 ), Qt::UTC ) );
    }

    void theOrderOfMembersDoesNotMatter()
    {
      const Result<Project> project = parseProject(
        jsonText( "{'properties':{'updated':null,'state':'approved','kind':'water','fiscal_year':2570,'code':123,'revision':'ab'},"
                  "'geometry':{'coordinates':[102.5,15],'type':'Point'},'id':7}" ) );
      QVERIFY( project );
      QCOMPARE( project->id.text, QStringLiteral( "7" ) );
      QCOMPARE( project->code, QStringLiteral( "123" ) );
      QCOMPARE( project->revision.text, QStringLiteral( "\"ab\"" ) );
      QCOMPARE( project->placement.geometry.asWkt( 1 ), QStringLiteral( "Point (102.5 15)" ) );
    }

    void whatOthersWriteAsTextIsRead()
    {
      const Result<Project> project = parseProject(
        feature( "\"7\"", "null", jsonText( "{'fiscal_year':2570,'kind':'road','state':'planned','budget':'484802.17','length':'','placed_how':''}" ) ) );
      QVERIFY( project );
      QCOMPARE( project->budget, std::optional( Baht::fromSatang( 48480217 ) ) );
      QVERIFY( !project->length );
      QVERIFY( !project->placement.how );
    }

    void whereThereIsNoRevisionItStaysEmpty()
    {
      const Result<Project> project = parseProject( feature( "\"7\"", "null", FEWEST ) );
      QVERIFY( project );
      QVERIFY( project->revision.isEmpty() );
      QVERIFY( !project->placement.isPlaced() );
    }

    void aFeatureThatIsNoProjectCostsTheOthersNothing_data()
    {
      QTest::addColumn<QByteArray>( "bad" );
      QTest::addColumn<QString>( "id" );
      QTest::addColumn<QString>( "part" );
      const auto withGeometry = []( const QByteArray &geometry ) { return feature( "\"bad\"", geometry, FEWEST ); };
      const auto withProperties = []( const QByteArray &properties ) { return feature( "\"bad\"", "null", properties ); };
      QTest::newRow( "polygon" ) << withGeometry( jsonText( "{'type':'Polygon','coordinates':[[[0,0],[1,0],[1,1],[0,0]]]}" ) ) << "bad"
                                 << "geometry";
      QTest::newRow( "collection" ) << withGeometry( jsonText( "{'type':'GeometryCollection','geometries':[]}" ) ) << "bad"
                                    << "geometry";
      QTest::newRow( "longitude off the Earth" ) << withGeometry( jsonText( "{'type':'Point','coordinates':[202.1,14.9]}" ) ) << "bad"
                                                 << "geometry";
      QTest::newRow( "metres for degrees" ) << withGeometry( jsonText( "{'type':'Point','coordinates':[187846.5,1658148]}" ) ) << "bad"
                                            << "geometry";
      QTest::newRow( "no latitude" ) << withGeometry( jsonText( "{'type':'Point','coordinates':[102]}" ) ) << "bad"
                                     << "geometry";
      QTest::newRow( "text for numbers" ) << withGeometry( jsonText( "{'type':'Point','coordinates':['102','14']}" ) ) << "bad"
                                          << "geometry";
      QTest::newRow( "empty line" ) << withGeometry( jsonText( "{'type':'LineString','coordinates':[]}" ) ) << "bad"
                                    << "geometry";
      QTest::newRow( "line of one vertex" ) << withGeometry( jsonText( "{'type':'LineString','coordinates':[[102,14]]}" ) ) << "bad"
                                            << "geometry";
      QTest::newRow( "points in a line's clothes" ) << withGeometry( jsonText( "{'type':'LineString','coordinates':[102,14]}" ) ) << "bad"
                                                    << "geometry";
      QTest::newRow( "geometry is a text" ) << withGeometry( "\"POINT (1 1)\"" ) << "bad"
                                            << "geometry";
      QTest::newRow( "number too large" ) << withGeometry( jsonText( "{'type':'Point','coordinates':[1e999,14]}" ) ) << "bad"
                                          << "geometry";
      QTest::newRow( "unknown kind" ) << withProperties( jsonText( "{'fiscal_year':2570,'kind':'bridge'}" ) ) << "bad"
                                      << "kind";
      QTest::newRow( "kind missing" ) << withProperties( jsonText( "{'fiscal_year':2570,'kind':null}" ) ) << "bad"
                                      << "kind";
      QTest::newRow( "year as text" ) << withProperties( jsonText( "{'fiscal_year':'๒๕๗๐'}" ) ) << "bad"
                                      << "fiscal_year";
      QTest::newRow( "money grouped" ) << withProperties( jsonText( "{'budget':'420,000'}" ) ) << "bad"
                                       << "budget";
      QTest::newRow( "a tenth of a satang" ) << withProperties( jsonText( "{'budget':0.001}" ) ) << "bad"
                                             << "budget";
      QTest::newRow( "time that is none" ) << withProperties( jsonText( "{'placed_at':'yesterday'}" ) ) << "bad"
                                           << "placed_at";
      QTest::newRow( "31 February" ) << withProperties( jsonText( "{'updated':'2026-02-31T00:00:00Z'}" ) ) << "bad"
                                     << "updated";
      QTest::newRow( "length as text" ) << withProperties( jsonText( "{'length':'500'}" ) ) << "bad"
                                        << "length";
      QTest::newRow( "list for a text" ) << withProperties( jsonText( "{'title':['a']}" ) ) << "bad"
                                         << "title";
      QTest::newRow( "properties missing their name" ) << withProperties( "[]" ) << "bad"
                                                       << "properties";
      QTest::newRow( "no id" ) << feature( "null", "null", FEWEST ) << ""
                               << "id";
      QTest::newRow( "not an object" ) << QByteArray( "42" ) << ""
                                       << "feature";
      QTest::newRow( "a list" ) << QByteArray( "[[1],{}]" ) << ""
                                << "feature";
      QTest::newRow( "null" ) << QByteArray( "null" ) << ""
                              << "feature";
    }

    void aFeatureThatIsNoProjectCostsTheOthersNothing()
    {
      QFETCH( QByteArray, bad );
      QFETCH( QString, id );
      QFETCH( QString, part );
      const Result<ParsedPage> page = parsePage( collection( WHOLE + "," + bad + ",\n" + feature( "\"after\"", "null", FEWEST ) ) );
      QVERIFY( page );
      QCOMPARE( page->page.projects.size(), std::size_t { 2 } );
      QCOMPARE( page->page.projects.at( 1 ).projectId().text, QStringLiteral( "after" ) );
      QCOMPARE( page->page.unreadable.size(), 1 );
      QCOMPARE( page->page.unreadable.first().id.text, id );
      QCOMPARE( page->page.unreadable.first().error.code, ErrorCode::InvalidData );
      QVERIFY2( page->page.unreadable.first().error.detail.contains( part ), qPrintable( page->page.unreadable.first().error.detail ) );
    }

    void whatIsNoCollectionIsNoService_data()
    {
      QTest::addColumn<QByteArray>( "content" );
      const QByteArray good = collection( WHOLE + "," + feature( "\"2\"", "null", FEWEST ) );
      QTest::newRow( "empty" ) << QByteArray();
      QTest::newRow( "HTML" ) << QByteArray( "<!DOCTYPE html><html><body>Sign in to the hotel</body></html>" );
      QTest::newRow( "text" ) << QByteArray( "\"features\"" );
      QTest::newRow( "list" ) << QByteArray( "[]" );
      QTest::newRow( "no features" ) << jsonText( "{'type':'FeatureCollection'}" );
      QTest::newRow( "features are no list" ) << jsonText( "{'features':{'a':1}}" );
      QTest::newRow( "truncated in a feature" ) << good.left( good.size() / 2 );
      QTest::newRow( "truncated behind the features" ) << good.left( good.size() - 1 );
      QTest::newRow( "truncated before the list ends" ) << good.left( good.size() - 2 );
      QTest::newRow( "two in one" ) << good + good;
      QTest::newRow( "not UTF-8" ) << QByteArray( good ).replace( "concrete", "con\xff\xfe te" );
      QTest::newRow( "links are no list" ) << jsonText( "{'features':[],'links':{'rel':'next'}}" );
      QTest::newRow( "deep" ) << QByteArray( "{\"features\":" ) + QByteArray( 100000, '[' );
    }

    void whatIsNoCollectionIsNoService()
    {
      QFETCH( QByteArray, content );
      const Result<ParsedPage> page = parsePage( content );
      QVERIFY( !page );
      QCOMPARE( page.error().code, ErrorCode::NotAService );
      QVERIFY( !page.error().detail.isEmpty() );
    }

    void thePageKnowsHowManyThereAreAndWhereTheNextIs()
    {
      const Result<ParsedPage> page = parsePage(
        jsonText( "{'links':[{'rel':'self','href':'a'},{'href':'b?cursor=1&x=ก','rel':'next'}],'numberMatched':1234,'features':[]}" ) );
      QVERIFY( page );
      QCOMPARE( page->page.matched, std::optional<qint64>( 1234 ) );
      QCOMPARE( page->next, QStringLiteral( "b?cursor=1&x=ก" ) );
      const Result<ParsedPage> last = parsePage( jsonText( "{'features':[],'links':[{'rel':'prev','href':'a'}]}" ) );
      QVERIFY( last );
      QVERIFY( !last->page.matched );
      QVERIFY( last->next.isEmpty() );
    }

    void everyPositionSurvivesTheWire_data()
    {
      QTest::addColumn<QString>( "wkt" );
      QTest::newRow( "point" ) << "Point (102.09780000000001 14.979900000000002)";
      QTest::newRow( "points" ) << "MultiPoint ((102.1 14.9),(102.30000000000001 15.1))";
      QTest::newRow( "line" ) << "LineString (102.1 14.9, 102.2 15.000000000000002, 102.3 15)";
      QTest::newRow( "lines" ) << "MultiLineString ((102.1 14.9, 102.2 15),(103 15, 103.1 15.1, 103.2 15.3))";
      QTest::newRow( "not placed" ) << "";
    }

    void everyPositionSurvivesTheWire()
    {
      QFETCH( QString, wkt );
      Placement sent;
      sent.geometry = wkt.isEmpty() ? QgsGeometry() : QgsGeometry::fromWkt( wkt );
      sent.how = PlacedHow::Gps;
      sent.from = QStringLiteral( "๔๗P 582530 \"836953\"\n" );
      sent.accuracy = Metres { 0.1 };
      sent.at = QDateTime( QDate( 2026, 11, 22 ), QTime( 8, 30, 0, 125 ), Qt::UTC );
      const Result<Project> back =
        parseProject( withPlacement( QJsonDocument::fromJson( feature( "\"7\"", "null", FEWEST ) ).object(), sent ) );
      QVERIFY( back );
      QCOMPARE( back->placement.geometry.asWkb(), sent.geometry.asWkb() );
      QCOMPARE( back->placement.from, sent.from );
      QCOMPARE( back->placement.at, sent.at );
      QVERIFY( isApplied( sent, back->placement ) );
    }

    void aPatchHoldsThePlacementAndNothingElse()
    {
      const QJsonObject patch = QJsonDocument::fromJson( placementPatch( {} ) ).object();
      QCOMPARE( patch.keys(), QStringList( { "geometry", "properties" } ) );
      QVERIFY( patch.value( "geometry" ).isNull() );
      const QJsonObject properties = patch.value( "properties" ).toObject();
      QCOMPARE( properties.keys(), QStringList( { "accuracy", "datum", "note", "placed_at", "placed_by", "placed_from", "placed_how" } ) );
      for ( const QJsonValue &value : properties )
        QVERIFY( value.isNull() );
    }

    void reasonsAreInThePatchWhereTheServiceHasAWordForThem()
    {
      Placement said;
      said.accepted = { { "A", "x" } };
      said.justified = { "P2", "next_phase: y" };
      const auto properties = [&said]( const QStringList &reasons )
      { return QJsonDocument::fromJson( placementPatch( said, reasons ) ).object().value( "properties" ).toObject(); };
      QCOMPARE( properties( { "accepted_findings" } ).value( "accepted_findings" ).toString(), QString( "A x" ) );
      QVERIFY( !properties( { "accepted_findings" } ).contains( "duplicate_of" ) );
      QCOMPARE( properties( { "duplicate_of", "duplicate_reason" } ).value( "duplicate_reason" ).toString(), QString( "next_phase: y" ) );
      QVERIFY( isApplied( said, {}, {} ) );
      QVERIFY( !isApplied( said, {}, { "duplicate_of" } ) );
    }

    void whatAFeatureLeavesOutIsUntold()
    {
      const QStringList all { "accepted_findings", "duplicate_of", "duplicate_reason" };
      QCOMPARE( parseProject( WHOLE )->untold, all );
      const QByteArray two =
        jsonText( "{'fiscal_year':2570,'kind':'road','state':'planned','duplicate_of':null,'accepted_findings':'A x'}" );
      const Result<Project> project = parseProject( feature( "\"7\"", "null", two ) );
      QVERIFY( project );
      QCOMPARE( project->untold, QStringList( "duplicate_reason" ) );
      QCOMPARE( project->placement.accepted.first().reason, QString( "x" ) );
    }

    void whatWasNotKeptIsNoticed_data()
    {
      QTest::addColumn<QString>( "wkt" );
      QTest::addColumn<QString>( "note" );
      QTest::addColumn<QString>( "by" );
      QTest::addColumn<bool>( "applied" );
      QTest::newRow( "all kept" ) << "Point (102 15)"
                                  << "note"
                                  << "somsri" << true;
      QTest::newRow( "stamped by the service" ) << "Point (102 15)"
                                                << "note"
                                                << "another" << true;
      QTest::newRow( "position not kept" ) << ""
                                           << "note"
                                           << "somsri" << false;
      QTest::newRow( "position moved" ) << "Point (102.1 15)"
                                        << "note"
                                        << "somsri" << false;
      QTest::newRow( "note not kept" ) << "Point (102 15)"
                                       << ""
                                       << "somsri" << false;
    }

    void whatWasNotKeptIsNoticed()
    {
      QFETCH( QString, wkt );
      QFETCH( QString, note );
      QFETCH( QString, by );
      QFETCH( bool, applied );
      Placement sent;
      sent.geometry = QgsGeometry::fromWkt( QStringLiteral( "MultiPoint ((102 15))" ) );
      sent.note = QStringLiteral( "note" );
      sent.by = QStringLiteral( "somsri" );
      Placement stored = sent;
      stored.geometry = wkt.isEmpty() ? QgsGeometry() : QgsGeometry::fromWkt( wkt );
      stored.note = note;
      stored.by = by;
      QCOMPARE( isApplied( sent, stored ), applied );
    }

    void timesOfRfc3339AreReadAsUtc_data()
    {
      QTest::addColumn<QByteArray>( "text" );
      QTest::addColumn<QString>( "utc" );
      QTest::newRow( "usual" ) << QByteArray( "2026-11-22T08:30:00Z" ) << "2026-11-22T08:30:00.000Z";
      QTest::newRow( "milliseconds" ) << QByteArray( "2026-11-22T08:30:00.125Z" ) << "2026-11-22T08:30:00.125Z";
      QTest::newRow( "one decimal" ) << QByteArray( "2026-11-22T08:30:00.5Z" ) << "2026-11-22T08:30:00.500Z";
      QTest::newRow( "Bangkok" ) << QByteArray( "2026-11-22T15:30:00+07:00" ) << "2026-11-22T08:30:00.000Z";
      QTest::newRow( "no zone" ) << QByteArray( "2026-11-22T08:30:00" ) << "2026-11-22T08:30:00.000Z";
      QTest::newRow( "hour 24" ) << QByteArray( "2026-11-22T25:30:00Z" ) << "";
      QTest::newRow( "signs" ) << QByteArray( "2026-11-22T-8:30:00Z" ) << "";
      QTest::newRow( "words" ) << QByteArray( "yesterday" ) << "";
      QTest::newRow( "empty" ) << QByteArray() << "";
    }

    void timesOfRfc3339AreReadAsUtc()
    {
      QFETCH( QByteArray, text );
      QFETCH( QString, utc );
      const QDateTime time = parseTimestamp( { text.constData(), static_cast<std::size_t>( text.size() ) } );
      QCOMPARE( time.isValid() ? toTimestamp( time ) : QString(), utc );
    }

    void capabilitiesAreRecognisedByTheEndOfTheirAddress_data()
    {
      QTest::addColumn<QByteArray>( "classes" );
      QTest::addColumn<bool>( "writable" );
      QTest::addColumn<bool>( "patches" );
      QTest::addColumn<bool>( "locks" );
      QTest::newRow( "reads only" ) << jsonText( "['http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core']" ) << false << false
                                    << false;
      QTest::newRow( "ours" ) << jsonText( "['http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/update','http://www.opengis.net/spec/"
                                           "ogcapi-features-4/1.0/conf/optimistic-locking-etags']" )
                              << true << true << true;
      QTest::newRow( "whole features only" ) << jsonText( "['http://example.com/draft/conf/create-replace-delete']" ) << true << false
                                             << false;
    }

    void capabilitiesAreRecognisedByTheEndOfTheirAddress()
    {
      QFETCH( QByteArray, classes );
      QFETCH( bool, writable );
      QFETCH( bool, patches );
      QFETCH( bool, locks );
      ServiceDescription service;
      QVERIFY( addConformance( service, "{\"conformsTo\":" + classes + "}" ) );
      QCOMPARE( service.writable, writable );
      QCOMPARE( service.patches, patches );
      QCOMPARE( service.locksWrites, locks );
    }

    void organisationsComeWithTheirArea()
    {
      const auto page = parseOrganisations( jsonText(
        "{'features':[{'id':'2300101','geometry':{'type':'MultiPolygon','coordinates':[[[[101,14],[103,14],[103,16],[101,14]]]]},"
        "'properties':{'code':'2300101','name_th':'อบจ.นครราชสีมา','name_en':'Nakhon Ratchasima PAO','type':'pao','province':'30'}},"
        "{'id':'x','geometry':{'type':'Nonsense'},'properties':{'code':6300501}}]}" ) );
      QVERIFY( page );
      QCOMPARE( page->organisations.size(), 2 );
      QCOMPARE( page->organisations.first().nameThai, QStringLiteral( "อบจ.นครราชสีมา" ) );
      QCOMPARE( page->organisations.first().boundary.asWkt( 0 ), QStringLiteral( "MultiPolygon (((101 14, 103 14, 103 16, 101 14)))" ) );
      QCOMPARE( page->organisations.last().code.text, QStringLiteral( "6300501" ) );
      QVERIFY( page->organisations.last().boundary.isNull() );
    }

    void anAccountNeedsAUser()
    {
      const auto account = parseAccount( jsonText( "{'sub':'17','preferred_username':'somsri','name':'สมศรี','roles':['engineer','wizard'],'"
                                                   "organisation':'2300101','province':'30'}" ) );
      QVERIFY( account );
      QCOMPARE( account->user, QStringLiteral( "somsri" ) );
      QCOMPARE( account->roles, QList<Role> { Role::Engineer } );
      QVERIFY( !parseAccount( "{}" ) );
      QVERIFY( !parseAccount( "<html>" ) );
    }
};

EPLAN_TEST_MAIN( TestProjectPage )
#include "test_projectpage.moc"
