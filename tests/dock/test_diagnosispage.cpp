// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/language.h"
#include "dock/diagnosispage.h"
#include "dock/panel.h"
#include "practiceservice.h"
#include "remote/scriptedserver.h"
#include "testing.h"

#include <qgscredentials.h>
#include <qgssettings.h>

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace eplan;

namespace
{
  constexpr int PATIENCE_MS = 30000;
  constexpr int NARROWEST = 320;
  const QByteArray WEB_PAGE = "<!DOCTYPE html><html><head><title>Hotel Wi-Fi</title></head></html>";

  /// Stands where QGIS asks for passwords, and counts.
  class CountedQuestions final : public QgsCredentials
  {
    public:
      CountedQuestions() { setInstance( this ); }
      int questions = 0;

    protected:
      bool request( const QString &, QString &, QString &, const QString & ) override { return ++questions < 0; }
      bool requestMasterPassword( QString &, bool ) override { return ++questions < 0; }
  };
} // namespace

/// What a person sees when the connection does not work, and how the work goes on afterwards.
class TestDiagnosisPage : public QObject
{
    Q_OBJECT

  private:
    static bool untilChecked( const DiagnosisPage &page )
    {
      return QTest::qWaitFor( [&page] { return !page.isChecking(); }, PATIENCE_MS );
    }

    static bool untilIdle( const Desk &desk )
    {
      return QTest::qWaitFor( [&desk] { return desk.job() == Desk::Job::None; }, PATIENCE_MS );
    }

    static Connection to( const QUrl &address ) { return { QStringLiteral( "x" ), address, Mode::Practice, {} }; }

    static QWidget *page( const Panel &panel ) { return panel.find<QStackedWidget>( "pages" )->currentWidget(); }

    bool signIn( Panel &panel ) const
    {
      panel.desk.signIn(
        { QStringLiteral( "Practice" ), mService.address().toString(), Mode::Practice, mEngineer.user, mEngineer.password, {} } );
      return untilIdle( panel.desk ) && panel.desk.isOpen();
    }

    /// The service takes the stored password no longer, as when a session has expired.
    void expire( const Panel &panel ) const
    {
      QVERIFY( storePassword( *panel.desk.connection(), mEngineer.user, QStringLiteral( "no longer" ) ) );
    }

    static ProjectId place( Panel &panel )
    {
      const ProjectId id = panel.desk.list().list().at( 0 ).id;
      Placement placement;
      placement.geometry = QgsGeometry::fromWkt( QStringLiteral( "Point (102.0978 14.9799)" ) );
      placement.how = PlacedHow::Drawn;
      panel.desk.place( id, placement );
      return id;
    }

    /// Which page keeps the panel from being narrow, and what in it.
    static QString widest( const Panel &panel )
    {
      QStringList names;
      const QList<QWidget *> widgets = panel.dock.findChildren<QWidget *>();
      for ( const QWidget *widget : widgets )
      {
        if ( widget->minimumSizeHint().width() > NARROWEST - 20 )
          names << QStringLiteral( "%1 %2: %3" ).arg( widget->metaObject()->className(), widget->objectName() ).arg( widget->minimumSizeHint().width() );
      }
      return names.join( QStringLiteral( "; " ) );
    }

  private slots:
    void initTestCase()
    {
      QVERIFY2( mService.start( 20 ), qPrintable( mService.log() ) );
      mEngineer = mService.account( QStringLiteral( "engineer" ) );
      // Gives the authentication store its master password.
      QVERIFY( !mService.connection( mEngineer ).authConfigId.isEmpty() );
    }

    void init()
    {
      QgsSettings().remove( QStringLiteral( "eplan" ) );
      QgsProject::instance()->clear();
      mAsked.questions = 0;
    }

    void eachStepIsShownAndTheTextHoldsNoSecret()
    {
      DiagnosisPage page;
      const Connection connection = mService.connection( mEngineer );
      page.open( connection );
      QVERIFY( page.isChecking() );
      QVERIFY( untilChecked( page ) );
      QCOMPARE( page.findChild<QLabel *>( QStringLiteral( "diagnosisSymbol_sign-in" ) )->text(), QStringLiteral( "✓" ) );
      QVERIFY(
        page.findChild<QLabel *>( QStringLiteral( "diagnosisText_service" ) )->text().contains( QStringLiteral( "practice service" ) ) );

      page.findChild<QAbstractButton *>( QStringLiteral( "diagnosisCopyButton" ) )->click();
      const QString copied = QApplication::clipboard()->text();
      for ( const QString &fact : { QStringLiteral( "e-Plan 0." ), Qgis::version(), QString::fromLatin1( qVersion() ),
                                    QSysInfo::prettyProductName(), QStringLiteral( "[ok] sign-in" ) } )
        QVERIFY2( copied.contains( fact ), qPrintable( fact ) );
      const QString basic = QString::fromLatin1( QStringLiteral( "%1:%2" ).arg( mEngineer.user, mEngineer.password ).toUtf8().toBase64() );
      for ( const QString &secret : { mEngineer.password, connection.authConfigId, basic, QStringLiteral( "Authorization" ) } )
        QVERIFY2( !copied.contains( secret, Qt::CaseInsensitive ), qPrintable( copied ) );
    }

