// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/reader.h"

namespace eplan
{
  /// What holds for whatever is read: empty, or the promise that was broken.
  QString brokenPromise( QStringView text, const ReadingContext &context );
  /// One of some forms that a text may stand in.
  ReadingContext contextOf( unsigned number );
} // namespace eplan
