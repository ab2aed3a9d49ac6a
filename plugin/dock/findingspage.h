// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/findingsmodel.h"

#include <QWidget>

#include <memory>

namespace Ui
{
  class FindingsPage;
}

namespace eplan
{
  class Desk;
  class Inspector;
  class MapSide;
  class RowHeights;

  /// What is to be said about all projects of the year, over the list; and, before sending, what is to be looked at first.
  class FindingsPage : public QWidget
  {
      Q_OBJECT

    public:
      FindingsPage( Desk &desk, MapSide &map, Inspector &inspector, QWidget *parent = nullptr );
      ~FindingsPage() override;

      void open();
      /// Only what concerns the positions that are about to go, with a button that lets them go all the same.
      void openBeforeSending();

    signals:
      void backWanted();
      void rulesWanted();
      /// What does not block may go.
      void goWanted();

    private:
      void show();
      void showRows();
      void showLooking();
      void fillFilters();
      QList<Remark> filtered() const;
      FindingFilter filter() const;
      QString summary() const;
      void goTo( const QModelIndex &index );

      Desk &mDesk;
      MapSide &mMap;
      Inspector &mInspector;
      FindingsModel mModel;
      std::unique_ptr<Ui::FindingsPage> mUi;
      RowHeights *mHeights;
      bool mIsBeforeSending = false;
  };
} // namespace eplan
