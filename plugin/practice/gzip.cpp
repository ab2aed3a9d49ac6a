// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/gzip.h"

#include <QRegularExpression>

#include <array>

#include <zlib.h>

namespace eplan
{
  namespace
  {
    /// zlib: a window of 32 KiB, wrapped as gzip.
    constexpr int GZIP_WINDOW = 15 + 16;
    constexpr int MEMORY_LEVEL = 8;
    constexpr std::size_t STEP = 16 << 10;
  } // namespace

  bool takesGzip( const std::string &acceptEncoding )
  {
    static const QRegularExpression gzip(
      QStringLiteral( "(?:^|,)\\s*(?:gzip|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[0-9.]+)?\\s*(?:,|$)" ),
      QRegularExpression::CaseInsensitiveOption );
    return gzip.match( QString::fromLatin1( acceptEncoding.data(), static_cast<int>( acceptEncoding.size() ) ) ).hasMatch();
  }

  void Gzip::End::operator()( z_stream_s *stream ) const
  {
    deflateEnd( stream );
    delete stream;
  }

  Gzip::Gzip( Stream stream )
      : mStream( std::move( stream ) )
  {
  }

  std::optional<Gzip> Gzip::begin()
  {
    auto stream = std::make_unique<z_stream>();
    if ( deflateInit2( stream.get(), Z_BEST_SPEED, Z_DEFLATED, GZIP_WINDOW, MEMORY_LEVEL, Z_DEFAULT_STRATEGY ) != Z_OK )
      return std::nullopt;
    return Gzip( Stream( stream.release() ) );
  }

  void Gzip::pack( std::string_view piece, int flush )
  {
    mStream->next_in = reinterpret_cast<Bytef *>( const_cast<char *>( piece.data() ) );
    mStream->avail_in = static_cast<uInt>( piece.size() );
    std::array<char, STEP> out;
    do
    {
      mStream->next_out = reinterpret_cast<Bytef *>( out.data() );
      mStream->avail_out = static_cast<uInt>( out.size() );
      // With room to write to it fails for no state that can be reached here.
      deflate( mStream.get(), flush );
      mPacked.append( out.data(), out.size() - mStream->avail_out );
    } while ( mStream->avail_out == 0 );
  }

  void Gzip::add( std::string_view piece )
  {
    pack( piece, Z_NO_FLUSH );
  }

  std::string Gzip::finish()
  {
    pack( {}, Z_FINISH );
    mStream.reset();
    return std::move( mPacked );
  }
} // namespace eplan
