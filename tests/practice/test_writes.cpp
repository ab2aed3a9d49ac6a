// SPDX-License-Identifier: GPL-2.0-or-later
#include "classroom.h"

#include "testing.h"

#include <atomic>
#include <thread>

using namespace eplan;

class TestWrites : public QObject
{
    Q_OBJECT

  private:
    /// An unplaced project of the PAO that no test has had yet.
    std::string freshProject()
    {
      return mClassroom
        .fromFile(
          QStringLiteral( "SELECT id FROM projects WHERE organisation = '2300101' AND geom IS NULL ORDER BY fid LIMIT 1 OFFSET %1" )
            .arg( mTaken++ ) )
        .toString()
        .toStdString();
    }

    std::string tagOf( const std::string &id ) { return header( mClassroom.get( itemPath( id ), mAdmin ), "ETag" ); }
    static std::string itemPath( const std::string &id ) { return "/collections/projects/items/" + id; }

    Request put( const Login &login, const std::string &id, const std::string &tag, const QJsonObject &feature )
    {
      Request put = mClassroom.request( "PUT", itemPath( id ), login );
      put.headers["content-type"] = "application/geo+json";
      put.headers["if-match"] = tag;
      put.body = QJsonDocument( feature ).toJson().toStdString();
      return put;
    }

    Classroom mClassroom;
    Login mEngineer;
    Login mAdmin;
    int mTaken = 0;

  private slots:
    void initTestCase()
    {
      QCOMPARE( mClassroom.open( 1500 ), QString() );
      mEngineer = mClassroom.login( "engineer" );
      mAdmin = mClassroom.login( "administrator" );
    }

