// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/statechips.h"

#include "base/language.h"
#include "dock/flowlayout.h"
#include "dock/words.h"

#include <QEvent>
#include <QToolButton>

namespace eplan
{
  namespace
  {
    constexpr int SPACING = 3;
    constexpr std::array STATES { WorkState::NotPlaced, WorkState::Waiting, WorkState::Conflict, WorkState::Returned,
                                  WorkState::Placed, WorkState::Sent, WorkState::Withdrawn };
    constexpr std::array KINDS { Kind::Road, Kind::Water, Kind::Other };

    bool isAlwaysShown( WorkState state )
    {
      return state == WorkState::NotPlaced || state == WorkState::Waiting;
    }
  } // namespace

  StateChips::StateChips( QWidget *parent )
    : QWidget( parent )
  {
    setLayout( new FlowLayout( SPACING, LEAST_PANEL_WIDTH ) );
    QSizePolicy policy( QSizePolicy::Preferred, QSizePolicy::Minimum );
    policy.setHeightForWidth( true );
    setSizePolicy( policy );
    for ( const WorkState state : STATES )
    {
      mStates[state] = addChip( QStringLiteral( "chip_%1" ).arg( toText( state ) ) );
      connect( mStates[state], &QToolButton::toggled, this, &StateChips::filterChanged );
    }
    for ( const Kind kind : KINDS )
    {
      mKinds[kind] = addChip( QStringLiteral( "kind_%1" ).arg( toText( kind ) ) );
      connect( mKinds[kind], &QToolButton::toggled, this, [this, kind]( bool chosen ) { keepOneKind( kind, chosen ); } );
    }
    colour();
  }

  QToolButton *StateChips::addChip( const QString &objectName )
  {
    auto *chip = new QToolButton( this );
    chip->setObjectName( objectName );
    chip->setCheckable( true );
    chip->setToolButtonStyle( Qt::ToolButtonTextBesideIcon );
    chip->setFocusPolicy( Qt::StrongFocus );
    layout()->addWidget( chip );
    return chip;
  }

  void StateChips::show( const WorkCounts &counts )
  {
    mCounts = counts;
    refresh();
  }

  void StateChips::refresh()
  {
    for ( const WorkState state : STATES )
    {
      QToolButton *chip = mStates[state];
      const int count = mCounts.of( state, kind() );
      chip->setText( tr( "%1 %2", "state and number of projects" ).arg( wordFor( state ), Language::locale().toString( count ) ) );
      chip->setToolTip( tr( "Show only these: %1" ).arg( chip->text() ) );
      chip->setAccessibleName( chip->text() );
      chip->setProperty( "count", mCounts.of( state ) );
      chip->setVisible( count > 0 || chip->isChecked() || isAlwaysShown( state ) );
    }
    for ( const Kind kind : KINDS )
    {
      QToolButton *chip = mKinds[kind];
      const int count = mCounts.total( kind );
      chip->setText( tr( "%1 %2", "kind and number of projects" ).arg( wordFor( kind ), Language::locale().toString( count ) ) );
      chip->setToolTip( tr( "Show only these: %1" ).arg( chip->text() ) );
      chip->setAccessibleName( chip->text() );
      chip->setVisible( count > 0 || chip->isChecked() );
    }
  }

  QSet<WorkState> StateChips::states() const
  {
    QSet<WorkState> chosen;
    for ( const WorkState state : STATES )
    {
      if ( mStates[state]->isChecked() )
        chosen.insert( state );
    }
    return chosen;
  }

  std::optional<Kind> StateChips::kind() const
  {
    for ( const Kind kind : KINDS )
    {
      if ( mKinds[kind]->isChecked() )
        return kind;
    }
    return std::nullopt;
  }

  void StateChips::clear()
  {
    const QSignalBlocker quiet( this );
    for ( QToolButton *chip : std::as_const( mStates ) )
      chip->setChecked( false );
    for ( QToolButton *chip : std::as_const( mKinds ) )
      chip->setChecked( false );
    refresh();
  }

  void StateChips::keepOneKind( Kind kind, bool chosen )
  {
    for ( const Kind other : KINDS )
    {
      const QSignalBlocker quiet( mKinds[other] );
      mKinds[other]->setChecked( chosen && other == kind );
    }
    refresh();
    emit filterChanged();
  }

  void StateChips::colour()
  {
    for ( const WorkState state : STATES )
      mStates[state]->setIcon( iconOf( state, palette() ) );
  }

  void StateChips::changeEvent( QEvent *event )
  {
    QWidget::changeEvent( event );
    if ( event->type() == QEvent::PaletteChange )
      colour();
  }
} // namespace eplan
