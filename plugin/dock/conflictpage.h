// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
  class ConflictPage;
}

namespace eplan
{
  class Desk;
  struct Placement;

  /// One project with two positions, side by side: before, mine, in e-Plan.
  class ConflictPage : public QWidget
  {
      Q_OBJECT

    public:
      explicit ConflictPage( Desk &desk, QWidget *parent = nullptr );
      ~ConflictPage() override;

      /// Shows the selected project.
      void open();

    signals:
      void backWanted();

    private:
      void showColumn( int column, const Placement &placement );

      Desk &mDesk;
      std::unique_ptr<Ui::ConflictPage> mUi;
  };
} // namespace eplan
