// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/language.h"
#include "dock/inspector.h"
#include "dock/panel.h"
#include "dock/smalldisk.h"
#include "dock/watchedline.h"
#include "dock/yearofwork.h"
#include "workspace/migration.h"

#include "practiceservice.h"
#include "testing.h"

#include <qgsmessagelog.h>
#include <qgssettings.h>

#include <QLineEdit>
#include <QSignalSpy>

#include <sys/stat.h>

using namespace eplan;

namespace
{
  /// Enough for a year of several pages, and little to fill.
  const SmallDisk DISK( 48 );

  /// What QGIS's log panel was told of e-Plan meanwhile.
  class LogPanel
  {
    public:
      LogPanel()
      {
        const auto received = qOverload<const QString &, const QString &, Qgis::MessageLevel>( &QgsMessageLog::messageReceived );
        QObject::connect( QgsApplication::messageLog(), received, &mListening, [this]( const QString &message, const QString &tag ) {
          if ( tag == QLatin1String( "e-Plan" ) )
            mLines.append( message );
        } );
      }

      const QStringList &lines() const { return mLines; }

    private:
      QObject mListening;
      QStringList mLines;
  };

  /// Who may write a file and its folder; can be taken back.
  class Permissions
  {
    public:
      explicit Permissions( const QString &path )
        : mFile( path.toUtf8() )
        , mFolder( QFileInfo( path ).path().toUtf8() )
      {}
      ~Permissions() { set( 0644, 0755 ); }

      void set( int file, int folder ) const
      {
        QCOMPARE( chmod( mFolder, 0755 ), 0 );
        QCOMPARE( chmod( mFile, static_cast<mode_t>( file ) ), 0 );
        QCOMPARE( chmod( mFolder, static_cast<mode_t>( folder ) ), 0 );
      }

    private:
      QByteArray mFile;
      QByteArray mFolder;
  };
} // namespace

/// What can go wrong around the panel, with the real parts: a sentence says what to do, nothing is lost, and it goes on where it stopped.
class TestFaults : public QObject
{
    Q_OBJECT

  private:
    enum class Details
    {
      Known,
      None, ///< The sentence says all there is.
    };

    static constexpr int PATIENCE_MS = 30'000;
    /// The engineer's year has two pages.
    static constexpr int PROJECTS = 12'000;

    /// Presses the button that ends a pause between two attempts, wherever one is offered.
    static bool untilIdle( const Panel &panel )
    {
      const auto *now = panel.dock.findChild<QAbstractButton *>( QStringLiteral( "tryNowButton" ) );
      const auto isIdle = [&panel, now] {
        if ( now && now->isVisible() )
          panel.click( "tryNowButton" );
        return panel.desk.job() == Desk::Job::None;
      };
      return QTest::qWaitFor( isIdle, PATIENCE_MS );
    }

    bool signIn( Panel &panel, const QUrl &address ) const
    {
      panel.desk.signIn( { QStringLiteral( "Practice" ), address.toString(), Mode::Practice, mEngineer.user, mEngineer.password, {} } );
      return untilIdle( panel ) && panel.desk.isSignedIn() && panel.desk.isOpen();
    }

    static bool load( const Panel &panel )
    {
      panel.click( "loadButton" );
      return untilIdle( panel ) && !panel.sees( "problemLabel" );
    }

    /// The look over the year has a connection of its own.
    static bool looked( const Panel &panel )
    {
      const auto *inspector = panel.dock.findChild<Inspector *>();
      return QTest::qWaitFor( [inspector] { return inspector->isKnown() && !inspector->isLooking(); }, 20000 );
    }

    static QList<ProjectId> notPlaced( const Panel &panel, int count )
    {
      QList<ProjectId> ids;
      const WorkList &list = panel.desk.list().list();
      for ( int position = 0; position < list.size() && ids.size() < count; ++position )
      {
        if ( workStateOf( list.at( position ).facts ) == WorkState::NotPlaced )
          ids.append( list.at( position ).id );
      }
      return ids;
    }

