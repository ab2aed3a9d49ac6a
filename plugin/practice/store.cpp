// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/store.h"

#include "practice/schema.h"

#include <QCoreApplication>
#include <QDateTime>

#include <sqlite3.h>

namespace eplan
{
  namespace
  {
    constexpr std::size_t MOST_COUNTS = 1000;

    Error notPractice( const QString &path )
    {
      return { ErrorCode::StorageFailed,
               QCoreApplication::translate(
                 "Practice", "The file “%1” was not made by the practice service. Make one with --new, or choose another with --data." )
                 .arg( path ),
               path };
    }

    /// A file made before there was one of the properties gets it, without values.
    Result<void> addNewProperties( Database &database )
    {
      for ( const TableDefinition &table : practiceTables() )
      {
        const Result<void> added = addMissingColumns( database, table.name, table.columns );
        if ( !added )
          return added;
      }
      return {};
    }

    void meetsBox( sqlite3_context *context, int, sqlite3_value **arguments )
    {
      const auto *bytes = static_cast<const char *>( sqlite3_value_blob( arguments[0] ) );
      const std::string_view blob( bytes ? bytes : "", sqlite3_value_bytes( arguments[0] ) );
      const wkb::Box box { sqlite3_value_double( arguments[1] ), sqlite3_value_double( arguments[2] ), sqlite3_value_double( arguments[3] ),
                           sqlite3_value_double( arguments[4] ) };
      sqlite3_result_int( context, wkb::meets( blob, box ) );
    }

    Result<Database> openReader( const QString &path )
    {
      Result<Database> database = Database::open( path, OpenMode::ReadOnly );
      if ( database )
        sqlite3_create_function_v2( database->handle(), "meets_box", 5, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, meetsBox, nullptr,
                                    nullptr, nullptr );
      return database;
    }

    Result<std::optional<wkb::Box>> extentOf( const Database &database, const Collection &collection )
    {
      Result<Statement> edges = database.prepare( QStringLiteral( "SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_%1_geom" )
                                                    .arg( QString::fromStdString( collection.id ) ) );
      if ( !edges )
        return edges.error();
      const Result<bool> row = edges->next();
      if ( !row )
        return row.error();
      if ( edges->isNull( 0 ) )
        return std::optional<wkb::Box>();
      return std::optional( wkb::Box { edges->real( 0 ), edges->real( 1 ), edges->real( 2 ), edges->real( 3 ) } );
    }
  } // namespace

  Store::Reader::Reader( Store &store, Database database )
    : mStore( &store )
    , mDatabase( std::move( database ) )
  {
  }

  Store::Reader::~Reader()
  {
    if ( !mDatabase || !mDatabase->handle() )
      return;
    const std::lock_guard lock( mStore->mReadersMutex );
    mStore->mReaders.push_back( *std::move( mDatabase ) );
  }

  Store::Store( FileLock lock, Database writer, const QString &path )
    : mLock( std::move( lock ) )
    , mPath( path )
    , mWriter( std::move( writer ) )
  {
  }

  Store::~Store()
  {
    mReaders.clear();
    sqlite3_wal_checkpoint_v2( mWriter.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr );
  }

  Result<std::unique_ptr<Store>> Store::open( const QString &path )
  {
    Result<FileLock> lock = FileLock::take( path );
    if ( !lock )
      return lock.error();
    Result<Database> writer = Database::open( path );
    if ( !writer )
      return writer.error();
    const Result<QVariant> tables =
      writer->value( QStringLiteral( "SELECT count(*) FROM sqlite_master WHERE name IN ('projects', 'projects_id', 'accounts')" ) );
    if ( !tables || tables->toInt() != 3 )
      return notPractice( path );

    const Result<void> upToDate = addNewProperties( *writer );
    if ( !upToDate )
      return upToDate.error();
    std::unique_ptr<Store> store( new Store( *std::move( lock ), *std::move( writer ), path ) );
    const Result<void> ready = store->takeStock();
    if ( !ready )
      return ready.error();
    return store;
  }

