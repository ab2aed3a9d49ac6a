// SPDX-License-Identifier: GPL-2.0-or-later
#include "classroom.h"

#include "testing.h"

#include <QSet>

#include <zlib.h>

using namespace eplan;

class TestItems : public QObject
{
    Q_OBJECT

  private:
    static QByteArray unzipped( const std::string &packed )
    {
      QByteArray plain( 20'000'000, '\0' );
      z_stream stream {};
      stream.next_in = reinterpret_cast<Bytef *>( const_cast<char *>( packed.data() ) );
      stream.avail_in = static_cast<uInt>( packed.size() );
      stream.next_out = reinterpret_cast<Bytef *>( plain.data() );
      stream.avail_out = static_cast<uInt>( plain.size() );
      inflateInit2( &stream, 15 + 16 );
      inflate( &stream, Z_FINISH );
      plain.truncate( static_cast<int>( stream.total_out ) );
      inflateEnd( &stream );
      return plain;
    }

    httplib::Client client( const Login &login )
    {
      const QUrl url( mClassroom.server().address() );
      httplib::Client client( url.host().toStdString(), url.port() );
      client.set_basic_auth( login.user.toStdString(), login.password.toStdString() );
      client.set_decompress( false );
      return client;
    }

    Classroom mClassroom;
    Login mAdmin;

  private slots:
    void initTestCase()
    {
      QCOMPARE( mClassroom.open( 1200 ), QString() );
      QCOMPARE( mClassroom.listen(), QString() );
      mAdmin = mClassroom.login( "administrator" );
    }

    void theServiceSaysWhatItIsToAnybody_data()
    {
      QTest::addColumn<QString>( "path" );
      QTest::addColumn<QString>( "member" );
      QTest::newRow( "landing page" ) << "/"
                                      << "eplan:mode";
      QTest::newRow( "conformance" ) << "/conformance"
                                     << "conformsTo";
      QTest::newRow( "OpenAPI" ) << "/api"
                                 << "openapi";
    }

    void theServiceSaysWhatItIsToAnybody()
    {
      QFETCH( QString, path );
      QFETCH( QString, member );
      const Reply reply = mClassroom.service().answer( { "GET", path.toStdString() } );
      QCOMPARE( reply.status, 200 );
      QVERIFY( document( reply ).contains( member ) );
    }

    void everythingElseAsksForThePassword_data()
    {
      QTest::addColumn<QByteArray>( "authorization" );
      const Login login = mClassroom.login( "engineer" );
      QTest::newRow( "nothing" ) << QByteArray();
      QTest::newRow( "wrong password" ) << QByteArray( "Basic " + QByteArray( login.user.toUtf8() + ":wrong" ).toBase64() );
      QTest::newRow( "unknown user" ) << QByteArray( "Basic " + QByteArray( "nobody:wrong" ).toBase64() );
      QTest::newRow( "another scheme" ) << QByteArray( "Bearer abc" );
      QTest::newRow( "no base64" ) << QByteArray( "Basic %%%" );
      QTest::newRow( "no colon" ) << QByteArray( "Basic " + QByteArray( "somsri" ).toBase64() );
    }

    void everythingElseAsksForThePassword()
    {
      QFETCH( QByteArray, authorization );
      for ( const char *path : { "/userinfo", "/collections", "/collections/projects/items", "/nowhere" } )
      {
        const Reply reply = mClassroom.service().answer( { "GET", path, {}, {}, { { "authorization", authorization.toStdString() } } } );
        QCOMPARE( reply.status, 401 );
        QVERIFY( header( reply, "WWW-Authenticate" ).starts_with( "Basic realm=\"e-Plan\"" ) );
      }
    }

    void whoIsSignedInIsTold()
    {
      const QJsonObject engineer = document( mClassroom.get( "/userinfo", mClassroom.login( "engineer" ) ) );
      QCOMPARE( engineer["preferred_username"].toString(), QStringLiteral( "somsri" ) );
      QCOMPARE( engineer["roles"].toArray(), QJsonArray { "engineer" } );
      QCOMPARE( engineer["organisation"].toString(), QStringLiteral( "2300101" ) );
      QCOMPARE( engineer["organisation_name"].toString(), QStringLiteral( "องค์การบริหารส่วนจังหวัดนครราชสีมา" ) );
      QCOMPARE( engineer["province"].toString(), QStringLiteral( "30" ) );
    }

