// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace eplan
{
  /// How many times longer than for a person a thing may take where a sanitizer looks on.
#if defined( __SANITIZE_THREAD__ ) || defined( __SANITIZE_ADDRESS__ )
  constexpr int LOOKED_AT = 10;
#else
  constexpr int LOOKED_AT = 1;
#endif
} // namespace eplan
