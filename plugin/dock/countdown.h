// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sync/retries.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace eplan
{
  /// "Sending… about 2 minutes left"; \a job alone where nobody can tell yet.
  QString withTimeLeft( const QString &job, std::optional<std::chrono::seconds> left );

  /// What the person reads while a job waits before it tries again.
  QString pauseText( const Retries::Pause &pause, int secondsLeft );

  /// The seconds of a pause as they pass.
  class Countdown : public QObject
  {
      Q_OBJECT

    public:
      explicit Countdown( QObject *parent = nullptr );

      /// Begins, or ends where there is no pause.
      void show( const std::optional<Retries::Pause> &pause );
      QString sentence() const;

    signals:
      void ticked( const QString &sentence );

    private:
      std::optional<Retries::Pause> mPause;
      QDeadlineTimer mEnd;
      QTimer mTimer;
  };
} // namespace eplan
