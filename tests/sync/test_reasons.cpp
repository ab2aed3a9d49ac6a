// SPDX-License-Identifier: GPL-2.0-or-later
#include "office.h"
#include "smalleplan.h"
#include "testing.h"

using namespace eplan;

/// What is accepted and declared, on its way to e-Plan and back.
class TestReasons : public QObject
{
    Q_OBJECT

    PracticeService mService;
    QTemporaryDir mFolder;
    ScriptedEplan mEplan;
    std::optional<Office> mOffice;
    int mProject = 0;

    Office &office() { return *mOffice; }

    /// One that no test has had yet.
    ProjectId fresh() { return office().ids().at( mProject++ ); }

    static Placement position( double latitude = 14.9 ) { return samples::typed( QgsGeometry::fromPointXY( { 102.1, latitude } ) ); }

    static QString accepted( const Result<Versions> &versions ) { return writeAcceptances( versions->ours.accepted ); }

    /// The office's own folder of another person's work, or the same one's on another computer.
    std::unique_ptr<Office> another( const char *name )
    {
      return std::make_unique<Office>( mService.connection( "engineer" ), mFolder.filePath( QStringLiteral( "%1.gpkg" ).arg( name ) ) );
    }

    static ScriptedServer::Script oldServer( QJsonObject &feature, QList<QByteArray> &bodies )
    {
      return [&]( const ScriptedRequest &request )
      {
        if ( request.target.contains( "schema" ) )
          return ScriptedReply::json( R"({"type":"object","properties":{"duplicate_of":{"type":"string"},"code":{}}})" );
        if ( request.method == "PATCH" )
        {
          bodies << request.body;
          const QJsonObject patch = QJsonDocument::fromJson( request.body ).object();
          QJsonObject properties = feature["properties"].toObject();
          const QJsonObject changes = patch["properties"].toObject();
          for ( auto change = changes.begin(); change != changes.end(); ++change )
            properties[change.key()] = change.value();
          properties["revision"] = QString::number( properties["revision"].toString().toInt() + 1 );
          feature["properties"] = properties;
          feature["geometry"] = patch["geometry"];
        }
        const QByteArray tag = "ETag: \"" + feature["properties"].toObject()["revision"].toString().toLatin1() + "\"\r\n";
        const QByteArray json = QJsonDocument( feature ).toJson();
        return request.target.contains( "items?" ) ? ScriptedReply::json( pageJson( json ) ) : ScriptedReply::json( json, tag );
      };
    }

  private slots:
    void initTestCase()
    {
      QVERIFY( mEplan.signIn() );
      QVERIFY2( mService.start( 400 ), qPrintable( mService.log() ) );
      mOffice.emplace( mService.connection( "engineer" ), mFolder.filePath( QStringLiteral( "own.gpkg" ) ) );
      QVERIFY( mOffice->isOpen() );
      QVERIFY( office().load() );
    }

    void theyGoToEplanAndComeBackElsewhere()
    {
      const ProjectId id = fresh(), other = fresh(), third = fresh();
      QVERIFY( office()->place( id, position() ) );
      QVERIFY( office()->accept( id, { "outside_area", "ถนนต่อออกไป\nตามแบบ" } ) );
      QVERIFY( office()->justify( id, { other, JustifiedAs::NextSection, std::nullopt, "กม. 2+000" } ) );
      QVERIFY( office()->justify( id, { third, JustifiedAs::Maintenance, 5, "ผิวทางเดิม" } ) );
      QCOMPARE( office().send()->accepted, 1 );
      QCOMPARE( office().state( id ), WorkState::Sent );

      const std::unique_ptr<Office> colleague = another( "colleague" );
      QVERIFY( colleague->load() );
      const Placement there = colleague->workspace().versions( id )->ours;
      QVERIFY( saysTheSame( there, office()->versions( id )->ours ) );
      QCOMPARE( there.accepted.first().reason, QString( "ถนนต่อออกไป\nตามแบบ" ) );
      QCOMPARE( there.justified.find( third )->afterYears, std::optional( 5 ) );
    }

    void onlyReasonsChangedAreSentAsWell()
    {
      const ProjectId id = fresh();
      QVERIFY( office()->place( id, position() ) );
      QCOMPARE( office().send()->accepted, 1 );
      QVERIFY( office()->accept( id, { "outside_area", "x" } ) );
      QCOMPARE( office().state( id ), WorkState::Waiting );
      QCOMPARE( office().send()->accepted, 1 );
      QCOMPARE( static_cast<int>( office().remote( id )->placement.accepted.size() ), 1 );
      QVERIFY( office()->takeBackAcceptance( id, "outside_area" ) );
      QCOMPARE( office().send()->accepted, 1 );
      QVERIFY( office().remote( id )->placement.accepted.isEmpty() );
    }

    void aMovedPositionTakesItsAcceptancesAwayInEplanToo()
    {
      const ProjectId id = fresh(), other = fresh();
      QVERIFY( office()->place( id, position() ) );
      QVERIFY( office()->accept( id, { "outside_area", "x" } ) );
      QVERIFY( office()->justify( id, { other, JustifiedAs::NextPhase, std::nullopt, "y" } ) );
      QCOMPARE( office().send()->accepted, 1 );
      QVERIFY( office()->place( id, position( 14.8 ) ) );
      QCOMPARE( office().send()->accepted, 1 );
      QVERIFY( office().remote( id )->placement.accepted.isEmpty() );
      QVERIFY( office().remote( id )->placement.justified.find( other ) );
    }

