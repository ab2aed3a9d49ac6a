// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/database.h"

#include "base/timestamp.h"
#include "geopackage/geometryblob.h"

#include <qgsrectangle.h>

#include <QCoreApplication>
#include <QDateTime>

#include <sqlite3.h>

namespace eplan
{
  namespace
  {
    constexpr int WAIT_FOR_OTHERS_MS = 5000;
    /// What is left of a long log when it begins anew.
    constexpr int LOG_LEFT_BYTES = 16 << 20;

    Error errorOf( sqlite3 *handle, const QString &path )
    {
      const int code = handle ? sqlite3_errcode( handle ) : SQLITE_NOMEM;
      const QString detail = QStringLiteral( "%1: SQLite %2: %3" )
                               .arg( path )
                               .arg( code )
                               .arg( handle ? QString::fromUtf8( sqlite3_errmsg( handle ) ) : QString() );
      switch ( code & 0xff )
      {
        case SQLITE_FULL:
          return {
            ErrorCode::StorageFull,
            QCoreApplication::translate(
              "Database",
              "The disk is full: “%1” could not be written. Make room on the disk and try again; nothing that was saved before is lost." )
              .arg( path ),
            detail };
        case SQLITE_READONLY:
        case SQLITE_PERM:
          return { ErrorCode::StorageReadOnly,
                   QCoreApplication::translate( "Database",
                                                "The file “%1” is read-only. Ask for the right to write it, or choose another folder." )
                     .arg( path ),
                   detail };
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
          return { ErrorCode::Busy,
                   QCoreApplication::translate( "Database", "Another program is writing “%1”. Close it there, or try again in a moment." )
                     .arg( path ),
                   detail, std::chrono::seconds( 1 ) };
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT:
          return {
            ErrorCode::StorageFailed,
            QCoreApplication::translate( "Database", "The file “%1” is damaged or is no GeoPackage. Keep a copy of it and load again." )
              .arg( path ),
            detail };
        default:
          return { ErrorCode::StorageFailed,
                   QCoreApplication::translate(
                     "Database", "The file “%1” could not be read or written. Close other programs that use it and try again." )
                     .arg( path ),
                   detail };
      }
    }

    using EnvelopeEdge = double ( * )( const QgsRectangle & );

    QByteArray blobArgument( sqlite3_value *argument )
    {
      return QByteArray::fromRawData( static_cast<const char *>( sqlite3_value_blob( argument ) ), sqlite3_value_bytes( argument ) );
    }

    void stEdge( sqlite3_context *context, int, sqlite3_value **arguments )
    {
      const std::optional<QgsRectangle> envelope = envelopeOf( blobArgument( arguments[0] ) );
      if ( !envelope )
        return sqlite3_result_null( context );
      const auto edge = reinterpret_cast<EnvelopeEdge>( sqlite3_user_data( context ) );
      sqlite3_result_double( context, edge( *envelope ) );
    }

    void stIsEmpty( sqlite3_context *context, int, sqlite3_value **arguments )
    {
      if ( sqlite3_value_type( arguments[0] ) == SQLITE_NULL )
        return sqlite3_result_null( context );
      const std::optional<QgsGeometry> geometry = fromGeometryBlob( blobArgument( arguments[0] ) );
      sqlite3_result_int( context, !geometry || geometry->isNull() );
    }

    void registerEdge( sqlite3 *handle, const char *name, EnvelopeEdge edge )
    {
      sqlite3_create_function_v2( handle, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, reinterpret_cast<void *>( edge ),
                                  stEdge, nullptr, nullptr, nullptr );
    }

    /// The functions that the triggers of the R-tree extension call, OGC 12-128r18 annex F.3.
    void registerSpatialFunctions( sqlite3 *handle )
    {
      registerEdge( handle, "ST_MinX", []( const QgsRectangle &box ) { return box.xMinimum(); } );
      registerEdge( handle, "ST_MaxX", []( const QgsRectangle &box ) { return box.xMaximum(); } );
      registerEdge( handle, "ST_MinY", []( const QgsRectangle &box ) { return box.yMinimum(); } );
      registerEdge( handle, "ST_MaxY", []( const QgsRectangle &box ) { return box.yMaximum(); } );
      sqlite3_create_function_v2( handle, "ST_IsEmpty", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, stIsEmpty,
                                  nullptr, nullptr, nullptr );
    }
  } // namespace

