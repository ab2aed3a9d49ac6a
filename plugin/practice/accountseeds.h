// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/projectseeds.h"

namespace eplan
{
  /// The PAO's engineer first, then its two executives, an engineer of every other organisation, a provincial officer, a trainer and an
  /// administrator.
  std::vector<SeededAccount> accountsOf( const std::vector<Territory> &territories, std::uint64_t seed );

  /// Writes the accounts with their passwords as tab-separated text that only its owner can read.
  Result<void> writeAccounts( const QString &path, const std::vector<SeededAccount> &accounts );
} // namespace eplan
