// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/desk.h"

#include "dock/deskstart.h"
#include "dock/listhabits.h"
#include "dock/words.h"
#include "remote/signin.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsmessagelog.h>

namespace eplan
{
  namespace
  {
    const QLatin1String LOG( "e-Plan" );

    KnownAccount known( const SignedIn &signedIn )
    {
      KnownAccount who { signedIn.account, {}, {} };
      for ( const Organisation &organisation : signedIn.organisations )
      {
        if ( organisation.code == signedIn.account.organisation )
        {
          who.organisationThai = organisation.nameThai;
          who.organisationEnglish = organisation.nameEnglish;
        }
      }
      return who;
    }
  } // namespace

  Desk::Desk( const QDir &home, QObject *parent )
    : QObject( parent )
    , mHome( home )
    , mYear( FiscalYear::of( QDate::currentDate() ) )
  {
    connect( &mLook, &QFutureWatcherBase::finished, this, &Desk::tellLooseDrawings );
  }

  Desk::~Desk()
  {
    BackgroundTaskBase::stop( mTask );
    saveAtLast();
    mLook.waitForFinished();
  }

  // — jobs —

  void Desk::finish()
  {
    mJob = Job::None;
    mTask = nullptr;
    mRetries.reset();
    mPause.reset();
    emit pauseChanged();
  }

  std::shared_ptr<Retries> Desk::newRetries()
  {
    const auto show = [this]( const std::optional<Retries::Pause> &pause ) {
      mPause = pause;
      emit pauseChanged();
    };
    // The job never outlives the desk.
    const auto told = [this, show]( const std::optional<Retries::Pause> &pause ) {
      QMetaObject::invokeMethod( this, [show, pause] { show( pause ); }, Qt::QueuedConnection );
    };
    mRetries = std::make_shared<Retries>( RetryBounds(), told );
    return mRetries;
  }

  void Desk::tryNow()
  {
    if ( mRetries )
      mRetries->hurry();
  }

  void Desk::cancel()
  {
    if ( mTask )
      mTask->cancel();
  }

  void Desk::fail( const Error &error, Job during )
  {
    if ( error.code == ErrorCode::SignInNeeded )
      mSignedIn.reset();
    const QString line = error.detail.isEmpty() ? error.message : QStringLiteral( "%1 [%2]" ).arg( error.message, error.detail );
    const bool isFault = error.code != ErrorCode::Canceled;
    QgsMessageLog::logMessage( line, LOG, isFault ? Qgis::MessageLevel::Warning : Qgis::MessageLevel::Info, false );
    emit failed( error, during );
  }

  void Desk::report( const Error &error )
  {
    fail( error, Job::None );
  }

  void Desk::reportUnsaved( const Error &error )
  {
    mSaved = false;
    report( error );
    emit changed();
  }

  // — who, where, which year —

  void Desk::resume()
  {
    const std::optional<Connection> current = mConnections.current();
    if ( !current )
      return;
    switchTo( current->name );
    // Nobody who only opens QGIS is asked for a password: a workshop's profile brings the master password in a file.
    const bool asksNobody = QgsApplication::authManager()->masterPasswordIsSet() || qEnvironmentVariableIsSet( "QGIS_AUTH_PASSWORD_FILE" );
    if ( asksNobody && mConnections.signsInAtStart( current->name ) && !current->authConfigId.isEmpty() )
      signIn( { current->name, current->address.toString(), current->mode, {}, {}, current->authConfigId } );
  }

  void Desk::switchTo( const QString &connectionName )
  {
    const std::optional<Connection> connection = mConnections.find( connectionName );
    if ( !connection || mJob != Job::None )
      return;
    putAway();
    mSignedIn.reset();
    mConnection = connection;
    mWho = mConnections.knownAccount( connectionName );
    if ( isWithoutService() )
      mYear = ListHabits::lastYearOf( connection->address ).value_or( mYear );
    mConnections.setCurrent( connectionName );
    emit connectionChanged();
    openYear();
  }

  /// QGIS asks for its master password here, on the main thread, and never from a worker.
  bool Desk::unlock()
  {
    QgsAuthManager *store = QgsApplication::authManager();
    if ( mConnection->authConfigId.isEmpty() || store->masterPasswordIsSet() )
      return true;
    emit masterPasswordNeeded();
    if ( store->setMasterPassword( true ) )
      return true;
    fail( { ErrorCode::SignInNeeded,
            tr( "QGIS keeps the password locked with its master password. Sign in again and enter the master password when QGIS asks." ),
            {} },
          Job::SigningIn );
    return false;
  }

