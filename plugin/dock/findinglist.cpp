// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/findinglist.h"

#include "checks/remedies.h"
#include "dock/desk.h"
#include "dock/inspector.h"
#include "dock/mapside.h"

#include <QLabel>
#include <QVBoxLayout>

namespace eplan
{
  namespace
  {
    /// The panel is one column: the rest is in the list of findings.
    constexpr int ROWS_SHOWN = 6;
  } // namespace

  FindingList::FindingList( QWidget *parent )
      : QWidget( parent )
      , mRows( new QVBoxLayout )
      , mMore( new QLabel( this ) )
  {
    mMore->setObjectName( QStringLiteral( "moreFindingsLabel" ) );
    mMore->setWordWrap( true );
    auto *column = new QVBoxLayout( this );
    column->setContentsMargins( 0, 0, 0, 0 );
    column->setSpacing( 4 );
    mRows->setSpacing( 4 );
    column->addLayout( mRows );
    column->addWidget( mMore );
    hide();
  }

  void FindingList::setUp( Desk &desk, MapSide &map, Inspector &inspector )
  {
    mDesk = &desk;
    mMap = &map;
    mInspector = &inspector;
    connect( mInspector, &Inspector::changed, this, &FindingList::show );
    connect( mDesk, &Desk::selectionChanged, this, &FindingList::show );
    connect( mMap, &MapSide::drawingChanged, this, &FindingList::show );
    connect( mMap, &MapSide::lineDrawn, this, &FindingList::showDrawn );
    show();
  }

  void FindingList::show()
  {
    if ( mMap->isDrawing() )
      return;
    const ProjectId id = mDesk->selected().value_or( ProjectId() );
    if ( id != mShownFor )
      mMap->hidePointedOut();
    mShownFor = id;
    showRemarks( mInspector->remarksOf( id ), false );
  }

  void FindingList::showDrawn( const ProjectId &id, const QgsGeometry &wgs84 )
  {
    const QList<Remark> remarks = mInspector->whileDrawing( id, wgs84 );
    showRemarks( remarks, true );
    pointOut( remarks, false );
  }

  void FindingList::showRemarks( const QList<Remark> &remarks, bool isDrawing )
  {
    QList<ShownFinding> shown;
    for ( const Remark &remark : remarks.mid( 0, ROWS_SHOWN ) )
      shown << ( isDrawing ? shownWhileDrawing( remark ) : shownFinding( remark ) );
    setVisible( !shown.isEmpty() );
    const int more = remarks.size() - shown.size();
    mMore->setVisible( more > 0 );
    mMore->setText( tr( "%n more: see the list of findings.", nullptr, more ) );
    if ( shown == mShown )
      return;
    mShown = shown;
    while ( QLayoutItem *item = mRows->takeAt( 0 ) )
    {
      // One of them may be telling of what it was asked for.
      item->widget()->hide();
      item->widget()->deleteLater();
      delete item;
    }
    for ( int i = 0; i < shown.size(); ++i )
      mRows->addWidget( rowFor( remarks[i], shown[i] ) );
  }

  FindingRow *FindingList::rowFor( const Remark &remark, const ShownFinding &shown )
  {
    auto *row = new FindingRow( shown, this );
    connect( row, &FindingRow::showWanted, this, [this, remark] { pointOut( { remark }, true ); } );
    connect( row, &FindingRow::mendWanted, this, [this, remark] { mendOne( remark ); } );
    connect( row, &FindingRow::accepted, this, [this, remark]( const QString &reason ) { accept( remark, reason ); } );
    connect( row, &FindingRow::justified, this,
             [this, remark]( const Justification &justification ) { justify( remark, justification ); } );
    connect( row, &FindingRow::takenBack, this, [this, remark] { takeBack( remark ); } );
    return row;
  }

  void FindingList::pointOut( const QList<Remark> &remarks, bool bringIntoSight )
  {
    QList<PointedPlace> places;
    for ( const Remark &remark : remarks )
      places << placesOf( remark );
    mMap->pointOut( places, bringIntoSight );
  }

  void FindingList::mendOne( const Remark &remark )
  {
    const Result<Versions> versions = mDesk->versions( remark.project );
    if ( !versions )
      return mDesk->report( versions.error() );
    const Result<QgsGeometry> mended = mend( versions->ours.geometry, remedyFor( remark.finding()->rule ) );
    if ( !mended )
      return mDesk->report( mended.error() );
    Placement placement = versions->ours;
    placement.geometry = *mended;
    mMap->hidePointedOut();
    mDesk->place( remark.project, placement );
  }

  void FindingList::accept( const Remark &remark, const QString &reason )
  {
    mDesk->acceptFinding( remark.project, acceptedAs( remark ), reason );
  }

  void FindingList::justify( const Remark &remark, Justification justification )
  {
    justification.other = remark.met()->id;
    mDesk->justify( remark.project, justification );
  }

  /// It may stand with this project or with the other one.
  void FindingList::takeBack( const Remark &remark )
  {
    if ( !remark.met() || remark.met()->id.isEmpty() )
    {
      mDesk->takeBackAcceptance( remark.project, acceptedAs( remark ) );
      return;
    }
    const Result<Versions> versions = mDesk->versions( remark.project );
    const bool isHere = versions && !answerTo( remark.met()->id, versions->ours ).isEmpty();
    if ( isHere )
      mDesk->takeBackJustification( remark.project, remark.met()->id );
    else
      mDesk->takeBackJustification( remark.met()->id, remark.project );
  }
} // namespace eplan
