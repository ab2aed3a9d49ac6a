// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "domain/fiscalyear.h"

#include <cstdint>

namespace eplan
{
  /// What practice data to make.
  struct PracticePlan
  {
      QString dataPath;
      /// Empty: no base map.
      QString baseMapPath = {};
      /// Empty: the passwords are written nowhere.
      QString accountsPath = {};
      QString province = QStringLiteral( "30" );
      int projects = 2000;
      std::uint64_t seed = 1;
      /// The last of the four years, of which nothing is placed.
      FiscalYear year;
  };

  /**
   * Makes the service's file, the base map and the list of accounts. The same plan makes the same bytes.
   *
   * Fails where the file or the base map exists already; then nothing is written.
   */
  Result<void> seedPractice( const PracticePlan &plan );
} // namespace eplan
