// SPDX-License-Identifier: GPL-2.0-or-later
#include "faults/clerk.h"
#include "faults/faultproxy.h"
#include "geopackage/database.h"
#include "sync/office.h"
#include "testing.h"

#include <qgsauthcertutils.h>

#include <QSslCertificate>

using namespace eplan;

Q_DECLARE_METATYPE( std::optional<eplan::ErrorCode> )
Q_DECLARE_METATYPE( std::optional<eplan::Outcome> )

namespace
{
  // Six at a time, and a line is given up after six silences in a row: however late the answers to the two writes before the first befallen
  // one come, some are left that were not begun.
  constexpr int PLACED = 24;
  constexpr int PAGE = 40;
  constexpr int FIRST_BEFALLEN = 3;
  const QByteArray ITEMS = "/collections/projects/items";
  const QString ALL_ACCEPTED = QStringLiteral( "%1 changed: %1 accepted, 0 returned, 0 conflicts, 0 waiting" );

  using Code = std::optional<ErrorCode>;
  constexpr Code NONE;
  constexpr std::optional<Outcome> EITHER;

  /// What a person gets to know of a fault: of one that befalls one request, and of one that stays.
  struct Expected
  {
      const char *fault;
      Code loadingOnce;
      Code loading;
      Code sendingOnce;
      /// The one project that is befallen; EITHER where it is a matter of microseconds whether it is accepted or waits.
      std::optional<Outcome> befallen;
      Code sending;
  };

  using enum ErrorCode;
  constexpr std::array EXPECTED {
    Expected { "nobody listens", Offline, Offline, Offline, Outcome::Waiting, Offline },
    // Qt repeats a question on a kept-alive connection that broke before the answer; a write it may not.
    Expected { "dropped before it arrived", NONE, Offline, NONE, Outcome::Waiting, Offline },
    Expected { "dropped before the answer", NONE, Offline, NONE, Outcome::Accepted, Offline },
    Expected { "dropped in the answer", Offline, Offline, NONE, Outcome::Accepted, Offline },
    // The next write may be on its way into the connection that is being closed.
    Expected { "dropped after the answer", NONE, NONE, NONE, EITHER, NONE },
    Expected { "late", NONE, NONE, NONE, Outcome::Accepted, NONE },
    Expected { "in small pieces", NONE, NONE, NONE, Outcome::Accepted, NONE },
    Expected { "silence, it never arrived", TimedOut, TimedOut, NONE, Outcome::Waiting, Offline },
    Expected { "silence, it arrived", TimedOut, TimedOut, NONE, Outcome::Accepted, Offline },
    Expected { "silence in the answer", TimedOut, TimedOut, NONE, Outcome::Accepted, Offline },
    Expected { "cut short", NotAService, NotAService, NONE, Outcome::Accepted, NotAService },
    Expected { "delivered twice", NONE, NONE, NONE, Outcome::Accepted, NONE },
    Expected { "answered twice", NONE, NONE, NONE, Outcome::Accepted, NONE },
    Expected { "length too long", Offline, Offline, NONE, Outcome::Accepted, Offline },
    Expected { "length too short", NotAService, NotAService, NONE, Outcome::Accepted, NotAService },
    // What says it is packed and is not, Qt takes as it is in the answer to a write.
    Expected { "wrongly packed", NotAService, NotAService, NONE, Outcome::Accepted, NONE },
    Expected { "called HTML", NONE, NONE, NONE, Outcome::Accepted, NONE },
    Expected { "a hotel's sign-in page", NotAService, NotAService, NONE, Outcome::Waiting, NotAService },
    Expected { "401", SignInNeeded, SignInNeeded, SignInNeeded, Outcome::Waiting, SignInNeeded },
    Expected { "403", NotAllowed, NotAllowed, NONE, Outcome::Returned, NONE },
    Expected { "404", NotFound, NotFound, NONE, Outcome::Returned, NONE },
    Expected { "409", NotAService, NotAService, NONE, Outcome::Returned, NONE },
    Expected { "412", NotAService, NotAService, NONE, Outcome::Waiting, NotAService },
    Expected { "412 to what was done", NotAService, NotAService, NONE, Outcome::Accepted, NotAService },
    Expected { "429 with Retry-After", Busy, Busy, Busy, Outcome::Waiting, Busy },
    Expected { "500", Busy, Busy, NONE, Outcome::Waiting, NONE },
    Expected { "500 to what was done", Busy, Busy, NONE, Outcome::Waiting, NONE },
    Expected { "502 to what was done", Busy, Busy, NONE, Outcome::Accepted, Offline },
    Expected { "503 with Retry-After", Busy, Busy, Busy, Outcome::Waiting, Busy },
    Expected { "503 with a date in Retry-After", Busy, Busy, Busy, Outcome::Waiting, Busy },
    Expected { "503", Busy, Busy, NONE, Outcome::Waiting, NONE },
    Expected { "504, it never arrived", Busy, Busy, NONE, Outcome::Waiting, Offline },
    Expected { "507", Busy, Busy, NONE, Outcome::Waiting, NONE },
    Expected { "sent elsewhere", NotAService, NotAService, NotAService, Outcome::Waiting, NotAService },
    Expected { "no HTTP", NONE, Offline, NONE, Outcome::Waiting, Offline },
    Expected { "yes, and nothing written", NONE, NONE, NONE, Outcome::Waiting, NONE },
    Expected { "204, and nothing written", NotAService, NotAService, NONE, Outcome::Waiting, NotAService },
    Expected { "TLS broken", Untrusted, Untrusted, Untrusted, Outcome::Waiting, Untrusted },
    Expected { "certificate expired", Untrusted, Untrusted, Untrusted, Outcome::Waiting, Untrusted },
    Expected { "certificate of another server", Untrusted, Untrusted, Untrusted, Outcome::Waiting, Untrusted },
    Expected { "certificate of nobody known", Untrusted, Untrusted, Untrusted, Outcome::Waiting, Untrusted },
  };

