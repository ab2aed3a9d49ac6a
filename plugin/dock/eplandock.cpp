// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/eplandock.h"

#include "dock/conflictpage.h"
#include "dock/connectionline.h"
#include "dock/connectionpage.h"
#include "dock/flowlayout.h"
#include "dock/ledgerpage.h"
#include "dock/mapside.h"
#include "dock/noticeline.h"
#include "dock/workpage.h"
#include "ui_firstrunpage.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace eplan
{
  namespace
  {
    bool isWorthTryingAgain( ErrorCode code )
    {
      switch ( code )
      {
        case ErrorCode::Offline:
        case ErrorCode::ProxyRefused:
        case ErrorCode::TimedOut:
        case ErrorCode::Busy:
        case ErrorCode::NotAService:
        case ErrorCode::StorageFull:
        case ErrorCode::StorageReadOnly:
        case ErrorCode::StorageFailed:
          return true;
        default:
          return false;
      }
    }
  } // namespace

  EplanDock::EplanDock( Desk &desk, MapSide &map, QWidget *parent )
    : QgsDockWidget( tr( "e-Plan" ), parent )
    , mDesk( desk )
    , mMap( map )
    , mConnectionLine( new ConnectionLine( desk ) )
    , mNotice( new NoticeLine )
    , mPages( new QStackedWidget )
    , mFirstRun( makeFirstRunPage() )
    , mWork( nullptr )
    , mConnection( new ConnectionPage( desk ) )
    , mLedger( new LedgerPage( desk ) )
    , mConflict( new ConflictPage( desk ) )
  {
    setObjectName( QStringLiteral( "eplanDock" ) );
    mPages->setObjectName( QStringLiteral( "pages" ) );
    mNotice->setObjectName( QStringLiteral( "noticeLine" ) );
    connectPages();
    connectDesk();

    auto *content = new QWidget( this );
    setMinimumWidth( LEAST_PANEL_WIDTH );
    auto *column = new QVBoxLayout( content );
    column->setContentsMargins( 6, 4, 6, 6 );
    column->setSpacing( 4 );
    column->addWidget( mConnectionLine );
    column->addWidget( mNotice );
    column->addWidget( mPages, 1 );
    setWidget( content );
    goHome();
  }

  QWidget *EplanDock::makeFirstRunPage()
  {
    auto *page = new QWidget;
    Ui::FirstRunPage ui;
    ui.setupUi( page );
    connect( ui.practiseButton, &QPushButton::clicked, this, [this] { showConnectionPage( Mode::Practice ); } );
    connect( ui.connectButton, &QPushButton::clicked, this, [this] { showConnectionPage( Mode::Live ); } );
    return page;
  }

  void EplanDock::connectPages()
  {
    auto *work = new WorkPage( mDesk, mMap );
    mWork = work;
    for ( QWidget *page : QList<QWidget *> { mFirstRun, mWork, mConnection, mLedger, mConflict } )
      mPages->addWidget( page );
    connect( work, &WorkPage::signInWanted, this, &EplanDock::showConnection );
    connect( work, &WorkPage::ledgerWanted, this, &EplanDock::showLedger );
    connect( work, &WorkPage::conflictWanted, this, &EplanDock::showConflict );
    connect( mConnectionLine, &QPushButton::clicked, this, &EplanDock::showConnection );
    connect( mConnection, &ConnectionPage::backWanted, this, &EplanDock::goHome );
    connect( mLedger, &LedgerPage::backWanted, this, &EplanDock::goHome );
    connect( mConflict, &ConflictPage::backWanted, this, &EplanDock::goHome );
    connect( mNotice, &NoticeLine::actionWanted, this, [this] { mWayOut(); } );
  }

  void EplanDock::connectDesk()
  {
    connect( &mDesk, &Desk::connectionChanged, this, &EplanDock::goHome );
    connect( &mDesk, &Desk::failed, this, &EplanDock::tell );
    connect( &mDesk, &Desk::looseDrawingsFound, this, [this]( int count ) {
      offer( tr( "%n drawing(s) on the map belong to no project. Select the project in the list, then make them its position.", nullptr,
                 count ),
             tr( "Use for the selected project" ), [this] { mDesk.attachLooseDrawings(); } );
    } );
    connect( &mDesk, &Desk::loaded, this, &EplanDock::tellLoaded );
    connect( &mDesk, &Desk::sent, this, &EplanDock::tellSent );
    connect( &mDesk, &Desk::signedInNow, this, [this] {
      mNotice->hide();
      goHome();
    } );
  }

  void EplanDock::goHome()
  {
    if ( !mDesk.connection() )
      return mPages->setCurrentWidget( mFirstRun );
    if ( !mDesk.who() )
      return showConnection();
    mPages->setCurrentWidget( mWork );
  }

  void EplanDock::showConnection()
  {
    if ( mPages->currentWidget() == mConnection )
      return;
    mConnection->open();
    mPages->setCurrentWidget( mConnection );
  }

  void EplanDock::showConnectionPage( Mode mode )
  {
    mConnection->openNew( mode );
    mPages->setCurrentWidget( mConnection );
  }

  void EplanDock::showLedger()
  {
    mLedger->open();
    mPages->setCurrentWidget( mLedger );
  }

  void EplanDock::showConflict()
  {
    mConflict->open();
    mPages->setCurrentWidget( mConflict );
  }

  void EplanDock::offer( const QString &sentence, const QString &action, std::function<void()> act )
  {
    mWayOut = std::move( act );
    mNotice->show( NoticeLine::Tone::Warning, sentence, action );
  }

  void EplanDock::tell( const Error &error, Desk::Job during )
  {
    if ( error.code == ErrorCode::Canceled )
      return mNotice->show( NoticeLine::Tone::Information, error.message );
    const bool isJob = during == Desk::Job::Loading || during == Desk::Job::Sending;
    if ( error.code == ErrorCode::SignInNeeded && isJob )
      return offer( error.message, tr( "Sign in again" ), [this] { showConnection(); } );
    if ( isWorthTryingAgain( error.code ) && isJob )
      return offer( error.message, tr( "Try again" ), [this, during] { during == Desk::Job::Loading ? mDesk.load() : mDesk.send(); } );
    if ( during == Desk::Job::Opening )
      return offer( error.message, tr( "Try again" ), [this] { mDesk.reopen(); } );
    mNotice->show( NoticeLine::Tone::Warning, error.message );
  }

  void EplanDock::tellLoaded()
  {
    const LoadReport &report = *mDesk.lastLoad();
    if ( !report.unreadable.isEmpty() )
      return offer(
        tr( "%n project(s) could not be read and were left out. QGIS's log panel says why; tell the administrators of e-Plan.", nullptr,
            static_cast<int>( report.unreadable.size() ) ),
        {}, {} );
    if ( report.conflicts > 0 )
      return offer( tr( "%n project(s) placed here were also placed in e-Plan. Both positions are kept.", nullptr, report.conflicts ), {},
                    {} );
    mNotice->hide();
  }

  void EplanDock::tellSent()
  {
    mNotice->hide();
    showLedger();
  }
} // namespace eplan
