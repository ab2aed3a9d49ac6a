// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "domain/enumtext.h"

#include <QString>
#include <QUrl>

namespace eplan
{
  /// Practising and the real budget never mix: the mode is part of the connection, not of the session.
  enum class Mode
  {
    Practice,
    Live,
    List, ///< Without e-Plan: the projects come from a spreadsheet, positions go out as a sheet, and nothing touches the network.
  };

  template <>
  struct EnumText<Mode>
  {
      static constexpr std::array texts { QLatin1String( "practice" ), QLatin1String( "live" ), QLatin1String( "list" ) };
  };

  /// Where e-Plan is and how to sign in there. Holds no secret: the password is in QGIS's authentication store under `authConfigId`.
  struct Connection
  {
      QString name;
      /// The landing page, with a trailing slash.
      QUrl address;
      Mode mode = Mode::Practice;
      /// QGIS's seven-character authentication configuration id; empty: not signed in.
      QString authConfigId;
  };

  /**
   * Reads what a person typed as the service's address.
   *
   * Plain HTTP goes to loopback only, and practice to loopback or to a service that says it is one (see ServiceDescription); anything
   * else fails with ErrorCode::InvalidAddress and a sentence with the address to use instead.
   */
  Result<QUrl> serviceAddress( const QString &typed, Mode mode );
} // namespace eplan
