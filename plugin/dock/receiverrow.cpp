// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/receiverrow.h"

#include "base/language.h"
#include "dock/desk.h"
#include "dock/mapside.h"

#include <qgsapplication.h>
#include <qgsgpsconnection.h>
#include <qgsgpsconnectionregistry.h>

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace eplan
{
  namespace
  {
    /// What a handheld's ranges are good to, one standard deviation (GPS SPS Performance Standard, 5th edition, table B.2-1, rounded): the
    /// dilution of precision says how much worse the position is.
    constexpr double RANGE_ERROR_METRES = 4;
    /// What makes a position in the plane (NMEA 0183, sentence GSA).
    constexpr int FIX_2D = 2;

    std::optional<Metres> accuracyOf( const QgsGpsInformation &information )
    {
      if ( std::isfinite( information.hacc ) && information.hacc > 0 )
        return Metres { information.hacc };
      if ( information.hdop > 0 )
        return Metres { information.hdop * RANGE_ERROR_METRES };
      return std::nullopt;
    }
  } // namespace

  ReceiverRow::ReceiverRow( QWidget *parent )
    : QFrame( parent )
    , mText( new QLabel( this ) )
    , mPlace( new QPushButton( tr( "Place here" ), this ) )
    , mStop( new QPushButton( tr( "Close" ), this ) )
  {
    mText->setObjectName( QStringLiteral( "receiverLabel" ) );
    mText->setWordWrap( true );
    mPlace->setObjectName( QStringLiteral( "receiverPlaceButton" ) );
    mStop->setObjectName( QStringLiteral( "receiverCloseButton" ) );
    auto *column = new QVBoxLayout( this );
    auto *row = new QHBoxLayout;
    column->setContentsMargins( 0, 0, 0, 0 );
    column->addWidget( mText );
    column->addLayout( row );
    row->addWidget( mPlace );
    row->addWidget( mStop );
    row->addStretch();
    connect( mPlace, &QPushButton::clicked, this, &ReceiverRow::place );
    connect( mStop, &QPushButton::clicked, this, &ReceiverRow::stop );
    hide();
  }

  void ReceiverRow::setUp( Desk &desk, MapSide &map )
  {
    mDesk = &desk;
    mMap = &map;
  }

  void ReceiverRow::start()
  {
    stop();
    const QList<QgsGpsConnection *> receivers = QgsApplication::gpsConnectionRegistry()->connectionList();
    if ( !receivers.isEmpty() )
    {
      mReceiver = receivers.last();
      connect( mReceiver, &QgsGpsConnection::stateChanged, this, &ReceiverRow::take );
      connect( mReceiver, &QObject::destroyed, this, &ReceiverRow::show, Qt::QueuedConnection );
    }
    QFrame::show();
    show();
  }

  void ReceiverRow::stop()
  {
    if ( mReceiver )
      mReceiver->disconnect( this );
    mReceiver.clear();
    mAverage.clear();
    mIsLost = false;
    if ( mMap )
      mMap->hideGhosts();
    hide();
  }

  void ReceiverRow::take( const QgsGpsInformation &information )
  {
    mIsLost = !information.isValid() || information.fixType < FIX_2D;
    if ( !mIsLost )
      mAverage.add( { { information.longitude, information.latitude }, accuracyOf( information ) } );
    show();
  }

  void ReceiverRow::show()
  {
    const int count = mAverage.count();
    mPlace->setEnabled( count > 0 && mDesk->selected() );
    if ( count == 0 && !mReceiver )
      return mText->setText( tr( "No GPS receiver is connected. Connect it in QGIS's GPS panel, then try again." ) );
    if ( count == 0 )
      return mText->setText( tr( "The receiver is connected and has no position yet. Wait under the open sky." ) );
    const std::optional<Metres> accuracy = mAverage.accuracy();
    QString sentence = tr( "Mean of %n position(s)", nullptr, count );
    if ( accuracy )
      sentence += QStringLiteral( " ± %1" ).arg( tr( "%1 m" ).arg( Language::locale().toString( accuracy->value, 'f', 1 ) ) );
    if ( mIsLost || !mReceiver )
      sentence += QStringLiteral( " · " ) + tr( "The receiver has lost its position." );
    mText->setText( sentence );
    const LonLat mean = mAverage.mean();
    mMap->showGhosts( { { QgsGeometry::fromPointXY( { mean.longitude, mean.latitude } ), sentence } } );
  }

  void ReceiverRow::place()
  {
    const std::optional<ProjectId> selected = mDesk->selected();
    if ( mAverage.count() == 0 || !selected )
      return;
    const LonLat mean = mAverage.mean();
    Placement placement;
    placement.geometry = QgsGeometry::fromPointXY( { mean.longitude, mean.latitude } );
    placement.how = PlacedHow::Gps;
    placement.from = tr( "Mean of %n position(s)", nullptr, mAverage.count() );
    placement.datum = QStringLiteral( "WGS 84" );
    placement.accuracy = mAverage.accuracy();
    if ( mMap->place( *selected, placement ) )
      stop();
  }
} // namespace eplan
