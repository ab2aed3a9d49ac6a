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
  class DiagnosisPage;
  class FindingsPage;
  class Inspector;
  class RulesPage;
  class LedgerPage;
  class ListPage;
  class MapSide;
  class NoticeLine;
  class PlacesPage;
  class WorkPage;

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
      void connectFindings( WorkPage &work );
      void showFindings();
      void lookBeforeSending();
      void chooseFile();
      void choosePhotographs();
      void showConnectionPage( Mode mode );
      void connectList( WorkPage &work );
      void showList();
      void showNewList();
      void chooseSheet();
      void tellListTaken( const ListTaken &taken );
      void tellSheetWritten( const QString &path, std::optional<HandedOut> handedOut );
      /// Its way back leads to the page it was opened from.
      void showDiagnosis( const Connection &connection );
      void tell( const Error &error, Desk::Job during );
      void tellNoLonger();
      void offerCheck( const Error &error );
      void noteInterrupted( const Error &error, Desk::Job during );
      void goOn();
      void tellLoaded();
      void tellRecovered( const Recovery &left );
      void tellSent();
      void offer( const QString &sentence, const QString &action, std::function<void()> act );

      Desk &mDesk;
      MapSide &mMap;
      Inspector *mInspector;
      ConnectionLine *mConnectionLine;
      NoticeLine *mNotice;
      QStackedWidget *mPages;
      QWidget *mFirstRun;
      QWidget *mWork;
      ConnectionPage *mConnection;
      LedgerPage *mLedger;
      ConflictPage *mConflict;
      DiagnosisPage *mDiagnosis;
      PlacesPage *mPlaces;
      ListPage *mList;
      FindingsPage *mFindings;
      RulesPage *mRules;
      QWidget *mBeforeDiagnosis = nullptr;
      std::function<void()> mWayOut;
      /// The job that an expired session broke off, and in whose workspace: it goes on after signing in.
      Desk::Job mInterrupted = Desk::Job::None;
      QString mInterruptedIn;
      /// What the notice complains of: an edit that is not saved, or a job. Absent where it says something else.
      std::optional<Desk::Job> mComplaint;
  };
} // namespace eplan
