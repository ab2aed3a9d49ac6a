// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace eplan
{
  /// Reads a JSON object; an empty one where \a json is anything else. (Qt's own reader leaks, in 5.15, what it has read of broken JSON.)
  QJsonObject readObject( const QByteArray &json );
} // namespace eplan
