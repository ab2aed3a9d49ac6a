// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/onetimebody.h"

#include <QNetworkReply>

#include <algorithm>
#include <cstring>

namespace eplan
{
  OneTimeBody::OneTimeBody( const QByteArray &bytes )
    : mBytes( bytes )
  {
    open( QIODevice::ReadOnly | QIODevice::Unbuffered );
  }

  bool OneTimeBody::seek( qint64 position )
  {
    return position == mRead && QIODevice::seek( position );
  }

  void OneTimeBody::goWithHeadOf( QNetworkReply *reply )
  {
    const QByteArray start( "startHttpRequest()" );
    const QByteArray body( "haveUploadData(qint64,QByteArray,bool,qint64)" );
    const QMetaObject *qt = reply->metaObject();
    if ( qt->indexOfSignal( start ) < 0 || qt->indexOfSignal( body ) < 0 )
      return;
    // Qt's own connection to the start is made later, so that the body is on its way to the network thread first.
    connect( reply, SIGNAL( startHttpRequest() ), this, SLOT( handOver() ) );
    connect( this, SIGNAL( handedOver( qint64, QByteArray, bool, qint64 ) ), reply,
             SIGNAL( haveUploadData( qint64, QByteArray, bool, qint64 ) ) );
  }

  void OneTimeBody::handOver()
  {
    mRead = mBytes.size();
    emit handedOver( 0, mBytes, true, mBytes.size() );
  }

  qint64 OneTimeBody::readData( char *target, qint64 most )
  {
    const qint64 size = std::min( most, mBytes.size() - mRead );
    std::memcpy( target, mBytes.constData() + mRead, static_cast<std::size_t>( size ) );
    mRead += size;
    return size;
  }

  qint64 OneTimeBody::writeData( const char *, qint64 )
  {
    return -1;
  }
} // namespace eplan
