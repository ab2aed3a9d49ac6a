// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/workpage.h"

#include "base/language.h"
#include "dock/inspector.h"
#include "dock/mapside.h"
#include "dock/words.h"
#include "ui_workpage.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace eplan
{
  namespace
  {
    constexpr int YEARS_BACK = 5;
    constexpr int YEARS_AHEAD = 1;

    QString jobText( Desk::Job job )
    {
      switch ( job )
      {
        case Desk::Job::SigningIn:
          return WorkPage::tr( "Signing in…" );
        case Desk::Job::Opening:
          return WorkPage::tr( "Opening…" );
        case Desk::Job::Loading:
          return WorkPage::tr( "Loading… %p %" );
        case Desk::Job::Sending:
          return WorkPage::tr( "Sending… %p %" );
        case Desk::Job::SavingReceipt:
          return WorkPage::tr( "Writing the receipt…" );
        case Desk::Job::Placing:
          return WorkPage::tr( "Placing…" );
        case Desk::Job::TakingList:
          return WorkPage::tr( "Opening the list…" );
        case Desk::Job::WritingSheet:
          return WorkPage::tr( "Writing the coordinate sheet…" );
        case Desk::Job::None:
          break;
      }
      return {};
    }
  } // namespace

  WorkPage::WorkPage( Desk &desk, MapSide &map, Inspector &inspector, QWidget *parent )
    : QWidget( parent )
    , mDesk( desk )
    , mMap( map )
    , mInspector( inspector )
    , mUi( std::make_unique<Ui::WorkPage>() )
  {
    mUi->setupUi( this );
    mUi->workList->setModel( &mDesk.list() );
    mUi->projectPanel->setUp( mDesk, mMap, mInspector );
    fillYears();
    connectInputs();

    connect( &mDesk, &Desk::changed, this, &WorkPage::show );
    connect( &mDesk, &Desk::progressed, this, &WorkPage::showProgress );
    connect( &mDesk, &Desk::pauseChanged, this, &WorkPage::showPause );
    connect( &mCountdown, &Countdown::ticked, mUi->pauseLabel, &QLabel::setText );
    connect( &mDesk, &Desk::selectionChanged, this, &WorkPage::showSelection );
    connect( &mMap, &MapSide::drawn, this, &WorkPage::selectNextNotPlaced );
    connect( &mDesk, &Desk::placedFromFile, this, [this] {
      const WorkItem *item = mDesk.selectedItem();
      if ( item && item->facts.placed )
        selectNextNotPlaced( ProjectId( item->id ) );
    } );
    connect( &mDesk.list(), &WorkListModel::countsChanged, this, &WorkPage::show );
    connect( &mDesk.list(), &WorkListModel::modelReset, this, &WorkPage::showSelection );
    show();
    showPause();
  }

  WorkPage::~WorkPage() = default;

  void WorkPage::fillYears()
  {
    const int current = FiscalYear::of( QDate::currentDate() ).buddhistYear();
    for ( int year = current + YEARS_AHEAD; year >= current - YEARS_BACK; --year )
      mUi->fiscalYearBox->addItem( QString::number( year ), year );
    mUi->fiscalYearBox->setCurrentIndex( mUi->fiscalYearBox->findData( mDesk.year().buddhistYear() ) );
  }

  void WorkPage::connectInputs()
  {
    connect( mUi->fiscalYearBox, qOverload<int>( &QComboBox::currentIndexChanged ), this,
             [this] { mDesk.setYear( FiscalYear( mUi->fiscalYearBox->currentData().toInt() ) ); } );
    connect( mUi->searchEdit, &QLineEdit::textChanged, this, &WorkPage::filter );
    connect( mUi->searchEdit, &QLineEdit::returnPressed, this, [this] {
      mUi->workList->setFocus();
      if ( !mUi->workList->currentIndex().isValid() )
        mUi->workList->setCurrentIndex( mDesk.list().index( 0 ) );
    } );
    connect( mUi->stateChips, &StateChips::filterChanged, this, &WorkPage::filter );
    connect( mUi->workList, &WorkListView::currentRowChanged, this, [this]( int row ) {
      if ( !mShowingSelection )
        mDesk.select( mDesk.list().itemAt( row ).id );
    } );
    connect( mUi->workList, &WorkListView::taken, mUi->projectPanel, &ProjectPanel::takeRightTool );
    connect( mUi->workList, &WorkListView::removeWanted, &mDesk, &Desk::removeSelected );
    connect( mUi->projectPanel, &ProjectPanel::conflictWanted, this, &WorkPage::conflictWanted );
    connect( mUi->projectPanel, &ProjectPanel::filesWanted, this, &WorkPage::filesWanted );
    connect( mUi->projectPanel, &ProjectPanel::photographsWanted, this, &WorkPage::photographsWanted );
    connect( mUi->projectPanel, &ProjectPanel::rowsPasted, this, &WorkPage::rowsPasted );
    connect( mUi->loadButton, &QPushButton::clicked, this, &WorkPage::load );
    connect( mUi->sendButton, &QPushButton::clicked, this, &WorkPage::send );
    connect( mUi->cancelButton, &QPushButton::clicked, &mDesk, &Desk::cancel );
    connect( mUi->tryNowButton, &QPushButton::clicked, &mDesk, &Desk::tryNow );
    connect( mUi->ledgerButton, &QToolButton::clicked, this, &WorkPage::ledgerWanted );
    connect( mUi->findingsButton, &QToolButton::clicked, this, &WorkPage::findingsWanted );
    connect( &mInspector, &Inspector::changed, this, &WorkPage::showFindings );
    connect( mUi->emptyButton, &QPushButton::clicked, this, [this] { mEmptyAction(); } );
  }

  /// Keys that QGIS has actions for belong to the panel while it has the focus.
  bool WorkPage::event( QEvent *event )
  {
    if ( event->type() == QEvent::ShortcutOverride )
    {
      auto *key = static_cast<QKeyEvent *>( event );
      if ( key->matches( QKeySequence::Undo ) || key->matches( QKeySequence::Redo ) || key->matches( QKeySequence::Find ) )
        key->accept();
    }
    return QWidget::event( event );
  }

  void WorkPage::keyPressEvent( QKeyEvent *event )
  {
    if ( event->matches( QKeySequence::Undo ) )
      mDesk.undo();
    else if ( event->matches( QKeySequence::Redo ) )
      mDesk.redo();
    else if ( event->matches( QKeySequence::Find ) )
      mUi->searchEdit->setFocus();
    else
      QWidget::keyPressEvent( event );
  }

  void WorkPage::show()
  {
    mUi->stateChips->show( mDesk.list().counts() );
    showJobs();
    showEmptyState();
    showSaved();
    showFindings();
  }

  void WorkPage::showJobs()
  {
    const bool isIdle = mDesk.job() == Desk::Job::None;
    const bool isReady = isIdle && mDesk.isOpen();
    mUi->progressRow->setVisible( !isIdle );
    mUi->fiscalYearBox->setEnabled( isIdle );
    mUi->loadButton->setEnabled( isReady );
    showYear();
    showButtons( isReady );
    if ( isIdle )
    {
      mSinceBegin.invalidate();
      mTimeLeft = TimeLeft();
      return mUi->progressBar->reset();
    }
    if ( !mSinceBegin.isValid() )
      mSinceBegin.start();
    mUi->progressBar->setFormat( withTimeLeft( jobText( mDesk.job() ), mTimeLeft.left() ) );
    const bool isMeasured = mDesk.job() == Desk::Job::Loading || mDesk.job() == Desk::Job::Sending;
    mUi->progressBar->setMaximum( isMeasured ? 100 : 0 );
  }

  void WorkPage::showButtons( bool isReady )
  {
    if ( mDesk.isWithoutService() )
    {
      mUi->sendButton->setEnabled( isReady && mDesk.list().counts().total() > 0 );
      mUi->loadButton->setText( tr( "Update from the spreadsheet…" ) );
      mUi->loadButton->setToolTip( tr( "Read the list of projects again. Nothing placed here is lost." ) );
      mUi->sendButton->setText( tr( "Write the coordinate sheet…" ) );
      mUi->sendButton->setToolTip( tr( "Write where all projects are, for e-Plan's own web page. What is waiting counts as handed out then." ) );
      return;
    }
    mUi->sendButton->setEnabled( isReady && mDesk.waiting() > 0 );
    mUi->loadButton->setText( tr( "Load %1", "fiscal year" ).arg( mDesk.year().buddhistYear() ) );
    mUi->loadButton->setToolTip( tr( "Bring the list up to date with e-Plan. Nothing placed here is overwritten." ) );
    mUi->sendButton->setText( mDesk.waiting() > 0 ? tr( "Send %n project(s)", nullptr, mDesk.waiting() ) : tr( "Nothing to send" ) );
    mUi->sendButton->setToolTip( tr( "Send the positions that are waiting to e-Plan. Each project gets an outcome of its own." ) );
  }

  /// A list may be of any year.
  void WorkPage::showYear()
  {
    const int year = mDesk.year().buddhistYear();
    if ( mUi->fiscalYearBox->findData( year ) < 0 )
      mUi->fiscalYearBox->addItem( QString::number( year ), year );
    mUi->fiscalYearBox->setCurrentIndex( mUi->fiscalYearBox->findData( year ) );
  }

  void WorkPage::load()
  {
    if ( mDesk.isWithoutService() )
      emit listWanted();
    else
      mDesk.load();
  }

  void WorkPage::send()
  {
    if ( !mInspector.openOfWaiting().isEmpty() )
      emit lookBeforeSendingWanted();
    else if ( mDesk.isWithoutService() )
      emit sheetWanted();
    else
      mDesk.send();
  }

  void WorkPage::showProgress( double percent )
  {
    mTimeLeft.note( std::chrono::milliseconds( mSinceBegin.elapsed() ), percent );
    mUi->progressBar->setValue( static_cast<int>( percent ) );
    mUi->progressBar->setFormat( withTimeLeft( jobText( mDesk.job() ), mTimeLeft.left() ) );
  }

  /// A sentence takes the place of the bar.
  void WorkPage::showPause()
  {
    const bool isPause = mDesk.pause().has_value();
    mCountdown.show( mDesk.pause() );
    mUi->pauseLabel->setVisible( isPause );
    mUi->tryNowButton->setVisible( isPause );
    mUi->progressBar->setVisible( !isPause );
    mUi->cancelButton->setText( isPause ? tr( "Stop trying" ) : tr( "Cancel" ) );
  }

  void WorkPage::showSaved()
  {
    mUi->savedLabel->setVisible( mDesk.isOpen() );
    mUi->ledgerButton->setVisible( mDesk.isOpen() );
    mUi->savedLabel->setText( mDesk.isSaved() ? tr( "All edits saved ✓" ) : tr( "The last edit is not saved" ) );
    QPalette colours = palette();
    if ( !mDesk.isSaved() )
      colours.setColor( QPalette::WindowText, warningInk( palette() ) );
    mUi->savedLabel->setPalette( colours );
  }

  void WorkPage::showFindings()
  {
    mUi->findingsButton->setVisible( mDesk.isOpen() );
    mDesk.list().showFindings();
    const int open = mInspector.openCount();
    mUi->findingsButton->setText( open > 0 ? tr( "Findings: %1…" ).arg( Language::locale().toString( open ) ) : tr( "Findings…" ) );
  }

  void WorkPage::showEmpty( const QString &sentence, const QString &action, std::function<void()> act )
  {
    mUi->emptyLabel->setText( sentence );
    mUi->emptyButton->setText( action );
    mUi->emptyButton->setVisible( !action.isEmpty() );
    mEmptyAction = std::move( act );
    mUi->listStack->setCurrentWidget( mUi->emptyPage );
  }

  void WorkPage::showEmptyState()
  {
    const WorkListModel &list = mDesk.list();
    const int year = mDesk.year().buddhistYear();
    const int total = list.counts().total();
    if ( list.rowCount() > 0 )
      return mUi->listStack->setCurrentWidget( mUi->workList );
    if ( mDesk.job() != Desk::Job::None )
      return showEmpty( tr( "One moment…" ), {}, {} );
    if ( !mDesk.isOpen() && mDesk.who() )
      return showEmpty( tr( "The work of %1 could not be opened." ).arg( year ), tr( "Try again" ), [this] { mDesk.reopen(); } );
    if ( !mDesk.isOpen() )
      return showEmpty( tr( "Sign in to see the projects of your organisation." ), tr( "Sign in" ), [this] { emit signInWanted(); } );
    if ( total == 0 && mDesk.isWithoutService() )
      return showEmpty( tr( "No list of projects is open for %1 yet." ).arg( year ), tr( "Update from the spreadsheet…" ),
                        [this] { emit listWanted(); } );
    if ( total == 0 && mDesk.lastLoad() )
      return showEmpty( tr( "e-Plan has no projects of your organisation for %1. Choose another year." ).arg( year ), {}, {} );
    if ( total == 0 )
      return showEmpty( tr( "Nothing is loaded for %1 yet." ).arg( year ),
                        tr( "Load %1", "fiscal year" ).arg( year ), [this] { mDesk.load(); } );
    const auto clear = [this] {
      mUi->searchEdit->clear();
      mUi->stateChips->clear();
      filter();
    };
    const bool looksForNotPlaced = list.filter().states == QSet<WorkState> { WorkState::NotPlaced } && list.filter().text.isEmpty();
    if ( looksForNotPlaced && list.counts().of( WorkState::NotPlaced ) == 0 )
      return showEmpty( tr( "All placed: %1 of %1" ).arg( Language::locale().toString( total ) ), tr( "Show all projects" ), clear );
    showEmpty( tr( "No project matches the search." ), tr( "Show all projects" ), clear );
  }

  void WorkPage::filter()
  {
    mDesk.list().setFilter( { mUi->searchEdit->text(), mUi->stateChips->states(), mUi->stateChips->kind() } );
    showEmptyState();
  }

  void WorkPage::showSelection()
  {
    const QScopedValueRollback<bool> guard( mShowingSelection, true );
    const int row = mDesk.selected() ? mDesk.list().rowOf( *mDesk.selected() ) : -1;
    const QModelIndex index = mDesk.list().index( row );
    if ( index == mUi->workList->currentIndex() )
      return;
    mUi->workList->setCurrentIndex( index );
    if ( index.isValid() )
      mUi->workList->scrollTo( index );
  }

  void WorkPage::selectNextNotPlaced( const ProjectId &after )
  {
    if ( const std::optional<ProjectId> next = mDesk.list().nextNotPlaced( after ) )
      mDesk.select( *next );
    mUi->workList->setFocus();
  }
} // namespace eplan