  void Database::Closer::operator()( sqlite3 *handle ) const
  {
    sqlite3_close_v2( handle );
  }

  Database::Database( sqlite3 *handle, const QString &path )
      : mHandle( handle )
      , mPath( path )
  {
  }

  Result<Database> Database::open( const QString &path, OpenMode mode )
  {
    sqlite3 *handle = nullptr;
    const int flags = mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int opened = sqlite3_open_v2( path.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr );
    Database database( handle, path );
    if ( opened != SQLITE_OK )
      return database.lastError();
    if ( mode == OpenMode::ReadWrite && sqlite3_db_readonly( handle, "main" ) == 1 )
      return Error {
        ErrorCode::StorageReadOnly,
        QCoreApplication::translate( "Database", "The file “%1” is read-only. Ask for the right to write it, or choose another folder." )
          .arg( path ),
        path };
    sqlite3_busy_timeout( handle, WAIT_FOR_OTHERS_MS );
    registerSpatialFunctions( handle );

    // Else what a single statement of a transaction would be undone by goes to a file, page by page, once it was long.
    QString setUp = QStringLiteral( "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;" );
    if ( mode == OpenMode::ReadWrite )
      setUp += QStringLiteral( "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=%1;" ).arg( LOG_LEFT_BYTES );
    const Result<void> ready = database.execute( setUp );
    if ( !ready )
      return ready.error();
    return database;
  }

  Error Database::lastError() const
  {
    return errorOf( mHandle.get(), mPath );
  }

  Result<void> Database::execute( const QString &sql )
  {
    if ( sqlite3_exec( mHandle.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr ) != SQLITE_OK )
      return lastError();
    return {};
  }

  Result<Statement> Database::prepare( const QString &sql ) const
  {
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    if ( sqlite3_prepare_v2( mHandle.get(), text.constData(), text.size(), &handle, nullptr ) != SQLITE_OK )
    {
      Error error = lastError();
      error.detail += QStringLiteral( " in: " ) + sql;
      return error;
    }
    return Statement( handle, mPath );
  }

  Result<QVariant> Database::value( const QString &sql, const QVariantList &bindings ) const
  {
    Result<Statement> statement = prepare( sql );
    if ( !statement )
      return statement.error();
    for ( int i = 0; i < bindings.size(); ++i )
      statement->bind( i, bindings[i] );
    const Result<bool> hasRow = statement->next();
    if ( !hasRow )
      return hasRow.error();
    return *hasRow ? statement->value( 0 ) : QVariant();
  }

  Result<void> Database::run( const QString &sql, const QVariantList &bindings )
  {
    Result<Statement> statement = prepare( sql );
    if ( !statement )
      return statement.error();
    for ( int i = 0; i < bindings.size(); ++i )
      statement->bind( i, bindings[i] );
    return statement->run();
  }

  qint64 Database::lastInsertId() const
  {
    return sqlite3_last_insert_rowid( mHandle.get() );
  }

  int Database::changes() const
  {
    return sqlite3_changes( mHandle.get() );
  }

  TriggersOff::TriggersOff( Database &database )
      : mDatabase( database )
  {
    sqlite3_db_config( mDatabase.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr );
  }

  TriggersOff::~TriggersOff()
  {
    sqlite3_db_config( mDatabase.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr );
  }

  void Statement::Finalizer::operator()( sqlite3_stmt *handle ) const
  {
    sqlite3_finalize( handle );
  }

  Statement::Statement( sqlite3_stmt *handle, const QString &path )
      : mHandle( handle )
      , mPath( path )
  {
  }

  Error Statement::lastError() const
  {
    return errorOf( sqlite3_db_handle( mHandle.get() ), mPath );
  }

  Statement &Statement::bindText( int parameter, const QString &text )
  {
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text( mHandle.get(), parameter + 1, utf8.constData(), utf8.size(), SQLITE_TRANSIENT );
    return *this;
  }

  Statement &Statement::bindKept( int parameter, std::string_view utf8 )
  {
    sqlite3_bind_text( mHandle.get(), parameter + 1, utf8.data(), static_cast<int>( utf8.size() ), SQLITE_STATIC );
    return *this;
  }

