// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/growingedit.h"

#include <QKeyEvent>
#include <QMimeData>

#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr int MOST_LINES = 4;
    constexpr int LEAST_WIDTH = 80;
  } // namespace

  GrowingEdit::GrowingEdit( QWidget *parent )
    : QPlainTextEdit( parent )
  {
    setTabChangesFocus( true );
    setVerticalScrollBarPolicy( Qt::ScrollBarAsNeeded );
    setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
    connect( this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fit );
    fit();
  }

  int GrowingEdit::heightFor( int lines ) const
  {
    const double margins = 2 * ( document()->documentMargin() + frameWidth() );
    return static_cast<int>( std::ceil( lines * fontMetrics().lineSpacing() + margins ) );
  }

  void GrowingEdit::fit()
  {
    // The layout of a plain text counts its height in lines.
    const int lines = document()->isEmpty() ? 1 : static_cast<int>( document()->size().height() );
    setFixedHeight( heightFor( std::clamp( lines, 1, MOST_LINES ) ) );
  }

  QSize GrowingEdit::sizeHint() const
  {
    return { 2 * LEAST_WIDTH, height() };
  }

  QSize GrowingEdit::minimumSizeHint() const
  {
    return { LEAST_WIDTH, heightFor( 1 ) };
  }

  void GrowingEdit::resizeEvent( QResizeEvent *event )
  {
    QPlainTextEdit::resizeEvent( event );
    if ( event->oldSize().width() != event->size().width() )
      fit();
  }

  void GrowingEdit::keyPressEvent( QKeyEvent *event )
  {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ( isEnter && !( event->modifiers() & Qt::ShiftModifier ) )
      emit taken();
    else if ( event->key() == Qt::Key_Escape && !document()->isEmpty() )
      emit givenUp();
    else
      QPlainTextEdit::keyPressEvent( event );
  }

  void GrowingEdit::insertFromMimeData( const QMimeData *source )
  {
    // A pasted column ends with a line break that means nothing here.
    QString text = source->text();
    while ( text.endsWith( '\n' ) || text.endsWith( '\r' ) )
      text.chop( 1 );
    insertPlainText( text );
  }
} // namespace eplan
