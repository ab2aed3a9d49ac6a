// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace eplan
{
  /// Unpacks gzip (RFC 1952), one member or several, whole and checked against its sums. Nothing where it is no gzip, is damaged or cut
  /// short, or unpacks to more than \a largest bytes. Behind the result there is room for \a roomBehind more.
  std::optional<QByteArray> gunzip( const QByteArray &packed, qint64 largest, int roomBehind = 0 );
} // namespace eplan
