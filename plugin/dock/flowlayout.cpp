// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace eplan
{
  FlowLayout::FlowLayout( int spacing, int plannedWidth )
    : mPlannedWidth( plannedWidth )
  {
    setSpacing( spacing );
    setContentsMargins( 0, 0, 0, 0 );
  }

  FlowLayout::~FlowLayout()
  {
    qDeleteAll( mItems );
  }

  void FlowLayout::addItem( QLayoutItem *item )
  {
    mItems.append( item );
  }

  QLayoutItem *FlowLayout::takeAt( int index )
  {
    return index >= 0 && index < count() ? mItems.takeAt( index ) : nullptr;
  }

  void FlowLayout::putFirst( QWidget *widget )
  {
    const int index = indexOf( widget );
    if ( index <= 0 )
      return;
    mItems.move( index, 0 );
    invalidate();
  }

  int FlowLayout::heightForWidth( int width ) const
  {
    return flow( QRect( 0, 0, width, 0 ), Pass::Measure );
  }

  QSize FlowLayout::minimumSize() const
  {
    QSize size;
    for ( const QLayoutItem *item : mItems )
    {
      if ( !item->isEmpty() )
        size = size.expandedTo( item->minimumSize() );
    }
    return size;
  }

  void FlowLayout::setGeometry( const QRect &rect )
  {
    QLayout::setGeometry( rect );
    flow( rect, Pass::Place );
  }

  int FlowLayout::flow( const QRect &rect, Pass pass ) const
  {
    QPoint at = rect.topLeft();
    int lineHeight = 0;
    for ( QLayoutItem *item : mItems )
    {
      if ( item->isEmpty() )
        continue;
      const QSize size( std::min( item->sizeHint().width(), rect.width() ), item->sizeHint().height() );
      if ( at.x() > rect.left() && at.x() + size.width() > rect.left() + rect.width() )
      {
        at = QPoint( rect.left(), at.y() + lineHeight + spacing() );
        lineHeight = 0;
      }
      if ( pass == Pass::Place )
        item->setGeometry( QRect( at, size ) );
      at.rx() += size.width() + spacing();
      lineHeight = std::max( lineHeight, size.height() );
    }
    return at.y() + lineHeight - rect.top();
  }
} // namespace eplan
