// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/ogrhandles.h"

#include <QUuid>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <cpl_vsi.h>

namespace eplan::ogr
{
  namespace
  {
    CPLHTTPResult *refuse( const char *, CSLConstList, GDALProgressFunc, void *, CPLHTTPFetchWriteFunc, void *, void * )
    {
      // With no answer at all, GDAL would go and ask.
      auto *answer = static_cast<CPLHTTPResult *>( CPLCalloc( 1, sizeof( CPLHTTPResult ) ) );
      answer->nStatus = 1;
      answer->pszErrBuf = CPLStrdup( "no file is read over the net" );
      return answer;
    }
  } // namespace

  Setting::Setting( const char *key, const char *value )
      : mKey( key )
      , mBefore( CPLGetThreadLocalConfigOption( key, nullptr ) )
      , mWasSet( CPLGetThreadLocalConfigOption( key, nullptr ) )
  {
    CPLSetThreadLocalConfigOption( key, value );
  }

  Setting::~Setting()
  {
    CPLSetThreadLocalConfigOption( mKey, mWasSet ? mBefore.constData() : nullptr );
  }

  Offline::Offline()
  {
    GDALAllRegister();
    CPLErrorReset();
    CPLPushErrorHandler( CPLQuietErrorHandler );
    CPLHTTPPushFetchCallback( refuse, nullptr );
  }

  Offline::~Offline()
  {
    CPLHTTPPopFetchCallback();
    CPLPopErrorHandler();
  }

  QString Offline::complaint()
  {
    return QStringLiteral( "GDAL: %1" ).arg( QString::fromUtf8( CPLGetLastErrorMsg() ) );
  }

  MemoryFile::MemoryFile( QByteArray bytes, const QString &suffix )
      : mBytes( std::move( bytes ) )
      , mName( QStringLiteral( "/vsimem/%1.%2" ).arg( QUuid::createUuid().toString( QUuid::WithoutBraces ), suffix ) )
  {
    // GDAL only reads it, but takes no const; the bytes stay ours.
    auto *data = reinterpret_cast<GByte *>( mBytes.data() );
    VSIFCloseL( VSIFileFromMemBuffer( mName.toUtf8().constData(), data, static_cast<vsi_l_offset>( mBytes.size() ), FALSE ) );
  }

  MemoryFile::~MemoryFile()
  {
    VSIUnlink( mName.toUtf8().constData() );
  }
} // namespace eplan::ogr
