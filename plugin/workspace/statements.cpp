// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/statements.h"

#include <sqlite3.h>

namespace eplan
{
  Statements::Loan::Loan( Statements &owner, const QString &sql, Statement statement )
    : mOwner( owner )
    , mSql( sql )
    , mStatement( std::move( statement ) )
  {}

  Statements::Loan::Loan( Loan &&other ) noexcept
    : mOwner( other.mOwner )
    , mSql( std::move( other.mSql ) )
    , mStatement( std::exchange( other.mStatement, std::nullopt ) )
  {}

  Statements::Loan::~Loan()
  {
    if ( !mStatement )
      return;
    sqlite3_reset( mStatement->handle() );
    sqlite3_clear_bindings( mStatement->handle() );
    mOwner.mIdle.try_emplace( mSql, *std::move( mStatement ) );
  }

  Result<Statements::Loan> Statements::prepare( const QString &sql )
  {
    if ( auto idle = mIdle.extract( sql ) )
      return Loan( *this, sql, std::move( idle.mapped() ) );
    Result<Statement> statement = mDatabase.prepare( sql );
    if ( !statement )
      return statement.error();
    return Loan( *this, sql, *std::move( statement ) );
  }

  Result<void> Statements::run( const QString &sql, const QVariantList &bindings )
  {
    Result<Loan> statement = prepare( sql );
    if ( !statement )
      return statement.error();
    for ( int i = 0; i < bindings.size(); ++i )
      ( *statement )->bind( i, bindings[i] );
    return ( *statement )->run();
  }

  Result<QVariant> Statements::value( const QString &sql, const QVariantList &bindings )
  {
    Result<Loan> statement = prepare( sql );
    if ( !statement )
      return statement.error();
    for ( int i = 0; i < bindings.size(); ++i )
      ( *statement )->bind( i, bindings[i] );
    const Result<bool> hasRow = ( *statement )->next();
    if ( !hasRow )
      return hasRow.error();
    return *hasRow ? ( *statement )->value( 0 ) : QVariant();
  }
} // namespace eplan
