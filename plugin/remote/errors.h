// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "remote/httpmessage.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

class QDateTime;

namespace eplan
{
  // What a person reads when the line fails, and what the code decides on: pure functions over one table. None of them lets a secret
  // through: requests hold none, and of Qt's own texts only those about the connection are kept.

  /// Why there is no answer, as Qt tells it.
  struct NetworkFault
  {
      QNetworkReply::NetworkError error = QNetworkReply::UnknownNetworkError;
      QString reason = {};
      /// What TLS found wrong.
      QList<QSslError> doubts = {};
      /// The way led through a proxy: Qt reports most of a proxy's refusals as unknown errors.
      bool byProxy = false;
  };

  /// No answer, or not all of it. A write that may have reached the service is TimedOut, whatever broke.
  Error networkFailure( const HttpRequest &request, const NetworkFault &fault );

  /// An answer whose status is not 2xx. Sentences of the service (problem+json, RFC 9457) become part of the message.
  Error statusFailure( const HttpRequest &request, const HttpAnswer &answer );

  /// A 2xx whose content is not what was asked for; \a reason is for the log.
  Error unexpectedContent( const HttpRequest &request, const HttpAnswer &answer, const QString &reason );

  /// The answer to a write that a service cannot refuse by itself, because the revision was compared here.
  Error changedElsewhere( const HttpRequest &request );
  Error answerTooLarge( const HttpRequest &request );
  Error credentialsUnreadable( const HttpRequest &request );
  Error verificationSwitchedOff( const HttpRequest &request );
  /// What a write is answered of which it is not known whether it arrived.
  Error writeInDoubt( const HttpRequest &request, const Error &cause );

  /// How long a Retry-After header (RFC 9110 §10.2.3: seconds or a date) asks to wait, at most a day; nothing where it is neither.
  std::optional<std::chrono::seconds> retryAfter( const QByteArray &header, const QDateTime &now );
} // namespace eplan
