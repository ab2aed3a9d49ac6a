// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/certificateverdict.h"

#include "remote/diagnosiswords.h"

#include <QCoreApplication>

#include <algorithm>

namespace eplan
{
  namespace
  {
    QString subjectOf( const QSslCertificate &certificate )
    {
      const QStringList names = QStringList( certificate.subjectAlternativeNames().values() );
      return names.isEmpty() ? certificate.subjectDisplayName() : names.first();
    }

    bool has( const QList<QSslError> &doubts, std::initializer_list<QSslError::SslError> kinds )
    {
      return std::any_of( doubts.begin(), doubts.end(),
                          [&kinds]( const QSslError &doubt )
                          { return std::find( kinds.begin(), kinds.end(), doubt.error() ) != kinds.end(); } );
    }

    /// The sentence on the doubt that is to be cleared first: a wrong clock makes every certificate doubtful.
    QString doubtText( const CertificateFacts &facts )
    {
      const QString host = facts.address.host();
      const QSslCertificate &certificate = facts.certificate;
      if ( has( facts.doubts, { QSslError::CertificateNotYetValid } ) )
        return QCoreApplication::translate( "Diagnosis",
                                            "The certificate of %1 is valid only from %2 on, but this computer's clock shows %3. "
                                            "Is this computer's clock right? If it is, tell the administrators of e-Plan." )
          .arg( host, momentText( certificate.effectiveDate() ), momentText( facts.now ) );
      if ( has( facts.doubts, { QSslError::CertificateExpired } ) )
        return QCoreApplication::translate( "Diagnosis", "The certificate of %1 was valid until %2, and this computer's clock shows %3. Is "
                                                         "this computer's clock right? If it is, tell the administrators of e-Plan." )
          .arg( host, momentText( certificate.expiryDate() ), momentText( facts.now ) );
      if ( has( facts.doubts, { QSslError::CertificateRevoked, QSslError::CertificateBlacklisted } ) )
        return QCoreApplication::translate( "Diagnosis",
                                            "The certificate of %1 was withdrawn, so nothing was sent. Tell the administrators of e-Plan." )
          .arg( host );
      if ( has( facts.doubts, { QSslError::SelfSignedCertificate } ) )
        return QCoreApplication::translate( "Diagnosis",
                                            "The certificate of %1 is signed by itself, so nobody vouches for it and nothing was "
                                            "sent. Ask the administrators of e-Plan for a certificate that can be checked." )
          .arg( host );
      if ( has( facts.doubts, { QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetIssuerCertificate,
                                QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
                                QSslError::CertificateUntrusted } ) )
        return QCoreApplication::translate( "Diagnosis",
                                            "The certificate of %1 was issued by %2, whom this computer does not know, so nothing was "
                                            "sent. If your office checks its traffic, ask its network staff for that certificate and "
                                            "add it in QGIS under Settings, Options, Authentication." )
          .arg( host, certificate.issuerDisplayName() );
      if ( has( facts.doubts, { QSslError::HostNameMismatch } ) )
        return QCoreApplication::translate( "Diagnosis",
                                            "The certificate shown by %1 belongs to %2, so nothing was sent. Check the address; if "
                                            "this network has a sign-in page, open it in a browser first." )
          .arg( host, subjectOf( certificate ) );
      return QCoreApplication::translate(
               "Diagnosis", "The certificate of %1 cannot be trusted, so nothing was sent. Tell the administrators of e-Plan." )
        .arg( host );
    }

    QString certificateDetail( const CertificateFacts &facts )
    {
      QStringList parts { facts.terms };
      const QSslCertificate &certificate = facts.certificate;
      if ( !certificate.isNull() )
      {
        const QStringList names( certificate.subjectAlternativeNames().values() );
        parts << QStringLiteral( "subject %1 (%2)" ).arg( certificate.subjectDisplayName(), names.join( QStringLiteral( ", " ) ) )
              << QStringLiteral( "issuer %1" ).arg( certificate.issuerDisplayName() )
              << QStringLiteral( "valid %1 to %2" )
                   .arg( certificate.effectiveDate().toUTC().toString( Qt::ISODate ),
                         certificate.expiryDate().toUTC().toString( Qt::ISODate ) )
              << QStringLiteral( "SHA-256 %1" ).arg( QString::fromLatin1( certificate.digest( QCryptographicHash::Sha256 ).toHex() ) );
      }
      for ( const QSslError &doubt : facts.doubts )
        parts << doubt.errorString();
      parts.removeAll( QString() );
      return parts.join( QStringLiteral( "; " ) );
    }
  } // namespace

  DiagnosisStep judgeCertificate( const CertificateFacts &facts )
  {
    const auto step = [&facts]( StepState state, const QString &sentence ) {
      return DiagnosisStep { Station::Certificate, state, sentence, certificateDetail( facts ) };
    };
    const QString host = facts.address.host();
    if ( facts.address.scheme() != QLatin1String( "https" ) )
      return step( StepState::Ok, QCoreApplication::translate(
                                    "Diagnosis", "The service runs on this computer, so the line to it needs no certificate." ) );
    if ( !facts.doubts.isEmpty() )
      return step( StepState::Failed, doubtText( facts ) );
    if ( facts.encrypted )
      return step( StepState::Ok, QCoreApplication::translate(
                                    "Diagnosis", "The certificate of %1 is trusted. It was issued by %2 and is valid until %3." )
                                    .arg( host, facts.certificate.issuerDisplayName(), momentText( facts.certificate.expiryDate() ) ) );
    if ( !facts.certificate.isNull() )
      return step( StepState::Warning, QCoreApplication::translate(
                                         "Diagnosis", "%1 shows a trusted certificate and then breaks off. It may want a certificate of "
                                                      "yours: choose it under “Sign in another way”." )
                                         .arg( host ) );
    return step( StepState::Failed, networkError( facts.address, QNetworkReply::SslHandshakeFailedError ).message );
  }
} // namespace eplan
