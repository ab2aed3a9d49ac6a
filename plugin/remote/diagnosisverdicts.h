// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/account.h"
#include "remote/diagnosis.h"
#include "remote/httpmessage.h"

#include <QDateTime>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslError>

namespace eplan
{
  // What is said at each station of a diagnosis: pure functions from what was seen there to one step. None of them lets a secret through.

  /// The clocks may differ by this much.
  constexpr std::chrono::minutes CLOCKS_AGREE { 5 };

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

  struct CertificateFacts
  {
      QUrl address;
      /// Null where none was shown.
      QSslCertificate certificate = QSslCertificate();
      /// What TLS found wrong with it.
      QList<QSslError> doubts = {};
      bool encrypted = false;
      /// Protocol and cipher, or why there is none.
      QString terms = {};
      /// What this computer takes for the time.
      QDateTime now = QDateTime::currentDateTimeUtc();
  };

  DiagnosisStep judgeCertificate( const CertificateFacts &facts );

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
  DiagnosisStep notReached( Station station );
  DiagnosisStep stopped( Station station );
} // namespace eplan
