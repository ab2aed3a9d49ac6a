// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/error.h"

#include <QCoreApplication>

namespace eplan
{
  Error canceled()
  {
    return { ErrorCode::Canceled, QCoreApplication::translate( "Error", "This was stopped." ), {} };
  }
} // namespace eplan
