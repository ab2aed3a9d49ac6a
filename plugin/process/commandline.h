// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>
#include <QVariantMap>

namespace eplan
{
  /// What a person or a script asks eplan-process to do; the words are those of qgis_process.
  struct CommandLine
  {
      enum class Command
      {
        Usage,
        Version,
        List,
        Help,
        Run,
      };

      Command command = Command::Usage;
      /// "eplan:thaidates"
      QString algorithm;
      /// A parameter given several times is a list.
      QVariantMap parameters;
      /// Answers on standard output as JSON.
      bool isJson = false;
      /// Help and messages: "th", "en"; empty: the system's.
      QString language;
  };

  /// Fails with ErrorCode::InvalidData where it is no command. Parameters stand as --NAME=VALUE, or behind -- as NAME=VALUE.
  Result<CommandLine> parseCommandLine( const QStringList &arguments );
} // namespace eplan
