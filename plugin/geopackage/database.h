// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace eplan
{
  class Statement;

  /// How a database file is opened.
  enum class OpenMode
  {
    ReadOnly,
    ReadWrite,
  };

  /**
   * One connection to a GeoPackage, as SQLite sees it, with the functions that GeoPackage's R-tree triggers call (OGC 12-128r18 annex
   * F.3). Writers wait five seconds for each other. Belongs to one thread at a time.
   */
  class Database
  {
    public:
      /// Opens an existing file in WAL mode, foreign keys on and synchronous=FULL: a committed write survives a power failure.
      /// Fails with StorageReadOnly or StorageFailed.
      static Result<Database> open( const QString &path, OpenMode mode = OpenMode::ReadWrite );

      /// Runs statements that return nothing, separated by semicolons.
      Result<void> execute( const QString &sql );
      /// Prepares one statement.
      Result<Statement> prepare( const QString &sql ) const;
      /// Prepares, binds and runs one statement, and returns the first column of its first row; invalid where there is none.
      Result<QVariant> value( const QString &sql, const QVariantList &bindings = {} ) const;
      /// Prepares, binds and runs one statement that returns nothing.
      Result<void> run( const QString &sql, const QVariantList &bindings );

      qint64 lastInsertId() const;
      /// Rows touched by the last INSERT, UPDATE or DELETE, those of triggers not counted.
      int changes() const;
      sqlite3 *handle() const { return mHandle.get(); }

      /// What went wrong last on this connection, in a sentence that names the file.
      Error lastError() const;

    private:
      struct Closer
      {
          void operator()( sqlite3 *handle ) const;
      };

      Database( sqlite3 *handle, const QString &path );

      std::unique_ptr<sqlite3, Closer> mHandle;
      QString mPath;
  };

  /// While it lives, no trigger answers to what this connection writes: whoever adds many rows sees to what they would do. Must not be made
  /// or end while a statement of the connection is running.
  class TriggersOff
  {
    public:
      explicit TriggersOff( Database &database );
      TriggersOff( const TriggersOff & ) = delete;
      TriggersOff &operator=( const TriggersOff & ) = delete;
      ~TriggersOff();

    private:
      Database &mDatabase;
  };

  /// A prepared statement; parameters and columns count from zero. Must not outlive its Database's connection.
  class Statement
  {
    public:
      /// QString, QByteArray (empty: NULL), integers, double and bool as they are; QDateTime as ISO 8601 in UTC; invalid as NULL.
      Statement &bind( int parameter, const QVariant &value );
      Statement &bindText( int parameter, const QString &text );
      /// UTF-8 that stays where it is until the statement was run.
      Statement &bindKept( int parameter, std::string_view utf8 );
      /// What another statement of the same connection has found, as it is.
      Statement &bindColumn( int parameter, const Statement &row, int column );

      /// Advances to the next row: true while there is one. After false the statement is reset and may be bound again.
      Result<bool> next();
      /// Runs a statement that returns nothing, and makes it ready to be bound again.
      Result<void> run();

      bool isNull( int column ) const;
      QString text( int column ) const;
      QByteArray bytes( int column ) const;
      /// Text as it is stored, until the next row.
      std::string_view utf8( int column ) const;
      qint64 integer( int column ) const;
      double real( int column ) const;
      /// UTC; invalid where the column is NULL or no ISO 8601.
      QDateTime time( int column ) const;
      /// As SQLite stores it: invalid, qlonglong, double, QString or QByteArray.
      QVariant value( int column ) const;

      sqlite3_stmt *handle() const { return mHandle.get(); }

    private:
      friend class Database;
      struct Finalizer
      {
          void operator()( sqlite3_stmt *handle ) const;
      };

      Statement( sqlite3_stmt *handle, const QString &path );
      Error lastError() const;

      std::unique_ptr<sqlite3_stmt, Finalizer> mHandle;
      QString mPath;
  };

  /**
   * A write transaction: everything until commit(), or nothing.
   *
   *     Result<Transaction> transaction = Transaction::begin( database );
   *     …
   *     return transaction->commit();
   *
   * Takes the write lock at once (BEGIN IMMEDIATE). Keep it short and never across a network wait: a layer that saves in QGIS waits on it.
   */
  class Transaction
  {
    public:
      static Result<Transaction> begin( Database &database );
      Transaction( Transaction &&other ) noexcept;
      Transaction &operator=( Transaction && ) = delete;
      ~Transaction();

      Result<void> commit();

    private:
      explicit Transaction( Database &database )
          : mDatabase( &database )
      {
      }
      Database *mDatabase;
  };
} // namespace eplan
