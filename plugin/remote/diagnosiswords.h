// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"

#include <QNetworkReply>

class QDateTime;

namespace eplan
{
  // What the sentences of a diagnosis have in common.

  /// As the panel writes times: local, the year in the Buddhist Era where the language is Thai.
  QString momentText( const QDateTime &time );

  /// What the error table says of a failure; the request is only named in it.
  Error networkError( const QUrl &address, QNetworkReply::NetworkError error );
} // namespace eplan
