// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/findingrow.h"

#include "dock/words.h"
#include "domain/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace eplan
{
  namespace
  {
    constexpr int MOST_YEARS = 50;

    QColor inkOf( FindingTone tone, const QPalette &palette )
    {
      switch ( tone )
      {
        case FindingTone::Blocking:
          return warningInk( palette );
        case FindingTone::Warning:
          return eplan::inkOf( WorkState::Waiting, palette );
        case FindingTone::Hint:
        case FindingTone::Answered:
          break;
      }
      return palette.color( QPalette::WindowText );
    }
  } // namespace

  FindingRow::FindingRow( const ShownFinding &finding, QWidget *parent )
      : QFrame( parent )
      , mTone( finding.tone )
      , mSentence( new QLabel( finding.text(), this ) )
      , mWays( new QHBoxLayout )
  {
    setObjectName( QStringLiteral( "findingRow" ) );
    mSentence->setObjectName( QStringLiteral( "findingSentence" ) );
    mSentence->setWordWrap( true );
    mSentence->setTextFormat( Qt::PlainText );
    mSentence->setTextInteractionFlags( Qt::TextSelectableByMouse );
    mWays->setSpacing( 3 );
    auto *column = new QVBoxLayout( this );
    column->setContentsMargins( 0, 0, 0, 0 );
    column->setSpacing( 2 );
    column->addWidget( mSentence );
    column->addLayout( mWays );
    addWays( finding );
    colour();
  }

  QToolButton *FindingRow::addWay( const char *objectName, const QString &text, const QString &toolTip )
  {
    auto *way = new QToolButton( this );
    way->setObjectName( QLatin1String( objectName ) );
    way->setText( text );
    way->setToolTip( toolTip );
    way->setFocusPolicy( Qt::StrongFocus );
    mWays->addWidget( way );
    return way;
  }

  void FindingRow::addWays( const ShownFinding &finding )
  {
    if ( finding.canShow )
      connect( addWay( "findingShowButton", tr( "Show" ), tr( "Show the place on the map." ) ), &QToolButton::clicked, this,
               &FindingRow::showWanted );
    if ( finding.canMend )
      connect( addWay( "findingMendButton", tr( "Mend" ), tr( "Put it right without redrawing. Undo takes it back." ) ),
               &QToolButton::clicked, this, &FindingRow::mendWanted );
    const bool isAnswered = finding.tone == FindingTone::Answered;
    if ( isAnswered )
      connect( addWay( "findingTakeBackButton", tr( "Take back" ), tr( "No longer accept it: it is pointed out again." ) ),
               &QToolButton::clicked, this, &FindingRow::takenBack );
    else if ( finding.canAccept || finding.canJustify )
    {
      connect( addWay( "findingAcceptButton", tr( "Accept…" ),
                       tr( "Say why it is right as it is. The reason goes to e-Plan with the position." ) ),
               &QToolButton::clicked, this, &FindingRow::askForReason );
      addReasonLine( finding.canJustify );
    }
    mWays->addStretch( 1 );
  }

  void FindingRow::addReasonLine( bool isJustification )
  {
    mReasonLine = new QWidget( this );
    auto *line = new QVBoxLayout( mReasonLine );
    line->setContentsMargins( 0, 0, 0, 0 );
    line->setSpacing( 2 );
    if ( isJustification )
      line->addWidget( makeRelationLine() );
    auto *reason = new QHBoxLayout;
    mReason = new QLineEdit( mReasonLine );
    mReason->setObjectName( QStringLiteral( "findingReasonEdit" ) );
    mReason->setPlaceholderText( tr( "Reason…" ) );
    mReason->setAccessibleName( tr( "Why it is right as it is" ) );
    mGive = new QToolButton( mReasonLine );
    mGive->setObjectName( QStringLiteral( "findingGiveReasonButton" ) );
    mGive->setText( tr( "Accept" ) );
    mGive->setEnabled( false );
    reason->addWidget( mReason, 1 );
    reason->addWidget( mGive );
    line->addLayout( reason );
    static_cast<QVBoxLayout *>( layout() )->addWidget( mReasonLine );
    mReasonLine->hide();
    connect( mReason, &QLineEdit::textChanged, this, [this]( const QString &text ) { mGive->setEnabled( !text.trimmed().isEmpty() ); } );
    connect( mReason, &QLineEdit::returnPressed, this, &FindingRow::giveReason );
    connect( mGive, &QToolButton::clicked, this, &FindingRow::giveReason );
  }

  /// How the two works go together; of maintenance also after how many years.
  QWidget *FindingRow::makeRelationLine()
  {
    auto *relation = new QWidget( mReasonLine );
    auto *line = new QHBoxLayout( relation );
    line->setContentsMargins( 0, 0, 0, 0 );
    mAs = new QComboBox( relation );
    mAs->setObjectName( QStringLiteral( "justifiedAsBox" ) );
    mAs->setAccessibleName( tr( "How the two works go together" ) );
    for ( std::size_t as = 0; as < EnumText<JustifiedAs>::texts.size(); ++as )
      mAs->addItem( wordFor( static_cast<JustifiedAs>( as ) ), static_cast<int>( as ) );
    mYears = new QSpinBox( relation );
    mYears->setObjectName( QStringLiteral( "afterYearsBox" ) );
    mYears->setAccessibleName( tr( "After how many years" ) );
    mYears->setRange( 0, MOST_YEARS );
    mYears->setSpecialValueText( QStringLiteral( "–" ) );
    mYears->setSuffix( tr( " years" ) );
    mYears->hide();
    line->addWidget( mAs, 1 );
    line->addWidget( mYears );
    connect( mAs, qOverload<int>( &QComboBox::currentIndexChanged ), this,
             [this] { mYears->setVisible( mAs->currentData().toInt() == static_cast<int>( JustifiedAs::Maintenance ) ); } );
    return relation;
  }

  void FindingRow::askForReason()
  {
    mReasonLine->setVisible( !mReasonLine->isVisible() );
    if ( mReasonLine->isVisible() )
      ( mAs ? static_cast<QWidget *>( mAs ) : mReason )->setFocus();
  }

  /// Nothing is accepted without a word.
  void FindingRow::giveReason()
  {
    const QString reason = mReason->text().simplified();
    if ( reason.isEmpty() )
      return;
    // Whoever hears it may delete this row.
    if ( !mAs )
      return emit accepted( reason );
    Justification justification;
    justification.as = static_cast<JustifiedAs>( mAs->currentData().toInt() );
    if ( justification.as == JustifiedAs::Maintenance && mYears->value() > 0 )
      justification.afterYears = mYears->value();
    justification.reason = reason;
    emit justified( justification );
  }

  bool FindingRow::event( QEvent *event )
  {
    if ( event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ParentChange )
      colour();
    return QFrame::event( event );
  }

  void FindingRow::colour()
  {
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette colours = around;
    colours.setColor( QPalette::WindowText, inkOf( mTone, around ) );
    mSentence->setPalette( colours );
  }
} // namespace eplan
