// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/wholetext.h"

#include "dock/workitemdelegate.h"

#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <memory>

namespace eplan
{
  namespace
  {
    constexpr int MOST_LINES = 6;
  } // namespace

  WholeText::WholeText( QWidget *parent )
    : QTextBrowser( parent )
  {
    setFrameShape( QFrame::NoFrame );
    setTabChangesFocus( true );
    setOpenLinks( false );
    document()->setDocumentMargin( 2 );
    viewport()->setAutoFillBackground( false );
    QSizePolicy policy( QSizePolicy::Expanding, QSizePolicy::Fixed );
    policy.setHeightForWidth( true );
    setSizePolicy( policy );
    connect( this, &QTextEdit::textChanged, this, &QWidget::updateGeometry );
  }

  QSize WholeText::sizeHint() const
  {
    return QSize( 200, heightForWidth( std::max( width(), 200 ) ) );
  }

  QSize WholeText::minimumSizeHint() const
  {
    return QSize( 100, WorkItemDelegate::lineHeight( font() ) );
  }

  int WholeText::heightForWidth( int width ) const
  {
    const std::unique_ptr<QTextDocument> copy( document()->clone() );
    copy->setTextWidth( width );
    const int most = MOST_LINES * WorkItemDelegate::lineHeight( font() );
    return std::min( static_cast<int>( std::ceil( copy->size().height() ) ), most ) + 2;
  }
} // namespace eplan
