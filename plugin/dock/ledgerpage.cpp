// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/ledgerpage.h"

#include "dock/desk.h"
#include "ui_ledgerpage.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace eplan
{
  namespace
  {
    QString sums( const SendReport &report )
    {
      const QLocale locale;
      return LedgerPage::tr( "%1 changed = %2 accepted + %3 refused + %4 in conflict + %5 waiting" )
        .arg( locale.toString( report.changed ), locale.toString( report.accepted ), locale.toString( report.returned ),
              locale.toString( report.conflicts ), locale.toString( report.waiting ) );
    }
  } // namespace

  LedgerPage::LedgerPage( Desk &desk, QWidget *parent )
    : QWidget( parent )
    , mDesk( desk )
    , mUi( std::make_unique<Ui::LedgerPage>() )
  {
    mUi->setupUi( this );
    mUi->ledgerTable->setModel( &mModel );
    connect( mUi->ledgerTable->verticalScrollBar(), &QScrollBar::valueChanged, this, &LedgerPage::measureRowsInSight );
    connect( mUi->ledgerTable->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LedgerPage::measureRowsInSight );
    connect( mUi->ledgerTable->horizontalHeader(), &QHeaderView::sectionResized, this, &LedgerPage::measureRowsInSight );
    mUi->ledgerTable->horizontalHeader()->setSectionResizeMode( LedgerModel::OutcomeColumn, QHeaderView::ResizeToContents );
    mUi->ledgerTable->horizontalHeader()->setSectionResizeMode( LedgerModel::ProjectColumn, QHeaderView::Stretch );
    mUi->ledgerTable->horizontalHeader()->setSectionResizeMode( LedgerModel::MessageColumn, QHeaderView::Stretch );
    connect( mUi->ledgerBackButton, &QToolButton::clicked, this, &LedgerPage::backWanted );
    connect( mUi->ledgerTable, &QTableView::activated, this, &LedgerPage::goTo );
  }

  LedgerPage::~LedgerPage() = default;

  void LedgerPage::open()
  {
    const Result<QList<LedgerEntry>> entries = mDesk.ledger();
    if ( !entries )
      mDesk.report( entries.error() );
    mModel.replace( entries ? *entries : QList<LedgerEntry>(), mDesk.list().list() );
    const bool isEmpty = mModel.rowCount() == 0;
    mUi->ledgerTable->setColumnHidden( LedgerModel::MessageColumn, !mModel.hasMessages() );
    mUi->ledgerTable->setVisible( !isEmpty );
    mUi->ledgerHint->setVisible( !isEmpty );
    if ( mDesk.lastSend() )
      mUi->ledgerSums->setText( sums( *mDesk.lastSend() ) );
    else
      mUi->ledgerSums->setText( isEmpty ? tr( "Nothing was sent yet. What you place waits in the list until you press Send." )
                                        : tr( "What became of the projects that were sent earlier:" ) );
    layout()->setAlignment( mUi->ledgerSums, isEmpty ? Qt::AlignTop : Qt::Alignment() );
    mUi->ledgerTable->scrollToTop();
    measureRowsInSight();
  }

  void LedgerPage::measureRowsInSight()
  {
    QTableView &table = *mUi->ledgerTable;
    const int bottom = table.viewport()->height();
    for ( int row = std::max( table.rowAt( 0 ), 0 ); row < mModel.rowCount() && table.rowViewportPosition( row ) < bottom; ++row )
      table.resizeRowToContents( row );
  }

  void LedgerPage::goTo( const QModelIndex &index )
  {
    mDesk.select( mModel.projectAt( index.row() ) );
    emit backWanted();
  }
} // namespace eplan
