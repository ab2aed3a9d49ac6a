// SPDX-License-Identifier: GPL-2.0-or-later
// What the panel shows and tells an office that works without the service.
#include "base/language.h"
#include "dock/connectionpage.h"
#include "dock/eplandock.h"
#include "dock/ledgerpage.h"
#include "dock/listpage.h"
#include "dock/noticeline.h"
#include "dock/sheetchoice.h"
#include "dock/workpage.h"

#include <QDir>
#include <QStackedWidget>

namespace eplan
{
  void EplanDock::connectList( WorkPage &work )
  {
    connect( &work, &WorkPage::listWanted, this, &EplanDock::showList );
    connect( &work, &WorkPage::sheetWanted, this, &EplanDock::chooseSheet );
    connect( mLedger, &LedgerPage::sheetWanted, this, &EplanDock::chooseSheet );
    connect( mConnection, &ConnectionPage::listWanted, this, &EplanDock::showNewList );
    connect( mList, &ListPage::backWanted, this, &EplanDock::goHome );
    connect( &mDesk, &Desk::listTaken, this, &EplanDock::tellListTaken );
    connect( &mDesk, &Desk::sheetWritten, this, &EplanDock::tellSheetWritten );
  }

  void EplanDock::showList()
  {
    mList->openAgain();
    mPages->setCurrentWidget( mList );
  }

  void EplanDock::showNewList()
  {
    mList->openNew();
    mPages->setCurrentWidget( mList );
  }

  void EplanDock::chooseSheet()
  {
    if ( const std::optional<SheetChoice> choice = askForSheet( this, mDesk.year() ) )
      mDesk.writeSheet( choice->path, choice->style );
  }

  void EplanDock::tellListTaken( const ListTaken &taken )
  {
    goHome();
    mComplaint.reset();
    QStringList parts { tr( "The list is open: %n project(s) new or changed.", nullptr, taken.changed ) };
    if ( taken.dropped > 0 )
      parts << tr( "%n project(s) are no longer listed and were taken out.", nullptr, taken.dropped );
    if ( !taken.kept.isEmpty() )
      parts << tr( "%n project(s) are no longer listed but placed here, and were kept.", nullptr, static_cast<int>( taken.kept.size() ) );
    if ( taken.otherYears > 0 )
      parts << tr( "%n project(s) are of other fiscal years and were not opened.", nullptr, taken.otherYears );
    mNotice->show( NoticeLine::Tone::Information, parts.join( ' ' ) );
  }

  void EplanDock::tellSheetWritten( const QString &path, std::optional<HandedOut> handedOut )
  {
    mComplaint.reset();
    QStringList sentences { tr( "The coordinate sheet was written as %1." ).arg( QDir::toNativeSeparators( path ) ) };
    if ( handedOut )
      sentences << tr( "%n project(s) that waited are handed out in it.", nullptr, handedOut->out );
    if ( handedOut && handedOut->held > 0 )
      sentences << tr( "%n project(s) were kept back, because a check blocks them; their positions are not in the sheet.", nullptr,
                       handedOut->held );
    const bool isWhole = !handedOut || handedOut->held == 0;
    mNotice->show( isWhole ? NoticeLine::Tone::Information : NoticeLine::Tone::Warning, sentences.join( ' ' ) );
    if ( mPages->currentWidget() == mLedger )
      mLedger->open();
  }
} // namespace eplan
