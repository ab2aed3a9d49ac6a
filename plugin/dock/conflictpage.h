// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/identifier.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <memory>

namespace Ui
{
  class ConflictPage;
}

namespace eplan
{
  class Desk;
  class MapSide;

  /// Projects with two positions, one at a time or a chosen few: before, mine and in e-Plan, side by side here and over each other on the
  /// map; mine, theirs, edit or later.
  class ConflictPage : public QWidget
  {
      Q_OBJECT

    public:
      /// Neither is owned; both outlive the page.
      ConflictPage( Desk &desk, MapSide &map, QWidget *parent = nullptr );
      ~ConflictPage() override;

      /// Shows the selected project, or the first in conflict where it is in none.
      void open();

    signals:
      void backWanted();

    protected:
      void hideEvent( QHideEvent *event ) override;

    private:
      void listConflicts();
      void follow();
      void show( const Versions &versions );
      void showColumn( int column, const Placement &placement );
      void settle( Side kept );
      void edit();
      QList<ProjectId> chosen() const;
      QString labelOf( const QString &whose, const Placement &placement ) const;

      Desk &mDesk;
      MapSide &mMap;
      std::unique_ptr<Ui::ConflictPage> mUi;
      bool mListing = false;
  };
} // namespace eplan
