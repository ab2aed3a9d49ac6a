// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/diskspace.h"

#include <QStorageInfo>

namespace eplan
{
  bool isDiskFull( const QString &folder )
  {
    constexpr qint64 SMALLEST_ROOM_BYTES = 1 << 20;
    const QStorageInfo disk( folder );
    return disk.isValid() && disk.bytesAvailable() < SMALLEST_ROOM_BYTES;
  }
} // namespace eplan
