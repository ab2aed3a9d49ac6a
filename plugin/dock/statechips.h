// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/worklist.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace eplan
{
  /// The counts of the year's work, which are also its filters: one button a state, then one a kind.
  /// Each state's button has the number over all kinds as its property `count`.
  class StateChips : public QWidget
  {
      Q_OBJECT

    public:
      explicit StateChips( QWidget *parent = nullptr );

      /// A state nobody is in is hidden, but for the two that a day begins and ends with.
      void show( const WorkCounts &counts );
      QSet<WorkState> states() const;
      /// At most one.
      std::optional<Kind> kind() const;
      void clear();

    signals:
      void filterChanged();

    protected:
      void changeEvent( QEvent *event ) override;

    private:
      QToolButton *addChip( const QString &objectName );
      void colour();
      void keepOneKind( Kind kind, bool chosen );
      void refresh();

      WorkCounts mCounts;
      QMap<WorkState, QToolButton *> mStates;
      QMap<Kind, QToolButton *> mKinds;
  };
} // namespace eplan