    void theKeyboardIsEnough()
    {
      DiagnosisPage page;
      page.show();
      page.activateWindow();
      page.open( to( mService.address() ) );
      QVERIFY( untilChecked( page ) );
      QCOMPARE( page.focusWidget()->objectName(), QStringLiteral( "diagnosisScroll" ) );
      QTest::keyClick( page.focusWidget(), Qt::Key_Tab );
      QCOMPARE( page.focusWidget()->objectName(), QStringLiteral( "diagnosisCopyButton" ) );
      QApplication::clipboard()->clear();
      QTest::keyClick( page.focusWidget(), Qt::Key_Space );
      QVERIFY( !QApplication::clipboard()->text().isEmpty() );
      QTest::keyClick( page.focusWidget(), Qt::Key_Tab );
      QTest::keyClick( page.focusWidget(), Qt::Key_Space );
      QVERIFY( page.isChecking() );
      QVERIFY( untilChecked( page ) );
    }

    void thaiFitsIntoTheNarrowPanel()
    {
      const Language thai( QStringLiteral( "th" ) );
      ScriptedServer hotel( []( const ScriptedRequest & ) { return ScriptedReply::http( 200, "text/html", WEB_PAGE ); } );
      const QTemporaryDir folder;
      Panel panel( folder.path() );
      auto *page = panel.dock.findChild<DiagnosisPage *>();
      panel.click( "practiseButton" );
      panel.find<QLineEdit>( "addressEdit" )->setText( hotel.address().toString() );
      panel.click( "checkButton" );
      QVERIFY( untilChecked( *page ) );
      QVERIFY( panel.text( "diagnosisSummary" ).contains( QStringLiteral( "หน้าเว็บ" ) ) );
      panel.dock.resize( NARROWEST, 800 );
      QTest::qWait( 50 );
      QVERIFY( !panel.find<QWidget>( "diagnosisText_answer" )->visibleRegion().isEmpty() );
      QVERIFY2( panel.dock.width() <= NARROWEST, qPrintable( widest( panel ) ) );
      const QList<QWidget *> widgets = panel.dock.findChildren<QWidget *>();
      for ( const QWidget *widget : widgets )
      {
        const int right = widget->mapTo( &panel.dock, QPoint( widget->width(), 0 ) ).x();
        QVERIFY2( !widget->isVisible() || right <= panel.dock.width(), qPrintable( widget->objectName() ) );
      }
    }

    void leavingEndsTheCheck()
    {
      ScriptedServer silent( []( const ScriptedRequest & ) { return ScriptedReply::silence(); } );
      const QTemporaryDir folder;
      Panel panel( folder.path() );
      auto *page = panel.dock.findChild<DiagnosisPage *>();
      panel.click( "practiseButton" );
      panel.find<QLineEdit>( "addressEdit" )->setText( silent.address().toString() );
      panel.click( "checkButton" );
      QTRY_COMPARE( silent.requests().size(), 1 );
      QVERIFY( panel.sees( "diagnosisProgressBar" ) );
      panel.click( "diagnosisBackButton" );
      QVERIFY( !page->isChecking() );
      QVERIFY( panel.sees( "addressEdit" ) );
      QCOMPARE( panel.find<QLineEdit>( "addressEdit" )->text(), silent.address().toString() );
    }

    void stoppingKeepsWhatWasFound()
    {
      ScriptedServer silent( []( const ScriptedRequest & ) { return ScriptedReply::silence(); } );
      DiagnosisPage page;
      page.open( to( silent.address() ) );
      QTRY_COMPARE( silent.requests().size(), 1 );
      page.findChild<QAbstractButton *>( QStringLiteral( "diagnosisCancelButton" ) )->click();
      QVERIFY( untilChecked( page ) );
      QCOMPARE( page.findChild<QLabel *>( QStringLiteral( "diagnosisSymbol_line" ) )->text(), QStringLiteral( "✓" ) );
      QCOMPARE( page.findChild<QLabel *>( QStringLiteral( "diagnosisSymbol_answer" ) )->text(), QStringLiteral( "–" ) );
      QVERIFY( page.report().contains( QStringLiteral( "[not reached] answer" ) ) );
    }

    void thePasswordOfOneAddressIsNotTriedAtAnother()
    {
      ScriptedServer other(
        []( const ScriptedRequest &request )
        {
          return ScriptedReply::json( request.target == "/conformance" ? "{\"conformsTo\":[\"ogcapi-features-1/1.0/conf/core\"]}"
                                                                       : "{\"eplan:mode\":\"practice\",\"links\":[]}" );
        } );
      const QTemporaryDir folder;
      Panel panel( folder.path() );
      QVERIFY( signIn( panel ) );
      panel.click( "connectionButton" );
      panel.find<QLineEdit>( "addressEdit" )->setText( other.address().toString() );
      panel.click( "checkButton" );
      QVERIFY( untilChecked( *panel.dock.findChild<DiagnosisPage *>() ) );
      QCOMPARE( panel.text( "diagnosisSymbol_service" ), QStringLiteral( "✓" ) );
      QCOMPARE( panel.text( "diagnosisSymbol_sign-in" ), QStringLiteral( "–" ) );
      for ( const ScriptedRequest &request : other.requests() )
        QVERIFY( !request.headers.contains( "authorization" ) );
    }

