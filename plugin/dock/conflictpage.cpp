// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/conflictpage.h"

#include "dock/desk.h"
#include "dock/words.h"
#include "ui_conflictpage.h"

#include <QHeaderView>

namespace eplan
{
  namespace
  {
    QString shapeText( const Placement &placement )
    {
      if ( !placement.isPlaced() )
        return wordFor( WorkState::NotPlaced );
      const Metres length = groundLength( placement.geometry );
      return length.value > 0 ? ConflictPage::tr( "Line, %1" ).arg( lengthText( length ) ) : ConflictPage::tr( "Point" );
    }

    QString orDash( const QString &text )
    {
      return text.isEmpty() ? QStringLiteral( "–" ) : text;
    }
  } // namespace

  ConflictPage::ConflictPage( Desk &desk, QWidget *parent )
    : QWidget( parent )
    , mDesk( desk )
    , mUi( std::make_unique<Ui::ConflictPage>() )
  {
    mUi->setupUi( this );
    QTableWidget *table = mUi->conflictTable;
    table->setColumnCount( 3 );
    table->setRowCount( 4 );
    table->setHorizontalHeaderLabels( { tr( "Before" ), tr( "Mine" ), tr( "In e-Plan" ) } );
    table->setVerticalHeaderLabels( { tr( "Position" ), tr( "When" ), tr( "By" ), tr( "How" ) } );
    table->horizontalHeader()->setSectionResizeMode( QHeaderView::Stretch );
    table->verticalHeader()->setSectionResizeMode( QHeaderView::ResizeToContents );
    connect( mUi->conflictBackButton, &QToolButton::clicked, this, &ConflictPage::backWanted );
  }

  ConflictPage::~ConflictPage() = default;

  void ConflictPage::open()
  {
    if ( !mDesk.selected() )
      return;
    const Result<Versions> versions = mDesk.versions( *mDesk.selected() );
    if ( !versions )
      return mDesk.report( versions.error() );
    mUi->conflictTitle->setText( versions->base.title );
    showColumn( 0, versions->base.placement );
    showColumn( 1, versions->ours );
    showColumn( 2, versions->theirs ? versions->theirs->placement : Placement() );
  }

  void ConflictPage::showColumn( int column, const Placement &placement )
  {
    const QString how = placement.how ? wordFor( *placement.how ) : QString();
    const QStringList texts { shapeText( placement ), timeText( placement.at ), orDash( placement.by ), orDash( how ) };
    for ( int row = 0; row < texts.size(); ++row )
    {
      auto *cell = new QTableWidgetItem( texts.at( row ) );
      cell->setToolTip( texts.at( row ) );
      mUi->conflictTable->setItem( row, column, cell );
    }
  }
} // namespace eplan
