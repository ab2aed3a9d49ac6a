// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/workspacefile.h"

#include "geopackage/creation.h"
#include "workspace/migration.h"
#include "workspace/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace eplan
{
  namespace
  {
    constexpr int LONGEST_NAME = 60;

    bool isSafe( QChar character )
    {
      if ( character.unicode() < 0x80 )
        return character.isLetterOrNumber() || QStringLiteral( "-_.@" ).contains( character );
      return character.isLetterOrNumber() || character.isMark();
    }

    /// Letters of any script as they are, the rest as hexadecimal bytes, so that different texts have different names.
    QString fileName( const QString &text )
    {
      QString name;
      for ( const QChar character : text )
        name += isSafe( character )
                  ? QString( character )
                  : QString::fromLatin1( QString( character ).toUtf8().toPercentEncoding( {}, QByteArrayLiteral( "~" ), '=' ) );
      // Names that Windows keeps for devices, and those ending in a dot, which it cuts off.
      static const QRegularExpression reserved( QStringLiteral( "^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)" ),
                                                QRegularExpression::CaseInsensitiveOption );
      if ( reserved.match( name ).hasMatch() )
        name.prepend( QLatin1Char( '_' ) );
      if ( name.isEmpty() || name.endsWith( QLatin1Char( '.' ) ) )
        name += QLatin1Char( '_' );
      if ( name.size() > LONGEST_NAME )
        name = name.left( LONGEST_NAME ) + QLatin1Char( '~' )
               + QString::fromLatin1( QCryptographicHash::hash( text.toUtf8(), QCryptographicHash::Sha256 ).toHex().left( 12 ) );
      return name;
    }

    QString serviceName( const QUrl &service )
    {
      const int port = service.port( service.scheme() == QLatin1String( "http" ) ? 80 : 443 );
      QStringList parts { service.host(), QString::number( port ) };
      parts << service.path().split( QLatin1Char( '/' ), Qt::SkipEmptyParts );
      return fileName( parts.join( QLatin1Char( '_' ) ) );
    }

    QString addressOf( const WorkspaceKey &key )
    {
      return key.service.adjusted( QUrl::RemoveUserInfo | QUrl::StripTrailingSlash ).toString( QUrl::FullyEncoded );
    }

    /// What the table `workspace` says of whose work this is.
    QMap<QString, QString> marksOf( const WorkspaceKey &key )
    {
      return { { QStringLiteral( "service" ), addressOf( key ) },
               { QStringLiteral( "user" ), key.user },
               { QStringLiteral( "year" ), QString::number( key.year.buddhistYear() ) } };
    }

    Result<void> fill( const QString &path, const WorkspaceKey &key )
    {
      Result<Database> database = Database::open( path );
      if ( !database )
        return database.error();
      QMap<QString, QString> marks = marksOf( key );
      marks[QStringLiteral( "version" )] = QStringLiteral( "0" );
      Result<Transaction> transaction = Transaction::begin( *database );
      if ( !transaction )
        return transaction.error();
      for ( auto mark = marks.cbegin(); mark != marks.cend(); ++mark )
      {
        const Result<void> set =
          database->run( QStringLiteral( "INSERT INTO workspace( key, value ) VALUES( ?, ? )" ), { mark.key(), mark.value() } );
        if ( !set )
          return set;
      }
      const Result<void> filled = transaction->commit();
      return filled ? migrate( *database, path, workspaceMigrations() ) : filled;
    }

    void removeDatabase( const QString &path )
    {
      for ( const char *suffix : { "", "-wal", "-shm", "-journal" } )
        QFile::remove( path + QLatin1String( suffix ) );
    }

    Error cannotWrite( const QString &folder )
    {
      return { ErrorCode::StorageReadOnly,
               QCoreApplication::translate( "Workspace",
                                            "The folder “%1” cannot be written. Ask for the right to write it, or choose another folder." )
                 .arg( folder ),
               folder };
    }

    /// Under another name until it is whole: what stands at \a path is a workspace or nothing.
    Result<void> makeFile( const QString &path, const WorkspaceKey &key )
    {
      const QString folder = QFileInfo( path ).absolutePath();
      if ( !QDir().mkpath( folder ) )
        return cannotWrite( folder );
      const QString unfinished = path + QStringLiteral( ".unfinished" );
      removeDatabase( unfinished );
      Result<void> made = createGeoPackage( unfinished, workspaceTables() );
      if ( made )
        made = fill( unfinished, key );
      // What is left beside a file that somebody deleted would be played into the new one.
      removeDatabase( path );
      if ( made && !QFile::rename( unfinished, path ) )
        made = cannotWrite( folder );
      if ( !made )
        removeDatabase( unfinished );
      return made;
    }

    Error notOurs( const QString &path, const QString &detail )
    {
      return { ErrorCode::StorageFailed,
               QCoreApplication::translate( "Workspace", "“%1” is not a workspace of e-Plan. Move it away and load again." ).arg( path ),
               detail };
    }

    Error somebodyElses( const QString &path, const QString &mark )
    {
      return { ErrorCode::StorageFailed,
               QCoreApplication::translate(
                 "Workspace", "“%1” holds the work of another user, service or year. Move it back to where it came from and load again." )
                 .arg( path ),
               QStringLiteral( "%1: another %2" ).arg( path, mark ) };
    }

    Result<void> checkOwner( const Database &database, const QString &path, const WorkspaceKey &key )
    {
      const QMap<QString, QString> marks = marksOf( key );
      for ( auto mark = marks.cbegin(); mark != marks.cend(); ++mark )
      {
        const Result<QVariant> value = database.value( QStringLiteral( "SELECT value FROM workspace WHERE key=?" ), { mark.key() } );
        if ( !value )
          return value.error();
        if ( value->toString() != mark.value() )
          return somebodyElses( path, mark.key() );
      }
      return {};
    }

    Result<void> checkFile( Database &database, const QString &path, const WorkspaceKey &key )
    {
      const Result<QVariant> marked =
        database.value( QStringLiteral( "SELECT count(*) FROM sqlite_master WHERE type='table' AND name='workspace'" ) );
      if ( !marked )
        return marked.error();
      if ( marked->toInt() == 0 )
        return notOurs( path, QStringLiteral( "%1: no table workspace" ).arg( path ) );
      const Result<void> migrated = migrate( database, path, workspaceMigrations() );
      return migrated ? checkOwner( database, path, key ) : migrated;
    }
  } // namespace

  QString workspacePath( const QDir &home, const WorkspaceKey &key )
  {
    return home.filePath( QStringLiteral( "%1/%2/%3.gpkg" )
                            .arg( serviceName( key.service ), fileName( key.user ), QString::number( key.year.buddhistYear() ) ) );
  }

  Result<Database> openWorkspaceFile( const QString &path, const WorkspaceKey &key )
  {
    const Result<void> made = QFileInfo::exists( path ) ? Result<void>() : makeFile( path, key );
    if ( !made )
      return made.error();
    Result<Database> database = Database::open( path );
    if ( !database )
    {
      // SQLite only says that it could not open: it writes files beside the database.
      const QString folder = QFileInfo( path ).absolutePath();
      return database.error().code == ErrorCode::StorageFailed && !QFileInfo( folder ).isWritable() ? cannotWrite( folder )
                                                                                                    : database.error();
    }
    const Result<void> checked = checkFile( *database, path, key );
    return checked ? std::move( database ) : Result<Database>( checked.error() );
  }
} // namespace eplan
