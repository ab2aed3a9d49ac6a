// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/coordinatebox.h"

#include "coordinates/placement.h"
#include "coordinates/sentences.h"
#include "dock/coordinatehabits.h"
#include "dock/desk.h"
#include "dock/flowlayout.h"
#include "dock/mapside.h"
#include "ui_coordinatebox.h"

#include <QMenu>
#include <QPushButton>

namespace eplan
{
  namespace
  {
    int rowsIn( const QString &text )
    {
      const QStringList lines = text.split( '\n' );
      return static_cast<int>(
        std::count_if( lines.begin(), lines.end(), []( const QString &line ) { return !line.trimmed().isEmpty(); } ) );
    }

    /// Left and right of a button's text together.
    constexpr int BUTTON_MARGINS = 40;

    /// A button does not break its text, and a long one would widen the panel.
    QString inLines( const QString &text, const QFontMetrics &metrics, int width )
    {
      QString lines;
      QString line;
      const QStringList words = text.split( ' ' );
      for ( const QString &word : words )
      {
        if ( !line.isEmpty() && metrics.horizontalAdvance( line + ' ' + word ) > width )
        {
          lines += line + '\n';
          line.clear();
        }
        line += line.isEmpty() ? word : ' ' + word;
      }
      return lines + line;
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
    connect( mUi->coordinateEdit, &QPlainTextEdit::textChanged, this, &CoordinateBox::readAgain );
    connect( mUi->coordinateEdit, &GrowingEdit::taken, this, &CoordinateBox::placeOnEnter );
    connect( mUi->coordinateEdit, &GrowingEdit::givenUp, this, &CoordinateBox::clear );
    connect( mUi->rowsButton, &QPushButton::clicked, this, [this] { emit rowsPasted( typed() ); } );
    connect( mUi->coordinateEdit, &GrowingEdit::muchPasted, this, &CoordinateBox::takeMuch );
    show();
  }

  CoordinateBox::~CoordinateBox() = default;

  void CoordinateBox::takeMuch( const QString &text )
  {
    if ( rowsIn( text ) > 1 )
      emit rowsPasted( text );
    else
      advise( tr( "What was pasted is too long for coordinates. Paste the coordinates only." ) );
  }

  void CoordinateBox::setUp( Desk &desk, MapSide &map )
  {
    mDesk = &desk;
    mMap = &map;
    mAreas.emplace( desk );
    std::optional<ProjectId> shown;
    connect( mDesk, &Desk::selectionChanged, this,
             [this, shown]() mutable
             {
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
    const QString text = typed();
    mReading.reset();
    mIsTold = false;
    if ( mDesk && !text.trimmed().isEmpty() )
      mReading = read( text, context() );
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
    advise( {} );
    mUi->alwaysBox->setChecked( false );
    if ( mMap )
      mMap->hideGhosts();
    if ( mReading )
      std::visit(
        [this]( const auto &reading )
        {
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
    showGhost( placed );
    addChoice( isOdd( placed ) ? tr( "Place it all the same" ) : tr( "Place it here (Enter)" ), placed );
  }

  void CoordinateBox::showQuestion( const Question &question )
  {
    advise( sentenceFor( *mReading ) );
    QList<GhostShape> shapes;
    for ( const Placed &choice : question.choices )
    {
      const QString text = choiceText( question, choice );
      shapes.append( { geometryOf( choice ), text } );
      addChoice( text, choice );
    }
    mMap->showGhosts( shapes );
  }

  void CoordinateBox::showRefusal( const Refusal &refusal )
  {
    advise( sentenceFor( *mReading ) );
    if ( !refusal.fix )
      return;
    showGhost( *refusal.fix );
    addChoice( tr( "It means %1: place it" ).arg( understood( *refusal.fix ) ), *refusal.fix );
  }

  void CoordinateBox::addChoice( const QString &text, const Placed &placed )
  {
    auto *button = new QPushButton( inLines( text, fontMetrics(), std::max( width(), LEAST_PANEL_WIDTH ) - BUTTON_MARGINS ), mUi->choices );
    button->setObjectName( QStringLiteral( "coordinateChoice%1" ).arg( mUi->choicesColumn->count() ) );
    mUi->choicesColumn->addWidget( button );
    connect( button, &QPushButton::clicked, this, [this, placed] { place( placed ); } );
  }

  void CoordinateBox::showGhost( const Placed &placed )
  {
    mMap->showGhosts( { { geometryOf( placed ), standingText( standingOf( placed ) ) } } );
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
