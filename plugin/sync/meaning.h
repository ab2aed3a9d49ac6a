// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"

namespace eplan
{
  /// What an error means for the project it came for, in a send.
  enum class Meaning
  {
    Read,   ///< What became of it is found out by reading it.
    Return, ///< The service refuses it as it is.
    Wait,   ///< Again another time.
    Stop,   ///< The rest would fail in the same way.
  };

  Meaning meaningOf( const Error &error );
} // namespace eplan
