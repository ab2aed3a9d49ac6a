// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/worklistview.h"

#include "dock/workitemdelegate.h"

#include <QKeyEvent>

namespace eplan
{
  WorkListView::WorkListView( QWidget *parent )
    : QListView( parent )
  {
    setItemDelegate( new WorkItemDelegate( this ) );
    setUniformItemSizes( true );
    setAlternatingRowColors( true );
    setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
    setVerticalScrollMode( QAbstractItemView::ScrollPerPixel );
    setEditTriggers( QAbstractItemView::NoEditTriggers );
  }

  /// Delete is also QGIS's, for what is selected on the map.
  bool WorkListView::event( QEvent *event )
  {
    if ( event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>( event )->key() == Qt::Key_Delete )
      event->accept();
    return QListView::event( event );
  }

  void WorkListView::keyPressEvent( QKeyEvent *event )
  {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ( isEnter && currentIndex().isValid() )
      emit taken();
    else if ( event->key() == Qt::Key_Delete && currentIndex().isValid() )
      emit removeWanted();
    else
      QListView::keyPressEvent( event );
  }

  void WorkListView::mouseDoubleClickEvent( QMouseEvent *event )
  {
    QListView::mouseDoubleClickEvent( event );
    if ( event->button() == Qt::LeftButton && indexAt( event->pos() ).isValid() )
      emit taken();
  }

  void WorkListView::currentChanged( const QModelIndex &current, const QModelIndex &previous )
  {
    QListView::currentChanged( current, previous );
    if ( current.isValid() )
      emit currentRowChanged( current.row() );
  }
} // namespace eplan