  QString nameOf( const Code &code )
  {
    return code ? QStringLiteral( "error %1" ).arg( int( *code ) ) : QStringLiteral( "no error" );
  }

  Code codeOf( const std::optional<Error> &error )
  {
    return error ? Code( error->code ) : NONE;
  }

  /// What became of the worst off.
  Outcome worstOf( const SendReport &report )
  {
    if ( report.conflicts > 0 )
      return Outcome::Conflicted;
    if ( report.returned > 0 )
      return Outcome::Returned;
    return report.waiting > 0 ? Outcome::Waiting : Outcome::Accepted;
  }
} // namespace

/// Everything that can go wrong between an office and its service: each is told in a sentence, nothing is lost, and nothing is done twice.
class TestFaults : public QObject
{
    Q_OBJECT

    Classroom mClassroom;
    FaultProxy mPlain;
    FaultProxy mEncrypted { FaultProxy::Tls::On };
    FaultProxy *mProxy = nullptr;
    PracticeAccount mAccount;
    std::optional<QTemporaryDir> mFolder;
    std::optional<Clerk> mClerk;
    QList<ProjectId> mIds;
    /// Projects in the service that were written before.
    qint64 mRewritten = 0;
    int mMoves = 0;

    PracticeService &service() { return mClassroom.service(); }
    Clerk &clerk() { return *mClerk; }

    Connection through( const FaultProxy &proxy )
    {
      Connection connection = service().connection( mAccount );
      connection.address = proxy.address();
      return connection;
    }

    static bool isOfTls( const Fault &fault ) { return fault.door != Fault::Door::Open && fault.door != Fault::Door::Closed; }

    void trust( Fault::Door door )
    {
      QgsAuthManager *manager = QgsApplication::authManager();
      const QSslCertificate certificate( mEncrypted.certificate( door ) );
      QVERIFY( manager->storeCertAuthority( certificate ) );
      manager->rebuildCaCertsCache();
      QVERIFY( manager->storeCertTrustPolicy( certificate, QgsAuthCertUtils::Trusted ) );
      manager->rebuildCertTrustCache();
      manager->rebuildTrustedCaCertsCache();
    }

    /// A new desk on the line that this fault needs.
    /// Silence is waited out; nothing else is given up for being slow, however busy the machine is.
    void strike( const Fault &fault, const FaultAim &aim )
    {
      const bool isSilent = QByteArray( fault.name ).startsWith( "silence" );
      clerk().setPatience( isSilent ? std::chrono::milliseconds( 700 ) : std::chrono::seconds( 30 ) );
      mProxy->inject( fault, aim );
    }

    void lift()
    {
      mProxy->lift();
      clerk().setPatience( std::chrono::seconds( 30 ) );
    }

    void sitDown( const Fault &fault )
    {
      mProxy = isOfTls( fault ) ? &mEncrypted : &mPlain;
      mProxy->lift();
      mProxy->leadTo( service().address() );
      mProxy->setPageSize( PAGE );
      mClerk.emplace( through( *mProxy ), mFolder->filePath( "2570.gpkg" ) );
      QVERIFY( mClerk->isAtWork() );
    }

    qint64 serviceSays( const QString &sql, const QVariantList &bindings = {} )
    {
      const Result<Database> database = Database::open( service().dataPath(), OpenMode::ReadOnly );
      const Result<QVariant> value = database ? database->value( sql, bindings ) : Result<QVariant>( database.error() );
      return value ? value->toLongLong() : -1;
    }

