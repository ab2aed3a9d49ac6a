// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/versions.h"

#include <functional>

namespace eplan
{
  /// Asked of each project that is about to be sent: why it has to stay here, in a sentence; nothing where it may go. Empty: all may. On the
  /// thread that sends.
  using SendGate = std::function<std::optional<QString>( const Versions & )>;
} // namespace eplan
