// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/account.h"
#include "remote/connection.h"

#include <optional>

namespace eplan
{
  /// Who signed in last over a connection, so that the work can be seen and gone on with before anybody signs in again.
  struct KnownAccount
  {
      Account account;
      QString organisationThai;
      QString organisationEnglish;
  };

  /// The connections an office keeps, in QGIS's settings under `eplan/connections/NAME/`. Holds no secret.
  class Connections
  {
    public:
      QStringList names() const;
      std::optional<Connection> find( const QString &name ) const;
      void save( const Connection &connection );
      void remove( const QString &name );

      /// The one used last; nothing at the first run.
      std::optional<Connection> current() const;
      void setCurrent( const QString &name );

      std::optional<KnownAccount> knownAccount( const QString &name ) const;
      void remember( const QString &name, const KnownAccount &known );
      void forgetAccount( const QString &name );

      /// Set by a workshop's setup, never by the panel.
      bool signsInAtStart( const QString &name ) const;
      void setSignsInAtStart( const QString &name, bool signsIn );
  };
} // namespace eplan
