// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/connection.h"

namespace eplan
{
  /// What a person fills in to sign in.
  struct SignInForm
  {
      QString name;
      QString address;
      Mode mode = Mode::Practice;
      QString user;
      QString password;
      /// A configuration of QGIS's authentication store instead of user and password.
      QString authConfigId;
  };
} // namespace eplan
