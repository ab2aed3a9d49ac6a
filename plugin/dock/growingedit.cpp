// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/growingedit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr int MOST_LINES = 5;
    constexpr int LEAST_WIDTH = 80;
  } // namespace

  GrowingEdit::GrowingEdit( QWidget *parent )
      : QPlainTextEdit( parent )
  {
    setTabChangesFocus( true );
    setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
    connect( this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fit );
    fit();
  }

  /// Lines of Thai are higher than the font says, because their letters come from another one.
  void GrowingEdit::fit()
  {
    const int line = fontMetrics().lineSpacing();
    double text = 0;
    for ( QTextBlock block = document()->firstBlock(); block.isValid() && text <= MOST_LINES * line; block = block.next() )
      text += blockBoundingRect( block ).height();
    const bool isWhole = text <= MOST_LINES * line;
    const double margins = 2 * ( document()->documentMargin() + frameWidth() );
    setFixedHeight( static_cast<int>( std::ceil( std::clamp( text, double( line ), double( MOST_LINES * line ) ) + margins ) ) );
    setVerticalScrollBarPolicy( isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded );
  }

  QSize GrowingEdit::sizeHint() const
  {
    return { 2 * LEAST_WIDTH, height() };
  }

  QSize GrowingEdit::minimumSizeHint() const
  {
    return { LEAST_WIDTH, fontMetrics().lineSpacing() };
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
    if ( text.size() + document()->characterCount() > MOST_CHARACTERS )
      emit muchPasted( text );
    else
      insertPlainText( text );
  }
} // namespace eplan
