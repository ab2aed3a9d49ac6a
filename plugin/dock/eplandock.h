// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/desk.h"

#include <qgsdockwidget.h>

class QStackedWidget;

namespace eplan
{
  class ConflictPage;
  class ConnectionLine;
  class ConnectionPage;
  class LedgerPage;
  class MapSide;
  class NoticeLine;

  /// The panel: who and where in one line, what went wrong in the next, and below them the day's work or a page over it.
  class EplanDock : public QgsDockWidget
  {
      Q_OBJECT

    public:
      /// Neither \a desk nor \a map is owned; both outlive the dock.
      EplanDock( Desk &desk, MapSide &map, QWidget *parent = nullptr );

      void showConnection();

    private:
      QWidget *makeFirstRunPage();
      void connectPages();
      void connectDesk();

      void goHome();
      void showLedger();
      void showConflict();
      void showConnectionPage( Mode mode );
      void tell( const Error &error, Desk::Job during );
      void tellLoaded();
      void tellSent();
      void offer( const QString &sentence, const QString &action, std::function<void()> act );

      Desk &mDesk;
      MapSide &mMap;
      ConnectionLine *mConnectionLine;
      NoticeLine *mNotice;
      QStackedWidget *mPages;
      QWidget *mFirstRun;
      QWidget *mWork;
      ConnectionPage *mConnection;
      LedgerPage *mLedger;
      ConflictPage *mConflict;
      std::function<void()> mWayOut;
  };
} // namespace eplan
