// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/eplanservice.h"

#include <QByteArray>

class QJsonObject;

namespace eplan
{
  // How a service introduces itself. Pure: content in, meaning out.

  /// What the landing page says (OGC 17-069r4 §7.2). Nothing where it is no landing page of an OGC API.
  std::optional<ServiceDescription> parseLanding( const QByteArray &json );

  /// Adds what /conformance promises of Part 4 (OGC 20-002), whose classes are known by the end of their address: the rest differs
  /// between servers. False where it is no conformance declaration.
  bool addConformance( ServiceDescription &service, const QByteArray &json );

  /// Adds what an Allow header promises.
  void addAllowed( ServiceDescription &service, const QByteArray &allow );

  /// Adds what the schema of projects (OGC 23-058r1) has properties for; nothing where it is no schema.
  void addSchema( ServiceDescription &service, const QByteArray &json );

  /// Practice and live never mix: InvalidAddress where \a service is not of the \a connection's mode.
  Result<void> checkMode( const ServiceDescription &service, const Connection &connection );

  /// Reads /userinfo; nothing where it names nobody.
  std::optional<Account> parseAccount( const QByteArray &json );

  /// One page of /collections/organisations/items.
  struct OrganisationPage
  {
      QList<Organisation> organisations;
      QString next;
  };

  /// Nothing where it is no feature collection.
  std::optional<OrganisationPage> parseOrganisations( const QByteArray &json );
} // namespace eplan
