// SPDX-License-Identifier: GPL-2.0-or-later
#include "soak.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <signal.h>
#include <unistd.h>

namespace eplan::soak
{
  namespace
  {
    constexpr int PROJECTS = 1200;
    /// As in worker.cpp.
    constexpr int SHARED = 60;
    constexpr int KILLS_A_WORKSPACE = 12;
    constexpr int POSITIONS_A_ROUND = 250;
    constexpr int SILENCE_MS = 30000;
    constexpr int PROGRESS = 25;
    constexpr int TOO_MANY_FINDINGS = 20;
    constexpr int MORE_ROUNDS = 20;
    constexpr qint64 UNKNOWN_US = 20000;

    /// What is killed in, each as often as the other; Draw comes with Attach, Open with every round.
    constexpr std::array TARGETS { Act::Open, Act::Load, Act::Load,   Act::Place, Act::Layer, Act::Gdal, Act::Sql,
                                   Act::Undo, Act::Draw, Act::Attach, Act::Send,  Act::Send,  Act::Mine, Act::Theirs };

    void print( const QString &line )
    {
      QTextStream( stdout ) << line << Qt::endl;
    }

    QString kindOf( Wrong wrong )
    {
      switch ( wrong )
      {
        case Wrong::Lost:
          return QStringLiteral( "lost" );
        case Wrong::Corrupt:
          return QStringLiteral( "corrupt" );
        case Wrong::SentTwice:
          return QStringLiteral( "sent twice" );
      }
      return {};
    }

    void copyFiles( const QString &from, const QString &to )
    {
      QDir().mkpath( to );
      for ( const QFileInfo &file : QDir( from ).entryInfoList( QDir::Files ) )
        QFile::copy( file.filePath(), QDir( to ).filePath( file.fileName() ) );
    }
  } // namespace

  Soak::Soak( const SoakOrder &order )
      : mOrder( order )
      , mRandom( order.seed )
      , mYear( FiscalYear::of( QDate::currentDate() ).buddhistYear() )
  {
  }

  int Soak::run()
  {
    if ( !open() )
    {
      print( QStringLiteral( "The practice service did not start.\n" ) + mService.log() );
      return EXIT_FAILURE;
    }
    beginWorkspace();
    // Some programs come to their end before they are killed; not most of them.
    const int rounds = 3 * mOrder.kills + MORE_ROUNDS;
    while ( mKills < mOrder.kills && findings() < TOO_MANY_FINDINGS && mRound < rounds )
      round();
    finishWorkspace();
    printEnd();
    return findings() == 0 && mKills == mOrder.kills ? EXIT_SUCCESS : EXIT_FAILURE;
  }

  int Soak::findings() const
  {
    return mWrongs.value( Wrong::Lost ) + mWrongs.value( Wrong::Corrupt ) + mWrongs.value( Wrong::SentTwice );
  }

  bool Soak::open()
  {
    if ( !mService.start( PROJECTS ) || !mService.stop() || !ServiceBook::layInto( mService.dataPath() ) || !mService.restart() )
      return false;
    mPerson = mService.account( QStringLiteral( "administrator" ) );
    mConnection = mService.connection( mPerson );
    mBook.emplace( mService.dataPath() );
    mColleague.emplace( mService.address(), mService.account( QStringLiteral( "trainer" ) ) );
    mAudit.emplace( *mBook );
    return static_cast<bool>( mBook->read() );
  }

  QString Soak::folder() const
  {
    return mFolder.filePath( QStringLiteral( "workspace-%1" ).arg( mWorkspaces ) );
  }

  QString Soak::workspacePath() const
  {
    return folder() + QStringLiteral( "/work.gpkg" );
  }

  WorkspaceKey Soak::key() const
  {
    return { mConnection.address, mPerson.user, FiscalYear( mYear ) };
  }

  void Soak::beginWorkspace()
  {
    if ( mWorkspaces > 0 )
      QDir( folder() ).removeRecursively();
    ++mWorkspaces;
    mKillsHere = 0;
    QDir().mkpath( folder() );
    mAudit->startOver();
  }

  void Soak::round()
  {
    ++mRound;
    const Plan plan = newPlan();
    const WorkOrder work = orderFor( plan.act );
    const bool isKilled = runAndKill( work, plan );
    const QList<Finding> findings = look( work, false );
    report( findings );
    if ( isKilled )
    {
      ++mKills;
      ++mKillsHere;
      countKill( readDiary( work.diary ) );
    }
    if ( isKilled && mKills % PROGRESS == 0 )
      print( QStringLiteral( "%1 of %2 kills, workspace %3" ).arg( mKills ).arg( mOrder.kills ).arg( mWorkspaces ) );
    if ( !findings.isEmpty() )
      beginWorkspace();
    else if ( mKillsHere >= KILLS_A_WORKSPACE && mKills < mOrder.kills )
    {
      finishWorkspace();
      beginWorkspace();
    }
  }

