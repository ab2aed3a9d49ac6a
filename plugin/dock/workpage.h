// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/countdown.h"
#include "dock/desk.h"
#include "sync/timeleft.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

namespace Ui
{
  class WorkPage;
}

namespace eplan
{
  class Inspector;
  class MapSide;

  /// The daily job in one column: the year, the counts, the list, the project, and the two buttons that load and send.
  class WorkPage : public QWidget
  {
      Q_OBJECT

    public:
      WorkPage( Desk &desk, MapSide &map, Inspector &inspector, QWidget *parent = nullptr );
      ~WorkPage() override;

    signals:
      void signInWanted();
      void ledgerWanted();
      void conflictWanted();
      void findingsWanted();
      /// There is something to be looked at first.
      void lookBeforeSendingWanted();
      void filesWanted();
      void photographsWanted();
      void rowsPasted( const QString &text );
      // Without e-Plan:
      void listWanted();
      void sheetWanted();

    protected:
      bool event( QEvent *event ) override;
      void keyPressEvent( QKeyEvent *event ) override;

    private:
      void fillYears();
      void connectInputs();

      void show();
      void showJobs();
      void showButtons( bool isReady );
      void showYear();
      void load();
      void send();
      void showEmptyState();
      void showEmpty( const QString &sentence, const QString &action, std::function<void()> act );
      void showSaved();
      void showFindings();
      void showProgress( double percent );
      void showPause();
      void filter();
      void showSelection();
      void selectNextNotPlaced( const ProjectId &after );

      Desk &mDesk;
      MapSide &mMap;
      Inspector &mInspector;
      std::unique_ptr<Ui::WorkPage> mUi;
      Countdown mCountdown;
      /// Of the running job.
      QElapsedTimer mSinceBegin;
      TimeLeft mTimeLeft;
      std::function<void()> mEmptyAction;
      bool mShowingSelection = false;
  };
} // namespace eplan
