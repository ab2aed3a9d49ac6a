// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/statements.h"

#include <optional>

namespace eplan
{
  /**
   * Our own hand on the workspace file, for the length of one transaction: the triggers take every write for a person's in QGIS unless
   * told otherwise.
   *
   * Begins a transaction, or takes part in the one that is already begun on the connection. Without done(), a transaction begun here is
   * rolled back.
   */
  class Writing
  {
    public:
      /// What is written is e-Plan's, or an edit being taken back: not journaled, nothing marked as changed.
      static Result<Writing> quietly( Database &database, Statements &statements );
      /// What is written is one new edit of ours.
      static Result<Writing> asEdit( Database &database, Statements &statements );

      Writing( Writing &&other ) noexcept;
      Writing &operator=( Writing && ) = delete;
      ~Writing();

      Result<void> done();

    private:
      /// What the triggers are told: columns of the table `hand`.
      struct Hand
      {
          QVariant quiet;
          QVariant edit;
      };

      static Result<Hand> handIn( Statements &statements );
      static Result<void> setHand( Statements &statements, const Hand &hand );
      static Result<Writing> begin( Database &database, Statements &statements, const std::optional<Hand> &hand );
      Writing( Statements &statements, std::optional<Transaction> transaction, const Hand &before );

      std::optional<Transaction> mTransaction;
      /// Null once done, or moved from.
      Statements *mStatements;
      /// Whose hand it was before.
      Hand mBefore;
  };
} // namespace eplan
