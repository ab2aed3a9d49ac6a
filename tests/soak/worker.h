// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "diary.h"

#include <QStringList>
#include <QUrl>

namespace eplan::soak
{
  /// What the program that will be killed is told.
  struct WorkOrder
  {
      QString workspace;
      QString diary;
      QUrl address;
      QString user;
      QString authConfigId;
      int year = 0;
      /// What it does follows from this.
      unsigned seed = 0;
      /// The number of its first new position.
      int firstPosition = 0;
      /// What it does at least once; nothing: it loads, sends what waits and loads again.
      std::optional<Act> wanted;
  };

  QStringList toArguments( const WorkOrder &order );
  std::optional<WorkOrder> orderFrom( const QStringList &arguments );

  /// A day's work of one person, in as much of QGIS as it takes; the exit code. Main thread.
  int work( const WorkOrder &order );
} // namespace eplan::soak
