// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/ledgermodel.h"

#include <QWidget>

#include <memory>

namespace Ui
{
  class LedgerPage;
}

namespace eplan
{
  class Desk;

  /// The ledger over the list: the sums of the last send, and what became of each project.
  class LedgerPage : public QWidget
  {
      Q_OBJECT

    public:
      explicit LedgerPage( Desk &desk, QWidget *parent = nullptr );
      ~LedgerPage() override;

      void open();

    signals:
      void backWanted();

    private:
      void goTo( const QModelIndex &index );
      /// Gives them the height of their texts; to measure a thousand rows takes QGIS's breath away.
      void measureRowsInSight();

      Desk &mDesk;
      LedgerModel mModel;
      std::unique_ptr<Ui::LedgerPage> mUi;
  };
} // namespace eplan
