// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/account.h"
#include "practice/work.h"

namespace eplan
{
  /// Somebody who signs in to the practice.
  struct SeededAccount
  {
      QString user;
      QString name;
      Role role = Role::Engineer;
      QString organisation;
      QString province;
      QString password;
  };

  /**
   * Makes the practice projects, one by one and each for itself: the same seed and number give the same project, so a million need no
   * memory.
   *
   * Of four fiscal years, the last is not placed. Some works are planted twice, some lie in a wrong place, and some are drawn with a
   * length that is not the contract's.
   */
  class ProjectSeeds
  {
    public:
      ProjectSeeds( const std::vector<Territory> &territories, const Countryside &land, const std::vector<SeededAccount> &accounts,
                    std::uint64_t seed, FiscalYear year );

      Project project( int index ) const;

    private:
      struct Draft
      {
          Work work;
          /// Fiscal years before the practice's own: 0 to 3.
          int yearsAgo = 0;
      };

      bool isTwin( int index ) const;
      int originalOf( int index ) const;
      Draft draft( int index ) const;
      Draft twinOf( const Draft &original, Randomness &randomness ) const;
      void describe( Project &project, const Draft &draft, Randomness &randomness ) const;
      void fund( Project &project, const Draft &draft, Randomness &randomness ) const;
      void place( Project &project, const Draft &draft, Randomness &randomness ) const;
      void review( Project &project, int index, Randomness &randomness ) const;
      QString userFor( Role role, const QString &organisation ) const;

      const std::vector<Territory> &mTerritories;
      const Countryside &mLand;
      const std::vector<SeededAccount> &mAccounts;
      std::uint64_t mSeed;
      FiscalYear mYear;
  };
} // namespace eplan
