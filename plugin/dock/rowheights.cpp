// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/rowheights.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// How long the rows are measured in one turn of the event loop.
    constexpr int MEASURING_MS = 8;
  } // namespace

  RowHeights::RowHeights( QTableView *table )
      : QObject( table )
      , mTable( table )
  {
    connect( &mMeasuring, &QTimer::timeout, this, &RowHeights::measureSome );
    connect( table->horizontalHeader(), &QHeaderView::sectionResized, this, &RowHeights::measureAnew );
  }

  void RowHeights::measureAnew()
  {
    mMeasured = QBitArray( mTable->model()->rowCount() );
    mNextToMeasure = 0;
    mMeasuring.start();
  }

  /// Those in sight first, wherever the person scrolls meanwhile.
  void RowHeights::measureSome()
  {
    QElapsedTimer clock;
    clock.start();
    const int bottom = mTable->viewport()->height();
    for ( int row = std::max( mTable->rowAt( 0 ), 0 ); row < mMeasured.size() && mTable->rowViewportPosition( row ) < bottom; ++row )
      measure( row );
    while ( mNextToMeasure < mMeasured.size() && clock.elapsed() < MEASURING_MS )
      measure( mNextToMeasure++ );
    if ( mNextToMeasure == mMeasured.size() )
      mMeasuring.stop();
  }

  void RowHeights::measure( int row )
  {
    if ( !mMeasured.testBit( row ) )
      mTable->resizeRowToContents( row );
    mMeasured.setBit( row );
  }
} // namespace eplan
