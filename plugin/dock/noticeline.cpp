// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/noticeline.h"

#include "dock/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace eplan
{
  namespace
  {
    constexpr int TINT_PERCENT = 14;

    QColor tinted( const QColor &ground, const QColor &ink )
    {
      const auto mix = []( int a, int b ) { return ( a * ( 100 - TINT_PERCENT ) + b * TINT_PERCENT ) / 100; };
      return QColor( mix( ground.red(), ink.red() ), mix( ground.green(), ink.green() ), mix( ground.blue(), ink.blue() ) );
    }
  } // namespace

  NoticeLine::NoticeLine( QWidget *parent )
    : QFrame( parent )
    , mText( new QLabel( this ) )
    , mAction( new QPushButton( this ) )
    , mCheck( new QPushButton( tr( "Check the connection…" ), this ) )
    , mClose( new QToolButton( this ) )
  {
    mText->setObjectName( QStringLiteral( "problemLabel" ) );
    mText->setWordWrap( true );
    mText->setTextFormat( Qt::PlainText );
    mText->setTextInteractionFlags( Qt::TextSelectableByMouse );
    mAction->setObjectName( QStringLiteral( "problemButton" ) );
    mCheck->setObjectName( QStringLiteral( "problemCheckButton" ) );
    mClose->setObjectName( QStringLiteral( "problemCloseButton" ) );
    mClose->setText( QStringLiteral( "×" ) );
    mClose->setAutoRaise( true );
    mClose->setAccessibleName( tr( "Close this line" ) );
    mClose->setToolTip( mClose->accessibleName() );
    setAutoFillBackground( true );
    setFrameShape( QFrame::StyledPanel );

    auto *grid = new QGridLayout( this );
    grid->setContentsMargins( 8, 4, 4, 4 );
    grid->addWidget( mText, 0, 0 );
    grid->addWidget( mClose, 0, 1, Qt::AlignTop );
    auto *waysOut = new QHBoxLayout;
    waysOut->addWidget( mAction );
    waysOut->addWidget( mCheck );
    waysOut->addStretch( 1 );
    grid->addLayout( waysOut, 1, 0, 1, 2 );
    grid->setColumnStretch( 0, 1 );

    connect( mClose, &QToolButton::clicked, this, &QWidget::hide );
    connect( mAction, &QPushButton::clicked, this, [this] {
      hide();
      emit actionWanted();
    } );
    connect( mCheck, &QPushButton::clicked, this, &NoticeLine::checkWanted );
    hide();
  }

  void NoticeLine::show( Tone tone, const QString &sentence, const QString &action )
  {
    mTone = tone;
    mText->setText( sentence );
    mAction->setText( action );
    mAction->setVisible( !action.isEmpty() );
    mCheck->setVisible( false );
    colour();
    setVisible( true );
  }

  void NoticeLine::offerCheck()
  {
    mCheck->setVisible( true );
  }

  QString NoticeLine::sentence() const
  {
    return mText->text();
  }

  void NoticeLine::changeEvent( QEvent *event )
  {
    QFrame::changeEvent( event );
    if ( event->type() == QEvent::ParentChange || event->type() == QEvent::ApplicationPaletteChange )
      colour();
  }

  void NoticeLine::colour()
  {
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette own = around;
    const QColor ink = mTone == Tone::Warning ? warningInk( around ) : around.color( QPalette::Highlight );
    own.setColor( QPalette::Window, tinted( around.color( QPalette::Window ), ink ) );
    setPalette( own );
  }
} // namespace eplan
