// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/migration.h"

#include "workspace/projectrow.h"
#include "workspace/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace eplan
{
  namespace
  {
    /// So that the settling of a conflict can be taken back.
    Result<void> rememberRevisions( Database &database )
    {
      return database.execute( QStringLiteral( "ALTER TABLE journal ADD COLUMN old_revision TEXT" ) );
    }

    /// So that what was taken back can be made again, until something else is done.
    Result<void> rememberAfterImages( Database &database )
    {
      QString sql = QStringLiteral( "ALTER TABLE journal ADD COLUMN new_project TEXT; ALTER TABLE journal ADD COLUMN new_revision TEXT;" );
      for ( const ColumnDefinition &column : placementColumns( NEW_PREFIX ) )
        sql += QStringLiteral( "ALTER TABLE journal ADD COLUMN %1 %2;" ).arg( column.name, column.type );
      sql += QStringLiteral( "CREATE INDEX journal_undone ON journal( fid ) WHERE undone AND NOT closed;"
                             "CREATE TRIGGER journal_goes_on AFTER INSERT ON journal\nBEGIN\n"
                             "UPDATE journal SET closed=1 WHERE undone AND NOT closed;\nEND;" );
      return database.execute( sql );
    }

    /// So that what was accepted and what is declared of other projects are part of ours. Until then it was not ours to change: wherever
    /// ours is kept, it was as loaded.
    Result<void> rememberReasons( Database &database )
    {
      static const std::array KEPT { QStringLiteral( "UPDATE projects SET ( ours_%1, ours_%2 )=( %1, %2 ) WHERE %3" ),
                                     QStringLiteral( "UPDATE outbox SET ( %1, %2 )=( SELECT %1, %2 FROM projects WHERE id=project ) "
                                                     "WHERE project IN ( SELECT id FROM projects WHERE %3 )" ),
                                     QStringLiteral( "UPDATE journal SET ( old_%1, old_%2, new_%1, new_%2 )="
                                                     "( SELECT %1, %2, %1, %2 FROM projects WHERE id=project ) "
                                                     "WHERE project IN ( SELECT id FROM projects WHERE %3 )" ) };
      Result<void> step = addMissingFields( database );
      for ( const QString &sql : KEPT )
      {
        if ( step )
          step = database.execute( sql.arg( QStringLiteral( "duplicate_of" ), QStringLiteral( "duplicate_reason" ),
                                            QStringLiteral( "duplicate_of IS NOT NULL OR duplicate_reason IS NOT NULL" ) ) );
      }
      return step;
    }

    /// So that whoever asks how many projects there are need not walk over a million. What takes projects over adds to it; the trigger sees
    /// every row that goes, whoever deletes it, and costs nothing while a year is loaded.
    Result<void> rememberHowMany( Database &database )
    {
      return database.execute(
        QStringLiteral( "INSERT INTO workspace( key, value ) SELECT 'project_count', count(*) FROM projects;"
                        "CREATE TRIGGER projects_gone AFTER DELETE ON projects\nBEGIN\n"
                        "UPDATE workspace SET value=value-1 WHERE key='project_count';\nEND;" ) );
    }

    constexpr std::array MIGRATIONS {
      Migration { 1, addIndexesAndTriggers },
      Migration { 2, rememberRevisions },
      Migration { 3, rememberAfterImages },
      Migration { 4, rememberReasons },
      Migration { 5, rememberHowMany },
    };

    QString copyPath( const QString &path, int version )
    {
      const QFileInfo file( path );
      const QString name = QCoreApplication::translate( "Workspace", "%1 (before the update from version %2, %3)" )
                             .arg( file.completeBaseName(), QString::number( version ),
                                   QDateTime::currentDateTime().toString( QStringLiteral( "yyyy-MM-dd HHmmss" ) ) );
      return file.dir().filePath( name + QLatin1Char( '.' ) + file.suffix() );
    }

    Error newer( const QString &path, int version )
    {
      return {
        ErrorCode::StorageNewer,
        QCoreApplication::translate(
          "Workspace", "“%1” was written by a newer version of e-Plan for QGIS. Update the plugin to open it; the file was not changed." )
          .arg( path ),
        QStringLiteral( "%1: version %2" ).arg( path ).arg( version ) };
    }

    Result<void> runFrom( Database &database, int version, std::span<const Migration> migrations )
    {
      for ( const Migration &migration : migrations )
      {
        const Result<void> done = migration.version > version ? migration.run( database ) : Result<void>();
        if ( !done )
          return done;
      }
      return database.run( QStringLiteral( "UPDATE workspace SET value=? WHERE key='version'" ), { migrations.back().version } );
    }
  } // namespace

  std::span<const Migration> workspaceMigrations()
  {
    return MIGRATIONS;
  }

  Result<int> versionOf( const Database &database )
  {
    const Result<QVariant> version = database.value( QStringLiteral( "SELECT value FROM workspace WHERE key='version'" ) );
    if ( !version )
      return version.error();
    return version->toInt();
  }

  Result<void> migrate( Database &database, const QString &path, std::span<const Migration> migrations )
  {
    const Result<int> version = versionOf( database );
    if ( !version )
      return version.error();
    if ( *version > migrations.back().version )
      return newer( path, *version );
    if ( *version == migrations.back().version )
      return {};
    const Result<void> copied =
      *version > 0 ? database.run( QStringLiteral( "VACUUM INTO ?" ), { copyPath( path, *version ) } ) : Result<void>();
    if ( !copied )
      return copied;

    Result<Transaction> transaction = Transaction::begin( database );
    if ( !transaction )
      return transaction.error();
    // Another program may have been faster.
    const Result<int> now = versionOf( database );
    if ( !now )
      return now.error();
    const Result<void> done = *now == *version ? runFrom( database, *now, migrations ) : Result<void>();
    return done ? transaction->commit() : done;
  }
} // namespace eplan
