// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QBitArray>
#include <QObject>
#include <QTimer>

class QTableView;

namespace eplan
{
  /// Gives the rows of a table the height of their texts, a few in each turn of the event loop: a thousand take longer than a person should
  /// wait. Begins anew whenever a column gets another width.
  class RowHeights : public QObject
  {
      Q_OBJECT

    public:
      /// Child of \a table, which has a model by now.
      explicit RowHeights( QTableView *table );

      /// To be called when there are other rows.
      void measureAnew();

    private:
      void measureSome();
      /// Once, until measureAnew().
      void measure( int row );

      QTableView *mTable;
      QTimer mMeasuring;
      /// One bit for each row.
      QBitArray mMeasured;
      int mNextToMeasure = 0;
  };
} // namespace eplan
