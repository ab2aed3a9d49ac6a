// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/conflictpage.h"

#include "base/qgiscompat.h"
#include "dock/desk.h"
#include "dock/mapside.h"
#include "dock/words.h"
#include "domain/gap.h"
#include "ui_conflictpage.h"

#include <QHeaderView>

namespace eplan
{
  namespace
  {
    constexpr int IdRole = Qt::UserRole;

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

    QString explanation( const Versions &versions )
    {
      if ( versions.theirs && versions.theirs->state == ProjectState::Withdrawn )
        return ConflictPage::tr(
          "This project was withdrawn in e-Plan after you placed it. Keep your position if the work will be done all "
          "the same, or take e-Plan's to give it up. Nothing is lost: either can be undone." );
      return ConflictPage::tr( "This project was placed here and in e-Plan since it was loaded. Agree with the person named below whose "
                               "position is kept. Nothing is lost: either can be undone." );
    }

    QString distanceText( const Versions &versions )
    {
      const Placement theirs = versions.theirs ? versions.theirs->placement : Placement();
      const std::optional<Gap> gap = largestGap( versions.ours.geometry, theirs.geometry );
      return gap ? lengthText( gap->length ) : QString();
    }
  } // namespace

  ConflictPage::ConflictPage( Desk &desk, MapSide &map, QWidget *parent )
      : QWidget( parent )
      , mDesk( desk )
      , mMap( map )
      , mUi( std::make_unique<Ui::ConflictPage>() )
  {
    mUi->setupUi( this );
    QTableWidget *table = mUi->conflictTable;
    table->setColumnCount( 3 );
    table->setRowCount( 5 );
    table->setHorizontalHeaderLabels( { tr( "Before" ), tr( "Mine" ), tr( "In e-Plan" ) } );
    table->setVerticalHeaderLabels( { tr( "Position" ), tr( "When" ), tr( "By" ), tr( "How" ), tr( "Note" ) } );
    table->horizontalHeader()->setSectionResizeMode( QHeaderView::Stretch );
    table->verticalHeader()->setSectionResizeMode( QHeaderView::ResizeToContents );
    connect( mUi->conflictBackButton, &QToolButton::clicked, this, &ConflictPage::backWanted );
    connect( mUi->conflictLaterButton, &QPushButton::clicked, this, &ConflictPage::backWanted );
    connect( mUi->conflictMineButton, &QPushButton::clicked, this, [this] { settle( Side::Mine ); } );
    connect( mUi->conflictTheirsButton, &QPushButton::clicked, this, [this] { settle( Side::Theirs ); } );
    connect( mUi->conflictEditButton, &QPushButton::clicked, this, &ConflictPage::edit );
    connect( mUi->conflictList, &QListWidget::currentItemChanged, this,
             [this]( QListWidgetItem *item )
             {
               if ( item && !mListing )
                 mDesk.select( ProjectId { item->data( IdRole ).toString() } );
             } );
    connect( &mDesk, &Desk::selectionChanged, this,
             [this]
             {
               if ( isVisible() )
                 follow();
             } );
  }

  ConflictPage::~ConflictPage() = default;

  void ConflictPage::open()
  {
    listConflicts();
    if ( mUi->conflictList->count() == 0 )
      return emit backWanted();
    if ( !mUi->conflictList->currentItem() )
      mUi->conflictList->setCurrentRow( 0 );
    follow();
  }

  void ConflictPage::listConflicts()
  {
    mListing = true;
    mUi->conflictList->clear();
    const WorkList &work = mDesk.list().list();
    for ( int position = 0; position < work.size(); ++position )
    {
      const WorkItem &item = work.at( position );
      if ( !item.facts.conflict )
        continue;
      auto *row = new QListWidgetItem( item.title, mUi->conflictList );
      row->setData( IdRole, item.id.text );
      row->setToolTip( item.title );
      row->setFlags( row->flags() | Qt::ItemIsUserCheckable );
      row->setCheckState( Qt::Unchecked );
      if ( mDesk.selected() == item.id )
        mUi->conflictList->setCurrentItem( row );
    }
    mListing = false;
    mUi->conflictList->setVisible( mUi->conflictList->count() > 1 );
    mUi->conflictFewHint->setVisible( mUi->conflictList->count() > 1 );
  }

