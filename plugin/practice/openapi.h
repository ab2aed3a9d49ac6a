// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonObject>

namespace eplan
{
  /// The service as an OpenAPI 3.0 definition.
  QJsonObject openApi( const QString &base );
} // namespace eplan