  void Desk::signIn( const SignInForm &form )
  {
    if ( mJob == Job::Opening )
      BackgroundTaskBase::stop( mTask );
    else if ( mJob != Job::None )
      return;
    finish();

    const Result<QUrl> address = serviceAddress( form.address, form.mode );
    if ( !address )
      return fail( address.error(), Job::SigningIn );
    const std::optional<Connection> former = mConnections.find( form.name );
    if ( former && former->mode == Mode::List )
      return fail( { ErrorCode::InvalidAddress, tr( "The name “%1” belongs to work from a spreadsheet. Choose another name." ).arg( form.name ), {} },
                   Job::SigningIn );
    Connection connection { form.name, *address, form.mode, former ? former->authConfigId : QString() };
    if ( form.authConfigId.isEmpty() )
    {
      const Result<QString> stored = storePassword( connection, form.user, form.password );
      if ( !stored )
        return fail( stored.error(), Job::SigningIn );
      connection.authConfigId = *stored;
    }
    else
      connection.authConfigId = form.authConfigId;

    useConnection( connection );
    if ( !unlock() )
      return;
    start<SignedIn>(
      Job::SigningIn, tr( "Signing in to e-Plan" ), [connection]( QgsFeedback &feedback ) { return eplan::signIn( connection, feedback ); },
      [this]( const SignedIn &signedIn ) { settle( signedIn ); } );
  }

  /// The work of another service, or of the same one in the other mode, is put away.
  void Desk::useConnection( const Connection &connection )
  {
    const auto isSame = [&connection]( const Connection &other ) {
      return other.name == connection.name && other.address == connection.address && other.mode == connection.mode;
    };
    if ( !mConnection || !isSame( *mConnection ) )
    {
      putAway();
      mWho.reset();
      mSignedIn.reset();
      mConnections.forgetAccount( connection.name );
    }
    mConnection = connection;
    mConnections.save( connection );
    mConnections.setCurrent( connection.name );
  }

  void Desk::settle( const SignedIn &signedIn )
  {
    mSignedIn = signedIn;
    mWho = known( signedIn );
    mConnections.remember( signedIn.connection.name, *mWho );
    emit signedInNow();
    openYear();
  }

  void Desk::reopen()
  {
    if ( mJob == Job::None && !isOpen() )
      openYear();
  }

  void Desk::forget( const QString &connectionName )
  {
    const std::optional<Connection> connection = mConnections.find( connectionName );
    if ( !connection || mJob != Job::None )
      return;
    if ( const Result<void> forgotten = forgetPassword( *connection ); !forgotten )
      fail( forgotten.error(), Job::None );
    mConnections.remove( connectionName );
    if ( mConnection && mConnection->name == connectionName )
    {
      putAway();
      mConnection.reset();
      mWho.reset();
      mSignedIn.reset();
      emit connectionChanged();
    }
    emit changed();
  }

  void Desk::setYear( FiscalYear year )
  {
    if ( year == mYear || mJob != Job::None )
      return;
    mYear = year;
    openYear();
  }

  // — the year's work —

  WorkspaceFile Desk::file() const
  {
    const WorkspaceKey key { mConnection->address, mWho->account.user, mYear };
    return { eplan::workspacePath( mHome, key ), key };
  }

  QList<WorkspaceFile> Desk::otherYears() const
  {
    QList<WorkspaceFile> others;
    const WorkspaceFile own = file();
    for ( const QFileInfo &found : QFileInfo( own.path ).dir().entryInfoList( { QStringLiteral( "*.gpkg" ) }, QDir::Files ) )
    {
      bool isYear = false;
      const int year = found.completeBaseName().toInt( &isYear );
      if ( isYear && year != own.key.year.buddhistYear() )
        others << WorkspaceFile { found.filePath(), { own.key.service, own.key.user, FiscalYear( year ) } };
    }
    return others;
  }

