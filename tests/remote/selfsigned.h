// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace eplan
{
  /// A certificate that signed itself, made for one test run, and its key.
  struct SelfSigned
  {
      QSslCertificate certificate;
      QSslKey key;
  };

  namespace detail
  {
    inline QByteArray contentOf( BIO *bio )
    {
      char *bytes = nullptr;
      const long size = BIO_get_mem_data( bio, &bytes );
      return QByteArray( bytes, static_cast<int>( size ) );
    }

    inline void addExtension( X509 *certificate, int kind, const char *value )
    {
      X509V3_CTX context;
      X509V3_set_ctx_nodb( &context );
      X509V3_set_ctx( &context, certificate, certificate, nullptr, nullptr, 0 );
      const std::unique_ptr<X509_EXTENSION, decltype( &X509_EXTENSION_free )> extension(
        X509V3_EXT_conf_nid( nullptr, &context, kind, value ), X509_EXTENSION_free );
      X509_add_ext( certificate, extension.get(), -1 );
    }
  } // namespace detail

  /// Valid from \a fromDay to \a toDay, counted from today, for \a name as in "IP:127.0.0.1".
  inline SelfSigned selfSigned( const char *name = "IP:127.0.0.1", int fromDay = -1, int toDay = 30 )
  {
    const std::unique_ptr<EVP_PKEY, decltype( &EVP_PKEY_free )> key( EVP_RSA_gen( 2048 ), EVP_PKEY_free );
    const std::unique_ptr<X509, decltype( &X509_free )> certificate( X509_new(), X509_free );
    X509_set_version( certificate.get(), 2 );
    ASN1_INTEGER_set( X509_get_serialNumber( certificate.get() ), 1 );
    X509_gmtime_adj( X509_getm_notBefore( certificate.get() ), fromDay * 86400L );
    X509_gmtime_adj( X509_getm_notAfter( certificate.get() ), toDay * 86400L );
    X509_set_pubkey( certificate.get(), key.get() );
    X509_NAME *subject = X509_get_subject_name( certificate.get() );
    // Each has a name of its own: a store that holds two issuers of one name may pick the wrong one.
    static int made = 0;
    const QByteArray commonName = "e-Plan test " + QByteArray::number( ++made );
    X509_NAME_add_entry_by_txt( subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>( commonName.constData() ), -1, -1, 0 );
    X509_set_issuer_name( certificate.get(), subject );
    detail::addExtension( certificate.get(), NID_basic_constraints, "critical,CA:TRUE" );
    detail::addExtension( certificate.get(), NID_subject_alt_name, name );
    X509_sign( certificate.get(), key.get(), EVP_sha256() );

    const std::unique_ptr<BIO, decltype( &BIO_free )> pem( BIO_new( BIO_s_mem() ), BIO_free );
    PEM_write_bio_X509( pem.get(), certificate.get() );
    const std::unique_ptr<BIO, decltype( &BIO_free )> keyPem( BIO_new( BIO_s_mem() ), BIO_free );
    PEM_write_bio_PrivateKey_traditional( keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr );
    return { QSslCertificate( detail::contentOf( pem.get() ) ), QSslKey( detail::contentOf( keyPem.get() ), QSsl::Rsa ) };
  }
} // namespace eplan
