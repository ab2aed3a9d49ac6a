// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/desk.h"

#include "practiceservice.h"
#include "testing.h"

#include <qgsmessagelog.h>
#include <qgssettings.h>
#include <qgstaskmanager.h>

#include <QSignalSpy>

using namespace eplan;

class TestDesk : public QObject
{
    Q_OBJECT

  private:
    static constexpr int PATIENCE_MS = 30'000;

    /// What the desk said went wrong.
    struct Failures
    {
        explicit Failures( const Desk &desk )
        {
          QObject::connect( &desk, &Desk::failed, &guard, [this]( const Error &error, Desk::Job during ) {
            errors.append( error );
            jobs.append( during );
          } );
        }

        QObject guard;
        QList<Error> errors;
        QList<Desk::Job> jobs;
    };

    static bool untilIdle( const Desk &desk )
    {
      return QTest::qWaitFor( [&desk] { return desk.job() == Desk::Job::None; }, PATIENCE_MS );
    }

    SignInForm form( const QString &password ) const
    {
      return { QStringLiteral( "Practice" ), mService.address().toString(), Mode::Practice, mEngineer.user, password, {} };
    }

    bool signIn( Desk &desk, const QString &password ) const
    {
      desk.signIn( form( password ) );
      return untilIdle( desk ) && desk.isSignedIn() && desk.isOpen();
    }

    bool signInAndLoad( Desk &desk ) const
    {
      if ( !signIn( desk, mEngineer.password ) )
        return false;
      desk.load();
      return untilIdle( desk ) && desk.lastLoad() && desk.list().counts().total() > 0;
    }

    static QList<ProjectId> notPlaced( const Desk &desk, int count )
    {
      QList<ProjectId> ids;
      const WorkList &list = desk.list().list();
      for ( int position = 0; position < list.size() && ids.size() < count; ++position )
      {
        if ( workStateOf( list.at( position ).facts ) == WorkState::NotPlaced )
          ids.append( list.at( position ).id );
      }
      return ids;
    }

    static Placement somewhere()
    {
      Placement placement;
      placement.geometry = QgsGeometry::fromWkt( QStringLiteral( "Point (102.0978 14.9799)" ) );
      placement.how = PlacedHow::Drawn;
      return placement;
    }

    void takeServiceDown()
    {
      mService.kill();
      mIsUp = false;
    }

    PracticeService mService;
    bool mIsUp = true;
    PracticeAccount mEngineer;

