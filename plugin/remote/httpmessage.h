// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"

#include <QByteArray>
#include <QUrl>

namespace eplan
{
  enum class Method
  {
    Get,
    Put,
    Patch,
    Options,
  };

  template <>
  struct EnumText<Method>
  {
      static constexpr std::array texts { QLatin1String( "GET" ), QLatin1String( "PUT" ), QLatin1String( "PATCH" ),
                                          QLatin1String( "OPTIONS" ) };
  };

  /// Whether a request says who asks.
  enum class Credentials
  {
    Withheld,
    Sent,
  };

  /// One question to a service. Holds no secret: the credentials are added on their way out.
  struct HttpRequest
  {
      Method method = Method::Get;
      QUrl url;
      Credentials credentials = Credentials::Sent;
      QByteArray accept = "application/json";
      QByteArray contentType = {};
      /// The entity tag a write depends on; empty: unconditional.
      QByteArray ifMatch = {};
      QByteArray body = {};

      bool writes() const { return method == Method::Put || method == Method::Patch; }
  };

  /// A whole answer, whatever its status.
  struct HttpAnswer
  {
      int status = 0;
      QByteArray contentType;
      QByteArray entityTag;
      QByteArray link;
      QByteArray retryAfter;
      QByteArray allow;
      QByteArray date;
      QByteArray body;

      bool isOk() const { return status >= 200 && status < 300; }
  };

  /// The target of the first link of relation "next" in a Link header (RFC 8288 §3); empty where there is none.
  QByteArray nextInLinkHeader( const QByteArray &header );

  /// The methods of an Allow header (RFC 9110 §10.2.1) hold \a method.
  bool allows( const QByteArray &allow, Method method );

  /// Same scheme, host and port, so that what goes to one may go to the other.
  bool isSameOrigin( const QUrl &a, const QUrl &b );
} // namespace eplan
