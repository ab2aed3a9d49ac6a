// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/onetimebody.h"

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