  void ConflictPage::follow()
  {
    if ( !mDesk.selected() )
      return;
    const Result<Versions> versions = mDesk.versions( *mDesk.selected() );
    if ( !versions )
      return mDesk.report( versions.error() );
    // Chosen on the map or in the meantime at one with e-Plan.
    if ( !versions->theirs )
      return emit backWanted();
    show( *versions );
  }

  void ConflictPage::show( const Versions &versions )
  {
    const QString distance = distanceText( versions );
    mUi->conflictTitle->setText( versions.base.title );
    mUi->conflictExplanation->setText( explanation( versions ) );
    mUi->conflictDistance->setText( tr( "Mine and e-Plan's lie up to %1 apart." ).arg( distance ) );
    mUi->conflictDistance->setVisible( !distance.isEmpty() );
    mUi->conflictEditButton->setEnabled( versions.ours.isPlaced() );
    showColumn( 0, versions.base.placement );
    showColumn( 1, versions.ours );
    showColumn( 2, versions.theirs->placement );
    mMap.showConflict( { versions.base.placement.geometry, tr( "Before" ) },
                       { versions.ours.geometry, labelOf( tr( "Mine" ), versions.ours ) },
                       { versions.theirs->placement.geometry, labelOf( tr( "In e-Plan" ), versions.theirs->placement ) }, distance );
  }

  QString ConflictPage::labelOf( const QString &whose, const Placement &placement ) const
  {
    return QStringLiteral( "%1 · %2 · %3" ).arg( whose, orDash( placement.by ), timeText( placement.at ) );
  }

  void ConflictPage::showColumn( int column, const Placement &placement )
  {
    const QString how = placement.how ? wordFor( *placement.how ) : QString();
    const QStringList texts { shapeText( placement ), timeText( placement.at ), orDash( placement.by ), orDash( how ),
                              orDash( placement.note ) };
    for ( int row = 0; row < texts.size(); ++row )
    {
      auto *cell = new QTableWidgetItem( texts.at( row ) );
      cell->setToolTip( texts.at( row ) );
      mUi->conflictTable->setItem( row, column, cell );
    }
  }

  QList<ProjectId> ConflictPage::chosen() const
  {
    QList<ProjectId> ids;
    for ( int row = 0; row < mUi->conflictList->count(); ++row )
    {
      const QListWidgetItem *item = mUi->conflictList->item( row );
      if ( item->checkState() == Qt::Checked )
        ids << ProjectId { item->data( IdRole ).toString() };
    }
    if ( ids.isEmpty() && mDesk.selected() )
      ids << *mDesk.selected();
    return ids;
  }

  void ConflictPage::settle( Side kept )
  {
    for ( const ProjectId &id : chosen() )
    {
      if ( !mDesk.settleConflict( id, kept ) )
        break;
    }
    open();
  }

  /// By QGIS's vertex tool, or a point by moving it; when it is where it should be, mine is kept.
  void ConflictPage::edit()
  {
    const Result<Versions> versions = mDesk.selected() ? mDesk.versions( *mDesk.selected() ) : Result<Versions>( canceled() );
    if ( !versions || !versions->ours.isPlaced() )
      return;
    if ( versions->ours.geometry.type() == compat::LineGeometry )
      mMap.editVertices();
    else
      mMap.move();
  }

  void ConflictPage::hideEvent( QHideEvent *event )
  {
    mMap.hideConflict();
    QWidget::hideEvent( event );
  }
} // namespace eplan
