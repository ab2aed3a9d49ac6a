// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <zlib.h>

namespace eplan
{
  /// Packed as gzip by zlib; link ZLIB::ZLIB.
  inline QByteArray gzipped( const QByteArray &plain )
  {
    constexpr int GZIP_WINDOW = 15 + 16;
    constexpr int MEMORY_LEVEL = 8;
    z_stream stream {};
    deflateInit2( &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GZIP_WINDOW, MEMORY_LEVEL, Z_DEFAULT_STRATEGY );
    QByteArray packed( static_cast<int>( deflateBound( &stream, static_cast<uLong>( plain.size() ) ) ), '\0' );
    stream.next_in = reinterpret_cast<Bytef *>( const_cast<char *>( plain.constData() ) );
    stream.avail_in = static_cast<uInt>( plain.size() );
    stream.next_out = reinterpret_cast<Bytef *>( packed.data() );
    stream.avail_out = static_cast<uInt>( packed.size() );
    deflate( &stream, Z_FINISH );
    packed.resize( static_cast<int>( stream.total_out ) );
    deflateEnd( &stream );
    return packed;
  }
} // namespace eplan
