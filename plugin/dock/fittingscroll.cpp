// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/fittingscroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int LINES_AT_LEAST = 8;
  } // namespace

  FittingScroll::FittingScroll( QWidget *parent )
      : QScrollArea( parent )
  {
    setWidgetResizable( true );
    setFrameShape( QFrame::NoFrame );
    setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
    setSizePolicy( QSizePolicy::Preferred, QSizePolicy::Maximum );
    setFocusPolicy( Qt::NoFocus );
  }

  int FittingScroll::wantedHeight() const
  {
    const QWidget *content = widget();
    if ( !content || content->isHidden() )
      return 0;
    const bool growsDown = content->layout() && content->layout()->hasHeightForWidth();
    return growsDown ? content->layout()->heightForWidth( viewport()->width() ) : content->sizeHint().height();
  }

  QSize FittingScroll::sizeHint() const
  {
    return { widget() ? widget()->sizeHint().width() : 0, wantedHeight() };
  }

  QSize FittingScroll::minimumSizeHint() const
  {
    return { widget() ? widget()->minimumSizeHint().width() : 0, std::min( wantedHeight(), LINES_AT_LEAST * fontMetrics().lineSpacing() ) };
  }

  void FittingScroll::resizeEvent( QResizeEvent *event )
  {
    QScrollArea::resizeEvent( event );
    if ( event->size().width() != event->oldSize().width() )
      updateGeometry();
  }

  /// Of what is in it.
  bool FittingScroll::eventFilter( QObject *watched, QEvent *event )
  {
    const bool mayChangeHeight = event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent ||
                                 event->type() == QEvent::HideToParent;
    if ( watched == widget() && mayChangeHeight )
      updateGeometry();
    return QScrollArea::eventFilter( watched, event );
  }
} // namespace eplan
