// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/coordinatebox.h"

#include "coordinates/placement.h"
#include "coordinates/sentences.h"
#include "dock/coordinatehabits.h"
#include "dock/desk.h"
#include "dock/mapside.h"
#include "ui_coordinatebox.h"

#include <QMenu>
#include <QPushButton>
#include <QtConcurrentRun>

namespace eplan
{
  namespace
  {
    /// Longer texts take more than a few milliseconds to read.
    constexpr int READ_AT_ONCE = 4000;

    int rowsIn( const QString &text )
    {
      const QStringList lines = text.split( '\n' );
      return static_cast<int>( std::count_if( lines.begin(), lines.end(), []( const QString &line ) { return !line.trimmed().isEmpty(); } ) );
    }

    /// What a person has to agree to: anything odd, and a position outside the organisation's area.
    bool isOdd( const Placed &placed )
    {
      return !placed.warnings.empty();
    }
  } // namespace

  CoordinateBox::CoordinateBox( QWidget *parent )
    : QWidget( parent )
    , mUi( std::make_unique<Ui::CoordinateBox>() )
  {
    mUi->setupUi( this );
    connect( mUi->coordinateEdit, &QPlainTextEdit::textChanged, this, &CoordinateBox::readSoon );
    connect( mUi->coordinateEdit, &GrowingEdit::taken, this, &CoordinateBox::placeOnEnter );
    connect( mUi->coordinateEdit, &GrowingEdit::givenUp, this, &CoordinateBox::clear );
    connect( mUi->rowsButton, &QPushButton::clicked, this, [this] { emit rowsPasted( typed() ); } );
    connect( &mLongReading, &QFutureWatcherBase::finished, this, [this] { take( mLongReading.result() ); } );
    show();
  }

  CoordinateBox::~CoordinateBox()
  {
    mLongReading.disconnect( this );
    mLongReading.waitForFinished();
  }

  void CoordinateBox::setUp( Desk &desk, MapSide &map )
  {
    mDesk = &desk;
    mMap = &map;
    mAreas.emplace( desk );
    std::optional<ProjectId> shown;
    connect( mDesk, &Desk::selectionChanged, this, [this, shown]() mutable {
      // A text belongs to the project for which it was typed.
      if ( std::exchange( shown, mDesk->selected() ) != mDesk->selected() )
        clear();
    } );
    connect( mDesk, &Desk::signedInNow, this, &CoordinateBox::readAgain );
  }

  void CoordinateBox::setSources( QMenu *menu )
  {
    mUi->sourcesButton->setMenu( menu );
  }

  QString CoordinateBox::typed() const
  {
    return mUi->coordinateEdit->toPlainText();
  }

  void CoordinateBox::clear()
  {
    mUi->coordinateEdit->clear();
  }

  Standing CoordinateBox::standingOf( const Placed &placed )
  {
    const WorkItem *item = mDesk->selectedItem();
    const OrganisationArea none;
    const std::shared_ptr<const OrganisationArea> area = item ? mAreas->of( *item ) : nullptr;
    return ( area ? *area : none ).standingOf( placed.positions.front() );
  }

  ReadingContext CoordinateBox::context()
  {
    const WorkItem *item = mDesk->selectedItem();
    return CoordinateHabits::kept().context( item ? mAreas->of( *item ) : nullptr );
  }

  void CoordinateBox::readAgain()
  {
    readSoon();
  }

  void CoordinateBox::readSoon()
  {
    const QString text = typed();
    mReading.reset();
    mIsTold = false;
    mLongReading.setFuture( {} );
    if ( !mDesk || text.trimmed().isEmpty() )
      return show();
    if ( text.size() > READ_AT_ONCE )
    {
      mLongReading.setFuture( QtConcurrent::run( [text, context = context()] { return read( text, context ); } ) );
      return show();
    }
    take( read( text, context() ) );
  }

  void CoordinateBox::take( const Reading &reading )
  {
    mReading = reading;
    show();
  }

  void CoordinateBox::removeChoices()
  {
    const QList<QPushButton *> buttons = mUi->choices->findChildren<QPushButton *>();
    for ( QPushButton *button : buttons )
    {
      // It may be the one that was clicked.
      button->setParent( nullptr );
      button->deleteLater();
    }
  }

