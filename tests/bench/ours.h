// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

namespace eplan::bench
{
  /// Whether \a name is a job of job.h, for which this program starts itself as the one to be measured.
  bool isJob( const QString &name );

  /// Does the job, prints what it tells, and returns the exit code.
  int runJob( const QStringList &arguments );
} // namespace eplan::bench