    void whatFailsOnTheWayOffersACheck_data()
    {
      QTest::addColumn<int>( "code" );
      QTest::addColumn<bool>( "offered" );
      QTest::newRow( "offline" ) << static_cast<int>( ErrorCode::Offline ) << true;
      QTest::newRow( "untrusted" ) << static_cast<int>( ErrorCode::Untrusted ) << true;
      QTest::newRow( "proxy" ) << static_cast<int>( ErrorCode::ProxyRefused ) << true;
      QTest::newRow( "silent" ) << static_cast<int>( ErrorCode::TimedOut ) << true;
      QTest::newRow( "no service" ) << static_cast<int>( ErrorCode::NotAService ) << true;
      QTest::newRow( "disk full" ) << static_cast<int>( ErrorCode::StorageFull ) << false;
      QTest::newRow( "session expired" ) << static_cast<int>( ErrorCode::SignInNeeded ) << false;
    }

    void whatFailsOnTheWayOffersACheck()
    {
      QFETCH( int, code );
      QFETCH( bool, offered );
      const QTemporaryDir folder;
      Panel panel( folder.path() );
      QVERIFY( signIn( panel ) );
      emit panel.desk.failed( { static_cast<ErrorCode>( code ), QStringLiteral( "The sentence." ), {} }, Desk::Job::Loading );
      QCOMPARE( panel.sees( "problemCheckButton" ), offered );
    }

    void theCheckOfTheNoticeLeadsBackToTheWork()
    {
      const QTemporaryDir folder;
      Panel panel( folder.path() );
      QVERIFY( signIn( panel ) );
      const QWidget *work = page( panel );
      emit panel.desk.failed( { ErrorCode::Offline, QStringLiteral( "The sentence." ), {} }, Desk::Job::Loading );
      panel.click( "problemCheckButton" );
      auto *diagnosis = panel.dock.findChild<DiagnosisPage *>();
      QCOMPARE( page( panel ), diagnosis );
      QVERIFY( untilChecked( *diagnosis ) );
      QVERIFY( panel.text( "diagnosisSummary" ).contains( QStringLiteral( "All is well" ) ) );
      panel.click( "diagnosisBackButton" );
      QCOMPARE( page( panel ), work );
    }

    void anExpiredSessionAsksOnceAndTheJobGoesOn_data()
    {
      QTest::addColumn<bool>( "sends" );
      QTest::newRow( "loading" ) << false;
      QTest::newRow( "sending" ) << true;
    }

    void anExpiredSessionAsksOnceAndTheJobGoesOn()
    {
      QFETCH( bool, sends );
      const QTemporaryDir folder;
      Panel panel( folder.path() );
      QVERIFY( signIn( panel ) );
      panel.desk.load();
      QVERIFY( untilIdle( panel.desk ) );
      place( panel );
      QSignalSpy failures( &panel.desk, &Desk::failed );
      QSignalSpy done( &panel.desk, sends ? &Desk::sent : &Desk::loaded );
      expire( panel );
      panel.click( sends ? "sendButton" : "loadButton" );
      QVERIFY( untilIdle( panel.desk ) );
      QCOMPARE( failures.count(), 1 );
      QCOMPARE( panel.desk.waiting(), 1 );
      done.clear();

      panel.click( "problemButton" );
      panel.find<QLineEdit>( "passwordEdit" )->setText( mEngineer.password );
      panel.click( "signInButton" );
      QVERIFY( QTest::qWaitFor( [&done] { return done.count() == 1; }, PATIENCE_MS ) );
      QVERIFY( untilIdle( panel.desk ) );
      QCOMPARE( failures.count(), 1 );
      QCOMPARE( panel.desk.waiting(), sends ? 0 : 1 );
      QCOMPARE( mAsked.questions, 0 );
    }

    void startingUpAsksNothing()
    {
      const QTemporaryDir folder;
      {
        Panel yesterday( folder.path() );
        QVERIFY( signIn( yesterday ) );
      }
      QgsProject::instance()->clear();
      QgsApplication::authManager()->clearMasterPassword();
      Panel panel( folder.path() );
      panel.desk.resume();
      QVERIFY( QTest::qWaitFor( [&panel] { return panel.desk.isOpen(); }, PATIENCE_MS ) );
      const bool isLocked = !QgsApplication::authManager()->masterPasswordIsSet();
      QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true ) );
      QVERIFY( isLocked );
      QCOMPARE( mAsked.questions, 0 );
    }

  private:
    CountedQuestions mAsked;
    PracticeService mService;
    PracticeAccount mEngineer;
};

EPLAN_TEST_MAIN( TestDiagnosisPage )
#include "test_diagnosispage.moc"
