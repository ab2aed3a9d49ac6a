// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QString;

namespace eplan
{
  /// Whether less than a mebibyte is free on the disk of \a folder; false where nobody can tell, as in a chroot or on some shares.
  bool isDiskFull( const QString &folder );
} // namespace eplan
