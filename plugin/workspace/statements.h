// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "geopackage/database.h"

#include <QHash>
#include <QList>

#include <optional>
#include <unordered_map>

namespace eplan
{
  /**
   * The statements of one connection, each compiled once: the triggers make compiling dearer than running.
   *
   * Must not outlive the database, nor be moved while one of its statements is on loan.
   */
  class Statements
  {
    public:
      explicit Statements( Database &database ) : mDatabase( database ) {}
      Statements( const Statements & ) = delete;
      Statements &operator=( const Statements & ) = delete;

      /// A statement on loan: reset, so that it keeps no snapshot of the file, and given back at the end of its life.
      class Loan
      {
        public:
          Loan( Loan &&other ) noexcept;
          Loan &operator=( Loan && ) = delete;
          ~Loan();
          Statement *operator->() { return &*mStatement; }
          Statement &operator*() { return *mStatement; }

        private:
          friend class Statements;
          Loan( Statements &owner, const QString &sql, Statement statement );

          Statements &mOwner;
          QString mSql;
          /// Empty once moved from.
          std::optional<Statement> mStatement;
      };

      Result<Loan> prepare( const QString &sql );
      /// As the functions of Database.
      Result<void> run( const QString &sql, const QVariantList &bindings );
      Result<QVariant> value( const QString &sql, const QVariantList &bindings = {} );

    private:
      Database &mDatabase;
      std::unordered_map<QString, Statement> mIdle;
  };

  /// Every row that \a rows finds, by \a read.
  template <typename T, typename All = QList<T>, typename Read>
  Result<All> readAll( Result<Statements::Loan> rows, Read read )
  {
    if ( !rows )
      return rows.error();
    All all;
    Statement &row = **rows;
    Result<bool> more = row.next();
    for ( ; more && *more; more = row.next() )
      all << read( row );
    return more ? Result<All>( std::move( all ) ) : more.error();
  }
} // namespace eplan
