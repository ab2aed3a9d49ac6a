// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "remote/connection.h"

namespace eplan
{
  /**
   * Keeps user name and password in QGIS's authentication store, as a configuration of method Basic, and returns its id.
   *
   * Replaces the configuration \a connection has, where that is one of ours; never touches one that the office made. Main thread: QGIS
   * may ask for the master password, and Canceled is returned when the person does not give it.
   */
  Result<QString> storePassword( const Connection &connection, const QString &user, const QString &password );

  /// Removes the configuration that storePassword() made for \a connection, if there is one. Main thread.
  Result<void> forgetPassword( const Connection &connection );
} // namespace eplan
