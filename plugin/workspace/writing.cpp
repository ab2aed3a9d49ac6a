// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/writing.h"

#include <sqlite3.h>

namespace eplan
{
  Writing::Writing( Statements &statements, std::optional<Transaction> transaction, const Hand &before )
    : mTransaction( std::move( transaction ) )
    , mStatements( &statements )
    , mBefore( before )
  {}

  Writing::Writing( Writing &&other ) noexcept
    : mTransaction( std::move( other.mTransaction ) )
    , mStatements( std::exchange( other.mStatements, nullptr ) )
    , mBefore( other.mBefore )
  {}

  Writing::~Writing()
  {
    // A transaction begun by others may still be committed by them, and must not leave our hand in the file.
    if ( mStatements && !mTransaction )
      static_cast<void>( setHand( *mStatements, mBefore ) );
  }

  Result<Writing> Writing::quietly( Database &database, Statements &statements )
  {
    return begin( database, statements, Hand { true, QVariant() } );
  }

  Result<Writing> Writing::asEdit( Database &database, Statements &statements )
  {
    return begin( database, statements, std::nullopt );
  }

  Result<Writing::Hand> Writing::handIn( Statements &statements )
  {
    Result<Statements::Loan> row = statements.prepare( QStringLiteral( "SELECT quiet, edit FROM hand" ) );
    if ( !row )
      return row.error();
    const Result<bool> found = ( *row )->next();
    if ( !found )
      return found.error();
    return Hand { ( *row )->value( 0 ), ( *row )->value( 1 ) };
  }

  Result<void> Writing::setHand( Statements &statements, const Hand &hand )
  {
    return statements.run( QStringLiteral( "UPDATE hand SET quiet=?, edit=?" ), { hand.quiet, hand.edit } );
  }

  Result<Writing> Writing::begin( Database &database, Statements &statements, const std::optional<Hand> &hand )
  {
    std::optional<Transaction> own;
    if ( sqlite3_get_autocommit( database.handle() ) )
    {
      Result<Transaction> transaction = Transaction::begin( database );
      if ( !transaction )
        return transaction.error();
      own.emplace( *std::move( transaction ) );
    }
    const Result<Hand> before = handIn( statements );
    const Result<QVariant> newEdit = statements.value( QStringLiteral( "SELECT coalesce( max( edit ), 0 ) + 1 FROM journal" ) );
    if ( !before || !newEdit )
      return before ? newEdit.error() : before.error();
    const Result<void> set = setHand( statements, hand.value_or( Hand { false, *newEdit } ) );
    if ( !set )
      return set.error();
    return Writing( statements, std::move( own ), *before );
  }

  Result<void> Writing::done()
  {
    Result<void> finished = setHand( *mStatements, mBefore );
    if ( finished && mTransaction )
      finished = mTransaction->commit();
    if ( finished )
      mStatements = nullptr;
    return finished;
  }
} // namespace eplan