  Result<void> Store::takeStock()
  {
    for ( const Collection &collection : collections() )
    {
      if ( collection.hasGeometry )
      {
        const Result<std::optional<wkb::Box>> extent = extentOf( mWriter, collection );
        if ( !extent )
          return extent.error();
        if ( *extent )
          mExtents[collection.id] = **extent;
      }
      if ( !collection.timeProperty.empty() )
      {
        const auto first =
          mWriter.value( QStringLiteral( "SELECT min(\"%1\") FROM %2" )
                           .arg( QString::fromStdString( collection.timeProperty ), QString::fromStdString( collection.id ) ) );
        if ( !first )
          return first.error();
        mFirstTimes[collection.id] = first->toString();
      }
    }
    const Result<QVariant> last = mWriter.value( QStringLiteral( "SELECT max(updated) FROM projects" ) );
    if ( !last )
      return last.error();
    const QDateTime lastWrite = QDateTime::fromString( last->toString(), Qt::ISODateWithMs );
    mClock = std::make_unique<Clock>( lastWrite.isValid() ? lastWrite.toMSecsSinceEpoch() : 0 );
    return {};
  }

  Result<Store::Reader> Store::reader()
  {
    {
      const std::lock_guard lock( mReadersMutex );
      if ( !mReaders.empty() )
      {
        Reader reader( *this, std::move( mReaders.back() ) );
        mReaders.pop_back();
        return reader;
      }
    }
    Result<Database> database = openReader( mPath );
    if ( !database )
      return database.error();
    return Reader( *this, *std::move( database ) );
  }

  Reply Store::write( const Writing &writing )
  {
    const std::lock_guard lock( mWriterMutex );
    Result<Transaction> transaction = Transaction::begin( mWriter );
    if ( !transaction )
      return storageProblem( transaction.error() );
    const QString updated = Clock::text( mClock->beginWrite() );
    Written written = writing( mWriter, updated );
    Result<void> committed;
    if ( written.keep )
      committed = transaction->commit();
    mClock->endWrite();
    return committed ? std::move( written.reply ) : storageProblem( committed.error() );
  }

  std::optional<wkb::Box> Store::extent( const Collection &collection ) const
  {
    const std::lock_guard lock( mExtentsMutex );
    const auto extent = mExtents.find( collection.id );
    return extent == mExtents.end() ? std::nullopt : std::optional( extent->second );
  }

  void Store::extend( const Collection &collection, const wkb::Box &box )
  {
    const std::lock_guard lock( mExtentsMutex );
    wkb::Box &extent = mExtents.try_emplace( collection.id, box ).first->second;
    extent = { std::min( extent.west, box.west ), std::min( extent.south, box.south ), std::max( extent.east, box.east ),
               std::max( extent.north, box.north ) };
  }

  QString Store::firstTime( const Collection &collection ) const
  {
    const auto first = mFirstTimes.find( collection.id );
    return first == mFirstTimes.end() ? QString() : first->second;
  }

  Result<qint64> Store::countOnce( const Condition &rows, const std::function<Result<qint64>()> &count )
  {
    QString question = rows.sql;
    for ( const QVariant &value : rows.values )
      question += '\n' + value.toString();
    const std::lock_guard lock( mCountsMutex );
    const auto known = mCounts.find( question );
    if ( known != mCounts.end() )
      return known->second;
    const Result<qint64> counted = count();
    if ( mCounts.size() >= MOST_COUNTS )
      mCounts.clear();
    if ( counted )
      mCounts[question] = *counted;
    return counted;
  }

  Reply storageProblem( const Error &error )
  {
    switch ( error.code )
    {
    case ErrorCode::Busy:
      return problem( 503, "Another program is writing the service's file." ).with( "Retry-After", "1" );
    case ErrorCode::StorageFull:
      return problem( 507, "The disk of the service is full. Nothing was written." );
    default:
      return problem( 500, "The service's file could not be read or written." );
    }
  }
} // namespace eplan