  void Desk::putAway()
  {
    const bool wasOpen = isOpen();
    mSitting.reset();
    mWorkspace.reset();
    mLastLoad.reset();
    mLastSend.reset();
    mLastLedger.reset();
    mSaved = true;
    select( std::nullopt );
    mList.replace( {} );
    if ( wasOpen )
      emit workspaceChanged( {} );
  }

  void Desk::openYear()
  {
    if ( !mConnection || !mWho )
    {
      emit changed();
      return;
    }
    if ( isOpen() && mWorkspace->path() == file().path )
      return;
    putAway();
    start<WorkAfter>(
      Job::Opening, tr( "Opening the workspace" ), [file = file()]( QgsFeedback & ) { return openWork( file ); },
      [this]( WorkAfter after ) { takeWork( Job::Opening, std::move( after ) ); } );
  }

  void Desk::load()
  {
    if ( mJob != Job::None || !isOpen() || isWithoutService() || !unlock() )
      return;
    saveAgain();
    // The map is drawn while the list is read. The job never outlives the desk.
    const auto arrived = [this] { QMetaObject::invokeMethod( this, &Desk::placementsChanged, Qt::QueuedConnection ); };
    start<WorkAfter>(
      Job::Loading, tr( "Loading projects from e-Plan" ),
      [connection = *mConnection, file = file(), retries = newRetries(), arrived]( QgsFeedback &feedback ) {
        return loadWork( connection, file, *retries, arrived, feedback );
      },
      [this]( WorkAfter after ) { takeWork( Job::Loading, std::move( after ) ); } );
  }

  void Desk::send()
  {
    if ( mJob != Job::None || !isOpen() || isWithoutService() || !unlock() )
      return;
    saveAgain();
    start<WorkAfter>(
      Job::Sending, tr( "Sending positions to e-Plan" ),
      [connection = *mConnection, file = file(), gate = mSendGate ? mSendGate() : SendGate(), retries = newRetries()]( QgsFeedback &feedback ) {
        return sendWork( connection, file, gate, *retries, feedback );
      },
      [this]( WorkAfter after ) { takeWork( Job::Sending, std::move( after ) ); } );
  }

  void Desk::saveReceipt( const QString &path )
  {
    if ( mJob != Job::None || !isOpen() )
      return;
    const QString person = mWho->account.name.isEmpty() ? mWho->account.user : mWho->account.name;
    const ReceiptHead head { person, nameOf( *mWho ), mConnection->address, mConnection->mode, mYear, QDateTime::currentDateTimeUtc() };
    start<QString>(
      Job::SavingReceipt, tr( "Writing the receipt" ), [head, file = file(), path]( QgsFeedback & ) { return writeReceipt( head, file, path ); },
      [this]( const QString &written ) { emit receiptSaved( written ); } );
  }

  bool Desk::openOwn()
  {
    const WorkspaceFile own = file();
    Result<Workspace> workspace = Workspace::open( own.path, own.key );
    if ( !workspace )
    {
      fail( workspace.error(), Job::Opening );
      return false;
    }
    mWorkspace.emplace( *std::move( workspace ) );
    mSitting.emplace( *mWorkspace );
    return true;
  }

  void Desk::takeWork( Job job, WorkAfter after )
  {
    if ( !isOpen() && !openOwn() )
      return;
    if ( after.work )
      mList.replace( *std::move( after.work ) );
    else
      show( after.touched );
    // What the job read of these is older than what stands in the file.
    refresh( mEditedMeanwhile );
    if ( mSelected && mList.list().position( *mSelected ) < 0 )
      select( std::nullopt );
    if ( job == Job::Opening )
    {
      emit workspaceChanged( workspacePath() );
      saveAgain();
      if ( mSitting->recovered() )
        emit recovered( *mSitting->recovered() );
    }
    else
    {
      if ( job != Job::Loading )
        emit placementsChanged();
      if ( after.work )
        emit listReplaced();
    }
    if ( after.loaded )
    {
      mLastLoad = after.loaded;
      emit loaded();
    }
    if ( after.sent )
    {
      mLastSend = after.sent;
      mLastLedger = std::move( after.ledger );
      emit sent();
    }
    if ( after.placed )
      emit placedFromFile( *after.placed );
    if ( after.looseDrawings > 0 )
      emit looseDrawingsFound( after.looseDrawings );
    if ( after.stoppedBy )
      fail( *after.stoppedBy, job );
  }
} // namespace eplan
