// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/eplandock.h"

#include "base/language.h"
#include "dock/conflictpage.h"
#include "dock/connectionline.h"
#include "dock/connectionpage.h"
#include "dock/diagnosispage.h"
#include "dock/findingspage.h"
#include "dock/flowlayout.h"
#include "dock/inspector.h"
#include "dock/ledgerpage.h"
#include "dock/listpage.h"
#include "dock/mapside.h"
#include "dock/noticeline.h"
#include "dock/placespage.h"
#include "dock/rulespage.h"
#include "dock/workpage.h"
#include "ui_firstrunpage.h"

#include <QFileDialog>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

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

    /// The way to e-Plan is worth looking at, station by station.
    bool isOfTheWay( ErrorCode code )
    {
      switch ( code )
      {
        case ErrorCode::Offline:
        case ErrorCode::Untrusted:
        case ErrorCode::ProxyRefused:
        case ErrorCode::TimedOut:
        case ErrorCode::NotAService:
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
    , mInspector( new Inspector( desk, this ) )
    , mConnectionLine( new ConnectionLine( desk ) )
    , mNotice( new NoticeLine )
    , mPages( new QStackedWidget )
    , mFirstRun( makeFirstRunPage() )
    , mWork( nullptr )
    , mConnection( new ConnectionPage( desk ) )
    , mLedger( new LedgerPage( desk ) )
    , mConflict( new ConflictPage( desk, map ) )
    , mDiagnosis( new DiagnosisPage )
    , mPlaces( new PlacesPage( desk, map ) )
    , mList( new ListPage( desk ) )
    , mFindings( new FindingsPage( desk, map, *mInspector ) )
    , mRules( new RulesPage( mDesk, *mInspector ) )
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
    connect( ui.listButton, &QPushButton::clicked, this, &EplanDock::showNewList );
    return page;
  }

  void EplanDock::connectPages()
  {
    auto *work = new WorkPage( mDesk, mMap, *mInspector );
    mWork = work;
    for ( QWidget *page : QList<QWidget *> { mFirstRun, mWork, mConnection, mLedger, mConflict, mDiagnosis, mPlaces, mList, mFindings, mRules } )
      mPages->addWidget( page );
    connectList( *work );
    connectFindings( *work );
    connect( work, &WorkPage::signInWanted, this, &EplanDock::showConnection );
    connect( work, &WorkPage::ledgerWanted, this, &EplanDock::showLedger );
    connect( work, &WorkPage::conflictWanted, this, &EplanDock::showConflict );
    connect( mConnectionLine, &QPushButton::clicked, this, &EplanDock::showConnection );
    connect( mConnection, &ConnectionPage::backWanted, this, &EplanDock::goHome );
    connect( mLedger, &LedgerPage::backWanted, this, &EplanDock::goHome );
    connect( mConflict, &ConflictPage::backWanted, this, &EplanDock::goHome );
    connect( work, &WorkPage::filesWanted, this, &EplanDock::chooseFile );
    connect( work, &WorkPage::photographsWanted, this, &EplanDock::choosePhotographs );
    connect( work, &WorkPage::rowsPasted, this, [this]( const QString &text ) {
      mPages->setCurrentWidget( mPlaces );
      mPlaces->openRows( text );
    } );
    connect( mPlaces, &PlacesPage::backWanted, this, &EplanDock::goHome );
    connect( mConnection, &ConnectionPage::checkWanted, this, &EplanDock::showDiagnosis );
    connect( mDiagnosis, &DiagnosisPage::backWanted, this, [this] { mPages->setCurrentWidget( mBeforeDiagnosis ); } );
    connect( mNotice, &NoticeLine::checkWanted, this, [this] { showDiagnosis( *mDesk.connection() ); } );
    connect( mNotice, &NoticeLine::actionWanted, this, [this] {
      // What it does may put up the next notice, with another way out.
      const std::function<void()> act = mWayOut;
      act();
    } );
  }

  void EplanDock::connectDesk()
  {
    connect( &mDesk, &Desk::connectionChanged, this, &EplanDock::goHome );
    connect( &mDesk, &Desk::failed, this, &EplanDock::tell );
    connect( &mDesk, &Desk::failed, this, &EplanDock::offerCheck );
    connect( &mDesk, &Desk::failed, this, &EplanDock::noteInterrupted );
    connect( &mDesk, &Desk::changed, this, &EplanDock::tellNoLonger );
    connect( &mDesk, &Desk::looseDrawingsFound, this, [this]( int count ) {
      offer( tr( "%n drawing(s) on the map belong to no project. Select the project in the list, then make them its position.", nullptr,
                 count ),
             tr( "Use for the selected project" ), [this] { mDesk.attachLooseDrawings(); } );
    } );
    connect( &mDesk, &Desk::loaded, this, &EplanDock::tellLoaded );
    connect( &mDesk, &Desk::sent, this, &EplanDock::tellSent );
    connect( &mDesk, &Desk::masterPasswordNeeded, this, [this] {
      mNotice->show( NoticeLine::Tone::Information, tr( "QGIS now asks for its master password, because it opens the store in which your "
                                                        "e-Plan password is kept." ) );
    } );
    connect( &mDesk, &Desk::signedInNow, this, [this] {
      mNotice->hide();
      goHome();
    } );
    connect( &mMap, &MapSide::indianDatumsDrawn, this, [this]( const QStringList &layers ) {
      mNotice->show( NoticeLine::Tone::Information,
                     tr( "%1: drawn from Indian 1975 or 1954 by the parameters of the Royal Thai Survey Department." )
                       .arg( layers.join( QStringLiteral( ", " ) ) ) );
    } );
    connect( &mMap, &MapSide::placedWithRemarks, this, [this]( const QStringList &remarks ) {
      mNotice->show( NoticeLine::Tone::Warning, remarks.join( QLatin1Char( ' ' ) ) );
    } );
    connect( &mDesk, &Desk::placedFromFile, this, [this]( int count ) {
      mNotice->show( NoticeLine::Tone::Information,
                     tr( "%n project(s) were placed from the file and wait to be sent. Undo takes them back one by one.", nullptr, count ) );
    } );
    connect( &mDesk, &Desk::recovered, this, &EplanDock::tellRecovered );
    // When the desk has settled: a sign-in as somebody else opens another workspace first.
    connect( &mDesk, &Desk::signedInNow, this, &EplanDock::goOn, Qt::QueuedConnection );
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
    mPages->setCurrentWidget( mConflict );
    mConflict->open();
  }

  void EplanDock::connectFindings( WorkPage &work )
  {
    connect( &work, &WorkPage::findingsWanted, this, &EplanDock::showFindings );
    connect( &work, &WorkPage::lookBeforeSendingWanted, this, &EplanDock::lookBeforeSending );
    connect( mFindings, &FindingsPage::backWanted, this, &EplanDock::goHome );
    connect( mFindings, &FindingsPage::rulesWanted, this, [this] {
      mRules->open();
      mPages->setCurrentWidget( mRules );
    } );
    connect( mFindings, &FindingsPage::goWanted, this, [this] {
      goHome();
      mDesk.isWithoutService() ? chooseSheet() : mDesk.send();
    } );
    connect( mRules, &RulesPage::backWanted, this, &EplanDock::showFindings );
  }

  void EplanDock::showFindings()
  {
    mFindings->open();
    mPages->setCurrentWidget( mFindings );
  }

  void EplanDock::lookBeforeSending()
  {
    mFindings->openBeforeSending();
    mPages->setCurrentWidget( mFindings );
  }

  void EplanDock::chooseFile()
  {
    const QString path = QFileDialog::getOpenFileName(
      this, tr( "Positions from a file" ), {},
      tr( "Files with positions" )
        + QStringLiteral( " (*.gpx *.kml *.kmz *.shp *.zip *.gpkg *.geojson *.json *.dxf *.csv *.tsv *.txt *.xlsx *.ods *.jpg *.jpeg);;" )
        + tr( "All files" ) + QStringLiteral( " (*)" ) );
    if ( path.isEmpty() )
      return;
    mPages->setCurrentWidget( mPlaces );
    mPlaces->open( path );
  }

  void EplanDock::choosePhotographs()
  {
    const QString folder = QFileDialog::getExistingDirectory( this, tr( "Folder of photographs" ) );
    if ( folder.isEmpty() )
      return;
    mPages->setCurrentWidget( mPlaces );
    mPlaces->open( folder );
  }

  void EplanDock::showDiagnosis( const Connection &connection )
  {
    if ( mPages->currentWidget() != mDiagnosis )
      mBeforeDiagnosis = mPages->currentWidget();
    mPages->setCurrentWidget( mDiagnosis );
    mDiagnosis->open( connection );
  }

  void EplanDock::offerCheck( const Error &error )
  {
    if ( isOfTheWay( error.code ) && mDesk.connection() )
      mNotice->offerCheck();
  }

  void EplanDock::noteInterrupted( const Error &error, Desk::Job during )
  {
    if ( during != Desk::Job::Loading && during != Desk::Job::Sending )
      return;
    mInterrupted = error.code == ErrorCode::SignInNeeded ? during : Desk::Job::None;
    mInterruptedIn = mDesk.workspacePath();
  }

  void EplanDock::goOn()
  {
    const Desk::Job job = std::exchange( mInterrupted, Desk::Job::None );
    if ( mDesk.workspacePath() != mInterruptedIn )
      return;
    if ( job == Desk::Job::Loading )
      mDesk.load();
    else if ( job == Desk::Job::Sending )
      mDesk.send();
  }

  void EplanDock::offer( const QString &sentence, const QString &action, std::function<void()> act )
  {
    mComplaint.reset();
    mWayOut = std::move( act );
    mNotice->show( NoticeLine::Tone::Warning, sentence, action );
  }

  void EplanDock::tell( const Error &error, Desk::Job during )
  {
    if ( error.code == ErrorCode::Canceled )
    {
      mComplaint.reset();
      return mNotice->show( NoticeLine::Tone::Information, error.message );
    }
    const bool isJob = during == Desk::Job::Loading || during == Desk::Job::Sending;
    const bool isUnsaved = during == Desk::Job::None && !mDesk.isSaved();
    if ( error.code == ErrorCode::SignInNeeded && isJob )
      return offer( error.message, tr( "Sign in again" ), [this] { showConnection(); } );
    if ( isWorthTryingAgain( error.code ) && isJob )
      return offer( error.message, tr( "Try again" ), [this, during] { during == Desk::Job::Loading ? mDesk.load() : mDesk.send(); } );
    if ( isWorthTryingAgain( error.code ) && isUnsaved )
      offer( error.message, tr( "Try again" ), [this] { mDesk.saveAgain(); } );
    else if ( during == Desk::Job::Opening )
      offer( error.message, tr( "Try again" ), [this] { mDesk.reopen(); } );
    else
      offer( error.message, {}, {} );
    if ( isUnsaved || during == Desk::Job::Opening )
      mComplaint = during;
  }

  /// What was mended meanwhile, in another way than by the notice's own button.
  void EplanDock::tellNoLonger()
  {
    const bool isMended = mComplaint == Desk::Job::None ? mDesk.isSaved() : mDesk.isOpen();
    if ( !mComplaint || !isMended )
      return;
    mComplaint.reset();
    mNotice->hide();
  }

  void EplanDock::tellLoaded()
  {
    mInterrupted = Desk::Job::None;
    const LoadReport &report = *mDesk.lastLoad();
    if ( !report.unreadable.isEmpty() )
      return offer(
        tr( "%n project(s) could not be read and were left out. QGIS's log panel says why; tell the administrators of e-Plan.", nullptr,
            static_cast<int>( report.unreadable.size() ) ),
        {}, {} );
    if ( report.conflicts > 0 )
      return offer( tr( "%n project(s) placed here were also placed in e-Plan. Both positions are kept.", nullptr, report.conflicts ),
                    tr( "Settle" ), [this] { showConflict(); } );
    mNotice->hide();
    if ( report.merged > 0 )
      mNotice->show( NoticeLine::Tone::Information,
                     tr( "%n project(s) were changed here and in e-Plan. What both did went together; undo takes it apart again.", nullptr,
                         report.merged ) );
  }

  void EplanDock::tellRecovered( const Recovery &left )
  {
    const QLocale locale = Language::locale();
    const auto time = [&locale]( const QDateTime &utc ) { return locale.toString( utc.toLocalTime(), QLocale::ShortFormat ); };
    QStringList sentences { tr( "QGIS was ended without being closed." ) };
    if ( left.edits > 0 )
      sentences << tr( "All edits up to %1 are saved: %2 of %n project(s).", nullptr, left.projects )
                     .arg( time( left.until ), locale.toString( left.edits ) );
    else
      sentences << tr( "Nothing had been edited since %1, and nothing is lost." ).arg( time( left.since ) );
    if ( left.onTheWay > 0 )
      sentences << tr( "%n project(s) were just being sent; the next Send finds out from e-Plan whether they arrived.", nullptr,
                       left.onTheWay );
    mNotice->show( NoticeLine::Tone::Information, sentences.join( QLatin1Char( ' ' ) ) );
  }

  void EplanDock::tellSent()
  {
    mInterrupted = Desk::Job::None;
    mNotice->hide();
    if ( !mDesk.lastLedger() )
      return showLedger();
    mLedger->open( *mDesk.lastLedger() );
    mPages->setCurrentWidget( mLedger );
  }
} // namespace eplan
