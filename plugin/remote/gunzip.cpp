// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/gunzip.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <memory>

#include <libdeflate.h>

namespace eplan
{
  namespace
  {
    /// RFC 1952 §2.2: a header of 10 bytes and a trailer of 8, the last four of them the unpacked size modulo 2^32.
    constexpr int SMALLEST_MEMBER = 18;
    constexpr int SIZE_FIELD = 4;
    /// Deflate packs no better (RFC 1951: 258 bytes in two bits, about).
    constexpr qint64 BEST_RATIO = 1032;

    struct End
    {
        void operator()( libdeflate_decompressor *decompressor ) const { libdeflate_free_decompressor( decompressor ); }
    };

    /// What the last member says of itself, where that is possible.
    qint64 likelySize( const QByteArray &packed )
    {
      const auto said = static_cast<qint64>( qFromLittleEndian<quint32>( packed.constData() + packed.size() - SIZE_FIELD ) );
      return std::min( said, packed.size() * BEST_RATIO );
    }
  } // namespace

  std::optional<QByteArray> gunzip( const QByteArray &packed, qint64 largest, int roomBehind )
  {
    const std::unique_ptr<libdeflate_decompressor, End> decompressor( libdeflate_alloc_decompressor() );
    if ( !decompressor || packed.size() < SMALLEST_MEMBER )
      return std::nullopt;
    const qint64 most = std::min<qint64>( largest, std::numeric_limits<int>::max() / 2 );
    QByteArray unpacked;
    qint64 done = 0;
    qint64 room = std::min( likelySize( packed ), most );
    for ( qint64 read = 0; read < packed.size(); )
    {
      unpacked.reserve( static_cast<int>( room + roomBehind ) );
      unpacked.resize( static_cast<int>( room ) );
      std::size_t taken = 0;
      std::size_t given = 0;
      const libdeflate_result result =
        libdeflate_gzip_decompress_ex( decompressor.get(), packed.constData() + read, static_cast<std::size_t>( packed.size() - read ),
                                       unpacked.data() + done, static_cast<std::size_t>( room - done ), &taken, &given );
      if ( result == LIBDEFLATE_INSUFFICIENT_SPACE && room < most )
      {
        room = std::min( most, 2 * room + packed.size() );
        continue;
      }
      if ( result != LIBDEFLATE_SUCCESS )
        return std::nullopt;
      read += static_cast<qint64>( taken );
      done += static_cast<qint64>( given );
    }
    unpacked.resize( static_cast<int>( done ) );
    return unpacked;
  }
} // namespace eplan
