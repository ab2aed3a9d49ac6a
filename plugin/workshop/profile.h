// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "remote/connection.h"

#include <QString>

namespace eplan
{
  /// What a QGIS profile for practising is to hold.
  struct PracticeProfile
  {
      /// The folder with the plugin's library.
      QString pluginFolder;
      /// Two letters: "th" or "en".
      QString language;
      Connection connection;
      /// The account that is filled in; empty: the person types it.
      QString user;
      QString password;
  };

  /**
   * Fills the settings and the authentication store of the profile that this process runs in.
   *
   * With an account, the store's master password is random and returned: QGIS reads it from the file that the environment variable
   * QGIS_AUTH_PASSWORD_FILE names, so that nobody is asked for a password they never chose. Without one the store is left alone and the
   * text is empty.
   */
  Result<QString> fillProfile( const PracticeProfile &profile );
} // namespace eplan
