// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/countdown.h"

#include "base/language.h"
#include "dock/panel.h"
#include "dock/yearofwork.h"
#include "sync/smalleplan.h"
#include "testing.h"

#include <qgssettings.h>

using namespace eplan;
using namespace std::chrono_literals;

/// A job that waits before it tries again, as the person sees it.
class TestCountdown : public QObject
{
    Q_OBJECT

    static constexpr int PROJECTS = 6;

    std::optional<QTemporaryDir> mFolder;
    std::optional<SmallEplan> mEplan;
    std::optional<Panel> mPanel;

    Panel &panel() { return *mPanel; }

    static SmallEplan::Trouble busyFor( int times, const QByteArray &method )
    {
      return [left = std::make_shared<int>( times ), method]( const ScriptedRequest &request ) -> std::optional<ScriptedReply>
      {
        const bool isMeant = request.method == method && !request.target.contains( "limit=1&" ) && ( *left )-- > 0;
        return isMeant ? std::optional( ScriptedReply::status( 429, "Retry-After: 60\r\n" ) ) : std::nullopt;
      };
    }

    bool untilPause()
    {
      return QTest::qWaitFor( [this] { return panel().desk.pause().has_value(); } );
    }
    bool untilIdle()
    {
      return QTest::qWaitFor( [this] { return panel().desk.job() == Desk::Job::None; }, 10000 );
    }

  private slots:
    void init()
    {
      prepareNetwork();
      QgsSettings().remove( QStringLiteral( "eplan" ) );
      mFolder.emplace();
      mEplan.emplace( PROJECTS );
      const samples::YearOfWork account { QDir( mFolder->path() ) };
      Connections().save( { QStringLiteral( "Practice" ), mEplan->address(), Mode::Practice, {} } );
      mPanel.emplace( mFolder->path() );
      panel().desk.setYear( FiscalYear( 2570 ) );
      panel().desk.resume();
      QVERIFY( untilIdle() );
      QVERIFY( panel().desk.isOpen() );
    }

    void cleanup()
    {
      mPanel.reset();
      mEplan.reset();
    }

    void aLongJobSaysHowLongItStillTakes_data()
    {
      QTest::addColumn<int>( "seconds" );
      QTest::addColumn<QString>( "text" );
      QTest::newRow( "nobody can tell" ) << -1 << "Sending…";
      QTest::newRow( "seconds" ) << 45 << "Sending… about 45 second(s) left";
      QTest::newRow( "a minute" ) << 60 << "Sending… about 1 minute(s) left";
      QTest::newRow( "minutes" ) << 1500 << "Sending… about 25 minute(s) left";
    }

    void aLongJobSaysHowLongItStillTakes()
    {
      QFETCH( int, seconds );
      const Language english( QStringLiteral( "en" ) );
      const std::optional<std::chrono::seconds> left = seconds < 0 ? std::nullopt : std::optional( std::chrono::seconds( seconds ) );
      QTEST( withTimeLeft( QStringLiteral( "Sending…" ), left ), "text" );
    }

    void itSaysWhyHowLongAndHowOften()
    {
      const Retries::Pause busy { ErrorCode::Busy, 12s, 2, 4 };
      QCOMPARE( pauseText( busy, 12 ), QString( "e-Plan is busy. Trying again in 12 s (2 of 4)" ) );
      const Retries::Pause offline { ErrorCode::Offline, 3s, 3, 4 };
      QVERIFY( pauseText( offline, 3 ).startsWith( "e-Plan cannot be reached" ) );
    }

    void secondsAreCountedDown()
    {
      Countdown countdown;
      countdown.show( Retries::Pause { ErrorCode::Busy, 3s, 2, 4 } );
      QVERIFY( countdown.sentence().contains( " 3 s " ) );
      QTRY_VERIFY( countdown.sentence().contains( " 2 s " ) );
      countdown.show( std::nullopt );
      QVERIFY( countdown.sentence().isEmpty() );
    }

    void aPauseIsCountedDownInTheBarsPlace()
    {
      mEplan->setTrouble( busyFor( 1, "GET" ) );
      panel().desk.load();
      QVERIFY( untilPause() );
      QVERIFY( panel().sees( "pauseLabel" ) );
      QVERIFY2( panel().text( "pauseLabel" ).contains( "(2 of 4)" ), qPrintable( panel().text( "pauseLabel" ) ) );
      QVERIFY( panel().canClick( "tryNowButton" ) );
      QVERIFY( !panel().sees( "progressBar" ) );
      QCOMPARE( panel().find<QAbstractButton>( "cancelButton" )->text(), QString( "Stop trying" ) );
      const auto *stop = panel().find<QAbstractButton>( "cancelButton" );
      QTRY_VERIFY( stop->width() >= stop->minimumSizeHint().width() );
      if ( qEnvironmentVariableIsSet( "EPLAN_PICTURES" ) )
        panel().dock.grab().save( qEnvironmentVariable( "EPLAN_PICTURES" ) + "/pause.png" );

      panel().click( "tryNowButton" );
      QVERIFY( untilIdle() );
      QVERIFY( !panel().sees( "pauseLabel" ) );
      QCOMPARE( panel().rows(), PROJECTS );
    }

    void stopTryingKeepsWhatIsDoneAndAnswersAtOnce()
    {
      panel().desk.load();
      QVERIFY( untilIdle() );
      for ( int number = 0; number < PROJECTS; ++number )
        QVERIFY( panel().desk.place( { QStringLiteral( "p%1" ).arg( number ) }, samples::typed( samples::wkt( "Point (102.5 15)" ) ) ) );
      mEplan->setTrouble( busyFor( 1, "PATCH" ) );
      panel().desk.send();
      QVERIFY( untilPause() );
      QElapsedTimer sinceClick;
      sinceClick.start();
      panel().click( "cancelButton" );
      QVERIFY( untilIdle() );
      const qint64 took = sinceClick.elapsed();
      qInfo( "%lld ms", took );
      QVERIFY2( took < 1000, qPrintable( QString::number( took ) ) );
      QVERIFY( !panel().desk.pause() );
      const SendReport report = *panel().desk.lastSend();
      QCOMPARE( report.changed, PROJECTS );
      QCOMPARE( report.accepted + report.waiting, PROJECTS );
      QVERIFY( report.waiting > 0 );
      QCOMPARE( report.stoppedBy->code, ErrorCode::Canceled );
      QCOMPARE( panel().desk.waiting(), report.waiting );
      panel().desk.send();
      QVERIFY( untilIdle() );
      QCOMPARE( panel().desk.waiting(), 0 );
    }
};

EPLAN_TEST_MAIN( TestCountdown )
#include "test_countdown.moc"
