// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace eplan
{
  /// What a service says is wrong (problem+json, RFC 9457), as one text: `detail` and the `detail` of each of `errors` with the field it
  /// is about. Plain text, cut where it gets long; empty where there is none.
  QString problemText( const QByteArray &contentType, const QByteArray &body );
} // namespace eplan
