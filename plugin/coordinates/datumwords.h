// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/sheet.h"
#include "coordinates/tokens.h"

namespace eplan
{
  /// Behind the few words and marks that may stand between a name and its number: zone: 47, zone ที่ 47.
  std::size_t behindJoints( const std::vector<Token> &tokens, std::size_t at );

  /// Notes the datum or the reference system that is named here, and returns the token behind; \a at where none is: WGS 84, Indian 1975,
  /// อินเดียน พ.ศ. 2518, ID75, L7017, EPSG:24047.
  std::size_t takeDatumAt( QStringView text, const std::vector<Token> &tokens, std::size_t at, Sheet &sheet );
} // namespace eplan
