// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/smalldisk.h"
#include "faults/clerk.h"
#include "geopackage/database.h"
#include "sync/office.h"
#include "testing.h"

#include <sys/stat.h>

using namespace eplan;

namespace
{
  constexpr int PLACED = 20;
  const QString ALL_ACCEPTED = QStringLiteral( "%1 changed: %1 accepted, 0 returned, 0 conflicts, 0 waiting" );

  /// Before any thread runs.
  const SmallDisk disk( 8 );
} // namespace

/// The office's own disk fails in the middle of loading and sending: it is told in a sentence, nothing is lost, and nothing is done twice.
class TestDisk : public QObject
{
    Q_OBJECT

    Classroom mClassroom;
    std::optional<Clerk> mClerk;
    QList<ProjectId> mIds;

    PracticeService &service() { return mClassroom.service(); }
    Clerk &clerk() { return *mClerk; }
    static QString folder() { return disk.path() + QStringLiteral( "/work" ); }
    static QString path() { return folder() + QStringLiteral( "/2570.gpkg" ); }

    void sitDown()
    {
      mClerk.emplace( service().connection( "engineer" ), path() );
      mClerk->setPatience( std::chrono::seconds( 5 ) );
      QVERIFY( mClerk->isAtWork() );
    }

    void placeAll()
    {
      mIds = clerk().idsIn( WorkState::NotPlaced ).mid( 0, PLACED );
      QCOMPARE( mIds.size(), PLACED );
      for ( int i = 0; i < PLACED; ++i )
        QVERIFY( clerk()->place( mIds.at( i ), position( i ) ) );
    }

    int revisionOf( const ProjectId &id )
    {
      const Result<Database> database = Database::open( service().dataPath(), OpenMode::ReadOnly );
      return database ? database->value( "SELECT revision FROM projects WHERE id=?", { id.text } )->toInt() : -1;
    }

    void checkEverythingIsThereOnce()
    {
      for ( int i = 0; i < PLACED; ++i )
      {
        QCOMPARE( revisionOf( mIds.at( i ) ), 2 );
        QCOMPARE( clerk().state( mIds.at( i ) ), WorkState::Sent );
        QVERIFY( saysTheSame( clerk().remote( mIds.at( i ) )->placement, position( i ) ) );
      }
    }

  private slots:
    void initTestCase()
    {
      if ( !disk.isThere() )
        QSKIP( qPrintable( QStringLiteral( "No disk of its own can be made to fill: %1." ).arg( disk.reason() ) ) );
      QVERIFY2( mClassroom.open( 2000 ), qPrintable( service().log() ) );
    }

    void init()
    {
      disk.makeRoom();
      QVERIFY( QDir( folder() ).removeRecursively() && QDir().mkpath( folder() ) );
      QVERIFY2( mClassroom.startOver(), qPrintable( service().log() ) );
    }

    void cleanup()
    {
      mClerk.reset();
      disk.makeRoom();
    }

    void aFullDiskInLoading()
    {
      sitDown();
      QVERIFY( disk.fill() );
      const Result<LoadReport> first = clerk().load();
      QVERIFY( !first );
      QCOMPARE( first.error().code, ErrorCode::StorageFull );
      QVERIFY( first.error().message.endsWith( '.' ) );
      disk.makeRoom();
      QVERIFY( clerk().load() );
      placeAll();
      QCOMPARE( sums( clerk().send() ), ALL_ACCEPTED.arg( PLACED ) );
      checkEverythingIsThereOnce();
    }

    void aFullDiskInSending()
    {
      sitDown();
      QVERIFY( clerk().load() );
      placeAll();
      QVERIFY( disk.fill() );
      const Result<SendReport> first = clerk().send();
      QVERIFY2( !first, qPrintable( sums( first ) ) );
      QCOMPARE( first.error().code, ErrorCode::StorageFull );
      QVERIFY( first.error().message.endsWith( '.' ) );
      for ( int i = 0; i < PLACED; ++i )
        QVERIFY( saysTheSame( clerk()->versions( mIds.at( i ) )->ours, position( i ) ) );
      disk.makeRoom();
      const Result<SendReport> second = clerk().send();
      QVERIFY2( addsUp( second ) && second->waiting + second->conflicts + second->returned == 0, qPrintable( sums( second ) ) );
      checkEverythingIsThereOnce();
    }

    void aDiskThatIsFullWhenTheAnswersCome()
    {
      sitDown();
      QVERIFY( clerk().load() );
      placeAll();
      QgsFeedback feedback;
      connect(
        &feedback, &QgsFeedback::progressChanged, this, [] { disk.fill(); }, Qt::DirectConnection );
      const Result<SendReport> first = clerk().send( feedback );
      QVERIFY2( !first, qPrintable( sums( first ) ) );
      QCOMPARE( first.error().code, ErrorCode::StorageFull );
      disk.makeRoom();
      const Result<SendReport> second = clerk().send();
      QVERIFY2( addsUp( second ) && second->waiting + second->conflicts + second->returned == 0, qPrintable( sums( second ) ) );
      checkEverythingIsThereOnce();
    }

    void aFileThatCannotBeWritten()
    {
      sitDown();
      QVERIFY( clerk().load() );
      placeAll();
      mClerk.reset();
      QCOMPARE( chmod( path().toUtf8(), 0444 ), 0 );
      QCOMPARE( chmod( folder().toUtf8(), 0555 ), 0 );
      const Result<Workspace> locked = Workspace::open( path(), { service().address(), QStringLiteral( "somsri" ), FiscalYear( 2570 ) } );
      QCOMPARE( chmod( folder().toUtf8(), 0755 ), 0 );
      QCOMPARE( chmod( path().toUtf8(), 0644 ), 0 );
      QVERIFY( !locked );
      QCOMPARE( locked.error().code, ErrorCode::StorageReadOnly );
      QVERIFY( locked.error().message.endsWith( '.' ) );
      sitDown();
      QCOMPARE( sums( clerk().send() ), ALL_ACCEPTED.arg( PLACED ) );
      checkEverythingIsThereOnce();
    }
};

EPLAN_TEST_MAIN( TestDisk )
#include "test_disk.moc"
