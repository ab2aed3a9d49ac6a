// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/network.h"
#include "remote/signin.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <chrono>

namespace eplan
{
  /// One line of the accounts file that eplan-practice writes.
  struct PracticeAccount
  {
      QString user;
      QString password;
      QString role;
      QString organisation;
      QString province;
  };

  /**
   * The real eplan-practice program, serving fresh seeded data on a free port of loopback while a test runs.
   *
   *     PracticeService service;
   *     QVERIFY2( service.start( 200 ), qPrintable( service.log() ) );
   *     EplanService client( service.connection( "engineer" ) );  // used on a worker thread
   *
   * Link the test with eplan::practiceservice. The file and the program are gone with the object.
   */
  class PracticeService
  {
    public:
      PracticeService() = default;
      PracticeService( const PracticeService & ) = delete;
      PracticeService &operator=( const PracticeService & ) = delete;
      ~PracticeService() { kill(); }

      /// Creates a data file of \a projects projects a year or so and serves it; true once it answers.
      bool start( int projects, const QStringList &more = {} )
      {
        kill();
        QFile::remove( dataPath() );
        mMore = more;
        mPatience = std::chrono::seconds( 60 ) + std::chrono::milliseconds( projects / 4 );
        return run( QStringList { "--new", "--province", "30", "--projects", QString::number( projects ), "--seed", "1", "--listen",
                                  "127.0.0.1:0", "--accounts", mFolder.filePath( "accounts.tsv" ) } )
               && readAccounts();
      }

      /// Serves the same file on the same port again, after stop() or kill().
      bool restart()
      {
        kill();
        return run( { "--listen", QStringLiteral( "127.0.0.1:%1" ).arg( mAddress.port() ) } );
      }

      /// Ends it as an administrator does (SIGTERM); true when it ended cleanly.
      bool stop()
      {
        if ( mProcess.state() == QProcess::NotRunning )
          return true;
        mProcess.terminate();
        return mProcess.waitForFinished( 10000 ) && mProcess.exitStatus() == QProcess::NormalExit && mProcess.exitCode() == 0;
      }

      /// Ends it as a power failure does (SIGKILL).
      void kill()
      {
        if ( mProcess.state() == QProcess::NotRunning )
          return;
        mProcess.kill();
        mProcess.waitForFinished( 10000 );
      }

      /// The landing page.
      QUrl address() const { return mAddress; }
      /// The service's GeoPackage.
      QString dataPath() const { return mFolder.filePath( "class.gpkg" ); }
      /// What the program printed, for the message of a failing test.
      QString log() const
      {
        QFile file( mFolder.filePath( "log.txt" ) );
        return file.open( QIODevice::ReadOnly ) ? QString::fromUtf8( file.readAll() ) : mProcess.errorString();
      }

      QList<PracticeAccount> accounts() const { return mAccounts; }

      /// The \a nth account of a role ("engineer", "province", "executive" …); an empty one where there are fewer.
      PracticeAccount account( const QString &role, int nth = 0 ) const
      {
        for ( const PracticeAccount &account : mAccounts )
        {
          if ( account.role == role && nth-- == 0 )
            return account;
        }
        return {};
      }

      /// A practice connection signed in as \a account. Main thread; gives the authentication store of the test a master password.
      Connection connection( const PracticeAccount &account ) const
      {
        prepareNetwork();
        QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true );
        Connection connection { QStringLiteral( "Practice" ), mAddress, Mode::Practice, {} };
        const Result<QString> stored = storePassword( connection, account.user, account.password );
        if ( stored )
          connection.authConfigId = *stored;
        return connection;
      }

      Connection connection( const QString &role, int nth = 0 ) const { return connection( account( role, nth ) ); }

    private:
      bool run( const QStringList &arguments )
      {
        // Into a file, because a pipe that nobody reads while the test computes would stop the program.
        const QString output = mFolder.filePath( "log.txt" );
        QFile::remove( output );
        mProcess.setProcessChannelMode( QProcess::MergedChannels );
        mProcess.setStandardOutputFile( output );
        mProcess.start( QStringLiteral( EPLAN_PRACTICE ), QStringList { "--data", dataPath() } + arguments + mMore );
        static const QRegularExpression listening( QStringLiteral( "https?://127\\.0\\.0\\.1:[0-9]+/" ) );
        QElapsedTimer clock;
        clock.start();
        while ( mProcess.state() != QProcess::NotRunning && std::chrono::milliseconds( clock.elapsed() ) < mPatience )
        {
          const QRegularExpressionMatch match = listening.match( log() );
          if ( match.hasMatch() )
          {
            mAddress = QUrl( match.captured() );
            return true;
          }
          mProcess.waitForFinished( 20 );
        }
        return false;
      }

      bool readAccounts()
      {
        mAccounts.clear();
        QFile file( mFolder.filePath( "accounts.tsv" ) );
        if ( !file.open( QIODevice::ReadOnly ) )
          return false;
        const QStringList header = QString::fromUtf8( file.readLine() ).trimmed().split( '\t' );
        while ( !file.atEnd() )
        {
          const QStringList cells = QString::fromUtf8( file.readLine() ).remove( '\n' ).split( '\t' );
          const auto cell = [&header, &cells]( const char *name ) { return cells.value( header.indexOf( QLatin1String( name ) ) ); };
          mAccounts.append( { cell( "user" ), cell( "password" ), cell( "role" ), cell( "organisation" ), cell( "province" ) } );
        }
        return !mAccounts.isEmpty();
      }

      QTemporaryDir mFolder;
      QProcess mProcess;
      QUrl mAddress;
      QStringList mMore;
      /// For a file of millions to be made.
      std::chrono::milliseconds mPatience { 60000 };
      QList<PracticeAccount> mAccounts;
  };
} // namespace eplan
