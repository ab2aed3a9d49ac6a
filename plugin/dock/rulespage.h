// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/inspectionhabits.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace Ui
{
  class RulesPage;
}

namespace eplan
{
  class Desk;
  class Inspector;

  /// What the office minds: which findings block, warn or hint, how much may differ, and which layers show what is there already.
  class RulesPage : public QWidget
  {
      Q_OBJECT

    public:
      RulesPage( Desk &desk, Inspector &inspector, QWidget *parent = nullptr );
      ~RulesPage() override;

      /// Shows what is kept.
      void open();

    signals:
      void backWanted();

    private:
      void addRow( const QString &text, QComboBox *box );
      void fillRules();
      void fillLayers();
      /// What is written as the office's position; nothing where that is not one place.
      std::optional<LonLat> officeWritten() const;
      void showOffice();
      /// Keeps what is shown and leaves.
      void close();

      Desk &mDesk;
      Inspector &mInspector;
      std::unique_ptr<Ui::RulesPage> mUi;
      std::array<QComboBox *, RULES> mRules {};
      std::array<QComboBox *, RELATIONS> mRelations {};
  };
} // namespace eplan
