// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "process/commandline.h"

class QgsProcessingAlgorithm;

namespace eplan
{
  /// How eplan-process ends.
  enum class ExitCode
  {
    Done = 0,
    Failed = 1,
    Misunderstood = 2,
  };

  /// Runs \a algorithm as \a line wants it: results to standard output, progress and messages to standard error. What a run that failed or
  /// was stopped left of a new output file is removed.
  ExitCode runAlgorithm( const QgsProcessingAlgorithm &algorithm, const CommandLine &line );

  /// From a signal handler: the run stops at the next row.
  void stopRun();
} // namespace eplan
