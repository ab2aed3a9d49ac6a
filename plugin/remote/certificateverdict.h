// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/diagnosis.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>

namespace eplan
{
  /// What was seen of the service's certificate.
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
} // namespace eplan
