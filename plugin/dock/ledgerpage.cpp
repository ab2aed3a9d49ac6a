// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/ledgerpage.h"

#include "dock/desk.h"
#include "dock/rowheights.h"
#include "dock/words.h"
#include "ui_ledgerpage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// Left and right of a cell's text together, and a little air.
    constexpr int CELL_MARGINS = 12;

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
    mHeights = new RowHeights( mUi->ledgerTable );
    mUi->ledgerTable->horizontalHeader()->setSectionResizeMode( LedgerModel::OutcomeColumn, QHeaderView::Fixed );
    mUi->ledgerTable->horizontalHeader()->setSectionResizeMode( LedgerModel::ProjectColumn, QHeaderView::Stretch );
    mUi->ledgerTable->horizontalHeader()->setSectionResizeMode( LedgerModel::MessageColumn, QHeaderView::Stretch );
    connect( mUi->ledgerBackButton, &QToolButton::clicked, this, &LedgerPage::backWanted );
    connect( mUi->ledgerTable, &QTableView::activated, this, &LedgerPage::goTo );
    connect( mUi->receiptButton, &QPushButton::clicked, this, &LedgerPage::askForReceipt );
    connect( mUi->sheetButton, &QPushButton::clicked, this, &LedgerPage::sheetWanted );
    connect( &mDesk, &Desk::changed, this, [this] {
      mUi->receiptButton->setEnabled( mDesk.job() == Desk::Job::None );
      mUi->sheetButton->setEnabled( mDesk.job() == Desk::Job::None );
    } );
    connect( &mDesk, &Desk::receiptSaved, this, [this]( const QString &path ) {
      mUi->receiptLabel->setText( tr( "The receipt was saved as %1." ).arg( QDir::toNativeSeparators( path ) ) );
    } );
  }

  LedgerPage::~LedgerPage() = default;

  void LedgerPage::open()
  {
    const Result<QList<LedgerEntry>> entries = mDesk.ledger();
    if ( !entries )
      mDesk.report( entries.error() );
    open( entries ? *entries : QList<LedgerEntry>() );
  }

  void LedgerPage::open( const QList<LedgerEntry> &entries )
  {
    mModel.replace( entries, mDesk.list().list() );
    const bool isEmpty = mModel.rowCount() == 0;
    mUi->ledgerTable->setColumnHidden( LedgerModel::MessageColumn, !mModel.hasMessages() );
    mUi->ledgerTable->setVisible( !isEmpty );
    mUi->ledgerHint->setVisible( !isEmpty );
    mUi->receiptButton->setVisible( !isEmpty && !mDesk.isWithoutService() );
    mUi->sheetButton->setVisible( mDesk.list().counts().total() > 0 );
    mUi->receiptLabel->clear();
    if ( mDesk.lastSend() )
      mUi->ledgerSums->setText( sums( *mDesk.lastSend() ) );
    else if ( mDesk.isWithoutService() )
      mUi->ledgerSums->setText( isEmpty ? tr( "Nothing was handed out yet. What you place waits in the list until you write the coordinate sheet." )
                                        : tr( "Handed out in coordinate sheets:" ) );
    else
      mUi->ledgerSums->setText( isEmpty ? tr( "Nothing was sent yet. What you place waits in the list until you press Send." )
                                        : tr( "What became of the projects that were sent earlier:" ) );
    layout()->setAlignment( mUi->ledgerSums, isEmpty ? Qt::AlignTop : Qt::Alignment() );
    mUi->ledgerTable->horizontalHeader()->resizeSection( LedgerModel::OutcomeColumn, outcomeWidth() );
    mUi->ledgerTable->scrollToTop();
    mHeights->measureAnew();
  }

  int LedgerPage::outcomeWidth() const
  {
    const QTableView &table = *mUi->ledgerTable;
    int widest = table.horizontalHeader()->sectionSizeHint( LedgerModel::OutcomeColumn );
    for ( std::size_t outcome = 0; outcome < EnumText<Outcome>::texts.size(); ++outcome )
      widest = std::max( widest, table.fontMetrics().horizontalAdvance( wordFor( static_cast<Outcome>( outcome ) ) ) + CELL_MARGINS );
    return widest;
  }

  void LedgerPage::askForReceipt()
  {
    const QString pdf = tr( "PDF to print (*.pdf)" );
    const QString csv = tr( "Table for Excel (*.csv)" );
    QString chosen;
    QString path = QFileDialog::getSaveFileName( this, tr( "Save a receipt" ), tr( "e-Plan receipt %1" ).arg( mDesk.year().buddhistYear() ),
                                                 pdf + QStringLiteral( ";;" ) + csv, &chosen );
    if ( path.isEmpty() )
      return;
    if ( QFileInfo( path ).suffix().isEmpty() )
      path += chosen == csv ? QStringLiteral( ".csv" ) : QStringLiteral( ".pdf" );
    mUi->receiptLabel->clear();
    mDesk.saveReceipt( path );
  }

  void LedgerPage::goTo( const QModelIndex &index )
  {
    mDesk.select( mModel.projectAt( index.row() ) );
    emit backWanted();
  }
} // namespace eplan