  Soak::Plan Soak::newPlan()
  {
    Plan plan;
    plan.act = TARGETS.at( static_cast<std::size_t>( any( TARGETS.size() ) ) );
    const bool isOften = plan.act == Act::Place || plan.act == Act::Layer || plan.act == Act::Load || plan.act == Act::Send;
    plan.times = isOften ? 1 + any( 2 ) : 1;
    plan.share = std::uniform_real_distribution<double>( 0, 1.1 )( mRandom );
    plan.killsService = any( 6 ) == 0;
    plan.bringsColleague = any( 2 ) == 0;
    return plan;
  }

  WorkOrder Soak::orderFor( std::optional<Act> wanted )
  {
    const QString diary = folder() + QStringLiteral( "/diary-%1.txt" ).arg( mRound );
    const auto seed = static_cast<unsigned>( mRandom() );
    return { workspacePath(), diary, mConnection.address,        mPerson.user, mConnection.authConfigId,
             mYear,           seed,  mRound * POSITIONS_A_ROUND, wanted };
  }

  bool Soak::runAndKill( const WorkOrder &work, const Plan &plan )
  {
    mTimes.clear();
    mUnderWay.clear();
    mClock.start();
    QProcess program;
    program.setStandardErrorFile( work.diary + QStringLiteral( ".log" ) );
    program.start( QCoreApplication::applicationFilePath(), toArguments( work ) );
    const bool isKilled = follow( program, plan );
    if ( !isKilled )
      program.waitForFinished( SILENCE_MS );
    if ( !isKilled && ( program.state() != QProcess::NotRunning || program.exitStatus() == QProcess::CrashExit ) )
      report( { { Wrong::Corrupt, QStringLiteral( "the program stood still or fell over by itself" ) } } );
    program.kill();
    program.waitForFinished();
    return isKilled && program.exitStatus() == QProcess::CrashExit;
  }

  bool Soak::follow( QProcess &program, const Plan &plan )
  {
    while ( program.canReadLine() || program.waitForReadyRead( SILENCE_MS ) )
    {
      while ( program.canReadLine() )
      {
        const std::optional<DiaryLine> line = readDiaryLine( program.readLine() );
        if ( line && hear( program, *line, plan ) )
          return true;
      }
    }
    return false;
  }

  /// Whether the program was killed.
  bool Soak::hear( QProcess &program, const DiaryLine &line, const Plan &plan )
  {
    if ( !line.begun )
    {
      const auto &[act, since] = mUnderWay.value( line.deed );
      const qint64 took = mClock.nsecsElapsed() / 1000 - since;
      mTypical[act] = ( 3 * mTypical.value( act, took ) + took ) / 4;
      return false;
    }
    const Act act = line.begun->act;
    mUnderWay.insert( line.deed, { act, mClock.nsecsElapsed() / 1000 } );
    const int times = ++mTimes[act];
    if ( act == plan.act && times == plan.times )
    {
      waitAShareOf( act, plan.share );
      // Without a program the number is 0, and that would be everybody.
      if ( const auto id = static_cast<pid_t>( program.processId() ); id > 0 )
        ::kill( id, SIGKILL );
      return true;
    }
    const bool isOnTheWire = act == Act::Send || act == Act::Load;
    if ( isOnTheWire && times == 1 && plan.killsService )
    {
      waitAShareOf( act, plan.share );
      killService();
    }
    const bool isSettled = plan.act == Act::Mine || plan.act == Act::Theirs;
    if ( isSettled ? any( 2 ) == 0 : plan.bringsColleague && any( 6 ) == 0 )
      callColleague( isSettled ? line.begun->project : QString() );
    return false;
  }

  void Soak::waitAShareOf( Act act, double share )
  {
    ::usleep( static_cast<useconds_t>( share * static_cast<double>( mTypical.value( act, UNKNOWN_US ) ) ) );
  }

  void Soak::killService()
  {
    ++mServiceKills;
    mService.kill();
    const QString fault = mBook->fault();
    if ( !fault.isEmpty() )
      report( { { Wrong::Corrupt, QStringLiteral( "the service's file: " ) + fault } } );
    if ( !mService.restart() )
      report( { { Wrong::Corrupt, QStringLiteral( "the service does not start again: " ) + mService.log() } } );
  }

  void Soak::callColleague( const QString &samePlace )
  {
    if ( mShared.isEmpty() )
      return;
    ++mColleagues;
    static_cast<void>( mBook->read() );
    const QString project = samePlace.isEmpty() ? mShared.at( any( mShared.size() ) ) : samePlace;
    const Revised known = mBook->revisionsOf( project ).last();
    if ( !samePlace.isEmpty() || any( 3 ) )
      mColleague->place( project, known, mColleagues );
    else
      mColleague->review( project, known, mColleagues );
  }

