// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/diagnosis.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace Ui
{
  class DiagnosisPage;
}

namespace eplan
{
  class BackgroundTaskBase;

  /// The way to e-Plan, station by station in plain words, and a text of it for whoever is asked for help.
  class DiagnosisPage : public QWidget
  {
      Q_OBJECT

    public:
      explicit DiagnosisPage( QWidget *parent = nullptr );
      /// Returns when a check that is under way has ended.
      ~DiagnosisPage() override;

      /// Checks \a connection, and tells of each step as soon as it is known.
      void open( const Connection &connection );
      bool isChecking() const { return !mTask.isNull(); }

      /// What was found, with the versions of what runs here; holds no secret.
      QString report() const;

    signals:
      void backWanted();

    protected:
      void changeEvent( QEvent *event ) override;

    private:
      /// How one station stands in the list.
      struct Row
      {
          QLabel *symbol;
          QLabel *text;
      };

      void makeRows();
      void check();
      void stop();
      void take( const DiagnosisStep &step );
      void finish();
      void bringFailureIntoSight();
      void showStep( const Row &row, Station station, const std::optional<DiagnosisStep> &step );
      void showProgress();
      void copy();

      std::unique_ptr<Ui::DiagnosisPage> mUi;
      QList<Row> mRows;
      std::optional<Connection> mConnection;
      QList<DiagnosisStep> mSteps;
      QPointer<BackgroundTaskBase> mTask;
      /// Counts the checks: what an earlier one still tells is not listened to.
      int mCheck = 0;
  };
} // namespace eplan