  private slots:
    void initTestCase()
    {
      prepareNetwork();
      QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true ) );
      QVERIFY2( mService.start( 600 ), qPrintable( mService.log() ) );
      mEngineer = mService.account( QStringLiteral( "engineer" ) );
    }

    void init()
    {
      QgsSettings().remove( QStringLiteral( "eplan" ) );
      QVERIFY2( mIsUp || mService.restart(), qPrintable( mService.log() ) );
      mIsUp = true;
    }

    void aWrongPasswordIsToldOnceAndOpensNothing()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      const Failures failures( desk );
      desk.signIn( form( QStringLiteral( "wrong" ) ) );
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( static_cast<int>( failures.errors.size() ), 1 );
      QCOMPARE( failures.errors.first().code, ErrorCode::SignInNeeded );
      QCOMPARE( failures.jobs.first(), Desk::Job::SigningIn );
      QVERIFY( !desk.isSignedIn() );
      QVERIFY( !desk.isOpen() );
      QVERIFY( signIn( desk, mEngineer.password ) );
      QCOMPARE( static_cast<int>( failures.errors.size() ), 1 );
    }

    void signingInTellsWhoAndForWhom()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QVERIFY( signIn( desk, mEngineer.password ) );
      QCOMPARE( desk.who()->account.user, mEngineer.user );
      QCOMPARE( desk.who()->account.organisation.text, mEngineer.organisation );
      QVERIFY( desk.who()->account.roles.contains( Role::Engineer ) );
      QVERIFY( !desk.who()->organisationThai.isEmpty() );
      QVERIFY( desk.workspacePath().startsWith( home.path() ) );
    }

    void practiceAndLiveDoNotMix()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      const Failures failures( desk );
      SignInForm live = form( mEngineer.password );
      live.mode = Mode::Live;
      desk.signIn( live );
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( static_cast<int>( failures.errors.size() ), 1 );
      QCOMPARE( failures.errors.first().code, ErrorCode::InvalidAddress );
      QVERIFY( !desk.isSignedIn() );
    }

    void noSecretIsInSettingsOrLog()
    {
      QStringList logged;
      const QObject listening;
      const auto received = qOverload<const QString &, const QString &, Qgis::MessageLevel>( &QgsMessageLog::messageReceived );
      connect( QgsApplication::messageLog(), received, &listening,
               [&logged]( const QString &message ) { logged.append( message ); } );
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      const QString secret = QStringLiteral( "correct-horse-battery" );
      desk.signIn( form( secret ) );
      QVERIFY( untilIdle( desk ) );
      QVERIFY( signIn( desk, mEngineer.password ) );
      QVERIFY( !logged.isEmpty() );
      QgsSettings settings;
      QVERIFY( settings.allKeys().filter( QStringLiteral( "eplan/" ) ).size() > 3 );
      for ( const QString &key : settings.allKeys() )
        logged.append( settings.value( key ).toString() );
      for ( const QString &text : std::as_const( logged ) )
      {
        QVERIFY2( !text.contains( secret ), qPrintable( text ) );
        QVERIFY2( !text.contains( mEngineer.password ), qPrintable( text ) );
      }
    }

    void loadFillsTheListOfTheYear()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QSignalSpy loaded( &desk, &Desk::loaded );
      QVERIFY( signInAndLoad( desk ) );
      QCOMPARE( loaded.count(), 1 );
      QCOMPARE( desk.lastLoad()->fetched, desk.list().counts().total() );
      QVERIFY( desk.list().counts().of( WorkState::NotPlaced ) > 0 );
    }

    void aStoppedLoadIsNoFailureAndCanBeTakenUpAgain()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QVERIFY( signIn( desk, mEngineer.password ) );
      const Failures failures( desk );
      desk.load();
      desk.cancel();
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( static_cast<int>( failures.errors.size() ), 1 );
      QCOMPARE( failures.errors.first().code, ErrorCode::Canceled );
      desk.load();
      QVERIFY( untilIdle( desk ) );
      QVERIFY( desk.list().counts().total() > 0 );
    }

    void anotherYearIsAnotherWorkspace()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QVERIFY( signInAndLoad( desk ) );
      const QString path = desk.workspacePath();
      const FiscalYear year = desk.year();
      desk.setYear( FiscalYear( year.buddhistYear() - 1 ) );
      QVERIFY( untilIdle( desk ) );
      QVERIFY( desk.workspacePath() != path );
      QCOMPARE( desk.list().counts().total(), 0 );
      desk.setYear( year );
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( desk.workspacePath(), path );
      QVERIFY( desk.list().counts().total() > 0 );
    }

    void whatIsPlacedIsThereNextTimeWithoutSigningIn()
    {
      const QTemporaryDir home;
      ProjectId placed;
      {
        Desk desk( QDir( home.path() ) );
        QVERIFY( signInAndLoad( desk ) );
        placed = notPlaced( desk, 1 ).value( 0 );
        QVERIFY( desk.place( placed, somewhere() ) );
        QVERIFY( desk.isSaved() );
      }
      takeServiceDown();
      Desk desk( QDir( home.path() ) );
      const Failures failures( desk );
      desk.resume();
      QVERIFY( untilIdle( desk ) );
      QVERIFY( !desk.isSignedIn() );
      QCOMPARE( desk.waiting(), 1 );
      QVERIFY( desk.versions( placed )->ours.isPlaced() );
      QVERIFY( failures.errors.isEmpty() );
    }

    void whatIsPlacedWhileALoadRunsIsShownAfterIt()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QVERIFY( signInAndLoad( desk ) );
      const ProjectId placed = notPlaced( desk, 1 ).value( 0 );
      desk.load();
      QVERIFY( desk.place( placed, somewhere() ) );
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( desk.waiting(), 1 );
      QCOMPARE( workStateOf( desk.list().list().at( desk.list().list().position( placed ) ).facts ), WorkState::Waiting );
    }

    void sendGivesEveryProjectItsOutcome()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QVERIFY( signInAndLoad( desk ) );
      const QList<ProjectId> ids = notPlaced( desk, 3 );
      for ( const ProjectId &id : ids )
        QVERIFY( desk.place( id, somewhere() ) );
      QCOMPARE( desk.waiting(), 3 );
      QSignalSpy sent( &desk, &Desk::sent );
      // The other projects stand as before: of a hundred thousand nobody reads them all again.
      QSignalSpy replaced( &desk, &Desk::listReplaced );
      QSignalSpy reset( &desk.list(), &QAbstractItemModel::modelReset );
      desk.send();
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( sent.count(), 1 );
      QCOMPARE( replaced.count(), 0 );
      QCOMPARE( reset.count(), 0 );
      QVERIFY( desk.lastSend() );
      QCOMPARE( desk.lastSend()->changed, 3 );
      QCOMPARE( desk.lastSend()->accepted, 3 );
      QCOMPARE( desk.waiting(), 0 );
      QCOMPARE( desk.list().counts().of( WorkState::Sent ), 3 );
      QCOMPARE( static_cast<int>( desk.ledger()->size() ), 3 );
    }

    void anExpiredSessionAsksOnceAndCostsNoWork()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QVERIFY( signInAndLoad( desk ) );
      const QList<ProjectId> ids = notPlaced( desk, 3 );
      for ( const ProjectId &id : ids )
        QVERIFY( desk.place( id, somewhere() ) );

      // What QGIS keeps is no longer what the service takes.
      QVERIFY( storePassword( *desk.connection(), mEngineer.user, QStringLiteral( "no longer valid" ) ) );
      const Failures failures( desk );
      desk.send();
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( static_cast<int>( failures.errors.size() ), 1 );
      QCOMPARE( failures.errors.first().code, ErrorCode::SignInNeeded );
      QCOMPARE( failures.jobs.first(), Desk::Job::Sending );
      QVERIFY( !desk.isSignedIn() );
      QCOMPARE( desk.waiting(), 3 );

      QVERIFY( signIn( desk, mEngineer.password ) );
      QCOMPARE( desk.waiting(), 3 );
      desk.send();
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( desk.lastSend()->accepted, 3 );
      QCOMPARE( desk.waiting(), 0 );
    }

    void withoutTheServiceTheWorkWaits()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QVERIFY( signInAndLoad( desk ) );
      QVERIFY( desk.place( notPlaced( desk, 1 ).value( 0 ), somewhere() ) );
      takeServiceDown();
      const Failures failures( desk );
      desk.send();
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( static_cast<int>( failures.errors.size() ), 1 );
      QCOMPARE( failures.errors.first().code, ErrorCode::Offline );
      QCOMPARE( desk.waiting(), 1 );
      QVERIFY( desk.isSaved() );
    }

    void undoTakesBackAndSelectsWhatItTookBack()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QVERIFY( signInAndLoad( desk ) );
      const ProjectId id = notPlaced( desk, 1 ).value( 0 );
      QVERIFY( desk.place( id, somewhere() ) );
      desk.undo();
      QCOMPARE( desk.selected(), std::optional( id ) );
      QCOMPARE( desk.waiting(), 0 );
      QVERIFY( !desk.versions( id )->ours.isPlaced() );
      desk.undo();
      QCOMPARE( desk.waiting(), 0 );
    }

    void whatIsAcceptedAndDeclaredIsAnEditLikeAnyOther()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QVERIFY( signInAndLoad( desk ) );
      const QList<ProjectId> ids = notPlaced( desk, 2 );
      QVERIFY( desk.place( ids[0], somewhere() ) );
      desk.send();
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( desk.waiting(), 0 );
      const QSignalSpy saveWanted( &desk, &Desk::saveWanted );
      const QSignalSpy changed( &desk, &Desk::changed );

      QVERIFY( desk.acceptFinding( ids[0], QStringLiteral( "outside_area" ), QStringLiteral( "ถนนต่อออกไป" ) ) );
      QVERIFY( saveWanted.count() > 0 );
      QVERIFY( changed.count() > 0 );
      QCOMPARE( desk.waiting(), 1 );
      QVERIFY( desk.justify( ids[0], { ids[1], JustifiedAs::NextPhase, std::nullopt, QStringLiteral( "งวดที่ ๒" ) } ) );
      const auto ours = [&] { return desk.versions( ids[0] )->ours; };
      QCOMPARE( static_cast<int>( ours().accepted.size() ), 1 );
      QVERIFY( ours().justified.find( ids[1] ) );

      QVERIFY( desk.takeBackAcceptance( ids[0], QStringLiteral( "outside_area" ) ) );
      QVERIFY( desk.takeBackJustification( ids[0], ids[1] ) );
      QVERIFY( !hasReasons( ours() ) );
      QCOMPARE( desk.waiting(), 0 );
      desk.undo();
      QVERIFY( ours().justified.find( ids[1] ) );
      desk.undo();
      QCOMPARE( ours().accepted.first().rule, QStringLiteral( "outside_area" ) );

      desk.send();
      QVERIFY( untilIdle( desk ) );
      QCOMPARE( desk.lastSend()->accepted, 1 );
      QCOMPARE( desk.waiting(), 0 );
      QVERIFY( hasReasons( desk.versions( ids[0] )->base.placement ) );
    }

    void aReasonThatSaysNothingIsToldAndNotSaved()
    {
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      QVERIFY( signInAndLoad( desk ) );
      const Failures failures( desk );
      const QList<ProjectId> ids = notPlaced( desk, 2 );
      QVERIFY( !desk.acceptFinding( ids[0], QStringLiteral( "outside_area" ), QStringLiteral( "x" ) ) );
      QVERIFY( !desk.justify( ids[0], { ids[1], JustifiedAs::NextPhase, std::nullopt, {} } ) );
      QCOMPARE( static_cast<int>( failures.errors.size() ), 2 );
      QCOMPARE( failures.errors.first().code, ErrorCode::InvalidData );
      QCOMPARE( desk.waiting(), 0 );
    }

    void aDeskThatIsTakenAwayLeavesNoJobBehind()
    {
      const QTemporaryDir home;
      auto desk = std::make_unique<Desk>( QDir( home.path() ) );
      QVERIFY( signIn( *desk, mEngineer.password ) );
      desk->load();
      desk.reset();
      QTRY_COMPARE( QgsApplication::taskManager()->count(), 0 );
    }

    void aWorkshopsConnectionSignsInAtStart()
    {
      const Connection connection = mService.connection( mEngineer );
      Connections().save( connection );
      Connections().setCurrent( connection.name );
      QgsSettings().setValue( QStringLiteral( "eplan/connections/%1/signInAtStart" ).arg( connection.name ), true );
      const QTemporaryDir home;
      Desk desk( QDir( home.path() ) );
      desk.resume();
      QTRY_VERIFY_WITH_TIMEOUT( desk.isSignedIn() && desk.isOpen(), PATIENCE_MS );
      QCOMPARE( desk.who()->account.user, mEngineer.user );
    }
};

EPLAN_TEST_MAIN( TestDesk )
#include "test_desk.moc"
