// SPDX-License-Identifier: GPL-2.0-or-later
#include "faults/clerk.h"
#include "faults/faultproxy.h"
#include "sync/office.h"
#include "testing.h"

using namespace eplan;

Q_DECLARE_METATYPE( std::chrono::seconds )

/// The clocks of office and service are an hour apart: what a colleague did is not missed, and nobody waits an hour for two seconds.
class TestClock : public QObject
{
    Q_OBJECT

    Classroom mClassroom;
    FaultProxy mProxy;
    std::optional<QTemporaryDir> mFolder;

    PracticeService &service() { return mClassroom.service(); }

    static void apart()
    {
      QTest::addColumn<std::chrono::seconds>( "ahead" );
      QTest::newRow( "the service is an hour ahead" ) << std::chrono::seconds( 3600 );
      QTest::newRow( "the service is an hour behind" ) << std::chrono::seconds( -3600 );
    }

    Clerk throughTheProxy( const QString &file )
    {
      Connection connection = service().connection( "engineer" );
      connection.address = mProxy.address();
      return Clerk( connection, mFolder->filePath( file ) );
    }

  private slots:
    void initTestCase() { QVERIFY2( mClassroom.open( 500 ), qPrintable( service().log() ) ); }

    void init()
    {
      QFETCH( std::chrono::seconds, ahead );
      mFolder.emplace();
      QVERIFY2( mClassroom.startOver(), qPrintable( service().log() ) );
      mProxy.lift();
      mProxy.leadTo( service().address() );
      mProxy.setClockAhead( ahead );
    }

    void whatAColleagueDidIsNotMissed_data() { apart(); }

    void whatAColleagueDidIsNotMissed()
    {
      QFETCH( std::chrono::seconds, ahead );
      Clerk clerk = throughTheProxy( "2570.gpkg" );
      QVERIFY( clerk.load() );
      const QList<ProjectId> ids = clerk.idsIn( WorkState::NotPlaced );
      Clerk colleague( service().connection( "engineer" ), mFolder->filePath( "colleague.gpkg" ) );
      QVERIFY( colleague.placeThere( ids.first(), position( 1 ) ) );
      const QDateTime written = colleague.remote( ids.first() )->updated;

      const Result<LoadReport> report = clerk.load();
      QVERIFY( report );
      QCOMPARE( report->fetched, 1 );
      QVERIFY( saysTheSame( clerk->versions( ids.first() )->base.placement, position( 1 ) ) );
      QCOMPARE( clerk->versions( ids.first() )->base.updated, written.addSecs( ahead.count() ) );
    }

    void whatIsSentIsAcceptedOnce_data() { apart(); }

    void whatIsSentIsAcceptedOnce()
    {
      Clerk clerk = throughTheProxy( "2570.gpkg" );
      QVERIFY( clerk.load() );
      const ProjectId id = clerk.idsIn( WorkState::NotPlaced ).first();
      QVERIFY( clerk->place( id, position( 1 ) ) );
      mProxy.inject( faultNamed( "dropped before the answer" ), { .method = "PATCH" } );
      QCOMPARE( sums( clerk.send() ), QString( "1 changed: 1 accepted, 0 returned, 0 conflicts, 0 waiting" ) );
      mProxy.lift();
      QCOMPARE( clerk.load()->conflicts, 0 );
      QCOMPARE( clerk.state( id ), WorkState::Sent );
      QCOMPARE( clerk.remote( id )->revision.text, QString( "\"2\"" ) );
    }

    void aDateToWaitForIsOnTheServicesClock_data() { apart(); }

    void aDateToWaitForIsOnTheServicesClock()
    {
      Clerk clerk = throughTheProxy( "2570.gpkg" );
      mProxy.inject( faultNamed( "503 with a date in Retry-After" ), { .lasting = true } );
      const Result<LoadReport> report = clerk.load();
      QVERIFY( !report );
      QCOMPARE( report.error().code, ErrorCode::Busy );
      QVERIFY( report.error().retryAfter );
      QVERIFY( *report.error().retryAfter >= std::chrono::seconds( 1 ) && *report.error().retryAfter <= std::chrono::seconds( 2 ) );
    }
};

EPLAN_TEST_MAIN( TestClock )
#include "test_clock.moc"
