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
  class RowHeights;

  /// The ledger over the list: the sums of the last send, and what became of each project.
  class LedgerPage : public QWidget
  {
      Q_OBJECT

    public:
      explicit LedgerPage( Desk &desk, QWidget *parent = nullptr );
      ~LedgerPage() override;

      /// Reads the ledger from the file.
      void open();
      void open( const QList<LedgerEntry> &entries );

    signals:
      void backWanted();
      /// A coordinate sheet of all projects.
      void sheetWanted();

    private:
      void goTo( const QModelIndex &index );
      void askForReceipt();
      /// As wide as the longest word there is for an outcome.
      int outcomeWidth() const;

      Desk &mDesk;
      LedgerModel mModel;
      std::unique_ptr<Ui::LedgerPage> mUi;
      RowHeights *mHeights;
  };
} // namespace eplan