  Statement &Statement::bind( int parameter, const QVariant &value )
  {
    sqlite3_stmt *handle = mHandle.get();
    const int position = parameter + 1;
    switch ( static_cast<QMetaType::Type>( value.userType() ) )
    {
      case QMetaType::UnknownType:
        sqlite3_bind_null( handle, position );
        break;
      case QMetaType::Bool:
      case QMetaType::Int:
      case QMetaType::UInt:
      case QMetaType::LongLong:
        sqlite3_bind_int64( handle, position, value.toLongLong() );
        break;
      case QMetaType::Double:
        sqlite3_bind_double( handle, position, value.toDouble() );
        break;
      case QMetaType::QByteArray:
      {
        const QByteArray bytes = value.toByteArray();
        if ( bytes.isEmpty() )
          sqlite3_bind_null( handle, position );
        else
          sqlite3_bind_blob( handle, position, bytes.constData(), bytes.size(), SQLITE_TRANSIENT );
        break;
      }
      case QMetaType::QDateTime:
        bindText( parameter, toTimestamp( value.toDateTime() ) );
        break;
      default:
        bindText( parameter, value.toString() );
    }
    return *this;
  }

  Statement &Statement::bindColumn( int parameter, const Statement &row, int column )
  {
    sqlite3_bind_value( mHandle.get(), parameter + 1, sqlite3_column_value( row.handle(), column ) );
    return *this;
  }

  Result<bool> Statement::next()
  {
    switch ( sqlite3_step( mHandle.get() ) )
    {
      case SQLITE_ROW:
        return true;
      case SQLITE_DONE:
        sqlite3_reset( mHandle.get() );
        return false;
      default:
        const Error error = lastError();
        sqlite3_reset( mHandle.get() );
        return error;
    }
  }

  Result<void> Statement::run()
  {
    const Result<bool> stepped = next();
    sqlite3_reset( mHandle.get() );
    if ( !stepped )
      return stepped.error();
    return {};
  }

  bool Statement::isNull( int column ) const
  {
    return sqlite3_column_type( mHandle.get(), column ) == SQLITE_NULL;
  }

  QString Statement::text( int column ) const
  {
    const std::string_view text = utf8( column );
    return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
  }

  std::string_view Statement::utf8( int column ) const
  {
    const auto *text = reinterpret_cast<const char *>( sqlite3_column_text( mHandle.get(), column ) );
    return text ? std::string_view( text, static_cast<std::size_t>( sqlite3_column_bytes( mHandle.get(), column ) ) ) : std::string_view();
  }

  QByteArray Statement::bytes( int column ) const
  {
    const auto *data = static_cast<const char *>( sqlite3_column_blob( mHandle.get(), column ) );
    return QByteArray( data, sqlite3_column_bytes( mHandle.get(), column ) );
  }

  qint64 Statement::integer( int column ) const
  {
    return sqlite3_column_int64( mHandle.get(), column );
  }

  double Statement::real( int column ) const
  {
    return sqlite3_column_double( mHandle.get(), column );
  }

  QDateTime Statement::time( int column ) const
  {
    const auto *utf8 = reinterpret_cast<const char *>( sqlite3_column_text( mHandle.get(), column ) );
    return parseTimestamp( { utf8, static_cast<std::size_t>( sqlite3_column_bytes( mHandle.get(), column ) ) } );
  }

  QVariant Statement::value( int column ) const
  {
    switch ( sqlite3_column_type( mHandle.get(), column ) )
    {
      case SQLITE_INTEGER:
        return integer( column );
      case SQLITE_FLOAT:
        return real( column );
      case SQLITE_TEXT:
        return text( column );
      case SQLITE_BLOB:
        return bytes( column );
      default:
        return {};
    }
  }

  Result<Transaction> Transaction::begin( Database &database )
  {
    const Result<void> begun = database.execute( QStringLiteral( "BEGIN IMMEDIATE" ) );
    if ( !begun )
      return begun.error();
    return Transaction( database );
  }

  Transaction::Transaction( Transaction &&other ) noexcept
      : mDatabase( std::exchange( other.mDatabase, nullptr ) )
  {
  }

  Transaction::~Transaction()
  {
    if ( mDatabase )
      sqlite3_exec( mDatabase->handle(), "ROLLBACK", nullptr, nullptr, nullptr );
  }

  Result<void> Transaction::commit()
  {
    Result<void> committed = mDatabase->execute( QStringLiteral( "COMMIT" ) );
    if ( committed )
      mDatabase = nullptr;
    return committed;
  }
} // namespace eplan
