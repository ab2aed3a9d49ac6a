// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/findingspage.h"

#include "base/language.h"
#include "dock/desk.h"
#include "dock/inspector.h"
#include "dock/mapside.h"
#include "dock/rowheights.h"
#include "dock/shownfinding.h"
#include "ui_findingspage.h"

#include <QHeaderView>

#include <algorithm>

namespace eplan
{
  namespace
  {
    QString sentenceFor( FindingFilter filter )
    {
      switch ( filter )
      {
        case FindingFilter::Open:
          return FindingsPage::tr( "What blocks and what warns" );
        case FindingFilter::Blocking:
          return FindingsPage::tr( "What blocks" );
        case FindingFilter::Hints:
          return FindingsPage::tr( "Hints" );
        case FindingFilter::Answered:
          return FindingsPage::tr( "Accepted, with the reason" );
        case FindingFilter::Waiting:
          return FindingsPage::tr( "Of what waits to be sent" );
      }
      return {};
    }

    int count( const QList<Remark> &remarks, FindingFilter filter )
    {
      return static_cast<int>(
        std::count_if( remarks.begin(), remarks.end(), [filter]( const Remark &remark ) { return passes( remark, filter ); } ) );
    }
  } // namespace

  FindingsPage::FindingsPage( Desk &desk, MapSide &map, Inspector &inspector, QWidget *parent )
      : QWidget( parent )
      , mDesk( desk )
      , mMap( map )
      , mInspector( inspector )
      , mUi( std::make_unique<Ui::FindingsPage>() )
  {
    mUi->setupUi( this );
    mUi->findingsTable->setModel( &mModel );
    mUi->findingsTable->horizontalHeader()->setSectionResizeMode( QHeaderView::Stretch );
    mHeights = new RowHeights( mUi->findingsTable );
    fillFilters();
    connect( mUi->findingsBackButton, &QToolButton::clicked, this, &FindingsPage::backWanted );
    connect( mUi->rulesButton, &QToolButton::clicked, this, &FindingsPage::rulesWanted );
    connect( mUi->findingsFilterBox, qOverload<int>( &QComboBox::currentIndexChanged ), this, &FindingsPage::showRows );
    connect( mUi->findingsTable, &QTableView::activated, this, &FindingsPage::goTo );
    connect( mUi->lookAgainButton, &QPushButton::clicked, &mInspector, &Inspector::lookOverAll );
    connect( mUi->lookingCancelButton, &QPushButton::clicked, &mInspector, &Inspector::cancel );
    connect( mUi->goButton, &QPushButton::clicked, this, &FindingsPage::goWanted );
    connect( &mInspector, &Inspector::changed, this,
             [this]
             {
               // A hundred thousand remarks are not listed for nobody; opening the page lists them.
               if ( isVisible() )
                 show();
             } );
    connect( &mInspector, &Inspector::progressed, this,
             [this]( double percent ) { mUi->lookingBar->setValue( static_cast<int>( percent ) ); } );
  }

  FindingsPage::~FindingsPage() = default;

  void FindingsPage::fillFilters()
  {
    for ( const FindingFilter filter :
          { FindingFilter::Open, FindingFilter::Blocking, FindingFilter::Hints, FindingFilter::Answered, FindingFilter::Waiting } )
      mUi->findingsFilterBox->addItem( sentenceFor( filter ), static_cast<int>( filter ) );
  }

  FindingFilter FindingsPage::filter() const
  {
    return static_cast<FindingFilter>( mUi->findingsFilterBox->currentData().toInt() );
  }

  void FindingsPage::open()
  {
    mIsBeforeSending = false;
    mUi->findingsFilterBox->setCurrentIndex( mUi->findingsFilterBox->findData( static_cast<int>( FindingFilter::Open ) ) );
    show();
  }

  void FindingsPage::openBeforeSending()
  {
    mIsBeforeSending = true;
    mUi->findingsFilterBox->setCurrentIndex( mUi->findingsFilterBox->findData( static_cast<int>( FindingFilter::Waiting ) ) );
    show();
  }

  void FindingsPage::show()
  {
    mUi->findingsSummary->setText( summary() );
    showLooking();
    showRows();
  }

  QString FindingsPage::summary() const
  {
    if ( !mInspector.isKnown() )
      return mInspector.isLooking() ? tr( "The projects are being looked over." ) : tr( "The projects were not looked over yet." );
    if ( mIsBeforeSending )
      return tr( "Please look at these before they go. What blocks stays here until it is put right or accepted with a reason." );
    const QList<Remark> all = mInspector.all();
    const auto number = [&all]( FindingFilter filter ) { return Language::locale().toString( count( all, filter ) ); };
    return tr( "%1 to be looked at, of which %2 block; %3 hints; %4 accepted." )
      .arg( number( FindingFilter::Open ), number( FindingFilter::Blocking ), number( FindingFilter::Hints ),
            number( FindingFilter::Answered ) );
  }

  void FindingsPage::showLooking()
  {
    const bool isLooking = mInspector.isLooking();
    mUi->lookingBar->setVisible( isLooking );
    mUi->lookingCancelButton->setVisible( isLooking );
    mUi->lookAgainButton->setVisible( !isLooking && !mIsBeforeSending );
    mUi->goButton->setVisible( mIsBeforeSending );
    mUi->goButton->setText( mDesk.isWithoutService() ? tr( "Write the coordinate sheet all the same…" )
                                                     : tr( "Send what does not block" ) );
    mUi->goButton->setEnabled( mDesk.job() == Desk::Job::None );
  }

  QList<Remark> FindingsPage::filtered() const
  {
    if ( filter() == FindingFilter::Waiting )
      return mInspector.openOfWaiting();
    QList<Remark> remarks;
    for ( const Remark &remark : mInspector.all() )
    {
      if ( passes( remark, filter() ) )
        remarks << remark;
    }
    return remarks;
  }

  void FindingsPage::showRows()
  {
    mModel.replace( filtered(), mDesk.list().list() );
    mUi->findingsHint->setText( mModel.rowCount() > 0 ? tr( "Double-click a line, or press Enter on it, to go to its place." )
                                                      : tr( "There is nothing of the kind." ) );
    mHeights->measureAnew();
  }

  void FindingsPage::goTo( const QModelIndex &index )
  {
    const Remark remark = mModel.remarkAt( index.row() );
    mDesk.select( remark.project );
    emit backWanted();
    mMap.pointOut( placesOf( remark ), true );
  }
} // namespace eplan
