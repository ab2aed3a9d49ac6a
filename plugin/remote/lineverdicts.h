// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/diagnosis.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace eplan
{
  // What a diagnosis says of the way to the service, up to the line: pure functions from what was seen at a station to one step. None of
  // them lets a secret through.

  DiagnosisStep judgeAddress( const Connection &connection );

  struct NameFacts
  {
      QString host;
      QList<QHostAddress> addresses = {};
      QString fault = {};
      /// A proxy may know names that this computer does not.
      bool byProxy = false;
  };

  DiagnosisStep judgeName( const NameFacts &facts );

  struct ProxyFacts
  {
      QUrl address;
      /// Its user name and password are never told.
      QNetworkProxy proxy = QNetworkProxy( QNetworkProxy::NoProxy );
      bool answers = false;
      QString fault = {};
  };

  bool isProxy( const QNetworkProxy &proxy );
  DiagnosisStep judgeProxy( const ProxyFacts &facts );

  struct LineFacts
  {
      QUrl address;
      bool connected = false;
      bool byProxy = false;
      QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
      QString fault = {};
  };

  DiagnosisStep judgeLine( const LineFacts &facts );
} // namespace eplan