  QList<Finding> Soak::look( const WorkOrder &work, bool isSettled )
  {
    const WorkspaceCopy copy( workspacePath(), folder() + QStringLiteral( "/copy" ) );
    const QString damage = copy.exists() ? copy.damage( key() ) : QString();
    const Result<WorkspaceFacts> facts = copy.exists() ? copy.facts( key() ) : Result<WorkspaceFacts>( Error {} );
    const Result<void> read = mBook->read();
    QList<Finding> findings = mAudit->hold( readDiary( work.diary ), facts ? std::optional( *facts ) : std::nullopt );
    if ( !damage.isEmpty() )
      findings << Finding { Wrong::Corrupt, damage };
    if ( ( copy.exists() && !facts ) || !read )
      findings << Finding { Wrong::Corrupt, read ? facts.error().detail : read.error().detail };
    if ( isSettled && facts )
      findings << mAudit->holdSettled( *facts );
    if ( const QString lost = mColleague->lostIn( *mBook ); !lost.isEmpty() )
      findings << Finding { Wrong::Lost, lost };
    if ( mShared.isEmpty() && facts )
    {
      mShared = facts->projects.keys();
      std::sort( mShared.begin(), mShared.end() );
      mShared = mShared.mid( 0, SHARED );
    }
    return findings;
  }

  void Soak::finishWorkspace()
  {
    ++mRound;
    const WorkOrder work = orderFor( std::nullopt );
    QProcess program;
    program.setStandardErrorFile( work.diary + QStringLiteral( ".log" ) );
    program.setStandardOutputFile( QProcess::nullDevice() );
    program.start( QCoreApplication::applicationFilePath(), toArguments( work ) );
    const bool isDone =
      program.waitForFinished( 2 * SILENCE_MS ) && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    QList<Finding> findings = look( work, isDone );
    if ( !isDone )
      findings << Finding { Wrong::Corrupt, QStringLiteral( "a program that nobody killed did not come to its end" ) };
    if ( const QString fault = mBook->fault(); !fault.isEmpty() )
      findings << Finding { Wrong::Corrupt, QStringLiteral( "the service's file: " ) + fault };
    report( findings );
  }

  void Soak::report( const QList<Finding> &findings )
  {
    for ( const Finding &finding : findings )
    {
      ++mWrongs[finding.wrong];
      print( QStringLiteral( "round %1, %2: %3" ).arg( mRound ).arg( kindOf( finding.wrong ), finding.sentence ) );
    }
    if ( !findings.isEmpty() )
      keepEvidence();
  }

  void Soak::keepEvidence()
  {
    const QString kept = QDir( mOrder.evidence ).filePath( QStringLiteral( "round-%1" ).arg( mRound ) );
    copyFiles( folder(), kept );
    copyFiles( QFileInfo( mService.dataPath() ).path(), kept + QStringLiteral( "/service" ) );
    print( QStringLiteral( "The files are kept in %1." ).arg( QDir( kept ).absolutePath() ) );
  }

  void Soak::countKill( const QList<Deed> &deeds )
  {
    QStringList underWay;
    for ( const Deed &deed : deeds )
    {
      if ( deed.end == End::None )
        underWay << toText( deed.act );
      mRefused += deed.end == End::Failed && deed.act != Act::Load && deed.act != Act::Send;
    }
    ++mKilledIn[underWay.isEmpty() ? QStringLiteral( "between two" ) : underWay.join( QStringLiteral( " + " ) )];
  }

  void Soak::printEnd()
  {
    QStringList where;
    for ( auto kill = mKilledIn.cbegin(); kill != mKilledIn.cend(); ++kill )
      where << QStringLiteral( "%1 %2" ).arg( kill.key() ).arg( kill.value() );
    print( QStringLiteral( "Killed in: %1." ).arg( where.join( QStringLiteral( ", " ) ) ) );
    print(
      QStringLiteral( "%1 workspaces; the service was killed %2 times, a colleague wrote %3 times, %4 edits were refused while another "
                      "was being written." )
        .arg( mWorkspaces )
        .arg( mServiceKills )
        .arg( mColleagues )
        .arg( mRefused ) );
    print( QStringLiteral( "%1 kills: %2 lost, %3 corrupt, %4 sent twice" )
             .arg( mKills )
             .arg( mWrongs[Wrong::Lost] )
             .arg( mWrongs[Wrong::Corrupt] )
             .arg( mWrongs[Wrong::SentTwice] ) );
  }
} // namespace eplan::soak