    static Placement drawn( const char *wkt = "Point (102.0978 14.9799)" ) { return samples::typed( samples::wkt( wkt ) ); }

    QList<ProjectId> placeSome( Panel &panel, int count ) const
    {
      QList<ProjectId> placed;
      for ( const ProjectId &id : notPlaced( panel, count ) )
      {
        if ( panel.desk.place( id, drawn() ) )
          placed.append( id );
      }
      return placed;
    }

    /// All of it is in the file, said by a connection of its own.
    static bool areKept( const Panel &panel, const QList<ProjectId> &ids )
    {
      return std::all_of( ids.begin(), ids.end(), [&panel]( const ProjectId &id ) {
        const Result<Versions> versions = panel.desk.versions( id );
        return versions && versions->ours.isPlaced();
      } );
    }

    static bool isThai( const QString &sentence )
    {
      return std::any_of( sentence.begin(), sentence.end(), []( QChar letter ) { return letter.script() == QChar::Script_Thai; } );
    }

    /// One sentence in the language that is spoken, its details in the log, the password in neither, and buttons that work.
    void lookAt( const Panel &panel, const LogPanel &log, Details details = Details::Known ) const
    {
      const QString sentence = panel.text( "problemLabel" );
      QVERIFY( panel.sees( "problemLabel" ) );
      QCOMPARE( isThai( sentence ), Language::locale().language() == QLocale::Thai );
      QCOMPARE( static_cast<int>( log.lines().size() ), 1 );
      QVERIFY( log.lines().first().startsWith( sentence ) );
      QCOMPARE( log.lines().first().size() > sentence.size(), details == Details::Known );
      QVERIFY( !log.lines().first().contains( mEngineer.password ) );
      QVERIFY( !panel.sees( "cancelButton" ) );
    }

    static void inBothLanguages()
    {
      QTest::addColumn<QString>( "language" );
      QTest::newRow( "th" ) << "th";
      QTest::newRow( "en" ) << "en";
    }

    /// Leaves no room in the files beside the workspace either.
    static void fillUpTo( const Panel &panel )
    {
      Result<Database> database = Database::open( panel.desk.workspacePath() );
      QVERIFY( database && database->value( QStringLiteral( "PRAGMA wal_checkpoint(TRUNCATE)" ) )->toInt() == 0 );
      QVERIFY( DISK.fill() );
    }

    static bool setVersion( const QString &path, int version )
    {
      Result<Database> database = Database::open( path );
      return database && database->run( QStringLiteral( "UPDATE workspace SET value=? WHERE key='version'" ), { version } );
    }

    void takeServiceDown()
    {
      mService.kill();
      mIsUp = false;
    }

    void bringServiceBack()
    {
      QVERIFY2( mService.restart(), qPrintable( mService.log() ) );
      mIsUp = true;
    }

    PracticeService mService;
    bool mIsUp = true;
    PracticeAccount mEngineer;