  void CoordinateBox::show()
  {
    removeChoices();
    mUi->understoodLabel->clear();
    advise( mLongReading.isRunning() ? tr( "Reading…" ) : QString() );
    mUi->alwaysBox->setChecked( false );
    if ( mMap )
      mMap->hideGhosts();
    if ( mReading )
      std::visit(
        [this]( const auto &reading ) {
          using T = std::decay_t<decltype( reading )>;
          if constexpr ( std::is_same_v<T, Placed> )
            showPlaced( reading );
          else if constexpr ( std::is_same_v<T, Question> )
            showQuestion( reading );
          else
            showRefusal( reading );
        },
        *mReading );
    mUi->understoodLabel->setVisible( !mUi->understoodLabel->text().isEmpty() );
    mUi->choices->setVisible( !mUi->choices->findChildren<QPushButton *>().isEmpty() );
    const auto *question = mReading ? std::get_if<Question>( &*mReading ) : nullptr;
    mUi->alwaysBox->setVisible( question && question->distinction == Distinction::Datum );
    mUi->rowsButton->setVisible( rowsIn( typed() ) > 1 );
  }

  void CoordinateBox::advise( const QString &sentence )
  {
    mUi->adviceLabel->setText( sentence );
    mUi->adviceLabel->setVisible( !sentence.isEmpty() );
  }

  void CoordinateBox::showPlaced( const Placed &placed )
  {
    mUi->understoodLabel->setText( understood( placed ) + QStringLiteral( " · " ) + standingText( standingOf( placed ) ) );
    advise( sentenceFor( *mReading ) );
    showGhosts( { placed } );
    addChoice( isOdd( placed ) ? tr( "Place it all the same" ) : tr( "Place it here (Enter)" ), placed );
  }

  void CoordinateBox::showQuestion( const Question &question )
  {
    advise( sentenceFor( *mReading ) );
    showGhosts( question.choices );
    for ( const Placed &choice : question.choices )
      addChoice( choiceText( question, choice ), choice );
  }

  void CoordinateBox::showRefusal( const Refusal &refusal )
  {
    advise( sentenceFor( *mReading ) );
    if ( !refusal.fix )
      return;
    showGhosts( { *refusal.fix } );
    addChoice( tr( "It means %1: place it" ).arg( understood( *refusal.fix ) ), *refusal.fix );
  }

  void CoordinateBox::addChoice( const QString &text, const Placed &placed )
  {
    auto *button = new QPushButton( text, mUi->choices );
    button->setObjectName( QStringLiteral( "coordinateChoice%1" ).arg( mUi->choicesColumn->count() ) );
    mUi->choicesColumn->addWidget( button );
    connect( button, &QPushButton::clicked, this, [this, placed] { place( placed ); } );
  }

  void CoordinateBox::showGhosts( const std::vector<Placed> &choices )
  {
    QList<GhostShape> shapes;
    for ( const Placed &choice : choices )
      shapes.append( { geometryOf( choice ), standingText( standingOf( choice ) ) } );
    mMap->showGhosts( shapes );
  }

  void CoordinateBox::placeOnEnter()
  {
    const Placed *placed = mReading ? placedIn( *mReading ) : nullptr;
    if ( !placed )
      return;
    // The first Enter is the habit, the second one agrees.
    if ( isOdd( *placed ) && !std::exchange( mIsTold, true ) )
      return advise( tr( "%1 Press Enter again to place it all the same." ).arg( sentenceFor( *mReading ) ) );
    place( *placed );
  }

  void CoordinateBox::place( const Placed &placed )
  {
    const WorkItem *item = mDesk->selectedItem();
    if ( !item )
      return;
    if ( mUi->alwaysBox->isVisible() && mUi->alwaysBox->isChecked() )
    {
      CoordinateHabits habits = CoordinateHabits::kept();
      habits.datum = placed.datum;
      habits.keep();
    }
    const Placed taken = placed;
    if ( mMap->place( ProjectId( item->id ), placementOf( taken, typed() ) ) )
      clear();
  }
} // namespace eplan