    void aPlacementIsWrittenAndComesBackWhole()
    {
      const std::string id = freshProject();
      const QByteArray patch = R"({"geometry":{"type":"LineString","coordinates":[[102.123456789012,15.1],[102.2,15.2,180.5]]},
                                   "properties":{"placed_how":"typed","placed_from":"E 0512345\tN 0820347 น้ำ","datum":"WGS 84",
                                                 "accuracy":4.5}})";
      const Reply reply = mClassroom.patch( mEngineer, id, tagOf( id ), patch );
      QCOMPARE( reply.status, 200 );
      const QJsonObject feature = document( reply );
      QCOMPARE( feature["geometry"].toObject()["coordinates"].toArray(),
                ( QJsonArray { QJsonArray { 102.123456789012, 15.1 }, QJsonArray { 102.2, 15.2 } } ) );
      const QJsonObject properties = feature["properties"].toObject();
      QCOMPARE( properties["placed_from"].toString(), QStringLiteral( "E 0512345\tN 0820347 น้ำ" ) );
      QCOMPARE( properties["placed_by"].toString(), QStringLiteral( "somsri" ) );
      QVERIFY( QDateTime::fromString( properties["placed_at"].toString(), Qt::ISODateWithMs ).isValid() );
      QCOMPARE( header( reply, "ETag" ), std::string( "\"2\"" ) );
      QCOMPARE( document( mClassroom.get( itemPath( id ), mEngineer ) ), feature );
      QCOMPARE( mClassroom
                  .fromFile( "SELECT count(*) FROM rtree_projects_geom r JOIN projects p ON p.fid = r.id WHERE p.id = '" +
                             QString::fromStdString( id ) + "'" )
                  .toInt(),
                1 );
    }

    void reasonsAreTheEngineersAndComeBackAsTheyWere()
    {
      const std::string id = freshProject();
      const QJsonObject reasons { { "accepted_findings", "outside_area ถนนต่อออกไป\ntoo_short วัดจริง" },
                                  { "duplicate_of", "P0000001 P0000002" },
                                  { "duplicate_reason", "next_section: กม. 2+000\nmaintenance 5: ผิวทางเดิม" } };
      QByteArray patch = QJsonDocument( QJsonObject { { "properties", reasons } } ).toJson();
      const Reply reply = mClassroom.patch( mEngineer, id, tagOf( id ), patch );
      QCOMPARE( reply.status, 200 );
      const QJsonObject properties = document( mClassroom.get( itemPath( id ), mEngineer ) )["properties"].toObject();
      for ( auto reason = reasons.begin(); reason != reasons.end(); ++reason )
        QCOMPARE( properties[reason.key()], reason.value() );
      // Nobody placed it.
      QVERIFY( properties["placed_by"].isNull() );
      QCOMPARE(
        mClassroom.patch( mClassroom.login( "province" ), id, tagOf( id ), QByteArray( patch ).replace( "too_short", "too_long" ) ).status,
        403 );

      const QByteArray ofItself = "{\"properties\":{\"duplicate_of\":\"" + QByteArray::fromStdString( id ) + "\"}}";
      QCOMPARE( mClassroom.patch( mEngineer, id, tagOf( id ), ofItself ).status, 422 );
      const Reply none = mClassroom.patch( mEngineer, id, tagOf( id ), R"({"properties":{"accepted_findings":null,"duplicate_of":null}})" );
      QCOMPARE( none.status, 200 );
      QVERIFY( document( none )["properties"].toObject()["accepted_findings"].isNull() );
    }

    void whatWasAcceptedEndsWithThePlace_data()
    {
      QTest::addColumn<QByteArray>( "patch" );
      QTest::addColumn<QString>( "left" );
      const QString kept = QStringLiteral( "outside_area ถนนต่อออกไป" );
      QTest::newRow( "moved by software that does not know of it" )
        << QByteArray( R"({"geometry":{"type":"Point","coordinates":[102.2,15.2]}})" ) << QString();
      QTest::newRow( "taken away" ) << QByteArray( R"({"geometry":null})" ) << QString();
      QTest::newRow( "moved, and accepted there too" )
        << QByteArray(
             R"({"geometry":{"type":"Point","coordinates":[102.2,15.2]},"properties":{"accepted_findings":"outside_area ถนนต่อออกไป"}})" )
        << kept;
      QTest::newRow( "the same place, in fewer digits" )
        << QByteArray( R"({"geometry":{"type":"Point","coordinates":[102.1,15.1]}})" ) << kept;
      QTest::newRow( "not moved" ) << QByteArray( R"({"properties":{"note":"x"}})" ) << kept;
    }

    void whatWasAcceptedEndsWithThePlace()
    {
      QFETCH( QByteArray, patch );
      QFETCH( QString, left );
      const std::string id = freshProject();
      const Reply placed = mClassroom.patch(
        mEngineer, id, tagOf( id ),
        R"({"geometry":{"type":"Point","coordinates":[102.1000003,15.1]},"properties":{"accepted_findings":"outside_area ถนนต่อออกไป"}})" );
      QCOMPARE( placed.status, 200 );
      const Reply moved = mClassroom.patch( mEngineer, id, tagOf( id ), patch );
      QCOMPARE( moved.status, 200 );
      QCOMPARE( document( moved )["properties"].toObject()["accepted_findings"].toString(), left );
    }

    void aReasonAnswersTheProvince()
    {
      const std::string id = mClassroom
                               .fromFile( QStringLiteral( "SELECT id FROM projects WHERE organisation = '2300101' AND "
                                                          "review_state = 'returned' AND id <> 'P0000001' LIMIT 1" ) )
                               .toString()
                               .toStdString();
      const Reply noted = mClassroom.patch( mEngineer, id, tagOf( id ), R"({"properties":{"note":"x"}})" );
      QCOMPARE( document( noted )["properties"].toObject()["review_state"].toString(), QString( "returned" ) );
      const Reply declared = mClassroom.patch( mEngineer, id, tagOf( id ),
                                               R"({"properties":{"duplicate_of":"P0000001","duplicate_reason":"next_phase: งวดที่ ๒"}})" );
      QCOMPARE( declared.status, 200 );
      QCOMPARE( document( declared )["properties"].toObject()["review_state"].toString(), QString( "none" ) );
    }

    void everyGeometryAProjectCanHaveIsTaken_data()
    {
      QTest::addColumn<QByteArray>( "geometry" );
      QTest::addColumn<QByteArray>( "stored" );
      const QByteArray point = R"({"type":"Point","coordinates":[102.1,15.2]})";
      const QByteArray line = R"({"type":"LineString","coordinates":[[102.1,15.2],[102.2,15.3]]})";
      const QByteArray points = R"({"type":"MultiPoint","coordinates":[[102.1,15.2],[102.2,15.3]]})";
      const QByteArray lines = R"({"type":"MultiLineString","coordinates":[[[102.1,15.2],[102.2,15.3]],[[102.3,15.2],[102.4,15.3]]]})";
      QTest::newRow( "point" ) << point << point;
      QTest::newRow( "line" ) << line << line;
      QTest::newRow( "points" ) << points << points;
      QTest::newRow( "lines" ) << lines << lines;
      QTest::newRow( "one line of several" ) << QByteArray( R"({"type":"MultiLineString","coordinates":[[[102.1,15.2],[102.2,15.3]]]})" )
                                             << line;
      QTest::newRow( "extremes" ) << QByteArray( R"({"type":"Point","coordinates":[-180,90]})" )
                                  << QByteArray( R"({"type":"Point","coordinates":[-180,90]})" );
    }

    void everyGeometryAProjectCanHaveIsTaken()
    {
      QFETCH( QByteArray, geometry );
      QFETCH( QByteArray, stored );
      const std::string id = freshProject();
      const Reply reply = mClassroom.patch( mEngineer, id, tagOf( id ), "{\"geometry\":" + geometry + "}" );
      QCOMPARE( reply.status, 200 );
      QCOMPARE( document( reply )["geometry"].toObject(), QJsonDocument::fromJson( stored ).object() );
      const Reply removed = mClassroom.patch( mEngineer, id, header( reply, "ETag" ), R"({"geometry":null})" );
      QVERIFY( document( removed )["geometry"].isNull() && document( removed )["properties"].toObject()["placed_by"].isNull() );
    }

    void whatCannotBeRightIsRefusedByField_data()
    {
      QTest::addColumn<QByteArray>( "patch" );
      QTest::addColumn<int>( "status" );
      QTest::addColumn<QString>( "pointer" );
      const auto row = []( const char *name, const char *patch, int status, const char *pointer )
      { QTest::newRow( name ) << QByteArray( patch ) << status << pointer; };
      row( "accuracy is text", R"({"properties":{"accuracy":"good"}})", 422, "/properties/accuracy" );
      row( "accuracy is negative", R"({"properties":{"accuracy":-1}})", 422, "/properties/accuracy" );
      row( "accuracy is huge", R"({"properties":{"accuracy":1e999}})", 422, "" );
      row( "how is unknown", R"({"properties":{"placed_how":"guessed"}})", 422, "/properties/placed_how" );
      row( "time without zone", R"({"properties":{"placed_at":"2026-11-22T08:30:00"}})", 422, "/properties/placed_at" );
      row( "note is a number", R"({"properties":{"note":5}})", 422, "/properties/note" );
      row( "null character", R"({"properties":{"note":"a\u0000b"}})", 422, "/properties/note" );
      row( "unknown property", R"({"properties":{"colour":"red"}})", 422, "/properties/colour" );
      row( "revision", R"({"properties":{"revision":99}})", 422, "/properties/revision" );
      row( "another id", R"({"id":"P1"})", 422, "/id" );
      row( "unknown member", R"({"bbox":[1,2,3,4]})", 422, "/bbox" );
      row( "properties gone", R"({"properties":null})", 422, "/properties" );
      row( "duplicate of nothing", R"({"properties":{"duplicate_of":"P123"}})", 422, "/properties/duplicate_of" );
      row( "duplicate of one and of nothing", R"({"properties":{"duplicate_of":"P0000001 P123"}})", 422, "/properties/duplicate_of" );
      row( "accepted findings are a list", R"({"properties":{"accepted_findings":["a"]}})", 422, "/properties/accepted_findings" );
      row( "polygon", R"({"geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,1]]]}})", 422, "/geometry/type" );
      row( "collection", R"({"geometry":{"type":"GeometryCollection","geometries":[]}})", 422, "/geometry/type" );
      row( "geometry is text", R"J({"geometry":"POINT(1 2)"})J", 422, "/geometry" );
      row( "one vertex", R"({"geometry":{"type":"LineString","coordinates":[[102,15]]}})", 422, "/geometry/coordinates" );
      row( "no vertex", R"({"geometry":{"type":"LineString","coordinates":[]}})", 422, "/geometry/coordinates" );
      row( "no parts", R"({"geometry":{"type":"MultiPoint","coordinates":[]}})", 422, "/geometry/coordinates" );
      row( "one number", R"({"geometry":{"type":"Point","coordinates":[102]}})", 422, "/geometry/coordinates" );
      row( "numbers as text", R"({"geometry":{"type":"LineString","coordinates":[[102,15],["102","16"]]}})", 422,
           "/geometry/coordinates/1" );
      row( "metres instead of degrees", R"({"geometry":{"type":"Point","coordinates":[512345,1620347]}})", 422, "/geometry/coordinates" );
      row( "latitude first", R"({"geometry":{"type":"Point","coordinates":[15.1,102.1]}})", 422, "/geometry/coordinates" );
      row( "infinite", R"({"geometry":{"type":"Point","coordinates":[1e999,15]}})", 422, "" );
      row( "budget", R"({"properties":{"budget":1}})", 403, "/properties/budget" );
      row( "title", R"({"properties":{"title":null}})", 403, "/properties/title" );
      row( "review by the engineer", R"({"properties":{"review_state":"accepted"}})", 403, "/properties/review_state" );
    }

    void whatCannotBeRightIsRefusedByField()
    {
      QFETCH( QByteArray, patch );
      QFETCH( int, status );
      QFETCH( QString, pointer );
      const std::string id =
        mClassroom.fromFile( "SELECT id FROM projects WHERE organisation = '2300101' AND review_state = 'none' AND budget <> '1' LIMIT 1" )
          .toString()
          .toStdString();
      const std::string tag = tagOf( id );
      const Reply reply = mClassroom.patch( mEngineer, id, tag, patch );
      QCOMPARE( reply.status, status );
      QCOMPARE( reply.contentType, std::string( "application/problem+json" ) );
      QCOMPARE( document( reply )["errors"].toArray()[0].toObject()["pointer"].toString(), pointer );
      QCOMPARE( tagOf( id ), tag );
    }

    void allThatIsWrongIsToldAtOnce()
    {
      const std::string id = freshProject();
      const Reply reply =
        mClassroom.patch( mEngineer, id, tagOf( id ), R"({"geometry":5,"properties":{"accuracy":"x","placed_how":"y"}})" );
      QCOMPARE( document( reply )["errors"].toArray().size(), 3 );
    }

    void requestsThatCannotBeUnderstoodAreRefused_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::addColumn<QString>( "value" );
      QTest::addColumn<int>( "status" );
      QTest::newRow( "no If-Match" ) << "if-match"
                                     << "" << 428;
      QTest::newRow( "If-Match *" ) << "if-match"
                                    << "*" << 428;
      QTest::newRow( "If-Match without quotes" ) << "if-match"
                                                 << "1" << 400;
      QTest::newRow( "weak tag" ) << "if-match"
                                  << "W/\"1\"" << 412;
      QTest::newRow( "stale tag" ) << "if-match"
                                   << "\"0\"" << 412;
      QTest::newRow( "JSON as such" ) << "content-type"
                                      << "application/json" << 415;
      QTest::newRow( "no type" ) << "content-type"
                                 << "" << 415;
      QTest::newRow( "latitude first" ) << "content-crs"
                                        << "<http://www.opengis.net/def/crs/EPSG/0/4326>" << 415;
      QTest::newRow( "not JSON" ) << "body"
                                  << "{\"geometry\":" << 400;
      QTest::newRow( "not an object" ) << "body"
                                       << "[]" << 400;
      QTest::newRow( "NaN" ) << "body"
                             << "{\"properties\":{\"accuracy\":NaN}}" << 400;
      QTest::newRow( "nothing" ) << "body"
                                 << "" << 400;
      QTest::newRow( "one of several tags" ) << "if-match"
                                             << "\"7\", \"1\"" << 200;
      QTest::newRow( "type with charset" ) << "content-type"
                                           << "application/merge-patch+json; charset=utf-8" << 200;
    }

    void requestsThatCannotBeUnderstoodAreRefused()
    {
      QFETCH( QString, name );
      QFETCH( QString, value );
      QFETCH( int, status );
      const std::string id = freshProject();
      Request patch = mClassroom.request( "PATCH", itemPath( id ), mEngineer );
      patch.headers["content-type"] = "application/merge-patch+json";
      patch.headers["if-match"] = "\"1\"";
      patch.body = R"({"properties":{"note":"x"}})";
      std::string &part = name == "body" ? patch.body : patch.headers[name.toStdString()];
      part = value.toStdString();
      const Reply reply = mClassroom.service().answer( patch );
      QCOMPARE( reply.status, status );
      QCOMPARE( header( reply, "ETag" ), std::string( status == 412 ? "\"1\"" : status == 200 ? "\"2\"" : "" ) );
    }

    void aWriteThatChangesNothingMakesNoRevision()
    {
      const std::string id = freshProject();
      const QByteArray place = R"({"geometry":{"type":"Point","coordinates":[102.1,15.2]},"properties":{"note":"จุด"}})";
      const Reply first = mClassroom.patch( mEngineer, id, tagOf( id ), place );
      const Reply again = mClassroom.patch( mEngineer, id, header( first, "ETag" ), place );
      QCOMPARE( again.status, 200 );
      QCOMPARE( again.body, first.body );
      QCOMPARE( mClassroom.patch( mEngineer, id, "\"1\"", place ).status, 412 );
    }

    void theWholeFeatureCanBePutBack()
    {
      const std::string id = freshProject();
      QJsonObject feature = document( mClassroom.get( itemPath( id ), mEngineer ) );
      QCOMPARE( mClassroom.service().answer( put( mEngineer, id, "\"1\"", feature ) ).status, 200 );
      feature["geometry"] = QJsonObject { { "type", "Point" }, { "coordinates", QJsonArray { 102.5, 15.5 } } };
      const Reply placed = mClassroom.service().answer( put( mEngineer, id, "\"1\"", feature ) );
      QCOMPARE( placed.status, 200 );
      QCOMPARE( header( placed, "ETag" ), std::string( "\"2\"" ) );

      QJsonObject cheaper = document( placed );
      QJsonObject properties = cheaper["properties"].toObject();
      properties["budget"] = properties["budget"].toDouble() - 1;
      cheaper["properties"] = properties;
      QCOMPARE( mClassroom.service().answer( put( mEngineer, id, "\"2\"", cheaper ) ).status, 403 );
      QJsonObject half = document( placed );
      half.remove( "geometry" );
      QCOMPARE( mClassroom.service().answer( put( mEngineer, id, "\"2\"", half ) ).status, 422 );
    }

    void timesOfUpdateAlwaysGrow()
    {
      const std::string id = freshProject();
      QString last;
      for ( int i = 0; i < 50; ++i )
      {
        const Reply reply =
          mClassroom.patch( mEngineer, id, tagOf( id ), "{\"properties\":{\"note\":\"" + QByteArray::number( i ) + "\"}}" );
        const QString updated = document( reply )["properties"].toObject()["updated"].toString();
        QVERIFY2( updated > last, qPrintable( updated + " after " + last ) );
        last = updated;
      }
    }

    void aReturnedProjectThatIsPlacedAnewIsNoLongerReturned()
    {
      const std::string id =
        mClassroom.fromFile( "SELECT id FROM projects WHERE organisation = '2300101' AND review_state = 'returned' LIMIT 1" )
          .toString()
          .toStdString();
      const Reply noted = mClassroom.patch( mEngineer, id, tagOf( id ), R"({"properties":{"note":"กำลังแก้ไข"}})" );
      QCOMPARE( document( noted )["properties"].toObject()["review_state"].toString(), QStringLiteral( "returned" ) );
      const Reply moved =
        mClassroom.patch( mEngineer, id, header( noted, "ETag" ), R"({"geometry":{"type":"Point","coordinates":[102.1,15.1]}})" );
      QCOMPARE( document( moved )["properties"].toObject()["review_state"].toString(), QStringLiteral( "none" ) );
    }

    void ofManyWritersOneWinsEachRevision()
    {
      constexpr int WRITERS = 8;
      constexpr int ROUNDS = 20;
      const std::string id = freshProject();
      for ( int round = 1; round <= ROUNDS; ++round )
      {
        std::atomic<int> won = 0;
        std::atomic<int> lost = 0;
        std::vector<std::thread> writers;
        for ( int writer = 0; writer < WRITERS; ++writer )
        {
          writers.emplace_back(
            [&, writer]
            {
              const QByteArray note = QByteArray::number( round * 100 + writer );
              const int status =
                mClassroom.patch( mEngineer, id, '"' + std::to_string( round ) + '"', "{\"properties\":{\"note\":\"" + note + "\"}}" )
                  .status;
              won += status == 200;
              lost += status == 412;
            } );
        }
        for ( std::thread &writer : writers )
          writer.join();
        QCOMPARE( won.load(), 1 );
        QCOMPARE( lost.load(), WRITERS - 1 );
      }
      QCOMPARE( tagOf( id ), '"' + std::to_string( ROUNDS + 1 ) + '"' );
    }

    void everybodyReadsAndWritesWhatIsTheirs_data()
    {
      QTest::addColumn<QString>( "role" );
      QTest::addColumn<QString>( "readable" );
      QTest::addColumn<int>( "place" );
      QTest::addColumn<int>( "review" );
      QTest::addColumn<int>( "elsewhere" );
      QTest::newRow( "engineer" ) << "engineer"
                                  << "organisation = '2300101'" << 200 << 403 << 404;
      QTest::newRow( "executive" ) << "executive"
                                   << "organisation = '2300101'" << 403 << 403 << 403;
      QTest::newRow( "provincial officer" ) << "province"
                                            << "province = '30'" << 403 << 200 << 200;
      QTest::newRow( "trainer" ) << "trainer"
                                 << "1" << 200 << 200 << 200;
      QTest::newRow( "administrator" ) << "administrator"
                                       << "1" << 200 << 200 << 200;
    }

    void everybodyReadsAndWritesWhatIsTheirs()
    {
      QFETCH( QString, role );
      QFETCH( QString, readable );
      QFETCH( int, place );
      QFETCH( int, review );
      QFETCH( int, elsewhere );
      const Login login = mClassroom.login( role );
      const QJsonObject all = document( mClassroom.items( login ) );
      QCOMPARE( all["numberMatched"].toInt(), mClassroom.fromFile( "SELECT count(*) FROM projects WHERE " + readable ).toInt() );

      const std::string own = freshProject();
      const std::string other =
        mClassroom.fromFile( "SELECT id FROM projects WHERE organisation = '4301201' AND review_state = 'none' LIMIT 1" )
          .toString()
          .toStdString();
      QCOMPARE( mClassroom.patch( login, own, tagOf( own ), R"({"properties":{"note":"ที่"}})" ).status, place );
      QCOMPARE( mClassroom.patch( login, own, tagOf( own ), R"({"properties":{"review_state":"accepted"}})" ).status, review );
      const Reply away =
        mClassroom.patch( login, other, tagOf( other ), R"({"properties":{"review_note":")" + QByteArray( role.toLatin1() ) + R"("}})" );
      QCOMPARE( away.status, elsewhere );
      QCOMPARE( mClassroom.get( itemPath( other ), login ).status, readable.startsWith( "organisation" ) ? 404 : 200 );
    }

    void aFilterCannotGetRoundTheRole()
    {
      QCOMPARE( document( mClassroom.items( mEngineer, { { "organisation", "4301201" } } ) )["numberMatched"].toInt(), 0 );
    }

    void whoReviewsIsStamped()
    {
      const std::string id = freshProject();
      const Reply reply = mClassroom.patch( mClassroom.login( "province" ), id, tagOf( id ),
                                            R"({"properties":{"review_state":"returned","review_note":"โปรดตรวจสอบ"}})" );
      const QJsonObject properties = document( reply )["properties"].toObject();
      QCOMPARE( properties["reviewed_by"].toString(), QStringLiteral( "province" ) );
      QVERIFY( !properties["reviewed_at"].isNull() && properties["placed_by"].isNull() );
    }

    void organisationsAndMessagesAreThoseOfTheReader()
    {
      const int organisations = mClassroom.fromFile( "SELECT count(*) FROM organisations" ).toInt();
      QVERIFY( organisations > 30 );
      QCOMPARE( document( mClassroom.items( mEngineer, {}, "organisations" ) )["numberMatched"].toInt(), organisations );
      const int messages = mClassroom.fromFile( R"(SELECT count(*) FROM messages WHERE "to" = '2300101')" ).toInt();
      QVERIFY( messages > 1 && messages < mClassroom.fromFile( "SELECT count(*) FROM messages" ).toInt() );
      QCOMPARE( document( mClassroom.items( mEngineer, {}, "messages" ) )["numberMatched"].toInt(), messages );
    }
};

EPLAN_TEST_MAIN( TestWrites )
#include "test_writes.moc"