    int revisionOf( const ProjectId &id ) { return int( serviceSays( "SELECT revision FROM projects WHERE id=?", { id.text } ) ); }

    /// Whether the service's own file has the project at a position.
    bool isThere( const ProjectId &id, const Placement &placement )
    {
      const Result<Project> remote = clerk().remote( id );
      return remote && saysTheSame( remote->placement, placement );
    }

    void placeAll()
    {
      mIds = clerk().idsIn( WorkState::NotPlaced ).mid( 0, PLACED );
      QCOMPARE( mIds.size(), PLACED );
      for ( int i = 0; i < PLACED; ++i )
        QVERIFY( clerk()->place( mIds.at( i ), position( i ) ) );
    }

    /// Whether a person can read it, and nobody learns a password from it or from the log.
    bool isSafeSentence( const QString &message, const QString &detail = {} ) const
    {
      const QString both = message + detail;
      const QString pair = QString::fromLatin1( ( mAccount.user + ':' + mAccount.password ).toUtf8().toBase64() );
      return message.size() > 20 && message.endsWith( '.' ) && !both.contains( mAccount.password ) && !both.contains( pair );
    }

    void checkError( const std::optional<Error> &error, const Code &expected )
    {
      const QString told = error ? error->message + '\n' + error->detail : QString();
      QVERIFY2( codeOf( error ) == expected, qPrintable( nameOf( codeOf( error ) ) + '\n' + told ) );
      QVERIFY2( !error || isSafeSentence( error->message, error->detail ), qPrintable( told ) );
    }

    /// Whatever happened: every position is in the service once, or still waits here; and what is said to be sent is there.
    void checkNothingIsLost()
    {
      for ( int i = 0; i < PLACED; ++i )
      {
        const ProjectId &id = mIds.at( i );
        const int revision = revisionOf( id );
        const WorkState state = clerk().state( id );
        QVERIFY2( revision == 1 || revision == 2, qPrintable( QString::number( revision ) ) );
        QVERIFY( state == WorkState::Sent || state == WorkState::Waiting );
        QVERIFY( revision == 2 || state == WorkState::Waiting );
        QVERIFY( saysTheSame( clerk()->versions( id )->ours, position( i ) ) );
      }
    }

    void checkEverythingIsThereOnce()
    {
      for ( int i = 0; i < PLACED; ++i )
      {
        QCOMPARE( revisionOf( mIds.at( i ) ), 2 );
        QCOMPARE( clerk().state( mIds.at( i ) ), WorkState::Sent );
        QVERIFY( isThere( mIds.at( i ), position( i ) ) );
      }
      QCOMPARE( serviceSays( REWRITTEN ), mRewritten + PLACED );
    }

    /// One row for a fault that befalls one request, one for a fault that stays; a door is one or the other way for everybody.
    static void addRow( const Expected &expected, bool lasting, const Code &code, const std::optional<Outcome> &befallen )
    {
      QTest::addRow( "%s, %s", expected.fault, lasting ? "until lifted" : "once" )
        << QByteArray( expected.fault ) << lasting << code << befallen;
    }

    static void addColumns()
    {
      QTest::addColumn<QByteArray>( "fault" );
      QTest::addColumn<bool>( "lasting" );
      QTest::addColumn<Code>( "code" );
      QTest::addColumn<std::optional<Outcome>>( "befallen" );
    }

    static bool isADoor( const Expected &expected ) { return faultNamed( expected.fault ).door != Fault::Door::Open; }

    static constexpr const char *REWRITTEN = "SELECT count(*) FROM projects WHERE revision>1";