    void whatTwoSaidOfOneProjectGoesTogether()
    {
      const ProjectId id = fresh(), other = fresh(), third = fresh();
      QVERIFY( office()->place( id, position() ) );
      QCOMPARE( office().send()->accepted, 1 );
      QVERIFY( office().sayElsewhere( id,
                                      [&]( Placement &placement )
                                      {
                                        placement.accepted = { { "too_short", "theirs" } };
                                        placement.justified.declare( { other, JustifiedAs::NextPhase, std::nullopt, "theirs" } );
                                      } ) );
      QVERIFY( office()->accept( id, { "outside_area", "mine" } ) );
      QVERIFY( office()->justify( id, { third, JustifiedAs::OtherPurpose, std::nullopt, "mine" } ) );
      const Result<SendReport> report = office().send();
      QCOMPARE( report->accepted, 1 );
      QCOMPARE( report->conflicts, 0 );
      const Placement there = office().remote( id )->placement;
      QCOMPARE( writeAcceptances( there.accepted ), QString( "outside_area mine\ntoo_short theirs" ) );
      QVERIFY( there.justified.find( other ) && there.justified.find( third ) );
      QVERIFY( saysTheSame( office()->versions( id )->ours, there ) );
    }

    void whatWasDeclaredInOtherWordsIsLeftAsItIs()
    {
      const ProjectId id = fresh(), other = fresh();
      const QByteArray patch =
        "{\"properties\":{\"duplicate_of\":\"" + other.text.toLatin1() + "\",\"duplicate_reason\":\"คนละช่วง: \\\\ ดูแบบ\\nแผ่นที่ 2 \"}}";
      QCOMPARE( patchAs( mService.account( "engineer" ), mService.address(), id, office().remote( id )->revision, patch ), 200 );
      QVERIFY( office().load() );
      QVERIFY( office()->place( id, position() ) );
      QCOMPARE( office().send()->accepted, 1 );
      QCOMPARE( office().remote( id )->placement.justified.reasons, QString( "คนละช่วง: \\ ดูแบบ\nแผ่นที่ 2 " ) );
    }

    /// A service of others has no property for acceptances: they stay here, and everything else goes its way.
    void aServiceWithoutAWordForThemIsNotAskedToKeepThem()
    {
      QJsonObject feature =
        QJsonDocument::fromJson( projectJson( "p0", "null", jsonText( ",'revision':'1','duplicate_of':null" ) ) ).object();
      QList<QByteArray> bodies;
      ScriptedServer server( service( CONFORMANCE, oldServer( feature, bodies ) ) );
      Office office( mEplan.connectionTo( server ), mFolder.filePath( QStringLiteral( "foreign.gpkg" ) ) );
      const ProjectId id { "p0" };
      QVERIFY( office.load() );
      QVERIFY( office->place( id, position() ) );
      QVERIFY( office->accept( id, { "outside_area", "x" } ) );
      QVERIFY( office->justify( id, { { "p9" }, JustifiedAs::NextPhase, std::nullopt, "y" } ) );
      QCOMPARE( office.send()->accepted, 1 );
      QCOMPARE( static_cast<int>( bodies.size() ), 1 );
      QVERIFY( !bodies.first().contains( "accepted_findings" ) && !bodies.first().contains( "duplicate_reason" ) );
      QVERIFY( bodies.first().contains( "\"duplicate_of\":\"p9\"" ) );
      QCOMPARE( office.state( id ), WorkState::Sent );
      QCOMPARE( accepted( office->versions( id ) ), QString( "outside_area x" ) );

      // The plan changed there.
      QJsonObject properties = feature["properties"].toObject();
      properties["revision"] = "7";
      feature["properties"] = properties;
      QVERIFY( office.load() );
      QCOMPARE( office->versions( id )->base.revision.text, QString( "\"7\"" ) );
      QCOMPARE( accepted( office->versions( id ) ), QString( "outside_area x" ) );
      QCOMPARE( office->versions( id )->ours.justified.reasons, QString( "next_phase: y" ) );
      QVERIFY( office->waiting()->isEmpty() );

      // Moved there.
      properties["revision"] = "8";
      feature["properties"] = properties;
      feature["geometry"] = QJsonObject { { "type", "Point" }, { "coordinates", QJsonArray { 102.2, 14.9 } } };
      QVERIFY( office.load() );
      QCOMPARE( accepted( office->versions( id ) ), QString() );
      QVERIFY( office->waiting()->isEmpty() );
    }

    void whereNothingIsSaidNoSchemaIsAskedFor()
    {
      SmallEplan server( 2 );
      Office office( mEplan.connectionTo( server ), mFolder.filePath( QStringLiteral( "small.gpkg" ) ) );
      QVERIFY( office.load() );
      QVERIFY( office->place( { "p0" }, position() ) );
      QCOMPARE( office.send()->accepted, 1 );
      QVERIFY(
        std::ranges::none_of( server.requests(), []( const ScriptedRequest &request ) { return request.target.contains( "schema" ); } ) );
    }
};

EPLAN_TEST_MAIN( TestReasons )
#include "test_reasons.moc"