    void collectionsSayWhereTheyAre()
    {
      const QJsonArray collections = document( mClassroom.get( "/collections", mAdmin ) )["collections"].toArray();
      QCOMPARE( collections.size(), 3 );
      const QJsonObject extent = collections[0].toObject()["extent"].toObject();
      const QJsonArray box = extent["spatial"].toObject()["bbox"].toArray()[0].toArray();
      QVERIFY( box[0].toDouble() < 102.1 && box[2].toDouble() > 102.1 && box[1].toDouble() < 15 && box[3].toDouble() > 15 );
      QVERIFY( extent["temporal"].toObject()["interval"].toArray()[0].toArray()[1].isNull() );
    }

    void theSchemaNamesEveryPropertyOfAFeature()
    {
      const QJsonObject schema = document( mClassroom.get( "/collections/projects/schema", mAdmin ) );
      const QStringList described = schema["properties"].toObject()["properties"].toObject()["properties"].toObject().keys();
      const QJsonObject feature = features( mClassroom.items( mAdmin ) )[0].toObject();
      QCOMPARE( described, feature["properties"].toObject().keys() );
      QVERIFY( described.contains( "placed_from" ) && described.contains( "updated" ) );
    }

    void pagesToTheEndAreTheTable()
    {
      const Reply first = mClassroom.items( mAdmin, { { "limit", "100" } } );
      QCOMPARE( document( first )["numberMatched"].toInt(), 1200 );
      QCOMPARE( document( first )["numberReturned"].toInt(), 100 );
      const QStringList ids = walk( mClassroom, mAdmin, { { "limit", "100" } } );
      QCOMPARE( ids.size(), 1200 );
      QCOMPARE( QSet<QString>( ids.begin(), ids.end() ).size(), 1200 );
      QVERIFY( nextToken( mClassroom.items( mAdmin, { { "limit", "1200" } } ) ).empty() );
    }

    void pagesStayWholeWhileSomebodyWrites()
    {
      const Login engineer = mClassroom.login( "engineer" );
      const QStringList before = walk( mClassroom, engineer, { { "limit", "10000" } } );
      int written = 0;
      const auto writeOne = [&]
      {
        const std::string id = before[( written * 37 ) % before.size()].toStdString();
        const std::string tag = header( mClassroom.get( "/collections/projects/items/" + id, engineer ), "ETag" );
        written +=
          mClassroom.patch( engineer, id, tag, "{\"properties\":{\"note\":\"" + QByteArray::number( written ) + "\"}}" ).status == 200;
      };
      const QStringList during = walk( mClassroom, engineer, { { "limit", "7" } }, writeOne );
      QVERIFY( written > 10 );
      QCOMPARE( during, before );
    }

    void whatChangesAfterAWalkBeganIsNotLostToTheNext()
    {
      const Login engineer = mClassroom.login( "engineer" );
      const Reply page = mClassroom.items( engineer, { { "limit", "1" } } );
      const std::string id = features( page )[0].toObject()["id"].toString().toStdString();
      const std::string began = document( page )["timeStamp"].toString().toStdString();
      const std::string tag = header( mClassroom.get( "/collections/projects/items/" + id, engineer ), "ETag" );
      QCOMPARE( mClassroom.patch( engineer, id, tag, "{\"properties\":{\"note\":\"later\"}}" ).status, 200 );
      QVERIFY( walk( mClassroom, engineer, { { "datetime", began + "/.." } } ).contains( QString::fromStdString( id ) ) );
    }