  private slots:
    void initTestCase()
    {
      QVERIFY2( mClassroom.open( 2000 ), qPrintable( service().log() ) );
      mAccount = service().account( "engineer" );
      prepareNetwork();
      QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true );
      for ( const Fault::Door door : { Fault::Door::Open, Fault::Door::Expired, Fault::Door::AnotherServers } )
        trust( door );
      QVERIFY2( mClassroom.startOver(), qPrintable( service().log() ) );
    }

    void init() { mFolder.emplace(); }
    void cleanup() { mClerk.reset(); }

    void thereAreAtLeastTwentyAndEachIsExpected()
    {
      QVERIFY( EXPECTED.size() >= 20 );
      QCOMPARE( faults().size(), EXPECTED.size() );
      for ( const Expected &expected : EXPECTED )
        QCOMPARE( QByteArray( faultNamed( expected.fault ).name ), QByteArray( expected.fault ) );
    }

    void loading_data()
    {
      addColumns();
      for ( const Expected &expected : EXPECTED )
      {
        if ( !isADoor( expected ) )
          addRow( expected, false, expected.loadingOnce, {} );
        addRow( expected, true, expected.loading, {} );
      }
    }

    /// A new workspace: what has arrived is kept, and the next load brings the rest.
    void loading()
    {
      QFETCH( QByteArray, fault );
      QFETCH( bool, lasting );
      QFETCH( Code, code );
      sitDown( faultNamed( fault ) );
      strike( faultNamed( fault ), { .path = ITEMS, .nth = 2, .lasting = lasting } );
      const Result<LoadReport> first = clerk().load();
      checkError( first ? std::nullopt : std::optional( first.error() ), code );
      QVERIFY( mProxy->struck() > 0 || faultNamed( fault ).door == Fault::Door::Closed );

      lift();
      const Result<LoadReport> second = clerk().load();
      QVERIFY2( second, second ? "" : qPrintable( second.error().detail ) );
      QCOMPARE( *clerk()->projectCount(),
                serviceSays( "SELECT count(*) FROM projects WHERE fiscal_year=2570 AND organisation=?", { mAccount.organisation } ) );
    }

    void loadingAgain_data()
    {
      addColumns();
      for ( const Expected &expected : EXPECTED )
        addRow( expected, true, expected.loading, {} );
    }

    /// A workspace with work in it: that is untouched, and what a colleague did meanwhile comes with the next load.
    void loadingAgain()
    {
      QFETCH( QByteArray, fault );
      QFETCH( Code, code );
      sitDown( faultNamed( fault ) );
      QVERIFY( clerk().load() );
      placeAll();
      const ProjectId colleagues = clerk().idsIn( WorkState::Placed ).value( 0, clerk().idsIn( WorkState::NotPlaced ).last() );
      Clerk colleague( service().connection( mAccount ), mFolder->filePath( "colleague.gpkg" ) );
      const Placement moved = position( 1000 + ++mMoves );
      QVERIFY( colleague.placeThere( colleagues, moved ) );

      strike( faultNamed( fault ), { .path = ITEMS, .lasting = true } );
      const Result<LoadReport> first = clerk().load();
      checkError( first ? std::nullopt : std::optional( first.error() ), code );
      QCOMPARE( clerk().idsIn( WorkState::Waiting ).size(), PLACED );

      lift();
      const Result<LoadReport> second = clerk().load();
      QVERIFY2( second, second ? "" : qPrintable( second.error().detail ) );
      QVERIFY( saysTheSame( clerk()->versions( colleagues )->base.placement, moved ) );
      QCOMPARE( clerk().idsIn( WorkState::Waiting ).size(), PLACED );
      for ( int i = 0; i < PLACED; ++i )
        QVERIFY( saysTheSame( clerk()->versions( mIds.at( i ) )->ours, position( i ) ) );
    }

    void sending_data()
    {
      addColumns();
      for ( const Expected &expected : EXPECTED )
      {
        if ( !isADoor( expected ) )
          addRow( expected, false, expected.sendingOnce, expected.befallen );
        // What only reading afterwards shows to have arrived waits for as long as there is no reading.
        const bool cannotBeRead = expected.befallen == Outcome::Accepted && expected.sending;
        addRow( expected, true, expected.sending, cannotBeRead ? Outcome::Waiting : expected.befallen );
      }
    }

    /// The third write is befallen; after the fault is gone, everything arrives, and everything once.
    void sending()
    {
      QFETCH( QByteArray, fault );
      QFETCH( bool, lasting );
      QFETCH( Code, code );
      QFETCH( std::optional<Outcome>, befallen );
      QVERIFY2( mClassroom.startOver(), qPrintable( service().log() ) );
      mRewritten = serviceSays( REWRITTEN );
      sitDown( faultNamed( fault ) );
      QVERIFY( clerk().load() );
      placeAll();
      strike( faultNamed( fault ), { .method = "PATCH", .nth = FIRST_BEFALLEN, .lasting = lasting } );
      const Result<SendReport> first = clerk().send();
      QVERIFY2( addsUp( first ), qPrintable( sums( first ) ) );
      QCOMPARE( first->changed, PLACED );
      checkError( first->stoppedBy, code );
      const Outcome worst = worstOf( *first );
      QVERIFY2( befallen ? worst == befallen : worst == Outcome::Accepted || worst == Outcome::Waiting, qPrintable( sums( first ) ) );
      const QString told = first->stoppedBy ? first->stoppedBy->message : clerk().problem();
      QVERIFY2( worst == Outcome::Accepted || isSafeSentence( told ), qPrintable( told ) );
      checkNothingIsLost();

      lift();
      const Result<SendReport> second = clerk().send();
      QCOMPARE( sums( second ), ALL_ACCEPTED.arg( PLACED - first->accepted ) );
      checkEverythingIsThereOnce();
      QCOMPARE( sums( clerk().send() ), ALL_ACCEPTED.arg( 0 ) );
    }
};

EPLAN_TEST_MAIN( TestFaults )
#include "test_faults.moc"
