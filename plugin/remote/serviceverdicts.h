// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/account.h"
#include "remote/diagnosis.h"
#include "remote/httpmessage.h"

class QDateTime;

namespace eplan
{
  // What a diagnosis says of the service once the line stands: pure functions from what it answered to one step. None of them lets a secret
  // through.

  /// The clocks may differ by this much.
  constexpr std::chrono::minutes CLOCKS_AGREE { 5 };

  /// The answer of the landing page to a question without credentials.
  DiagnosisStep judgeAnswer( const Connection &connection, const Result<HttpAnswer> &outcome );

  /// A Date header (RFC 9110 §6.6.1) held against this computer's time.
  DiagnosisStep judgeClock( const QByteArray &date, const QDateTime &now );

  struct ServiceFacts
  {
      Connection connection;
      /// What the landing page and /conformance hold; empty where they hold nothing.
      QByteArray landing;
      QByteArray conformance = {};
      /// The HTTP status of the projects' collection; 0 where nothing came.
      int projects = 0;
  };

  DiagnosisStep judgeService( const ServiceFacts &facts );
  /// The service says what it is only to those who sign in, and there is nothing to sign in with.
  DiagnosisStep hiddenService();

  DiagnosisStep judgeSignIn( const Result<Account> &account );

  /// Why signing in was not tried.
  enum class NoSignIn
  {
    NothingStored,
    StoreLocked,
  };

  DiagnosisStep notSignedIn( NoSignIn why );
} // namespace eplan