    void filtersSelectWhatTheTableHas_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::addColumn<QString>( "value" );
      QTest::addColumn<QString>( "sql" );
      QTest::newRow( "fiscal year" ) << "fiscal_year"
                                     << "2570"
                                     << "fiscal_year = 2570";
      QTest::newRow( "organisation" ) << "organisation"
                                      << "4301201"
                                      << "organisation = '4301201'";
      QTest::newRow( "organisation that has none" ) << "organisation"
                                                    << "9999999"
                                                    << "0";
      QTest::newRow( "province" ) << "province"
                                  << "30"
                                  << "province = '30'";
      QTest::newRow( "kind" ) << "kind"
                              << "water"
                              << "kind = 'water'";
      QTest::newRow( "state" ) << "state"
                               << "in_progress"
                               << "state = 'in_progress'";
      QTest::newRow( "instant" ) << "datetime"
                                 << "2026-09-30T23:59:59.000Z"
                                 << "updated = '2026-09-30T23:59:59.000Z'";
      QTest::newRow( "until" ) << "datetime"
                               << "../2026-09-30T23:59:59Z"
                               << "updated <= '2026-09-30T23:59:59.000Z'";
      QTest::newRow( "until, empty start, offset" ) << "datetime"
                                                    << "/2026-10-01T06:59:59+07:00"
                                                    << "updated <= '2026-09-30T23:59:59.000Z'";
      QTest::newRow( "since" ) << "datetime"
                               << "2026-09-30T23:59:59.500Z/.."
                               << "updated >= '2026-09-30T23:59:59.500Z'";
      QTest::newRow( "box of the province" )
        << "bbox"
        << "101,14,104,16"
        << "geom IS NOT NULL AND fid IN (SELECT id FROM rtree_projects_geom WHERE minx < 104 AND maxx > 101)";
      QTest::newRow( "box with heights of nothing" ) << "bbox"
                                                     << "10,10,0,11,11,100"
                                                     << "0";
      QTest::newRow( "box across the antimeridian" ) << "bbox"
                                                     << "170,-90,103.5,90"
                                                     << "fid IN (SELECT id FROM rtree_projects_geom WHERE minx <= 103.5)";
    }

    void filtersSelectWhatTheTableHas()
    {
      QFETCH( QString, name );
      QFETCH( QString, value );
      QFETCH( QString, sql );
      const int expected = mClassroom.fromFile( "SELECT count(*) FROM projects WHERE " + sql ).toInt();
      const Reply reply = mClassroom.items( mAdmin, { { name.toStdString(), value.toStdString() }, { "limit", "10000" } } );
      QCOMPARE( reply.status, 200 );
      QCOMPARE( document( reply )["numberMatched"].toInt(), expected );
      QCOMPARE( features( reply ).size(), expected );
    }

    void filtersGoTogetherAndAlongWithThePages()
    {
      const QueryParameters both { { "fiscal_year", "2569" }, { "kind", "road" }, { "limit", "9" } };
      const int expected = mClassroom.fromFile( "SELECT count(*) FROM projects WHERE fiscal_year = 2569 AND kind = 'road'" ).toInt();
      QVERIFY( expected > 9 );
      QCOMPARE( walk( mClassroom, mAdmin, both ).size(), expected );
    }

    void aBoxMustMeetTheLineItselfNotItsEnvelope()
    {
      const Login engineer = mClassroom.login( "engineer" );
      const std::string id =
        mClassroom.fromFile( "SELECT id FROM projects WHERE organisation = '2300101' AND geom IS NULL LIMIT 1" ).toString().toStdString();
      const std::string tag = header( mClassroom.get( "/collections/projects/items/" + id, engineer ), "ETag" );
      const Reply written =
        mClassroom.patch( engineer, id, tag, R"({"geometry":{"type":"LineString","coordinates":[[100,10],[101,11]]}})" );
      QCOMPARE( written.status, 200 );
      QCOMPARE( features( mClassroom.items( engineer, { { "bbox", "100.4,10.4,100.6,10.6" } } ) ).size(), 1 );
      QCOMPARE( features( mClassroom.items( engineer, { { "bbox", "100.7,10.1,100.9,10.3" } } ) ).size(), 0 );
    }

    void aBoxInsideAnAreaFindsTheArea()
    {
      const Reply reply = mClassroom.items( mAdmin, { { "bbox", "102.1000,14.9700,102.1001,14.9701" } }, "organisations" );
      QCOMPARE( features( reply ).size(), 2 ); // the city, and the province around it
    }

    void badParametersAreNamed_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::addColumn<QString>( "value" );
      QTest::newRow( "unknown" ) << "limt"
                                 << "1";
      QTest::newRow( "limit zero" ) << "limit"
                                    << "0";
      QTest::newRow( "limit text" ) << "limit"
                                    << "ten";
      QTest::newRow( "box of three" ) << "bbox"
                                      << "1,2,3";
      QTest::newRow( "box of text" ) << "bbox"
                                     << "a,b,c,d";
      QTest::newRow( "box upside down" ) << "bbox"
                                         << "101,15,102,14";
      QTest::newRow( "box off the Earth" ) << "bbox"
                                           << "101,15,102,95";
      QTest::newRow( "box not finite" ) << "bbox"
                                        << "101,nan,102,15";
      QTest::newRow( "box with blanks" ) << "bbox"
                                         << "101, 14,102,15";
      QTest::newRow( "no time" ) << "datetime"
                                 << "yesterday";
      QTest::newRow( "no such day" ) << "datetime"
                                     << "2026-02-30T00:00:00Z";
      QTest::newRow( "no zone" ) << "datetime"
                                 << "2026-02-20T00:00:00";
      QTest::newRow( "backwards" ) << "datetime"
                                   << "2026-02-20T00:00:00Z/2026-02-19T00:00:00Z";
      QTest::newRow( "three times" ) << "datetime"
                                     << "../../..";
      QTest::newRow( "empty time" ) << "datetime"
                                    << "";
      QTest::newRow( "year in words" ) << "fiscal_year"
                                       << "B.E.2570";
      QTest::newRow( "kind that does not exist" ) << "kind"
                                                  << "rail";
      QTest::newRow( "state that does not exist" ) << "state"
                                                   << "Planned";
      QTest::newRow( "organisation of six digits" ) << "organisation"
                                                    << "230010";
      QTest::newRow( "province of three digits" ) << "province"
                                                  << "300";
      QTest::newRow( "made-up page" ) << "next"
                                      << "abc";
      QTest::newRow( "another reference system" ) << "crs"
                                                  << "http://www.opengis.net/def/crs/EPSG/0/4326";
    }

    void badParametersAreNamed()
    {
      QFETCH( QString, name );
      QFETCH( QString, value );
      const Reply reply = mClassroom.items( mAdmin, { { name.toStdString(), value.toStdString() } } );
      QCOMPARE( reply.status, 400 );
      QCOMPARE( reply.contentType, std::string( "application/problem+json" ) );
      QVERIFY( document( reply )["detail"].toString().contains( name ) );
    }

    void aParameterTwiceIsRefused() { QCOMPARE( mClassroom.items( mAdmin, { { "kind", "road" }, { "kind", "water" } } ).status, 400 ); }

    void featuresHaveWhatTheTableHas()
    {
      const Reply reply = mClassroom.get( "/collections/projects/items/P0000001", mAdmin );
      const QJsonObject feature = document( reply );
      const QJsonObject properties = feature["properties"].toObject();
      QCOMPARE( header( reply, "ETag" ), '"' + std::to_string( properties["revision"].toInt() ) + '"' );
      QCOMPARE( properties["title"].toString(), mClassroom.fromFile( "SELECT title FROM projects WHERE fid = 1" ).toString() );
      QVERIFY(
        reply.body.find( "\"budget\":" + mClassroom.fromFile( "SELECT budget FROM projects WHERE fid = 1" ).toString().toStdString() + ',' )
        != std::string::npos );
      QCOMPARE( properties["placed_at"].toString().size(), static_cast<int>( sizeof "2026-09-30T23:59:59.000Z" ) - 1 );
      QCOMPARE( feature["links"].toArray()[0].toObject()["href"].toString(),
                QStringLiteral( "http://127.0.0.1/collections/projects/items/P0000001" ) );
      QCOMPARE( mClassroom.get( "/collections/projects/items/P9999999", mAdmin ).status, 404 );
      QCOMPARE( mClassroom.get( "/collections/nothing/items", mAdmin ).status, 404 );
    }

    void thePagesAreSmallOnTheWireWhereTheClientTakesGzip_data()
    {
      QTest::addColumn<QString>( "accepts" );
      QTest::addColumn<int>( "limit" );
      QTest::addColumn<bool>( "isPacked" );
      QTest::newRow( "gzip" ) << "gzip, deflate" << 500 << true;
      QTest::newRow( "gzip, a few" ) << "gzip" << 3 << true;
      QTest::newRow( "gzip with a weight" ) << "br;q=1.0, gzip;q=0.8" << 500 << true;
      QTest::newRow( "anything" ) << "*" << 500 << true;
      QTest::newRow( "gzip refused" ) << "gzip;q=0" << 500 << false;
      QTest::newRow( "plain only" ) << "identity" << 500 << false;
    }

    void thePagesAreSmallOnTheWireWhereTheClientTakesGzip()
    {
      QFETCH( QString, accepts );
      QFETCH( int, limit );
      QFETCH( bool, isPacked );
      const std::string address = "/collections/projects/items?limit=" + std::to_string( limit );
      const auto packed = client( mAdmin ).Get( address, { { "Accept-Encoding", accepts.toStdString() } } );
      QVERIFY( packed );
      QCOMPARE( packed->get_header_value( "Content-Encoding" ), std::string( isPacked ? "gzip" : "" ) );
      const QByteArray body = isPacked ? unzipped( packed->body ) : QByteArray::fromStdString( packed->body );
      const QJsonArray features = QJsonDocument::fromJson( body ).object()["features"].toArray();
      QCOMPARE( features.size(), limit );
      const auto plain = client( mAdmin ).Get( address );
      QVERIFY( plain );
      QCOMPARE( features, QJsonDocument::fromJson( QByteArray::fromStdString( plain->body ) ).object()["features"].toArray() );
    }

    void theNextPageStandsInTheHeaderAsInTheBody()
    {
      const auto page = client( mAdmin ).Get( "/collections/projects/items?limit=3&kind=road" );
      QVERIFY( page );
      const QJsonArray links = QJsonDocument::fromJson( QByteArray::fromStdString( page->body ) ).object()["links"].toArray();
      const QString next = links[1].toObject()["href"].toString();
      QVERIFY( next.startsWith( mClassroom.server().address() + "collections/projects/items?" ) && next.contains( "kind=road" ) );
      QCOMPARE( QString::fromStdString( page->get_header_value( "Link" ) ),
                QStringLiteral( "<%1>; rel=\"next\"; type=\"application/geo+json\"" ).arg( next ) );
      QVERIFY( !links.isEmpty()
               && client( mAdmin ).Get( next.mid( mClassroom.server().address().size() - 1 ).toStdString() )->status == 200 );
    }

    void headAndOptionsAreAnswered()
    {
      const auto head = client( mAdmin ).Head( "/collections/projects/items/P0000001" );
      QCOMPARE( head->status, 200 );
      QVERIFY( head->body.empty() && head->has_header( "ETag" ) );
      QCOMPARE( head->get_header_value( "Cache-Control" ), std::string( "no-store" ) );
      const auto options = client( mAdmin ).Options( "/collections/projects/items/P0000001" );
      QCOMPARE( options->get_header_value( "Allow" ), std::string( "GET, HEAD, OPTIONS, PATCH, PUT" ) );
      QCOMPARE( options->get_header_value( "Accept-Patch" ), std::string( "application/merge-patch+json" ) );
      QCOMPARE( client( mAdmin ).Options( "/collections/projects/items" )->get_header_value( "Allow" ),
                std::string( "GET, HEAD, OPTIONS" ) );
    }

    void whatCannotBeDoneIsSaidWithWhatCan()
    {
      const auto posted = client( mAdmin ).Post( "/collections/projects/items", "{}", "application/geo+json" );
      QCOMPARE( posted->status, 405 );
      QCOMPARE( posted->get_header_value( "Allow" ), std::string( "GET, HEAD, OPTIONS" ) );
      QCOMPARE( client( mAdmin ).Delete( "/collections/projects/items/P0000001" )->status, 405 );
    }
};

EPLAN_TEST_MAIN( TestItems )
#include "test_items.moc"
