// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/connectionline.h"

#include "dock/desk.h"
#include "dock/words.h"
#include "dock/workitemdelegate.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace eplan
{
  namespace
  {
    constexpr int BAR_WIDTH = 5;
    constexpr int MARGIN = 6;
  } // namespace

  ConnectionLine::ConnectionLine( const Desk &desk, QWidget *parent )
    : QPushButton( parent )
    , mDesk( desk )
  {
    setFlat( true );
    setObjectName( QStringLiteral( "connectionButton" ) );
    setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
    connect( &desk, &Desk::changed, this, &ConnectionLine::refresh );
    refresh();
  }

  QSize ConnectionLine::sizeHint() const
  {
    return QSize( 300, WorkItemDelegate::lineHeight( font() ) + 8 );
  }

  QSize ConnectionLine::minimumSizeHint() const
  {
    return QSize( 120, sizeHint().height() );
  }

  QColor ConnectionLine::modeColour() const
  {
    const bool isPractice = mDesk.connection() && mDesk.connection()->mode == Mode::Practice;
    if ( mDesk.isWithoutService() )
      return palette().color( QPalette::Mid );
    return isPractice ? practiceInk( palette() ) : palette().color( QPalette::Highlight );
  }

  void ConnectionLine::refresh()
  {
    mMode = mDesk.connection() ? wordFor( mDesk.connection()->mode ) : tr( "Not connected" );
    QStringList rest;
    if ( const std::optional<KnownAccount> &who = mDesk.who() )
    {
      const QString person = who->account.name.isEmpty() ? who->account.user : who->account.name;
      rest = QStringList { nameOf( *who ), tr( "%1 (%2)", "person and roles" ).arg( person, wordsFor( who->account.roles ) ) };
    }
    if ( mDesk.connection() && !mDesk.isSignedIn() && !mDesk.isWithoutService() )
      rest.append( tr( "not signed in" ) );
    rest.removeAll( QString() );
    mRest = rest.join( QStringLiteral( " · " ) );
    setAccessibleName( tr( "Connection: %1" ).arg( ( QStringList( mMode ) + rest ).join( QStringLiteral( ", " ) ) ) );
    setToolTip( ( QStringList( mMode ) + rest ).join( '\n' ) );
    update();
  }

  void ConnectionLine::paintEvent( QPaintEvent * )
  {
    QStylePainter painter( this );
    QStyleOptionButton option;
    initStyleOption( &option );
    painter.drawControl( QStyle::CE_PushButtonBevel, option );
    painter.fillRect( QRect( 0, 0, BAR_WIDTH, height() ), modeColour() );

    QRect line = rect().adjusted( BAR_WIDTH + MARGIN, 0, -MARGIN, 0 );
    QFont bold = font();
    bold.setBold( true );
    painter.setFont( bold );
    const bool isPractice = mDesk.connection() && mDesk.connection()->mode == Mode::Practice;
    painter.setPen( isPractice ? modeColour() : palette().color( QPalette::WindowText ) );
    painter.drawText( line, Qt::AlignLeft | Qt::AlignVCenter, mMode );
    line.setLeft( line.left() + painter.fontMetrics().horizontalAdvance( mMode ) + MARGIN );
    painter.setFont( font() );
    painter.setPen( palette().color( QPalette::WindowText ) );
    painter.drawText( line, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText( mRest, Qt::ElideRight, line.width() ) );
    if ( hasFocus() )
    {
      QStyleOptionFocusRect focus;
      focus.initFrom( this );
      focus.rect = rect().adjusted( BAR_WIDTH + 1, 1, -1, -1 );
      painter.drawPrimitive( QStyle::PE_FrameFocusRect, focus );
    }
  }
} // namespace eplan