  private slots:
    void initTestCase()
    {
      prepareNetwork();
      QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true ) );
      QVERIFY2( mService.start( PROJECTS ), qPrintable( mService.log() ) );
      mEngineer = mService.account( QStringLiteral( "engineer" ) );
    }

    void init()
    {
      QgsSettings().remove( QStringLiteral( "eplan" ) );
      QgsProject::instance()->clear();
      if ( !mIsUp )
        bringServiceBack();
    }

    void cleanup() { DISK.makeRoom(); }

    void aServiceThatDiesInTheMiddleOfALoad_data() { inBothLanguages(); }
    void aServiceThatDiesInTheMiddleOfALoad()
    {
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home;
      WatchedLine line( mService.address() );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, line.address() ) );
      line.at( 2, "GET /collections/projects/items?", [this] { takeServiceDown(); } );
      const LogPanel log;
      panel.click( "loadButton" );
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log );
      QVERIFY( panel.canClick( "loadButton" ) );

      bringServiceBack();
      line.leaveAlone();
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QVERIFY( panel.rows() > 1000 );
    }

    void aServiceThatDiesInTheMiddleOfASend_data() { inBothLanguages(); }
    void aServiceThatDiesInTheMiddleOfASend()
    {
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home;
      WatchedLine line( mService.address() );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, line.address() ) && load( panel ) );
      const QList<ProjectId> placed = placeSome( panel, 40 );
      line.at( 20, "PATCH ", [this] { takeServiceDown(); } );
      const LogPanel log;
      panel.send();
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log, Details::None );
      QVERIFY( areKept( panel, placed ) );
      QVERIFY( panel.desk.waiting() >= 20 );
      QVERIFY( panel.desk.list().counts().of( WorkState::Sent ) > 0 );

      bringServiceBack();
      line.leaveAlone();
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QCOMPARE( panel.desk.waiting(), 0 );
      QCOMPARE( panel.desk.list().counts().of( WorkState::Conflict ), 0 );
      QCOMPARE( panel.desk.list().counts().of( WorkState::Sent ), static_cast<int>( placed.size() ) );
    }

    void aSessionThatEndsInTheMiddleOfALoad_data() { inBothLanguages(); }
    void aSessionThatEndsInTheMiddleOfALoad()
    {
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home;
      WatchedLine line( mService.address() );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, line.address() ) );
      line.endSessionAt( 2, "GET /collections/projects/items?" );
      const LogPanel log;
      panel.click( "loadButton" );
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log );
      QVERIFY( !panel.desk.isSignedIn() );

      line.leaveAlone();
      panel.click( "problemButton" );
      panel.find<QLineEdit>( "passwordEdit" )->setText( mEngineer.password );
      panel.click( "signInButton" );
      QVERIFY( untilIdle( panel ) );
      panel.desk.load();
      QVERIFY( untilIdle( panel ) );
      QVERIFY( panel.canClick( "loadButton" ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QVERIFY( panel.rows() > 1000 );
    }

    void aSessionThatEndsInTheMiddleOfASend_data() { inBothLanguages(); }
    void aSessionThatEndsInTheMiddleOfASend()
    {
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home;
      WatchedLine line( mService.address() );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, line.address() ) && load( panel ) );
      const QList<ProjectId> placed = placeSome( panel, 40 );
      line.endSessionAt( 20, "PATCH " );
      const LogPanel log;
      panel.send();
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log );
      QVERIFY( areKept( panel, placed ) );
      QVERIFY( panel.desk.waiting() >= 20 );

      line.leaveAlone();
      panel.click( "problemButton" );
      panel.find<QLineEdit>( "passwordEdit" )->setText( mEngineer.password );
      panel.click( "signInButton" );
      QVERIFY( untilIdle( panel ) );
      panel.desk.send();
      QVERIFY( untilIdle( panel ) );
      QCOMPARE( panel.desk.waiting(), 0 );
      QCOMPARE( panel.desk.list().counts().of( WorkState::Sent ), static_cast<int>( placed.size() ) );
    }

    void aDiskThatFillsDuringALoad_data() { inBothLanguages(); }
    void aDiskThatFillsDuringALoad()
    {
      if ( !DISK.isThere() )
        QSKIP( qPrintable( DISK.reason() ) );
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home( DISK.path() + "/office" );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, mService.address() ) );
      QVERIFY( DISK.fill() );
      const LogPanel log;
      panel.click( "loadButton" );
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log );
      QVERIFY( panel.canClick( "loadButton" ) );

      DISK.makeRoom();
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QVERIFY( panel.rows() > 1000 );
    }

    void aDiskThatIsFullWhenAProjectIsPlaced_data() { inBothLanguages(); }
    void aDiskThatIsFullWhenAProjectIsPlaced()
    {
      if ( !DISK.isThere() )
        QSKIP( qPrintable( DISK.reason() ) );
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home( DISK.path() + "/office" );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, mService.address() ) && load( panel ) );
      const QList<ProjectId> before = placeSome( panel, 3 );
      const ProjectId next = notPlaced( panel, 1 ).value( 0 );
      fillUpTo( panel );
      const LogPanel log;
      QVERIFY( !panel.desk.place( next, drawn() ) );
      lookAt( panel, log );
      QVERIFY( !panel.desk.isSaved() );
      QVERIFY( areKept( panel, before ) );
      QCOMPARE( panel.desk.waiting(), 3 );

      panel.click( "problemButton" );
      QVERIFY( panel.sees( "problemButton" ) );
      DISK.makeRoom();
      panel.click( "problemButton" );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QVERIFY( panel.desk.isSaved() );
      QCOMPARE( panel.desk.waiting(), 4 );
      QVERIFY( samePlace( panel.desk.versions( next )->ours.geometry, drawn().geometry ) );
    }

    void whatTheDiskDidNotTakeIsSavedInAnotherWay_data()
    {
      QTest::addColumn<int>( "way" );
      QTest::addColumn<bool>( "isPlaced" );
      QTest::newRow( "drawn again" ) << 0 << true;
      QTest::newRow( "load" ) << 1 << true;
      QTest::newRow( "another year and back" ) << 2 << true;
      QTest::newRow( "undone" ) << 3 << false;
    }

    void whatTheDiskDidNotTakeIsSavedInAnotherWay()
    {
      if ( !DISK.isThere() )
        QSKIP( qPrintable( DISK.reason() ) );
      QFETCH( int, way );
      QFETCH( bool, isPlaced );
      const QTemporaryDir home( DISK.path() + "/office" );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, mService.address() ) && load( panel ) );
      const ProjectId id = notPlaced( panel, 1 ).value( 0 );
      const FiscalYear year = panel.desk.year();
      fillUpTo( panel );
      QVERIFY( !panel.desk.place( id, drawn() ) );
      DISK.makeRoom();
      const std::array<std::function<void()>, 4> ways {
        [&] { panel.desk.place( id, drawn() ); },
        [&] { panel.desk.load(); },
        [&] {
          panel.desk.setYear( FiscalYear( year.buddhistYear() - 1 ) );
          QVERIFY( untilIdle( panel ) );
          QVERIFY( !panel.desk.isSaved() );
          panel.desk.setYear( year );
        },
        [&] { panel.desk.undo(); },
      };
      ways.at( static_cast<std::size_t>( way ) )();
      QVERIFY( untilIdle( panel ) );
      QVERIFY( panel.desk.isSaved() );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QCOMPARE( panel.desk.versions( id )->ours.isPlaced(), isPlaced );
      QCOMPARE( panel.desk.waiting(), isPlaced ? 1 : 0 );
    }

    void whatTheDiskDidNotTakeIsSavedAtTheEnd()
    {
      if ( !DISK.isThere() )
        QSKIP( qPrintable( DISK.reason() ) );
      const QTemporaryDir home( DISK.path() + "/office" );
      ProjectId id;
      {
        Panel panel( home.path() );
        QVERIFY( signIn( panel, mService.address() ) && load( panel ) );
        id = notPlaced( panel, 1 ).value( 0 );
        fillUpTo( panel );
        QVERIFY( !panel.desk.place( id, drawn() ) );
        DISK.makeRoom();
      }
      Panel panel( home.path() );
      panel.desk.resume();
      QVERIFY( untilIdle( panel ) );
      QVERIFY( areKept( panel, { id } ) );
      QCOMPARE( panel.desk.waiting(), 1 );
    }

    void aDiskThatIsFullWhenAToolOfQgisDraws_data() { inBothLanguages(); }
    void aDiskThatIsFullWhenAToolOfQgisDraws()
    {
      if ( !DISK.isThere() )
        QSKIP( qPrintable( DISK.reason() ) );
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home( DISK.path() + "/office" );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, mService.address() ) && load( panel ) );
      QgsVectorLayer *points = Panel::layer( "points" );
      QVERIFY( points && points->startEditing() );
      fillUpTo( panel );
      const LogPanel log;
      panel.desk.select( notPlaced( panel, 1 ).value( 0 ) );
      QgsFeature drawing( points->fields() );
      drawing.setGeometry( samples::wkt( "Point (102.0978 14.9799)" ) );
      QVERIFY( points->addFeature( drawing ) );
      QTRY_VERIFY( panel.sees( "problemLabel" ) );
      lookAt( panel, log );
      QVERIFY( !panel.desk.isSaved() );
      QVERIFY( points->isModified() );

      DISK.makeRoom();
      panel.click( "problemButton" );
      QVERIFY( !points->isModified() );
      QTRY_COMPARE( panel.desk.waiting(), 1 );
      QVERIFY( panel.desk.isSaved() );
      QVERIFY( !panel.sees( "problemLabel" ) );
    }

    void aYearWhoseDrawingsAreNotSavedStaysOnTheMap()
    {
      if ( !DISK.isThere() )
        QSKIP( qPrintable( DISK.reason() ) );
      const QTemporaryDir home( DISK.path() + "/office" );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, mService.address() ) );
      const FiscalYear year = panel.desk.year();
      panel.desk.setYear( FiscalYear( year.buddhistYear() - 1 ) );
      QVERIFY( untilIdle( panel ) );
      panel.desk.setYear( year );
      QVERIFY( untilIdle( panel ) && load( panel ) );
      const ProjectId id = notPlaced( panel, 1 ).value( 0 );
      panel.desk.select( id );
      QgsVectorLayer *points = Panel::layer( "points" );
      QVERIFY( points && points->startEditing() );
      fillUpTo( panel );
      QgsFeature drawing( points->fields() );
      drawing.setGeometry( samples::wkt( "Point (102.0978 14.9799)" ) );
      QVERIFY( points->addFeature( drawing ) );
      QTRY_VERIFY( panel.sees( "problemButton" ) );

      panel.desk.setYear( FiscalYear( year.buddhistYear() - 1 ) );
      QVERIFY( untilIdle( panel ) );
      QCOMPARE( Panel::layer( "points" ), points );
      QVERIFY( points->isModified() );

      DISK.makeRoom();
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QTRY_VERIFY( Panel::layer( "points" ) && Panel::layer( "points" )->source().startsWith( panel.desk.workspacePath() ) );
      panel.desk.setYear( year );
      QVERIFY( untilIdle( panel ) );
      QCOMPARE( panel.desk.waiting(), 1 );
    }

    void aDiskThatIsFullBeforeASend_data() { inBothLanguages(); }
    void aDiskThatIsFullBeforeASend()
    {
      if ( !DISK.isThere() )
        QSKIP( qPrintable( DISK.reason() ) );
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home( DISK.path() + "/office" );
      WatchedLine line( mService.address() );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, line.address() ) && load( panel ) );
      const QList<ProjectId> placed = placeSome( panel, 20 );
      int written = 0;
      line.watch( [&written]( const QByteArray &request ) { written += request.startsWith( "PATCH " ) ? 1 : 0; return Passage::On; } );
      fillUpTo( panel );
      const LogPanel log;
      panel.send();
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log );
      QCOMPARE( written, 0 );
      QCOMPARE( panel.desk.waiting(), 20 );

      DISK.makeRoom();
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QCOMPARE( panel.desk.list().counts().of( WorkState::Sent ), static_cast<int>( placed.size() ) );
    }

    void aDiskThatFillsDuringASend_data() { inBothLanguages(); }
    void aDiskThatFillsDuringASend()
    {
      if ( !DISK.isThere() )
        QSKIP( qPrintable( DISK.reason() ) );
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home( DISK.path() + "/office" );
      WatchedLine line( mService.address() );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, line.address() ) && load( panel ) );
      const QList<ProjectId> placed = placeSome( panel, 60 );
      line.at( 5, "PATCH ", [] { QVERIFY( DISK.fill() ); } );
      const LogPanel log;
      panel.send();
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log );
      QVERIFY( areKept( panel, placed ) );

      DISK.makeRoom();
      line.leaveAlone();
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QCOMPARE( panel.desk.waiting(), 0 );
      QCOMPARE( panel.desk.list().counts().of( WorkState::Conflict ), 0 );
      QCOMPARE( panel.desk.list().counts().of( WorkState::Sent ), static_cast<int>( placed.size() ) );
    }

    void aDiskThatIsFullWhenAYearIsOpened_data() { inBothLanguages(); }
    void aDiskThatIsFullWhenAYearIsOpened()
    {
      if ( !DISK.isThere() )
        QSKIP( qPrintable( DISK.reason() ) );
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home( DISK.path() + "/office" );
      Panel panel( home.path() );
      QVERIFY( signIn( panel, mService.address() ) && load( panel ) );
      const QList<ProjectId> placed = placeSome( panel, 3 );
      const FiscalYear year = panel.desk.year();
      fillUpTo( panel );
      const LogPanel log;
      panel.desk.setYear( FiscalYear( year.buddhistYear() - 1 ) );
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log );

      DISK.makeRoom();
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( panel.desk.isOpen() );
      QVERIFY( !panel.sees( "problemLabel" ) );
      panel.desk.setYear( year );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( areKept( panel, placed ) );
      QCOMPARE( panel.desk.waiting(), 3 );
    }

    void aDiskThatIsFullAtTheStart_data() { inBothLanguages(); }
    void aDiskThatIsFullAtTheStart()
    {
      if ( !DISK.isThere() )
        QSKIP( qPrintable( DISK.reason() ) );
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home( DISK.path() + "/office" );
      const samples::YearOfWork work { QDir( home.path() ) };
      QVERIFY( work.add( 6 ) );
      QVERIFY( work.open()->place( { "0" }, drawn( "LineString (102 15, 102.005 15)" ) ) );
      QVERIFY( DISK.fill() );
      Panel panel( home.path() );
      const LogPanel log;
      panel.desk.resume();
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log );

      DISK.makeRoom();
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QCOMPARE( panel.rows(), 6 );
      QCOMPARE( panel.desk.waiting(), 1 );
    }

    void workThatMayNotBeWrittenAtTheStart_data()
    {
      QTest::addColumn<QString>( "language" );
      QTest::addColumn<int>( "file" );
      QTest::addColumn<int>( "folder" );
      QTest::newRow( "th, the file" ) << "th" << 0444 << 0755;
      QTest::newRow( "en, the file" ) << "en" << 0444 << 0755;
      QTest::newRow( "th, the folder" ) << "th" << 0644 << 0555;
      QTest::newRow( "en, the folder" ) << "en" << 0644 << 0555;
      QTest::newRow( "th, both" ) << "th" << 0444 << 0555;
      QTest::newRow( "en, both" ) << "en" << 0444 << 0555;
    }

    void workThatMayNotBeWrittenAtTheStart()
    {
      QFETCH( QString, language );
      QFETCH( int, file );
      QFETCH( int, folder );
      const Language spoken( language );
      const QTemporaryDir home;
      const samples::YearOfWork work { QDir( home.path() ) };
      QVERIFY( work.add( 6 ) );
      QVERIFY( work.open()->place( { "0" }, drawn( "LineString (102 15, 102.005 15)" ) ) );
      const Permissions permissions( workspacePath( work.home, work.thisYear() ) );
      permissions.set( file, folder );
      Panel panel( home.path() );
      const LogPanel log;
      panel.desk.resume();
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log );
      QVERIFY( !panel.desk.isOpen() );

      permissions.set( 0644, 0755 );
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QCOMPARE( panel.rows(), 6 );
      QCOMPARE( panel.desk.waiting(), 1 );
    }

    /// The right to write is asked for where a file is opened; what is open goes on. (SQLite lends a further connection of the process what
    /// an earlier one had open, one at a time.)
    void workThatMayNoLongerBeWrittenGoesOnUntilTheEnd()
    {
      const QTemporaryDir home;
      Panel panel( home.path() );
      QVERIFY( signIn( panel, mService.address() ) && load( panel ) && looked( panel ) );
      const Permissions permissions( panel.desk.workspacePath() );
      permissions.set( 0444, 0555 );
      const QList<ProjectId> placed = placeSome( panel, 3 );
      QCOMPARE( static_cast<int>( placed.size() ), 3 );
      QVERIFY( looked( panel ) );
      QVERIFY( load( panel ) );
      QVERIFY( looked( panel ) );
      panel.send();
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QCOMPARE( panel.desk.waiting(), 0 );
      QVERIFY( areKept( panel, placed ) );
    }

    void aLayerThatMayNotBeEdited_data() { inBothLanguages(); }
    void aLayerThatMayNotBeEdited()
    {
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home;
      const samples::YearOfWork work { QDir( home.path() ) };
      QVERIFY( work.add( 6 ) );
      QVERIFY( work.open()->place( { "0" }, drawn( "LineString (102 15, 102.005 15)" ) ) );
      Panel panel( home.path() );
      panel.desk.resume();
      QVERIFY( untilIdle( panel ) );
      panel.desk.select( ProjectId { "0" } );
      QSignalSpy wanted( &panel.map, &MapSide::vertexEditingWanted );
      QVERIFY( Panel::layer( "lines" )->setReadOnly( true ) );
      const LogPanel log;
      panel.click( "editVerticesButton" );
      lookAt( panel, log );
      QCOMPARE( wanted.count(), 0 );
      QVERIFY( panel.desk.isSaved() );

      QVERIFY( Panel::layer( "lines" )->setReadOnly( false ) );
      panel.click( "editVerticesButton" );
      QCOMPARE( wanted.count(), 1 );
    }

    void workOfANewerVersion_data() { inBothLanguages(); }
    void workOfANewerVersion()
    {
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home;
      const samples::YearOfWork work { QDir( home.path() ) };
      QVERIFY( work.add( 6 ) );
      QVERIFY( setVersion( workspacePath( work.home, work.thisYear() ), 99 ) );
      Panel panel( home.path() );
      const LogPanel log;
      panel.desk.resume();
      QVERIFY( untilIdle( panel ) );
      lookAt( panel, log );
      QVERIFY( !panel.desk.isOpen() );

      QVERIFY( setVersion( workspacePath( work.home, work.thisYear() ), workspaceMigrations().back().version ) );
      panel.click( "problemButton" );
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QCOMPARE( panel.rows(), 6 );
    }

    void workThatANewerVersionTookOver_data() { inBothLanguages(); }
    void workThatANewerVersionTookOver()
    {
      QFETCH( QString, language );
      const Language spoken( language );
      const QTemporaryDir home;
      Panel panel( home.path() );
      QVERIFY( signIn( panel, mService.address() ) && load( panel ) );
      const QList<ProjectId> placed = placeSome( panel, 3 );
      QVERIFY( setVersion( panel.desk.workspacePath(), 99 ) );
      for ( const char *button : { "loadButton", "sendButton" } )
      {
        const LogPanel log;
        qstrcmp( button, "sendButton" ) == 0 ? panel.send() : panel.click( button );
        QVERIFY( untilIdle( panel ) );
        lookAt( panel, log );
        QVERIFY( panel.canClick( "loadButton" ) && panel.canClick( "sendButton" ) );
        QVERIFY( areKept( panel, placed ) );
      }
      QVERIFY( setVersion( panel.desk.workspacePath(), workspaceMigrations().back().version ) );
      panel.send();
      QVERIFY( untilIdle( panel ) );
      QVERIFY( !panel.sees( "problemLabel" ) );
      QCOMPARE( panel.desk.waiting(), 0 );
    }
};

EPLAN_TEST_MAIN( TestFaults )
#include "test_faults.moc"
